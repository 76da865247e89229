"""How the facts of one's résumés are used: before all others, never, or in one's own words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ringback.casebook.amended import Stands, facts_in, kept_as
from ringback.casebook.amendments import FORBID, PIN, Amendment, Change, ResumePart, TakenBack
from ringback.casebook.documents import Fact, Resume
from ringback.tracker.errors import Ambiguous, NotFound, Refused
from ringback.tracker.keys import folded

if TYPE_CHECKING:
    from ringback.tracker.book import Book

LONGEST: Final = 240
"""The most characters of a wording of one's own."""

SHORTEST: Final = 4
"""The fewest characters of an ID by which a fact is found: fewer mean one by accident."""

MOST_SENTENCES: Final = 2

_FREE: Final = ""
_SHOWN: Final = 3
_SHORTEST_WORD: Final = 3
_LONGEST_SHOWN: Final = 60
_JOINERS: Final = "\u200c\u200d"
_BLANKS: Final = "\t\n\r"
_NEXT_SENTENCE: Final = re.compile(r"(\S+?)[.!?…]+[\"'”’)]*\s+(?=[\"'“‘(]*[^\Wa-z_])")
_ABBREVIATED: Final = frozenset(("approx", "corp", "dept", "govt", "prof", "univ", "hons", "esp"))


class BadWording(Refused):
    """Words of one's own that no message could say."""


class Contradiction(Refused):
    """One fact was asked for in two ways at once."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """How facts are to be used, by their IDs as typed; `reword` pairs each with the words."""

    pin: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    reword: tuple[tuple[str, str], ...] = ()


def use(book: "Book", wishes: Wishes) -> tuple[str, ...]:
    """Keep how facts are to be used, all of it or nothing; give the keys of those facts.

    It holds for every résumé that has the line. Raises `NotFound` without a résumé or for an ID
    that no fact has, `Ambiguous`, `BadWording` and `Contradiction`.
    """
    with book.alone():
        latest = book.latest_resume()
        if latest is None:
            raise no_resume()
        resume, kept = book.resume(latest[0], as_read=True), book.amendments()
        wanted = _wanted(wishes, facts_in(resume, kept))
        book.amend([each for want in wanted for each in _changes(want, resume, kept)])
    return tuple(dict.fromkeys(want.fact.key for want in wanted))


def no_resume() -> NotFound:
    """Say that there is no résumé, and so no fact."""
    return NotFound(
        "There is no résumé yet, so there are no facts to use. Nothing was changed. Add one with "
        "`ringback add POSTING --resume FILE`."
    )


def own_wording(typed: str) -> str:
    """Give words of one's own with single blanks, empty for none; raises `BadWording`."""
    if any(_is_control(sign) for sign in typed):
        raise BadWording(
            "The words hold a character that cannot be said or shown, as a copied text may. "
            "Nothing was changed. Type them anew."
        )
    words = " ".join(typed.split())
    if len(words) > LONGEST:
        raise BadWording(
            f"Your words have {len(words)} characters, and {LONGEST} are the most: nobody takes "
            "in more by ear. Nothing was changed. Say the one thing that matters."
        )
    if words and not any(sign.isalnum() for sign in words):
        raise BadWording(
            f"There is no word in {_shown(words)}. Nothing was changed. Give the words as you "
            'would say them, or "" to take your own back.'
        )
    if _sentences(words) > MOST_SENTENCES:
        raise BadWording(
            f"That is more than {MOST_SENTENCES} sentences, and a message has room for one or "
            "two. Nothing was changed. Keep the strongest."
        )
    return words


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is wanted of one fact: another use or another wording; empty words: none."""

    fact: Stands[Fact]
    part: ResumePart
    words: str


def _wanted(wishes: Wishes, facts: Sequence[Stands[Fact]]) -> list[_Wanted]:
    named = [(PIN, wishes.pin), (FORBID, wishes.forbid), (_FREE, wishes.free)]
    wanted = [
        *(_Wanted(_meant(typed, facts), "fact_use", how) for how, ids in named for typed in ids),
        *(
            _Wanted(_meant(typed, facts), "fact_said", own_wording(words))
            for typed, words in wishes.reword
        ),
    ]
    settled: dict[tuple[str, ResumePart], str] = {}
    for each in wanted:
        if settled.setdefault((each.fact.key, each.part), each.words) != each.words:
            raise Contradiction(
                f"You ask for {each.fact.key} in two ways at once. Nothing was changed. Say which "
                "of the two you mean."
            )
    return wanted


def _changes(wanted: _Wanted, resume: Resume, kept: Sequence[Amendment]) -> Iterator[Change]:
    """Forget what was wanted before, under whichever key, and keep what is wanted now."""
    for key in kept_as(resume, kept, wanted.fact.key):
        yield TakenBack((wanted.part,), key)
    if wanted.words:
        fact = wanted.fact
        yield Amendment(wanted.part, wanted.words, fact.key, fact.read.text)


def _meant(typed: str, facts: Sequence[Stands[Fact]]) -> Stands[Fact]:
    """Give the fact of this ID, or of a part of it that no other has, its beginning first."""
    sought = typed.strip().strip("[]").lower()
    enough = len(sought) >= SHORTEST
    for found in (
        [each for each in facts if each.key == sought],
        [each for each in facts if enough and each.key.startswith(sought)],
        [each for each in facts if enough and sought in each.key],
    ):
        if len(found) > 1:
            raise Ambiguous(
                f"{_shown(typed)} could be any of {len(found)} facts: {_listed(found)}. Nothing "
                "was changed. Give more of the ID.",
                [each.key for each in found],
            )
        if found:
            return _standing(found[0])
    raise _unknown(typed, facts)


def _standing(fact: Stands[Fact]) -> Stands[Fact]:
    if fact.now is None:
        raise NotFound(
            f"You said that {_listed([fact])} is not true, so no message says it. Nothing was "
            "changed. If it is true after all, correct that first with `ringback add`."
        )
    return fact


def _unknown(typed: str, facts: Sequence[Stands[Fact]]) -> NotFound:
    sought = folded(typed)
    near = [
        each
        for each in facts
        if each.now and len(sought) >= _SHORTEST_WORD and sought in folded(each.now.text)
    ]
    hint = f"Did you mean {_listed(near)}? " if near else ""
    return NotFound(
        f"No fact has the ID {_shown(typed)}. Nothing was changed. {hint}`ringback facts` lists "
        f"every fact with its ID; {SHORTEST} characters of it or more will do.",
        [each.key for each in near[:_SHOWN]],
    )


def _listed(facts: Sequence[Stands[Fact]]) -> str:
    shown = [f"{each.key} ({_plain((each.now or each.read).text)})" for each in facts[:_SHOWN]]
    return "; ".join(shown) + ("; …" if len(facts) > _SHOWN else "")


def _shown(typed: str) -> str:
    return repr(typed[:_LONGEST_SHOWN]) if typed.strip() else "(nothing)"


def _plain(text: str) -> str:
    """Give the beginning of a text that was imported, with nothing in it that a screen obeys."""
    safe = "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
    return safe if len(safe) <= _LONGEST_SHOWN else f"{safe[:_LONGEST_SHOWN]}…"


def _is_control(sign: str) -> bool:
    """Say whether a character steers a screen or is none; joiners belong to several scripts."""
    return unicodedata.category(sign).startswith("C") and sign not in _BLANKS + _JOINERS


def _sentences(words: str) -> int:
    """Count sentences; the dot of an abbreviation ends none."""
    ends = [found[1] for found in _NEXT_SENTENCE.finditer(words)]
    return 1 + sum(not _is_abbreviated(last) for last in ends)


def _is_abbreviated(word: str) -> bool:
    bare = word.lstrip("\"'“‘(")
    short = len(bare) == 1 or (len(bare) == 2 and bare.istitle())
    return "." in bare or short or bare.lower() in _ABBREVIATED
