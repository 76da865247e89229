"""What is said when somebody answers (P3, D5), and when a telephone asks who is calling."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ringback.words.english.names import full_name
from ringback.words.fitting.choice import Choice, leading
from ringback.words.fitting.evidence import evidence
from ringback.words.lacking import lacking, who_and_which
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.spoken.timing import seconds

from .closing import wish
from .opening import (
    called,
    direct_reason,
    in_manner,
    position_refs,
    shortest_position,
    the_position,
)
from .purpose import purpose
from .reason import Purpose
from .talked import Taken
from .voicemail import notes_taken_up, reasons, sayable, sells, this_number

SCREENED: Final = 10.0
"""Seconds within which a telephone that screens callers has name and reason."""

OPENER: Final = 30.0
"""Seconds after which whoever answered should have their turn."""

_ASKS: Final = (
    "When would be a good time?",
    "Which day would suit you?",
    "When could that be?",
)


def opener(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write the beginning of a call: name and question first (P3, D5), then reason, fact, ask.

    On the cell it is for the person themselves, elsewhere for whoever answers. Of what one could
    say first it takes the fullest that leaves the whole short enough.
    """
    why, given = purpose(brief), sayable(brief, choices)
    first = (_name_and_question(brief), *_after_the_answer(_reason(brief, why)))
    last = _asked(brief, why, short=short)
    missing = lacking(brief, given, number=False, facts=sells(brief, why))
    taken = notes_taken_up(brief, why, choices, short=short)
    for said, facts in () if short else _firsts(brief, why, given, taken):
        sentences = (*first, *said, *last)
        if sum(seconds(each.spoken) for each in sentences) <= OPENER:
            return Message("opener", sentences, missing, facts)
    return Message("opener", (*first, *last), missing, ())


def screening(brief: Brief, _choices: Sequence[Choice], *, short: bool) -> Message:
    """Write name and reason, in ten seconds at most, for a telephone that asks for them."""
    ways = list(_screenings(brief))
    said = ways[-3] if short else ways[0]
    said = next((way for way in (said, *ways) if seconds(way.spoken) <= SCREENED), ways[-1])
    return Message("screening", (said,), who_and_which(brief), ())


def _firsts(
    brief: Brief, why: Purpose, choices: Sequence[Choice], taken: Sequence[Taken]
) -> Iterator[tuple[tuple[Sentence, ...], tuple[str, ...]]]:
    """Give what one may say first: what the talk left behind, else a fact; the fullest first."""
    for note in taken:
        yield note.sentences, note.facts
    for choice in leading(() if taken else reasons(brief, why, choices)):
        for said in evidence(choice, brief.today, brief.turn):
            yield (said.sentence,), (choice.fact.key,)


def _asked(brief: Brief, why: Purpose, *, short: bool) -> tuple[Sentence, ...]:
    """Ask for what brings the interview nearer; a wish that asks already needs no more (R4)."""
    # Whoever answers first is not asked to meet.
    wished = wish(brief if brief.line == "cell" else replace(brief, turn=0), why, short=short)
    if wished.text.endswith("?") or why.why in {"late", "arranged", "decided"}:
        return (wished,)
    return (wished, sentence(_ASKS[brief.turn % len(_ASKS)], "rule:R4"))


def _after_the_answer(reason: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Begin anew after the question, whose answer one waits for (P3, D5)."""
    return (replace(reason[0], opens=True), *reason[1:])


def _screenings(brief: Brief) -> Iterator[Sentence]:
    """Give name and reason, the fullest way first."""
    me = full_name(brief.seeker.name)
    named = f"{me} here," if brief.turn % 2 else f"This is {me},"
    who = named if me else "I am"
    why = purpose(brief)
    refs = (*(("seeker:name",) if me else ()), *(why.refs or ("rule:R9",)))
    title = shortest_position(brief)
    for place in (True, False):
        what = the_position(brief, title, place=place)
        yield sentence(f"{who} {why.screened} {what}.", *refs, *position_refs(brief, place=place))
    yield sentence(f"{who} {why.screened} your {title}.", *refs, "posting:title")
    yield sentence(f"{who} calling about your {title}.", *refs[: len(me) > 0], "posting:title")
    reason = why.screened.rsplit(" ", 1)[0]
    yield sentence(f"{who} {reason}.", *refs)


def _name_and_question(brief: Brief) -> Sentence:
    """Begin with the name, and whether there is a moment; on the cell one knows who answers."""
    me = full_name(brief.seeker.name)
    hello = "Hi" if brief.seeker.manner == "warm" else "Hello"
    them = next(called(brief)) if brief.line == "cell" else ""
    greeted = f"{hello} {them}" if them else hello
    refs = ("contact:name",) if them else ()
    if not me:
        stop = "" if greeted.endswith(".") else "."
        return sentence(f"{greeted}{stop} Do you have a moment?", *refs, "rule:P3")
    return sentence(
        f"{greeted}, this is {me}{'' if me.endswith('.') else '.'} Do you have a moment?",
        *refs,
        "seeker:name",
        "rule:P3",
    )


def _reason(brief: Brief, why: Purpose) -> tuple[Sentence, ...]:
    """Say what the call is about, in words that are right for who answers."""
    then = tuple(sentence(in_manner(brief, text), *why.refs) for text in why.then)
    if brief.line == "cell" or why.why == "returning":
        return (*direct_reason(brief), *then, *this_number(brief, why))
    named = the_position(brief, shortest_position(brief))
    contact = full_name(brief.contact.name) if brief.contact else ""
    whom = in_manner(brief, f"I am calling{f' for {contact}' if contact else ''} about {named}")
    whose = ("contact:name",) if contact else ()
    refs = (*why.refs, *why.told_refs, *position_refs(brief), *whose)
    end, _, rest = why.told.partition(". ")
    told = sentence(f"{whom}{end.rstrip('.')}.", *refs)
    # What was said to begin with may be what is added in any case.
    added = (sentence(rest, *why.refs),) if rest and rest not in why.then else ()
    return (told, *added, *then)
