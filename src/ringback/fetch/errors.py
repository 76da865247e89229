"""What can go wrong between an address and its page.

FetchError
├── NotAnAddress   what was given is not the address of a web page
├── NotAllowed     it leads where Ringback does not go: a private network, an odd port, out of TLS
├── NotFound       the site has no such page
├── Refused        the site does not give it to a program
├── Unreachable    no connection came about, or none that can be trusted
├── Garbled        what came is not what web servers say, or broke off
├── Astray         it was sent on and on
├── TooLarge       it is beyond the bound
├── TooSlow        it took longer than the bound
└── WrongType      it is no document that can be read

Each message says what happened, what it means, and what to do.
"""

from typing import Final

WAY_OUT: Final = "Nothing was kept. Save the page from your browser as HTML, and give that file."
"""What helps where a browser may well do better."""

LATER: Final = (
    "Nothing was kept. Try again later, or save the page from your browser as HTML, and give that "
    "file."
)
"""What helps where it may be a matter of the moment."""

_SHOWN: Final = 120


class FetchError(Exception):
    """A page was not fetched; the message is meant for the person."""


class NotAnAddress(FetchError):
    """The words are not the address of a web page."""


class NotAllowed(FetchError):
    """The address leads where a page is never fetched from."""


class NotFound(FetchError):
    """The site has no page at this address, or no longer."""


class Refused(FetchError):
    """The site does not give the page to whom it does not know."""


class Unreachable(FetchError):
    """No connection came about: no such name, no answer, or a certificate that does not hold."""


class Garbled(FetchError):
    """The answer is not one that web servers give, or it broke off."""


class Astray(FetchError):
    """The site sent on to another address too often, or to none."""


class TooLarge(FetchError):
    """The page is larger than what is fetched."""


class TooSlow(FetchError):
    """The page did not come within the time that it is given."""


class WrongType(FetchError):
    """What stands at the address is no document that can be read."""


def shown(words: str) -> str:
    """Give words of others as a message may show them: short, quoted, nothing that steers."""
    kept = "".join(char if char.isprintable() else "�" for char in words[:_SHOWN])
    return f"“{kept}…”" if len(words) > _SHOWN else f"“{kept}”"
