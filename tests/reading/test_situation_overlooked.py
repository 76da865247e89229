"""What a situation tells and nothing was made of is asked about; what it only asks is not told."""

from datetime import date, timedelta

import pytest

from ledger_table import NOW, TELLING
from ringback.casebook.events import Applied, CallPlaced, HeardBack, Interviewed, Promised, Wrote
from ringback.reading.situation.read import read_situation
from ringback.reading.situation.values import Situation
from ringback.reading.values import SURE, Telling


def read(text: str, telling: Telling = TELLING) -> Situation:
    return read_situation(text, telling)


def interview(text: str, telling: Telling = TELLING) -> Interviewed:
    (found,) = (
        entry.body
        for entry in read(text, telling).reading.events
        if isinstance(entry.body, Interviewed)
    )
    return found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I rang the office, several times, and left a message today. What now?", "several times"),
        (
            "I interviewed on Monday. I rang them half an hour later. What now?",
            "half an hour later",
        ),
        (
            "I had an interview on Friday and they told me a decision would be made soon.",
            "a decision would be made",
        ),
        ("I rang the gaffer on Tuesday and he was out. Do I ring again?", "rang the gaffer"),
    ],
)
def test_what_nothing_was_made_of_is_said_and_asked_about(text: str, left: str) -> None:
    reading = read(text).reading
    assert not reading.sure
    assert any(left in doubt for doubt in reading.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "I applied on 5 October and rang the recruiter twice, on Thursday and today: no answer "
        "both times. What now?",
        "I interviewed last Monday with Ann Lowe and sent her a thank-you email that evening. "
        "Should I ring her twice?",
    ],
)
def test_what_was_counted_or_only_asked_is_no_doubt(text: str) -> None:
    assert not any("twice" in doubt for doubt in read(text).reading.doubts)


def test_what_stands_beside_what_was_left_over_is_believed_less() -> None:
    events = read(
        "I rang the office yesterday, several times, and left a message. What now?"
    ).reading.events
    assert all(entry.confidence < SURE for entry in events)


@pytest.mark.parametrize(
    "told",
    ["He said he'd ring me.", "She told me they would be in touch.", "The boss say she call me."],
)
def test_that_they_will_be_in_touch_is_a_fact_of_the_interview(told: str) -> None:
    text = f"I interviewed with the hiring manager on 5 October. {told} Nothing yet. What now?"
    assert interview(text).they_contact == "yes"


def test_leave_to_ring_after_a_day_is_kept_with_the_interview() -> None:
    found = interview(
        "I interviewed with Ann Lowe on 5 October. She said I may ring her after 14 October. "
        "What now?"
    )
    assert (found.may_follow_up, found.follow_up_how) == ("yes", "call")
    assert found.follow_up_from == date(2026, 10, 14)
    assert found.next_step_by is None


@pytest.mark.parametrize(
    "asked", ["May I call?", "Can I just email?", "I'm afraid they forgot me. Should I write?"]
)
def test_leave_that_is_only_asked_for_was_not_given(asked: str) -> None:
    found = interview(f"I interviewed with Ann Lowe ten days ago. Nothing since. {asked}")
    assert (found.may_follow_up, found.follow_up_how, found.concern) == (None, None, ())


def test_a_way_that_only_a_question_names_is_not_how_they_applied() -> None:
    events = read("I applied on 5 October. Nothing. Is it odd to email them?").reading.events
    assert [entry.body for entry in events] == [Applied()]


def test_a_call_beside_somebody_else_is_no_sure_talk() -> None:
    events = read(
        "I telephoned Ann Lowe on Friday. The secretary was kind. What do I do?"
    ).reading.events
    calls = [entry for entry in events if isinstance(entry.body, CallPlaced)]
    assert calls
    assert all(not entry.sure for entry in calls)


TUESDAY = Telling(NOW + timedelta(days=1))


def test_last_monday_told_on_a_tuesday_is_not_yesterday() -> None:
    reading = read(
        "I talked to their manager last Monday, he said he'd ring me by Friday, and now it's "
        "Tuesday and he never rang. Do I ring?",
        TUESDAY,
    ).reading
    assert {entry.happened.date() for entry in reading.events} == {date(2026, 10, 12)}
    promises = [entry.body for entry in reading.events if isinstance(entry.body, Promised)]
    assert [promise.until for promise in promises] == [date(2026, 10, 16)]


def test_a_promise_for_the_weekday_on_which_it_is_told_was_for_today() -> None:
    found = interview(
        "I make trial in kitchen last week. Chef say she call Tuesday. Today Tuesday, she not "
        "call. I can call?",
        TUESDAY,
    )
    assert found.next_step_by == date(2026, 10, 20)


def test_a_day_of_an_interview_that_somebody_was_seen_on_is_its_day() -> None:
    reading = read("I saw Ann Lowe on October 9 for an interview. What now?").reading
    (held,) = reading.events
    assert isinstance(held.body, Interviewed)
    assert held.happened.date() == date(2026, 10, 9)


def test_those_who_are_named_in_one_row_interviewed_together() -> None:
    found = interview("They interviewed me on 9 October (Ann Lowe and Tom Chen). What now?")
    assert set(found.people) == {"Ann Lowe", "Tom Chen"}


def test_P5_a_letter_to_each_of_two_is_two_letters() -> None:
    reading = read(
        "Ann Lowe and Tom Chen interviewed me on 9 October. I sent each of them a thank-you email "
        "on 10 October. Was that right?"
    ).reading
    thanked = {entry.body.contact for entry in reading.events if isinstance(entry.body, Wrote)}
    assert thanked == {"Ann Lowe", "Tom Chen"}


def test_a_machine_that_confirms_answers_for_nobody() -> None:
    reading = read(
        "I wrote to Ann Lowe on 5 October. I applied online on 7 October. An automatic email "
        "confirmed it that day. What now?"
    ).reading
    replies = [entry.body for entry in reading.events if isinstance(entry.body, HeardBack)]
    assert [reply.contact for reply in replies] == [""]


def test_whoever_was_rung_is_whom_the_words_name() -> None:
    reading = read(
        "I interviewed with Mr Pike on 5 October. Today I called HR and she told me to wait till "
        "30 October. Was it right?"
    ).reading
    calls = [entry.body for entry in reading.events if isinstance(entry.body, CallPlaced)]
    assert [call.contact for call in calls] == ["recruiter"]
