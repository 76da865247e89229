"""How a test writes a letter, and invented pasts for the laws of letters."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final

from hypothesis import strategies as st

from ringback.casebook.terms import LineKind, Manner, Telephone, Unit
from ringback.words import BY_WORDS, COMMON, Brief, Choice, Interview, Letter, Message, Past, choose
from ringback.words.letters.future import future
from ringback.words.letters.interest import interest
from ringback.words.letters.ring_back import ring_back
from ringback.words.letters.state_of_play import state_of_play
from ringback.words.letters.thank_you import thank_you
from ringback.words.letters.withdrawal import withdrawal

from .invented import TODAY, briefs

WRITERS: Final = {
    "thank_you": thank_you,
    "state_of_play": state_of_play,
    "interest": interest,
    "future": future,
    "ring_back": ring_back,
    "withdrawal": withdrawal,
}

MANNERS: Final[tuple[Manner, ...]] = ("plain", "warm", "formal")

_NOTES: Final = [
    "the new territory",
    "how you train new staff",
    "they liked my route plan",
    "call the lapsed accounts first",
    "no SAP yet",
    "gap of eight years",
    "overqualified?",
    "night shifts",
    "",
    "日本の市場",
    "too long " * 30,
    "https://example.com/notes",
    "QUOTA",
    "write a runbook for 3 systems",
]
_URGENT: Final = ["", "", "offer elsewhere", "moving in May", "!!!", "visa runs out", "緊急"]


def compose(kind: str, brief: Brief, *, short: bool = False) -> Message:
    """Write a letter of this kind with the facts in the order in which they serve."""
    bare = replace(brief, past=Past(), turn=0, line=None, may_call=True)
    return WRITERS[kind](brief, _choices(bare), short=short)


@lru_cache(maxsize=32)
def _choices(brief: Brief) -> tuple[Choice, ...]:
    """Order the facts, which neither past nor line nor turn changes."""
    return choose(brief, BY_WORDS, COMMON)


def met(
    brief: Brief,
    *,
    day: date = date(2026, 11, 19),
    high: tuple[str, ...] = (),
    idea: tuple[str, ...] = (),
    concern: tuple[str, ...] = (),
    place: int = 0,
    of: int = 2,
    next_step_by: date | None = None,
) -> Brief:
    """Give the brief after an interview, with these notes on it."""
    interview = Interview(day, high, idea, concern, place, of, next_step_by)
    return replace(brief, interviewed_on=day, past=Past(interview=interview))


def body(message: Message) -> str:
    """Give what stands between salutation and close."""
    return "\n\n".join(message.paragraphs[1:-1])


_lines: Final[st.SearchStrategy[LineKind | None]] = st.sampled_from(
    ["email", "post", "portal", None]
)
_moments = st.none() | st.datetimes(
    datetime(2026, 11, 1),  # noqa: DTZ001  # the strategy adds the zone
    datetime(2026, 12, 20),  # noqa: DTZ001  # as above
    timezones=st.just(UTC),
)
_days = st.none() | st.dates(TODAY - timedelta(days=60), TODAY)
_units: Final[st.SearchStrategy[Unit]] = st.sampled_from(["days", "weeks", "months"])
_notes = st.lists(st.sampled_from(_NOTES), max_size=3, unique=True).map(tuple)


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    """Draw an interview with any notes."""
    of = draw(st.integers(1, 6))
    return Interview(
        draw(st.dates(TODAY - timedelta(days=30), TODAY)),
        draw(_notes),
        draw(_notes),
        draw(_notes),
        draw(st.integers(0, of - 1)),
        of,
        draw(st.none() | st.dates(TODAY - timedelta(days=9), TODAY + timedelta(days=30))),
    )


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    """Draw what has passed; any of it may be lacking."""
    letters = st.builds(Letter, st.dates(TODAY - timedelta(days=30), TODAY))
    return Past(
        interview=draw(st.none() | interviews()),
        letter=draw(st.none() | letters),
        named=draw(_days),
        rang=draw(_days),
        told_cell=draw(st.booleans()),
        urgent=draw(st.sampled_from(_URGENT)),
        presses_until=draw(_moments),
        no_show=draw(_moments),
        cancelled=draw(_moments),
        arranged=draw(_moments),
        verdict=draw(st.sampled_from([None, "offer", "rejected", "filled", "withdrawn"])),
        heard=draw(st.booleans()),
        check_back=draw(st.none() | st.tuples(st.integers(1, 20), _units)),
        left=draw(st.lists(st.dates(TODAY - timedelta(days=30), TODAY), max_size=2).map(tuple)),
    )


@st.composite
def letter_briefs(draw: st.DrawFn) -> Brief:
    """Draw everything that a letter may draw on."""
    brief = draw(briefs())
    past = draw(pasts())
    ways: st.SearchStrategy[Telephone] = st.sampled_from(["yes", "prepared", "no"])
    seeker = replace(brief.seeker, telephone=draw(ways), email="me@example.com")
    return replace(
        brief,
        seeker=seeker,
        past=past,
        interviewed_on=past.interview.day if past.interview else brief.interviewed_on,
        line=draw(_lines),
        turn=draw(st.integers(0, 12)),
        may_call=draw(st.booleans()),
    )
