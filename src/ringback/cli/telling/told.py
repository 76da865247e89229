"""Taking a `log` line apart: the application, what happened, and the options common to all."""

from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, Final

import click

from ringback.casebook.applications import Application, Roster
from ringback.tracker.finding import begins_with_application, find_application

from .phrases import PHRASES

VERBS = (*PHRASES, "undo", "correct")

_SEVERAL: Final = (
    "That is more than one thing to read. Nothing was recorded. Tell it in words, or give --mail, "
    "or --voicemail: one at a time."
)
_FLAGS: Final = {"--json": "as_json", "--yes": "yes"}
_WITH_WORDS: Final = {"--at": "at", "--mail": "mail", "--voicemail": "voicemail"}


@dataclass(frozen=True, slots=True)
class Common:
    """The options that may stand anywhere in a `log` line.

    `mail` and `voicemail` name what is read in the place of words: a file, `-`, or the words.
    """

    at: str | None = None
    mail: str | None = None
    voicemail: str | None = None
    as_json: bool = False
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A `log` line: whose, what, and the words after it; no `verb` for words of one's own."""

    application: Application
    verb: str
    rest: tuple[str, ...]

    @classmethod
    def of(cls, words: tuple[str, ...], roster: Roster, common: Common) -> "Line":
        """Take the words apart.

        What follows the application is an event word, or else words of the person's own. Raises
        `click.UsageError` where nothing says what happened, and `NotFound` or `Ambiguous` where
        no one application is named.
        """
        found = begins_with_application(words, roster)
        if found is None:
            return cls._before_a_verb(words, roster)
        application, count = found
        rest = words[count:]
        if rest and rest[0].lower() in VERBS:
            if common.mail or common.voicemail:
                raise click.UsageError(_SEVERAL)
            return cls(application, rest[0].lower(), rest[1:])
        if any(word.startswith("--") for word in rest):
            raise click.UsageError(_no_verb(rest))
        given = [bool(rest), common.mail is not None, common.voicemail is not None]
        if sum(given) > 1:
            raise click.UsageError(_SEVERAL)
        if not any(given):
            raise click.UsageError(_no_verb(rest))
        return cls(application, "", rest)

    @classmethod
    def _before_a_verb(cls, words: tuple[str, ...], roster: Roster) -> "Line":
        """Take what stands before an event word, or else the first word, as the application."""
        place = next((i for i, word in enumerate(words) if i and word.lower() in VERBS), None)
        application = find_application(" ".join(words[: place or 1]), roster)
        if place is None:
            return cls(application, "", words[1:])
        return cls(application, words[place].lower(), words[place + 1 :])

    def corrected(self) -> tuple[int, "Line"]:
        """Take a `correct` line apart: the number of the entry, and what happened instead."""
        number, *rest = self.rest or ("",)
        if not number.isdigit():
            raise click.UsageError(
                "Which entry is to be corrected? Nothing was changed. Give its number and what "
                "happened instead: ringback log acme correct 7 called --outcome spoke"
            )
        if not rest:
            raise click.UsageError(
                f"What happened instead of entry {number}? Nothing was changed. Say it in your own "
                f"words, or with one of {', '.join(PHRASES)}; or take the last entry back with "
                "undo."
            )
        if rest[0].lower() in PHRASES:
            return int(number), replace(self, verb=rest[0].lower(), rest=tuple(rest[1:]))
        return int(number), replace(self, verb="", rest=tuple(rest))


def without_common(words: tuple[str, ...], common: Common) -> tuple[tuple[str, ...], Common]:
    """Take the options common to all out from among the words."""
    kept: list[str] = []
    found: dict[str, Any] = {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if word in _FLAGS:
            found[_FLAGS[word]] = True
        elif name in _WITH_WORDS and (equals or rest):
            found[_WITH_WORDS[name]] = value if equals else rest.pop(0)
        else:
            kept.append(word)
    return tuple(kept), replace(common, **found)


def asks_for_help(words: tuple[str, ...]) -> str:
    """Give the event word whose help is asked for, or nothing for that of all."""
    return next((word.lower() for word in words if word.lower() in PHRASES), "")


def _no_verb(words: tuple[str, ...]) -> str:
    return (
        f"What happened? Nothing was recorded. {meant(words)}Say it in your own words, as in "
        "ringback log acme “rang at 2, got the machine, left a message”; or with one of "
        f"{', '.join(VERBS)}, as in ringback log acme called --outcome voicemail_left."
    )


def meant(words: tuple[str, ...]) -> str:
    """Say which event word was probably meant, where one was mistyped."""
    typed = [word.lower() for word in words if not word.startswith("-")][:_LOOKED_AT]
    near = [match for word in typed for match in get_close_matches(word, VERBS, n=1, cutoff=0.8)]
    return f"Did you mean {near[0]}? " if near else ""


_LOOKED_AT: Final = 2
"""Event words stand first, so what comes later was hardly meant as one."""
