"""When it happened, by what a telling says of days, and what it leaves open."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_table import NOW, TELLING, proposed
from ringback.casebook.events import (
    Applied,
    Body,
    CallPlaced,
    Decided,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    Wrote,
)
from ringback.reading.situation.times import Timed, timed

TODAY = NOW.date()
CALL = CallPlaced("voicemail_left")
NO_ANSWER = CallPlaced("no_answer")
MAIL = Wrote("state_of_play")
THANKS = Wrote("thank_you")

Told = tuple[str, Body]


def when(text: str, *told: Told) -> Timed:
    """Time the events that rest on these words of a text."""
    return timed(text, [proposed(text, *one) for one in told], TELLING)


def days(text: str, *told: Told) -> list[int]:
    """Say how many days ago each event was, in the order in which they happened."""
    return [
        (TODAY - entry.happened.astimezone(TELLING.zone).date()).days
        for entry in when(text, *told).events
    ]


@pytest.mark.parametrize(
    ("text", "told", "ago"),
    [
        (
            "I interviewed a week ago, then rang and left a message.",
            (("I interviewed a week ago", Interviewed()), ("rang and left a message", CALL)),
            [7, 0],
        ),
        (
            "After the interview I waited a week. After a week I rang and left a message.",
            (("After the interview", Interviewed()), ("I rang and left a message", CALL)),
            [7, 0],
        ),
        (
            "Interview on October 1st. Three days later I emailed. Left a voicemail a week after "
            "the interview.",
            (
                ("Interview on October 1st", Interviewed()),
                ("I emailed", MAIL),
                ("Left a voicemail", CALL),
            ),
            [18, 15, 11],
        ),
        (
            "I interviewed three weeks ago, wrote my thanks the next day and rang two weeks later.",
            (
                ("I interviewed three weeks ago", Interviewed()),
                ("wrote my thanks the next day", THANKS),
                ("rang two weeks later", CALL),
            ),
            [21, 20, 6],
        ),
        (
            "I left a message. The interview was last week on Tuesday.",
            (("I left a message", CALL), ("The interview was last week on Tuesday", Interviewed())),
            [6, 0],
        ),
        (
            "I had the interview. It's been two weeks and I have heard nothing.",
            (("I had the interview", Interviewed()),),
            [14],
        ),
        (
            "Applied at the mill. Nothing for a month.",
            (("Applied at the mill", Applied()),),
            [30],
        ),
        (
            "Left her a message, then three weeks of silence.",
            (("Left her a message", CALL),),
            [21],
        ),
        (
            "I rang yesterday and her machine gave a cell, so I left a message.",
            (
                ("I rang yesterday", CALL),
                ("her machine gave a cell", GreetingHeard()),
            ),
            [1, 1],
        ),
        (
            "I rang on Friday and again this morning.",
            (("I rang on Friday", NO_ANSWER), ("again this morning", NO_ANSWER)),
            [3, 0],
        ),
    ],
)
def test_the_days_follow_from_the_telling(
    text: str, told: tuple[Told, ...], ago: list[int]
) -> None:
    assert days(text, *told) == ago


def test_the_day_that_they_named_is_not_the_day_on_which_they_named_it() -> None:
    text = "She said on the phone that I would hear by Thursday."
    until = date(2026, 10, 22)
    assert days(text, ("She said on the phone that I would hear by Thursday", Promised(until))) == [
        0
    ]


def test_what_is_taken_of_days_is_said() -> None:
    text = "I interviewed a week ago and left a message."
    told = (("I interviewed a week ago", Interviewed()), ("left a message", CALL))
    assert when(text, *told).assumed == ("The message you left was today.",)


def test_an_interview_without_its_day_is_taken_as_a_week_before_and_said_so() -> None:
    text = "I had an interview and left a message today."
    found = when(text, ("I had an interview", Interviewed()), ("left a message today", CALL))
    assert [entry.happened.date() for entry in found.events] == [TODAY - timedelta(7), TODAY]
    assert found.assumed == ("The interview was a week before the rest.",)


def test_what_is_dated_needs_no_assumption() -> None:
    text = "I interviewed two weeks ago and rang yesterday."
    told = (("I interviewed two weeks ago", Interviewed()), ("rang yesterday", CALL))
    assert when(text, *told).assumed == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                ("I applied", Applied()),
                ("I interviewed", Interviewed()),
                ("I rang", NO_ANSWER),
                ("I left a message", CALL),
                ("I wrote", MAIL),
            ]
        ),
        min_size=1,
        max_size=6,
    ),
    st.lists(
        st.sampled_from(["", " a week ago", " yesterday", " three days later", " on Monday"]),
        min_size=6,
        max_size=6,
    ),
)
def test_nothing_is_lost_and_nothing_lies_ahead(
    told: list[tuple[str, Body]], tails: list[str]
) -> None:
    words = [f"{number}: {start}{tail}" for number, ((start, _), tail) in
             enumerate(zip(told, tails, strict=False))]  # fmt: skip
    text = ". ".join(words)
    entries = [proposed(text, word, body) for word, (_, body) in zip(words, told, strict=True)]
    found = timed(text, entries, TELLING)
    # An interview that is told twice without another day was one.
    kinds = [type(entry.body) for entry in found.events if type(entry.body) is not Interviewed]
    assert sorted(map(str, kinds)) == sorted(
        str(type(entry.body)) for entry in entries if type(entry.body) is not Interviewed
    )
    assert all(entry.happened <= NOW for entry in found.events)
    moments = [entry.happened.date() for entry in found.events]
    assert moments == sorted(moments)


def test_an_interview_told_of_after_what_it_led_to_lies_before_it() -> None:
    text = "They rejected me on Friday after two interviews."
    told = (
        ("They rejected me on Friday", Decided("rejected")),
        ("after two interviews", Interviewed()),
    )
    assert [type(entry.body) for entry in when(text, *told).events] == [Interviewed, Decided]
    assert days(text, *told) == [10, 3]


def test_a_machine_replies_at_once() -> None:
    text = "I applied two weeks ago and got only an automatic reply."
    told = (
        ("I applied two weeks ago", Applied()),
        ("an automatic reply", HeardBack(automatic=True)),
    )
    assert days(text, *told) == [14, 14]


def test_a_greeting_told_within_a_call_comes_before_its_end() -> None:
    text = "I rang, his machine gave a cell, and I left a message."
    told = (
        ("I rang, his machine gave a cell, and I left a message", CALL),
        ("his machine gave a cell", GreetingHeard()),
    )
    assert [type(entry.body) for entry in when(text, *told).events] == [GreetingHeard, CallPlaced]


def test_that_was_ten_days_ago_dates_what_was_told_before() -> None:
    text = "I emailed the recruiter. That was ten days ago."
    assert days(text, ("I emailed the recruiter", MAIL)) == [10]


def test_a_day_to_come_dates_nothing() -> None:
    text = "I rang yesterday. She is back on Friday."
    assert days(text, ("I rang yesterday", NO_ANSWER)) == [1]


def test_P4_a_day_named_in_an_interview_stands_in_it() -> None:
    text = "I interviewed a week ago and he said I would hear by Thursday."
    until = date(2026, 10, 22)
    told = (
        ("I interviewed a week ago", Interviewed()),
        ("he said I would hear by Thursday", Promised(until)),
    )
    entries = [proposed(text, words, body, NOW - timedelta(7)) for words, body in told]
    (found,) = timed(text, entries, TELLING).events
    assert found.body == Interviewed(decision_by=until)


def test_P4d_a_day_named_on_the_telephone_stands_by_itself() -> None:
    text = "I rang yesterday and she said I would hear by Thursday."
    told = (
        ("I rang yesterday", CallPlaced("spoke")),
        ("she said I would hear by Thursday", Promised(date(2026, 10, 22))),
    )
    assert days(text, *told) == [1, 1]
