"""What a message may know of what has passed, told in the journal's language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ringback.counsel import Policy, view_of
from ringback.tracker.reads.messages import meant
from ringback.tracker.reads.pasts import past
from ringback.words import Interview, Letter, Past
from scenes import PEOPLE, at, search


def known(test: Callable[..., object], now: str, *, to: str = "", people: str = PEOPLE) -> Past:
    found = search(test, people)
    contact = found.contacts[to] if to else None
    return past(meant(view_of(found, "acme", Policy(), at(now)), contact))


def test_of_an_application_nothing_else_is_known() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    assert known(test_of_an_application_nothing_else_is_known, "2026-11-10 10:00") == Past()


def test_P5_each_interviewer_has_what_was_noted_with_them_before_what_was_noted_with_all() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana and tom; high point "the new territory"
    2026-11-09 14:00 acme: interviewed with dana and tom; decision by 2026-11-20
    2026-11-09 14:30 acme: interviewed with tom; high point "the order system"; idea "a weekly list"
    """
    test = test_P5_each_interviewer_has_what_was_noted_with_them_before_what_was_noted_with_all
    shared = Interview(
        date(2026, 11, 9), ("the new territory",), of=2, decision_by=date(2026, 11, 20)
    )
    both = ("the order system", "the new territory")
    assert known(test, "2026-11-10 10:00", to="dana").interview == shared
    toms = known(test, "2026-11-10 10:00", to="tom").interview
    assert toms == replace(shared, high=both, idea=("a weekly list",), place=1, lead=0)


def test_P5_who_took_no_part_has_no_interview_to_be_thanked_for() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; high point "the new territory"
    """
    test = test_P5_who_took_no_part_has_no_interview_to_be_thanked_for
    assert known(test, "2026-11-10 10:00", to="tom").interview is None


def test_P6_a_letter_that_announced_a_call_is_known_until_they_answer() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    """
    test = test_P6_a_letter_that_announced_a_call_is_known_until_they_answer
    found = known(test, "2026-11-11 10:00")
    assert found.letter == Letter(date(2026, 11, 9), "thank_you", "email", announced=True)
    assert found.announced


def test_P6_what_they_have_answered_is_no_letter_to_come_back_to() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    2026-11-10 09:00 acme: heard from dana, "thank you, more next week"
    """
    found = known(test_P6_what_they_have_answered_is_no_letter_to_come_back_to, "2026-11-11 10:00")
    assert (found.letter, found.announced, found.heard) == (None, False, True)


def test_P4d_a_day_that_they_named_is_known_once_it_has_passed() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-13
    """
    test = test_P4d_a_day_that_they_named_is_known_once_it_has_passed
    assert known(test, "2026-11-13 10:00").named is None
    assert known(test, "2026-11-16 10:00").named == date(2026, 11, 13)


def test_L2_a_greeting_that_sends_callers_to_the_cell_is_known() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550122
    2026-11-09 10:01 acme: called dana on the office line, left a voicemail
    """
    found = known(test_L2_a_greeting_that_sends_callers_to_the_cell_is_known, "2026-11-12 10:00")
    assert found.told_cell
    assert found.left == (date(2026, 11, 9),)


def test_D2_what_presses_is_known_until_it_no_longer_does() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: urgent until 2026-11-10 17:00: "another offer lapses"
    """
    test = test_D2_what_presses_is_known_until_it_no_longer_does
    assert known(test, "2026-11-10 10:00").urgent == "another offer lapses"
    assert known(test, "2026-11-11 10:00").urgent == ""


def test_P4d_who_was_to_ring_and_did_not_is_known_after_the_grace() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: arranged "call" for 2026-11-10 14:00 with dana
    """
    test = test_P4d_who_was_to_ring_and_did_not_is_known_after_the_grace
    assert known(test, "2026-11-10 14:05").no_show is None
    assert known(test, "2026-11-10 14:20").no_show == at("2026-11-10 14:00")


def test_R4_an_interview_that_was_called_off_is_known_until_a_new_day_is_set() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 10:00 acme: arranged an interview for 2026-11-12 10:00 with dana
    2026-11-06 10:00 acme: cancelled the interview for 2026-11-12 10:00 with dana
    """
    test = test_R4_an_interview_that_was_called_off_is_known_until_a_new_day_is_set
    assert known(test, "2026-11-10 10:00").cancelled == at("2026-11-12 10:00")


def test_P8_how_it_was_decided_is_known() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: decided: rejected
    """
    assert known(test_P8_how_it_was_decided_is_known, "2026-11-10 10:00").verdict == "rejected"
