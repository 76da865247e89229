"""Settings are read from the environment, or refused with a sentence that keeps secrets."""

from pathlib import Path

import pytest

from ringback.tracker import environment
from ringback.tracker.errors import BadSetting

NAME = "RINGBACK_TRIED"


def test_a_variable_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert environment.text(NAME) == ""
    file = tmp_path / "value"
    file.write_text("from the file\n")
    monkeypatch.setenv(f"{NAME}_FILE", str(file))
    assert environment.text(NAME) == "from the file"
    monkeypatch.setenv(NAME, "from the variable")
    with pytest.raises(BadSetting, match="both set"):
        environment.text(NAME)


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_a_file_that_cannot_be_read_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "value"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv(f"{NAME}_FILE", str(file))
    with pytest.raises(BadSetting, match=f"{NAME}_FILE names .*value"):
        environment.text(NAME)


def test_switches_and_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.switch(NAME) is False
    assert environment.words(NAME) == []
    for value, meant in (("yes", True), ("TRUE", True), ("0", False), ("off", False)):
        monkeypatch.setenv(NAME, value)
        assert environment.switch(NAME) is meant
    monkeypatch.setenv(NAME, "a.example.org, b.example.org,")
    assert environment.words(NAME) == ["a.example.org", "b.example.org"]
    with pytest.raises(BadSetting, match="neither yes nor no"):
        environment.switch(NAME)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "postgresql://ana:p%40ss%2Fword@db.example.org:5433/search",
            ("search", "ana", "p@ss/word", "db.example.org", "5433"),
        ),
        ("postgres://ana@[::1]/search", ("search", "ana", "", "::1", "")),
        ("postgresql:///search?host=/run/postgresql", ("search", "", "", "/run/postgresql", "")),
        ("postgresql://ana@/my%20search?host=%2Fsockets", ("my search", "ana", "", "/sockets", "")),
    ],
)
def test_an_address_of_a_database_is_read(url: str, expected: tuple[str, ...]) -> None:
    read = environment.postgresql(url)
    assert tuple(read[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")) == expected


def test_options_for_encryption_are_passed_on() -> None:
    read = environment.postgresql("postgresql://db.example.org/search?sslmode=verify-full")
    assert read["OPTIONS"] == {"connect_timeout": 10, "sslmode": "verify-full"}


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("mysql://ana:hush@db.example.org/search", "does not begin with postgresql://"),
        ("search.sqlite3", "does not begin with postgresql://"),
        ("postgresql://ana:hush@db.example.org", "names no database"),
        ("postgresql://ana:hush@db.example.org/a/b", "names no database"),
        ("postgresql://ana:hush@db.example.org:many/search", "not an address"),
        ("postgresql://ana:hush@[db.example.org/search", "not an address"),
        ("postgresql://ana:hush@db.example.org/search?options=-c", "options is not among"),
    ],
)
def test_nonsense_is_refused_without_repeating_the_password(url: str, reason: str) -> None:
    with pytest.raises(BadSetting, match=reason) as refusal:
        environment.postgresql(url)
    assert "hush" not in str(refusal.value)
    assert "RINGBACK_DATABASE_URL" in str(refusal.value)
