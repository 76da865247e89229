"""What followed what: one answer counts once, and the young are left out by their age alone."""

from insights.counts import shown, told

LATE = "2027-03-01 10:00"


def test_word_that_follows_a_voicemail_within_a_fortnight_is_counted() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-12 10:00 acme: dana rang back
    """
    found = shown(test_word_that_follows_a_voicemail_within_a_fortnight_is_counted, LATE)
    assert told(found.followed) == {"application": "0 of 1", "voicemail": "1 of 1"}


def test_word_that_comes_later_than_a_fortnight_did_not_follow_it() -> None:
    """
    2026-11-09 10:00 acme: wrote a note of interest to dana by email
    2026-11-24 09:00 acme: heard from dana by email
    """
    found = shown(test_word_that_comes_later_than_a_fortnight_did_not_follow_it, LATE)
    assert told(found.followed) == {"email": "0 of 1"}


def test_of_two_voicemails_before_one_answer_the_last_counts_it_once() -> None:
    """
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    2026-11-17 10:00 acme: dana rang back
    2026-11-18 10:00 acme: heard from dana by email
    """
    found = shown(test_of_two_voicemails_before_one_answer_the_last_counts_it_once, LATE)
    assert told(found.followed) == {"voicemail": "1 of 2"}


def test_letters_of_thanks_to_two_interviewers_on_one_evening_are_one_occasion() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana and tom
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    2026-11-09 17:10 acme: wrote a thank-you to tom by email
    2026-11-10 09:00 acme: heard from dana by email
    """
    found = shown(test_letters_of_thanks_to_two_interviewers_on_one_evening_are_one_occasion, LATE)
    assert told(found.followed) == {"thank_you": "1 of 1"}


def test_a_voicemail_of_yesterday_is_left_out_and_said_to_be() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = shown(test_a_voicemail_of_yesterday_is_left_out_and_said_to_be, "2026-11-10 10:00")
    assert told(found.followed)["voicemail"] == "0 of 0, 1 left out"


def test_a_young_voicemail_is_left_out_even_where_it_was_answered() -> None:
    """
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-10 10:00 acme: dana rang back
    """
    young = shown(test_a_young_voicemail_is_left_out_even_where_it_was_answered, "2026-11-23 10:00")
    old = shown(test_a_young_voicemail_is_left_out_even_where_it_was_answered, "2026-11-24 10:00")
    assert told(young.followed) == {"voicemail": "0 of 0, 1 left out"}
    assert told(old.followed) == {"voicemail": "1 of 1"}


def test_a_machine_and_a_call_of_ones_own_are_no_word_from_them() -> None:
    """
    2026-11-09 10:00 acme: wrote a note of interest to dana by email
    2026-11-09 10:01 acme: heard from dana by email, by a machine
    2026-11-12 10:00 acme: called dana on the office line, spoke with them
    """
    found = shown(test_a_machine_and_a_call_of_ones_own_are_no_word_from_them, LATE)
    assert told(found.followed) == {"talk": "0 of 1", "email": "0 of 1"}


def test_a_try_that_left_nothing_does_not_come_between() -> None:
    """
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-11 10:00 acme: called dana on the office line, no answer
    2026-11-12 10:00 acme: dana rang back
    """
    found = shown(test_a_try_that_left_nothing_does_not_come_between, LATE)
    assert told(found.followed) == {"voicemail": "1 of 1"}


def test_an_interview_that_was_arranged_before_is_no_answer_to_the_letter_between() -> None:
    """
    2026-11-09 10:00 acme: arranged an interview for 2026-11-18 14:00 with dana
    2026-11-12 10:00 acme: wrote to dana by email
    2026-11-18 14:00 acme: interviewed with dana
    """
    found = shown(
        test_an_interview_that_was_arranged_before_is_no_answer_to_the_letter_between, LATE
    )
    assert told(found.followed) == {"email": "0 of 1"}


def test_a_withdrawal_asks_for_no_answer_and_ends_the_waiting() -> None:
    """
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-10 10:00 acme: wrote a withdrawal to dana by email
    2026-11-11 10:00 acme: heard from dana by email
    """
    found = shown(test_a_withdrawal_asks_for_no_answer_and_ends_the_waiting, LATE)
    assert told(found.followed) == {"voicemail": "0 of 1"}
