"""Reading a situation: what happened as `words` reads it, when, to whom, and what is asked."""

import re
from dataclasses import replace
from typing import Final

from ringback.casebook.events import GreetingHeard
from ringback.reading.bounds import plain
from ringback.reading.patterns import Pattern
from ringback.reading.values import Person, Proposed, Telling
from ringback.reading.words import read_words

from .accounts import accounted
from .backdrop import with_interview, with_thanks
from .bygone import gone_by
from .errors import NoEvents, NotAboutFollowingUp
from .hedged import hedged
from .met import met
from .overheard import with_greeting
from .overlooked import with_overlooked
from .questions import asked_in
from .retold import as_told, retold
from .sense import is_unclear, sensible
from .their_word import with_leave, with_their_word
from .times import timed
from .values import Situation, Ways
from .ways import ways_told

_THANKS_OPEN: Final = Pattern(
    r"\b(?:never|not|n't|haven'?t|didn'?t|forgot|without|no|yet to|should i)\b[^.?!\n]{0,40}"
    r"\bthank",
    re.IGNORECASE,
)
"""What says that no thanks were sent, so that nothing is assumed of them."""

_EXAMPLE: Final = (
    "“I interviewed on Monday, rang the hiring manager today and left a message. Was that right?”"
)

_NOTHING: Final = (
    "Nothing in it was understood as something that happened, so there is nothing to judge or to "
    f"plan from. Tell it as it was, such as {_EXAMPLE}"
)


def read_situation(text: str, telling: Telling) -> Situation:
    """Read what happened and what is asked.

    Raises `NothingSaid` and `TooLong`, `NotAboutFollowingUp` for a question of another matter, and
    `NoEvents` where nothing is told that happened, or too much to get right.
    """
    words = plain(text)
    asked, beside = asked_in(words)
    if asked == "none" and beside:
        raise NotAboutFollowingUp(
            f"“{_shortened(beside[0])}” is a good question, and not one that Ringback can answer: "
            "it knows about following up, by telephone and in writing, and guesses at nothing "
            f"else. Ask what to do after something that happened, such as {_EXAMPLE}"
        )
    mended = retold(words)
    read = read_words(mended.text, telling)
    reading = sensible(with_thanks(read, telling))
    for add in (with_interview, with_greeting, gone_by, with_leave, with_their_word):
        reading = add(reading, telling)
    reading = hedged(reading)
    if not reading.events:
        raise NoEvents(" ".join(reading.doubts) or _NOTHING)
    told = met(reading, telling)
    when = timed(reading.text, told.events, telling)
    reading = with_overlooked(accounted(replace(reading, events=when.events), read, telling))
    return Situation(
        reading=as_told(reading, mended, words),
        asked=asked,
        people=told.people,
        ways=_ways(words, told.people, told.events),
        thanks_denied=bool(_THANKS_OPEN.search(words)),
        assumed=when.assumed,
        unclear=is_unclear(reading),
        beside=beside,
    )


def _ways(words: str, people: tuple[Person, ...], events: tuple[Proposed, ...]) -> Ways:
    """Give the ways told of; a greeting that sends callers to a cell tells of one."""
    ways = ways_told(words, people=bool(people))
    sends = any(
        isinstance(entry.body, GreetingHeard)
        and (entry.body.tells("use_cell") or entry.body.tells("urgent_cell"))
        for entry in events
    )
    return replace(ways, cell="greeting") if sends and ways.cell is None else ways


def _shortened(question: str) -> str:
    return question if len(question) <= 80 else question[:79].rstrip() + "…"
