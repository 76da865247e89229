"""A fact and how it fits what the posting asks for, in one breath (R6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from ringback.casebook.documents import Want
from ringback.words.english.casing import lower_first, upper_first
from ringback.words.facts.claim import Claim
from ringback.words.facts.claims import claims
from ringback.words.message import Sentence, sentence

from .amounts import amounts, reaches
from .asks import asking
from .choice import Choice
from .exactness import holds_all
from .fit import GERMANE
from .likeness import SOLID, weights
from .years_against import years_against

_ONE_BREATH: Final = 24
_LEADS: Final = (
    ("You ask for ", "You also ask for "),
    ("Your ad asks for ", "Your ad also asks for "),
    ("You are looking for ", "You are also looking for "),
    ("You need ", "You also need "),
    ("You want ", "You also want "),
    ("Your ad mentions ", "Your ad also mentions "),
    ("You mention ", "You also mention "),
)
_MENTIONED: Final = ", which your ad mentions."
_ENDS: Final = (", which is what you ask for.", ", as you ask.")
_YEARS: Final = re.compile(
    r"I have (?:worked (?P<work>as .+) for )?(?P<count>(?:\S+ )?\S+ years?)(?: (?P<field>.+))?\.$"
)


_ELSEWHERE: Final = ("I come to this with {}.", "Behind me I have {}.", "I bring {}.")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact as a message says it.

    `claim` is what was said of it, for the next to join on; `whole` where nothing was left out.
    """

    choice: Choice
    claim: Claim
    sentence: Sentence
    whole: bool

    @property
    def fits(self) -> bool:
        """Whether it says what the fact answers."""
        return any(ref.startswith("posting:want:") for ref in self.sentence.rests_on)


def evidence(choice: Choice, today: date, turn: int = 0) -> Iterator[Evidence]:
    """Give the ways to say a fact, with its fit first, the fullest first; none if there is none.

    With `turn` the words that lead to what is asked differ from message to message.
    """
    ways = claims(choice.fact, today)
    if not ways or _says_little(ways[0], choice):
        return
    refs = (f"fact:{choice.fact.key}",)
    if choice.germane and choice.want is not None:
        answers = (*refs, f"posting:want:{choice.want.span.start}")
        for way in (way for way in ways if choice.fact.said or _still_answers(way, choice)):
            for text in _fitted(way, choice, choice.want, turn):
                yield Evidence(choice, way, sentence(text, *answers), way is ways[0])
    for way in ways:
        text = _from_elsewhere(way, choice, turn) or way.sentence
        yield Evidence(choice, way, sentence(text, *refs), way is ways[0])


def joined(choice: Choice, today: date, before: Evidence, turn: int = 0) -> Iterator[Evidence]:
    """Give the ways to say a second fact, joined on to the one before.

    All of the fact without its fit is better than part of it with its fit.
    """
    fitted = choice.germane and choice.want != before.choice.want
    ways = (
        [_other(way, before) for way in evidence(choice, today, turn) if way.fits] if fitted else []
    )
    whole = claims(choice.fact, today)
    plain = [
        Evidence(
            choice,
            way,
            sentence(
                _from_elsewhere(way, choice, turn) or _also(way, before.claim),
                f"fact:{choice.fact.key}",
            ),
            way is whole[0],
        )
        for way in whole
    ]
    yield from sorted((*ways, *plain), key=lambda way: not way.whole)


def _says_little(way: Claim, choice: Choice) -> bool:
    """Say whether it is years of nobody knows what, which neither they nor the seeker ask for."""
    return way.body.endswith(" years of experience") and not (choice.germane or choice.pinned)


def _from_elsewhere(way: Claim, choice: Choice, turn: int) -> str:
    """Say years in another field as where one comes from; empty for anything else."""
    found = _YEARS.match(way.sentence)
    if found is None or choice.fact.kind != "years" or choice.fit >= GERMANE or choice.fact.said:
        return ""
    lead = _ELSEWHERE[turn % len(_ELSEWHERE)]
    return lead.format(f"{found['count']} {found['work'] or found['field']}")


def _still_answers(way: Claim, choice: Choice) -> bool:
    """Say whether a deed keeps, as it is said, the words by which the fact answers the want."""
    if choice.want is None or choice.fact.kind != "achievement":
        return True
    asked = {word for word, weight in weights(choice.want.text).items() if weight >= SOLID}
    return weights(choice.fact.text).keys() & asked <= weights(way.clause).keys()


def _fitted(way: Claim, choice: Choice, want: Want, turn: int) -> Iterator[str]:
    """Say a fact with what it answers; nothing where what is asked cannot be said well.

    That it is what they ask for is said only of a fact that holds all of it.
    """
    if choice.fact.kind == "years" and (text := years_against(way, choice.fact, want)):
        yield text
        return
    if reaches(choice.fact.text, want.text) and (text := _amount_against(way, want)):
        yield text
        return
    if holds_all(choice.fact, want):
        ends = _ENDS if want.must else (_MENTIONED,)
        yield from (f"{way.sentence[:-1]}{end}" for end in ends)
    elif lead := asking(want, choice.fact.text, turn):
        if len(lead.split()) + len(way.clause.split()) <= _ONE_BREATH:
            yield f"{lead}, and {way.clause}."
        yield f"{lead}. {way.sentence}"


def _amount_against(way: Claim, want: Want) -> str:
    """Set what one has against what is asked: "You ask for at least 2,000 hours, and I …"."""
    has = {amount.unit for amount in amounts(way.body)}
    asked = next((amount.said for amount in amounts(want.text) if amount.unit in has), "")
    return f"You ask for {asked}, and {way.clause}." if asked else ""


def _other(way: Evidence, before: Evidence) -> Evidence:
    """Say a second fit in other words than the first: "You also ask for …"."""
    text = way.sentence.text
    led = any(before.sentence.text.startswith(lead) for lead, _ in _LEADS)
    for lead, second in _LEADS:
        if led and text.startswith(lead):
            text = second + text.removeprefix(lead)
    end = next((end for end in (*_ENDS, _MENTIONED) if text.endswith(end)), "")
    if end:
        again = before.sentence.text.endswith(_ENDS)
        text = _also(way.claim, before.claim)[:-1] + (
            end if end == _MENTIONED or not again else "."
        )
    if text == way.sentence.text:
        return way
    return Evidence(way.choice, way.claim, sentence(text, *way.sentence.rests_on), way.whole)


def _also(way: Claim, before: Claim) -> str:
    """Join a second fact on: "I also hold …", "There I also …", "And at Brightline I …"."""
    verb = way.body.removeprefix("I ")
    bare = verb == way.body or verb.startswith(
        ("am ", "was ", "have been ", "have worked ", "can ")
    )
    same = bool(way.where) and way.where == before.where
    there = lower_first(way.where)
    if same:
        there = "in that role" if there.startswith("as ") else "there"
    if bare or (there and not same):
        return f"And {f'{there} ' if there else ''}{way.body}."
    return upper_first(f"{there} I also {verb}.".strip())
