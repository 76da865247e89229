from datetime import UTC, date, datetime

import pytest

from ringback.reading.greeting import Greeting, hear_greeting
from ringback.reading.values import Telling

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)


def heard(text: str, country: str = "US") -> Greeting:
    return hear_greeting(text, Telling(TUESDAY, (), "Osprey Mills", country))


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I'm out of the office until March 18th.", date(2026, 3, 18)),
        ("I am on leave through Friday, March 20th.", date(2026, 3, 23)),
        ("machine says shes back on the 17th", date(2026, 3, 17)),
        ("Our office is closed and will reopen on Monday, March 16.", date(2026, 3, 16)),
        ("I'm on vacation from March 9 to March 13, leave a message.", date(2026, 3, 16)),
        ("I'm out sick today.", date(2026, 3, 11)),
        ("her vm: out all week", date(2026, 3, 16)),
        ("her machine says she's gone for the rest of the week", date(2026, 3, 16)),
        ("she is gone until Thursday", date(2026, 3, 12)),
        ("I'm away until next week.", date(2026, 3, 16)),
        ("leave a message and ill call you when i return on monday march 16th", date(2026, 3, 16)),
        ("I'll get back to you once I'm back on March 17th.", date(2026, 3, 17)),
        ("You will not find me in before Thursday the 12th, leave a message.", date(2026, 3, 12)),
    ],
)
def test_the_first_day_back_is_read(text: str, back: date) -> None:
    greeting = heard(text)

    assert greeting.instruction == "away"
    assert greeting.back == back


def test_the_day_after_a_holiday_is_the_first_day_back() -> None:
    summer = datetime(2026, 6, 30, 9, 0, tzinfo=UTC)

    greeting = hear_greeting("I'm on leave through Thursday, July 2nd.", Telling(summer))

    # The Friday after it is Independence Day, observed.
    assert greeting.back == date(2026, 7, 6)


def test_an_absence_without_an_end_says_so() -> None:
    greeting = heard("You've reached Vera. I am on maternity leave.")

    assert (greeting.instruction, greeting.back) == ("away", None)
    assert "does not say" in greeting.assumed[0]


def test_a_day_that_is_past_is_a_doubt() -> None:
    greeting = heard("I'm out of the office until Monday, March 2nd. Leave a message.")

    assert greeting.back == date(2026, 3, 2)
    assert any("is past" in doubt for doubt in greeting.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "We are open Monday to Friday from nine to five. Leave a message.",
        "I've stepped away from my desk and will be back soon.",
        "I will get back to you by Thursday. Leave a message.",
        "I don't work on Fridays. Leave a message.",
        "We're closed for the evening, leave a message.",
        "I'm either on the phone or out of the office much of the day. Leave a message.",
    ],
)
def test_hours_moments_and_promises_are_no_absence(text: str) -> None:
    assert (heard(text).instruction, heard(text).back) == ("none", None)


def test_a_date_of_two_figures_is_read_as_in_the_country() -> None:
    text = "Out of office, returning 12/03."

    assert heard(text, "GB").back == date(2026, 3, 12)
    assert heard(text, "US").back == date(2026, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "This is Vera. For anything that can't wait until tomorrow, try my cell, 206-555-0140.",
        "I'm back in the office and no longer on vacation. Leave a message.",
        "I have returned from leave, so do leave a message.",
        "If I'm out of the office, leave a message and I'll ring you.",
        "I'm often away on site. Leave a message after the tone.",
        "Leave your number and I'll hit you back within one business day.",
        "You will hear back from me tomorrow.",
        "Leave a message and I'll call back when I'm back from lunch.",
    ],
)
def test_what_only_sounds_like_an_absence_is_none(text: str) -> None:
    greeting = heard(text)

    assert "away" not in (greeting.instruction, *greeting.also)
    assert greeting.back is None


@pytest.mark.parametrize(
    "text",
    [
        "gone hunting, don't know when I'm back",
        "her machine: on a trip, not sure when she's back",
        "I'm gone fishing, leave a message",
    ],
)
def test_an_absence_without_a_day_is_one_all_the_same(text: str) -> None:
    assert (heard(text).instruction, heard(text).back) == ("away", None)


def test_who_is_back_already_is_not_away() -> None:
    assert heard("I'm back in the office and no longer on vacation.").instruction == "none"
