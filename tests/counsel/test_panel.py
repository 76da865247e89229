"""The panel on the situation in which the second source was asked."""

from ringback.counsel import dissent
from scenes import PEOPLE, advised, asked, at, search, steps, tells

SITUATION = """
2026-11-02 09:00 acme: applied online
2026-11-09 14:00 acme: interviewed with dana
2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
2026-11-16 10:00 acme: heard dana's greeting: nothing for callers, gives cell +15125550122
2026-11-16 10:01 acme: called dana on the office line, left a voicemail
"""


def test_was_leaving_the_message_right_is_answered_voice_by_voice() -> None:
    panel = asked(search(SITUATION), "2026-11-16 11:00")
    assert {said.voice: said.was_right for said in panel.opinions} == {
        "recruiter": "if",
        "persistent": "no",
        "discreet": "yes",
    }


def test_R1_the_recruiter_calls_when_the_ceiling_next_allows() -> None:
    panel = asked(search(SITUATION), "2026-11-16 11:00")
    assert tells(panel.opinions[0].plan) == ["call dana office from 2026-11-19"]


def test_P2_the_persistent_voice_calls_the_cell_and_goes_on_weekly() -> None:
    panel = asked(search(SITUATION), "2026-11-16 11:00")
    assert tells(panel.opinions[1].plan) == [
        "call dana cell from 2026-11-19",
        "call dana office from 2026-11-23",
    ]


def test_D3_the_discreet_voice_calls_the_office_after_a_few_days() -> None:
    panel = asked(search(SITUATION), "2026-11-16 11:00")
    assert tells(panel.opinions[2].plan) == ["call dana office from 2026-11-19"]


def test_F1_together_the_office_comes_first_and_the_cell_last() -> None:
    panel = asked(search(SITUATION), "2026-11-16 11:00")
    assert tells(panel.consensus)[0] == "call dana office from 2026-11-19"


def test_dissent_is_shown_not_averaged_away() -> None:
    found = search(SITUATION)
    step = advised(found, "2026-11-16 11:00")[0].step
    against = dissent(asked(found, "2026-11-16 11:00"), step, at("2026-11-16 11:00"))
    assert [other.voice for other in against] == ["persistent"]


def test_voices_that_would_both_have_rung_by_now_agree() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_voices_that_would_both_have_rung_by_now_agree)
    now = "2026-11-20 10:00"
    step = advised(found, now)[0].step
    assert dissent(asked(found, now), step, at(now)) == ()


def test_where_no_message_was_left_nobody_is_asked_whether_it_was_right() -> None:
    panel = asked(search("2026-11-02 09:00 acme: applied online"), "2026-11-16 11:00")
    assert [said.was_right for said in panel.opinions] == [None, None, None]
    assert panel.was_right is None


def test_the_voice_that_the_seeker_chose_leads() -> None:
    people = PEOPLE.replace("  phone +15125550147\n", "  phone +15125550147\n  voice discreet\n")
    found = search("2026-11-02 09:00 acme: applied online", people)
    assert steps(found, "2026-11-03 10:00") == ["call dana office from 2026-11-05"]


def test_before_an_interview_the_recruiter_leads() -> None:
    panel = asked(search("2026-11-02 09:00 acme: applied online"), "2026-11-03 10:00")
    assert panel.leader == "recruiter"


def test_a_weight_can_turn_the_vote() -> None:
    people = PEOPLE.replace(
        "  phone +15125550147\n", "  phone +15125550147\n  weight persistent 5.0\n"
    )
    found = search(SITUATION, people)
    assert asked(found, "2026-11-16 11:00").was_right == "no"


def test_nobody_disputes_that_a_missed_call_is_returned() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 09:30 acme: dana rang back, missed
    """
    found = search(test_nobody_disputes_that_a_missed_call_is_returned)
    now = "2026-11-10 10:00"
    assert dissent(asked(found, now), advised(found, now)[0].step, at(now)) == ()


def test_P4d_the_reason_that_answers_why_today_comes_first() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-20
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    found = search(test_P4d_the_reason_that_answers_why_today_comes_first)
    assert advised(found, "2026-11-23 10:00")[0].step.item.rules[0] == "P4d"
