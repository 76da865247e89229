"""What is measured with real documents says loudly when there are none."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from house.tree import ROOT

GOLD = ROOT / "bench" / "gold"


@pytest.mark.parametrize(
    "asked",
    [
        ("bench.layouts",),
        ("bench.choices",),
        ("bench.postings_gold", "measure", "bench/gold/postings_dev.json"),
    ],
)
def test_measuring_without_the_documents_fails_and_says_so(asked: tuple[str, ...]) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "RINGBACK_REAL_DATA"}
    done = subprocess.run(
        [sys.executable, "-m", *asked],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert "NOT MEASURED" in done.stdout + done.stderr


@pytest.mark.parametrize("file", sorted(GOLD.glob("*.json")), ids=lambda file: Path(file).stem)
def test_what_readers_wrote_down_holds_no_sentence_of_anybody(file: Path) -> None:
    texts = list(strings(json.loads(file.read_text(encoding="utf-8"))))
    assert [text for text in texts if len(text.split()) > 4] == []


def strings(value: object) -> list[str]:
    """Give every text in a value, but for the names of the files that it is about."""
    if isinstance(value, dict):
        inner = [each for key, each in value.items() if key not in ("file", "posting")]
        return [text for each in inner for text in strings(each)]
    if isinstance(value, list):
        return [text for each in value for text in strings(each)]
    return [value] if isinstance(value, str) else []
