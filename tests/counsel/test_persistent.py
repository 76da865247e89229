"""The persistent voice's rules, each on its own history."""

from ringback.counsel.voices import NAMES, VERDICTS
from scenes import advised, asked, people_with, plan_of, says, search, steps


def test_P5_each_interviewer_gets_a_letter_of_their_own_at_once() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana and tom
    """
    found = search(test_P5_each_interviewer_gets_a_letter_of_their_own_at_once)
    assert steps(found, "2026-11-09 16:00")[:2] == [
        "write thank_you dana email from 2026-11-09",
        "write thank_you tom email from 2026-11-09",
    ]


def test_P5_who_has_been_thanked_is_not_thanked_again() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana and tom
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    """
    found = search(test_P5_who_has_been_thanked_is_not_thanked_again)
    letters = [step for step in steps(found, "2026-11-10 10:00") if "thank_you" in step]
    assert letters == ["write thank_you tom email from 2026-11-09"]


def test_P6_the_call_that_the_letter_announced_is_made_within_a_few_days() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 14:00 acme: interviewed with dana
    2026-11-16 17:00 acme: wrote a thank-you to dana by email
    """
    found = search(test_P6_the_call_that_the_letter_announced_is_made_within_a_few_days)
    test = test_P6_the_call_that_the_letter_announced_is_made_within_a_few_days
    assert steps(found, "2026-11-17 10:00") == ["call dana office from 2026-11-19"]
    for voice in NAMES:
        assert "call dana office from 2026-11-19" in says(voice, test, "2026-11-17 10:00")


def test_P6_no_call_is_made_where_the_letter_announced_none() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 14:00 acme: interviewed with dana
    2026-11-16 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    test = test_P6_no_call_is_made_where_the_letter_announced_none
    assert says("patient", test, "2026-11-17 10:00") == [
        "write state_of_play dana email from 2026-11-30"
    ]


def test_P6_once_they_have_answered_no_call_is_announced_any_more() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 14:00 acme: interviewed with dana
    2026-11-16 17:00 acme: wrote a thank-you to dana by email
    2026-11-17 09:00 acme: heard from dana by email, "we are still meeting people"
    """
    test = test_P6_once_they_have_answered_no_call_is_announced_any_more
    assert [step[:5] for step in says("patient", test, "2026-11-17 10:00")] == ["write"]


def test_P2_the_cell_that_a_greeting_gave_is_used_as_soon_as_the_ceiling_allows() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    2026-11-12 10:00 acme: called dana on the office line, no answer
    2026-11-16 10:00 acme: heard dana's greeting: nothing for callers, gives cell +15125550122
    2026-11-16 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_P2_the_cell_that_a_greeting_gave_is_used_as_soon_as_the_ceiling_allows
    assert says("persistent", test, "2026-11-16 11:00") == [
        "call dana cell from 2026-11-19",
        "call dana office from 2026-11-30",  # the 26th is Thanksgiving
    ]


def test_P2_a_cell_that_was_found_and_not_given_is_not_there_to_be_used() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, no answer
    """
    test = test_P2_a_cell_that_was_found_and_not_given_is_not_there_to_be_used
    given = people_with(dana="cell +15125550122 given")
    assert says("persistent", test, "2026-10-19 11:00", given)[0] == (
        "call dana cell from 2026-10-20"
    )
    found = people_with(dana="cell +15125550122 published")
    assert says("persistent", test, "2026-10-19 11:00", found) == [
        "call dana office from 2026-10-26"
    ]


def test_P2_it_is_used_at_once_where_the_greeting_tells_callers_to() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550122
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_P2_it_is_used_at_once_where_the_greeting_tells_callers_to
    assert says("persistent", test, "2026-10-19 11:00")[0] == "call dana cell from 2026-10-19"


def test_P1_leaving_the_message_was_not_right_as_voicemail_seldom_works() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_P1_leaving_the_message_was_not_right_as_voicemail_seldom_works
    panel = asked(search(test), "2026-10-19 11:00")
    assert [said.was_right for said in panel.opinions if said.voice == "persistent"] == ["no"]
    assert VERDICTS["persistent"] == ("P1",)


def test_P7_the_persistent_voice_goes_on_weekly() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    test = test_P7_the_persistent_voice_goes_on_weekly
    assert says("persistent", test, "2026-11-09 11:00") == ["call dana office from 2026-11-16"]
    call = plan_of(asked(search(test), "2026-11-09 11:00"), "persistent").steps[0].item
    assert {"P7", "P3"} <= set(call.rules)


def test_P4d_nothing_is_due_before_the_date_they_named_and_the_call_comes_after_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-20
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    found = search(test_P4d_nothing_is_due_before_the_date_they_named_and_the_call_comes_after_it)
    assert steps(found, "2026-11-16 10:00") == ["call dana office from 2026-11-23"]


def test_P4d_what_the_seeker_promised_is_kept_on_its_day() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: promised to call dana on 2026-10-15
    """
    found = search(test_P4d_what_the_seeker_promised_is_kept_on_its_day)
    assert steps(found, "2026-10-13 10:00") == ["call dana office from 2026-10-15"]
    step = advised(found, "2026-10-13 10:00")[0].step.item
    assert (step.footing, step.rules[0]) == ("asked", "P4d")


def test_P4d_the_persistent_voice_calls_once_the_day_they_named_has_passed() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: interviewed with dana; decision by 2026-10-16
    2026-10-12 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    test = test_P4d_the_persistent_voice_calls_once_the_day_they_named_has_passed
    assert says("persistent", test, "2026-10-13 10:00")[0] == "call dana office from 2026-10-19"
    call = plan_of(asked(search(test), "2026-10-13 10:00"), "persistent").steps[0].item
    assert "P4d" in call.rules


def test_P4d_who_said_from_that_day_on_is_called_that_day() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: interviewed with dana; follow up from 2026-10-16
    2026-10-12 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    test = test_P4d_who_said_from_that_day_on_is_called_that_day
    assert says("persistent", test, "2026-10-13 10:00")[0] == "call dana office from 2026-10-16"


def test_a_case_that_the_seeker_closed_asks_for_nothing() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 09:00 acme: closed
    """
    found = search(test_a_case_that_the_seeker_closed_asks_for_nothing)
    assert steps(found, "2026-12-01 10:00") == []


def test_P5_a_case_that_was_reopened_owes_no_thanks_twice() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-11-12 09:00 acme: decided: rejected
    2026-11-13 09:00 acme: reopened
    """
    found = search(test_P5_a_case_that_was_reopened_owes_no_thanks_twice)
    assert not [step for step in steps(found, "2026-11-16 10:00") if "thank_you" in step]


def test_P5_thanks_that_are_due_come_before_a_call_that_is_not() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana and tom
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    """
    found = search(test_P5_thanks_that_are_due_come_before_a_call_that_is_not)
    assert steps(found, "2026-11-10 10:00")[0] == "write thank_you tom email from 2026-11-09"


def test_P4d_a_day_that_was_kept_to_calls_for_no_second_call() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-09 14:00 acme: interviewed with dana; next step by 2026-10-16
    2026-10-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-10-19 09:10 acme: called dana on the office line, left a voicemail
    """
    test = test_P4d_a_day_that_was_kept_to_calls_for_no_second_call
    assert says("persistent", test, "2026-10-19 10:00") == ["call dana office from 2026-10-26"]
