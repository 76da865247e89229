from functools import lru_cache

import click
import pytest

from house.tree import ROOT
from ringback.cli.main import COMMANDS, ringback
from ringback.cli.telling.phrases import PHRASES


@lru_cache
def page() -> list[str]:
    return (ROOT / "docs" / "commands.md").read_text(encoding="utf-8").splitlines()


def loaded(name: str) -> click.Command:
    command = ringback.get_command(click.Context(ringback), name)
    assert command is not None
    return command


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_loads_under_its_name_and_says_what_it_does(name: str) -> None:
    command = loaded(name)

    assert command.name == name
    assert command.help
    assert COMMANDS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_its_heading_in_the_docs(name: str) -> None:
    assert f"## {name}" in page()


@pytest.mark.parametrize("word", PHRASES)
def test_an_event_word_has_its_help_and_its_heading(word: str) -> None:
    assert PHRASES[word].help
    assert f"### log … {word}" in page()


def test_every_module_of_commands_is_in_the_list() -> None:
    folder = ROOT / "src" / "ringback" / "cli" / "commands"

    assert {path.stem for path in folder.glob("[a-z]*.py")} == set(COMMANDS)
