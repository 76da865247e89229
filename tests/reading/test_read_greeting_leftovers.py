"""What a greeting says beside what was understood must not pass without a question."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.greeting import Greeting, hear_greeting
from ringback.reading.values import SURE, Person, Telling

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
TELLING = Telling(TUESDAY, (Person("vera", "Vera Lindqvist"),), "Osprey Mills", "US")
PLAIN = (
    "You've reached Vera Lindqvist at Osprey Mills.",
    "I can't take your call right now.",
    "Your call is important to us.",
    "Please leave your name and mobile number.",
    "I'll get back to you by Thursday.",
    "Our hours are Monday through Friday, nine to five.",
    "Have a great Tuesday.",
    "You will hear back from me tomorrow.",
)
OPEN = (
    "After six my cell, 206-555-0140.",
    "I've a new number, 206-555-0140, so use that from here on.",
    "My assistant is the one with the diary.",
    "Don't ring the workshop.",
    "The yard opens late on March 19th.",
    "Messages may take a while to reach me.",
    "If this is about the bench job, the position has been filled.",
    "The number you have dialled has been changed.",
    "Better send me a text.",
)


def heard(text: str) -> Greeting:
    return hear_greeting(text, TELLING, asked_for="Vera Lindqvist")


def is_sure(greeting: Greeting) -> bool:
    return greeting.confidence >= SURE and not greeting.doubts


@pytest.mark.parametrize("text", OPEN)
def test_a_phrase_with_a_word_that_matters_is_asked_about_where_nothing_was_made_of_it(
    text: str,
) -> None:
    greeting = heard(f"This is Vera Lindqvist. {text} Leave a message.")

    assert not is_sure(greeting)


def test_the_doubt_repeats_what_was_left_over() -> None:
    greeting = heard("This is Vera. The yard opens late on March 19th. Leave a message.")

    assert greeting.doubts == (
        "It also says “the yard opens late on march 19th”, and nothing was made of that.",
    )


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=5, unique=True))
def test_what_every_machine_says_needs_no_question(pieces: list[str]) -> None:
    greeting = heard(" ".join(["This is Vera Lindqvist.", *pieces]))

    assert greeting.instruction == "none"
    assert is_sure(greeting)


@settings(deadline=None, max_examples=40)
@given(st.permutations(PLAIN[:4]), st.sampled_from(OPEN))
def test_what_was_left_over_is_seen_wherever_it_stands(said: list[str], left: str) -> None:
    assert not is_sure(heard(" ".join([*said[:2], left, *said[2:]])))


def test_a_phrase_that_was_understood_is_none_that_was_left_over() -> None:
    greeting = heard(
        "I'm away through March 13th. If it can't wait, call my cell, 206-555-0140, and for "
        "anything about shifts ask Otis Bram."
    )

    assert greeting.instruction == "colleague"
    assert set(greeting.also) == {"urgent_cell", "away"}
    assert not greeting.doubts
