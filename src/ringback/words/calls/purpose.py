"""Why one calls: decided once, for the machine, for whoever answers, for what screens callers."""

from collections.abc import Callable
from typing import Final

from ringback.words.message import Brief

from .acquainted import (
    after_interview,
    after_letter,
    after_message,
    after_talk,
    applied,
    interested,
    referred,
)
from .kept import announced, check_back, decided, named_day, promised
from .occasions import arranged, cancelled, late, no_show, offered, presses, returning
from .reason import Purpose

REASONS: Final[tuple[Callable[[Brief], Purpose | None], ...]] = (
    late,
    presses,
    returning,
    no_show,
    cancelled,
    arranged,
    offered,
    promised,
    announced,
    check_back,
    decided,
    named_day,
    after_talk,
    after_interview,
    after_letter,
    after_message,
    referred,
    applied,
    interested,
)
"""What one may call for, the most pressing first; the last is always there."""


def purpose(brief: Brief) -> Purpose:
    """Say why one calls: the first of the reasons, in the order of `REASONS`, that there is."""
    return next(found for reason in REASONS if (found := reason(brief)) is not None)
