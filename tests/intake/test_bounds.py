"""Whatever comes in, a sentence comes out: within five seconds and 500 MB."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from intake.papers_hostile import hostile

SLOWER: Final = 2
"""How many times slower than they ought to be the machines of a test may be."""

EXPECTED: Final = {
    "inflates.pdf": ("TooLarge",),
    "inflates_twice.pdf": ("TooLarge", "NoWords"),
    "many_words.pdf": ("TooLarge",),
    "no_end.pdf": ("Damaged",),
    "only_a_head.pdf": ("Damaged",),
    "locked.pdf": ("Locked",),
    "scan.pdf": ("NoWords",),
    "thousand.pdf": ("read",),
    "swells.docx": ("TooLarge",),
    "steep.docx": ("TooLarge",),
    "members.docx": ("TooLarge",),
    "names.docx": ("NoWords", "TookTooLong"),
    "deep.docx": ("Damaged",),
    "laughs.docx": ("Damaged",),
    "laughs_in_utf16.docx": ("Damaged",),
    "reaches_out.docx": ("Damaged",),
    "locked.docx": ("Locked",),
    "cut.docx": ("Damaged",),
    "a.zip": ("NotText",),
    "large.html": ("NotAResume", "NotAPosting", "read"),
    "larger.html": ("TooLarge",),
    "deep.html": ("NotAResume", "NotAPosting"),
    "deep_and_inline.html": ("NotAResume", "NotAPosting"),
    "garbage.txt": ("NotText",),
    "nulls.txt": ("NotText",),
    "one_line.txt": ("NotAResume", "NotAPosting"),
}
READERS: Final = ("read_resume", "read_posting")


@dataclass(frozen=True, slots=True)
class Measured:
    told: dict[str, tuple[str, str, float]]
    megabytes: list[float]


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    folder = tmp_path_factory.mktemp("hostile")
    for name, content in hostile():
        (folder / name).write_bytes(content)
    program = Path(__file__).with_name("measured_reading.py")
    ran = subprocess.run(
        [sys.executable, str(program), str(folder)], capture_output=True, text=True, check=False
    )
    assert ran.stderr == ""
    return Measured(**json.loads(ran.stdout))


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", EXPECTED)
def test_a_hostile_document_gives_a_sentence_in_time(
    measured: Measured, name: str, reader: str
) -> None:
    kind, said, seconds = measured.told[f"{name} {reader}"]

    assert kind in EXPECTED[name]
    assert kind == "read" or ("othing was kept" in said and said.count(".") >= 3)
    assert seconds < 5 * SLOWER


def test_every_document_was_read_both_ways(measured: Measured) -> None:
    assert {each.split()[0] for each in measured.told} == set(EXPECTED)
    assert len(measured.told) == len(READERS) * len(EXPECTED)


def test_of_a_thousand_pages_some_are_read_and_that_is_said(measured: Measured) -> None:
    assert "page" in measured.told["thousand.pdf read_resume"][1]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not hold the bound on memory")
def test_neither_we_nor_the_reading_process_took_more_than_500_MB(measured: Measured) -> None:
    assert all(20 < each < 500 for each in measured.megabytes)
