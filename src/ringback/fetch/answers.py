"""One request and its answer: a document, or where the site sends on to."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from io import BufferedReader
from typing import TYPE_CHECKING, Final, cast

from .deadline import Deadline
from .errors import LATER, WAY_OUT, Astray, FetchError, Garbled, NotFound, Refused, TooLarge, shown
from .guard import Guard
from .locations import Location, following
from .media import ACCEPTED, Kind, as_utf8, kind_of, name_of
from .wire import Wire, broken_off, connected

if TYPE_CHECKING:
    import socket

MAX_BYTES: Final = 5_000_000
"""The largest page that is fetched, counted after unpacking."""

_MAX_HEAD: Final = 64_000
_PIECE: Final = 65_536
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_GOOD: Final = frozenset({200, 203})
_GONE: Final = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document as fetched: text in UTF-8; `url` is where it was found in the end."""

    content: bytes
    name: str
    url: str
    type: str


def answer(there: Location, guard: Guard, deadline: Deadline) -> Fetched | Location:
    """Ask for a page once; raises a `FetchError`."""
    with closing(connected(there, guard, deadline)) as line:
        wire = Wire(line, deadline, most=_MAX_HEAD, beyond=_odd())
        try:
            line.settimeout(deadline.left())
            line.sendall(_request(there))
        except TimeoutError:
            raise deadline.passed() from None
        except OSError as error:
            raise broken_off() from error
        with closing(_head(wire)) as response:
            if response.status in _REDIRECTS:
                return _sent_on(response, there)
            _refuse_status(response.status, there)
            kind = kind_of(response.headers, there)
            return _document(response, wire, kind, there)


def _request(there: Location) -> bytes:
    return (
        f"GET {there.target} HTTP/1.1\r\n"
        f"Host: {there.authority}\r\n"
        "User-Agent: Ringback (a job seeker's own program; one page, asked for by a person)\r\n"
        f"Accept: {ACCEPTED}\r\n"
        "Accept-Encoding: gzip, identity\r\n"
        "Connection: close\r\n\r\n"
    ).encode("ascii")


class _Source:
    """What the standard library takes for a socket: all that it wants of one is its file."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def makefile(self, _mode: str) -> BufferedReader:
        return BufferedReader(self._wire)


def _head(wire: Wire) -> HTTPResponse:
    """Read status and headers."""
    response = HTTPResponse(cast("socket.socket", _Source(wire)), method="GET")
    try:
        response.begin()
    except (HTTPException, ValueError) as error:
        response.close()
        raise _odd() from error
    except FetchError:
        response.close()
        raise
    return response


def _odd() -> Garbled:
    return Garbled(
        "What came back is not what web servers say, so it was not read further. Look whether "
        f"the address is that of a page. {WAY_OUT}"
    )


def _sent_on(response: HTTPResponse, there: Location) -> Location:
    link = response.headers.get("Location", "").strip()
    if not link:
        raise Astray(f"{shown(there.host)} sends on to another page and names none. {WAY_OUT}")
    # Headers come as Latin-1, and those who write other letters there mean UTF-8.
    with suppress(UnicodeError):
        link = link.encode("latin-1").decode("utf-8")
    try:
        return following(there, link)
    except FetchError as error:
        raise type(error)(f"{shown(there.host)} sends on to another address. {error}") from error


def _refuse_status(status: int, there: Location) -> None:
    if status in _GOOD:
        return
    host = shown(there.host)
    if status in _GONE:
        raise NotFound(
            f"{host} has no page at this address ({status}): the posting was taken down, or the "
            "address is mistyped. Nothing was kept. Look at it in your browser; if you have the "
            "words of the posting elsewhere, save them as a .txt file, and give that file."
        )
    if status >= 400:
        if 500 <= status < 600:
            raise Refused(f"{host} is in trouble of its own (it answered {status}). {LATER}")
        raise Refused(
            f"{host} does not give this page to a program (it answered {status}). {WAY_OUT}"
        )
    raise Garbled(f"{host} answered {status} and gave no page. {WAY_OUT}")


def _document(response: HTTPResponse, wire: Wire, kind: Kind, there: Location) -> Fetched:
    # Pieces that are sent in small parcels, or packed, weigh more on the way than they hold.
    wire.allow(2 * MAX_BYTES, _large())
    if response.length is not None and response.length > MAX_BYTES:
        raise _large()
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing in {"gzip", "x-gzip"}:
        content = _unpacked(_pieces(response))
    elif packing in {"", "identity"}:
        content = _joined(_pieces(response))
    else:
        raise Garbled(f"The page is packed as {shown(packing)}, unasked. {WAY_OUT}")
    return Fetched(as_utf8(content, kind), name_of(there, kind), there.url, kind.type)


def _pieces(response: HTTPResponse) -> Iterator[bytes]:
    """Give a body piece by piece; raises `Garbled` where it ends early."""
    try:
        while piece := response.read(_PIECE):
            yield piece
    except (HTTPException, ValueError) as error:
        raise broken_off() from error
    if response.length:
        raise broken_off()


def _joined(pieces: Iterable[bytes]) -> bytes:
    content = bytearray()
    for piece in pieces:
        content += piece
        if len(content) > MAX_BYTES:
            raise _large()
    return bytes(content)


def _unpacked(pieces: Iterable[bytes]) -> bytes:
    """Unpack gzip, never more than one byte beyond the bound."""
    unpacking = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    content = bytearray()
    try:
        for piece in pieces:
            content += unpacking.decompress(piece, MAX_BYTES + 1 - len(content))
            if len(content) > MAX_BYTES:
                raise _large()
    except zlib.error as error:
        raise _odd() from error
    if not unpacking.eof or unpacking.unused_data:
        raise broken_off()
    return bytes(content)


def _large() -> TooLarge:
    return TooLarge(
        f"The page is larger than {MAX_BYTES / 1e6:.0f} MB, which no posting is. Nothing was kept. "
        "Save only the text of the posting as a .txt file, and give that file."
    )
