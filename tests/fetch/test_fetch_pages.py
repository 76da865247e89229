"""Fetching from servers that mean well, or at least speak plainly."""

import gzip

import pytest

from fetch.web import Web, http, moved
from ringback.fetch.errors import (
    Astray,
    FetchError,
    Garbled,
    NotAllowed,
    NotAnAddress,
    NotFound,
    Refused,
    Unreachable,
    WrongType,
)

PAGE = b"<html><body><h1>Sales Representative</h1></body></html>"


def test_a_page_comes_with_its_name_address_and_kind(web: Web) -> None:
    web.site({"/jobs/17?ref=x": http(PAGE)})

    found = web.fetch("http://acme.example/jobs/17?ref=x#apply")

    assert found.content == PAGE
    assert found.name == "acme.example-17.html"
    assert found.url == "http://acme.example/jobs/17?ref=x"
    assert found.type == "text/html"


def test_the_request_is_honest_and_tells_nothing_of_the_person(web: Web) -> None:
    site = web.site(http(PAGE))

    web.fetch("http://acme.example/")

    (request,) = site.heard
    lines = request.decode("ascii").split("\r\n")
    assert lines[0] == "GET / HTTP/1.1"
    assert {line.partition(":")[0] for line in lines[1:] if line} == {
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection",
    }  # fmt: skip
    assert "Host: acme.example" in lines
    assert any(line.startswith("User-Agent: Ringback") for line in lines)


def test_cookies_are_neither_kept_nor_given_back(web: Web) -> None:
    site = web.site(
        {
            "/": http(b"", "Set-Cookie: who=you", "Location: /on", status="302 Found"),
            "/on": http(PAGE),
        }
    )

    assert web.fetch().content == PAGE
    assert len(site.heard) == 2
    assert not any(b"cookie" in request.lower() for request in site.heard)
    assert not any(b"referer" in request.lower() for request in site.heard)


def test_the_proxies_of_the_environment_are_not_used(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.site(http(PAGE))
    proxy = web.site(http(b"not this"), "proxy.example")
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")

    assert web.fetch().content == PAGE
    assert proxy.taken == 0


def test_packed_pages_are_unpacked(web: Web) -> None:
    web.site(http(gzip.compress(PAGE), "Content-Encoding: gzip"))

    assert web.fetch().content == PAGE


def test_a_page_in_parcels_is_put_together(web: Web) -> None:
    parcels = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE[:9], PAGE[9:]))
    web.site(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        + parcels
        + b"0\r\nTrailer: x\r\n\r\n"
    )

    assert web.fetch().content == PAGE


def test_an_old_server_ends_its_page_by_hanging_up(web: Web) -> None:
    web.site(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE)

    assert web.fetch().content == PAGE


def test_a_server_that_says_continue_first_is_heard_out(web: Web) -> None:
    web.site(b"HTTP/1.1 100 Continue\r\n\r\n" + http(PAGE))

    assert web.fetch().content == PAGE


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"]
)
def test_a_redirect_is_followed_to_another_site(web: Web, status: str) -> None:
    web.site(moved("http://careers.example/a/7", status))
    web.site({"/a/7": http(PAGE)}, "careers.example")

    found = web.fetch("http://acme.example/")

    assert (found.content, found.url) == (PAGE, "http://careers.example/a/7")


def test_a_redirect_may_hold_letters_beyond_ascii(web: Web) -> None:
    link = "/stelle/müller".encode().decode("latin-1")
    web.site({"/": moved(link), "/stelle/m%C3%BCller": http(PAGE)})

    assert web.fetch().content == PAGE


def test_five_redirects_are_followed_and_no_more(web: Web) -> None:
    site = web.site({f"/{hop}": moved(f"/{hop + 1}") for hop in range(6)} | {"/6": http(PAGE)})

    assert web.fetch("http://acme.example/1").content == PAGE
    with pytest.raises(Astray, match="more than 5 times"):
        web.fetch("http://acme.example/0")
    assert len(site.heard) == 12


def test_a_redirect_in_a_circle_ends(web: Web) -> None:
    site = web.site(moved("/"))

    with pytest.raises(Astray):
        web.fetch()
    assert len(site.heard) == 6


def test_a_redirect_to_nowhere_is_told(web: Web) -> None:
    web.site(http(b"", status="302 Found"))

    with pytest.raises(Astray, match="names none"):
        web.fetch()


@pytest.mark.parametrize(
    ("link", "error"),
    [
        ("http://10.0.0.1/", NotAllowed),
        ("http://169.254.169.254/latest/meta-data/", NotAllowed),
        ("http://[fd00:ec2::254]/", NotAllowed),
        ("http://metadata.google.internal/", NotAllowed),
        ("http://inside.example/", NotAllowed),
        ("http://acme.example:6379/", NotAllowed),
        ("http://2130706433/", NotAnAddress),
        ("file:///etc/hosts", NotAnAddress),
        ("http://ann:secret@acme.example/", NotAnAddress),
        ("http://[::1", NotAnAddress),
    ],
)
def test_a_redirect_is_checked_as_the_first_address_is(
    web: Web, link: str, error: type[FetchError]
) -> None:
    web.site(moved(link))
    web.elsewhere["inside.example"] = ["192.168.1.1"]

    with pytest.raises(error, match=r"“acme\.example” sen(ds|t) on to another address") as refused:
        web.fetch()
    assert type(refused.value) is error


@pytest.mark.parametrize(
    ("status", "error"),
    [
        ("404 Not Found", NotFound), ("410 Gone", NotFound), ("401 Unauthorized", Refused),
        ("403 Forbidden", Refused), ("429 Too Many Requests", Refused), ("999 Denied", Refused),
        ("451 Unavailable", Refused), ("500 Oops", Refused), ("503 Busy", Refused),
        ("204 No Content", Garbled), ("206 Partial", Garbled), ("300 Choices", Garbled),
        ("304 Not Modified", Garbled), ("103 Early Hints", Garbled),
    ],
)  # fmt: skip
def test_what_the_site_does_not_give_is_told_with_a_way_out(
    web: Web, status: str, error: type[FetchError]
) -> None:
    web.site(http(PAGE, status=status))

    with pytest.raises(error, match=status[:3]) as refused:
        web.fetch()
    assert "give that file" in str(refused.value)


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/zip", "text/css"])
def test_what_is_no_document_is_refused_without_reading_it(web: Web, kind: str) -> None:
    web.site(http(b"", f"Content-Type: {kind}").replace(b"Length: 0", b"Length: 4000000"))

    with pytest.raises(WrongType, match=kind):
        web.fetch()


def test_packing_that_was_not_asked_for_is_refused(web: Web) -> None:
    web.site(http(PAGE, "Content-Encoding: br"))

    with pytest.raises(Garbled, match="unasked"):
        web.fetch()


def test_a_name_that_nobody_knows_is_told(web: Web) -> None:
    with pytest.raises(Unreachable, match=r"nowhere\.example"):
        web.fetch("https://nowhere.example/")


def test_a_name_without_an_address_is_told(web: Web) -> None:
    web.elsewhere["empty.example"] = []

    with pytest.raises(Unreachable, match="was found"):
        web.fetch("https://empty.example/")


def test_a_site_that_takes_up_no_connection_is_told(web: Web) -> None:
    web.site().stop()

    with pytest.raises(Unreachable, match="took up no connection"):
        web.fetch()
