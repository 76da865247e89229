"""A small web of our own: real servers on this machine, and a name system that knows only them."""

import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Address
from threading import Event, Thread

from ringback.fetch import Fetched, is_public, page
from ringback.fetch.publicness import Address

Speech = bytes | Callable[[socket.socket], None]
"""What a site says to a request: bytes, or whatever a function does with the connection."""

HERE = IPv4Address("127.0.0.1")


def http(body: bytes = b"", *headers: str, status: str = "200 OK") -> bytes:
    """Give a plain answer, with its length."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    if not any(header.lower().startswith("content-type") for header in headers):
        head.append("Content-Type: text/html")
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


def moved(to: str, status: str = "302 Found") -> bytes:
    """Give a redirect."""
    return http(b"", f"Location: {to}", status=status)


@dataclass
class Site:
    """One server: what it says for each target, and the requests it heard."""

    speeches: dict[str, Speech] = field(default_factory=dict)
    heard: list[bytes] = field(default_factory=list)
    taken: int = 0
    over: Event = field(default_factory=Event)
    listener: socket.socket = field(
        default_factory=lambda: socket.create_server(("127.0.0.1", 0), backlog=16)
    )
    port: int = 0
    ears: Thread | None = None

    def start(self) -> None:
        """Take up connections until the end."""
        self.port = self.listener.getsockname()[1]
        self.listener.settimeout(0.05)
        self.ears = Thread(target=self._listen, daemon=True)
        self.ears.start()

    def stop(self) -> None:
        """Take up no more, and let those who drip end."""
        self.over.set()
        if self.ears is not None:
            self.ears.join()
        self.listener.close()

    def drip(self, pieces: Iterator[bytes], every: float) -> Callable[[socket.socket], None]:
        """Give a speech that comes piece by piece."""

        def speak(line: socket.socket) -> None:
            for piece in pieces:
                line.sendall(piece)
                if self.over.wait(every):
                    return

        return speak

    def _listen(self) -> None:
        while not self.over.is_set():
            try:
                line, _ = self.listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self.taken += 1
            Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            line.settimeout(5)
            if first := self.speeches.get("at once"):
                self._say(line, first)
                return
            request = b""
            while b"\r\n\r\n" not in request:
                piece = line.recv(4096)
                if not piece:
                    return
                request += piece
            self.heard.append(request)
            self._say(line, self.speeches[request.split(b" ")[1].decode("ascii")])
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass

    @staticmethod
    def _say(line: socket.socket, speech: Speech) -> None:
        if isinstance(speech, bytes):
            line.sendall(speech)
        else:
            speech(line)


@dataclass
class Web:
    """Sites by name; whatever else is asked for is not there."""

    sites: dict[str, Site] = field(default_factory=dict)
    elsewhere: dict[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def site(
        self, speeches: Speech | Mapping[str, Speech] = b"", host: str = "acme.example"
    ) -> Site:
        """Start a site; a single speech is what it says for `/`."""
        site = Site(dict(speeches) if isinstance(speeches, Mapping) else {"/": speeches})
        site.start()
        self.sites[host] = site
        return site

    def resolve(self, host: str, port: int) -> tuple[tuple[str, int], ...]:
        """Look up a name, as the system would."""
        self.asked.append(host)
        if host in self.elsewhere:
            return tuple((address, port) for address in self.elsewhere[host])
        if host not in self.sites:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return (("127.0.0.1", self.sites[host].port),)

    @staticmethod
    def allowed(address: Address) -> bool:
        """Let this machine through beside the public internet."""
        return address == HERE or is_public(address)

    def fetch(self, url: str = "http://acme.example/", seconds: float = 5.0) -> Fetched:
        """Fetch a page from this web."""
        return page(url, allowed=self.allowed, resolve=self.resolve, seconds=seconds)
