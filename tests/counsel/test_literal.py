"""The literal voice's rules, each on its own history."""

from ringback.counsel.voices import VERDICTS
from scenes import PEOPLE, POST, asked, people_with, plan_of, says, search

WITH_A_CELL = people_with(dana="cell +15125550122 on the card")
BY_POST = people_with(WITH_A_CELL, dana=POST)


def test_L2_where_the_greeting_tells_callers_to_use_the_cell_it_is_called_at_once() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:00 acme: called dana on the office line, hung up
    2026-10-19 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    """
    test = test_L2_where_the_greeting_tells_callers_to_use_the_cell_it_is_called_at_once
    assert says("literal", test, "2026-10-19 10:05")[0] == "call dana cell from 2026-10-19"
    panel = asked(search(test), "2026-10-19 10:05")
    call = plan_of(panel, "literal").steps[0].item
    assert (call.footing, call.rules) == ("told", ("L2", "R2"))


def test_L2_once_they_have_answered_the_greeting_has_had_its_way() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:00 acme: called dana on the office line, hung up
    2026-10-19 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    2026-10-19 10:10 acme: called dana on the cell, spoke with them
    """
    test = test_L2_once_they_have_answered_the_greeting_has_had_its_way
    assert not [s for s in says("literal", test, "2026-10-19 10:20") if s.endswith("10-19")]


def test_L2_where_the_greeting_sends_callers_to_a_colleague_a_name_is_asked_for() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:00 acme: called dana on the office line, hung up
    2026-10-19 10:00 acme: heard dana's greeting: ask a colleague
    """
    test = test_L2_where_the_greeting_sends_callers_to_a_colleague_a_name_is_asked_for
    assert "ask find_person dana from 2026-10-19" in says("literal", test, "2026-10-19 10:05")
    joined = PEOPLE.replace("  with dana as recruiter\n", "  with dana as recruiter\n  with tom\n")
    told = says("literal", test, "2026-10-19 10:05", joined)
    assert not [step for step in told if "find_person" in step]


def test_L3_a_note_goes_by_post_now_and_the_call_to_the_cell_that_it_announces_follows() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_L3_a_note_goes_by_post_now_and_the_call_to_the_cell_that_it_announces_follows
    assert says("literal", test, "2026-10-19 11:00", BY_POST) == [
        "write interest dana post from 2026-10-19",
        "call dana cell from 2026-10-22",
    ]


def test_L3_where_no_call_was_made_the_note_goes_a_week_after_applying() -> None:
    """
    2026-10-05 09:00 acme: applied online
    """
    test = test_L3_where_no_call_was_made_the_note_goes_a_week_after_applying
    assert says("literal", test, "2026-10-06 11:00", BY_POST) == [
        "write interest dana post from 2026-10-12",
        "call dana cell from 2026-10-15",
    ]


def test_L3_the_call_that_the_note_announced_is_made_on_the_cell_under_no_ceiling() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    2026-10-20 12:00 acme: wrote a note of interest to dana by email
    """
    test = test_L3_the_call_that_the_note_announced_is_made_on_the_cell_under_no_ceiling
    plan = plan_of(asked(search(test, WITH_A_CELL), "2026-10-20 13:00"), "literal")
    # Touches on the 19th and the 20th fill the week; but this call was announced.
    assert says("literal", test, "2026-10-20 13:00", WITH_A_CELL)[0] == (
        "call dana cell from 2026-10-23"
    )
    assert (plan.steps[0].item.footing, plan.steps[0].item.rules[0]) == ("announced", "L3")


def test_L3_a_call_of_which_no_letter_tells_is_not_made() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    2026-10-19 12:00 acme: dana asked not to be written to
    """
    test = test_L3_a_call_of_which_no_letter_tells_is_not_made
    assert not [
        step
        for step in says("literal", test, "2026-10-19 13:00", WITH_A_CELL)
        if step.startswith(("call", "write"))
    ]


def test_L1_leaving_the_message_was_right() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    panel = asked(search(test_L1_leaving_the_message_was_right), "2026-10-19 11:00")
    assert [said.was_right for said in panel.opinions if said.voice == "literal"] == ["yes"]
    assert VERDICTS["literal"] == ("L1",)
