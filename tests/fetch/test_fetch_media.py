"""What a document is, what it is called, and its letters."""

from contextlib import suppress
from email.message import Message

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fetch.web import Web, http
from ringback.fetch.errors import FetchError, WrongType
from ringback.fetch.locations import location
from ringback.fetch.media import Kind, as_utf8, kind_of, name_of

THERE = location("https://acme.example/jobs/17")


def said(kind: str, disposition: str = "") -> Message:
    headers = Message()
    headers["Content-Type"] = kind
    if disposition:
        headers["Content-Disposition"] = disposition
    return headers


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        ("text/html; charset=utf-8", ".html"),
        ("TEXT/HTML", ".html"),
        ("application/xhtml+xml", ".html"),
        ("text/plain", ".txt"),
        ("application/pdf", ".pdf"),
        ("application/ld+json", ".json"),
        ("application/json", ".json"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ],
)
def test_a_kind_that_is_read_gets_its_ending(kind: str, ending: str) -> None:
    assert kind_of(said(kind), THERE).ending == ending


@pytest.mark.parametrize(
    ("kind", "disposition", "target", "ending"),
    [
        ("application/octet-stream", "", "/ad.PDF?x=1", ".pdf"),
        ("application/octet-stream", 'attachment; filename="Job ad.docx"', "/17", ".docx"),
        ("binary/octet-stream", "attachment; filename*=UTF-8''B%C3%BCro.pdf", "/17", ".pdf"),
        ("", "", "/ad.htm", ".html"),
    ],
)
def test_where_a_server_does_not_know_the_name_tells(
    kind: str, disposition: str, target: str, ending: str
) -> None:
    there = location(f"https://acme.example{target}")

    assert kind_of(said(kind, disposition), there).ending == ending


@pytest.mark.parametrize(
    ("kind", "disposition"),
    [
        ("image/png", ""), ("video/mp4", ""), ("audio/mpeg", ""), ("application/zip", ""),
        ("application/msword", ""), ("application/octet-stream", ""), ("", ""), ("html", ""),
        ("application/octet-stream", 'attachment; filename="setup.exe"'),
        ("image/png", 'attachment; filename="ad.pdf"'),
    ],
)  # fmt: skip
def test_what_is_not_read_is_refused(kind: str, disposition: str) -> None:
    with pytest.raises(WrongType, match="give that file"):
        kind_of(said(kind, disposition), THERE)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://acme.example/", "acme.example.html"),
        ("https://acme.example/jobs/17?x=1", "acme.example-17.html"),
        ("https://acme.example/ad.html", "acme.example-ad.html"),
        ("https://acme.example/..%2f..%2fetc%2fpasswd", "acme.example-passwd.html"),
        ("https://acme.example/a%00b%0a", "acme.example-a-b.html"),
        ("https://acme.example/v1.2", "acme.example-v1.2.html"),
        ("http://[2606:4700::1]/x", "2606-4700-1-x.html"),
    ],
)
def test_a_name_tells_host_and_page_and_no_folder(url: str, name: str) -> None:
    assert name_of(location(url), Kind("text/html", ".html")) == name


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_a_name_is_always_a_short_plain_file_name(path: str) -> None:
    try:
        there = location(f"https://acme.example/{path}")
    except FetchError:
        return
    name = name_of(there, Kind("application/pdf", ".pdf"))

    assert name.endswith(".pdf")
    assert len(name) < 100
    assert name.isprintable()
    assert not set(name) & set("/\\:")
    assert ".." not in name


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("ISO-8859-15", "iso8859-15"),
        ("windows-1252", "cp1252"), ("windows-1251", "cp1251"), ("koi8-r", "koi8-r"),
        ("shift_jis", "cp932"), ("utf-16le", "utf-16-le"),
    ],
)  # fmt: skip
def test_the_declared_letters_reach_the_reader(web: Web, charset: str, encoding: str) -> None:
    word = {"cp1251": "Инженер", "koi8-r": "Инженер", "cp932": "営業担当"}.get(encoding, "Prüfer")
    web.site(http(f"<p>{word}".encode(encoding), f"Content-Type: text/html; charset={charset}"))

    assert web.fetch().content.decode("utf-8") == f"<p>{word}"


@pytest.mark.parametrize(
    ("content", "charset", "ending"),
    [
        (b"%PDF-1.7 \xe4", "iso-8859-1", ".html"),
        (b"PK\x03\x04 \xe4", "iso-8859-1", ".txt"),
        (b"\xef\xbb\xbf\xc3\xa4", "iso-8859-1", ".html"),
        (b"\xff\xfe\xe4\x00", "utf-8", ".txt"),
        (b"\xe4 in Latin, called what it is not", "utf-8", ".txt"),
        (b"\xe4", "no-such-letters", ".txt"),
        (b"\xe4", "base64", ".txt"),
        (b"\xe4", "unicode_escape", ".txt"),
        (b"\xe4", "punycode", ".txt"),
        (b"\xe4", "", ".txt"),
        (b"\xe4", "a\0b", ".txt"),
        (b"\xe4", "iso-8859-1", ".pdf"),
        (b"\xe4", "iso-8859-1", ".docx"),
    ],
)
def test_what_is_no_text_or_wrongly_declared_stays_as_it_came(
    content: bytes, charset: str, ending: str
) -> None:
    assert as_utf8(content, Kind("text/plain", ending, charset)) == content


def test_one_broken_letter_does_not_turn_a_page_into_another_alphabet() -> None:
    page = "Prüfer für Maße. ".encode() * 100
    broken = page + b"\xc3"

    read = as_utf8(broken, Kind("text/html", ".html", "utf-8")).decode("utf-8")

    assert read == page.decode("utf-8") + "�"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120), st.binary(max_size=40))
def test_any_headers_are_understood_or_refused(kind: str, name: str, content: bytes) -> None:
    headers = said(f"text/html; charset{kind}", f"attachment; filename{name}")
    with suppress(WrongType):
        read = as_utf8(content, kind_of(headers, THERE))
        assert read == content or read.decode("utf-8")
