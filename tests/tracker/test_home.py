"""The home is where it was asked for, its owner's alone, and says so when it cannot be used."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ringback.home import VARIABLE, Home, HomeError

with_modes = pytest.mark.skipif(os.name != "posix", reason="the platform has no modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_variable_names_the_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "mine"))
    assert Home.current() == Home(tmp_path / "mine")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(VARIABLE, "mine")
    assert Home.current() == Home(tmp_path / "mine")


@pytest.mark.parametrize("value", [None, "", "  "])
def test_without_the_variable_it_is_a_folder_of_the_user(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    monkeypatch.delenv(VARIABLE)
    if value is not None:
        monkeypatch.setenv(VARIABLE, value)
    assert Home.current().path.is_absolute()
    assert Home.current().path.name == "ringback"


def test_a_user_who_is_not_known_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "~nobody-of-that-name/home")
    with pytest.raises(HomeError, match="in full"):
        Home.current()


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    home = Home(tmp_path / "deep" / "home")
    assert home.database.parent == home.path
    assert list(tmp_path.iterdir()) == []
    assert home.ready() == home.ready()
    assert home.path.is_dir()


@with_modes
def test_home_and_secret_are_their_owner_s_alone(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.secret()
    assert mode(home.path) == 0o700
    assert [mode(file) for file in home.path.iterdir()] == [0o600]


def test_the_secret_is_made_once_however_many_ask_first(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with ThreadPoolExecutor(8) as pool:
        given = {task.result() for task in [pool.submit(home.secret) for _ in range(16)]}
    assert len(given) == 1
    assert given == {home.secret()}
    assert len(given.pop()) >= 50
    assert [file.name for file in home.path.iterdir()] == ["secret"]


def test_two_homes_have_two_secrets(tmp_path: Path) -> None:
    assert Home(tmp_path / "a").secret() != Home(tmp_path / "b").secret()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe"])
def test_a_broken_secret_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "secret").write_bytes(content)
    with pytest.raises(HomeError, match=r"secret cannot be used: it .*Mend or remove it"):
        Home(tmp_path).secret()
    assert (tmp_path / "secret").read_bytes() == content


def test_a_home_that_is_a_file_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    for home in (Home(file), Home(file / "below")):
        with pytest.raises(HomeError, match=f"cannot be used.*{VARIABLE}"):
            home.ready()
    assert file.read_text() == "mine"
