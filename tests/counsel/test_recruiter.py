"""The recruiter's rules, each on its own history."""

import pytest

from scenes import advised, answer, asked, people_with, plan_of, rows, says, search, steps


def test_R1w_the_first_call_comes_a_week_after_sending() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    test = test_R1w_the_first_call_comes_a_week_after_sending
    assert steps(search(test), "2026-11-03 10:00") == ["call dana office from 2026-11-09"]
    assert says("recruiter", test, "2026-11-03 10:00") == ["call dana office from 2026-11-09"]


def test_R1w_after_an_interview_too_a_week_passes_before_the_first_call() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 14:00 acme: interviewed with dana
    2026-11-16 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    test = test_R1w_after_an_interview_too_a_week_passes_before_the_first_call
    assert says("recruiter", test, "2026-11-17 10:00") == ["call dana office from 2026-11-23"]


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


@pytest.mark.parametrize("outcome", ["no answer", "hung up", "busy", "reached a gatekeeper"])
def test_R0_a_call_that_reached_nobody_is_made_again_the_next_working_day(outcome: str) -> None:
    history = f"""
    2026-11-02 09:00 acme: applied online
    2026-11-13 10:00 acme: called dana on the office line, {outcome}
    """
    found = search(history)
    advice = advised(found, "2026-11-13 11:00")[0]
    assert steps(found, "2026-11-13 11:00") == ["call dana office from 2026-11-16"]
    assert "R0" in advice.step.item.rules
    assert advice.step.item.if_machine == "leave"


def test_R0_leaving_the_message_was_right_if_it_sold_you() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    panel = asked(search(test_R0_leaving_the_message_was_right_if_it_sold_you), "2026-11-10 10:00")
    assert [said.was_right for said in panel.opinions if said.voice == "recruiter"] == ["if"]


def test_R1_after_a_message_another_week_passes_before_a_call_with_something_new() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_R1_after_a_message_another_week_passes_before_a_call_with_something_new)
    advice = advised(found, "2026-11-10 10:00")[0]
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-16"]
    assert "R11" in advice.step.item.rules


def test_R1_after_an_interview_the_ceiling_alone_decides_when_something_new_is_said() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: interviewed with dana
    2026-10-12 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-10-19 10:00 acme: called dana on the office line, left a voicemail
    """
    test = test_R1_after_an_interview_the_ceiling_alone_decides_when_something_new_is_said
    (row,) = rows("recruiter | if | call dana office from 2026-10-22")
    panel = asked(search(test), "2026-10-19 11:00")
    assert answer(panel, row) == row
    assert {"R1", "R4", "R11"} <= set(plan_of(panel, "recruiter").steps[0].item.rules)


def test_R2_every_call_carries_the_rule_that_its_message_is_ready() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_R2_every_call_carries_the_rule_that_its_message_is_ready)
    assert "R2" in advised(found, "2026-11-09 10:00")[0].step.item.rules


def test_D4_at_the_third_machine_one_hangs_up_because_two_messages_are_enough() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 10:00 acme: called dana on the office line, left a voicemail
    2026-10-19 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_D4_at_the_third_machine_one_hangs_up_because_two_messages_are_enough)
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


def test_P2_a_call_is_returned_on_the_line_on_which_they_asked_to_be_rung() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 09:30 acme: dana rang back, missed
    """
    told = test_P2_a_call_is_returned_on_the_line_on_which_they_asked_to_be_rung
    given = search(told, people_with(dana="cell +15125550133"))
    directed = search(told, people_with(dana="cell +15125550133 by direction"))
    assert steps(given, "2026-11-10 10:00") == ["call ring_back dana office from 2026-11-10"]
    assert steps(directed, "2026-11-10 10:00") == ["call ring_back dana cell from 2026-11-10"]


def test_R1_two_messages_left_the_next_tries_are_weekly_and_leave_nothing() -> None:
    """
    2026-10-01 09:00 acme: applied online
    2026-10-08 10:00 acme: called dana on the office line, left a voicemail
    2026-10-15 10:00 acme: called dana on the office line, left a voicemail
    2026-10-22 10:00 acme: called dana on the office line, hung up
    """
    found = search(test_R1_two_messages_left_the_next_tries_are_weekly_and_leave_nothing)
    advice = advised(found, "2026-10-22 11:00")[0]
    assert steps(found, "2026-10-22 11:00") == ["call dana office from 2026-10-29"]
    assert advice.step.item.if_machine == "hang_up"
