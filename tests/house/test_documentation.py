import re
from datetime import UTC
from pathlib import Path
from typing import Final

import generated
import pytest

from house.tree import ROOT, texts
from ringback.casebook.journal import parse

DOCS: Final = ROOT / "docs"
_LINK: Final = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
_JOURNAL: Final = re.compile(r"```journal\n(.*?)```", re.DOTALL)
_SETTING: Final = re.compile(r"\bRINGBACK_[A-Z_]+[A-Z]\b")


@pytest.mark.parametrize("path", ["commands.md", "rules.md", "assumptions.md"])
def test_a_generated_page_is_up_to_date(path: str) -> None:
    assert (DOCS / path).read_text(encoding="utf-8") == generated.pages()[Path(path)], "`make docs`"


@pytest.mark.parametrize("name", generated.SHOWN)
def test_the_schema_of_a_command_is_up_to_date(name: str) -> None:
    file = DOCS / "schemas" / f"{'-'.join(name.replace('--', '').split())}.json"

    assert file.read_text(encoding="utf-8") == generated.schema(name), "`make docs`"


def test_no_schema_is_left_of_a_command_that_is_gone() -> None:
    made = {DOCS / path for path in generated.pages()}

    assert {file for file in (DOCS / "schemas").iterdir() if file not in made} == set()


def test_every_setting_has_a_heading() -> None:
    known = {
        name for file, text in texts() if file.startswith("src/") for name in _SETTING.findall(text)
    }
    headings = (DOCS / "settings.md").read_text(encoding="utf-8").splitlines()

    assert {name for name in known if f"## {name}" not in headings} == set()
    assert "RINGBACK_HOME" in known


def test_every_link_within_the_project_leads_somewhere() -> None:
    dead = {
        (file, link)
        for file, text in texts()
        if file.endswith(".md")
        for link in _LINK.findall(text)
        if not ((ROOT / file).parent / link).exists()
    }

    assert dead == set()


def test_a_page_of_reasons_has_at_most_40_lines() -> None:
    pages = {file.name: file.read_text(encoding="utf-8") for file in (DOCS / "why").glob("*.md")}

    assert {name for name, text in pages.items() if len(text.splitlines()) > 40} == set()
    assert len(pages) >= 9


def test_the_journal_that_the_docs_show_can_be_read() -> None:
    page = (DOCS / "why" / "the-journal.md").read_text(encoding="utf-8")
    shown = _JOURNAL.findall(page)

    assert shown
    for text in shown:
        journal = parse(text, zone=UTC)
        assert journal.errors == ()
        assert journal.events


def test_the_makefile_has_every_word_that_the_house_promises() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    words = set(re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE))

    assert words >= {"setup", "run", "dev", "test", "lint", "ci", "bench", "lock"}
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert {word for word in words if f"`make {word}`" not in contributing} == set()
