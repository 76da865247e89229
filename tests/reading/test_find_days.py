"""Days in what people write and say, told on Tuesday 24 November 2026."""

from datetime import date, timedelta
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.days import Day, find_days
from ringback.reading.finders.figures import in_figures

TODAY = date(2026, 11, 24)
WORDS = (
    *("monday", "tues", "fri", "next", "last", "this", "week", "a", "two", "3", "10", "in"),
    *("ago", "later", "days", "weeks", "months", "working", "end", "of", "the", "month"),
    *("early", "may", "march", "sat", "28th", "28", "Nov", "11/28", "31/2", "2026-11-28"),
    *("by", "until", "from", "to", "tomorrow", "yesterday", "weekend", "after", "before"),
    *("christmas", "half", "couple", "few", ",", ".", "-", "since", "on", "and"),
    *("following"),
)


def days(text: str, country: str = "US", today: date = TODAY) -> tuple[Day, ...]:
    return find_days(in_figures(text), today, country)


def ahead(text: str, country: str = "US") -> list[str]:
    return [f"{day.ahead:%a %d %b %Y}" for day in days(text, country)]


def back(text: str, country: str = "US") -> list[str]:
    return [f"{day.back:%a %d %b %Y}" for day in days(text, country)]


@pytest.mark.parametrize(
    ("text", "off"),
    [
        ("today", 0),
        ("this morning", 0),
        ("tonight", 0),
        ("an hour ago", 0),
        ("2wks ago", -14),
        ("coupla days ago", -2),
        ("by end of day", 0),
        ("yesterday", -1),
        ("last night", -1),
        ("the day before yesterday", -2),
        ("tomorrow", 1),
        ("tmrw", 1),
        ("tommorow's call", 1),
        ("the day after tomorrow", 2),
        ("in a day or two", 2),
        ("three days ago", -3),
        ("a few days back", -3),
        ("a week ago", -7),
        ("a week ago today", -7),
        ("a fortnight ago", -14),
        ("a couple of weeks ago", -14),
        ("it's been two weeks since I interviewed", -14),
        ("in two weeks", 14),
        ("in two weeks' time", 14),
        ("two weeks from now", 14),
        ("within 48 hours", 2),
        ("it will be ten days before you hear", 10),
        ("wait two weeks", 14),
        ("a week tomorrow", 8),
        ("a week yesterday", -8),
        ("tomorrow week", 8),
        ("this time next week", 7),
    ],
)
def test_a_day_is_counted_from_today(text: str, off: int) -> None:
    assert [(day.back, day.ahead) for day in days(text)] == [(TODAY + timedelta(off),) * 2]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Friday", "Fri 27 Nov 2026"),
        ("this Friday", "Fri 27 Nov 2026"),
        ("coming Friday", "Fri 27 Nov 2026"),
        ("next Friday", "Fri 04 Dec 2026"),
        ("Tuesday", "Tue 01 Dec 2026"),
        ("a week on Monday", "Mon 07 Dec 2026"),
        ("two weeks from Monday", "Mon 14 Dec 2026"),
        ("Tuesday week", "Tue 08 Dec 2026"),
        ("Monday of next week", "Mon 30 Nov 2026"),
        ("next week on Monday", "Mon 30 Nov 2026"),
        ("thurs", "Thu 26 Nov 2026"),
        ("wensday", "Wed 25 Nov 2026"),
        ("Firday", "Fri 27 Nov 2026"),
        ("Thursday's interview", "Thu 26 Nov 2026"),
    ],
)
def test_a_weekday_to_come(text: str, day: str) -> None:
    assert ahead(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Friday", "Fri 20 Nov 2026"),
        ("Tuesday", "Tue 17 Nov 2026"),
        ("last Friday", "Fri 20 Nov 2026"),
        ("Friday last", "Fri 20 Nov 2026"),
        ("a week ago Monday", "Mon 16 Nov 2026"),
        ("a week last Tuesday", "Tue 10 Nov 2026"),
        ("Thursday of last week", "Thu 19 Nov 2026"),
        ("it's Tuesday", "Tue 24 Nov 2026"),
    ],
)
def test_a_weekday_behind(text: str, day: str) -> None:
    assert back(text) == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("next week", "Fri 04 Dec 2026"),
        ("early next week", "Tue 01 Dec 2026"),
        ("the middle of next week", "Wed 02 Dec 2026"),
        ("the end of next week", "Fri 04 Dec 2026"),
        ("the end of the week", "Fri 27 Nov 2026"),
        ("later this week", "Fri 27 Nov 2026"),
        ("the end of the month", "Mon 30 Nov 2026"),
        ("the end of next month", "Thu 31 Dec 2026"),
        ("the end of January", "Sun 31 Jan 2027"),
        ("mid-December", "Tue 15 Dec 2026"),
        ("after the weekend", "Mon 30 Nov 2026"),
        ("the first Monday of December", "Mon 07 Dec 2026"),
        ("the last Friday in January", "Fri 29 Jan 2027"),
        ("the end of week", "Fri 27 Nov 2026"),
        ("by month end", "Mon 30 Nov 2026"),
        ("the end of the year", "Thu 31 Dec 2026"),
    ],
)
def test_a_stretch_stands_for_one_of_its_days(text: str, day: str) -> None:
    assert ahead(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "28 November",
        "28th of November",
        "Nov 28",
        "Nov. 28th",
        "the 28th",
        "the twenty-eighth",
        "11/28",
        "11/28/2026",
        "2026-11-28",
        "28.11.2026",
        "on 28.11.",
        "by the 28",
        "Saturday 28 November",
        "Saturday, November 28",
        "Sat the 28th",
        "Sat 28",
        "28 November (Saturday)",
        "28 Novemebr",
    ],
)
def test_a_date_is_read_however_it_is_written(text: str) -> None:
    assert [(day.ahead, day.sure) for day in days(text)] == [(date(2026, 11, 28), True)]


@pytest.mark.parametrize(
    ("country", "day"),
    [("US", date(2027, 3, 4)), ("CA", date(2027, 3, 4)), ("GB", date(2027, 4, 3))],
)
def test_the_country_says_whether_the_day_comes_first(country: str, day: date) -> None:
    assert [each.ahead for each in days("3/4", country)] == [day]
    assert [each.ahead for each in days("28/11", country)] == [date(2026, 11, 28)]


def test_a_date_and_a_weekday_that_disagree_leave_a_doubt() -> None:
    assert [day.sure for day in days("Monday 28 November")] == [False]


def test_a_weekday_chooses_among_the_months() -> None:
    assert [(day.back, day.ahead) for day in days("Friday the 20th")] == [(date(2026, 11, 20),) * 2]


def test_a_date_without_a_year_lies_on_both_sides() -> None:
    (day,) = days("20 November")
    assert (day.back, day.ahead) == (date(2026, 11, 20), date(2027, 11, 20))


def test_working_days_leave_out_weekends_and_holidays() -> None:
    assert ahead("in three working days") == ["Mon 30 Nov 2026"]  # Thanksgiving lies between
    assert ahead("in three working days", "GB") == ["Fri 27 Nov 2026"]
    assert back("two business days ago") == ["Fri 20 Nov 2026"]


@pytest.mark.parametrize(
    ("text", "country", "day"),
    [
        ("Thanksgiving", "US", "Thu 26 Nov 2026"),
        ("Thanksgiving", "CA", "Mon 11 Oct 2027"),
        ("Christmas", "US", "Fri 25 Dec 2026"),
        ("Boxing Day", "GB", "Sat 26 Dec 2026"),
        ("New Year's Eve", "GB", "Thu 31 Dec 2026"),
        ("Easter Monday", "GB", "Mon 29 Mar 2027"),
        ("Labor Day", "US", "Mon 06 Sep 2027"),
    ],
)
def test_a_feast_is_a_day(text: str, country: str, day: str) -> None:
    assert ahead(text, country) == [day]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("on Friday", "on"),
        ("by Friday", "by"),
        ("before Friday", "by"),
        ("no later than Friday", "by"),
        ("Friday at the latest", "by"),
        ("until Friday", "until"),
        ("away till the 28th", "until"),
        ("through the 28th", "through"),
        ("up to and including Friday", "through"),
        ("from Friday", "from"),
        ("not before Friday", "from"),
        ("within five days", "by"),
        ("hold off for another week", "until"),
    ],
)
def test_the_words_around_a_day_say_how_it_is_meant(text: str, bound: str) -> None:
    assert [day.bound for day in days(text)] == [bound]


@pytest.mark.parametrize(
    "text",
    ["from 30 Nov to 4 Dec", "30 Nov-4 Dec, from" + " 30 Nov to 4 Dec", "from the 30th to the 4th"],
)
def test_a_stretch_of_days_has_a_first_and_a_last(text: str) -> None:
    *_, first, last = days(text)
    assert [(first.bound, first.ahead), (last.bound, last.ahead)] == [
        ("from", date(2026, 11, 30)),
        ("through", date(2026, 12, 4)),
    ]


@pytest.mark.parametrize(
    "text", ["Dec 3-9", "3-9 December", "from Dec 3 to the 9th", "3rd to 9th December"]
)
def test_two_days_of_one_month_share_its_name(text: str) -> None:
    assert [(day.bound, day.ahead.day) for day in days(text)] == [("from", 3), ("through", 9)]


def test_until_after_a_day_is_until_the_next() -> None:
    assert ahead("away until after the 28th") == ["Sun 29 Nov 2026"]


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("three days later", 3),
        ("a week after that", 7),
        ("four days after the interview", 4),
        ("after a week I rang", 7),
        ("I waited ten days and rang", 10),
        ("the next day", 1),
        ("the following morning", 1),
        ("the same day", 0),
        ("that afternoon", 0),
        ("two days before that", -2),
        ("the day before", -1),
    ],
)
def test_a_day_may_count_from_what_was_told_before(text: str, later: int) -> None:
    assert [day.later for day in days(text)] == [later]


def test_the_following_monday_waits_for_what_was_told_before() -> None:
    assert [(day.following, day.sure) for day in days("the following Monday")] == [(0, False)]


def test_what_is_counted_from_the_telling_says_so() -> None:
    assert [day.counted for day in days("in two weeks, on Friday. A week ago")] == [
        True,
        False,
        False,
    ]


def test_an_hour_ago_knows_how_long_ago() -> None:
    assert [day.ago for day in days("rang half an hour ago")] == [timedelta(minutes=30)]


@pytest.mark.parametrize(
    "text",
    [
        "I may go",
        "the first 5 may apply",
        "we march on",
        "I sat down",
        "the sun shines",
        "wed like to know",
        "they wed her",
        "every Monday",
        "on Mondays",
        "open Monday to Friday, 9 to 5",
        "24/7",
        "512-555-0147",
        "31 February",
        "31/31",
        "the 2nd interview",
        "my 3rd call",
        "for two weeks",
        "two weeks of silence",
        "half an hour",
        "9/10 people",
        "June rang",
        "version 2.10.3",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert days(text) == ()


@pytest.mark.parametrize(
    "text", ["the other day", "5-7 days ago", "a week or so ago", "in March", "next week"]
)
def test_a_day_named_roughly_is_in_doubt(text: str) -> None:
    assert [day.sure for day in days(text)] == [False]


def test_the_place_is_that_of_the_words() -> None:
    text = "she is back tuesady the twenty fourth, I think"
    (day,) = days(text, today=date(2026, 11, 20))
    assert text[day.span.start : day.span.end] == "tuesady the twenty fourth"


@settings(deadline=None, max_examples=250)
@given(
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.dates(date(2001, 1, 1), date(2089, 12, 31)),
    st.sampled_from(["US", "GB", "IN", "", "xx"]),
)
def test_today_lies_between_back_and_ahead_unless_the_day_is_exact(
    text: str, today: date, country: str
) -> None:
    end = 0
    for day in find_days(in_figures(text), today, country):
        assert end <= day.span.start < day.span.end <= len(text)
        end = day.span.end
        # "Until after yesterday" reaches a day further.
        assert day.back == day.ahead or day.back <= today + timedelta(1) <= day.ahead + timedelta(1)


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for day in days(text):
        assert 0 <= day.span.start < day.span.end <= len(text)


@pytest.mark.parametrize("piece", ["sat ", "a week ago ", "x ", "\n", "3/4/", "the end of "])
def test_a_long_text_is_read_in_time(piece: str) -> None:
    figured = in_figures((piece * 20_000)[:20_000])
    begun = perf_counter()
    find_days(figured, TODAY)
    assert perf_counter() - begun < 3
