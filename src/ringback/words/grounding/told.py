"""A message as its rewording is compared with it: sentence by sentence, with what each claims."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from ringback.words.message import Brief, Message

from .clauses import clauses, sentences
from .plain_words import COURTESY, GRAMMAR, HEDGES, NEGATIONS
from .tokens import Token, tokens

_CLAIMS: Final = ("fact:", "event:", "posting:")


@dataclass(frozen=True)
class Told:
    """A sentence, what it rests on, and the stems of where its facts come from.

    No slots: what is derived is kept.
    """

    text: str
    rests_on: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()

    @property
    def claims(self) -> bool:
        """Whether it says anything that has to stay."""
        return any(reference.startswith(_CLAIMS) for reference in self.rests_on)

    @property
    def of_a_fact(self) -> bool:
        """Whether it says a fact of the résumé."""
        return any(reference.startswith("fact:") for reference in self.rests_on)

    @property
    def answers(self) -> bool:
        """Whether it says what the posting asks for."""
        return any(reference.startswith("posting:want:") for reference in self.rests_on)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its pieces."""
        return tokens(self.text)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """What its pieces are compared by, in order; words of grammar are none."""
        return tuple(token.stem for token in self.tokens if token.stem not in GRAMMAR)

    @cached_property
    def own(self) -> frozenset[str]:
        """What it says of the speaker, as against what the posting asks for."""
        return frozenset(
            token.stem for part, own in clauses(self.text) if own for token in tokens(part)
        )

    @cached_property
    def limits(self) -> Counter[str]:
        """Its negations and the words that make it less, each as often as it stands there."""
        return Counter(stem for stem in self.stems if stem in NEGATIONS or stem in HEDGES)

    def holds(self, claim: "Told") -> bool:
        """Say whether this sentence says all that a claim says.

        A fact has to keep the order of its words, so that nobody trains whom they were trained by;
        only where it was ("at Brightline") may move. Of what happened the courtesies may go.
        """
        if not claim.of_a_fact:
            needed = Counter(stem for stem in claim.stems if stem not in COURTESY)
            return (needed or Counter(claim.stems)) <= Counter(self.stems)
        if not Counter(claim.stems) <= Counter(self.stems):
            return False
        rest = iter(stem for stem in self.stems if stem not in claim.where)
        return all(stem in rest for stem in claim.stems if stem not in claim.where)


def told(message: Message, brief: Brief) -> list[Told]:
    """Take a message apart into sentences as its rewording will be, each with what it rests on."""
    ends: list[tuple[int, frozenset[str]]] = []
    at = 0
    for said in message.sentences:
        at = message.text.index(said.text, at) + len(said.text)
        ends.append((at, frozenset(said.rests_on)))
    found: list[Told] = []
    start = 0
    for part in sentences(message.text):
        begin = message.text.index(part, start)
        start = begin + len(part)
        refs = _between(ends, begin, start)
        found.append(Told(part, refs, _where(refs, brief)))
    return found


def _between(ends: Sequence[tuple[int, frozenset[str]]], begin: int, end: int) -> frozenset[str]:
    """Give what the sentences rest on that lie, in part at least, between two places."""
    begins = (0, *(place for place, _ in ends))
    return frozenset[str]().union(
        *(
            refs
            for first, (last, refs) in zip(begins, ends, strict=False)
            if first < end and begin < last
        )
    )


def _where(refs: frozenset[str], brief: Brief) -> frozenset[str]:
    places = [f"{fact.employer} {fact.title}" for fact in brief.facts if f"fact:{fact.key}" in refs]
    return frozenset(token.stem for token in tokens(" ; ".join(places)))
