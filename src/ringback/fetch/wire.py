"""A connection to a checked address, and what comes from it: in time, and no more than agreed."""

import io
import socket
import ssl
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final

from .deadline import Deadline
from .errors import LATER, WAY_OUT, FetchError, Garbled, Unreachable, shown
from .guard import Endpoint, Guard
from .locations import Location
from .publicness import Address

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CONNECT: Final = 5.0
"""Seconds that one address has to take up a connection."""

_TRIES: Final = 4
"""Addresses of a host that are tried, one after the other."""


def connected(there: Location, guard: Guard, deadline: Deadline) -> socket.socket:
    """Connect to a host, under TLS where its address says so; raises a `FetchError`.

    The connection goes to the very address that was checked: nothing is looked up again.
    """
    trouble: OSError | None = None
    for address, port in _turns(guard.endpoints(there, deadline)):
        try:
            return _line(address, port, there, guard, deadline)
        except OSError as error:
            trouble = error
    raise Unreachable(
        f"{shown(there.host)} took up no connection: the site is down, this machine is not "
        f"connected, or something on the way forbids it. {LATER}"
    ) from trouble


def check_peer(plain: socket.socket, address: Address, there: Location, guard: Guard) -> None:
    """Make sure that the other end is the address that was checked; raises a `FetchError`."""
    peer = ip_address(plain.getpeername()[0])
    guard.check(peer, there)
    if peer != address:
        raise Unreachable(
            f"The connection to {shown(there.host)} ended up at {peer} and not at {address}, so "
            f"it was closed. {WAY_OUT}"
        )


class Wire(io.RawIOBase):
    """What a connected socket says, read under a deadline and up to a number of bytes."""

    def __init__(
        self, source: socket.socket, deadline: Deadline, *, most: int, beyond: FetchError
    ) -> None:
        self._source = source
        self._deadline = deadline
        self.allow(most, beyond)

    def allow(self, most: int, beyond: FetchError) -> None:
        """Let that many bytes through from here on, and raise `beyond` when more are asked for."""
        self._most = most
        self._beyond = beyond

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Read what is there into a buffer; raises a `FetchError`."""
        if self._most <= 0:
            raise self._beyond
        try:
            self._source.settimeout(self._deadline.left())
            count = self._source.recv_into(memoryview(buffer).cast("B")[: self._most])
        except TimeoutError:
            raise self._deadline.passed() from None
        except OSError as error:
            raise broken_off() from error
        self._most -= count
        return count


def broken_off() -> Garbled:
    """Give the error that says that an answer ended before its end."""
    return Garbled(
        f"The page broke off before its end, and half of a posting would mislead. {LATER}"
    )


def _turns(endpoints: tuple[Endpoint, ...]) -> tuple[Endpoint, ...]:
    """Put one address of each version first: either version may lead nowhere from here."""
    first = {address.version: (address, port) for address, port in reversed(endpoints)}
    leading = [endpoint for endpoint in endpoints if endpoint in first.values()]
    others = [endpoint for endpoint in endpoints if endpoint not in leading]
    return (*leading, *others)[:_TRIES]


def _line(
    address: Address, port: int, there: Location, guard: Guard, deadline: Deadline
) -> socket.socket:
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    plain = socket.socket(family, socket.SOCK_STREAM)
    try:
        plain.settimeout(min(_CONNECT, deadline.left()))
        plain.connect((str(address), port))
        check_peer(plain, address, there, guard)
        return _secured(plain, there, deadline) if there.scheme == "https" else plain
    except BaseException:
        plain.close()
        raise


def _secured(plain: socket.socket, there: Location, deadline: Deadline) -> ssl.SSLSocket:
    """Put TLS around a connection; the certificate must hold and be of this host."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    secured = context.wrap_socket(plain, server_hostname=there.host, do_handshake_on_connect=False)
    try:
        secured.settimeout(deadline.left())
        secured.do_handshake()
    except BaseException as error:
        secured.close()
        if isinstance(error, OSError):
            raise _untrusted(error, there, deadline) from error
        raise
    return secured


def _untrusted(error: OSError, there: Location, deadline: Deadline) -> FetchError:
    if isinstance(error, TimeoutError):
        return deadline.passed()
    if isinstance(error, ssl.SSLCertVerificationError):
        return Unreachable(
            f"{shown(there.host)} shows a certificate that does not hold "
            f"({error.verify_message.rstrip('.')}), so it may be somebody else. {WAY_OUT}"
        )
    return Unreachable(
        f"No protected connection to {shown(there.host)} came about, so what came could not be "
        f"trusted. {WAY_OUT}"
    )
