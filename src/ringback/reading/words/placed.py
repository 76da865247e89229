"""The events of a call: the machine that was heard, and each try with its end."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from ringback.casebook.events import CallPlaced, GreetingHeard, RangBack
from ringback.casebook.terms import PhoneKind
from ringback.reading.greeting import hear_greeting
from ringback.reading.values import Proposed

from .counts import tries
from .lines import is_rung, of_kind
from .makers import Maker
from .spans import overlap

NO_END: Final = "How the call ended was not told; taken as if you had spoken to them."
"""What is taken to be so of a call of which only the ringing is told."""


def calls(maker: Maker) -> list[Proposed]:
    """Give the greeting that was heard on a call, and each try of it."""
    scene = maker.scene
    outcome, weight = scene.outcome or ("hung_up" if scene.heard else "spoke"), 0.5
    assumed: tuple[str, ...] = ()
    if scene.outcome is not None:
        weight = scene.sureness
    elif scene.heard:
        weight = 0.75
    else:
        assumed = (NO_END,)
    line = scene.line or _given_line(maker)
    rung = [
        phone.value
        for phone in maker.found.phones
        if overlap(phone.span, maker.region) and is_rung(maker.found, phone.span)
    ]
    number = rung[0] if rung else ""
    body = CallPlaced(outcome, scene.contact, line, words=maker.words, number=number)
    heard = greetings(maker, maker.times[0])
    tried = _each_try(maker)
    plain = len(tried) == 2 and _LAST_TIME.search(maker.text)
    if len(tried) > 1 and len(scene.outcomes) > 1 and not plain:
        # Several tries with several ends, and which was whose is not told.
        weight = min(weight, _MIXED)
    placed = [
        maker.proposed(each, moment, weight=weight, assumed=assumed)
        for each, moment in zip(_each_end(maker, body, len(tried)), tried, strict=True)
    ]
    return heard + placed


def _given_line(maker: Maker) -> PhoneKind | None:
    """Give the kind of line that they had given, where that is what was rung: "called it"."""
    before = [each for each in maker.found.lines if each.span.end <= maker.scene.span.start]
    if not before or not _RANG_IT.match(maker.found.text, maker.scene.span.start):
        return None
    kind = of_kind(maker.found, before[-1]).line.kind
    return kind if kind in ("office", "cell") else None


_RANG_IT: Final = re.compile(r"\w+ (?:it|that|this|that one|the number)\b", re.IGNORECASE)


def _each_end(maker: Maker, body: CallPlaced, count: int) -> list[CallPlaced]:
    """Give each try its end: of several the last may have ended otherwise than the first."""
    others = [each for each in maker.scene.outcomes if each != body.outcome]
    if count < 2 or not others or not _LAST_TIME.search(maker.text):
        return [body] * count
    return [*[replace(body, outcome=others[0])] * (count - 1), body]


_LAST_TIME: Final = re.compile(
    r"\b(?:(?:second|third|fourth|last|2nd|3rd|4th) (?:time|try|attempt|go|one|call)|"
    r"finally|then)\b",
    re.IGNORECASE,
)
"""What tells the end of the last of several tries."""


_MIXED: Final = 0.7


def _each_try(maker: Maker) -> list[datetime]:
    others = sum(
        s.kind == maker.scene.kind and s.sentence == maker.scene.sentence for s in maker.scenes
    )
    count = max(len(maker.times), tries(maker.text) - others + 1)
    return [*maker.times, *[maker.times[-1]] * (count - len(maker.times))]


def greetings(maker: Maker, moment: datetime) -> list[Proposed]:
    """Give what machines told callers."""
    made = []
    for span in maker.scene.heard:
        read = maker.found.text[span.start : span.end]
        name = _name_of(maker, maker.scene.contact)
        heard = hear_greeting(read, maker.found.telling, asked_for=name)
        body = GreetingHeard(
            says=heard.instruction,
            also=heard.also,
            contact=maker.scene.contact,
            line=maker.scene.line,
            gives=heard.lines,
            back=heard.back,
            words=maker.found.typed.words(span),
        )
        made.append(
            maker.proposed(body, moment, weight=heard.confidence, assumed=heard.assumed, span=span)
        )
    return made


def _name_of(maker: Maker, key: str) -> str:
    return next((m.person.name for m in maker.found.people if m.person.key == key), "")


def rung_for_it(maker: Maker) -> list[Proposed]:
    """Give the call on which a machine was heard, where only its name was told: "Dana vm:"."""
    if not _JOTTED.match(maker.text):
        return []
    body = CallPlaced("hung_up", maker.scene.contact, maker.scene.line, words=maker.words)
    return [maker.proposed(body, maker.times[0], weight=_JOTTED_WEIGHT)]


_JOTTED: Final = re.compile(
    r"\W*(?:[^\s:]+ ){0,2}(?:vm|voicemail|cell|mobile)\s*[:=-]", re.IGNORECASE
)


_JOTTED_WEIGHT: Final = 0.75


def their_calls(maker: Maker) -> list[Proposed]:
    """Give each time that they rang."""
    body = RangBack(maker.scene.contact, maker.scene.missed, maker.words)
    return [maker.proposed(body, moment) for moment in _each_try(maker)]
