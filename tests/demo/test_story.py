"""The invented search must be sensible whenever somebody looks at it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from typing import TypeVar
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.applications import Application, Roster
from ringback.casebook.calendar import is_working_day
from ringback.casebook.events import CallPlaced, Decided, Event, Interviewed, Wrote
from ringback.casebook.journal import parse, render
from ringback.casebook.people import Contact
from ringback.demo.story import RESUME, Chapter, Story, story

FOLDER = files("ringback.demo")
Kind = TypeVar("Kind", Interviewed, Wrote, CallPlaced, Decided)
# Two years by the hour, on the clocks of people who may try the demo.
nows = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001 # the zone is drawn beside it
    datetime(2027, 12, 31),  # noqa: DTZ001 # as above
    timezones=st.sampled_from(
        [UTC, *map(ZoneInfo, ("America/Chicago", "Pacific/Honolulu", "Pacific/Auckland"))]
    ),
)
A_SUNDAY = datetime(2026, 11, 22, 23, 30, tzinfo=ZoneInfo("America/Chicago"))


@settings(deadline=None)
@given(nows)
def test_nothing_in_the_story_lies_in_the_future(now: datetime) -> None:
    for chapter in story(now):
        assert chapter.sent < now
        assert all(happening.happened < now for happening in chapter.then)


@settings(deadline=None)
@given(nows)
def test_every_chapter_goes_forward_from_the_day_it_was_sent(now: datetime) -> None:
    for chapter in story(now):
        moments = [chapter.sent, *(happening.happened for happening in chapter.then)]
        assert moments == sorted(moments)
        assert now - chapter.sent < timedelta(days=45)


@settings(deadline=None)
@given(nows)
def test_calls_are_placed_in_office_hours_on_working_days_there(now: datetime) -> None:
    for chapter in story(now):
        places = {person.contact.key: person.contact.place for person in chapter.people}
        for happening in chapter.then:
            if isinstance(happening.body, CallPlaced):
                place = places[happening.body.contact]
                there = happening.happened.astimezone(ZoneInfo(place.zone))
                assert 9 <= there.hour < 17
                assert is_working_day(there.date(), place)


@settings(deadline=None)
@given(nows)
def test_no_more_than_one_attempt_a_working_day_was_made(now: datetime) -> None:
    for chapter in story(now):
        days = [
            happening.happened.date()
            for happening in chapter.then
            if isinstance(happening.body, CallPlaced)
        ]
        assert len(days) == len(set(days))


def test_the_postings_of_the_story_are_the_files_of_the_demo() -> None:
    told = sorted(chapter.posting for chapter in story(A_SUNDAY))
    there = sorted(file.name for file in (FOLDER / "postings").iterdir())
    assert told == there
    assert len(told) == 8
    assert [name for name in told if name.endswith(".html")] == ["lodestar-packaging.html"]


def test_the_resume_is_one_page_with_the_seeker_at_its_head() -> None:
    lines = (FOLDER / RESUME).read_text(encoding="utf-8").splitlines()
    assert lines[0] == "MARIA OKAFOR"
    assert "512-555-0147" in lines[1]
    assert 35 <= len(lines) <= 50
    assert max(map(len, lines)) <= 100


def test_everybody_is_invented() -> None:
    """Telephones are 555-01xx, mail goes to example.com or example.org."""
    texts = [(FOLDER / RESUME).read_text(encoding="utf-8")]
    texts += [file.read_text(encoding="utf-8") for file in (FOLDER / "postings").iterdir()]
    for text in texts:
        assert all(n.endswith(tuple(f"555-01{i:02}" for i in range(100))) for n in _numbers(text))
        assert set(re.findall(r"@([\w.-]+\.\w+)", text)) <= {"example.com", "example.org"}
    for contact in _contacts(story(A_SUNDAY)):
        for line in contact.lines:
            if line.kind in ("office", "cell"):
                assert re.fullmatch(r"\+1\d{3}55501\d\d", line.value)
            elif line.kind == "email":
                assert line.value.endswith("@example.com")


def test_no_two_people_of_the_story_share_a_key_or_a_line() -> None:
    people = list(_contacts(story(A_SUNDAY)))
    assert len({contact.key for contact in people}) == len(people)
    lines = [line.value for contact in people for line in contact.lines]
    assert len(set(lines)) == len(lines)


def test_the_story_knows_everybody_whom_its_events_name() -> None:
    for chapter in story(A_SUNDAY):
        known = {person.contact.key for person in chapter.people} | {""}
        for happening in chapter.then:
            contact = getattr(happening.body, "contact", "")
            people = getattr(happening.body, "people", ())
            assert {contact, *people} <= known


def test_two_interviewers_have_not_been_thanked() -> None:
    (chapter,) = _told(story(A_SUNDAY), "brightwater-pump.txt")
    met = {key for body in _bodies(chapter, Interviewed) for key in body.people}
    assert met == {"elena", "marcus"}
    assert not _bodies(chapter, Wrote)
    latest = max(happening.happened for happening in chapter.then)
    assert latest.date() == date(2026, 11, 19)


def test_the_day_on_which_they_wanted_to_decide_has_passed() -> None:
    (chapter,) = _told(story(A_SUNDAY), "lodestar-packaging.html")
    (interview,) = _bodies(chapter, Interviewed)
    assert interview.decision_by == date(2026, 11, 13)
    assert [body.kind for body in _bodies(chapter, Wrote)] == ["thank_you"]
    assert [body.outcome for body in _bodies(chapter, CallPlaced)] == ["voicemail_left"]


def test_three_attempts_reached_nobody_and_one_employer_said_no() -> None:
    (attempts,) = _told(story(A_SUNDAY), "front-range-controls.txt")
    assert [body.outcome for body in _bodies(attempts, CallPlaced)] == ["no_answer"] * 3
    (rejected,) = _told(story(A_SUNDAY), "thames-instruments.txt")
    assert [body.verdict for body in _bodies(rejected, Decided)] == ["rejected"]


@settings(deadline=None, max_examples=20)
@given(nows)
def test_the_story_can_be_told_as_a_journal(now: datetime) -> None:
    chapters = story(now)
    roster = Roster(
        contacts=tuple(_contacts(chapters)),
        applications=tuple(Application(chapter.posting, "Sales") for chapter in chapters),
    )
    events = [
        Event(number, chapter.posting, happening.happened, happening.happened, happening.body)
        for number, (chapter, happening) in enumerate(
            ((chapter, happening) for chapter in chapters for happening in chapter.then), start=1
        )
    ]
    journal = parse(render(roster, events))
    assert journal.errors == ()
    assert journal.roster == roster
    assert [(e.happened, e.body) for e in journal.events] == [(e.happened, e.body) for e in events]


def _told(chapters: Story, posting: str) -> list[Chapter]:
    return [chapter for chapter in chapters if chapter.posting == posting]


def _contacts(chapters: Story) -> Iterator[Contact]:
    return (person.contact for chapter in chapters for person in chapter.people)


def _bodies(chapter: Chapter, kind: type[Kind]) -> list[Kind]:
    return [happening.body for happening in chapter.then if isinstance(happening.body, kind)]


def _numbers(text: str) -> list[str]:
    return re.findall(r"\b\d{3}-\d{3}-\d{4}\b", text)
