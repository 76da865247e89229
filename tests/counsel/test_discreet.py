"""The discreet voice's rules, each on its own history."""

from ringback.counsel.voices import VERDICTS
from scenes import PEOPLE, advised, asked, people_with, plan_of, says, search, steps

WITH_CELL = people_with(dana="cell +15125550122 on the card")


def test_D3_the_office_is_called_again_after_a_few_days() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    """
    test = test_D3_the_office_is_called_again_after_a_few_days
    assert says("discreet", test, "2026-11-16 11:00", WITH_CELL) == [
        "call dana office from 2026-11-19"
    ]


def test_D5_whoever_answers_is_asked_first_whether_they_have_a_moment() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_D5_whoever_answers_is_asked_first_whether_they_have_a_moment)
    assert "D5" in plan_of(asked(found, "2026-11-03 10:00"), "discreet").steps[0].item.rules


def test_D2_where_there_is_only_a_cell_the_discreet_voice_writes() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    test = test_D2_where_there_is_only_a_cell_the_discreet_voice_writes
    people = people_with(WITH_CELL, dana="no office")
    assert says("discreet", test, "2026-11-03 10:00", people) == [
        "write state_of_play dana email from 2026-11-05"
    ]
    nothing_else = people_with(people, dana="no email")
    assert says("discreet", test, "2026-11-03 10:00", nothing_else) == [
        "call dana cell from 2026-11-05"
    ]


def test_D2_even_where_the_greeting_tells_callers_to_use_it_the_discreet_voice_does_not() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    2026-11-16 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_D2_even_where_the_greeting_tells_callers_to_use_it_the_discreet_voice_does_not
    assert says("discreet", test, "2026-11-16 11:00") == ["call dana office from 2026-11-19"]


def test_D0_leaving_the_message_is_what_this_voice_would_have_done_too() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    """
    test = test_D0_leaving_the_message_is_what_this_voice_would_have_done_too
    panel = asked(search(test), "2026-11-16 11:00")
    assert [said.was_right for said in panel.opinions if said.voice == "discreet"] == ["yes"]
    assert VERDICTS["discreet"] == ("D0", "D1")


def test_D2_the_cell_is_left_for_what_presses() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 10:00 acme: urgent until 2026-11-10 17:00: "another offer lapses tonight"
    """
    found = search(test_D2_the_cell_is_left_for_what_presses, WITH_CELL)
    advice = advised(found, "2026-11-10 11:00")[0]
    assert steps(found, "2026-11-10 11:00") == ["call dana cell from 2026-11-10"]
    assert advice.rank == 0
    # The 11th is Veterans Day, so the office is next open on the 12th.
    assert steps(found, "2026-11-10 18:00") == ["call dana office from 2026-11-12"]


def test_D2_the_cell_stays_closed_while_nothing_opens_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_D2_the_cell_stays_closed_while_nothing_opens_it, WITH_CELL)
    assert steps(found, "2026-11-09 10:00") == ["call dana office from 2026-11-09"]


def test_L2_the_cell_opens_at_once_where_the_greeting_tells_callers_to_use_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-09 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    """
    found = search(test_L2_the_cell_opens_at_once_where_the_greeting_tells_callers_to_use_it)
    assert steps(found, "2026-11-09 10:05") == ["call dana cell from 2026-11-09"]


def test_F1_the_cell_opens_too_where_messages_are_not_checked() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: heard dana's greeting: messages are not checked,
      gives cell +15125550133
    """
    found = search(test_F1_the_cell_opens_too_where_messages_are_not_checked)
    assert steps(found, "2026-11-09 10:05") == ["call dana cell from 2026-11-09"]


def test_a_cell_comes_last_and_so_is_used_where_it_is_the_only_number() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    people = people_with(WITH_CELL, dana="no office")
    found = search(test_a_cell_comes_last_and_so_is_used_where_it_is_the_only_number, people)
    assert steps(found, "2026-11-09 10:00") == ["call dana cell from 2026-11-09"]


def test_L2_once_the_cell_was_rung_or_they_answered_the_greeting_has_had_its_way() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-09 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    2026-11-09 10:10 acme: called dana on the cell, spoke with them
    2026-11-09 10:11 acme: dana promised word by 2026-11-18
    """
    found = search(test_L2_once_the_cell_was_rung_or_they_answered_the_greeting_has_had_its_way)
    assert steps(found, "2026-11-09 10:20") == ["call dana cell from 2026-11-19"]


def test_a_number_that_was_wrong_is_not_rung_again_and_the_next_one_is() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line at +15125550144, wrong number
    """
    people = PEOPLE.replace(
        "  office +15125550111 on the card\n",
        "  office +15125550111 on the card\n  office +15125550144 published\n",
    )
    found = search(test_a_number_that_was_wrong_is_not_rung_again_and_the_next_one_is, people)
    line = advised(found, "2026-11-10 10:00")[0].step.item.line
    assert line is not None
    assert line.value == "+15125550111"
