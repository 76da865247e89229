"""Messages made of real résumés and postings: who writes to whom, on which occasion.

The people at both ends are invented; the facts and what is asked are those of the documents. A
half of the pairs are near one another, as an application is; the others are as they fall.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from ringback.casebook.documents import Posting, Resume
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Line, Seeker
from ringback.casebook.terms import How, Manner, MessageKind
from ringback.intake import read_posting, read_resume
from ringback.intake.errors import IntakeError
from ringback.words import Brief, Interview, Letter, Past
from ringback.words.fitting.likeness import overlap

from .structured import resumes

TODAY: Final = date(2026, 11, 20)
_PEOPLE: Final = (
    *("Dana Reyes", "Tom Chen", "Dr. Amara Osei", "Lena Vogt", "Rajiv Menon"),
    *("Siobhán Kelly", "Wei Zhang", "Prof. Ana Duarte", "Kofi Mensah", "Ruth Adler"),
)
_NOTES: Final = (
    Interview(date(2026, 11, 17), ("how you train new people",), ("a weekly list of open orders",)),
    Interview(date(2026, 11, 17), ("they liked my first example",), (), ("no experience abroad",)),
    Interview(date(2026, 11, 17), (), ("meet the night team first",), (), 1, 2),
    Interview(date(2026, 11, 17), ("the new building", "the late shift"), (), (), 0, 3),
)
_WROTE: Final = Letter(date(2026, 11, 17), "interest", "email", announced=True)
_OCCASIONS: Final[tuple[tuple[str, MessageKind, Past, int], ...]] = (
    ("first", "voicemail", Past(), 0),
    ("first", "voicemail", Past(), 0),
    ("second", "voicemail", Past(left=(date(2026, 11, 13),)), 1),
    ("after an interview", "voicemail", Past(interview=_NOTES[0]), 0),
    ("as I wrote", "voicemail", Past(letter=_WROTE, announced=True), 0),
    ("opener", "opener", Past(), 0),
    ("screening", "screening", Past(), 0),
    ("thanks", "thank_you", Past(interview=_NOTES[0]), 0),
    ("thanks", "thank_you", Past(interview=_NOTES[1]), 0),
    ("thanks", "thank_you", Past(interview=_NOTES[2]), 0),
    ("state of play", "state_of_play", Past(left=(date(2026, 11, 13),)), 1),
    ("interest", "interest", Past(), 0),
    ("after a no", "future", Past(verdict="rejected", heard=True), 0),
    ("missed call", "ring_back", Past(rang=date(2026, 11, 19), heard=True), 0),
    ("withdrawal", "withdrawal", Past(verdict="withdrawn", interview=_NOTES[3], heard=True), 0),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One message to be written: its kind, all it may draw on, and the files it comes from."""

    name: str
    occasion: str
    kind: MessageKind
    brief: Brief
    resume: Resume


def cases(
    data: Path, seed: int, count: int, *, kinds: frozenset[str] = frozenset()
) -> Iterator[Case]:
    """Give so many cases; the same seed gives the same, and another seed others."""
    chance = random.Random(seed)
    texts, files = _texts(data), _files(data)
    wanted = [each for each in _OCCASIONS if not kinds or each[1] in kinds]
    given = 0
    while given < count:
        number, near = chance.randrange(len(texts)), chance.random() < 0.6
        resume = _resume(data, number)
        file = _nearest(data, number) if near else files[chance.randrange(len(files))]
        posting = _posting(file)
        if posting is None or resume is None:
            continue
        occasion, kind, past, earlier = wanted[given % len(wanted)]
        # As in a search, one message of a kind is the next after the last of it.
        brief = _brief(chance, resume, posting, past, given // len(wanted) + given % len(wanted))
        yield Case(
            f"{number} / {file.name}",
            occasion,
            kind,
            replace(
                brief,
                earlier=earlier,
                interviewed_on=past.interview.day if past.interview else None,
                returning=past.rang is not None,
            ),
            resume,
        )
        given += 1


def _brief(chance: random.Random, resume: Resume, posting: Posting, past: Past, turn: int) -> Brief:
    hows: tuple[How, ...] = ("online", "online", "email", "post")
    manners: tuple[Manner, ...] = ("plain", "plain", "warm", "formal")
    contact = Contact(
        "c", chance.choice(_PEOPLE), posting.employer, lines=(Line("email", "who@example.com"),)
    )
    return Brief(
        seeker=Seeker(
            "Maria Okafor", "+15125550147", "maria@example.com", manner=chance.choice(manners)
        ),
        posting=posting,
        facts=resume.facts,
        contact=contact,
        today=TODAY,
        applied=Applied(chance.choice(hows)),
        applied_on=date(2026, 11, chance.choice((6, 9, 11, 12))),
        used=frozenset(),
        earlier=0,
        past=past,
        turn=turn,
    )


@cache
def _texts(data: Path) -> list[str]:
    return resumes(data / "resumes" / "indeed_structured.json")


@cache
def _files(data: Path) -> list[Path]:
    folders = (("california", "*.txt"), ("18f", "*.md"), ("html_jsonld", "*.htm*"))
    return [
        file for folder, like in folders for file in sorted((data / "postings" / folder).glob(like))
    ]


@cache
def _resume(data: Path, number: int) -> Resume | None:
    try:
        return read_resume(_texts(data)[number].encode(), name="resume.txt", today=TODAY)
    except IntakeError:
        return None


@cache
def _posting(file: Path) -> Posting | None:
    try:
        return read_posting(file.read_bytes(), name=file.name, today=TODAY)
    except IntakeError:
        return None


@cache
def _nearest(data: Path, number: int) -> Path:
    """Give the posting whose title and wants the résumé shares most words with."""
    resume = _resume(data, number)
    said = " ".join(f"{fact.title} {fact.text}" for fact in resume.facts) if resume else ""
    return max(_files(data), key=lambda file: _nearness(said, file))


def _nearness(said: str, file: Path) -> float:
    posting = _posting(file)
    if posting is None:
        return -1.0
    wants = [overlap(said, want.text) for want in posting.wants[:20]]
    return overlap(said, posting.title) + (sum(wants) / len(wants) if wants else 0.0)
