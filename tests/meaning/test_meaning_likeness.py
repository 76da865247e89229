"""What is near in meaning, without a shared word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.meaning import Likeness, Vectors


@pytest.fixture(scope="module")
def near() -> Likeness:
    return Likeness(Vectors())


@pytest.mark.parametrize(
    ("said", "asked", "other"),
    [
        ("Took payments at the counter", "Handle cash accurately", "Drive a forklift"),
        ("Looked after elderly residents at night", "Care for older people", "Write software"),
        ("Ran the kitchen of a busy inn", "Lead a team of cooks", "Audit annual accounts"),
        ("Taught Year 4 pupils to read", "Experience with children", "Weld steel frames"),
    ],
)
def test_a_deed_is_nearer_to_what_it_answers_than_to_something_else(
    near: Likeness, said: str, asked: str, other: str
) -> None:
    assert near(said, asked) > near(said, other)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_nearness_lies_between_nothing_and_all_and_has_no_direction(one: str, two: str) -> None:
    near = Likeness(Vectors())
    assert 0.0 <= near(one, two) <= 1.0
    assert near(one, two) == pytest.approx(near(two, one), abs=1e-4)


def test_nothing_is_near_to_no_words(near: Likeness) -> None:
    assert near("  ", "Handle cash") == 0.0


def test_a_text_is_as_near_as_can_be_to_itself(near: Likeness) -> None:
    assert near("Handle cash", "Handle cash") == 1.0
