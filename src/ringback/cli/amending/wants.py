"""Correcting what a posting asks for: must, nice or none of it, other words, one more."""

from collections.abc import Iterator
from typing import Final

from ringback.casebook.amended import Stands
from ringback.casebook.amendments import NO, Amendment, Change, TakenBack, want_key
from ringback.casebook.documents import Want
from ringback.tracker.reads.understanding import Understanding

from .corrected import Corrected, is_added, mistake, number_of, picked

_VERDICTS: Final = {
    "must": "must",
    "required": "must",
    "nice": "nice",
    "nice to have": "nice",
    "optional": "nice",
    "no": NO,
    "none": NO,
    "-": NO,
}


def correct(understood: Understanding, name: str, words: str, *, new: bool) -> Corrected:
    """Correct the want of this number, or add one that was missed."""
    if new:
        return _added(understood, name or "must", words)
    want = picked(understood.wants, name, "want", "This posting")
    changes = _changes(want, words, added=is_added(understood.of_posting, want.key))
    return Corrected(understood.with_posting(*changes), "want", want.key)


def _added(understood: Understanding, level: str, words: str) -> Corrected:
    if level not in ("must", "nice"):
        raise mistake(f"A want is a must or nice to have, and not {level!r}: want +nice=Spanish.")
    if not words:
        raise mistake("What they want is missing: want +=Must drive.")
    key = want_key(words)
    same = number_of(understood.wants, key)
    if same and understood.wants[same - 1].now:
        raise mistake(f"That stands there already, as want {same}: want {same}={level} says so.")
    added = [] if same else [Amendment("want_added", words, key)]
    changes = (*added, Amendment("want", level, key))
    return Corrected(understood.with_posting(*changes), "want", key)


def _changes(want: Stands[Want], words: str, *, added: bool) -> Iterator[Change]:
    verdict = _VERDICTS.get(words.lower(), "")
    if not words or (added and verdict == NO):
        yield TakenBack(about=want.key)
    elif verdict:
        yield Amendment("want", verdict, want.key, want.read.text)
    else:
        if want.now is None:
            yield TakenBack(("want",), want.key)
        if words.lower() != "yes":
            yield Amendment("want_words", words, want.key, want.read.text)
