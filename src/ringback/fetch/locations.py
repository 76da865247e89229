"""Web addresses as typed, read strictly: what could be understood in two ways is refused."""

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from .errors import WAY_OUT, NotAllowed, NotAnAddress, shown

PORTS: Final = frozenset({80, 443, 8080, 8443})
"""Where web pages are served; other ports belong to other services, which must not be talked to."""

_LONGEST: Final = 4_000
_USUAL: Final = {"http": 80, "https": 443}
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
_PLACE: Final = re.compile(
    r"(?:\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[^:\[\]]+))(?::(?P<port>[0-9]{0,5}))?", re.IGNORECASE
)
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMERIC: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
_INNER_NAMES: Final = ("localhost", "local", "internal", "intranet", "lan", "home.arpa")
_KEPT_IN_PATH: Final = "/%:@!$&'()*+,;=~-._"
_MEND: Final = (
    "Nothing was kept. Copy the address from your browser's address bar, or save the page from "
    "your browser as HTML, and give that file."
)


@dataclass(frozen=True, slots=True)
class Location:
    """Where a page is: `host` in lower-case ASCII without brackets, `target` as it is asked for."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and, where it is not the usual one, port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _USUAL[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address, without a fragment."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def literal(self) -> IPv4Address | IPv6Address | None:
        """The network address, where it was given instead of a name."""
        if ":" in self.host:
            return IPv6Address(self.host)
        return IPv4Address(self.host) if _is_numeric(self.host) else None


def location(words: str) -> Location:
    """Read an address, https where it names no scheme; raises `NotAnAddress`, `NotAllowed`."""
    parts = _split(words)
    if parts.scheme not in _USUAL:
        raise NotAnAddress(
            f"{shown(words)} begins with {parts.scheme}:// and only pages of the web are fetched, "
            f"by https:// or http://. {_MEND}"
        )
    if "@" in parts.netloc:
        raise NotAnAddress(
            "This address holds a name or password before its @, and Ringback signs in nowhere. "
            "Nothing was kept. Give the address without them, or save the page from your browser "
            "as HTML, and give that file."
        )
    place = _PLACE.fullmatch(parts.netloc)
    if place is None:
        raise _unread(words)
    host = _six(place["six"], words) if place["six"] else _name(place["name"], words)
    port = int(place["port"] or _USUAL[parts.scheme])
    _refuse_inside(host, port)
    path = quote(parts.path or "/", safe=_KEPT_IN_PATH)
    query = f"?{quote(parts.query, safe=_KEPT_IN_PATH + '?')}" if parts.query else ""
    return Location(parts.scheme, host, port, path + query)


def following(here: Location, link: str) -> Location:
    """Read where a page sends on to; raises as `location` does, also where it leaves https."""
    try:
        there = location(urljoin(here.url, link))
    except ValueError:
        raise _unread(link) from None
    if (here.scheme, there.scheme) == ("https", "http"):
        raise NotAllowed(
            f"{shown(there.url)} is not protected as the first one was, so anybody on the way "
            f"could change the page. {WAY_OUT}"
        )
    return there


def _split(words: str) -> SplitResult:
    text = words.strip(" ")
    if len(text) > _LONGEST:
        raise NotAnAddress(
            f"This address has {len(text):,} characters; up to {_LONGEST:,} are read. {_MEND}"
        )
    if not text or "\\" in text or any(unicodedata.category(char) == "Cc" for char in text):
        raise _unread(words)
    if not _SCHEME.match(text):
        text = f"https:{text}" if text.startswith("//") else f"https://{text}"
    try:
        return urlsplit(text)
    except ValueError:
        raise _unread(words) from None


def _unread(words: str) -> NotAnAddress:
    return NotAnAddress(
        f"{shown(words)} is not the address of a web page, such as https://acme.example/jobs/1. "
        f"{_MEND}"
    )


def _six(text: str, words: str) -> str:
    try:
        return str(IPv6Address(text))
    except ValueError:
        raise _unread(words) from None


def _name(text: str, words: str) -> str:
    """Give a host's name as the name system has it; a number only in its one plain spelling."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("\u3002", ".").removesuffix(".")
    host = ".".join(_label(label, words) for label in plain.split("."))
    if len(host) > 253:
        raise _unread(words)
    if not _is_numeric(host):
        return host
    try:
        return str(IPv4Address(host))
    except ValueError:
        raise _unread(words) from None


def _label(label: str, words: str) -> str:
    """Give one part of a name in ASCII; the rules of 2008, by which ß stays itself."""
    if not label.isascii():
        if any(unicodedata.category(char)[0] not in "LMN" and char != "-" for char in label):
            raise _unread(words)
        label = f"xn--{label.encode('punycode').decode('ascii')}"
    if not _LABEL.fullmatch(label):
        raise _unread(words)
    return label


def _is_numeric(host: str) -> bool:
    """Whether resolvers would take the host for a number, in whatever spelling."""
    return bool(_NUMERIC.fullmatch(host.rpartition(".")[2]))


def _refuse_inside(host: str, port: int) -> None:
    """Refuse names that lead into one's own network before anybody is asked about them."""
    inner = any(host == name or host.endswith(f".{name}") for name in _INNER_NAMES)
    if inner or ("." not in host and ":" not in host):
        raise NotAllowed(
            f"{shown(host)} is a name inside a home or office network, and pages are fetched from "
            f"the public web only. {WAY_OUT}"
        )
    if port not in PORTS:
        raise NotAllowed(
            f"The address names port {port}, and pages are fetched from the ports of the web only: "
            f"{', '.join(map(str, sorted(PORTS)))}. {WAY_OUT}"
        )
