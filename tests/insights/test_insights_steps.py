"""Counting what the seeker did: calls and letters."""

from insights.counts import shown, tell, told
from ringback.insights import insights
from scenes import PEOPLE, at, search

LATE = "2027-03-01 10:00"


def test_R2_calls_are_counted_by_outcome_and_only_a_talk_reached_the_person() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-10 10:00 acme: called dana on the office line, reached a gatekeeper
    2026-11-11 14:00 acme: called dana on the cell, spoke with them
    """
    calls = shown(
        test_R2_calls_are_counted_by_outcome_and_only_a_talk_reached_the_person, LATE
    ).calls
    assert told(calls.outcomes) == {
        "spoke": "1 of 3",
        "voicemail_left": "1 of 3",
        "gatekeeper": "1 of 3",
    }
    assert tell(calls.reached) == "1 of 3"
    assert told(calls.lines) == {"office": "0 of 2", "cell": "1 of 1"}


def test_a_wrong_number_says_nothing_of_reaching_anybody() -> None:
    """
    2026-11-09 10:00 acme: called dana on the office line, wrong number
    2026-11-10 11:00 acme: called dana on the office line, spoke with them
    """
    calls = shown(test_a_wrong_number_says_nothing_of_reaching_anybody, LATE).calls
    assert calls.count == 2
    assert tell(calls.reached) == "1 of 1"
    assert told(calls.hours) == {"11": "1 of 1"}


def test_a_call_that_was_corrected_is_not_counted() -> None:
    """
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-09 10:05 acme: corrected entry 1
    2026-11-09 10:00 acme: called dana on the office line, no answer
    """
    calls = shown(test_a_call_that_was_corrected_is_not_counted, LATE).calls
    assert told(calls.outcomes) == {"no_answer": "1 of 1"}


def test_S2_hours_and_weekdays_are_those_at_the_place_of_the_contact() -> None:
    """
    2026-11-08 23:30 acme: called kim on the office line, spoke with them
    """
    kim = "contact kim: Kim Sato, Acme Tools\n  place Tokyo (Asia/Tokyo, JP)\n\napplication acme:"
    people = PEOPLE.replace("application acme:", kim)
    found = search(test_S2_hours_and_weekdays_are_those_at_the_place_of_the_contact, people=people)
    calls = insights(found, at(LATE)).calls
    assert told(calls.hours) == {"14": "1 of 1"}
    assert told(calls.weekdays) == {"monday": "1 of 1"}


def test_hours_stand_in_the_order_of_the_day_whatever_they_gave() -> None:
    """
    2026-11-09 15:00 acme: called dana, spoke with them
    2026-11-10 15:00 acme: called dana, spoke with them
    2026-11-11 09:00 acme: called dana, no answer
    """
    calls = shown(test_hours_stand_in_the_order_of_the_day_whatever_they_gave, LATE).calls
    assert list(told(calls.hours)) == ["09", "15"]
    assert told(calls.lines) == {"unsaid": "2 of 3"}


def test_letters_are_counted_by_kind() -> None:
    """
    2026-11-09 10:00 acme: wrote a thank-you to dana by email
    2026-11-10 10:00 acme: wrote a thank-you to tom by post
    2026-11-11 10:00 acme: wrote to dana by email
    """
    found = shown(test_letters_are_counted_by_kind, LATE)
    assert told(found.letters) == {"thank_you": "2 of 3", "other": "1 of 3"}


def test_an_erased_call_is_counted_as_erased_and_nowhere_else() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: erased an entry of kind CallPlaced
    """
    found = shown(test_an_erased_call_is_counted_as_erased_and_nowhere_else, LATE)
    assert (found.calls.count, found.erased) == (0, 1)


def test_what_lies_ahead_of_the_moment_has_not_happened() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = shown(test_what_lies_ahead_of_the_moment_has_not_happened, "2026-11-05 10:00")
    assert found.calls.count == 0
