"""The situation in which the panel was asked, and what each of its voices answers.

After an interview a week passes; the office line has a greeting that gives a cell; a message is
left there on Monday, 19 October. Three working days: after a touch on that Monday comes Thursday.
"""

import pytest

from ledger_table import NOBODY_THANKED_YET, THANKED, answers
from ringback.casebook.case import Search
from ringback.counsel.voices import NAMES
from scenes import (
    BY_POST,
    Row,
    advised,
    answer,
    asked,
    people_with,
    plan_of,
    rows,
    search,
    situation,
)

NOW = "2026-10-19 10:30"

WITHOUT_AN_ADDRESS_FOR_THE_POST = """
recruiter  | if  | call dana office from 2026-10-22
persistent | no  | call dana cell from 2026-10-22
           |     | call dana office from 2026-10-29
patient    | no  | write state_of_play dana email from 2026-10-26
literal    | yes | write interest dana email from 2026-10-22
           |     | call dana cell from 2026-10-27
discreet   | yes | call dana office from 2026-10-22
formal     | yes | write thank_you dana email from 2026-10-22
           |     | call dana office from 2026-10-27
consensus  | yes | write interest dana email from 2026-10-22
           |     | call dana office
           |     | write state_of_play dana email
           |     | call dana cell
"""

THREE_INTERVIEWERS_AND_ONE_THANKED = """
recruiter  | if  | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | call dana office from 2026-10-22
persistent | no  | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | call dana cell from 2026-10-22
           |     | …
patient    | no  | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | write state_of_play dana email from 2026-10-26
literal    | yes | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | write interest dana post from 2026-10-19
           |     | call dana cell from 2026-10-22
discreet   | yes | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | call dana office from 2026-10-22
formal     | yes | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | write thank_you dana post from 2026-10-19
           |     | call dana office from 2026-10-26
consensus  | yes | write thank_you tom email from 2026-10-09
           |     | write thank_you lee post from 2026-10-09
           |     | write thank_you dana post from 2026-10-19
           |     | call dana office from 2026-10-22
           |     | …
"""

LEE = """
contact lee: Lee Park, Acme Tools
  post "100 Congress Ave, Austin, TX 78701"
  place Austin, TX (America/Chicago, US, TX)

"""


def base() -> Search:
    return search(situation(), BY_POST)


@pytest.mark.parametrize("row", answers(THANKED, "dana"), ids=str)
def test_what_the_panel_answers(row: Row) -> None:
    assert answer(asked(base(), NOW), row) == row


@pytest.mark.parametrize("row", rows(WITHOUT_AN_ADDRESS_FOR_THE_POST), ids=str)
def test_F4_without_an_address_for_the_post_the_letter_goes_by_mail_under_the_ceiling(
    row: Row,
) -> None:
    assert answer(asked(search(situation()), NOW), row) == row


@pytest.mark.parametrize("row", answers(NOBODY_THANKED_YET, "dana"), ids=str)
def test_P5_thanks_that_were_not_sent_come_first_in_every_plan(row: Row) -> None:
    found = search(situation(thanked=()), BY_POST)
    assert answer(asked(found, NOW), row) == row


@pytest.mark.parametrize("row", rows(THREE_INTERVIEWERS_AND_ONE_THANKED), ids=str)
def test_P5_of_three_interviewers_each_gets_thanks_once(row: Row) -> None:
    found = search(situation(with_whom="dana, tom and lee"), BY_POST + LEE)
    assert answer(asked(found, NOW), row) == row


def test_S1_three_say_that_leaving_the_message_was_right_two_not_and_one_if_it_sold() -> None:
    panel = asked(base(), NOW)
    assert dict(panel.votes) == {"yes": 3, "no": 2, "if": 1}
    assert panel.was_right == "yes"


@pytest.mark.parametrize("outcome", ["no answer", "hung up", "busy", "reached a gatekeeper"])
def test_where_no_message_was_left_nobody_is_asked_whether_it_was_right(outcome: str) -> None:
    panel = asked(search(situation().replace("left a voicemail", outcome)), NOW)
    assert {said.was_right for said in panel.opinions} == {None}
    assert (panel.was_right, panel.votes) == (None, ())


def test_S2_the_office_is_called_again_at_another_hour() -> None:
    office = next(step for step in asked(base(), NOW).consensus.steps if step.item.by == "office")
    assert office.window is not None
    assert office.window.start.minute > 0
    assert not (office.window.start.hour <= 10 < office.window.end.hour)


@pytest.mark.parametrize("voice", NAMES)
def test_R2_every_call_of_every_voice_has_its_script(voice: str) -> None:
    calls = [s.item for s in plan_of(asked(base(), NOW), voice).steps if s.item.act == "call"]
    assert all("R2" in item.rules for item in calls)


@pytest.mark.parametrize("voice", NAMES)
def test_the_voice_that_the_seeker_chose_leads_by_its_own_rules(voice: str) -> None:
    panel = asked(base(), NOW)
    led = search(situation(), people_with(BY_POST, seeker=f"voice {voice}"))
    assert asked(led, NOW).leader == voice
    assert advised(led, NOW)[0].step == plan_of(panel, voice).steps[0]


@pytest.mark.parametrize("leader", NAMES)
def test_every_voice_says_the_same_whoever_leads(leader: str) -> None:
    led = search(situation(), people_with(BY_POST, seeker=f"voice {leader}"))
    assert asked(led, NOW).opinions == asked(base(), NOW).opinions


def test_the_step_is_the_first_of_the_consensus() -> None:
    assert advised(base(), NOW)[0].step == asked(base(), NOW).consensus.steps[0]


def test_weights_turn_the_vote_and_the_plan() -> None:
    patiently = people_with(BY_POST, seeker="weight patient 9.0; weight persistent 9.0")
    panel = asked(search(situation(), patiently), NOW)
    assert panel.was_right == "no"
    assert dict(panel.votes)["no"] == 18
    turns = [f"{step.item.act} {step.item.by}" for step in panel.consensus.steps]
    assert turns.index("write email") < turns.index("call office")


def test_a_voice_without_weight_has_no_say_in_the_consensus() -> None:
    without = people_with(BY_POST, seeker="weight formal 0.0; weight literal 0.0")
    panel = asked(search(situation(), without), NOW)
    assert not [step for step in panel.consensus.steps if step.item.by == "post"]
    assert plan_of(panel, "formal").steps[0].item.by == "post"


def test_what_happened_after_the_moment_is_not_known_at_it() -> None:
    panel = asked(base(), "2026-10-16 10:00")
    assert panel.was_right is None
    assert "cell" not in {step.item.by for step in panel.consensus.steps}
