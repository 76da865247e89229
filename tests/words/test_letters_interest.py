"""The letter of interest."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.casebook.people import Contact, Line
from ringback.casebook.terms import Origin
from ringback.words import Past
from words.letter_briefs import MANNERS, compose, met
from words.lives import LIVES

SALES = LIVES["sales"]


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("turn", range(3))
def test_L3_it_says_the_facts_that_fit_and_when_one_will_call(manner: str, turn: int) -> None:
    seeker = replace(SALES.seeker, manner=manner)  # type: ignore[arg-type]  # one of the manners
    message = compose("interest", replace(SALES, seeker=seeker, turn=turn))
    assert 1 <= len(message.facts) <= 2
    assert "You ask for" in message.text
    last = message.sentences[-2]
    assert "call you" in last.text
    assert "in the next few days" in last.text.lower()
    assert "rule:L3" in last.rests_on


def test_L3_the_cell_is_named_where_the_greeting_told_callers_to_use_it() -> None:
    told = replace(SALES, past=Past(told_cell=True))
    assert "call you on your cell in the next few days" in compose("interest", told).text


@pytest.mark.parametrize(("origin", "named"), [("given", True), ("published", False)])
def test_L3_a_cell_that_was_not_given_is_not_named(origin: Origin, named: bool) -> None:
    contact = Contact("c1", "Dana Reyes", lines=(Line("cell", "+15125550148", origin),))
    text = compose("interest", replace(SALES, contact=contact)).text
    assert ("on your cell" in text) == named


def test_L3_without_leave_to_call_nothing_is_announced() -> None:
    text = compose("interest", replace(SALES, may_call=False, past=Past(told_cell=True))).text
    assert "call you" not in text
    assert "hear from you" in text


def test_L3_the_short_letter_keeps_a_fact_and_the_call() -> None:
    message = compose("interest", SALES, short=True)
    assert len(message.facts) == 1
    assert "in the next few days" in message.text
    assert len(message.text.split()) <= 75


def test_F4_after_an_interview_it_thanks_again_and_adds_something_new() -> None:
    used = frozenset(SALES.facts[0].key for _ in range(1))
    after = replace(met(SALES, day=date(2026, 11, 12)), used=used, line="post")
    message = compose("interest", after)
    assert message.sentences[1].text.startswith("Thank you again for our talk on Thursday")
    assert "would like to add one thing" in message.text
    assert message.facts
    assert not used & set(message.facts)


def test_F5_where_all_was_said_it_repeats_nothing() -> None:
    every = frozenset(fact.key for fact in SALES.facts)
    message = compose("interest", replace(SALES, used=every))
    assert message.facts == ()
    assert any("something new" in text for text in message.missing)


def test_R5_it_says_who_sent_one_and_what_finds_the_resume() -> None:
    text = compose("interest", replace(SALES, referred_by="Sam Ortiz", facts=())).text
    assert "Sam Ortiz referred me to you." in text
    assert "cream paper" in text


def test_L3_without_facts_it_is_still_a_letter() -> None:
    message = compose("interest", replace(SALES, facts=()))
    assert "I would like to do this work." in message.text
    assert any("résumé" in text for text in message.missing)


@pytest.mark.parametrize("life", LIVES)
def test_L3_it_is_short(life: str) -> None:
    assert 50 <= len(compose("interest", LIVES[life]).text.split()) <= 130
