"""The e-mail that asks how things stand."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ringback.casebook.people import Contact, Place
from ringback.words import Brief, Letter, Past
from words.briefs import brief, fact, posting
from words.letter_briefs import MANNERS, body, compose, met
from words.lives import LIVES

COOK = brief(
    "Amadou Sy",
    "Joan Ferris",
    posting("Line Cook", "The Heron", "Erie, PA", "Two years on a grill"),
    fact("years", "grill cooking", count="6"),
    fact(
        "achievement",
        "Cut food waste by 22%",
        job="Cook",
        at="Salt Lantern",
        dates="2019-2025",
    ),
)


def asked(now: Brief) -> str:
    return compose("state_of_play", now).paragraphs[1]


def with_past(past: Past) -> Brief:
    return replace(COOK, past=past, line="email")


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("turn", range(3))
def test_S3_it_asks_how_things_stand_and_presses_nobody(manner: str, turn: int) -> None:
    seeker = replace(COOK.seeker, manner=manner)  # type: ignore[arg-type]  # one of the manners
    message = compose("state_of_play", replace(COOK, seeker=seeker, turn=turn))
    ask = next(each for each in message.sentences if "rule:S3" in each.rests_on)
    assert any(word in ask.text for word in ("stand", "state of play", "things going"))
    assert any(word in message.text for word in ("whenever it suits", "settled yet", "no hurry"))


def test_S3_R3_it_never_asks_whether_anything_arrived() -> None:
    for life in LIVES.values():
        text = compose("state_of_play", life).text.lower()
        assert "résumé" not in text
        assert "receive" not in text


def test_S3_a_message_that_was_left_is_taken_up() -> None:
    text = asked(with_past(Past(left=(date(2026, 11, 12),))))
    assert text.startswith("I left you a message last week about your line cook position in Erie.")


def test_S3_an_earlier_letter_is_taken_up() -> None:
    text = asked(with_past(Past(letter=Letter(date(2026, 11, 12), "interest"))))
    assert text.startswith("I wrote to you last week")


def test_S3_a_talk_goes_before_a_message() -> None:
    talked = replace(with_past(Past(left=(date(2026, 11, 18),))), spoken_on=date(2026, 11, 12))
    assert asked(talked).startswith("We spoke last week")


def test_S3_D1_the_day_that_they_named_is_taken_up_and_nobody_blamed() -> None:
    text = asked(with_past(Past(named=date(2026, 11, 16))))
    assert "Monday, November 16th" in text
    assert "Such dates move" in text
    assert "you said" not in text.lower()
    assert "promised" not in text


def test_S3_D1_a_talk_that_did_not_come_about_is_found_another_time() -> None:
    contact = Contact("c1", "Joan Ferris", place=Place("Erie, PA", "America/New_York", "US"))
    missed = Past(no_show=datetime(2026, 11, 18, 19, 30, tzinfo=UTC))
    text = asked(replace(with_past(missed), contact=contact))
    assert text == (
        "We were to speak on Wednesday at 2:30 p.m. about your line cook position in Erie, and it "
        "did not come about. I would gladly find another time. Which day suits you?"
    )


def test_S3_a_cancelled_appointment_is_found_another_time() -> None:
    off = Past(cancelled=datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    message = compose("state_of_play", with_past(off))
    assert "on Tuesday, November 24th at 9 a.m." in message.paragraphs[1]
    assert "Which day suits you?" in message.paragraphs[1]
    assert message.subject.endswith("another time to talk")


def test_S3_another_offer_is_named_with_its_day_and_not_whose_it_is() -> None:
    until = datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
    text = asked(with_past(Past(urgent="offer from Blue Anchor lapses", presses_until=until)))
    assert "I now have an offer elsewhere that I have to answer by Friday, November 27th." in text
    assert "Blue Anchor" not in text


def test_S3_an_offer_whose_day_has_passed_names_no_day() -> None:
    until = datetime(2026, 11, 10, 17, 0, tzinfo=UTC)
    text = asked(with_past(Past(urgent="offer elsewhere", presses_until=until)))
    assert "I now have an offer elsewhere." in text
    assert "November" not in text


def test_S3_whatever_else_presses_is_said_in_the_seekers_words() -> None:
    text = asked(with_past(Past(urgent="moving in May")))
    assert "moving in May" in text
    assert "line cook position" in text


def test_F5_it_says_something_new() -> None:
    first = compose("state_of_play", COOK)
    second = compose("state_of_play", replace(COOK, used=frozenset(first.facts)))
    assert first.facts
    assert second.facts
    assert not set(first.facts) & set(second.facts)


def test_F5_where_nothing_new_is_left_it_says_so_and_repeats_nothing() -> None:
    every = frozenset(each.key for each in COOK.facts)
    message = compose("state_of_play", replace(COOK, used=every))
    assert message.facts == ()
    assert any("needs something new" in text for text in message.missing)


def test_F5_facts_that_cannot_be_said_are_named_as_lacking() -> None:
    odd = replace(COOK, facts=(fact("achievement", "日本語" * 40),))
    message = compose("state_of_play", odd)
    assert message.facts == ()
    assert any("says nothing new" in text for text in message.missing)


@pytest.mark.parametrize("life", LIVES)
def test_S3_it_is_short(life: str) -> None:
    for now in (LIVES[life], met(LIVES[life], day=date(2026, 11, 5))):
        assert 50 <= len(compose("state_of_play", now).text.split()) <= 120
        assert 20 <= len(compose("state_of_play", now, short=True).text.split()) <= 75


def test_S3_without_an_application_it_claims_none() -> None:
    text = body(compose("state_of_play", replace(COOK, applied=None, applied_on=None)))
    assert "applied" not in text
    assert "line cook position" in text
