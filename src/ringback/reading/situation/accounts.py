"""What a telling names and no event of the situation took up, once all is known of its days."""

from dataclasses import replace

from ringback.reading.finders.figures import Figured
from ringback.reading.values import Reading, Telling
from ringback.reading.words.accounts import unaccounted
from ringback.reading.words.findings import Typed, look


def accounted(reading: Reading, before: Reading, telling: Telling) -> Reading:
    """Give a reading with doubts on what it leaves over, in place of what was left over `before`.

    As free words alone a day may be nobody's, though the telling as a whole gives it its event.
    """
    text = reading.text
    own = Figured(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    found = look(text, telling, Typed(text, own))
    over = unaccounted(found, before.events, before.lines)
    left = unaccounted(found, reading.events, reading.lines)
    kept = tuple(doubt for doubt in reading.doubts if doubt not in over)
    return replace(reading, doubts=tuple(dict.fromkeys((*kept, *left))))
