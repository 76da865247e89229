"""The bounds that the reading process sets itself, as far as its system has them."""

import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

try:
    import resource
except ImportError:  # Windows has none: there the bound on time holds alone
    resource = None  # type: ignore[assignment]  # as above

_MEMORY: Final = 360_000_000
"""Bytes of its own that the process may hold; what it shares with others comes on top."""

_REFUSED: Final = (
    "socket.connect",
    "socket.getaddrinfo",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
)


def confine() -> None:
    """Bound the memory of this process for good, and let it reach for no network or program."""
    if resource is not None:
        for bound in ("RLIMIT_DATA", "RLIMIT_CORE"):
            # A system may know a bound and not let it be set.
            with suppress(OSError, ValueError, AttributeError):
                most = _MEMORY if bound == "RLIMIT_DATA" else 0
                resource.setrlimit(getattr(resource, bound), (most, most))
    sys.addaudithook(_refuse)


@contextmanager
def sealed(seconds: float) -> Iterator[None]:
    """Let this process write no file and end by itself if this takes far beyond its time.

    Ringback ends it sooner; this is for when Ringback itself is gone.
    """
    late = int(seconds) + 5
    faulthandler.dump_traceback_later(late, exit=True)
    _soften(late)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        _soften(None)


def _soften(late: int | None) -> None:
    """Set the bounds on processor time from now and on written files, or lift them again."""
    if resource is None:
        return
    used = sum(os.times()[:2])
    for bound, most in (("RLIMIT_CPU", int(used) + (late or 0)), ("RLIMIT_FSIZE", 0)):
        name = getattr(resource, bound)
        hard = resource.getrlimit(name)[1]
        with suppress(OSError, ValueError):
            resource.setrlimit(name, (hard if late is None else most, hard))


def _refuse(event: str, _arguments: object) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(event)
