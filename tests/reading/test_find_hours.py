"""Hours in what people write and say."""

from datetime import time
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.hours import find_hours

WORDS = (
    *("at", "2", "10", "30", "half", "past", "quarter", "to", "noon", "3pm", "a.m."),
    *("14:00", "14h30", "o'clock", "morning", "tonight", "tomorrow", "around", "from"),
    *("between", "and", "ten", "five", "-", ":", ".", ",", "512-555-0147", "days"),
    *("people", "28", "Nov", "on"),
)


def hours(text: str, country: str = "US") -> list[str]:
    return [f"{hour.at:%H:%M}" for hour in find_hours(in_figures(text), country)]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("rang at 2", "14:00"),
        ("rang at 2, got the machine", "14:00"),
        ("2pm", "14:00"),
        ("2 p.m.", "14:00"),
        ("10a tomorrow", "10:00"),
        ("14:00", "14:00"),
        ("14h30", "14:30"),
        ("at 2:30", "14:30"),
        ("at 2.30", "14:30"),
        ("at 0930", "09:30"),
        ("half past ten", "10:30"),
        ("quarter to three", "14:45"),
        ("a quarter past nine", "09:15"),
        ("twenty past two", "14:20"),
        ("at ten thirty", "10:30"),
        ("nine oh five", "09:05"),
        ("noon", "12:00"),
        ("at 12 noon", "12:00"),
        ("midnight", "00:00"),
        ("12am", "00:00"),
        ("10-ish", "10:00"),
        ("around 3", "15:00"),
        ("just after 11", "11:00"),
        ("9 in the morning", "09:00"),
        ("7 in the evening", "19:00"),
        ("this afternoon at 4", "16:00"),
        ("tomorrow morning at 8", "08:00"),
        ("3 o'clock", "15:00"),
        ("at 2 ET", "14:00"),
        ("at one", "13:00"),
        ("booked for 3 with Dana", "15:00"),
        ("tomorrow 2.30", "14:30"),
        ("10am: no answer", "10:00"),
        ("9:40: sent it", "09:40"),
        ("8.15 sharp", "08:15"),
        ("four sharp", "16:00"),
        ("called 11, no reply", "11:00"),
        ("tried 12.20. Engaged", "12:20"),
        ("1030am", "10:30"),
        ("noonish", "12:00"),
        ("bout four", "16:00"),
        ("abt 10 today", "10:00"),
        ("around four some boy answered", "16:00"),
        ("thurs 11 w Nina", "11:00"),
        ("thirteen minutes past nine", "09:13"),
        ("around 8 last night", "20:00"),
        ("04:30 PM", "16:30"),
        ("the start time for the interview is 10", "10:00"),
        ("No reply. 9.30, engaged.", "09:30"),
    ],
)
def test_an_hour_is_read_however_it_is_said(text: str, hour: str) -> None:
    assert hours(text) == [hour]


@pytest.mark.parametrize(
    "text",
    [
        "for 20 minutes",
        "in 2 hours",
        "2 people rang",
        "after 3 years",
        "after 3 tries",
        "at 12 Oak Street",
        "at 5 companies",
        "call 512-555-0147",
        "on 11/28",
        "until 3 December",
        "from 3 to 10 December",
        "at 10%",
        "at one point",
        "24/7",
        "2-3 days",
        "applied for 2 at once",
        "it took 12h",
        "5 to 10 applicants",
        "called 3 times",
        "called 2 numbers, no answer",
        "on to round 2",
        "version 2.10, then",
        "$2",
    ],
)
def test_what_is_no_hour_is_none(text: str) -> None:
    assert hours(text) == []


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("between 2 and 3", ["14:00", "15:00"]),
        ("from 9 to 5", ["09:00", "17:00"]),
        ("2-3pm", ["14:00", "15:00"]),
        ("10:00-11:30", ["10:00", "11:30"]),
        ("10am-11am", ["10:00", "11:00"]),
        ("tried 2 and 5, no luck", ["14:00", "17:00"]),
        ("rang 9, 11 and 2 today", ["09:00", "11:00", "14:00"]),
    ],
)
def test_a_stretch_of_hours_gives_both(text: str, both: list[str]) -> None:
    assert hours(text) == both


@pytest.mark.parametrize(
    ("text", "hour", "sure"),
    [
        ("at 8", time(8), False),
        ("at 7", time(7), False),
        ("at 6", time(18), False),
        ("at 9", time(9), True),
        ("at 5", time(17), True),
        ("08:30", time(8, 30), True),
        ("8am", time(8), True),
    ],
)
def test_an_hour_at_the_edge_of_the_day_is_in_doubt(text: str, hour: time, sure: bool) -> None:
    found = find_hours(in_figures(text))
    assert [(each.at, each.sure) for each in found] == [(hour, sure)]


@pytest.mark.parametrize(("country", "sure"), [("GB", True), ("IE", True), ("US", False)])
def test_half_ten_is_half_past_ten_where_people_say_so(country: str, sure: bool) -> None:
    found = find_hours(in_figures("half ten"), country)
    assert [(each.at, each.sure) for each in found] == [(time(10, 30), sure)]


def test_the_place_is_that_of_the_words() -> None:
    text = "I rang at half past two on Monday"
    span = find_hours(in_figures(text))[0].span
    assert text[span.start : span.end] == "half past two"


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_any_text_is_read_and_places_are_apart(text: str) -> None:
    end = 0
    for hour in find_hours(in_figures(text), "GB"):
        assert end <= hour.span.start < hour.span.end <= len(text)
        end = hour.span.end


@pytest.mark.parametrize("piece", ["at 2 to ", "1 ", "half ", "\n", "10 30 "])
def test_a_long_text_is_read_in_time(piece: str) -> None:
    figured = in_figures((piece * 20_000)[:20_000])
    begun = perf_counter()
    find_hours(figured)
    assert perf_counter() - begun < 3
