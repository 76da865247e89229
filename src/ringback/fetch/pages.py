"""The whole way from an address to its document, redirects and all."""

from typing import Final

from .answers import Fetched, answer
from .deadline import Deadline
from .errors import WAY_OUT, Astray, FetchError, shown
from .guard import Allowed, Guard, Resolve, look_up
from .locations import Location, location
from .publicness import is_public

MAX_REDIRECTS: Final = 5
SECONDS: Final = 15.0
"""The whole time that a fetch may take, looking up, redirects and reading included."""


def page(
    url: str,
    *,
    allowed: Allowed = is_public,
    resolve: Resolve = look_up,
    seconds: float = SECONDS,
) -> Fetched:
    """Fetch the document at an address, within `seconds`; raises a `FetchError` with a way out.

    `allowed` and `resolve` are there for tests, which have their servers on their own machine.
    """
    guard, deadline = Guard(allowed, resolve), Deadline.after(seconds)
    first = here = location(url)
    for hop in range(MAX_REDIRECTS + 1):
        found = _found(here, guard, deadline, first=first if hop else None)
        if isinstance(found, Fetched):
            return found
        here = found
    raise Astray(
        f"{shown(first.host)} sent on more than {MAX_REDIRECTS} times without giving a page, as "
        f"sites do that want a sign-in or cookies. {WAY_OUT}"
    )


def _found(
    here: Location, guard: Guard, deadline: Deadline, *, first: Location | None
) -> Fetched | Location:
    """Ask once; what goes wrong after a redirect says that it was one."""
    try:
        return answer(here, guard, deadline)
    except FetchError as error:
        if first is None:
            raise
        raise type(error)(f"{shown(first.host)} sent on to another address. {error}") from error
