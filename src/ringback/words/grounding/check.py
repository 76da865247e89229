"""Whether a message says anything that does not stand in what it rests on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.words.english.verbs import form
from ringback.words.message import Brief, Message, Sentence

from .clauses import clauses
from .limits import dropped
from .plain_words import COURTESY, GRAMMAR, PHRASES
from .sources import OF_PROCEDURE, Source, sources
from .tokens import Token, tokens, written_out

_OF_WHAT_COMES: Final = ("rule:", "event:urgent", "event:arranged")


_UNCOUNTED: Final = re.compile(rf"\b(?:{'|'.join(PHRASES)})\b", re.IGNORECASE)
_SHORTEST_VERB: Final = 5


@dataclass(frozen=True, slots=True)
class Ungrounded:
    """A sentence, the words in it that rest on nothing, and why, as a sentence."""

    sentence: str
    what: str
    why: str


def ungrounded(message: Message, brief: Brief) -> tuple[Ungrounded, ...]:
    """Give whatever a message claims that stands in no fact, event or posting it rests on.

    Every number, day, name and content word of a sentence has to stand in what that sentence
    rests on, words of grammar and courtesy excepted, and no word that limits a fact is dropped.
    """
    found = [each for said in message.sentences for each in _of_sentence(said, brief)]
    if message.subject:
        found += _of_subject(message, brief)
    return tuple(found)


def _of_subject(message: Message, brief: Brief) -> Iterator[Ungrounded]:
    """Judge the subject of an e-mail by everything that its sentences rest on, and the position."""
    known = {
        ref for said in message.sentences for ref in said.rests_on if not ref.startswith("fact:")
    }
    known |= {"posting:title", "posting:employer", "posting:place", "seeker:name", "event:applied"}
    if brief.interviewed_on:
        known.add("event:interviewed")
    subject = Sentence(message.subject, message.subject, tuple(sorted(known)))
    yield from _of_sentence(subject, brief)


def _of_sentence(said: Sentence, brief: Brief) -> Iterator[Ungrounded]:
    rests: list[Source] = []
    for reference in said.rests_on:
        given = sources(reference, brief)
        if not given:
            why = f"It rests on {reference}, which is not known."
            yield Ungrounded(said.text, reference, why)
        rests += given
    if not any(ref.startswith("fact:") for ref in said.rests_on):
        rests.append(OF_PROCEDURE)
    if any(ref.startswith(_OF_WHAT_COMES) for ref in said.rests_on):
        rests.append(_AHEAD)
    text = written_out(said.text)
    asked = any(source.asked for source in rests)
    for part, own in clauses(text) if asked else ((text, True),):
        allowed = [source for source in rests if not (own and source.asked)]
        for token, why in _unknown(part, allowed):
            yield Ungrounded(said.text, token, why)
    yield from _stretched(said, brief)


_AHEAD: Final = Source(
    days=frozenset({"next week", "this week", "tomorrow", "today", "this month", "next month"})
)
"""What a sentence may say that tells what one will do."""


def _unknown(text: str, rests: Sequence[Source]) -> Iterator[tuple[str, str]]:
    text = _UNCOUNTED.sub(lambda match: " " * len(match[0]), text)
    found = tokens(text)
    for token in found:
        if why := _why_not(token, rests):
            yield token.text, why
    yield from _strange_runs(text, found, rests)


def _why_not(token: Token, rests: Sequence[Source]) -> str:
    """Say why a token rests on nothing; empty where it does."""
    if token.sort == "number":
        written = token.text.lower()
        known = any(token.key in each.numbers or written in each.names for each in rests)
        return "" if known else f"The number “{token.text}” is in nothing that this rests on."
    if token.sort == "day":
        known = any(token.key in source.days for source in rests)
        return "" if known else f"“{token.text}” is not the day of anything that this rests on."
    if token.sort == "phone":
        known = any(_same_number(token.key, source) for source in rests)
        return "" if known else f"“{token.text}” is not the number that is known."
    if token.sort == "name" and token.stem not in COURTESY:
        known = any(token.key in source.names for source in rests)
        return "" if known else f"The name “{token.text}” is in nothing that this rests on."
    plain = token.stem in GRAMMAR or token.stem in COURTESY
    known = plain or any(token.stem in source.stems or _done(token, source) for source in rests)
    return "" if known else f"“{token.text}” is in nothing that this rests on."


def _done(token: Token, source: Source) -> bool:
    """Say whether a verb says what a noun of the source names: "supervised" of "supervision"."""
    stem = token.stem
    if len(stem) < _SHORTEST_VERB or form(token.text) is None:
        return False
    return any(known.startswith(stem) for known in source.stems)


def _same_number(figures: str, source: Source) -> bool:
    """Compare telephone numbers by what is dialled last, as one is written with or without +1."""
    bare = figures.lstrip("0")
    return any(known.endswith(bare) or bare.endswith(known.lstrip("0")) for known in source.phones)


def _strange_runs(
    text: str, found: Sequence[Token], rests: Sequence[Source]
) -> Iterator[tuple[str, str]]:
    """Give the runs of names that are known only one by one, such as two halves of two names."""
    run: list[Token] = []
    for token in (*found, None):
        joined = token and token.sort == "name" and (not run or _adjoins(text, run[-1], token))
        if joined and token:
            run.append(token)
            continue
        if len(run) > 1 and not _together(run, rests):
            words = " ".join(each.text for each in run)
            yield words, f"“{words}” stands together in nothing that this rests on."
        run = [token] if token and token.sort == "name" else []


def _adjoins(text: str, before: Token, token: Token) -> bool:
    return text[before.start + len(before.text) : token.start] == " "


def _together(run: Sequence[Token], rests: Sequence[Source]) -> bool:
    names = {token.key for token in run if token.stem not in COURTESY}
    known = any(names <= source.names for source in rests)
    # One that is known nowhere was reported already.
    return known or not all(any(name in source.names for source in rests) for name in names)


def _stretched(said: Sentence, brief: Brief) -> Iterator[Ungrounded]:
    """Give the words by which a fact was less than what is said of it."""
    for fact in brief.facts:
        if f"fact:{fact.key}" in said.rests_on and not fact.said:
            for word in dict.fromkeys(dropped(fact, said.text)):
                why = f"It leaves out “{word}”, and so says more than the fact."
                yield Ungrounded(said.text, word, why)
