"""The persistent voice's rules, each on its own history."""

from ringback.counsel.values import Panel
from scenes import advised, asked, search, steps, tells


def plan_of(panel: Panel, voice: str) -> list[str]:
    return tells(next(said.plan for said in panel.opinions if said.voice == voice))


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
    plan = plan_of(asked(found, "2026-11-17 10:00"), "persistent")
    assert plan[0] == "call dana office from 2026-11-19"


def test_P2_the_cell_that_a_greeting_gave_is_used_as_soon_as_the_ceiling_allows() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    2026-11-12 10:00 acme: called dana on the office line, no answer
    2026-11-16 10:00 acme: heard dana's greeting: nothing for callers, gives cell +15125550122
    2026-11-16 10:01 acme: called dana on the office line, left a voicemail
    """
    found = search(test_P2_the_cell_that_a_greeting_gave_is_used_as_soon_as_the_ceiling_allows)
    assert plan_of(asked(found, "2026-11-16 11:00"), "persistent")[0] == (
        "call dana cell from 2026-11-19"
    )


def test_P7_the_persistent_voice_goes_on_weekly() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_P7_the_persistent_voice_goes_on_weekly)
    assert plan_of(asked(found, "2026-11-09 11:00"), "persistent") == [
        "call dana office from 2026-11-16"
    ]


def test_P4d_nothing_is_due_before_the_date_they_named_and_the_call_comes_after_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-20
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    found = search(test_P4d_nothing_is_due_before_the_date_they_named_and_the_call_comes_after_it)
    assert steps(found, "2026-11-16 10:00") == ["call dana office from 2026-11-23"]


def test_P4_the_interview_is_prepared_from_the_day_before() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 09:00 acme: arranged an interview for 2026-11-18 14:00 with dana
    """
    found = search(test_P4_the_interview_is_prepared_from_the_day_before)
    advice = advised(found, "2026-11-11 10:00")[0]
    assert steps(found, "2026-11-11 10:00") == ["prepare two_questions dana from 2026-11-17"]
    assert advice.step.item.until is not None


def test_an_appointment_that_has_passed_is_asked_about() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 09:00 acme: arranged an interview for 2026-11-18 14:00 with dana
    """
    found = search(test_an_appointment_that_has_passed_is_asked_about)
    assert steps(found, "2026-11-18 16:00") == ["ask debrief dana from 2026-11-18"]


def test_P8_after_a_no_a_later_opening_is_asked_about_once() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 09:00 acme: decided: rejected
    """
    found = search(test_P8_after_a_no_a_later_opening_is_asked_about_once)
    assert steps(found, "2026-11-12 10:00") == ["write future dana email from 2026-11-12"]


def test_P8_the_interval_that_they_agreed_to_is_kept() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 09:00 acme: decided: rejected
    2026-11-12 11:00 acme: wrote a note for the future to dana by email
    2026-11-13 11:00 acme: agreed to check back every 6 weeks with dana
    """
    found = search(test_P8_the_interval_that_they_agreed_to_is_kept)
    assert steps(found, "2026-11-20 10:00") == ["write future dana email from 2026-12-25"]


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
