"""Messages for invented people as a stranger would take them: grammar, and seconds by a voice."""

import re
from collections.abc import Iterator
from dataclasses import replace
from statistics import mean
from typing import get_args

import pytest
from bench.aloud import seconds_aloud, voice
from harper import Linter

from ringback.casebook.terms import MessageKind
from ringback.words import Message, write
from words.lives import LIVES

pytestmark = pytest.mark.aloud

KINDS: tuple[MessageKind, ...] = get_args(MessageKind)
CALIBRATED_BY = 4
"""Lives by which the pace of the voice is set, once; the others are compared with it."""


def every() -> Iterator[Message]:
    """Write every kind for every walk of life, at two turns of the wording."""
    for brief in LIVES.values():
        for kind in KINDS:
            yield from (write(kind, replace(brief, turn=turn)) for turn in (0, 1))


def test_of_all_messages_fewer_than_two_in_a_hundred_have_a_fault_of_grammar() -> None:
    linter = Linter()
    spelling = {"SpellCheck": False, "OxfordComma": False, "NumericRangeEnDash": False}
    linter.set_lint_config({**linter.get_lint_config(), **spelling})
    # Neither how a number is written nor how somebody is called is a question of grammar.
    texts = [re.sub(r"[+\d][\d -]{6,}\d", "the number", each.text) for each in every()]
    texts = [re.sub(r"\bSam\b", "Anna", text) for text in texts]
    found = {text: [lint.message for lint in linter.lint(text)] for text in texts}
    faulty = {text: lints for text, lints in found.items() if lints}
    assert len(texts) >= 250
    assert len(faulty) < 0.02 * len(texts), faulty


def test_a_voice_takes_as_long_as_the_seconds_that_are_stated() -> None:
    speaker = voice()
    said = [write("voicemail", brief) for brief in LIVES.values()]
    heard = [seconds_aloud(speaker, each.spoken) / each.seconds for each in said]
    pace = mean(heard[:CALIBRATED_BY])
    far = [
        round(ratio / pace, 2) for ratio in heard[CALIBRATED_BY:] if abs(ratio / pace - 1) > 0.15
    ]
    assert far == []
