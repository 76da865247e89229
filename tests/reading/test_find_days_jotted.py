"""Days that are jotted down, or stand side by side, told on Tuesday 24 November 2026."""

from datetime import date, timedelta

import pytest

from ringback.reading.finders.days import Day, find_days
from ringback.reading.finders.figures import in_figures


def days(text: str) -> tuple[Day, ...]:
    return find_days(in_figures(text), date(2026, 11, 24))


def ahead(text: str) -> list[str]:
    return [f"{day.ahead:%a %d %b %Y}" for day in days(text)]


def back(text: str) -> list[str]:
    return [f"{day.back:%a %d %b %Y}" for day in days(text)]


@pytest.mark.parametrize(
    "text", ["5th or 6th December", "5th/6th December", "5/6 December", "Dec 5 or 6", "Dec 5/6"]
)
def test_one_of_two_days_of_a_month_is_open(text: str) -> None:
    found = days(text)

    assert [(day.bound, day.ahead.month, day.ahead.day) for day in found] == [
        ("on", 12, 5),
        ("on", 12, 6),
    ]
    assert not found[0].sure


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday or Wednesday of next week",
        "Tues/Wed next week",
        "Tuesday and Wednesday next week",
        "next Tuesday or Wednesday",
    ],
)
def test_two_weekdays_share_their_week(text: str) -> None:
    assert ahead(text) == ["Tue 01 Dec 2026", "Wed 02 Dec 2026"]


def test_the_weekday_of_a_thing_may_lack_its_apostrophe() -> None:
    assert ahead("fridays interview was moved") == ["Fri 27 Nov 2026"]
    assert ahead("she works fridays") == []


def test_a_date_wins_over_the_weekday_beside_it() -> None:
    assert [(day.ahead, day.sure) for day in days("Monday November 2nd, 2027")] == [
        (date(2027, 11, 2), False)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("phoned wed, got him", "Wed 18 Nov 2026"),
        ("called sat, nothing", "Sat 21 Nov 2026"),
        ("it is sat at noon", "Sat 21 Nov 2026"),
        ("sent it 19-Nov", "Thu 19 Nov 2026"),
        ("spoke Monday first thing", "Mon 23 Nov 2026"),
    ],
)
def test_a_day_behind_is_read_however_it_is_jotted_down(text: str, day: str) -> None:
    assert back(text) == [day]


def test_the_week_after_next_ends_on_its_friday() -> None:
    assert ahead("the week after next") == ["Fri 11 Dec 2026"]


def test_an_hour_later_knows_how_much_later() -> None:
    found = days("rang again an hour later, and half an hour before that")

    assert [day.gap for day in found] == [timedelta(hours=1), timedelta(minutes=-30)]
