"""The patient voice's rules, each on its own history."""

import pytest

from ringback.counsel.voices import VERDICTS
from scenes import advised, asked, people_with, plan_of, says, search


@pytest.mark.parametrize("outcome", ["no answer", "hung up", "busy", "reached a gatekeeper"])
def test_S2_a_call_that_reached_nobody_is_tried_again_on_the_next_working_day(outcome: str) -> None:
    history = f"""
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, {outcome}
    """
    assert says("patient", history, "2026-10-19 11:00") == ["call dana office from 2026-10-20"]


def test_S1_no_further_message_is_left() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, no answer
    """
    panel = asked(search(test_S1_no_further_message_is_left), "2026-10-19 11:00")
    call = plan_of(panel, "patient").steps[0].item
    assert call.if_machine == "hang_up"
    assert {"S1", "S2"} <= set(call.rules)


def test_S3_a_week_after_a_message_comes_a_polite_mail() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_S3_a_week_after_a_message_comes_a_polite_mail
    assert says("patient", test, "2026-10-19 11:00") == [
        "write state_of_play dana email from 2026-10-26"
    ]


def test_S3_where_there_is_no_way_to_write_it_is_a_call_that_leaves_nothing() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-15 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_S3_where_there_is_no_way_to_write_it_is_a_call_that_leaves_nothing
    people = people_with(dana="no email")
    assert says("patient", test, "2026-10-15 11:00", people) == ["call dana office from 2026-10-23"]
    panel = asked(search(test, people), "2026-10-15 11:00")
    assert plan_of(panel, "patient").steps[0].item.if_machine == "hang_up"


def test_S3_where_the_mail_brought_no_word_either_it_is_a_call() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-15 10:01 acme: called dana on the office line, left a voicemail
    2026-10-22 09:30 acme: wrote a state-of-play note to dana by email
    """
    test = test_S3_where_the_mail_brought_no_word_either_it_is_a_call
    (call,) = says("patient", test, "2026-10-22 11:00")
    assert call.startswith("call dana office from 2026-10-")
    assert call >= "call dana office from 2026-10-29"


def test_S4_without_a_message_their_word_is_waited_for_and_then_asked_for() -> None:
    """
    2026-10-05 09:00 acme: applied online
    """
    test = test_S4_without_a_message_their_word_is_waited_for_and_then_asked_for
    assert says("patient", test, "2026-10-06 11:00") == [
        "write state_of_play dana email from 2026-10-19"
    ]
    panel = asked(search(test), "2026-10-06 11:00")
    assert {"S4", "S3"} <= set(plan_of(panel, "patient").steps[0].item.rules)


def test_S4_after_a_word_of_theirs_the_waiting_begins_anew() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-09 10:01 acme: called dana on the office line, left a voicemail
    2026-10-13 10:00 acme: heard from dana by email, "we are still reading"
    """
    test = test_S4_after_a_word_of_theirs_the_waiting_begins_anew
    assert says("patient", test, "2026-10-13 11:00") == [
        "write state_of_play dana email from 2026-10-27"
    ]


def test_S0_leaving_the_message_was_not_right_but_it_is_not_to_be_fretted_about() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_S0_leaving_the_message_was_not_right_but_it_is_not_to_be_fretted_about
    panel = asked(search(test), "2026-10-19 11:00")
    (said,) = (said for said in panel.opinions if said.voice == "patient")
    assert said.was_right == "no"
    assert VERDICTS["patient"] == ("S1", "S0")


def test_S1_who_leaves_no_messages_hangs_up_when_ringing_back_too() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 09:30 acme: dana rang back, missed
    """
    found = search(test_S1_who_leaves_no_messages_hangs_up_when_ringing_back_too)
    (step, *_) = plan_of(asked(found, "2026-10-12 10:00"), "patient").steps
    assert (step.item.kind, step.item.if_machine) == ("ring_back", "hang_up")
    led = search(
        test_S1_who_leaves_no_messages_hangs_up_when_ringing_back_too,
        people_with(seeker="voice patient"),
    )
    assert advised(led, "2026-10-12 10:00")[0].step.item.if_machine == "hang_up"
