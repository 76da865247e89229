"""Nobody to ring yet: a name, a number, or how a number was meant."""

from scenes import PEOPLE, asked, people_with, plan_of, says, search, steps, tells

NOBODY = PEOPLE.replace("  with dana as recruiter\n", "")
APPLIED = "2026-10-05 09:00 acme: applied online\n"
NO_CALLS = f'{APPLIED}2026-10-05 09:00 acme: the posting asks not to be called, "No calls"\n'


def test_R1_where_nobody_is_known_a_name_is_asked_for() -> None:
    assert steps(search(APPLIED, NOBODY), "2026-10-06 10:00") == ["ask find_person from 2026-10-05"]
    (step,) = asked(search(APPLIED, NOBODY), "2026-10-06 10:00").consensus.steps
    assert {"R1", "R5"} <= set(step.item.rules)


def test_S2_where_the_switchboard_could_not_say_it_is_asked_again_the_next_working_day() -> None:
    tried = f"{APPLIED}2026-10-09 10:10 acme: called on the office line, reached a gatekeeper\n"
    assert steps(search(tried, NOBODY), "2026-10-09 10:30") == ["ask find_person from 2026-10-12"]


def test_F1_where_a_name_has_no_number_the_direct_line_is_asked_for() -> None:
    people = people_with(dana="no office")
    found = search(APPLIED, people)
    assert "ask find_number dana from 2026-10-05" in steps(found, "2026-10-12 10:00")
    assert "write interest dana email from 2026-10-12" in steps(found, "2026-10-12 10:00")
    alone = search(APPLIED, people_with(people, dana="no email"))
    assert steps(alone, "2026-10-12 10:00")[0] == "ask find_number dana from 2026-10-05"


def test_F1_a_number_that_was_wrong_leads_to_finding_one() -> None:
    wrong = f"{APPLIED}2026-10-12 10:10 acme: called dana on the office line, wrong number\n"
    found = search(wrong, people_with(dana="no email"))
    told = steps(found, "2026-10-12 11:00")
    assert told[0].startswith("ask find_number dana")
    assert not [step for step in told if step.startswith("call")]


def test_L3_where_no_address_is_known_it_is_asked_for_before_a_note_is_written() -> None:
    people = people_with(dana="no email")
    left = f"{APPLIED}2026-10-12 10:10 acme: called dana on the office line, left a voicemail\n"
    assert says("literal", left, "2026-10-12 11:00", people) == [
        "ask find_address dana from 2026-10-12"
    ]


def test_S4_where_nothing_at_all_is_known_the_number_is_asked_for_first() -> None:
    people = people_with(dana="no email office")
    assert says("patient", APPLIED, "2026-10-06 10:00", people)[0].startswith("ask find_number")


def test_guardrail_7_who_does_not_telephone_looks_for_no_number() -> None:
    people = people_with(seeker="telephone no", dana="no office")
    assert steps(search(APPLIED, people), "2026-10-12 10:00") == [
        "write interest dana email from 2026-10-12"
    ]


def test_guardrail_1_where_no_calls_are_wanted_no_number_is_looked_for() -> None:
    found = search(NO_CALLS, people_with(dana="no office"))
    assert steps(found, "2026-10-12 10:00") == ["write interest dana email from 2026-10-12"]


def test_P2_a_number_that_they_gave_against_a_posting_without_calls_is_asked_about() -> None:
    given = people_with(dana="no office; cell +15125550122 given")
    found = search(NO_CALLS, given)
    assert "ask confirm_number dana cell from 2026-10-05" in steps(found, "2026-10-12 10:00")
    assert not [step for step in steps(found, "2026-10-12 10:00") if step.startswith("call")]


def test_P2_once_it_is_known_to_be_meant_for_calls_it_is_called() -> None:
    confirmed = people_with(dana="no office; cell +15125550122 given, confirmed")
    assert steps(search(NO_CALLS, confirmed), "2026-10-12 10:00") == [
        "call dana cell from 2026-10-12"
    ]


def test_P2_a_number_of_the_card_is_no_leave_to_call_against_the_posting() -> None:
    found = search(NO_CALLS)
    assert steps(found, "2026-10-12 10:00") == ["write interest dana email from 2026-10-12"]


def test_L2_a_greeting_that_names_a_colleague_leads_to_a_name() -> None:
    history = (
        f"{APPLIED}2026-10-12 10:10 acme: called dana on the office line, hung up\n"
        "2026-10-12 10:10 acme: heard dana's greeting: ask a colleague\n"
    )
    plan = plan_of(asked(search(history), "2026-10-12 10:30"), "consensus")
    assert tells(plan)[0] == "ask find_person dana from 2026-10-12"
