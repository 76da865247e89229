"""What the package offers, and what it needs."""

import subprocess
import sys
from typing import get_args

import pytest

import ringback.words
from ringback.casebook.terms import MessageKind
from ringback.words import write
from words.lives import LIVES


def test_the_public_names_are_these() -> None:
    assert ringback.words.__all__ == [
        "BY_WORDS",
        "COMMON",
        "NOTHING_YET",
        "Brief",
        "Choice",
        "Fit",
        "Interview",
        "Judge",
        "Letter",
        "Match",
        "Message",
        "Past",
        "Rarity",
        "Sentence",
        "ask_for_number",
        "ask_for_person",
        "ask_the_assistant",
        "choose",
        "seconds",
        "spoken",
        "write",
    ]


def test_the_words_need_nothing_but_the_casebook_and_the_standard_library() -> None:
    script = (
        "import sys; before = set(sys.modules); import ringback.words;"
        "new = {name.split('.')[0] for name in set(sys.modules) - before if name[0] != '_'};"
        "own = {name for name in sys.modules if name.startswith('ringback.')};"
        "print(sorted(new - set(sys.stdlib_module_names)));"
        "print(sorted({name.split('.')[1] for name in own}))"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.splitlines() == ["['ringback']", "['casebook', 'words']"]


@pytest.mark.parametrize("kind", get_args(MessageKind))
@pytest.mark.parametrize("life", LIVES)
def test_every_kind_is_written_for_every_walk_of_life(kind: MessageKind, life: str) -> None:
    message = write(kind, LIVES[life])
    assert message.kind == kind
    assert message.text
