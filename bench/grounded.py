"""Whether messages for real people and postings say anything that neither of them holds.

An independent look: it shares nothing with `ringback.words.grounding`. Every number and every run
of capitalised words of a message has to occur in the text of the résumé, in the text of the
posting, or in what it was given besides (names, number, days, notes). Years that are reckoned from
dates are reckoned anew, generously: nobody has more than lie between their first date and today.
Prints counts and the names of files, never a word of them.
"""

import html
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Final, get_args

from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Seeker
from ringback.casebook.terms import Manner, MessageKind
from ringback.intake import read_posting, read_resume
from ringback.intake.errors import IntakeError
from ringback.words import Brief, Message, write
from ringback.words.past import Interview, Letter, Past

from .real import real_data
from .structured import resumes

_TODAY: Final = date(2026, 11, 20)
_KINDS: Final[tuple[MessageKind, ...]] = get_args(MessageKind)
_FOLDERS: Final = ("california", "18f", "html_jsonld")
_EACH: Final = 8
"""Postings that each résumé meets."""

_GIVEN: Final = "Sam Doe Dana Reyes 512-555-0147 cream paper the new ward moving the stock twice"
_UNITS: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_FIGURES: Final = re.compile(r"\d+(?:[.,]\d+)*")
_IN_WORDS: Final = re.compile(
    rf"\b(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(_UNITS)})\b", re.I
)
_CAPITAL: Final = r"[A-Z][\w'’&+#/-]*(?:\.\w[\w'’&+#/-]*)*"
_RUN: Final = re.compile(rf"(?<!\w){_CAPITAL}(?: (?:{_CAPITAL}|&|\d+(?!\w)))*")
_WORD: Final = re.compile(r"[^\W_]+")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_BRACKETS: Final = re.compile(r"\([^()]{0,80}\)")
_OF_COURTESY: Final = re.compile(
    r"\bone (?:of my|line|that)\b|\btwo minutes\b|\bhello\b|\bdear\b|\bname one\b", re.I
)
_ALWAYS: Final = frozenset({"i", "sincerely"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A message with the texts that it may draw on, and where they are from."""

    names: str
    message: Message
    known: str
    years: int


def strange(pair: Pair) -> Iterator[str]:
    """Give the sort of each thing that a message says and none of its texts holds."""
    # A title is said without what its brackets hold.
    known = _plain(pair.known) + _plain(_BRACKETS.sub(" ", pair.known))
    figures = {_value(found) for found in _FIGURES.findall(pair.known)}
    figures |= {_worth(found[0]) for found in _IN_WORDS.finditer(pair.known)}
    for said in (*(each.text for each in pair.message.sentences), pair.message.subject):
        text = _OF_COURTESY.sub("", said)
        numbers = [*_FIGURES.finditer(text), *_IN_WORDS.finditer(text)]
        for number in numbers:
            value = _value(number[0]) if number[0][0].isdigit() else _worth(number[0])
            if value not in figures and not _reckoned(text, value, pair.years):
                yield "number"
        for run in _runs(text):
            if f" {_plain(run).strip()} " not in known:
                yield "name"


def _runs(text: str) -> Iterator[str]:
    """Give the runs of capitalised words; the word that opens a sentence is capitalised anyway."""
    for found in _RUN.finditer(text):
        words = found[0].split()
        before = text[: found.start()].rstrip("\"'“( ")
        if not before or before[-1] in ".!?:":
            words = words[1:]
        words = [word for word in words if re.split("['’.]", word.lower())[0] not in _ALWAYS]
        if words:
            yield " ".join(words)


def _plain(text: str) -> str:
    """Give the words of a text in lower case, a blank between two, without a last s."""
    bare = re.sub(r"['’]?s?['’]?(?!\w)", " ", text.lower())
    return f" {' '.join(_WORD.findall(bare))} "


def _value(number: str) -> str:
    bare = number.replace(",", "").rstrip(".")
    return bare.rstrip("0").rstrip(".") if "." in bare else bare.lstrip("0") or "0"


def _worth(words: str) -> str:
    """Give the value of a number in words below eighty."""
    first, _, second = words.lower().partition("-")
    ones = sum(_UNITS.index(each) for each in (first, second) if each in _UNITS)
    return str(_TENS.get(first, 0) + ones)


def _reckoned(text: str, value: str, years: int) -> bool:
    """Say whether a number may be one of years, as many as a working life can have had."""
    return "year" in text and value.isdigit() and int(value) <= years


def pairs(data: Path, seed: int, each: int) -> Iterator[Pair]:
    """Write messages of every kind for every résumé and a spread of postings."""
    random = Random(seed)
    files = [file for name in _FOLDERS for file in sorted((data / "postings" / name).iterdir())]
    for number, text in enumerate(resumes(data / "resumes" / "indeed_structured.json")):
        resume = _resume(text)
        for file in random.sample(files, each):
            posting = _posting(file)
            if resume is None or posting is None:
                continue
            brief = _brief(resume, posting, random)
            for kind in _KINDS:
                message = write(kind, brief, short=random.random() < 0.2)
                known = f"{text}\n{_seen(file)}\n{_GIVEN}\n{_days(brief)}"
                yield Pair(f"{number} × {file.name}", message, known, _span(text))


def _brief(resume: Resume, posting: Posting, random: Random) -> Brief:
    ago = timedelta(days=random.randrange(1, 40))
    met = _TODAY - timedelta(days=random.randrange(1, 9)) if random.random() < 0.4 else None
    notes = Interview(met, ("the new ward",), ("moving the stock",), ()) if met else None
    letter = Letter(_TODAY - timedelta(days=5)) if random.random() < 0.3 else None
    manners: tuple[Manner, ...] = get_args(Manner)
    return Brief(
        Seeker("Sam Doe", "+15125550147", manner=random.choice(manners)),
        posting,
        resume.facts,
        Contact("c", "Dana Reyes"),
        _TODAY,
        Applied("online", random.choice(["", "cream paper"])),
        _TODAY - ago,
        frozenset(),
        random.randrange(2),
        met,
        past=Past(interview=notes, letter=letter),
        turn=random.randrange(4),
    )


def _days(brief: Brief) -> str:
    """Give every day that has to do with it, and the next ones, as one may write them."""
    days = {_TODAY + timedelta(days=off) for off in range(-7, 15)}
    days |= {day for day in (brief.applied_on, brief.interviewed_on) if day}
    return "\n".join(f"{day:%A} {day:%B} {day.day} {day.year}" for day in days)


def _span(text: str) -> int:
    years = [int(found) for found in _YEAR.findall(text) if int(found) <= _TODAY.year]
    return _TODAY.year - min(years) + 1 if years else 0


@cache
def _resume(text: str) -> Resume | None:
    try:
        return read_resume(text.encode(), name="resume.txt", today=_TODAY)
    except IntakeError:
        return None


@cache
def _posting(file: Path) -> Posting | None:
    try:
        return read_posting(file.read_bytes(), name=file.name, today=_TODAY)
    except IntakeError:
        return None


@cache
def _seen(file: Path) -> str:
    """Give the words of a posting as they stand in its file, without tags and escapes."""
    text = file.read_bytes().decode("utf-8", errors="replace")
    return re.sub(r"<[^>]{0,2000}>", " ", html.unescape(html.unescape(text)))


def main() -> None:
    """Show how many messages of each kind were written, and how many claim what nobody knows."""
    data = real_data(*sys.argv[1:2])
    each = int(sys.argv[2]) if len(sys.argv) > 2 else _EACH
    written: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    where: list[str] = []
    for pair in pairs(data, 11, each):
        kind = pair.message.kind
        written[kind] += 1
        if found := Counter(strange(pair)):
            wrong[kind] += 1
            where.append(f"{kind} {pair.names}: {dict(found)}")
    print(f"{'grounded, looked at independently':34} {'written':>8} {'strange':>8}")
    for name, count in written.items():
        print(f"{name:34} {count:>8,} {wrong[name]:>8,}")
    print("\n".join(where[:40]))


if __name__ == "__main__":
    main()
