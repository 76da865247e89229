from datetime import UTC, datetime
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.errors import NothingSaid, ReadingError, TooLong
from ringback.reading.greeting import hear_greeting
from ringback.reading.greeting.phrases import phrases
from ringback.reading.greeting.values import ORDER
from ringback.reading.speakers import same_person, sounds_like
from ringback.reading.values import Person, Telling

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
TELLING = Telling(TUESDAY, (Person("vera", "Vera Lindqvist"),), "Osprey Mills", "US")
PIECES = (
    "you've reached Vera Lindqvist",
    "please call my cell",
    "if it's urgent",
    "206-555-0140",
    "I'm out until Monday",
    "don't leave a message",
    "ask for Otis",
    "no calls please",
    "press zero",
    "leave a message after the tone",
    "my mobile is",
    "otherwise",
    "and",
    "...",
    "\n",
)
GREETINGS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(GREETINGS | st.text(min_size=1, max_size=120))
def test_whatever_is_heard_has_one_instruction_first_and_the_rest_in_order(text: str) -> None:
    try:
        greeting = hear_greeting(text, TELLING, asked_for="Vera Lindqvist")
    except ReadingError:
        return
    told = (greeting.instruction, *greeting.also)
    assert list(told) == sorted(set(told), key=ORDER.index)
    assert 0 <= greeting.confidence <= 1
    assert 0 <= greeting.span.start <= greeting.span.end <= len(text)
    assert greeting.back is None or "away" in told


@settings(deadline=None, max_examples=60)
@given(GREETINGS)
def test_phrases_stand_in_the_text_one_behind_the_other(text: str) -> None:
    found = phrases(text)

    assert all(text[each.start : each.end].lower() == each.text for each in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@settings(deadline=None, max_examples=40)
@given(st.from_regex(r"[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}", fullmatch=True))
def test_everybody_is_the_same_as_themselves(name: str) -> None:
    assert same_person(name, name)
    assert same_person(name.lower(), name)
    assert sounds_like(name, name) == 1.0


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("vera lind quist", "Vera Lindqvist"),
        ("Dayna Rayes", "Dana Reyes"),
        ("Mister Bram", "Otis Bram"),
    ],
)
def test_a_name_that_was_misheard_is_still_theirs(heard: str, name: str) -> None:
    assert same_person(heard, name)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Vera Marsh", "Vera Lindqvist"),
        ("Otis", "Vera Lindqvist"),
        ("", "Otis"),
        ("Ms. Vera", "Otis Bram"),
    ],
)
def test_another_name_is_somebody_else(said: str, name: str) -> None:
    assert not same_person(said, name)


@pytest.mark.parametrize("text", ["", "   ", "206-555-0140", "..."])
def test_a_greeting_without_words_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(NothingSaid, match="no words"):
        hear_greeting(text, TELLING)


def test_a_greeting_that_never_ends_is_refused() -> None:
    with pytest.raises(TooLong, match="characters"):
        hear_greeting("leave a message " * 2000, TELLING)


@pytest.mark.parametrize("piece", ["friday at 2 ", "call my cell ", "512 555 01 no ", "uh "])
def test_the_longest_text_is_heard_in_seconds(piece: str) -> None:
    text = ("You've reached Vera. " + piece * 7_000)[:19_999]
    begun = perf_counter()
    hear_greeting(text, TELLING)

    assert perf_counter() - begun < 5
