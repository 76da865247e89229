"""An ad in a chat that somebody saved: who offers the job, and what they wrote of it."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

_STAMP: Final = (
    r"(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\]|"
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)? -|"
    r"\[\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\])"
)
_SAID: Final = re.compile(rf"\W{{0,2}}{_STAMP}\s*~?\s*(?P<who>[^:\n]{{1,60}}):\s?(?P<words>.*)")
_HOUSE: Final = re.compile(r"\s+[-–—|@]\s+|\s*\(|\s+(?:from|at)\s+")
_LEAST: Final = 2
"""Messages that make a chat."""


@dataclass(frozen=True, slots=True)
class Chat:
    """What the one who wrote most has written, a paragraph for each message."""

    name: str
    house: str
    text: str


def chat_in(text: str) -> Chat | None:
    """Read a saved chat; None where the text is none."""
    said: list[tuple[str, str]] = []
    for line in text.split("\n"):
        match = _SAID.fullmatch(line.strip())
        if match:
            said.append((match["who"].strip(), match["words"]))
        elif said and line.strip():
            who, words = said[-1]
            said[-1] = who, f"{words}\n{line}"
        elif line.strip():
            return None
    if len(said) < _LEAST:
        return None
    lengths: Counter[str] = Counter()
    for who, words in said:
        lengths[who] += len(words)
    author = lengths.most_common(1)[0][0]
    name, *house = _HOUSE.split(author, maxsplit=1)
    told = "\n\n".join(words for who, words in said if who == author)
    return Chat(name.strip(), house[0].strip(" )") if house else "", told)
