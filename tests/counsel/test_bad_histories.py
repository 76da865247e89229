"""Contradictory, disordered and impossible histories: a clear step or a clear error, no guess."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfoNotFoundError

import pytest

from ringback.casebook.fold import fold
from ringback.counsel import Policy, plan
from scenes import PEOPLE, asked, at, search, steps

NOW: Final = "2026-11-16 10:00"
APPLIED: Final = "2026-11-02 09:00 acme: applied online\n"


def people(**changed: str) -> str:
    """Give the usual people, with the lines beginning with these words as said or left out."""
    lines = PEOPLE.splitlines()
    for word, by in changed.items():
        lines = [by if line.strip().startswith(word) else line for line in lines]
    return "\n".join(line for line in lines if line != "-") + "\n"


def test_an_offer_after_a_rejection_is_answered() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: decided: rejected
    2026-11-12 10:00 acme: decided: an offer, answer by 2026-11-20
    """
    found = search(test_an_offer_after_a_rejection_is_answered)
    assert steps(found, NOW) == ["prepare answer_offer dana from 2026-11-12"]


def test_a_rejection_after_an_offer_ends_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: decided: an offer, answer by 2026-11-20
    2026-11-12 10:00 acme: decided: rejected
    """
    found = search(test_a_rejection_after_an_offer_ends_it)
    assert steps(found, NOW) == ["write future dana email from 2026-11-12"]


@pytest.mark.parametrize("end", ["decided: rejected", "decided: filled", "closed"])
def test_an_interview_after_the_end_goes_on_as_after_any_interview(end: str) -> None:
    interview = "2026-11-12 10:00 acme: interviewed with dana\n"
    ended = search(APPLIED + f"2026-11-09 10:00 acme: {end}\n" + interview)
    assert steps(ended, NOW) == steps(search(APPLIED + interview), NOW)
    thanked = interview + "2026-11-12 11:00 acme: wrote a thank-you to dana by email\n"
    ended = search(APPLIED + f"2026-11-09 10:00 acme: {end}\n" + thanked)
    assert steps(ended, NOW) == steps(search(APPLIED + thanked), NOW)


def test_who_applied_twice_follows_up_on_the_second() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: applied by email
    """
    found = search(test_who_applied_twice_follows_up_on_the_second)
    assert steps(found, NOW) == ["call dana office from 2026-11-16"]


def test_a_greeting_that_sends_to_a_cell_it_does_not_give_leaves_the_office() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-13 10:00 acme: called dana on the office line, hung up
    2026-11-13 10:00 acme: heard dana's greeting: use the cell
    """
    found = search(test_a_greeting_that_sends_to_a_cell_it_does_not_give_leaves_the_office)
    assert steps(found, NOW) == ["call dana office from 2026-11-16"]


def test_to_cancel_what_was_never_arranged_asks_for_a_day() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: cancelled the interview for 2026-11-12 10:00 with dana
    """
    found = search(test_to_cancel_what_was_never_arranged_asks_for_a_day)
    assert steps(found, NOW) == ["call dana office from 2026-11-13"]


def test_to_reopen_what_was_never_closed_changes_nothing() -> None:
    again = search(APPLIED + "2026-11-09 10:00 acme: reopened\n")
    assert steps(again, NOW) == steps(search(APPLIED), NOW)


def test_an_interview_arranged_for_a_day_that_has_passed_is_asked_about() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-13 10:00 acme: arranged an interview for 2026-11-10 10:00 with dana
    """
    found = search(test_an_interview_arranged_for_a_day_that_has_passed_is_asked_about)
    assert steps(found, NOW) == ["ask debrief dana from 2026-11-13"]


@pytest.mark.parametrize(
    "past",
    [
        'urgent until 2026-11-12 10:00: "an offer elsewhere lapses"',
        "snoozed until 2026-11-01",
        "heard dana's greeting: away, back on 2026-10-01",
    ],
)
def test_a_day_that_has_passed_holds_nothing_back(past: str) -> None:
    found = search(APPLIED + f"2026-11-13 10:00 acme: {past}\n")
    assert steps(found, NOW) == steps(search(APPLIED), NOW)


@pytest.mark.parametrize(
    "far",
    [
        "snoozed until 2199-12-31",
        "dana promised word by 2199-12-31",
        "heard dana's greeting: away, back on 2199-12-31",
        "pinned to 2199-12-31",
    ],
)
def test_the_last_day_that_a_book_keeps_is_waited_for(far: str) -> None:
    found = search(APPLIED + f"2026-11-13 10:00 acme: {far}\n")
    (step,) = [step for step in steps(found, NOW) if step.startswith("call dana office from ")]
    assert step > "call dana office from 2199-12-30"


@pytest.mark.parametrize("every", ["1000000000 weeks", "1000000000 months", "1000000000 days"])
def test_P8_an_interval_beyond_any_life_is_never_due(every: str) -> None:
    found = search(
        APPLIED
        + "2026-11-09 10:00 acme: decided: rejected\n"
        + f"2026-11-10 10:00 acme: agreed to check back every {every} with dana\n"
    )
    assert all(step > "write future dana email from 2100" for step in steps(found, NOW))


@pytest.mark.parametrize("seed", range(4))
def test_events_that_come_in_disorder_are_taken_as_they_happened(seed: int) -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-10 10:00 acme: interviewed with dana
    2026-11-10 12:00 acme: wrote a thank-you to dana by email
    """
    told = search(test_events_that_come_in_disorder_are_taken_as_they_happened)
    turned = told.events[seed:] + told.events[:seed]
    late = [replace(event, number=number) for number, event in enumerate(turned, start=1)]
    assert steps(fold(late, told.roster), NOW) == steps(told, NOW)


def test_a_clock_set_back_plans_with_what_had_happened_by_then() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_a_clock_set_back_plans_with_what_had_happened_by_then)
    assert steps(found, "2026-11-05 10:00") == ["call dana office from 2026-11-09"]
    assert steps(found, "2026-10-01 10:00") == ["prepare apply dana from 2026-10-01"]


def test_what_is_said_to_have_happened_after_it_was_recorded_counts_when_it_happened() -> None:
    told = search(APPLIED + "2026-11-09 10:00 acme: called dana on the office line, no answer\n")
    early = [replace(event, recorded=event.happened - timedelta(days=3)) for event in told.events]
    assert steps(fold(early, told.roster), NOW) == steps(told, NOW)


@pytest.mark.parametrize(
    "night", ["2026-11-01T06:30:00", "2026-11-01T07:30:00", "2026-03-08T08:30:00"]
)
def test_a_night_in_which_the_clocks_change_has_its_step(night: str) -> None:
    """In Austin half past one comes twice on the first of November, half past two not in March."""
    now = datetime.fromisoformat(night).replace(tzinfo=UTC)
    told = search(APPLIED)
    moved = [replace(event, happened=now - timedelta(days=9)) for event in told.events]
    (advice,) = plan(fold(moved, told.roster), Policy(), now)
    window = advice.step.window
    assert window is not None
    assert (window.start.hour, window.end.hour) == (9, 17)
    assert window.start > now


def test_nothing_is_planned_for_a_moment_without_a_zone() -> None:
    with pytest.raises(TypeError):
        plan(search(APPLIED), Policy(), datetime(2026, 11, 16, 10))  # noqa: DTZ001  # the point


def test_guardrail_3_a_country_without_a_calendar_has_its_weekends() -> None:
    unknown = people(place="  place Atlantis (America/Chicago, ZZ, TX)")
    assert steps(search(APPLIED, unknown), NOW) == ["call dana office from 2026-11-09"]


def test_F1_of_a_contact_without_lines_the_number_is_asked_for() -> None:
    bare = people(office="-", email="-")
    assert steps(search(APPLIED, bare), NOW)[0] == "ask find_number dana from 2026-11-02"


def test_nothing_but_thanks_is_written_to_an_address_that_nobody_has() -> None:
    """Thanks are owed all the same (P5): the step says how to add the address."""
    bare = people(office="-", email="-")
    found = search(APPLIED + "2026-11-10 10:00 acme: interviewed with dana\n", bare)
    written = [step.item for step in asked(found, NOW).consensus.steps if step.item.act == "write"]
    assert [(item.kind, item.line) for item in written] == [("thank_you", None)]


def test_of_a_contact_without_lines_who_writes_asks_for_an_address() -> None:
    bare = people(office="-", email="-", seeker="seeker Maria Okafor\n  telephone no")
    assert steps(search(APPLIED, bare), NOW) == ["ask find_address dana from 2026-11-09"]


def test_R1_an_application_that_names_somebody_unknown_asks_for_a_person() -> None:
    stranger = people(**{"with": "  with nobody as recruiter"})
    assert steps(search(APPLIED, stranger), NOW) == ["ask find_person from 2026-11-02"]


def test_an_event_of_an_unknown_application_makes_a_case_of_that_name() -> None:
    """
    2026-11-02 09:00 globe: applied online
    """
    found = search(test_an_event_of_an_unknown_application_makes_a_case_of_that_name)
    assert steps(found, NOW) == [
        "ask find_person from 2026-11-02",
        "prepare apply dana from 2026-11-16",
    ]


def test_a_voice_that_does_not_exist_leaves_it_to_the_consensus() -> None:
    loud = people(seeker="seeker Maria Okafor\n  voice loud")
    assert steps(search(APPLIED, loud), NOW) == steps(search(APPLIED), NOW)
    assert asked(search(APPLIED, loud), NOW).leader == asked(search(APPLIED), NOW).leader


def test_weights_of_voices_that_do_not_exist_weigh_nothing() -> None:
    told = search(APPLIED + "2026-11-10 10:00 acme: interviewed with dana\n")
    seeker = replace(told.seeker, weights=(("loud", 9.0),))
    heavy = fold(told.events, replace(told.roster, seeker=seeker))
    assert steps(heavy, NOW) == steps(told, NOW)
    assert asked(heavy, NOW).votes == asked(told, NOW).votes


def test_an_unknown_zone_is_named() -> None:
    told = search(APPLIED)
    (dana, *others) = told.roster.contacts
    lost = replace(dana, place=replace(dana.place, zone="Mars/Base"))
    with pytest.raises(ZoneInfoNotFoundError, match="Mars/Base"):
        fold(told.events, replace(told.roster, contacts=(lost, *others)))


@pytest.mark.parametrize("reach", ["closed", "decided: rejected", "decided: withdrawn"])
def test_R12_a_call_missed_after_the_end_is_one_thing_for_plan_and_panel(reach: str) -> None:
    found = search(
        APPLIED
        + f"2026-11-09 10:00 acme: {reach}\n"
        + "2026-11-13 10:00 acme: dana rang back, missed\n"
    )
    agreed = [step.item.what for step in asked(found, NOW).consensus.steps[:1]]
    assert [advice.step.item.what for advice in plan(found, Policy(), at(NOW))] == agreed


@pytest.mark.parametrize("aside", ["snoozed until 2026-12-01", "pinned to 2026-12-01"])
@pytest.mark.parametrize(
    "ends",
    [
        "arranged an interview for 2026-11-18 10:00 with dana",
        "decided: an offer, answer by 2026-11-20",
        'urgent until 2026-11-16 17:00: "an offer elsewhere lapses"',
    ],
)
def test_what_is_of_no_use_later_is_not_put_aside(ends: str, aside: str) -> None:
    found = search(APPLIED + f"2026-11-13 10:00 acme: {ends}\n2026-11-13 11:00 acme: {aside}\n")
    for advice in plan(found, Policy(), at(NOW)):
        until = advice.step.item.until
        assert until is None or advice.step.not_before <= until


def test_D2_what_presses_until_tonight_is_not_put_off_till_monday() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-13 17:30 acme: urgent until 2026-11-13 20:00: "an offer elsewhere lapses"
    """
    found = search(test_D2_what_presses_until_tonight_is_not_put_off_till_monday)
    for advice in plan(found, Policy(), at("2026-11-13 18:00")):
        assert not advice.step.item.until or advice.step.not_before <= advice.step.item.until


def test_P1_a_letter_after_a_call_that_did_not_come_settles_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 10:00 acme: arranged "call" for 2026-11-12 10:00 with dana
    2026-11-12 11:00 acme: wrote a note of interest to dana by email
    """
    found = search(test_P1_a_letter_after_a_call_that_did_not_come_settles_it)
    silent = fold(found.events, replace(found.roster, seeker=replace(found.seeker, telephone="no")))
    (advice,) = plan(silent, Policy(), at(NOW))
    assert not advice.step.item.expected
