"""A card as it is read in a terminal: one screen, while the telephone rings in the other hand."""

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Final

from ringback.tracker.reads import card_shapes as shapes
from ringback.tracker.reads.card_words import day, listed

WIDTH: Final = 80
HEIGHT: Final = 23
"""So many lines a card takes at most, the next prompt being the twenty-fourth."""

_LABEL: Final = 7
_QUESTIONS: Final = 5
_STAGES: Final = {
    "applied": "applied",
    "in_touch": "in touch",
    "interviewing": "interviewing",
    "interviewed": "interviewed",
    "offered": "offered",
    "closed": "ended",
}

Line = tuple[str, str]
"""A line and its style."""


def screen(card: shapes.WhoCard) -> list[Line]:
    """Give the lines of a card, none longer than a terminal is wide, all of them on one screen.

    First who it is, then what is wanted of the call, facts, questions, and what was said last.
    """
    return [*_head(card), ("", ""), *_body(card)][:HEIGHT]


def _head(card: shapes.WhoCard) -> Iterator[Line]:
    name = card.contact or "Somebody whose name you do not have yet"
    role = f", {card.role.replace('_', ' ')}" if card.role and card.role != "contact" else ""
    employer = f", {card.posting.employer}" if card.posting.employer else ""
    yield _cut(f"{name}{role}{employer}"), "bold"
    place = f", {card.posting.place}" if card.posting.place else ""
    yield _cut(f"{card.posting.title}{place} ({_STAGES[card.stage]})"), "bold"
    if card.found_by:
        yield _cut(f"Line: {card.found_by}"), "dim"


def _body(card: shapes.WhoCard) -> Iterator[Line]:
    yield from _part("WANT", card.want.text, 2, "green")
    for number, fact in enumerate(card.facts, start=1):
        told = "(told) " if fact.told else ""
        yield from _part("FACTS" if number == 1 else "", f"{number} {told}{fact.text}", 2)
    for number, question in enumerate(card.questions[:_QUESTIONS]):
        yield from _part("" if number else "ASK", question.text, 1)
    if card.sent:
        yield from _part("SENT", _said(card.sent), 1)
    if card.last_mine:
        yield from _part("I SAID", _said(card.last_mine), 2)
    if card.last_theirs:
        yield from _part("THEY", _said(card.last_theirs), 2)
    for lack in card.missing:
        yield from _part("LACKS", f"{lack[0].upper()}{lack[1:]}", 2, "dim")
    name = f" {card.contact}" if card.contact else ""
    yield from _part("THEN", f"ringback log {card.application} rang-back{name}", 1, "dim")


def _said(said: shapes.Said) -> str:
    facts = f"; told them: {'; '.join(said.facts)}" if said.facts else ""
    return f"{day(said.happened)}: {said.text}{facts}"


def _part(label: str, text: str, most: int, style: str = "") -> Iterator[Line]:
    """Give a labelled part in at most so many lines."""
    lines = wrap(_printable(text), WIDTH - _LABEL)
    kept: Sequence[str] = lines[:most]
    if len(lines) > most:
        kept = [*kept[:-1], _cut(f"{kept[-1]} …", WIDTH - _LABEL)]
    for number, each in enumerate(kept):
        yield f"{label if number == 0 else '':<{_LABEL}}{each}", style


def _cut(text: str, width: int = WIDTH) -> str:
    bare = _printable(text)
    if len(bare) <= width:
        return bare
    return f"{bare[: width - 1].rstrip()}…"


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)


def prepared(card: shapes.PrepareCard) -> Iterator[str]:
    """Give the lines of the card for an appointment, to be read at leisure."""
    ahead = card.appointment
    people = f" with {listed(ahead.people)}" if ahead.people else ""
    where = f", {ahead.where}" if ahead.where else ""
    yield f"{ahead.what}, {day(ahead.when)}, {ahead.when:%H:%M} there ({ahead.zone}){people}{where}"
    yield from (f"Ask beforehand: {question.text}" for question in card.beforehand)
    for question in card.questions:
        yield f"Ask before it is over: {question.text}"
    for errand in card.spell:
        yield f"Spell: {errand.text}"
    for errand in card.collect:
        yield f"Bring home: {errand.text}"
    for said in card.last_said:
        yield f"{'You said last' if said.mine else 'They said last'}: {_said(said)}"
    for before in card.earlier:
        for label, texts in (("high point", before.high), ("concern", before.concern)):
            yield from (f"Last time, {label}: {text}" for text in texts)
        yield from (f"Last time, your idea: {text}" for text in before.idea)
