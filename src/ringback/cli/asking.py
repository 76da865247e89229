"""Asking the person in front of the terminal, where there is one."""

import sys
from collections.abc import Callable
from typing import TypeVar

import click

from ringback.tracker.actions.people import SamePerson

Answer = TypeVar("Answer")


def unless_same(action: Callable[[bool], Answer], *, confirmed: bool) -> Answer:
    """Do something that may meet a namesake: ask whether it is the same person, then do it again.

    Where nobody can be asked, the doubt stands and nothing was changed.
    """
    try:
        return action(confirmed)
    except SamePerson as doubt:
        if not sys.stdin.isatty():
            raise
        click.confirm(f"{doubt}\nIs it the same person?", abort=True, err=True)
        return action(True)
