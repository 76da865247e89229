"""The card for an appointment: what to ask, whose name to spell, what to bring home."""

from collections.abc import Callable

from ringback.counsel.cards import Preparation, prepare
from scenes import PEOPLE, at, search

INES = """
contact ines: Ines, Acme Tools
  place Toronto, ON (America/Toronto, CA, ON)

contact omar: Omar Haddad, Acme Tools
  email omar@example.com
  post "12 Mill Road, Austin, TX 78701"

"""


def prepared(test: Callable[[], None] | str, now: str) -> Preparation:
    found = search(test, PEOPLE + INES)
    ready = prepare(found.cases["acme"], found, at(now))
    assert ready is not None
    return ready


def test_P4_the_two_questions_stand_on_the_card_in_full_though_one_was_answered_before() -> None:
    """
    2026-11-02 14:00 acme: interviewed with dana; decision by 2026-11-30; may I follow up: yes
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with tom
    """
    ready = prepared(
        test_P4_the_two_questions_stand_on_the_card_in_full_though_one_was_answered_before,
        "2026-11-08 10:00",
    )
    assert [(asked.ask, asked.rule, asked.parts, asked.events) for asked in ready.questions] == [
        ("hear", "P4", ("when", "whether"), (2,)),
        ("follow_up", "P4", ("whether", "when", "how", "whom"), (2,)),
    ]


def test_P5_a_name_is_spelled_that_was_never_seen_in_writing() -> None:
    """
    2026-11-03 10:00 acme: heard from omar by email, "Could you come in?"
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with dana, tom, ines and omar
    """
    ready = prepared(test_P5_a_name_is_spelled_that_was_never_seen_in_writing, "2026-11-08 10:00")
    # Dana's is on her card, and Omar signed what he wrote; Ines is known by her first name only.
    assert [(each.contact, each.lacks) for each in ready.spell] == [
        ("tom", "spelling"),
        ("ines", "surname"),
    ]


def test_F4_a_postal_address_is_collected_and_a_card_from_whom_nothing_is_known() -> None:
    """
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with dana, ines and omar
    """
    ready = prepared(
        test_F4_a_postal_address_is_collected_and_a_card_from_whom_nothing_is_known,
        "2026-11-08 10:00",
    )
    assert [(each.contact, each.what) for each in ready.collect] == [
        ("dana", "post"),
        ("ines", "card"),
    ]


def test_what_was_said_last_either_way_stands_on_the_card() -> None:
    """
    2026-11-02 09:00 acme: called dana on the office line, left a voicemail
    2026-11-03 09:00 acme: called dana on the office line, no answer
    2026-11-04 09:00 acme: heard from dana by email, "Could you come in?"
    2026-11-04 10:00 acme: heard from dana by email, automatically
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with dana
    """
    ready = prepared(test_what_was_said_last_either_way_stands_on_the_card, "2026-11-08 10:00")
    assert [event.number for event in ready.said] == [1, 3]


def test_P5_the_high_points_concerns_and_ideas_of_earlier_rounds_are_taken_up() -> None:
    """
    2026-11-02 14:00 acme: interviewed with dana; high point "the Gulf accounts"; concern "travel"
    2026-11-02 15:00 acme: interviewed with tom
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with tom
    """
    ready = prepared(
        test_P5_the_high_points_concerns_and_ideas_of_earlier_rounds_are_taken_up,
        "2026-11-08 10:00",
    )
    assert [(noted.number, noted.body.concern) for noted in ready.earlier] == [(1, ("travel",))]


def test_the_hour_is_that_of_the_place_where_they_are() -> None:
    """
    2026-11-05 10:00 acme: arranged "a call" for 2026-11-09 14:00 with ines
    """
    ready = prepared(test_the_hour_is_that_of_the_place_where_they_are, "2026-11-08 10:00")
    assert f"{ready.when:%H:%M}" == "15:00"


def test_the_next_of_several_appointments_is_prepared_and_any_by_its_number() -> None:
    """
    2026-11-05 10:00 acme: arranged an interview for 2026-11-16 14:00 with tom
    2026-11-05 11:00 acme: arranged "a call" for 2026-11-09 14:00 with dana
    """
    test = test_the_next_of_several_appointments_is_prepared_and_any_by_its_number
    found = search(test)
    case, now = found.cases["acme"], at("2026-11-08 10:00")
    assert prepared(test, "2026-11-08 10:00").people == ("dana",)
    second = prepare(case, found, now, 1)
    assert second is not None
    assert second.people == ("tom",)
    assert prepare(case, found, now, 7) is None


def test_what_was_cancelled_or_is_over_has_no_card() -> None:
    """
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with tom
    2026-11-06 10:00 acme: cancelled the interview for 2026-11-09 14:00 with tom
    """
    found = search(test_what_was_cancelled_or_is_over_has_no_card)
    assert prepare(found.cases["acme"], found, at("2026-11-08 10:00")) is None
    over = search("2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with tom")
    assert prepare(over.cases["acme"], over, at("2026-11-09 14:01")) is None
