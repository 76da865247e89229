"""What a call after an interview takes up: the high point, an idea, a concern answered (P5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from ringback.words.answering import answering
from ringback.words.english.casing import is_name, upper_first
from ringback.words.facts.claims import claims
from ringback.words.fitting.choice import Choice
from ringback.words.message import Brief, Sentence, sentence
from ringback.words.notes import about, said, to_do

from .opening import in_manner

_HIGHS: Final = (
    "I enjoyed talking about {}.",
    "What we said about {} has stayed with me.",
    "I was glad that we talked about {}.",
)
_IDEAS: Final = (
    "If I joined you, I would {}.",
    "One thing I would do is {}.",
    "On the job I would {}.",
)
_IN_ONE: Final = 14
"""Words of an answer that still go with the question."""

_AT_ONCE: Final = 3
"""So many notes one message takes up."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A note that is taken up: its sentences, and the facts that they claim."""

    sentences: tuple[Sentence, ...]
    facts: tuple[str, ...] = ()


def taken_up(brief: Brief, choices: Sequence[Choice], *, short: bool = False) -> tuple[Taken, ...]:
    """Give the notes that this message takes up, the most telling first; none if all were said.

    A letter or a message since the interview has said the first of them, so the next says others
    (F5).
    """
    met = brief.past.interview
    if met is None:
        return ()
    kinds = (
        [_high(0 if short else brief.turn + place, note) for place, note in enumerate(met.high)],
        [_idea(brief, brief.turn + place, note) for place, note in enumerate(met.idea)],
        [_answer(brief, choices, note) for note in met.concern],
    )
    rounds = zip_longest(*([each for each in kind if each] for kind in kinds))
    every = [taken for group in rounds for taken in group if taken]
    said_before = _messages_since(brief)
    return tuple(every[said_before : said_before + _AT_ONCE])


def _messages_since(brief: Brief) -> int:
    """Count what was left or written since the interview."""
    met, letter = brief.interviewed_on, brief.past.letter
    if met is None:
        return 0
    wrote = letter is not None and letter.day >= met
    return wrote + sum(day > met for day in brief.past.left)


def _high(turn: int, note: str) -> Taken | None:
    """Name the high point of the talk (P5)."""
    topic, clause = about(note), said(note)
    if topic:
        text = _HIGHS[turn % len(_HIGHS)].format(topic)
    elif clause.startswith(("you ", "we ")):
        text = f"I was glad that {clause}."
    else:
        return None
    return Taken((sentence(upper_first(text), "event:interviewed", "rule:P5"),))


def _idea(brief: Brief, turn: int, note: str) -> Taken | None:
    """Say what one would do on the job (P5)."""
    deed, topic = to_do(note), about(note)
    if deed:
        text = _IDEAS[turn % len(_IDEAS)].format(deed)
    elif topic:
        text = f"One idea that I would bring is {topic}."
    else:
        return None
    text = in_manner(brief, text)
    return Taken((sentence(text, "event:interviewed", "rule:P5"),))


def _answer(brief: Brief, choices: Sequence[Choice], note: str) -> Taken | None:
    """Answer a concern with the fact that holds it; without one it is not stirred up again."""
    topic = about(note)
    found = answering(brief, choices, topic) if topic else None
    if found is None:
        return None
    claim = claims(found.fact, brief.today)[0]
    clause = claim.clause
    if clause.lower().endswith(f" {topic.lower()}"):
        one = is_name(topic.split()[-1]) or not topic.endswith("s")
        clause = f"{clause[: -len(topic)]}{'it' if one else 'them'}"
    refs = ("event:interviewed", f"fact:{found.fact.key}", "rule:P5")
    if len(clause.split()) <= _IN_ONE:
        return Taken((sentence(f"You asked about {topic}: {clause}.", *refs),), (found.fact.key,))
    asked = sentence(f"You asked about {topic}.", "event:interviewed", "rule:P5")
    return Taken((asked, sentence(claim.sentence, refs[1])), (found.fact.key,))
