"""How the panel is asked, who leads, how the voices come together, and where they do not."""

import pytest

from ringback.counsel import dissent
from ringback.counsel.voices import NAMES
from scenes import PEOPLE, advised, asked, at, people_with, plan_of, search, situation, steps, tells

NOW = "2026-10-19 10:30"
APPLIED = "2026-11-02 09:00 acme: applied online\n"
POST = people_with(dana='post "100 Congress Ave, Austin, TX 78701"')


def against(history: str, now: str, people: str = PEOPLE) -> list[str]:
    """Name the voices that would do something else first."""
    found = search(history, people)
    others = dissent(asked(found, now), advised(found, now)[0].step, at(now))
    return [other.voice for other in others]


def turns(history: str, now: str, people: str = PEOPLE) -> list[str]:
    """Tell what the voices do together, and in which order."""
    return [
        told.split(" from ")[0] for told in tells(asked(search(history, people), now).consensus)
    ]


# Who leads.


def test_before_an_interview_the_recruiter_leads_and_after_one_they_all_do() -> None:
    assert asked(search(APPLIED), "2026-11-03 10:00").leader == "recruiter"
    assert asked(search(situation()), NOW).leader == "consensus"


def test_the_voice_that_the_seeker_chose_leads() -> None:
    found = search(APPLIED, people_with(seeker="voice discreet"))
    assert asked(found, "2026-11-03 10:00").leader == "discreet"
    assert steps(found, "2026-11-03 10:00") == ["call dana office from 2026-11-05"]


def test_the_panel_has_six_voices_in_the_order_of_the_ledger() -> None:
    panel = asked(search(situation()), NOW)
    assert tuple(said.voice for said in panel.opinions) == NAMES
    assert NAMES == ("recruiter", "persistent", "patient", "literal", "discreet", "formal")


# How they come together.


def test_F4_a_note_of_interest_and_thanks_are_one_letter_and_it_thanks() -> None:
    assert turns(situation(), NOW, POST)[0] == "write thank_you dana post"
    assert turns(situation(), NOW, POST).count("write interest dana post") == 0


def test_S3_the_mail_has_its_turn_once_two_calls_brought_no_word() -> None:
    once = (
        f"{situation('nothing for callers')}"
        "2026-10-19 12:00 acme: wrote a thank-you to dana by post, announcing no call\n"
    )
    assert turns(once, "2026-10-20 09:30", POST)[0] == "call dana office"
    twice = f"{once}2026-10-22 13:20 acme: called dana on the office line, no answer\n"
    assert turns(twice, "2026-10-22 14:00", POST)[0] == "write state_of_play dana email"


def test_the_day_is_that_by_which_half_of_the_weight_would_have_done_it() -> None:
    # Recruiter Tuesday, discreet Thursday, formal Saturday, persistent Monday; each with a say.
    evenly = asked(search(situation(), POST), NOW).consensus
    assert "call dana office from 2026-10-22" in tells(evenly)
    formally = people_with(POST, seeker="weight formal 9.0")
    later = asked(search(situation(), formally), NOW).consensus
    assert "call dana office from 2026-10-26" in tells(later)


def test_F2_the_cell_comes_a_few_days_behind_everything_else() -> None:
    steps_ = asked(search(situation(), POST), NOW).consensus.steps
    assert [step.item.by for step in steps_].index("cell") == len(steps_) - 1
    assert (steps_[-1].first_day - steps_[-2].first_day).days >= 3


def test_what_one_voice_would_announce_is_unasked_where_all_come_together() -> None:
    for step in asked(search(situation(), POST), NOW).consensus.steps:
        assert step.item.footing == "unasked"


# The vote.


def test_a_weight_can_turn_the_vote() -> None:
    people = people_with(seeker="weight persistent 5.0")
    assert asked(search(situation()), NOW).was_right == "yes"
    assert asked(search(situation(), people), NOW).was_right == "no"


# Dissent.


def test_dissent_is_shown_not_averaged_away() -> None:
    # A letter is what literal and formal would begin with too.
    assert against(situation(), NOW, POST) == ["recruiter", "persistent", "patient", "discreet"]
    led = people_with(POST, seeker="voice discreet")
    assert against(situation(), NOW, led) == ["persistent", "patient", "literal", "formal"]


def test_voices_that_would_both_have_rung_by_now_agree() -> None:
    # The discreet voice would have rung on the 5th, the recruiter rings on the 9th.
    assert "discreet" in against(APPLIED, "2026-11-03 10:00")
    assert "discreet" not in against(APPLIED, "2026-11-20 10:00")
    assert "persistent" not in against(APPLIED, "2026-11-20 10:00")


def test_P5_nobody_disputes_thanks() -> None:
    assert against(situation(thanked=()), NOW) == []


def test_R12_nobody_disputes_that_a_missed_call_is_returned() -> None:
    history = f"{APPLIED}2026-11-10 09:30 acme: dana rang back, missed\n"
    assert against(history, "2026-11-10 10:00") == []


# Reasons.


def test_P4d_the_reason_that_answers_why_today_comes_first() -> None:
    history = """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-20
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    """
    assert advised(search(history), "2026-11-23 10:00")[0].step.item.rules[0] == "P4d"


@pytest.mark.parametrize("voice", NAMES)
def test_D4_every_item_names_the_rules_and_events_behind_it(voice: str) -> None:
    panel = asked(search(situation(), POST), NOW)
    for step in plan_of(panel, voice).steps:
        assert step.item.rules
        assert step.item.events
