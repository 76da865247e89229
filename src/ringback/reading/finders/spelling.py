"""Names of days as they are mistyped: "wensday", "tuesady", "febuary", "yesteday"."""

import re
from typing import Final

from ringback.reading.patterns import Pattern

from .figures import Figured, replaced
from .number_words import Piece

_NAMES: Final = (
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("january", "february", "august", "september", "october", "november", "december"),
    *("tomorrow", "yesterday", "tonight", "morning", "afternoon"),
)
_AS_THEY_SOUND: Final = {
    **{"wensday": "wednesday", "wednsday": "wednesday", "wendsday": "wednesday"},
    **{"thrs": "thu", "munday": "monday"},
    **{"saterday": "saturday", "febuary": "february", "decemeber": "december"},
    **{"novemeber": "november", "septmber": "september", "tommorow": "tomorrow"},
    **{"tomoz": "tomorrow", "tomos": "tomorrow", "2moro": "tomorrow", "2morrow": "tomorrow"},
    **{"tmrw": "tomorrow", "tmrrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow"},
    **{"yday": "yesterday", "yest": "yesterday", "ystrday": "yesterday", "yesturday": "yesterday"},
    **{"2day": "today", "tdy": "today", "2nite": "tonight", "tonite": "tonight", "nite": "night"},
    **{"coupla": "couple", "wk": "week", "wks": "weeks", "wkend": "weekend"},
    **{"arvo": "afternoon", "mornin": "morning"},
}
_WORD: Final = Pattern(r"(?<![\w'’@.-])2?[a-z]{2,11}(?![\w@])", re.IGNORECASE)


def spelt(text: Figured) -> Figured:
    """Mend the names of days that are mistyped; spans still count in the original."""
    pieces = [
        Piece(match.start(), match.end(), mended)
        for match in _WORD.finditer(text.text)
        if (mended := _MISSPELT.get(match[0].lower()))
    ]
    return replaced(text, pieces) if pieces else text


def _slips(name: str) -> set[str]:
    """Give what fingers make of a name: two letters swapped, one left out, one struck twice."""
    letters = range(1, len(name))
    swapped = {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in letters[:-1]}
    missing = {name[:i] + name[i + 1 :] for i in letters}
    twice = {name[: i + 1] + name[i:] for i in letters}
    return (swapped | missing | twice) - set(_NAMES)


_MISSPELT: Final = {
    **{slip: name for name in _NAMES for slip in _slips(name)},
    **_AS_THEY_SOUND,
}
