"""The cards as they are shown: names instead of keys, and sentences that can be said."""

from collections.abc import Callable

import msgspec
import pytest

from ringback.casebook.case import Search
from ringback.cli.cards import prepared
from ringback.counsel.cards import Question
from ringback.counsel.cards.questions import Part
from ringback.tracker.reads.card_shapes import PrepareCard
from ringback.tracker.reads.card_words import question
from ringback.tracker.reads.cards import open_questions, prepare_card
from scenes import PEOPLE, at, search


def card_of(test: Callable[[], None] | Search, now: str) -> PrepareCard:
    found = test if isinstance(test, Search) else search(test)
    card = prepare_card(found.cases["acme"], found, at(now), facts={"years": "inside sales"})
    assert card is not None
    return card


def test_P4_the_card_of_an_interview_has_names_hours_there_and_both_questions() -> None:
    """
    2026-11-04 09:00 acme: called dana on the office line, left a voicemail, saying years and lost
    2026-11-04 15:00 acme: heard from dana by email, "Could you come in?"
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with dana and tom at "Mill Rd"
    """
    card = card_of(
        test_P4_the_card_of_an_interview_has_names_hours_there_and_both_questions,
        "2026-11-08 10:00",
    )
    assert list(prepared(card)) == [
        "interview, Mon 9 Nov, 14:00 there (America/Chicago) with Dana Reyes and Tom Chen, Mill Rd",
        "Ask before it is over: When will I hear from you, and will you contact me?",
        "Ask before it is over: May I follow up, and if so when, how and with whom?",
        "Spell: Tom Chen: not yet seen in writing.",
        "Bring home: Dana Reyes: the postal address, for a letter.",
        "Bring home: Tom Chen: the postal address, for a letter.",
        "You said last: Wed 4 Nov: called Dana Reyes on the office line, left a voicemail; "
        "told them: inside sales",
        'They said last: Wed 4 Nov: heard from Dana Reyes by email, "Could you come in?"',
    ]
    assert card.rules == ["P4", "P5", "F4"]
    assert msgspec.json.decode(msgspec.json.encode(card), type=PrepareCard) == card


def test_P5_a_second_round_brings_what_was_noted_of_the_first() -> None:
    """
    2026-11-02 14:00 acme: interviewed with dana; high point "Gulf"; concern "travel"; idea "a list"
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00
    """
    lines = list(
        prepared(
            card_of(test_P5_a_second_round_brings_what_was_noted_of_the_first, "2026-11-08 10:00")
        )
    )
    assert lines[1:3] == [
        "Ask beforehand: Where is it?",
        "Ask beforehand: Who will be there, and how are their names spelled?",
    ]
    assert lines[-3:] == [
        "Last time, high point: Gulf",
        "Last time, concern: travel",
        "Last time, your idea: a list",
    ]


def test_there_is_no_card_without_an_appointment() -> None:
    """
    2026-11-02 09:00 acme: applied online
    """
    found = search(test_there_is_no_card_without_an_appointment)
    assert prepare_card(found.cases["acme"], found, at("2026-11-08 10:00")) is None


def test_P4_open_questions_are_shown_with_the_events_that_left_them_open() -> None:
    """
    2026-11-02 14:00 acme: interviewed with dana; decision by 2026-11-05; may I follow up: no
    """
    found = search(test_P4_open_questions_are_shown_with_the_events_that_left_them_open)
    asked = open_questions(found.cases["acme"], found, at("2026-11-06 10:00"))
    assert [(each.ask, each.rule, each.late, each.events, each.text) for each in asked] == [
        (
            "decision",
            "P4d",
            True,
            [1],
            "You named Thu 5 Nov for the decision: what can you tell me?",
        ),
        ("hear", "P4", False, [1], "Will you contact me, or shall I ask?"),
    ]


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("whether",), "May I follow up?"),
        (("whether", "how"), "May I follow up, and if so how?"),
        (("when",), "When may I follow up?"),
        (("how", "whom"), "How and with whom may I follow up?"),
        (("when", "how", "whom"), "When, how and with whom may I follow up?"),
    ],
)
def test_P4_only_what_is_open_of_following_up_is_asked(parts: tuple[Part, ...], text: str) -> None:
    assert question(Question("follow_up", "P4", parts)) == text


def test_P5_a_first_name_asks_for_its_surname_and_who_has_no_address_for_a_card() -> None:
    """
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with ines at "Mill Rd"
    """
    test = test_P5_a_first_name_asks_for_its_surname_and_who_has_no_address_for_a_card
    found = search(test, f"{PEOPLE}contact ines: Ines, Acme Tools\n\n")
    assert list(prepared(card_of(found, "2026-11-08 10:00")))[3:] == [
        "Spell: Ines: ask for the surname, and spell it.",
        "Bring home: Ines: a business card; neither e-mail nor postal address is known.",
    ]
