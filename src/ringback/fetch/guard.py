"""From a host to the addresses that may be connected to: looked up once, and every one checked."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final

from .deadline import Deadline
from .errors import WAY_OUT, NotAllowed, Unreachable, shown
from .locations import Location
from .publicness import Address

Allowed = Callable[[Address], bool]
"""Says whether an address may be connected to."""

Endpoint = tuple[Address, int]
"""A network address and a port."""

Looked = tuple[tuple[str, int], ...]
"""What a resolver gives: network addresses as words, each with its port."""

Resolve = Callable[[str, int], Looked]
"""Looks up where a host and port are; raises `OSError` where there is no such host."""

_MOST: Final = 32


def look_up(host: str, port: int) -> Looked:
    """Ask the system's resolver; raises `OSError` where there is no such host."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return tuple((str(place[0]), int(place[1])) for *_, place in found)


@dataclass(frozen=True, slots=True)
class Guard:
    """What decides where a connection may go."""

    allowed: Allowed
    resolve: Resolve

    def endpoints(self, there: Location, deadline: Deadline) -> tuple[Endpoint, ...]:
        """Look a host up and give its addresses; one that is not allowed refuses them all.

        Raises `NotAllowed`, `Unreachable`, `TooSlow`.
        """
        if there.literal is not None:
            self.check(there.literal, there)
            return ((there.literal, there.port),)
        found = tuple((ip_address(host), port) for host, port in self._ask(there, deadline)[:_MOST])
        for address, _ in found:
            self.check(address, there)
        if not found:
            raise _unknown(there)
        return found

    def check(self, address: Address, there: Location) -> None:
        """Raise `NotAllowed` for an address that may not be connected to."""
        if not self.allowed(address):
            raise NotAllowed(
                f"{shown(there.host)} is at {address}, inside a private or reserved network, and "
                f"pages are fetched from the public web only. {WAY_OUT}"
            )

    def _ask(self, there: Location, deadline: Deadline) -> Looked:
        """Ask the resolver in a thread, since nothing else can end its waiting."""
        answers: SimpleQueue[Looked | OSError] = SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self.resolve(there.host, there.port))
            except OSError as error:
                answers.put(error)

        Thread(target=ask, name="look-up", daemon=True).start()
        try:
            answer = answers.get(timeout=deadline.left())
        except Empty:
            raise deadline.passed() from None
        if isinstance(answer, OSError):
            raise _unknown(there) from answer
        return answer


def _unknown(there: Location) -> Unreachable:
    return Unreachable(
        f"No site called {shown(there.host)} was found: the name is mistyped or gone, or this "
        "machine is not connected. Nothing was kept. Look at the address, and open it in your "
        "browser; if that works, save the page as HTML, and give that file."
    )
