"""What no voice overrides, guardrail by guardrail."""

import pytest

from ringback.counsel.policy import SOURCES, Policy
from scenes import PEOPLE, advised, search, steps

BERLIN = PEOPLE.replace(
    "  email dana@example.com\n  place Austin, TX (America/Chicago, US, TX)",
    "  email dana@example.com\n  place Berlin (Europe/Berlin, DE, BE)",
)


def names(found: object) -> list[str]:
    return [acted.name for acted in found]  # type: ignore[attr-defined]  # guardrails of a step


def test_guardrail_1_a_posting_that_wants_no_calls_is_written_to_instead() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 acme: the posting asks not to be called, "No calls, please"
    """
    found = search(test_guardrail_1_a_posting_that_wants_no_calls_is_written_to_instead)
    advice = advised(found, "2026-11-09 10:00")[0]
    assert steps(found, "2026-11-09 10:00") == ["write interest dana email from 2026-11-09"]
    assert names(advice.step.guardrails) == ["asked_not_to"]
    assert "R2" not in advice.step.item.rules


def test_guardrail_1_where_no_calls_are_wanted_no_number_is_looked_for() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 acme: the posting asks not to be called, "No calls, please"
    """
    people = PEOPLE.replace("  office +15125550111 on the card\n", "")
    found = search(test_guardrail_1_where_no_calls_are_wanted_no_number_is_looked_for, people)
    assert steps(found, "2026-11-09 10:00") == ["write interest dana email from 2026-11-09"]


def test_without_a_number_one_is_looked_for_before_a_note_is_written() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    people = PEOPLE.replace("  office +15125550111 on the card\n", "")
    found = search(test_without_a_number_one_is_looked_for_before_a_note_is_written, people)
    assert steps(found, "2026-11-09 10:00") == [
        "write interest dana email from 2026-11-09",
        "ask find_number dana from 2026-11-02",
    ]


def test_guardrail_1_who_asked_for_no_word_at_all_hears_none() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana asked not to be contacted
    """
    assert (
        steps(search(test_guardrail_1_who_asked_for_no_word_at_all_hears_none), "2026-12-01 10:00")
        == []
    )


def test_guardrail_1_what_one_person_asked_holds_in_their_other_openings_too() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 beta: applied online
    2026-11-05 09:00 acme: dana asked not to be called
    """
    found = search(test_guardrail_1_what_one_person_asked_holds_in_their_other_openings_too)
    assert not [step for step in steps(found, "2026-11-09 10:00") if step.startswith("call")]


def test_guardrail_1_a_greeting_that_wants_no_calls_is_obeyed() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-09 10:00 acme: heard dana's greeting: no calls please
    """
    found = search(test_guardrail_1_a_greeting_that_wants_no_calls_is_obeyed)
    assert [step.split()[0] for step in steps(found, "2026-11-12 10:00")] == ["write"]


def test_guardrail_1_who_asked_for_no_calls_and_then_rings_is_rung_back() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana asked not to be called
    2026-11-10 09:30 acme: dana rang back, missed
    """
    found = search(test_guardrail_1_who_asked_for_no_calls_and_then_rings_is_rung_back)
    assert steps(found, "2026-11-10 10:00") == ["call ring_back dana office from 2026-11-10"]


def test_guardrail_1_what_presses_the_seeker_does_not_lift_what_they_asked() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana asked not to be called
    2026-11-10 09:30 acme: urgent until 2026-11-10 17:00: "another offer lapses tonight"
    """
    found = search(test_guardrail_1_what_presses_the_seeker_does_not_lift_what_they_asked)
    assert [step.split()[0] for step in steps(found, "2026-11-10 10:00")] == ["write"]


def test_guardrail_2_an_absence_that_a_greeting_names_is_waited_for() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, hung up
    2026-11-09 10:00 acme: heard dana's greeting: away, back on 2026-11-23
    """
    found = search(test_guardrail_2_an_absence_that_a_greeting_names_is_waited_for)
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-23"]


def test_guardrail_2_an_automatic_reply_names_an_absence_too_and_answers_nothing() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-04 10:00 acme: heard from dana by email, automatically, back on 2026-11-24
    """
    found = search(test_guardrail_2_an_automatic_reply_names_an_absence_too_and_answers_nothing)
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-24"]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-09 18:00", "2026-11-10"),  # offices have closed
        ("2026-11-10 17:00", "2026-11-12"),  # the 11th is Veterans Day
        ("2026-11-14 10:00", "2026-11-16"),  # a Saturday
        ("2026-11-26 10:00", "2026-11-30"),  # Thanksgiving, and in Texas the Friday after it
    ],
)
def test_guardrail_3_a_call_falls_into_office_hours(now: str, day: str) -> None:
    found = search("2026-11-02 09:00 acme: applied online")
    window = advised(found, now)[0].step.window
    assert window is not None
    assert (window.start.date().isoformat(), window.start.hour, window.end.hour) == (day, 9, 17)


def test_guardrail_3_office_hours_are_those_of_the_contacts_place() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_guardrail_3_office_hours_are_those_of_the_contacts_place, BERLIN)
    # Ten in the morning in Austin is five in the afternoon in Berlin: too late there.
    advice = advised(found, "2026-11-09 10:00")[0]
    assert advice.step.window is not None
    assert advice.step.window.start.isoformat() == "2026-11-10T09:00:00+01:00"
    assert advice.step.window.zone == "Europe/Berlin"


def test_guardrail_4_after_a_touch_on_monday_the_next_is_thursday() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_guardrail_4_after_a_touch_on_monday_the_next_is_thursday)
    advice = advised(found, "2026-11-16 11:00")[0]
    assert steps(found, "2026-11-16 11:00") == ["call dana office from 2026-11-19"]
    assert "D4" in advice.step.item.rules


def test_guardrail_4_two_touches_in_seven_days_are_enough() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-09 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    2026-11-19 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_guardrail_4_two_touches_in_seven_days_are_enough)
    # Three working days after the 19th is the 24th; but the 16th and the 19th fill the week.
    assert steps(found, "2026-11-19 11:00") == ["call dana office from 2026-11-24"]


def test_guardrail_4_a_week_with_three_attempts_has_no_fourth() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 10:00 acme: called dana on the office line, no answer
    2026-11-17 14:00 acme: called dana on the office line, no answer
    2026-11-18 10:00 acme: called dana on the office line, busy
    """
    found = search(test_guardrail_4_a_week_with_three_attempts_has_no_fourth)
    assert steps(found, "2026-11-18 11:00") == ["call dana office from 2026-11-23"]


def test_guardrail_4_counts_one_person_over_all_openings() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 beta: applied online
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_guardrail_4_counts_one_person_over_all_openings)
    assert "call dana office from 2026-11-19" in steps(found, "2026-11-16 11:00")


def test_guardrail_4_two_cases_do_not_reach_the_same_person_on_one_day() -> None:
    """
    application beta: Account Manager at Acme Tools
      place Austin, TX (America/Chicago, US, TX)
      with dana as recruiter

    2026-11-02 09:00 acme: applied online
    2026-11-02 09:00 beta: applied online
    """
    found = search(test_guardrail_4_two_cases_do_not_reach_the_same_person_on_one_day)
    assert steps(found, "2026-11-16 10:00") == [
        "call dana office from 2026-11-09",
        "call dana office from 2026-11-19",
    ]


def test_guardrail_4_what_an_attempt_leads_to_because_the_greeting_said_so_belongs_to_it() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-16 10:00 acme: called dana on the office line, hung up
    2026-11-16 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    2026-11-16 10:05 acme: called dana on the cell, no answer
    """
    found = search(
        test_guardrail_4_what_an_attempt_leads_to_because_the_greeting_said_so_belongs_to_it
    )
    assert steps(found, "2026-11-16 11:00") == ["call dana cell from 2026-11-17"]


def test_guardrail_4_after_six_tries_of_a_stage_the_case_has_gone_cold() -> None:
    """
    2026-10-01 09:00 acme: applied online
    2026-10-08 10:00 acme: called dana on the office line, no answer
    2026-10-09 14:00 acme: called dana on the office line, no answer
    2026-10-13 10:00 acme: called dana on the office line, busy
    2026-10-15 14:00 acme: called dana on the office line, no answer
    2026-10-19 10:00 acme: called dana on the office line, left a voicemail
    2026-10-26 10:00 acme: called dana on the office line, left a voicemail
    """
    found = search(test_guardrail_4_after_six_tries_of_a_stage_the_case_has_gone_cold)
    assert [step.split(" from ")[0] for step in steps(found, "2026-11-16 10:00")] == [
        "close cold_end dana"
    ]


def test_guardrail_5_a_cell_that_was_found_is_asked_about_before_it_is_rung() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    people = PEOPLE.replace("office +15125550111 on the card", "cell +15125550122 published")
    found = search(test_guardrail_5_a_cell_that_was_found_is_asked_about_before_it_is_rung, people)
    assert steps(found, "2026-11-09 10:00") == ["ask confirm_number dana cell from 2026-11-09"]
    confirmed = people.replace("5550122 published", "5550122 published, confirmed")
    again = search("2026-11-02 09:00 acme: applied online", confirmed)
    assert steps(again, "2026-11-09 10:00") == ["call dana cell from 2026-11-09"]


def test_guardrail_7_who_does_not_telephone_writes() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    people = PEOPLE.replace("  phone +15125550147\n", "  phone +15125550147\n  telephone no\n")
    found = search(test_guardrail_7_who_does_not_telephone_writes, people)
    assert steps(found, "2026-11-09 10:00") == ["write interest dana email from 2026-11-09"]


def test_guardrail_7_who_telephones_only_prepared_returns_calls_and_writes_the_rest() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-10 09:30 acme: dana rang back, missed
    """
    people = PEOPLE.replace("  place Austin", "  telephone prepared\n  place Austin", 1)
    found = search(
        test_guardrail_7_who_telephones_only_prepared_returns_calls_and_writes_the_rest, people
    )
    assert steps(found, "2026-11-10 10:00") == ["call ring_back dana office from 2026-11-10"]
    before = search("2026-11-02 09:00 acme: applied online", people)
    assert steps(before, "2026-11-09 10:00") == ["write interest dana email from 2026-11-09"]


def test_what_was_put_aside_rests_until_its_day_or_their_answer() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 09:00 acme: snoozed until 2026-11-19: "she is on a trip"
    """
    found = search(test_what_was_put_aside_rests_until_its_day_or_their_answer)
    assert steps(found, "2026-11-10 10:00") == ["call dana office from 2026-11-19"]


def test_a_day_that_the_seeker_set_is_the_day() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-03 09:00 acme: pinned to 2026-11-05: "she said to try on Thursday"
    """
    found = search(test_a_day_that_the_seeker_set_is_the_day)
    assert steps(found, "2026-11-04 10:00") == ["call dana office from 2026-11-05"]


def test_every_number_of_the_policy_has_its_source() -> None:
    assert set(SOURCES) == set(Policy.__slots__)
