from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from ringback.casebook.events import AskedNotTo, CallPlaced, Decided, RangBack, Wrote
from ringback.lab import SETS, Assumptions, AssumptionSet, Experiment, simulate
from ringback.lab.diary import Diary, EndlessPlan
from ringback.lab.openings import PLACES, groups
from ringback.lab.seekers import Course
from ringback.lab.simulating import courses

BUSY = SETS["busy offices"]
SMALL = Experiment((BUSY,), seekers=30, weeks=3, seed=5, voices=("consensus", "discreet"))


def followed(numbers: Assumptions, *, seekers: int = 6, voice: str = "persistent") -> list[Course]:
    chosen = AssumptionSet("tried", "tried", numbers)
    return [
        course
        for seeker in range(1, seekers + 1)
        for course in courses(chosen, voice, seeker, weeks=10, seed=3)
    ]


def bodies(found: list[Course], kind: type[object]) -> list[object]:
    return [
        event.body for course in found for event in course.events if isinstance(event.body, kind)
    ]


def test_the_same_seed_gives_the_same_result_whatever_the_number_of_workers() -> None:
    alone = simulate(SMALL)

    assert alone == simulate(SMALL, workers=2)
    assert alone == simulate(SMALL, workers=3)
    assert replace(alone, seed=6) != simulate(replace(SMALL, seed=6))


def test_a_seeker_is_the_same_however_many_others_there_are() -> None:
    few, many = simulate(replace(SMALL, seekers=1)), simulate(replace(SMALL, seekers=2))

    assert few != many
    assert list(courses(BUSY, "discreet", 1, weeks=3, seed=5)) == list(
        courses(BUSY, "discreet", 1, weeks=3, seed=5)
    )


def test_every_voice_is_followed_by_the_same_seekers() -> None:
    numbers = BUSY.numbers
    first = groups(numbers, "formal", Random("1"))  # noqa: S311  # chance needs no secrecy here
    other = groups(numbers, "patient", Random("1"))  # noqa: S311  # as above

    assert [group.people for group in first] == [group.people for group in other]
    assert {group.roster.seeker.voice for group in first} == {"formal"}


def test_offices_lie_in_several_zones_and_some_people_look_after_two_openings() -> None:
    found = followed(Assumptions(), seekers=12)

    zones = {contact.place.zone for course in found for contact in course.roster.contacts}
    assert zones == {place.zone for place in PLACES}
    assert any(len(course.roster.applications) > 1 for course in found)


def test_progress_is_told_up_to_the_whole() -> None:
    said: list[tuple[int, int]] = []

    simulate(SMALL, progress=lambda done, whole: said.append((done, whole)))

    assert said[-1] == (SMALL.seeker_weeks, SMALL.seeker_weeks)
    assert said == sorted(said)
    assert SMALL.seeker_weeks == 30 * 3 * 2


def test_where_nobody_ever_moves_there_is_no_answer_and_nobody_is_annoyed() -> None:
    found = followed(
        replace(
            Assumptions(),
            looks_unasked=0,
            talk_works=0,
            message_works=0,
            email_works=0,
            letter_works=0,
            annoys=0,
            annoys_cell=0,
        )
    )

    assert not bodies(found, Decided)
    assert not any(course.annoyed for course in found)
    assert sum(course.touches for course in found) > 0


def test_where_everybody_answers_the_telephone_and_declines_each_case_is_answered() -> None:
    everybody = replace(
        Assumptions(), has_office=1, reachable=1, answers_office=1, answers_expected=1, talk_works=1
    )
    found = followed(replace(everybody, invites=0, declines=1, says_use_cell=0))

    cases = sum(len(course.roster.applications) for course in found)
    assert len(bodies(found, Decided)) == cases


def test_where_every_touch_annoys_those_who_were_reached_are_annoyed() -> None:
    found = followed(replace(Assumptions(), annoys=1, annoyed_forbids=1, looks_unasked=0))

    assert bodies(found, AskedNotTo)
    for course in found:
        assert course.annoyed or not course.touches


def test_messages_bring_calls_only_where_they_are_assumed_to() -> None:
    silent = replace(Assumptions(), looks_unasked=0, email_works=0, letter_works=0)

    assert not bodies(followed(replace(silent, message_works=0)), RangBack)
    assert bodies(followed(replace(silent, message_works=1)), RangBack)


def test_a_seeker_who_is_late_does_it_later() -> None:
    first = followed(replace(Assumptions(), late=0, looks_unasked=0))
    late = followed(replace(Assumptions(), late=1, looks_unasked=0))

    assert _first_deeds(late) > _first_deeds(first)


def _first_deeds(found: list[Course]) -> timedelta:
    """Add up the days until each group's first call or letter."""
    return sum(
        (
            next(
                event.happened - course.events[0].happened
                for event in course.events
                if isinstance(event.body, CallPlaced | Wrote)
            )
            for course in found
        ),
        start=timedelta(),
    )


def test_a_plan_without_end_is_told_and_not_followed_for_ever() -> None:
    diary = Diary()
    now = datetime(2026, 11, 9, 16, tzinfo=UTC)

    letter = Wrote("state_of_play", "email", "dana")
    for _ in range(50):
        diary.record("acme", now, letter)
    with pytest.raises(EndlessPlan, match="does not take note"):
        diary.record("acme", now, letter)
    later = now + timedelta(days=1)
    diary.record("acme", later, letter)
    assert diary.events[-1].happened == later
