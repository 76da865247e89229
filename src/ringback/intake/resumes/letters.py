"""The covering letter that some send in one file with their résumé: it is no part of it."""

import re
from typing import Final

from ..pages import Line, Page

_SALUTATION: Final = re.compile(r"(?:Dear|To whom it may concern)\b.{0,70}[,:]?$", re.IGNORECASE)
_CLOSING: Final = re.compile(
    r"(?:(?:yours |very )?(?:sincerely|truly|faithfully)(?: yours)?|(?:best|kind|warm)(?:est)? "
    r"(?:regards|wishes)|(?:kind )?regards|respectfully(?: yours)?|with thanks|thank you)[,.]?$",
    re.IGNORECASE,
)
_ADDRESS: Final = 6
_SHORT: Final = 70


def without_letter(page: Page) -> tuple[Line, ...]:
    """Give the lines of a page without a letter: from the address down to the signature."""
    lines = page.lines
    greeted = next((at for at, line in enumerate(lines) if _SALUTATION.match(line.text)), None)
    if greeted is None:
        return lines
    rest = range(greeted + 1, len(lines))
    closed = next((at for at in rest if _CLOSING.match(lines[at].text)), None)
    if closed is None:
        return lines
    return (*lines[: _address(lines, greeted)], *lines[min(closed + 2, len(lines)) :])


def _address(lines: tuple[Line, ...], greeted: int) -> int:
    """Give where the address over the salutation begins; a heading or a bullet is above it."""
    start = greeted
    while start > 0 and greeted - start < _ADDRESS and not lines[start].gap:
        above = lines[start - 1]
        if above.heading or above.bullet or len(above.text) > _SHORT:
            break
        start -= 1
    return start
