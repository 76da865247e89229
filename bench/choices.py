"""Whether the facts that are chosen are those that a reader would have chosen.

`bench/gold/pairs.json` holds sixty pairs of a résumé and a posting, judged by eye before the
program was asked: the lines of the résumé (as `structured` writes it out) that one would gladly say
first, and those that one would gladly have among the two first; "years" stands for how long
somebody has worked in a field. It holds numbers only. Half of the pairs were kept back while the
fit was made.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from ringback.casebook.documents import Fact, Posting, Resume, Want
from ringback.casebook.people import Seeker
from ringback.intake import read_posting, read_resume
from ringback.intake.errors import IntakeError
from ringback.meaning import Likeness, Vectors
from ringback.words import BY_WORDS, COMMON, Brief, Fit, Judge, Match, choose
from ringback.words.fitting.choice import Choice, leading
from ringback.words.fitting.evidence import evidence

from .real import real_data
from .structured import resumes

GOLD: Final = Path(__file__).parent / "gold" / "pairs.json"
_DAY: Final = date(2026, 11, 22)
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often the first fact, and each of the two first, was one that the reader accepts."""

    pairs: int
    first: float
    two: float


@dataclass(frozen=True, slots=True)
class _Meaning:
    """Meaning alone, for comparison: licences and figures are matched as if they were prose."""

    near: Likeness

    def __call__(self, fact: Fact, wants: tuple[Want, ...]) -> Match | None:
        scores = [Match(want, self.near(fact.text, want.text)) for want in wants]
        return max(scores, key=lambda match: match.score, default=None)

    def to_title(self, fact: Fact, title: str) -> float:
        return self.near(f"{fact.text} {fact.title}", title)


def fits() -> dict[str, Fit]:
    """Give the three ways to judge a fit."""
    near = Likeness(Vectors())
    return {"words": BY_WORDS, "meaning": _Meaning(near), "both": Judge(near)}


def agreement(fit: Fit, data: Path, half: str = "") -> Agreement:
    """Ask for the choice of each pair and compare it with the reader's."""
    pairs = [pair for pair in json.loads(GOLD.read_text()) if half in ("", pair["half"])]
    first = two = 0.0
    for pair in pairs:
        said = [_lines(choice.fact, pair, data) for choice in _chosen(fit, pair, data)]
        first += bool(said) and not said[0].isdisjoint(pair["first"])
        two += sum(not lines.isdisjoint(pair["two"]) for lines in said) / 2
    return Agreement(len(pairs), first / len(pairs), two / len(pairs))


def _chosen(fit: Fit, pair: dict[str, Any], data: Path) -> list[Choice]:
    """Give the two facts that lead: the first that may open, and the best of the others."""
    resume = _resume(data, pair["resume"])
    brief = Brief(
        seeker=Seeker(),
        posting=_posting(data, pair["posting"]),
        facts=resume.facts,
        contact=None,
        today=_DAY,
        applied=None,
        applied_on=None,
        used=frozenset(),
        earlier=0,
    )
    sayable = [choice for choice in choose(brief, fit, COMMON) if _can_be_said(choice)]
    head = leading(sayable)[:1]
    return [*head, *(choice for choice in sayable if choice not in head)][:2]


def _can_be_said(choice: Choice) -> bool:
    return next(evidence(choice, _DAY), None) is not None


def _lines(fact: Fact, pair: dict[str, Any], data: Path) -> set[int | str]:
    """Give the lines of the résumé on which a fact stands."""
    said = _words(fact.text)
    found: set[int | str] = {"years"} if fact.kind == "years" else set()
    for number, line in _written(data, pair["resume"]):
        words = _words(line)
        if fact.kind in ("role", "years") and fact.title and _words(fact.title) == words:
            # The house and the dates of a job stand on the line after its title.
            found |= {number, number + 1}
        elif words and (f" {said} " in f" {words} " or (len(words) > 12 and words in said)):
            found.add(number)
    return found


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


@cache
def _texts(data: Path) -> list[str]:
    return resumes(data / "resumes" / "indeed_structured.json")


def _written(data: Path, number: int) -> Iterator[tuple[int, str]]:
    return enumerate(_texts(data)[number].split("\n"), 1)


@cache
def _resume(data: Path, number: int) -> Resume:
    try:
        return read_resume(_texts(data)[number].encode(), name="resume.txt", today=_DAY)
    except IntakeError:
        return Resume()


@cache
def _posting(data: Path, name: str) -> Posting:
    try:
        return read_posting((data / "postings" / name).read_bytes(), name=name, today=_DAY)
    except IntakeError:
        return Posting(name)


def main() -> None:
    """Show the agreement by words, by meaning and by both, on each half and on all."""
    data = real_data(*sys.argv[1:2])
    print(f"{'fact choice, judged by eye':30} {'pairs':>6} {'first':>7} {'of two':>7}")
    for name, fit in fits().items():
        for half in ("dev", "held", ""):
            found = agreement(fit, data, half)
            what = f"by {name}, {half or 'all'}"
            print(f"{what:30} {found.pairs:>6} {found.first:>7.0%} {found.two:>7.0%}")


if __name__ == "__main__":
    main()
