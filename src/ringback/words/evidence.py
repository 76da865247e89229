"""A fact and how it fits what the posting asks for, in one breath (R6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from .asks import asking
from .casing import lower_first, upper_first
from .choice import Choice
from .claim import Claim
from .claims import claims
from .fit import years_asked
from .likeness import overlap, weights
from .message import Sentence, sentence
from .qualifications import field_of, years_had

_ONE_BREATH: Final = 24
_ALL: Final = 0.9
_LONGEST_TOPIC: Final = 7
_YEARS: Final = re.compile(
    r"\b(\d{1,2}|[a-z]+)\)?\+?(?: or more| ?[-–to]+ ?\d{1,2}\+?)?[- ]years?['’]?\b", re.IGNORECASE
)
_TOPIC_END: Final = re.compile(
    r"[;:,.(]|\s[–—-]\s|\s(?:and|or|including|preferably|required|preferred|with at)\b"
)
_OF_EXPERIENCE: Final = re.compile(
    r"^(?:of )?(?:(?:full[- ]time|relevant|related|professional|progressive|proven|prior|previous|"
    r"hands-on|direct|recent|work|working) ){0,4}(?:work )?experience\b\s*",
    re.IGNORECASE,
)
_OF_OR_EXPERIENCE: Final = re.compile(r"^of\s+|\s+experience$", re.IGNORECASE)
_LEADS: Final = (
    ("You ask for ", "You also ask for "),
    ("You are looking for ", "You are also looking for "),
    ("Your ad mentions ", "Your ad also mentions "),
)
_ENDS: Final = (", which is what you ask for.", ", as you ask.")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact as a message says it.

    `claim` is what was said of it, for the next to join on; `whole` where nothing was left out.
    """

    choice: Choice
    claim: Claim
    sentence: Sentence
    whole: bool


def evidence(choice: Choice, today: date) -> Iterator[Evidence]:
    """Give the ways to say a fact with its fit, the fullest first; none if it cannot be said."""
    refs = (f"fact:{choice.fact.key}",)
    ways = claims(choice.fact, today)
    if not ways:
        return
    if not choice.germane or choice.want is None:
        yield from (
            Evidence(choice, way, sentence(way.sentence, *refs), way is ways[0]) for way in ways
        )
        return
    want = (*refs, f"posting:want:{choice.want.span.start}")
    if choice.fact.kind == "years" and (text := _years_against(choice)):
        yield Evidence(choice, ways[0], sentence(text, *want), whole=True)
        brief = f"{ways[0].sentence[:-1]}, as you ask."
        yield Evidence(choice, ways[0], sentence(brief, *want), whole=True)
        return
    lead = asking(choice.want, choice.fact.text)
    for way in (ways[0], *(way for way in ways[1:] if _still_answers(way, choice))):
        for text in _fitted(way, lead, choice):
            yield Evidence(choice, way, sentence(text, *want), way is ways[0])


def joined(choice: Choice, today: date, before: Evidence) -> Iterator[Evidence]:
    """Give the ways to say a second fact, joined on to the one before.

    All of the fact without its fit is better than part of it with its fit.
    """
    fitted = choice.germane and choice.want != before.choice.want
    ways = [_other(way, before) for way in evidence(choice, today)] if fitted else []
    whole = claims(choice.fact, today)
    plain = [
        Evidence(
            choice,
            way,
            sentence(_also(way, before.claim), f"fact:{choice.fact.key}"),
            way is whole[0],
        )
        for way in whole
    ]
    yield from sorted((*ways, *plain), key=lambda way: not way.whole)


def _still_answers(way: Claim, choice: Choice) -> bool:
    """Say whether a shorter way keeps the words by which the whole fact answers the want."""
    asked = weights(choice.want.text).keys() if choice.want else frozenset()
    return weights(choice.fact.text).keys() & asked <= weights(way.body).keys()


def _fitted(way: Claim, lead: str, choice: Choice) -> Iterator[str]:
    if choice.fact.kind in {"skill", "licence", "education"}:
        must = choice.want is None or choice.want.must
        ends = _ENDS if must else (", which your ad mentions.",)
        yield from (f"{way.sentence[:-1]}{end}" for end in ends)
        return
    if lead:
        words = len(lead.split()) + len(way.clause.split())
        if words <= _ONE_BREATH:
            yield f"{lead}, and {way.clause}."
        yield f"{lead}. {way.sentence}"
    else:
        yield f"{way.sentence} That is the kind of work your ad asks for."
    yield f"{way.sentence[:-1]}, the kind of work you ask for."


def _other(way: Evidence, before: Evidence) -> Evidence:
    """Say a second fit in other words than the first: "You also ask for …"."""
    text = way.sentence.text
    led = any(before.sentence.text.startswith(lead) for lead, _ in _LEADS)
    for lead, second in _LEADS:
        if led and text.startswith(lead):
            text = second + text.removeprefix(lead)
    for end in _ENDS:
        if text.endswith(end) and before.sentence.text.endswith(end):
            text = _also(way.claim, before.claim)
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


def _years_against(choice: Choice) -> str:
    """Set years against years: "You ask for 5 years in B2B sales: I have 7" (R6)."""
    had = years_had(choice.fact)
    if choice.want is None or not had or not years_asked(choice.want.text):
        return ""
    text = choice.want.text
    found = next((each for each in _YEARS.finditer(text) if years_asked(each[0])), None)
    if found is None:
        return ""
    count = found[1].lower()
    asked = f"{count} year{'' if count in {'1', 'one'} else 's'}"
    topic = _topic(text[found.end() :])
    if topic and overlap(choice.fact.text, topic) >= _ALL:
        return f"You ask for {asked} {topic}: I have {had}."
    return f"You ask for {asked} {topic or 'of experience'}: I have {had} {field_of(choice.fact)}."


def _topic(after: str) -> str:
    """Give what years are asked in, with its preposition; empty if it cannot be said briefly."""
    text = _OF_EXPERIENCE.sub("", _TOPIC_END.split(after)[0].strip())
    text = _OF_OR_EXPERIENCE.sub("", text.strip()).strip()
    if not text or len(text.split()) > _LONGEST_TOPIC:
        return ""
    prepared = text.split()[0].lower() in {"in", "with", "as", "at", "on"}
    return f"{'' if prepared else 'of '}{lower_first(text)}"
