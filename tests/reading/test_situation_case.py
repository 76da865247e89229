"""The one case that a situation makes, and what is taken to be so in it."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger_table import (
    MANAGER,
    MARIA,
    NOT_THANKED,
    NOW,
    THANKED,
    answers,
    panel_on,
    reading,
    search_of,
)
from ringback.casebook.events import (
    Applied,
    Body,
    CallPlaced,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Wrote,
)
from ringback.casebook.fold import fold
from ringback.casebook.people import Line, Place, Seeker
from ringback.casebook.terms import LineKind, Outcome
from ringback.counsel import Policy, consult
from ringback.counsel.voices import NAMES
from ringback.reading.situation.cases import KEY, case_of
from ringback.reading.situation.values import Situation, Ways
from ringback.reading.values import NewLine, Person
from scenes import Row, answer, plan_of, tells

LAST_WEEK = NOW - timedelta(days=7)


def asked(
    *told: tuple[str, Body], people: tuple[Person, ...] = (MANAGER,), **more: object
) -> Situation:
    """Give a situation: an interview a week ago, and the rest today."""
    read = reading(*told)
    events = tuple(
        replace(entry, happened=LAST_WEEK) if isinstance(entry.body, Interviewed) else entry
        for entry in read.events
    )
    ways = more.pop("ways", Ways())
    assert isinstance(ways, Ways)
    return Situation(replace(read, events=events), "both", people, ways)


INTERVIEWED = ("I interviewed a week ago", Interviewed())
LEFT = ("I left a message", CallPlaced("voicemail_left", "hiring_manager"))
HEARD = ("his voicemail gave a cell", GreetingHeard(contact="hiring_manager"))
THANKS = ("I thanked them", Wrote("thank_you"))
THE_LEDGERS = (INTERVIEWED, HEARD, LEFT)
A_CELL = Ways("greeting")


@pytest.mark.parametrize("row", answers(NOT_THANKED), ids=str)
def test_P5_where_nothing_is_said_of_thanks_they_come_first(row: Row) -> None:
    assert answer(panel_on(asked(*THE_LEDGERS, ways=A_CELL)), row) == row


@pytest.mark.parametrize("row", answers(THANKED), ids=str)
def test_P5_who_says_that_they_thanked_them_is_answered_so(row: Row) -> None:
    thanked = asked(INTERVIEWED, THANKS, HEARD, LEFT, ways=A_CELL)
    early = replace(thanked.reading.events[1], happened=LAST_WEEK)
    first, _, *rest = thanked.reading.events
    situation = replace(thanked, reading=replace(thanked.reading, events=(first, early, *rest)))
    assert answer(panel_on(situation), row) == row


def test_what_was_not_said_of_thanks_is_said_to_be_assumed() -> None:
    silent = case_of(asked(*THE_LEDGERS), MARIA, NOW).assumed
    thanked = case_of(asked(INTERVIEWED, THANKS, LEFT), MARIA, NOW).assumed
    denied = case_of(replace(asked(*THE_LEDGERS), thanks_denied=True), MARIA, NOW).assumed
    assert any("No letter of thanks" in sentence for sentence in silent)
    assert not any("No letter of thanks" in sentence for sentence in (*thanked, *denied))


def test_no_number_is_made_up() -> None:
    contact = case_of(asked(*THE_LEDGERS, ways=A_CELL), MARIA, NOW).roster.contacts[0]
    assert {line.value for line in contact.lines} == {""}
    assert {line.kind for line in contact.lines} == {"office", "cell", "email", "post"}


def test_every_line_without_its_number_is_said_to_be_assumed() -> None:
    told = case_of(asked(*THE_LEDGERS, ways=A_CELL), MARIA, NOW)
    said = " ".join(told.assumed)
    assert "on the office line. Its number was not told" in said
    assert "the cell of the hiring manager" in said
    assert "an e-mail address and a postal address" in said


def test_a_number_that_was_told_is_the_one_that_is_rung() -> None:
    gives = GreetingHeard(contact="hiring_manager", gives=(GivenLine("cell", "+15125550122"),))
    situation = asked(INTERVIEWED, ("his machine gave 512-555-0122", gives), LEFT, ways=A_CELL)
    cell = search_of(situation).contacts["hiring_manager"].line("cell")
    assert cell == Line("cell", "+15125550122", "greeting")


def test_an_address_that_was_told_is_theirs() -> None:
    situation = asked(INTERVIEWED, LEFT)
    span = situation.reading.events[0].span
    line = NewLine("", GivenLine("email", "dana@example.com"), span)
    told = replace(situation, reading=replace(situation.reading, lines=(line,)))
    assert search_of(told).contacts["hiring_manager"].line("email") == Line(
        "email", "dana@example.com"
    )


@pytest.mark.parametrize("kind", ["office", "email", "post"])
def test_a_way_that_they_say_they_lack_is_not_assumed(kind: LineKind) -> None:
    wrote = ("I wrote to her", Wrote("interest", contact="hiring_manager"))
    situation = asked(INTERVIEWED, wrote, ways=Ways(lacking=frozenset({kind})))
    assert search_of(situation).contacts["hiring_manager"].line(kind) is None


def test_a_role_alone_is_named_by_what_it_is() -> None:
    contact = case_of(asked(*THE_LEDGERS), MARIA, NOW).roster.contacts[0]
    assert (contact.key, contact.name) == ("hiring_manager", "the hiring manager")


def test_somebody_rung_without_a_name_or_a_part_is_somebody() -> None:
    situation = asked(INTERVIEWED, ("left a message", CallPlaced("voicemail_left")), people=())
    panel = panel_on(situation)
    assert panel.was_right == "yes"
    assert "call somebody office from 2026-10-22" in tells(plan_of(panel, "discreet"))


def test_R1_who_only_applied_and_knows_nobody_looks_for_a_name_first() -> None:
    situation = asked(("I applied online", Applied("online")), people=())
    assert tells(panel_on(situation).consensus)[0].startswith("ask find_person")


def test_a_machines_reply_is_from_nobody() -> None:
    reply = HeardBack(automatic=True)
    situation = asked(("I applied", Applied()), ("a robot replied", reply), people=())
    assert case_of(situation, MARIA, NOW).roster.contacts == ()


def test_an_assistant_is_not_whom_the_follow_up_goes_to() -> None:
    situation = asked(
        ("the assistant blocks", CallPlaced("gatekeeper")),
        people=(Person("assistant", part="assistant"),),
    )
    panel = panel_on(situation)
    assert {step.item.contact for step in panel.consensus.steps} == {"somebody"}


def test_whoever_was_rung_is_rung_again_and_not_another_who_interviewed() -> None:
    recruiter = Person("Ann Lowe", "Ann Lowe", "recruiter")
    left = ("left Ann a message", CallPlaced("voicemail_left", "Ann Lowe"))
    panel = panel_on(asked(INTERVIEWED, left, people=(MANAGER, recruiter)))
    assert panel.was_right == "yes"
    assert "call Ann Lowe office from 2026-10-22" in tells(plan_of(panel, "discreet"))


def test_P5_thanks_to_them_are_thanks_to_each_who_interviewed() -> None:
    two = (Person("Ann Lowe", "Ann Lowe", "interviewer"), Person("Bo Wu", "Bo Wu", "interviewer"))
    told = case_of(asked(INTERVIEWED, THANKS, people=two), MARIA, NOW)
    thanked = [event.body.contact for event in told.events if isinstance(event.body, Wrote)]
    assert thanked == ["Ann Lowe", "Bo Wu"]


def test_a_wrong_number_takes_only_its_own_line_away() -> None:
    wrong = ("a wrong number", CallPlaced("wrong_number", "hiring_manager"))
    situation = asked(INTERVIEWED, THANKS, wrong, ways=A_CELL)
    contact = search_of(situation).contacts["hiring_manager"]
    assert {line.kind for line in contact.lines} == {"cell", "email", "post"}
    steps = [step.item.by for step in panel_on(situation).consensus.steps]
    assert steps
    assert "office" not in steps


def test_the_days_are_those_of_where_the_seeker_is() -> None:
    berlin = Seeker(place=Place("Berlin", "Europe/Berlin", "DE", "BE"))
    assert case_of(asked(*THE_LEDGERS), berlin, NOW).roster.contacts[0].place == berlin.place


@pytest.mark.parametrize(
    ("hours", "zone"), [(-5, "Etc/GMT+5"), (0, "Etc/GMT"), (5.5, "Etc/GMT-6"), (-3.5, "Etc/GMT+4")]
)
def test_without_a_home_the_clock_is_that_of_the_telling_and_the_country_the_us(
    hours: float, zone: str
) -> None:
    now = datetime(2026, 10, 19, 10, 30, tzinfo=timezone(timedelta(hours=hours)))
    place = case_of(asked(*THE_LEDGERS), Seeker(), now).roster.contacts[0].place
    assert (place.zone, place.country) == (zone, "US")


OUTCOMES: tuple[Outcome, ...] = (
    "spoke", "voicemail_left", "hung_up", "no_answer", "busy", "gatekeeper", "screened",
    "wrong_number",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    outcomes=st.lists(st.sampled_from(OUTCOMES), min_size=1, max_size=5),
    named=st.booleans(),
    cell=st.sampled_from([None, "greeting", "given", "published"]),
    lacking=st.frozensets(st.sampled_from(["office", "email", "post"])),
)
def test_every_situation_has_an_answer_of_every_voice(
    outcomes: list[Outcome], named: bool, cell: str | None, lacking: frozenset[LineKind]
) -> None:
    calls = tuple((f"call {n}", CallPlaced(out)) for n, out in enumerate(outcomes))
    situation = asked(INTERVIEWED, *calls, people=(MANAGER,) if named else ())
    situation = replace(situation, ways=Ways(cell, lacking))  # type: ignore[arg-type] # sampled
    told = case_of(situation, MARIA, NOW)
    search = fold(told.events, told.roster, until=NOW)
    panel = consult(search, KEY, Policy(), NOW)
    assert [said.voice for said in panel.opinions] == list(NAMES)
    assert all(said.plan.steps for said in panel.opinions)
    assert len(told.behind) == len(told.events)
    assert (panel.was_right is not None) == ("voicemail_left" in outcomes)
