"""The situation in which the panel was asked, by what the greeting said."""

from datetime import date

import pytest

from ledger_table import NOT_CHECKED, USE_THE_CELL, answers
from ringback.casebook.case import Search
from ringback.counsel.values import Planned
from ringback.counsel.voices import NAMES
from scenes import (
    BY_POST,
    Row,
    acted,
    answer,
    asked,
    plan_of,
    rows,
    search,
    situation,
    tells,
)

NOW = "2026-10-19 10:30"
EVERYBODY = (*NAMES, "consensus")

MERELY_FOR_WHAT_IS_URGENT = """
persistent | no  | call dana cell from 2026-10-22
           |     | call dana office from 2026-10-29
literal    | yes | write interest dana post from 2026-10-19
           |     | call dana cell from 2026-10-22
discreet   | yes | call dana office from 2026-10-22
formal     | yes | write thank_you dana post from 2026-10-19
           |     | call dana office from 2026-10-26
consensus  | yes | write thank_you dana post from 2026-10-19
           |     | call dana office from 2026-10-22
           |     | write state_of_play dana email from 2026-10-27
           |     | call dana cell
"""

NO_CALLS = """
patient    | no  | write state_of_play dana email from 2026-10-26
literal    | yes | write interest dana post from 2026-10-19
discreet   | yes | write state_of_play dana email from 2026-10-22
consensus  | yes | write thank_you dana post from 2026-10-19
           |     | write state_of_play dana email from 2026-10-22
"""

CELL = "gives cell +15125550122"
BACK = date(2026, 11, 2)


def heard(greeting: str) -> Search:
    return search(situation(greeting), BY_POST)


def unasked(step: Planned) -> bool:
    """Whether a step reaches them before they have come back, unless by post."""
    item = step.item
    return item.reaches and item.kind != "thank_you" and item.by != "post"


@pytest.mark.parametrize("row", rows(MERELY_FOR_WHAT_IS_URGENT), ids=str)
def test_D2_F2_a_cell_for_urgent_matters_leaves_the_office_the_primary_line(row: Row) -> None:
    panel = asked(heard(f"use the cell if it is urgent, {CELL}"), NOW)
    assert answer(panel, row) == row


@pytest.mark.parametrize("row", answers(USE_THE_CELL, "dana"), ids=str)
def test_L2_a_greeting_that_tells_callers_to_use_the_cell_opens_it_at_once(row: Row) -> None:
    assert answer(asked(heard(f"use the cell, {CELL}"), NOW), row) == row


def test_L2_in_the_evening_the_cell_waits_for_office_hours() -> None:
    late = situation(f"use the cell, {CELL}").replace("10-19 10:0", "10-19 17:3")
    panel = asked(search(late, BY_POST), "2026-10-19 17:40")
    cell = next(step for step in panel.consensus.steps if step.item.by == "cell")
    assert cell.first_day == date(2026, 10, 20)
    assert acted(cell.guardrails) == ["office_hours"]


def test_L2_once_the_cell_was_rung_the_ceiling_holds_again() -> None:
    history = situation(f"use the cell, {CELL}")
    rung = f"{history}2026-10-19 10:40 acme: called dana on the cell, left a voicemail\n"
    panel = asked(search(rung, BY_POST), "2026-10-19 11:00")
    calls = [
        step.first_day
        for voice in EVERYBODY
        for step in plan_of(panel, voice).steps
        if step.item.act == "call" and step.item.footing == "unasked"
    ]
    assert calls
    assert min(calls) >= date(2026, 10, 22)


@pytest.mark.parametrize("row", answers(NOT_CHECKED, "dana"), ids=str)
def test_F1_messages_that_nobody_checks_open_the_cell_under_the_ceiling(row: Row) -> None:
    assert answer(asked(heard(f"not checked, {CELL}"), NOW), row) == row


@pytest.mark.parametrize("row", rows(NO_CALLS), ids=str)
def test_guardrail_1_a_greeting_that_forbids_calls_is_written_to(row: Row) -> None:
    assert answer(asked(heard("no calls please"), NOW), row) == row


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_1_no_voice_calls_where_the_greeting_forbids_it(voice: str) -> None:
    plan = plan_of(asked(heard("no calls please"), NOW), voice)
    assert plan.steps
    assert not [told for told in tells(plan) if told.startswith("call")]


@pytest.mark.parametrize("voice", EVERYBODY)
def test_guardrail_2_no_voice_reaches_for_somebody_who_is_away(voice: str) -> None:
    plan = plan_of(asked(heard("away, back on 2026-11-02"), NOW), voice)
    waits = [step for step in plan.steps if unasked(step)]
    assert waits
    assert all(step.first_day >= BACK for step in waits)
    assert "date_they_named" in acted(plan)


@pytest.mark.parametrize("voice", ["recruiter", "discreet", "consensus"])
def test_guardrail_2_on_the_day_they_are_back_the_office_is_called(voice: str) -> None:
    panel = asked(heard("away, back on 2026-11-02"), "2026-11-02 08:30")
    assert "call dana office from 2026-11-02" in tells(plan_of(panel, voice))


def test_P2_a_cell_that_no_greeting_gave_is_in_nobodys_plan() -> None:
    panel = asked(heard("nothing for callers"), NOW)
    assert not [
        told for voice in EVERYBODY for told in tells(plan_of(panel, voice)) if "cell" in told
    ]
