"""What the package offers, and what it needs."""

import subprocess
import sys

import pytest

import ringback.words
from ringback.words import NotYetWritten, write
from words.lives import LIVES


def test_the_public_names_are_these() -> None:
    assert ringback.words.__all__ == [
        "BY_WORDS",
        "COMMON",
        "Brief",
        "Choice",
        "Fit",
        "Judge",
        "Match",
        "Message",
        "NotYetWritten",
        "Rarity",
        "Sentence",
        "WordsError",
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


def test_a_kind_that_cannot_be_written_yet_is_refused_with_those_that_can() -> None:
    with pytest.raises(NotYetWritten, match="voicemail, opener, screening"):
        write("thank_you", LIVES["sales"])
