"""What the base install brings: few packages, all pinned, none that ties a user's hands."""

import re
import tomllib
from functools import lru_cache
from importlib.metadata import Distribution, distribution
from typing import Final

import pytest

from house.tree import ROOT

MOST: Final = 15
_COPYLEFT: Final = re.compile(r"\bA?GPL|\bLGPL|GNU (?:Affero|General|Lesser)", re.IGNORECASE)
# What a wheel of these kinds needs of a system is there on every one of them.
_SELF_CONTAINED: Final = re.compile(r"-(?:any|manylinux\w*|musllinux\w*|macosx\w*|win\w*)$")


@lru_cache
def project() -> dict[str, list[str]]:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {"": table["dependencies"], **table["optional-dependencies"]}


def extras() -> dict[str, list[str]]:
    """Give the extras that bring packages; `all` only joins others."""
    return {name: names for name, names in project().items() if name not in ("", "all")}


def locked(file: str = "run.txt") -> dict[str, bool]:
    """Give the pinned packages of a lock, and whether each is for every system."""
    text = (ROOT / "requirements" / file).read_text(encoding="utf-8")
    lines = re.findall(r"^([a-z0-9-]+)==[^\s;]+([^\\\n]*)", text, re.MULTILINE)
    return {name: ";" not in condition for name, condition in lines}


def named(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9-]", requirement)[0].lower()


ON_EVERY_SYSTEM: Final = [name for name, everywhere in locked().items() if everywhere]


def test_the_base_install_has_at_most_fifteen_direct_dependencies() -> None:
    assert 0 < len(project()[""]) <= MOST


def test_every_dependency_is_pinned() -> None:
    assert {named(each) for each in project()[""]} <= set(locked())
    everything = {named(each) for group in (project()[""], *extras().values()) for each in group}
    assert everything <= set(locked("dev.txt"))


def test_all_is_every_extra_that_serves_one_person_and_what_setup_brings() -> None:
    serving = {name: names for name, names in extras().items() if name not in ("hosted", "llm")}
    assert project()["all"] == [f"ringback[{','.join(sorted(serving))}]"]
    assert {named(each) for names in serving.values() for each in names} <= set(locked())


@pytest.mark.parametrize("name", ON_EVERY_SYSTEM)
def test_a_package_needs_nothing_of_the_system(name: str) -> None:
    tags = re.findall(r"^Tag: (.*)$", distribution(name).read_text("WHEEL") or "", re.MULTILINE)

    assert tags
    assert all(_SELF_CONTAINED.search(tag) for tag in tags)


@pytest.mark.parametrize("name", ON_EVERY_SYSTEM)
def test_a_package_is_under_a_permissive_licence(name: str) -> None:
    said = licence(distribution(name))

    assert said, f"{name} does not say its licence"
    assert not [part for part in said if binds(part)]


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ("MIT", False),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", False),
        ("GPL-2.0-only OR LGPL-2.1-or-later", True),
        ("MIT AND GPL-3.0-only", True),
        ("MIT OR Apache-2.0 AND AGPL-3.0", False),
        ("License :: OSI Approved :: GNU General Public License v3 (GPLv3)", True),
    ],
)
def test_of_licences_to_choose_from_one_that_does_not_bind_is_enough(
    said: str, bound: bool
) -> None:
    assert binds(said) is bound


def test_LGPL_is_found_where_it_is_and_only_the_hosted_extra_brings_it() -> None:
    assert [part for part in licence(distribution("psycopg")) if _COPYLEFT.search(part)]
    assert "psycopg" not in locked()
    assert [extra for extra, names in project().items() if "psycopg" in map(named, names)] == [
        "hosted"
    ]


def binds(said: str) -> bool:
    """Say whether every licence that is offered is a copyleft; "A OR B" is ours to choose."""
    return all(_COPYLEFT.search(offered) for offered in said.split(" OR "))


def licence(package: Distribution) -> list[str]:
    """Give what a package says of its licence, in its short forms."""
    metadata = package.metadata
    short = [str(metadata[key] or "") for key in ("License-Expression", "License")]
    classifiers = [
        each for each in metadata.get_all("Classifier") or () if each.startswith("License")
    ]
    # Some put the whole text into the field, whose first line is its name.
    return [part.splitlines()[0] for part in (*short, *classifiers) if part.strip()]
