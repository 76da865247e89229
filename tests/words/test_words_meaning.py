"""Fit where somebody knows meanings: what it adds, and what it may never claim (R6)."""

import pytest

from ringback.casebook.documents import Fact
from ringback.words import BY_WORDS, Judge, write
from ringback.words.fitting.fit import GERMANE
from words.briefs import brief, fact, posting, want

TILLS = fact("achievement", "Balanced four tills every night")


def judged(nearness: float) -> Judge:
    """A judge whose meaning says that everything is so near to everything."""
    return Judge(lambda _said, _asked: nearness)


def test_R6_meaning_finds_the_fit_that_shares_no_word() -> None:
    asked = (want("Handle cash accurately"),)
    assert BY_WORDS(TILLS, asked) is None
    match = judged(0.8)(TILLS, asked)
    assert match is not None
    assert match.sure


def test_R6_what_shares_the_words_answers_better_than_what_only_means_the_same() -> None:
    same = fact("achievement", "Handled cash accurately")
    asked = (want("Handle cash accurately"),)
    words, meaning = judged(0.9)(same, asked), judged(0.9)(TILLS, asked)
    assert words is not None
    assert meaning is not None
    assert words.score > meaning.score


@pytest.mark.parametrize("nearness", [0.0, 0.2, 0.4, 0.6, 0.74])
def test_R6_meaning_that_may_not_be_claimed_only_orders_what_words_do_not(nearness: float) -> None:
    match = judged(nearness)(TILLS, (want("Handle cash accurately"),))
    assert match is None or not match.sure
    assert (match.score if match else 0.0) == pytest.approx(0.2 * nearness, abs=0.001)


def test_R6_what_is_only_rather_near_may_be_said_and_not_be_claimed_as_asked_for() -> None:
    job = posting("Teller", "Elm Bank", "", "Handle cash accurately")
    rather = write("voicemail", brief("Ann Lee", "", job, TILLS), fit=judged(0.45))
    surely = write("voicemail", brief("Ann Lee", "", job, TILLS), fit=judged(0.9))
    assert "tills" in rather.text
    assert not [ref for said in rather.sentences for ref in said.rests_on if "want" in ref]
    assert [ref for said in surely.sentences for ref in said.rests_on if "want" in ref]


def test_R6_a_shared_word_that_means_something_else_is_not_claimed() -> None:
    deed = fact("achievement", "Operated the stage lift of a theatre")
    asked = (want("Operate a stage lift"),)
    words, strangers = BY_WORDS(deed, asked), judged(0.0)(deed, asked)
    assert words is not None
    assert words.sure
    assert strangers is not None
    assert not strangers.sure


@pytest.mark.parametrize(
    ("held", "asked"),
    [
        (fact("licence", "CDL Class B"), "CDL Class A"),
        (fact("licence", "Certified Nursing Assistant"), "RN license"),
        (fact("education", "Associate degree in nursing"), "Bachelor's degree in nursing"),
    ],
)
def test_R6_a_paper_near_to_the_one_asked_for_is_never_claimed_as_it(
    held: Fact, asked: str
) -> None:
    match = judged(1.0)(held, (want(asked),))
    assert match is None or match.score < GERMANE


def test_R6_too_few_years_stay_too_few_whatever_they_mean() -> None:
    few = fact("years", "bookkeeping", count="2")
    match = judged(1.0)(few, (want("At least five years in accounts"),))
    assert match is not None
    assert match.score < GERMANE


def test_R6_years_in_a_field_of_the_same_meaning_answer() -> None:
    enough = fact("years", "bookkeeping", count="7")
    match = judged(0.9)(enough, (want("At least five years in accounts"),))
    assert match is not None
    assert match.score > GERMANE


def test_R6_of_a_list_answered_by_meaning_alone_no_item_is_said_back() -> None:
    job = posting("Teller", "Elm Bank", "", "Experience with forms, cash handling and greeting")
    text = write("voicemail", brief("Ann Lee", "", job, TILLS), fit=judged(0.9)).text
    assert "tills" in text
    assert "forms" not in text
