"""The facts on a card: the best for that posting, each in a short sentence (R6, R10, R11)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, tzinfo
from typing import Final

from ringback.casebook.documents import Fact
from ringback.casebook.events import Event
from ringback.words import COMMON, Brief, Choice, choose
from ringback.words.facts.claims import claims

from . import card_shapes as shapes
from .matching import Matcher

_SHORT: Final = 16
"""So many words are read at a glance while the telephone rings."""


def best(
    brief: Brief, matcher: Matcher, told: Mapping[str, tuple[Event, ...]], clock: tzinfo
) -> Iterator[shapes.CardFact]:
    """Give the facts that fit the posting best, the best first, also those already told."""
    fit = matcher.fit(brief.facts, brief.posting)
    seen: set[str] = set()
    for choice in choose(replace(brief, used=frozenset()), fit, COMMON):
        sentence = _sentence(choice.fact, brief.today)
        if not sentence or sentence in seen:
            continue
        seen.add(sentence)
        events = told.get(choice.fact.key, ())
        yield shapes.CardFact(
            id=choice.fact.key,
            text=sentence,
            answers=_answers(choice),
            told=max(event.happened for event in events).astimezone(clock).date()
            if events
            else None,
            events=[event.number for event in events],
        )


def said_facts(facts: Iterable[Fact], today: date) -> dict[str, str]:
    """Give by their keys the words in which facts are said, or their own where nobody says them."""
    return {
        fact.key: _sentence(fact, today).removesuffix(".") or " ".join(fact.text.split())
        for fact in facts
    }


def _sentence(fact: Fact, today: date) -> str:
    """Say a fact in one short sentence: the fullest way that is short, else the shortest."""
    ways = [claim.sentence for claim in claims(fact, today)]
    short = (way for way in ways if len(way.split()) <= _SHORT)
    return next(short, min(ways, key=len, default=""))


def _answers(choice: Choice) -> str | None:
    """Give what of the posting the fact answers, where that may be said."""
    return choice.want.text if choice.germane and choice.want is not None else None
