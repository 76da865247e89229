import re
from typing import Final

from house.tree import ROOT

FOLDER: Final = ROOT / "changelog.d"
KINDS: Final = {"New", "Changed", "Mended", "Removed"}


def fragments() -> dict[str, str]:
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in FOLDER.glob("*.md")
        if path.name != "README.md"
    }


def test_there_is_a_fragment_for_the_user() -> None:
    assert fragments()


def test_a_fragment_has_a_number_and_a_name() -> None:
    assert {name for name in fragments() if not re.fullmatch(r"\d{4}-[a-z-]+\.md", name)} == set()


def test_a_fragment_says_first_what_kind_of_change_it_is() -> None:
    firsts = {name: text.split(":")[0] for name, text in fragments().items()}

    assert {name for name, first in firsts.items() if first not in KINDS} == set()


def test_a_fragment_that_needs_additionally_is_two() -> None:
    assert {name for name, text in fragments().items() if "additionally" in text.lower()} == set()
