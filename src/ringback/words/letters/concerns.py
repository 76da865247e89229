"""A concern that they raised, with the fact that answers it, or calmly without one (P5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.words.answering import answering
from ringback.words.facts.claims import claims
from ringback.words.fitting.choice import Choice
from ringback.words.fitting.likeness import weights
from ringback.words.message import Brief
from ringback.words.notes import about

from .parts import Piece, Wording, pick, piece

_MET: Final = "event:interviewed"
_ANSWERED: Final[Wording] = {
    "plain": (
        "We also spoke about {about}. What I can say to that: {clause}.",
        "On {about}, here is my answer: {clause}.",
        "You wanted to know more about {about}: {clause}.",
    ),
    "warm": (
        "We also talked about {about}. Here's what I can say to that: {clause}.",
        "On {about}, here's my answer: {clause}.",
        "I've thought again about {about}, and I can say this: {clause}.",
    ),
    "formal": (
        "We also spoke about {about}. My answer to that is this: {clause}.",
        "With regard to {about}, my answer is this: {clause}.",
        "I have thought again about {about}, and may say this: {clause}.",
    ),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a letter says to a concern, the facts that it has no other use for, what it lacks."""

    pieces: tuple[Piece, ...] = ()
    facts: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()


def answer(brief: Brief, choices: Sequence[Choice], concern: str, place: int) -> Answer:
    """Answer a concern from the fact that holds most of it, or else offer to speak to it."""
    topic = about(concern)
    found = answering(brief, choices, topic) if topic else None
    if found is None:
        # A doubt that nothing answers is not raised again: it is better spoken of than written.
        return Answer((), _repeating(choices, topic), (_nothing(concern, topic),))
    clause = claims(found.fact, brief.today)[0].clause
    text = pick(_ANSWERED, brief, place).format(about=topic, clause=clause)
    key = found.fact.key
    return Answer((piece(text, _MET, f"fact:{key}", rank=1),), frozenset((key,)))


def _repeating(choices: Sequence[Choice], topic: str) -> frozenset[str]:
    """Give the skills that would only repeat a concern that stays open."""
    asked = weights(topic).keys()
    skills = [choice.fact for choice in choices if choice.fact.kind == "skill"]
    return frozenset(skill.key for skill in skills if weights(skill.text).keys() & asked)


def _nothing(concern: str, topic: str) -> str:
    shown = " ".join(concern[:80].split())
    if topic:
        return (
            f"Nothing in your résumé answers the concern “{shown}”, so the letter leaves "
            "it out: if there is an answer, add it to your résumé, and it will be told."
        )
    return (
        f"The concern “{shown}” could not be put into a sentence: note it by what it is about, "
        "as in `ringback log … interviewed NAME --concern 'the long commute'`."
    )
