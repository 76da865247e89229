"""The project explains itself: it names no machine, no index and nobody who is real."""

import re
from typing import Final

import pytest

from house.tree import texts

# Taken apart, since this file is read as well.
FORBIDDEN: Final = {
    "a machine's folder": r"/" + r"(?:work|root|home/[a-z]+|Users/[A-Za-z]+)/",
    "a page that is elsewhere": r"\b(?:DESIGN|LEDGER|FEASIBILITY|VOICEMAIL_RULES|STYLE)"
    + r"\.md\b",
    "a package index": r"py" + r"pi\.org|python" + r"hosted|registry\.npm",
}
_ADDRESS: Final = re.compile(r"[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
_INVENTED: Final = re.compile(
    r"[@.](?:example\.(?:com|org|net)|example|test|invalid)$", re.IGNORECASE
)
_NUMBER: Final = re.compile(r"(?<![\w.-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-](\d{3})[ .-](\d{4})\b")


@pytest.mark.parametrize("what", FORBIDDEN)
def test_nothing_names(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = {name: pattern.findall(text) for name, text in texts()}

    assert {name: hits for name, hits in found.items() if hits} == {}
    assert "pyproject.toml" in found


def test_every_address_is_an_invented_one() -> None:
    found = {(name, hit) for name, text in texts() for hit in _ADDRESS.findall(text)}

    assert {hit for hit in found if not _INVENTED.search(hit[1])} == set()
    assert found


def test_every_north_american_number_is_an_invented_one() -> None:
    found = {(name, hit) for name, text in texts() for hit in _NUMBER.findall(text)}

    assert {hit for hit in found if hit[1][0] != "555" or not hit[1][1].startswith("01")} == set()
    assert found


def test_the_patterns_find_what_they_are_for() -> None:
    assert re.search(FORBIDDEN["a machine's folder"], "/" + "work/main")
    assert re.search(FORBIDDEN["a page that is elsewhere"], "see LEDGER" + ".md")
    assert not _INVENTED.search(_ADDRESS.findall("dana@" + "firm.com")[0])
    assert _NUMBER.findall("512" + "-234-5678") == [("234", "5678")]
