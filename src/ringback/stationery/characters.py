"""Which characters go onto paper and into a mail: all that one sees, and none that hides."""

import re
from typing import Final
from unicodedata import category

_BREAK: Final = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_JOINING: Final = frozenset("\u200c\u200d\u200e\u200f")
"""Without these some scripts are not written right; they carry nothing over to other words."""
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs"})
"""Controls, marks that turn or hide what follows, and halves of characters."""


def plain(text: str) -> str:
    """Give a text without what is not seen, its lines as they break, no blank ones among them."""
    return "\n".join(filter(None, map(one_line, _BREAK.split(text))))


def one_line(text: str) -> str:
    """Give a text on one line, single blanks between its words."""
    return " ".join("".join(filter(_kept, text)).split())


def _kept(sign: str) -> bool:
    if sign in _JOINING or sign.isspace():
        return True
    # The last two of each plane are no characters, and Word documents may not hold them.
    return category(sign) not in _HIDDEN and ord(sign) & 0xFFFE != 0xFFFE
