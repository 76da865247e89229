"""The card for when they ring: R12, and what is wanted of the call in each stage."""

from collections.abc import Callable

import pytest

from ringback.counsel.cards import Ringing, cases_of, ringing
from scenes import PEOPLE, at, search

OTHER = """
application bolt: Account Manager at Bolt & Co
  with dana as recruiter

application cog: Buyer at Cog Ltd

"""


def rung(test: Callable[[], None] | str, now: str, contact: str | None = None) -> Ringing:
    found = search(test)
    return ringing(found.cases["acme"], found, at(now), contact)


def test_R12_what_was_sent_and_said_stands_before_one() -> None:
    """
    2026-11-02 09:00 acme: applied online "reference A-7"
    2026-11-05 10:00 acme: called dana on the office line, left a voicemail, saying years and award
    2026-11-06 10:00 acme: called dana on the office line, no answer
    2026-11-09 10:00 acme: dana rang back, missed
    """
    card = rung(test_R12_what_was_sent_and_said_stands_before_one, "2026-11-09 11:00", "dana")
    assert card.sent is not None
    assert card.sent.body.detail == "reference A-7"
    assert card.mine is not None
    assert card.mine.number == 2
    assert card.theirs is not None
    assert card.theirs.number == 4
    assert {key: [event.number for event in events] for key, events in card.told.items()} == {
        "years": [2],
        "award": [2],
    }


def test_R12_what_i_said_last_is_what_i_said_to_the_one_who_rings() -> None:
    """
    2026-11-09 17:00 acme: wrote a thank-you to dana by email
    2026-11-09 17:10 acme: wrote a thank-you to tom by email
    """
    test = test_R12_what_i_said_last_is_what_i_said_to_the_one_who_rings
    last = {who: rung(test, "2026-11-10 10:00", who).mine for who in ("dana", "tom", "")}
    assert {who: event and event.number for who, event in last.items()} == {
        "dana": 1,
        "tom": 2,
        "": 2,
    }


@pytest.mark.parametrize(
    ("history", "aim", "rule"),
    [
        ("2026-11-02 09:00 acme: applied online", "meeting", "R4"),
        ("2026-11-03 09:00 acme: dana rang back", "meeting", "R4"),
        (
            "2026-11-03 09:00 acme: arranged an interview for 2026-11-30 14:00 with dana",
            "appointment",
            "R4",
        ),
        ("2026-11-03 09:00 acme: interviewed with dana", "next_step", "P4"),
        (
            "2026-11-03 09:00 acme: arranged an interview for 2026-11-05 14:00 with dana",
            "next_step",
            "P4",
        ),
        ("2026-11-03 09:00 acme: decided: an offer", "offer", "R4"),
        ("2026-11-03 09:00 acme: decided: rejected", "later", "P8"),
        ("2026-11-03 09:00 acme: decided: filled", "later", "P8"),
        ("2026-11-03 09:00 acme: decided: withdrawn", "nothing", "R12"),
        ("2026-11-03 09:00 acme: closed", "nothing", "R12"),
    ],
)
def test_R4_each_stage_has_its_own_aim_for_the_call(history: str, aim: str, rule: str) -> None:
    card = rung(history, "2026-11-10 10:00")
    assert card.aim == aim
    assert rule in card.rules
    assert card.because == (1,)


def test_R12_before_an_interview_the_two_questions_are_ready_for_half_of_one() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana promised word by 2026-11-06
    """
    card = rung(
        test_R12_before_an_interview_the_two_questions_are_ready_for_half_of_one,
        "2026-11-09 10:00",
    )
    assert [asked.ask for asked in card.questions] == ["word", "hear", "follow_up"]


def test_of_an_appointment_one_asks_what_was_not_said() -> None:
    """
    2026-11-05 09:00 acme: arranged an interview for 2026-11-16 14:00
    """
    card = rung(test_of_an_appointment_one_asks_what_was_not_said, "2026-11-09 10:00")
    assert [asked.ask for asked in card.questions] == ["place", "people"]
    assert card.appointment is not None
    known = (
        '2026-11-05 09:00 acme: arranged an interview for 2026-11-16 14:00 with tom at "Quarry Rd"'
    )
    assert rung(known, "2026-11-09 10:00").questions == ()


def test_P8_an_agreed_interval_leaves_nothing_to_ask_and_still_an_aim() -> None:
    """
    2026-11-05 09:00 acme: decided: rejected
    2026-11-05 10:00 acme: agreed to check back every 6 weeks
    """
    card = rung(
        test_P8_an_agreed_interval_leaves_nothing_to_ask_and_still_an_aim, "2026-11-09 10:00"
    )
    assert (card.aim, card.questions) == ("later", ())


def test_their_words_tell_more_than_what_was_noted_of_them() -> None:
    """
    2026-11-04 09:00 acme: heard from dana by email, "Soon."
    2026-11-05 09:00 acme: heard from dana by email, "We chose somebody else."
    2026-11-05 09:00 acme: decided: rejected
    """
    card = rung(test_their_words_tell_more_than_what_was_noted_of_them, "2026-11-09 10:00")
    assert card.theirs is not None
    assert card.theirs.number == 2


def test_what_a_posting_asks_is_no_word_of_theirs() -> None:
    """
    2026-11-04 09:00 acme: the posting asks not to be called
    """
    card = rung(test_what_a_posting_asks_is_no_word_of_theirs, "2026-11-09 10:00")
    assert card.theirs is None


def test_whoever_was_in_touch_last_is_meant_where_nobody_is_named() -> None:
    """
    2026-11-05 09:00 acme: heard from tom by email
    """
    assert rung(test_whoever_was_in_touch_last_is_meant_where_nobody_is_named,
                "2026-11-09 10:00").contact == "tom"  # fmt: skip
    assert rung("2026-11-05 09:00 acme: applied", "2026-11-09 10:00").contact == "dana"


def test_R12_the_open_case_with_the_latest_event_comes_first() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-03 09:00 bolt: applied online
    2026-11-04 09:00 cog: applied online
    2026-11-05 09:00 cog: heard from dana by email
    2026-11-06 09:00 cog: decided: filled
    """
    found = search(test_R12_the_open_case_with_the_latest_event_comes_first, PEOPLE + OTHER)
    assert [case.key for case in cases_of(found, "dana")] == ["bolt", "acme", "cog"]
    assert cases_of(found, "tom") == ()


def test_an_interviewer_is_of_the_case_though_it_names_them_nowhere_else() -> None:
    """
    2026-11-05 09:00 cog: interviewed with tom
    """
    found = search(
        test_an_interviewer_is_of_the_case_though_it_names_them_nowhere_else, PEOPLE + OTHER
    )
    assert [case.key for case in cases_of(found, "tom")] == ["cog"]
