"""Bad input: a clear sentence, exit 2, nothing half-written."""

from pathlib import Path

import pytest

from typed import POSTING, Run

EMPTY = '{"title": '


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n "),
        ("binary.txt", bytes(range(256)) * 40),
        ("letter.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"),
        ("letter.docx", b"PK\x03\x04\x14\x00\x06\x00"),
        ("huge.txt", b"Sales Representative\n" * 200_000),
    ],
)
def test_a_posting_that_cannot_be_read_is_refused(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    refused = run("add", tmp_path / name)
    assert refused.code == 2
    assert len(refused.err.split()) > 6
    assert refused.out == ""
    assert run("export", "--json").json["roster"]["applications"] == []


@pytest.mark.parametrize("content", [b'{"basics": ', b"[]", b'{"basics": 7}', b"null", b"{}"])
def test_a_resume_in_broken_json_is_refused_and_the_posting_not_kept_either(
    run: Run, files: Path, content: bytes
) -> None:
    (files / "resume.json").write_bytes(content)
    refused = run("add", files / "posting.txt", "--resume", files / "resume.json")
    assert refused.code == 2
    assert run("export", "--json").json["roster"]["applications"] == []
    assert run("me", "--json").json["name"] == ""


def test_a_file_that_is_not_there_is_named(run: Run) -> None:
    refused = run("add", "nowhere.txt")
    assert refused.code == 2
    assert "nowhere.txt" in refused.err


def test_an_address_that_is_no_page_is_refused_with_a_way_out(run: Run) -> None:
    refused = run("add", "ftp://example.com/job")
    assert refused.code == 2
    assert "give that file" in refused.err


def test_japanese_is_read_or_refused_but_never_fails(run: Run, tmp_path: Path) -> None:
    (tmp_path / "jp.txt").write_text(
        "営業担当\n会社名: 株式会社青空\n勤務地: 東京\n必須: 営業経験3年以上\n", encoding="utf-8"
    )
    assert run("add", tmp_path / "jp.txt").code in (0, 2)


def test_scripts_in_a_page_are_not_text(run: Run, tmp_path: Path) -> None:
    page = (
        f"<html><body><h1>Sales Clerk</h1><script>alert('x')</script><p>{POSTING}</p></body></html>"
    )
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    added = run("add", tmp_path / "page.html", "--json")
    assert added.code == 0, added.err
    assert "alert" not in run("export", "--json").out


@pytest.mark.parametrize("day", ["2026-02-30", "2026-13-01", "someday", "9999-99-99", "0000-00-00"])
def test_a_day_that_does_not_exist_is_refused(run: Run, files: Path, day: str) -> None:
    refused = run("add", files / "posting.txt", "--applied", day)
    assert refused.code == 2
    assert day in refused.err
    assert run("export", "--json").json["roster"]["applications"] == []


def test_one_cannot_have_applied_tomorrow(run: Run, files: Path) -> None:
    assert run("add", files / "posting.txt", "--applied", "2026-11-11").code == 2


@pytest.mark.parametrize("number", ["12", "not a number", "555", "+1 999 999 999 999 999"])
def test_a_number_that_is_none_is_refused_and_nothing_is_kept(applied: Run, number: str) -> None:
    refused = applied("contact", "acme", "Tom Chen", "--office", number)
    assert refused.code == 2
    assert len(applied("export", "--json").json["roster"]["contacts"]) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("next", "nobody"),
        ("say", "nobody"),
        ("log", "nobody", "called"),
        ("contact", "nobody", "Tom Chen"),
        ("say", "acme", "--to", "Nobody Known"),
        ("say",),
        ("say", "acme", "--as", "a_poem"),
        ("say", "acme", "--out", "script.pdf"),
        ("say", "acme", "--envelope"),
        ("say", "acme", "--as", "interest", "--out", "letter.odt"),
        ("facts", "--pin", "nothing"),
        ("today", "--at", "tomorrow-ish"),
        ("today", "--limit", "0"),
        ("me", "--voice", "loud"),
        ("me", "--weights", "recruiter=many"),
        ("me", "--place", "Nowhereville"),
        ("me", "--phone", "12"),
        ("tody",),
        ("contact", "acme", "Tom", "--email", "nowhere"),
        ("contact", "acme", "Tom", "--place", "Nowhereville"),
    ],
)
def test_every_slip_gets_a_sentence_and_exit_2(applied: Run, words: tuple[str, ...]) -> None:
    refused = applied(*words)
    assert refused.code == 2
    assert len(refused.err.split()) > 5


def test_a_mistyped_command_is_met_with_the_one_that_was_meant(run: Run) -> None:
    assert "today" in run("tody").err


def test_every_command_has_its_help(run: Run) -> None:
    from ringback.cli.main import COMMANDS  # noqa: PLC0415  # only here

    for command in COMMANDS:
        helped = run(command, "--help")
        assert helped.code == 0
        assert "Usage:" in helped.out
