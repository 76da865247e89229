"""Whoever follows the plan never breaks the ceiling, as the record alone is counted."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest

from lab.counting import broken
from ringback.casebook.events import CallPlaced, Event
from ringback.casebook.fold import fold
from ringback.casebook.terms import Telephone
from ringback.counsel import Policy, plan
from ringback.counsel.values import Advice
from ringback.counsel.voices import NAMES
from ringback.lab import SETS
from ringback.lab.openings import groups
from ringback.lab.seekers import Course, follow
from ringback.lab.simulating import courses
from scenes import search

SEEKERS = range(1, 17)
VOICES = ("consensus", *NAMES)


def quarter(voice: str, name: str, seeker: int, telephone: Telephone = "yes") -> tuple[Course, ...]:
    return tuple(courses(SETS[name], voice, seeker, weeks=13, seed=20, telephone=telephone))


@pytest.mark.parametrize("voice", VOICES)
def test_D4_no_voice_breaks_the_ceiling_in_any_simulated_quarter(voice: str) -> None:
    followed = [
        course for name in SETS for seeker in SEEKERS for course in quarter(voice, name, seeker)
    ]
    found = [sentence for course in followed for sentence in broken(course.events, course.roster)]

    assert found == []
    assert any(len(course.roster.applications) > 1 for course in followed)
    assert sum(course.touches for course in followed) > len(followed)


@pytest.mark.parametrize("telephone", ["prepared", "no"])
@pytest.mark.parametrize("voice", ["consensus", "literal", "persistent"])
def test_D4_who_rather_writes_keeps_the_ceiling_too(voice: str, telephone: Telephone) -> None:
    followed = [
        course
        for seeker in SEEKERS
        for course in quarter(voice, "easily annoyed", seeker, telephone)
    ]
    found = [sentence for course in followed for sentence in broken(course.events, course.roster)]
    calls = [
        event
        for course in followed
        for event in course.events
        if isinstance(event.body, CallPlaced)
    ]

    assert found == []
    assert telephone == "prepared" or calls == []


@pytest.mark.parametrize(
    "lax",
    [
        Policy(touch_gap=1, touches_a_week=5),
        Policy(attempts_a_stage=9),
        Policy(closes=time(19)),
    ],
)
def test_D4_a_plan_under_a_laxer_policy_would_be_found_out(lax: Policy) -> None:
    numbers = SETS["busy offices"].numbers
    start = datetime(2026, 3, 2, 16, tzinfo=UTC)
    found = [
        sentence
        for seeker in SEEKERS
        for group in groups(numbers, "persistent", Random(seeker))  # noqa: S311  # no secret
        for course in (
            follow(group, numbers, lax, Random(seeker), start, start + timedelta(weeks=13)),  # noqa: S311  # no secret
        )
        for sentence in broken(course.events, course.roster)
    ]

    assert found


@pytest.mark.parametrize(
    ("what", "history"),
    [
        (
            "touches 2 and 3 within three working days",
            """
            2026-11-02 09:00 acme: applied online
            2026-11-09 10:00 acme: called dana on the office line, left a voicemail
            2026-11-11 14:00 acme: called dana on the office line, left a voicemail
            """,
        ),
        (
            "three touches in seven days, 1 to 3",
            """
            2026-11-02 10:00 acme: called dana on the office line, left a voicemail
            2026-11-05 14:00 acme: wrote a state-of-play to dana by email
            2026-11-08 14:00 acme: wrote a state-of-play to dana by email
            """,
        ),
        (
            "attempts 1 and 2 on one day",
            """
            2026-11-02 10:00 acme: called dana on the office line, no answer
            2026-11-02 14:00 acme: called dana on the office line, no answer
            """,
        ),
        (
            "3 voicemails",
            """
            2026-11-02 10:00 acme: called dana on the office line, left a voicemail
            2026-11-09 10:00 acme: called dana on the office line, left a voicemail
            2026-11-16 10:00 acme: called dana on the office line, left a voicemail
            """,
        ),
        (
            "call 1 at",
            "2026-11-08 10:00 acme: called dana on the office line, no answer",
        ),
        (
            "call 1 at",
            "2026-11-09 17:30 acme: called dana on the office line, no answer",
        ),
    ],
)
def test_D4_what_breaks_the_ceiling_is_found(what: str, history: str) -> None:
    found = search(history)

    assert any(what in sentence for sentence in broken(found.events, found.roster))


def test_D4_one_person_with_two_openings_is_counted_as_one() -> None:
    """Somebody who rings each day for another opening is found out."""
    course = next(
        course
        for seeker in SEEKERS
        for course in quarter("consensus", "busy offices", seeker)
        if len(course.roster.applications) > 1
    )
    first, second = course.roster.applications[:2]
    key = first.people[0].contact
    monday = datetime(2026, 11, 9, 16, tzinfo=UTC)
    calls = [
        Event(number, app.key, when, when, CallPlaced("voicemail_left", key, "office"))
        for number, (app, when) in enumerate(
            [(first, monday), (second, monday.replace(day=10))], start=1
        )
    ]

    assert broken(calls, course.roster) == [f"{key}: touches 1 and 2 within three working days"]


@pytest.mark.parametrize("seeker", [2, 3, 5])
@pytest.mark.parametrize("voice", ["consensus", "persistent"])
def test_cases_that_share_nobody_can_be_planned_apart(voice: str, seeker: int) -> None:
    """The simulation plans each group by itself; planning all together says the same."""
    apart = quarter(voice, "answering offices", seeker)
    events = sorted(
        (event for course in apart for event in course.events), key=lambda event: event.happened
    )
    roster = replace(
        apart[0].roster,
        contacts=tuple(contact for course in apart for contact in course.roster.contacts),
        applications=tuple(app for course in apart for app in course.roster.applications),
    )
    numbered = [replace(event, number=number) for number, event in enumerate(events, start=1)]
    for event in numbered[:: max(1, len(numbered) // 6)]:
        now = event.happened
        whole = plan(fold(numbered, roster, until=now), Policy(), now)
        parts = [
            advice
            for course in apart
            for advice in plan(fold(course.events, course.roster, until=now), Policy(), now)
        ]

        assert sorted(map(told, whole)) == sorted(map(told, parts))


def told(advice: Advice) -> str:
    step = advice.step
    return f"{advice.application} {step.item.what} {step.item.day} {step.not_before} {step.window}"
