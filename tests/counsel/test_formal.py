"""The formal voice's rules, each on its own history."""

import pytest

from ringback.counsel.voices import VERDICTS
from scenes import BY_POST, PEOPLE, asked, people_with, plan_of, says, search


def by_place(place: str, office: str, cell: str) -> str:
    """Give the usual people, Dana there and with two lines known in these ways."""
    return people_with(
        dana=f"no office place; office +15125550111 {office}; cell +15125550122 {cell};"
        f" place {place}"
    )


BERLIN = "Berlin (Europe/Berlin, DE, BE)"
AUSTIN = "Austin, TX (America/Chicago, US, TX)"


def test_F4_a_typed_letter_goes_into_the_post_now_and_the_office_is_called_later() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: interviewed with dana
    2026-10-12 17:00 acme: wrote a thank-you to dana by email, announcing no call
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_F4_a_typed_letter_goes_into_the_post_now_and_the_office_is_called_later
    assert says("formal", test, "2026-10-19 11:00", BY_POST) == [
        "write thank_you dana post from 2026-10-19",
        "call dana office from 2026-10-26",
    ]
    letter = plan_of(asked(search(test, BY_POST), "2026-10-19 11:00"), "formal").steps[0].item
    assert {"F4", "F5"} <= set(letter.rules)


def test_F4_the_thanks_that_are_still_owed_are_that_letter() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: interviewed with dana
    """
    test = test_F4_the_thanks_that_are_still_owed_are_that_letter
    assert says("formal", test, "2026-10-12 16:00", BY_POST) == [
        "write thank_you dana post from 2026-10-12",
        "call dana office from 2026-10-19",
    ]


def test_F4_one_typed_letter_is_enough() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 14:00 acme: interviewed with dana
    2026-10-12 17:00 acme: wrote a thank-you to dana by post, announcing no call
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_F4_one_typed_letter_is_enough
    assert says("formal", test, "2026-10-19 11:00", BY_POST) == ["call dana office from 2026-10-26"]


def test_F4_before_an_interview_it_is_a_letter_of_interest() -> None:
    """
    2026-10-05 09:00 acme: applied online
    """
    test = test_F4_before_an_interview_it_is_a_letter_of_interest
    assert says("formal", test, "2026-10-06 11:00", BY_POST) == [
        "write interest dana post from 2026-10-08",
        "call dana office from 2026-10-13",
    ]


def test_F1_the_office_is_the_primary_line_even_beside_a_cell_that_they_gave() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-16 17:00 acme: wrote a note of interest to dana by email, announcing no call
    """
    test = test_F1_the_office_is_the_primary_line_even_beside_a_cell_that_they_gave
    people = people_with(dana="cell +15125550122 given")
    assert says("formal", test, "2026-10-16 18:00", people) == ["call dana office from 2026-10-21"]


def test_F1_the_cell_is_called_at_once_where_the_greeting_sends_all_calls_there() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-16 17:00 acme: wrote a note of interest to dana by email, announcing no call
    2026-10-19 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    """
    test = test_F1_the_cell_is_called_at_once_where_the_greeting_sends_all_calls_there
    assert says("formal", test, "2026-10-19 10:05") == ["call dana cell from 2026-10-19"]


def test_F1_the_cell_is_called_too_where_messages_are_not_checked() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 17:00 acme: wrote a note of interest to dana by email, announcing no call
    2026-10-19 10:00 acme: heard dana's greeting: not checked, gives cell +15125550133
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_F1_the_cell_is_called_too_where_messages_are_not_checked
    assert says("formal", test, "2026-10-19 10:05") == ["call dana cell from 2026-10-22"]


def test_F2_a_cell_that_is_for_urgent_matters_is_left_to_them() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-16 17:00 acme: wrote a note of interest to dana by email, announcing no call
    2026-10-19 10:00 acme: heard dana's greeting: use the cell if urgent, gives cell +15125550133
    """
    test = test_F2_a_cell_that_is_for_urgent_matters_is_left_to_them
    assert says("formal", test, "2026-10-19 10:05") == ["call dana office from 2026-10-21"]
    call = plan_of(asked(search(test), "2026-10-19 10:05"), "formal").steps[0].item
    assert {"F1", "F2"} <= set(call.rules)


@pytest.mark.parametrize(
    ("place", "office", "cell", "line"),
    [
        (AUSTIN, "published", "given", "office"),  # known alike: the landline, in the US
        (BERLIN, "published", "given", "cell"),  # known alike: the cell, in Europe
        (BERLIN, "on the card", "given", "office"),  # on the card: no tie to break
        (AUSTIN, "published", "on the card", "cell"),
        (BERLIN, "by direction", "given", "office"),
        (AUSTIN, "given", "by direction", "cell"),
    ],
)
def test_F3_the_region_breaks_ties_only(place: str, office: str, cell: str, line: str) -> None:
    history = """
    2026-10-05 09:00 acme: applied online
    2026-10-12 17:00 acme: wrote a note of interest to dana by email, announcing no call
    """
    told = says("formal", history, "2026-10-13 10:00", by_place(place, office, cell))
    assert [step.split()[2] for step in told] == [line]


def test_F3_where_the_country_is_not_known_the_customs_that_the_seeker_named_hold() -> None:
    history = """
    2026-10-05 09:00 acme: applied online
    2026-10-12 17:00 acme: wrote a note of interest to dana by email, announcing no call
    """
    nowhere = PEOPLE.replace("  place Austin, TX (America/Chicago, US, TX)\n", "")
    people = people_with(
        nowhere,
        seeker="region DE",
        dana="no office; office +493023125001 published; cell +491715550122 given",
    )
    told = says("formal", history, "2026-10-13 10:00", people)
    assert [step.split()[2] for step in told] == ["cell"]


def test_F5_the_next_call_says_something_new() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-12 17:00 acme: wrote a note of interest to dana by email, announcing no call
    """
    found = search(test_F5_the_next_call_says_something_new)
    call = plan_of(asked(found, "2026-10-13 10:00"), "formal").steps[0].item
    assert "F5" in call.rules


def test_F0_leaving_the_message_on_the_office_line_was_the_correct_choice() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-19 10:01 acme: called dana on the office line, left a voicemail
    """
    test = test_F0_leaving_the_message_on_the_office_line_was_the_correct_choice
    panel = asked(search(test), "2026-10-19 11:00")
    assert [said.was_right for said in panel.opinions if said.voice == "formal"] == ["yes"]
    assert VERDICTS["formal"] == ("F0", "F1")


def test_P5_only_who_interviewed_is_thanked() -> None:
    """
    2026-10-05 09:00 acme: applied online
    2026-10-08 12:00 acme: interviewed with tom
    2026-10-08 13:00 acme: wrote a thank-you to tom by email
    """
    said = says("formal", test_P5_only_who_interviewed_is_thanked, "2026-10-08 14:00", BY_POST)
    assert not [step for step in said if "thank_you" in step]
