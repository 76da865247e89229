"""Writing a whole journal."""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from ..applications import Roster
from ..events import Event
from .moments import write_moment
from .people import write_roster
from .reading import Style
from .wording import RESERVED, write_body


def render(
    roster: Roster, events: Iterable[Event], *, zone: tzinfo = UTC, numbered: bool = False
) -> str:
    """Write a journal that `parse` reads back to the same roster and events, in the same zone.

    With `numbered` each event shows its number; else only one that its line does not tell.
    """
    style = Style(zone, RESERVED)
    history = "\n".join(_lines(events, style, numbered=numbered))
    blocks = [*write_roster(roster), *([history] if history else [])]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _lines(events: Iterable[Event], style: Style, *, numbered: bool) -> Iterator[str]:
    expected = 1
    for event in events:
        number = f" #{event.number}" if numbered or event.number != expected else ""
        expected = event.number + 1
        words = write_body(event.body, style)
        yield (
            f"{write_moment(event.happened, style.zone)}{number} {style.name(event.application)}: "
            f"{words}{_recorded(event, style)}"
        )


def _recorded(event: Event, style: Style) -> str:
    if event.recorded == event.happened:
        return ""
    return f" (recorded {write_moment(event.recorded, style.zone)})"
