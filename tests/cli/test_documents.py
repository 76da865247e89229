"""What a person names on the command line: a file, an address, a pipe."""

import io
import sys
from datetime import date
from pathlib import Path

import click
import pytest

from ringback.cli.adding import posting_of
from ringback.cli.documents import Document, content
from ringback.fetch import Fetched, errors
from ringback.intake.decoding import MAX_FILE
from typed import POSTING, Run

URL = "https://acme.example/jobs/17"


class Web:
    """Stands in for the web: gives one page, or fails in one way."""

    def __init__(self, trouble: errors.FetchError | None = None) -> None:
        self.trouble = trouble
        self.asked: list[str] = []

    def __call__(self, url: str) -> Fetched:
        self.asked.append(url)
        if self.trouble is not None:
            raise self.trouble
        return Fetched(POSTING.encode(), "acme.example-17.txt", f"{url}?here", "text/plain")


def test_a_file_is_read_under_its_own_name(tmp_path: Path) -> None:
    file = tmp_path / "ad.txt"
    file.write_bytes(b"Sales")
    web = Web()

    assert content(str(file), "POSTING", fetch=web) == Document(b"Sales", "ad.txt")
    assert web.asked == []


def test_what_is_piped_in_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Sales")))

    assert content("-", "POSTING", fetch=Web()) == Document(b"Sales", "standard input")


@pytest.mark.parametrize("name", [URL, "HTTP://acme.example/", " https://acme.example/"])
def test_an_address_is_fetched_once_and_keeps_where_it_was_found(name: str) -> None:
    web = Web()

    found = content(name, "POSTING", fetch=web)

    assert web.asked == [name]
    assert found == Document(POSTING.encode(), "acme.example-17.txt", f"{name}?here")


@pytest.mark.parametrize("name", ["ftp://acme.example/ad", "file:///etc/hosts", "x-y+z.1://a"])
def test_other_schemes_are_refused_with_a_way_out(name: str) -> None:
    web = Web()

    with pytest.raises(click.BadParameter, match="give that file"):
        content(name, "POSTING", fetch=web)
    assert web.asked == []


def test_what_goes_wrong_on_the_web_is_told_as_it_is() -> None:
    gone = errors.NotFound("It is gone. Look at it in your browser.")

    with pytest.raises(click.BadParameter, match=r"It is gone\. Look at it") as refused:
        content(URL, "POSTING", fetch=Web(gone))
    assert refused.value.param_hint == "POSTING"


def test_an_address_without_its_scheme_is_told_from_a_file() -> None:
    with pytest.raises(click.BadParameter, match=r"write https://acme\.example/jobs/17"):
        content("acme.example/jobs/17", "POSTING", fetch=Web())


@pytest.mark.parametrize(
    "name", ["ad.txt", "downloads/ad.txt", "nowhere", "~nobody-here/ad.txt", "a\0b"]
)
def test_a_file_that_is_not_there_is_not_taken_for_an_address(name: str) -> None:
    with pytest.raises(click.BadParameter, match="Look at the name") as refused:
        content(name, "POSTING", fetch=Web())
    assert "https" not in str(refused.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(click.BadParameter, match="is a folder"):
        content(str(tmp_path), "POSTING")


def test_a_file_beyond_the_bound_is_told_its_real_size(tmp_path: Path) -> None:
    file = tmp_path / "ad.pdf"
    with file.open("wb") as sparse:
        sparse.truncate(61_300_000)

    with pytest.raises(click.BadParameter, match=r"has 61\.3 MB; documents up to 25 MB"):
        content(str(file), "POSTING")


def test_a_file_of_exactly_the_bound_is_read(tmp_path: Path) -> None:
    file = tmp_path / "ad.pdf"
    with file.open("wb") as sparse:
        sparse.truncate(MAX_FILE)

    assert len(content(str(file), "POSTING").content) == MAX_FILE


def test_a_pipe_without_an_end_is_left_at_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b"x" * size

    class Pipe:
        buffer = Endless()

    monkeypatch.setattr(sys, "stdin", Pipe())

    with pytest.raises(click.BadParameter, match="What was piped in has more than 25 MB"):
        content("-", "POSTING")


def test_a_posting_that_does_not_tell_its_address_has_that_from_which_it_came() -> None:
    plain = Document(POSTING.encode(), "ad.txt", URL)
    telling = Document(f"{POSTING}\nURL: https://careers.example/9\n".encode(), "ad.txt", URL)

    assert posting_of(plain, date(2026, 11, 10)).url == URL
    assert posting_of(telling, date(2026, 11, 10)).url == "https://careers.example/9"
    assert posting_of(Document(POSTING.encode(), "ad.txt"), date(2026, 11, 10)).url == ""


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/jobs", "http://localhost:8000/", "https://[::1]/", "http://2130706433/",
        "http://169.254.169.254/latest/meta-data/", "http://metadata.google.internal/",
        "https://ann:secret@acme.example/", "ftp://acme.example/",
    ],
)  # fmt: skip
def test_an_address_inside_ones_own_network_is_refused_and_nothing_is_kept(
    run: Run, address: str
) -> None:
    refused = run("add", address)

    assert refused.code == 2
    assert refused.out == ""
    assert "POSTING" in refused.err
    assert "Nothing was kept" in " ".join(refused.err.split())
    assert run("export", "--json").json["roster"]["applications"] == []
