"""Taking a `log` line apart: the application, what happened, and the options common to all."""

from dataclasses import dataclass, replace
from difflib import get_close_matches

import click

from .phrases import PHRASES

VERBS = (*PHRASES, "undo", "correct")


@dataclass(frozen=True, slots=True)
class Line:
    """A `log` line: whose, what, and the words after it."""

    application: str
    verb: str
    rest: tuple[str, ...]
    at: str | None = None
    as_json: bool = False

    @classmethod
    def of(cls, words: tuple[str, ...], *, at: str | None, as_json: bool) -> "Line":
        """Take the words apart; `--at`, `--json` and `--yes` may stand anywhere among them.

        Raises `click.UsageError` where none of them says what happened.
        """
        words, found = _without_common(words)
        at, as_json = found.get("--at", at), as_json or "--json" in found
        place = next((i for i, word in enumerate(words) if i and word.lower() in VERBS), None)
        if place is None:
            raise click.UsageError(_no_verb(words))
        verb = words[place].lower()
        return cls(" ".join(words[:place]), verb, words[place + 1 :], at, as_json)

    def corrected(self) -> tuple[int, "Line"]:
        """Take a `correct` line apart: the number of the entry, and what happened instead."""
        number, *rest = self.rest or ("",)
        if not number.isdigit():
            raise click.UsageError(
                "Which entry is to be corrected? Nothing was changed. Give its number and what "
                "happened instead: ringback log acme correct 7 called --outcome spoke"
            )
        if not rest or rest[0].lower() not in PHRASES:
            raise click.UsageError(
                f"What happened instead of entry {number}? Nothing was changed. Say it with one "
                f"of {', '.join(PHRASES)}; or take the last entry back with undo."
            )
        return int(number), replace(self, verb=rest[0].lower(), rest=tuple(rest[1:]))


def _without_common(words: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, str]]:
    """Take `--at ISO`, `--json` and `--yes` out from among the words."""
    kept: list[str] = []
    found: dict[str, str] = {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word in ("--json", "--yes"):
            found[word] = ""
        elif word == "--at" and rest:
            found["--at"] = rest.pop(0)
        elif word.startswith("--at="):
            found["--at"] = word.removeprefix("--at=")
        else:
            kept.append(word)
    return tuple(kept), found


def _no_verb(words: tuple[str, ...]) -> str:
    typed = [word.lower() for word in words[1:] if not word.startswith("-")]
    near = [match for word in typed for match in get_close_matches(word, VERBS, n=1, cutoff=0.7)]
    hint = f"Did you mean {near[0]}? " if near else ""
    return (
        f"What happened? Nothing was recorded. {hint}Say it with one of {', '.join(VERBS)}, after "
        "the application: ringback log acme called --outcome voicemail_left. Free words are not "
        "read by this version."
    )
