"""Lists within lists: a short bullet that has bullets of its own is their heading."""

import re
from typing import Final

_ITEM: Final = re.compile(r"(?P<room>\s*)(?:[-*+•◦▪]|\d{1,2}[.)])\s+(?P<words>\S.*)")
_TAB: Final = 4
LONG: Final = 12
"""Words from which a bullet says something itself, whatever stands under it."""


def without_parents(text: str) -> str:
    """Give a text in which a short bullet with bullets under it is a line of its own."""
    lines = text.split("\n")
    rooms = [_room(line) for line in lines]
    # Blank lines do not part a bullet from those under it.
    following: int | None = None
    for number in range(len(lines) - 1, -1, -1):
        if not lines[number].strip():
            continue
        room = rooms[number]
        match = _ITEM.match(lines[number])
        if match and room is not None and following is not None and following > room:
            heads = len(match["words"].split()) < LONG
            lines[number] = f"\n{match['words']}\n" if heads else lines[number]
        following = room
    return "\n".join(lines)


def _room(line: str) -> int | None:
    """Give how far a bullet stands in; None for any other line."""
    match = _ITEM.match(line.expandtabs(_TAB))
    return len(match["room"]) if match else None
