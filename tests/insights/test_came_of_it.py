"""What came of the applications: where they stand, their answers, their silences, their ends."""

import pytest

from insights.counts import many, shown, tell, told
from ringback.insights import Days

LATE = "2027-03-01 10:00"


def test_an_empty_search_counts_nothing() -> None:
    found = shown("", LATE)
    assert told(found.applications.stages) == {"not_applied": "1 of 1"}
    assert found.followed == ()
    assert found.answers.first_days == Days(0)


def test_P7_a_no_is_a_definite_answer_and_its_days_are_counted() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 09:00 acme: decided: rejected
    """
    found = shown(test_P7_a_no_is_a_definite_answer_and_its_days_are_counted, LATE)
    assert told(found.applications.endings) == {"rejected": "1 of 1"}
    assert found.answers.definite_days == Days(1, 10, 10)
    assert told(found.answers.definite_within) == {
        "7": "0 of 1",
        "14": "1 of 1",
        "28": "1 of 1",
        "56": "1 of 1",
    }
    assert told(found.applications.milestones)["definite"] == "1 of 1"


def test_what_is_younger_than_the_days_is_left_out_though_it_was_answered() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-04 09:00 acme: heard from dana by email
    """
    found = shown(
        test_what_is_younger_than_the_days_is_left_out_though_it_was_answered, "2026-11-12 10:00"
    )
    assert told(found.answers.first_within) == {
        "7": "1 of 1",
        "14": "0 of 0, 1 left out",
        "28": "0 of 0, 1 left out",
        "56": "0 of 0, 1 left out",
    }
    assert tell(found.applications.milestones[0]) == "0 of 0, 1 left out"


@pytest.mark.parametrize(
    ("sign", "came"),
    [
        ("dana rang back, missed", "rang"),
        ("heard from dana by email", "email"),
        ("heard from dana on the cell", "rang"),
        ("called dana on the office line, spoke with them", "reached"),
        ("dana promised word by 2026-11-20", "unsaid"),
    ],
)
def test_a_first_answer_is_counted_by_how_it_came_and_what_stood_last_before(
    sign: str, came: str
) -> None:
    history = (
        "2026-11-02 09:00 acme: applied online\n"
        "2026-11-09 10:00 acme: called dana on the office line, left a voicemail\n"
        f"2026-11-11 10:00 acme: {sign}\n"
        "2026-11-12 10:00 acme: heard from dana by post\n"
    )
    answers = shown(history, LATE).answers
    assert told(answers.came) == {came: "1 of 1"}
    assert told(answers.after) == {"voicemail": "1 of 1"}
    assert answers.first_days == Days(1, 9, 9)


def test_what_they_said_before_the_seeker_applied_answers_no_application() -> None:
    """
    2026-10-20 09:00 acme: heard from dana by email
    2026-11-02 09:00 acme: applied online
    """
    found = shown(test_what_they_said_before_the_seeker_applied_answers_no_application, LATE)
    assert found.answers.first_days == Days(0)
    assert told(found.applications.silent)["from_the_start"] == "1 of 1"


def test_a_case_is_silent_after_four_weeks_without_a_word() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    """
    early = shown(test_a_case_is_silent_after_four_weeks_without_a_word, "2026-12-07 10:00")
    late = shown(test_a_case_is_silent_after_four_weeks_without_a_word, "2026-12-08 10:00")
    assert told(early.applications.silent)["after_an_interview"] == "0 of 0, 1 left out"
    assert told(late.applications.silent) == {
        "from_the_start": "0 of 1",
        "after_an_answer": "1 of 1",
        "after_an_interview": "1 of 1",
    }


def test_P4d_who_named_a_day_that_lies_ahead_is_not_silent() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-04 09:00 acme: dana promised word by 2027-01-15
    """
    found = shown(test_P4d_who_named_a_day_that_lies_ahead_is_not_silent, "2026-12-20 10:00")
    assert told(found.applications.silent)["after_an_answer"] == "0 of 1"


def test_who_withdrew_early_was_not_watched_for_long_enough_to_tell() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: decided: withdrawn
    """
    found = shown(test_who_withdrew_early_was_not_watched_for_long_enough_to_tell, LATE)
    assert told(found.applications.endings) == {"withdrawn": "1 of 1"}
    assert tell(found.applications.milestones[0]) == "0 of 0, 1 left out"


def test_a_case_closed_because_of_the_silence_still_counts_as_unanswered() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 09:00 acme: closed
    """
    found = shown(test_a_case_closed_because_of_the_silence_still_counts_as_unanswered, LATE)
    assert told(found.applications.endings) == {"closed": "1 of 1"}
    assert tell(found.applications.milestones[0]) == "0 of 1"


@pytest.mark.parametrize(
    ("end", "ending"),
    [
        ("decided: rejected", "rejected"),
        ("decided: an offer", "offer"),
        ("decided: filled", "filled"),
        ("closed", "open"),
    ],
)
def test_a_case_ends_as_they_decided_and_a_reopened_one_is_open(end: str, ending: str) -> None:
    history = (
        "2026-11-02 09:00 acme: applied online\n"
        f"2026-11-12 09:00 acme: {end}\n"
        f"2026-11-13 09:00 acme: {'reopened' if ending == 'open' else 'closed'}\n"
    )
    assert told(shown(history, LATE).applications.endings) == {ending: "1 of 1"}


def test_from_ten_applications_on_a_share_stands_beside_the_count() -> None:
    history = many(10, "2026-11-02 09:00 firm{n}: applied online")
    history += "\n2026-11-03 09:00 firm3: heard by email"
    found = shown(history, LATE)
    silent = found.applications.silent[0]
    assert tell(silent) == "9 of 10"
    assert silent.rate is not None
    assert silent.rate.value == 0.9
    assert found.applications.silent[1].rate is None
