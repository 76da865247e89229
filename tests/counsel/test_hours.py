"""Another hour, another day (S2): when somebody is tried again who was not reached."""

from datetime import date

import pytest

from ringback.counsel.values import Window
from scenes import advised, people_with, search

RECRUITER = people_with(seeker="voice recruiter")


def window(history: str, now: str, people: str = RECRUITER) -> Window:
    """Give when the next call to Dana can be made."""
    found = next(
        advice.step.window
        for advice in advised(search(history, people), now)
        if advice.application == "acme" and advice.step.item.act == "call"
    )
    assert found is not None
    return found


def hours(found: Window) -> tuple[int, int]:
    return found.start.hour, found.end.hour


def rung(*moments: str, outcome: str = "no answer") -> str:
    """Tell a case with calls on the office line."""
    return "2026-10-01 09:00 acme: applied online\n" + "".join(
        f"{moment} acme: called dana on the office line, {outcome}\n" for moment in moments
    )


def record(*, at_nine: str, at_four: str, calls: int) -> str:
    """Tell of calls to Lee in another case, so many at each of two hours, ended in these ways."""
    lines = [
        "contact lee: Lee Park, Acme Tools",
        "  office +15125550133 on the card",
        "  place Austin, TX (America/Chicago, US, TX)",
        "",
        "application beta: Account Manager at Acme Tools",
        "  with lee as recruiter",
        "",
    ]
    for day in range(1, calls + 1):
        lines.append(f"2026-08-{day:02} 09:30 beta: called lee on the office line, {at_nine}")
        lines.append(f"2026-08-{day:02} 16:30 beta: called lee on the office line, {at_four}")
    return "\n".join([*lines, ""])


@pytest.mark.parametrize("outcome", ["no answer", "hung up", "busy"])
def test_S2_the_next_try_is_made_at_another_hour(outcome: str) -> None:
    found = window(rung("2026-10-19 10:10", outcome=outcome), "2026-10-20 08:00")
    assert hours(found) == (11, 17)


def test_S2_a_try_does_not_begin_on_the_hour() -> None:
    found = window(rung("2026-10-19 10:10"), "2026-10-20 08:00")
    assert found.start.minute == 10


def test_S2_a_first_call_has_the_whole_of_the_office_hours() -> None:
    found = window(rung(), "2026-10-20 08:00")
    assert (hours(found), found.start.minute, found.tried, found.untried) == ((9, 17), 0, (), ())


def test_S2_the_next_try_is_made_on_another_weekday() -> None:
    # The next working day is a Tuesday, and on a Tuesday Dana was not there.
    found = window(rung("2026-10-13 10:10", "2026-10-19 14:10"), "2026-10-19 15:00")
    assert f"{found.start:%A}" == "Wednesday"


def test_S2_once_every_weekday_was_tried_the_next_one_will_do() -> None:
    week = ("2026-10-05 09:30", "2026-10-06 11:30", "2026-10-07 13:30")
    rest = ("2026-10-15 15:30", "2026-10-16 10:30")
    found = window(rung(*week, *rest), "2026-10-19 08:00")
    assert f"{found.start:%Y-%m-%d}" == "2026-10-19"


def test_S2_hours_tried_and_not_tried_are_shown() -> None:
    found = window(rung("2026-10-19 10:10", "2026-10-20 14:10"), "2026-10-20 15:00")
    assert found.tried == ((0, 10), (1, 14))
    assert found.untried == (9, 11, 12, 13, 15, 16)


def test_S2_a_try_stays_within_office_hours() -> None:
    found = window(rung("2026-10-19 10:10", "2026-10-20 12:10"), "2026-10-20 17:40")
    assert found.start.date() == date(2026, 10, 21)
    assert hours(found) == (13, 17)


def test_S2_when_the_better_hours_of_today_have_passed_the_others_will_do() -> None:
    history = rung("2026-10-19 16:10")
    assert hours(window(history, "2026-10-20 08:00")) == (9, 16)
    assert hours(window(history, "2026-10-20 16:20")) == (16, 17)


def test_S2_it_is_the_hour_at_the_other_end_that_was_tried() -> None:
    # Ten in New York is nine in Austin.
    new_york = people_with(
        RECRUITER, dana="no place; place New York, NY (America/New_York, US, NY)"
    )
    found = window(rung("2026-10-19 09:10"), "2026-10-19 16:30", new_york)
    assert found.tried == ((0, 10),)
    assert 10 not in range(found.start.hour, found.end.hour)
    assert found.zone == "America/New_York"


def test_S2_a_call_that_reached_them_was_no_try() -> None:
    spoke = rung("2026-10-05 09:30", outcome="spoke with them")
    assert window(spoke, "2026-10-12 08:00").tried == ()


def test_S2_a_message_that_was_left_was_a_try_at_that_hour() -> None:
    left = rung("2026-10-12 09:30", outcome="left a voicemail")
    assert window(left, "2026-10-19 08:00").tried == ((0, 9),)


def test_S2_the_seekers_own_record_breaks_a_tie_between_hours() -> None:
    # Of the hours that were not tried yet, nine to twelve and thirteen to seventeen.
    history = rung("2026-10-19 12:10")
    assert hours(window(history, "2026-10-20 08:00")) == (13, 17)
    told = record(at_nine="spoke with them", at_four="no answer", calls=10) + history
    assert hours(window(told, "2026-10-20 08:00")) == (9, 12)


def test_S2_below_ten_calls_at_an_hour_the_record_says_nothing() -> None:
    told = record(at_nine="spoke with them", at_four="no answer", calls=9)
    assert hours(window(told + rung("2026-10-19 12:10"), "2026-10-20 08:00")) == (13, 17)


def test_S2_the_record_never_overrules_an_hour_that_was_not_tried() -> None:
    told = record(at_nine="spoke with them", at_four="no answer", calls=10)
    assert hours(window(told + rung("2026-10-19 09:10"), "2026-10-20 08:00")) == (10, 17)


def test_S2_a_day_that_somebody_chose_is_kept_for_no_varietys_sake() -> None:
    pinned = rung("2026-10-19 10:10") + '2026-10-19 11:00 acme: pinned to 2026-10-26: "on Monday"\n'
    assert f"{window(pinned, '2026-10-20 08:00').start:%Y-%m-%d}" == "2026-10-26"


def test_S2_a_missed_call_is_returned_at_any_hour() -> None:
    back = rung("2026-10-19 10:10") + "2026-10-20 10:00 acme: dana rang back, missed\n"
    found = window(back, "2026-10-20 10:15")
    assert (found.tried, hours(found)) == ((), (10, 17))
