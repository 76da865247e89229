"""The recruiter's rules, each on its own history."""

from scenes import advised, search, steps


def test_R1w_the_first_call_comes_a_week_after_sending() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_R1w_the_first_call_comes_a_week_after_sending)
    assert steps(found, "2026-11-03 10:00") == ["call dana office from 2026-11-09"]


def test_R1_the_call_a_week_after_sending_stays_due_until_it_is_made() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_R1_the_call_a_week_after_sending_stays_due_until_it_is_made)
    advice = advised(found, "2026-11-13 10:00")[0]
    assert advice.step.not_before.date().isoformat() == "2026-11-09"
    assert advice.step.window is not None
    assert advice.step.window.start.date().isoformat() == "2026-11-13"
    assert {"R1", "R1w"} <= set(advice.step.item.rules)


def test_R0_a_call_that_reached_nobody_is_made_again_the_next_working_day() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-13 10:00 acme: called dana on the office line, no answer
    """
    found = search(test_R0_a_call_that_reached_nobody_is_made_again_the_next_working_day)
    advice = advised(found, "2026-11-13 11:00")[0]
    assert steps(found, "2026-11-13 11:00") == ["call dana office from 2026-11-16"]
    assert "R0" in advice.step.item.rules
    assert advice.step.item.if_machine == "leave"


def test_S2_the_next_try_falls_into_the_other_half_of_the_day() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, nobody answered
    """
    found = search(test_S2_the_next_try_falls_into_the_other_half_of_the_day)
    window = advised(found, "2026-11-10 08:00")[0].step.window
    assert window is not None
    assert (window.start.hour, window.end.hour) == (13, 17)


def test_R1_after_a_message_another_week_passes_before_a_call_with_something_new() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_R1_after_a_message_another_week_passes_before_a_call_with_something_new)
    advice = advised(found, "2026-11-10 10:00")[0]
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-16"]
    assert "R11" in advice.step.item.rules


def test_R2_every_call_carries_the_rule_that_its_message_is_ready() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_R2_every_call_carries_the_rule_that_its_message_is_ready)
    assert "R2" in advised(found, "2026-11-09 10:00")[0].step.item.rules


def test_the_third_machine_is_hung_up_on_because_two_messages_are_enough() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 10:00 acme: called dana on the office line, left a voicemail
    2026-10-19 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_the_third_machine_is_hung_up_on_because_two_messages_are_enough)
    advice = advised(found, "2026-10-26 10:00")[0]
    assert advice.step.item.if_machine == "hang_up"


def test_R12_a_call_that_was_missed_is_returned_at_once_whatever_the_ceiling_says() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    2026-11-10 09:30 acme: dana rang back, missed
    """
    found = search(test_R12_a_call_that_was_missed_is_returned_at_once_whatever_the_ceiling_says)
    advice = advised(found, "2026-11-10 10:00")[0]
    assert steps(found, "2026-11-10 10:00") == ["call ring_back dana office from 2026-11-10"]
    assert "R12" in advice.step.item.rules


def test_two_messages_left_the_next_tries_are_weekly_and_leave_nothing() -> None:
    """
    2026-10-01 09:00 acme: applied online
    2026-10-08 10:00 acme: called dana on the office line, left a voicemail
    2026-10-15 10:00 acme: called dana on the office line, left a voicemail
    2026-10-22 10:00 acme: called dana on the office line, hung up
    """
    found = search(test_two_messages_left_the_next_tries_are_weekly_and_leave_nothing)
    advice = advised(found, "2026-10-22 11:00")[0]
    assert steps(found, "2026-10-22 11:00") == ["call dana office from 2026-10-29"]
    assert advice.step.item.if_machine == "hang_up"
