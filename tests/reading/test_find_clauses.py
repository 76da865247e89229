"""A text taken apart into clauses that know whether what they tell is so."""

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.clauses import Clause, Who, clauses


def _saying(text: str, words: str) -> Clause:
    return next(each for each in clauses(text) if words in each.text)


def test_each_thing_told_is_a_clause_of_its_own() -> None:
    found = clauses("I rang the office and she picked up, but she was in a hurry.")

    assert [each.text for each in found] == [
        "I rang the office",
        "and she picked up",
        "but she was in a hurry",
    ]


def test_speech_without_a_comma_is_parted_where_somebody_begins_to_act() -> None:
    found = clauses("so i called nina she said the job is open i thanked her")

    assert [each.text for each in found] == [
        "so i called nina",
        "she said the job is open",
        "i thanked her",
    ]


def test_a_day_before_the_first_verb_belongs_to_it() -> None:
    assert len(clauses("On Monday, around four, I rang Nina")) == 1


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("I rang Nina", "rang", "i"),
        ("Nina rang me", "rang", "they"),
        ("The machine said to try later", "said", "machine"),
        ("Her voicemail says she is away", "says", "machine"),
        ("I rang Nina and left a message", "left", "i"),
        ("The line was engaged", "engaged", ""),
    ],
)
def test_a_clause_knows_who_does_it(text: str, words: str, who: Who) -> None:
    assert _saying(text, words).who == who


def test_what_a_machine_does_is_not_taken_over_by_the_next_clause() -> None:
    found = _saying("It said to use the cell, left a message", "left")

    assert found.who != "machine"
    assert not found.named


@pytest.mark.parametrize(
    "text",
    [
        "I didn't leave a message",
        "i didnt ring",
        "I never got through",
        "I hung up without saying a word",
        "forgot to ask about the money",
        "I couldn't call Nina and leave a message",
    ],
)
def test_what_did_not_happen_is_denied(text: str) -> None:
    assert clauses(text)[0].denied


@pytest.mark.parametrize(
    "text",
    [
        "I'll ring her tomorrow",
        "going to write to Nina",
        "I might call",
        "if she rings I want to be ready",
        "Ring Nina on Friday",
        "need to find her number",
        "wish I had left a message",
        "don't forget to ring Nina",
        "remember to write to Nina",
        "I may call",
    ],
)
def test_what_is_yet_to_come_is_planned(text: str) -> None:
    assert clauses(text)[0].planned


def test_a_bare_verb_goes_on_with_what_was_denied_before_it() -> None:
    found = clauses("I didn't ring Nina, and leave her a message")

    assert all(each.denied for each in found)
    assert not _saying("I didn't wait, I left a message", "left").denied


def test_what_one_lets_happen_is_one_thing_told() -> None:
    assert len(clauses("I let it ring for a minute")) == 1


def test_a_noun_that_says_something_after_a_comma_begins_a_clause() -> None:
    assert _saying("Rang Nina, the receptionist says she is out", "receptionist").text.startswith(
        "the receptionist"
    )


@pytest.mark.parametrize("piece", ["so so so ", "so just even ", "he really ", "may 5 ", "i'd "])
def test_a_long_text_is_parted_in_time(piece: str) -> None:
    text = ("I called " + piece * 20_000)[:20_000]
    begun = perf_counter()
    clauses(text)
    assert perf_counter() - begun < 2


@pytest.mark.parametrize(
    "text",
    [
        "call from Nina at noon",
        "I rang Nina",
        "Left a message",
        "interviewed on 5 May",
        "I'd already left a message in may",
        "never mind, she rang",
        "not long after that she rang",
        "Call 10am: no answer",
    ],
)
def test_what_happened_is_neither_denied_nor_planned(text: str) -> None:
    found = clauses(text)[0]

    assert not found.denied
    assert not found.planned


@pytest.mark.parametrize("text", ["Should I call her?", "did she ring", "Ought I to write?"])
def test_a_question_is_asked(text: str) -> None:
    assert clauses(text)[0].asked


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    assert {each.sentence for each in clauses("I rang Mr. Lund at 4 p.m. and he was kind")} == {0}


def test_a_new_line_begins_a_sentence() -> None:
    assert [each.sentence for each in clauses("rang Nina\nleft a message")] == [0, 1]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abI hesrangw,.;?!-'\n0123456789", max_size=200))
def test_every_word_belongs_to_exactly_one_clause(text: str) -> None:
    found = clauses(text)

    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
        assert before.sentence <= after.sentence
        between = text[before.span.end : after.span.start]
        assert not any(sign.isalnum() for sign in between)
    for each in found:
        assert text[each.span.start : each.span.end] == each.text
