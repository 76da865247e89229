"""A fact and how it fits what the posting asks for, in one breath (R6)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from .asks import asking
from .casing import lower_first, upper_first
from .choice import Choice
from .claims import Claim, claims, field_of, years_had
from .fit import overlap, years_asked
from .message import Sentence
from .speech import spoken

_ONE_BREATH: Final = 24
_YEARS: Final = re.compile(r"\b(\d{1,2}|[a-z]+)\)?\+?(?: or more| ?[-–to]+ ?\d{1,2}\+?)?[- ]years?['’]?\b", re.IGNORECASE)


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
    for way in ways:
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
        Evidence(choice, way, sentence(_also(way, before.claim), f"fact:{choice.fact.key}"), way is whole[0])
        for way in whole
    ]
    yield from sorted((*ways, *plain), key=lambda way: not way.whole)


def sentence(text: str, *rests_on: str) -> Sentence:
    """Make a sentence of its text and what it rests on."""
    return Sentence(text, spoken(text), rests_on)


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


_LEADS: Final = (
    ("You ask for ", "You also ask for "),
    ("You are looking for ", "You are also looking for "),
    ("Your ad mentions ", "Your ad also mentions "),
)
_ENDS: Final = (", which is what you ask for.", ", as you ask.")


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
    bare = verb == way.body or verb.startswith(("am ", "was ", "have been ", "have worked ", "can "))
    there = "there" if way.where and way.where == before.where else lower_first(way.where)
    if bare or (there and there != "there"):
        return f"And {f'{there} ' if there else ''}{way.body}."
    return upper_first(f"{there} I also {verb}.".strip())


def _years_against(choice: Choice) -> str:
    """Set years against years: "You ask for 5 years in B2B sales: I have 7.\""""
    want = choice.want
    had = years_had(choice.fact)
    if want is None or not had or not years_asked(want.text):
        return ""
    found = next((m for m in _YEARS.finditer(want.text) if years_asked(m[0])), None)
    if found is None:
        return ""
    asked = f"{found[1].lower()} year{'' if found[1] in {'1', 'one', 'One'} else 's'}"
    topic = _topic(want.text[found.end() :])
    if topic and overlap(choice.fact.text, topic) >= 0.9:
        return f"You ask for {asked} {topic}: I have {had}."
    return f"You ask for {asked} {topic or 'of experience'}: I have {had} {field_of(choice.fact)}."


def _topic(after: str) -> str:
    """Give what years are asked in, with its preposition; empty if it cannot be said briefly."""
    text = re.split(r"[;:,.(]|\s[–—-]\s|\s(?:and|or|including|preferably|required|preferred|with at)\b", after)[0].strip()
    text = re.sub(r"^(?:of )?(?:(?:full[- ]time|relevant|related|professional|progressive|proven|prior|previous|hands-on|direct|recent|work|working) )*(?:work )?experience\b\s*", "", text, flags=re.IGNORECASE)
    text = re.sub(r"^of\s+|\s+experience$", "", text.strip(), flags=re.IGNORECASE).strip()
    if not text or len(text.split()) > 7:
        return ""
    if text.split()[0].lower() in {"in", "with", "as", "at", "on"}:
        return lower_first(text)
    return f"of {lower_first(text)}"
