"""Servers that mean ill: slow, endless, packed, broken."""

import gzip
import itertools
import socket
import struct
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from threading import Event

import pytest

from fetch.web import Web, http
from ringback.fetch import MAX_BYTES, page
from ringback.fetch.errors import Garbled, TooLarge, TooSlow, Unreachable

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
BRIEF = 0.4
"""Seconds that those who would never end are given here."""


def endless(piece: bytes, first: bytes = b"") -> Callable[[socket.socket], None]:
    """Give a speech that ends when nobody listens any more."""

    def speak(line: socket.socket) -> None:
        line.sendall(first)
        block = piece * (1 + 60_000 // len(piece))
        while True:
            line.sendall(block)

    return speak


@pytest.mark.parametrize(
    "pieces",
    [
        lambda: itertools.repeat(b"x"),
        lambda: itertools.chain([HEAD], itertools.repeat(b"X-More: x\r\n")),
        lambda: itertools.chain([HEAD + b"\r\n"], itertools.repeat(b"x")),
        lambda: itertools.chain([CHUNKED], itertools.repeat(b"1\r\nx\r\n")),
        lambda: itertools.chain([CHUNKED + b"1\r\nx\r\n0\r\n"], itertools.repeat(b"T: x\r\n")),
        lambda: itertools.chain([b"HTTP/1.1 200 "], itertools.repeat(b"O")),
    ],
    ids=["status", "headers", "body", "parcels", "trailers", "reason"],
)
def test_a_server_that_drips_is_ended_in_time(
    web: Web, stopwatch: Callable[[], float], pieces: Callable[[], Iterator[bytes]]
) -> None:
    site = web.site()
    site.speeches["/"] = site.drip(pieces(), 0.02)

    with pytest.raises(TooSlow, match=r"0\.4 seconds"):
        web.fetch(seconds=BRIEF)
    assert stopwatch() < 4


def test_a_server_that_says_nothing_is_ended_in_time(
    web: Web, stopwatch: Callable[[], float]
) -> None:
    site = web.site()
    site.speeches["/"] = site.drip(itertools.repeat(b""), 0.05)

    with pytest.raises(TooSlow):
        web.fetch(seconds=BRIEF)
    assert stopwatch() < 4


def test_a_name_system_that_does_not_answer_is_ended_in_time(
    stopwatch: Callable[[], float],
) -> None:
    end = Event()

    def waiting(host: str, port: int) -> tuple[tuple[str, int], ...]:
        end.wait(10)
        return ()

    with pytest.raises(TooSlow):
        page("https://acme.example/", resolve=waiting, seconds=BRIEF)
    end.set()
    assert stopwatch() < 4


@pytest.mark.parametrize(
    "first",
    [b"", b"\x16\x03\x03\x40\x00\x02"],
    ids=["nothing", "half a greeting"],
)
def test_a_protected_connection_that_does_not_come_about_is_ended_in_time(
    web: Web, stopwatch: Callable[[], float], first: bytes
) -> None:
    site = web.site()
    pieces = itertools.chain([first], itertools.repeat(b"\0" if first else b""))
    site.speeches["at once"] = site.drip(pieces, 0.05)

    with pytest.raises(TooSlow):
        web.fetch("https://acme.example/", seconds=BRIEF)
    assert stopwatch() < 4


def test_a_host_that_does_not_take_up_is_ended_in_time(
    web: Web, stopwatch: Callable[[], float]
) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as waiting:
        for _ in range(4):
            line = waiting.enter_context(socket.socket())
            line.setblocking(False)
            line.connect_ex(full.getsockname())
        port = full.getsockname()[1]

        with pytest.raises((TooSlow, Unreachable)):
            page(
                "http://acme.example/",
                allowed=web.allowed,
                resolve=lambda host, _: (("127.0.0.1", port),) * 4,
                seconds=BRIEF,
            )
    assert stopwatch() < 4


def test_the_time_is_for_all_redirects_together(web: Web, stopwatch: Callable[[], float]) -> None:
    answer = b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"

    def late(line: socket.socket) -> None:
        time.sleep(0.15)
        line.sendall(answer)

    web.site(late)

    with pytest.raises(TooSlow):
        web.fetch(seconds=BRIEF)
    assert stopwatch() < 4


@pytest.mark.parametrize(
    "speech",
    [
        http(b"", "X: y").replace(b"Length: 0", b"Length: 5000001"),
        HEAD + b"\r\n" + b"x" * (MAX_BYTES + 1),
        endless(b"x", HEAD + b"\r\n"),
        endless(b"8\r\nxxxxxxxx\r\n", CHUNKED),
        endless(b"8000\r\n" + b"x" * 0x8000 + b"\r\n", CHUNKED),
        endless(b"T: x\r\n", CHUNKED + b"0\r\n"),
    ],
    ids=["declared", "a byte more", "endless", "in crumbs", "in parcels", "trailers"],
)
def test_a_page_beyond_the_bound_is_refused(web: Web, speech: bytes) -> None:
    web.site(speech)

    with pytest.raises(TooLarge, match="5 MB"):
        web.fetch(seconds=15)


def test_a_page_of_exactly_the_bound_is_fetched(web: Web) -> None:
    whole = b"<p>" + b"x" * (MAX_BYTES - 3)
    packed = http(gzip.compress(whole, 1), "Content-Encoding: gzip")
    web.site({"/": http(whole), "/more": packed})

    assert web.fetch().content == whole
    assert web.fetch("http://acme.example/more").content == whole


def test_a_small_parcel_that_unpacks_into_much_is_refused(web: Web) -> None:
    bomb = gzip.compress(b"\0" * 60_000_000, 9)
    assert len(bomb) < 100_000
    web.site(http(bomb, "Content-Encoding: gzip"))

    tracemalloc.start()
    with pytest.raises(TooLarge):
        web.fetch()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5 * MAX_BYTES


@pytest.mark.parametrize(
    "speech",
    [
        endless(b"X-More: y\r\n", HEAD),
        endless(b"x", HEAD + b"X-Long: "),
        endless(b"HTTP/1.1 100 Continue\r\n\r\n"),
        HEAD + b"".join(b"X-%d: y\r\n" % number for number in range(500)) + b"\r\n",
        endless(b"x", b"HTTP/1.1 200 "),
    ],
    ids=["many", "one that is long", "continue for ever", "five hundred", "a reason"],
)
def test_a_flood_of_headers_is_refused(web: Web, speech: bytes) -> None:
    web.site(speech)

    with pytest.raises(Garbled, match="not what web servers say"):
        web.fetch()


@pytest.mark.parametrize(
    "speech",
    [
        b"",
        b"\r\n\r\n",
        b"<html>old as the hills</html>",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 two hundred\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/2.0",
        b"\x00\xff" * 400,
        b"+PONG\r\n",
    ],
)
def test_what_is_no_web_server_is_told(web: Web, speech: bytes) -> None:
    web.site(speech)

    with pytest.raises(Garbled):
        web.fetch()


@pytest.mark.parametrize(
    "speech",
    [
        HEAD + b"Content-Length: 100\r\n\r\n<p>half",
        CHUNKED + b"20\r\n<p>half",
        CHUNKED + b"7\r\n<p>half\r\n",
        CHUNKED + b"not a number\r\n<p>half\r\n",
        http(gzip.compress(b"<p>whole" * 99)[:-12], "Content-Encoding: gzip"),
        http(gzip.compress(b"<p>whole") + b"and more", "Content-Encoding: gzip"),
        http(b"<p>not packed", "Content-Encoding: gzip"),
        http(b"", "Content-Encoding: gzip"),
    ],
)
def test_half_a_page_is_no_page(web: Web, speech: bytes) -> None:
    web.site(speech)

    with pytest.raises(Garbled):
        web.fetch()


def test_a_connection_that_is_cut_is_told(web: Web) -> None:
    def cut(line: socket.socket) -> None:
        line.sendall(HEAD + b"Content-Length: 9000\r\n\r\nx")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.close()

    web.site(cut)

    with pytest.raises(Garbled, match="broke off"):
        web.fetch()
