"""What presses, in whatever form the seeker wrote it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.words.calls.pressing import is_late, pressing

law = settings(deadline=None, max_examples=150)
_PLAIN = "Something has come up that cannot wait."


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("offer elsewhere lapses Friday", "I have an offer elsewhere that lapses Friday."),
        ("an offer elsewhere that lapses", "I have an offer elsewhere that lapses."),
        ("another offer, must answer by noon", "I have another offer, and I must answer by noon."),
        ("because I have an offer", "I have an offer."),
        ("OFFER ENDS FRIDAY", "I have an offer that ends Friday."),
        ("must decide by noon", "I must decide by noon."),
        ("moving to Tulsa in May", "I am moving to Tulsa in May."),
        ("my lease ends on Monday", "My lease ends on Monday."),
        ("lease ends on Monday", "My lease ends on Monday."),
        ("Bolt wants my answer by Thursday", "Bolt wants my answer by Thursday."),
        ("told me to ring before five", "I was told to ring before five."),
        ("question about tomorrow", "I have a question about tomorrow."),
        ("about the start date", "It is about the start date."),
        ("deadline for the visa", "It is about the deadline for the visa."),
        ("stuck in traffic", "I am stuck in traffic."),
        ("train cancelled", "I am running late."),
    ],
)
def test_D2_what_presses_is_said_by_its_form(reason: str, said: str) -> None:
    assert pressing(reason) == said


@pytest.mark.parametrize(
    "reason",
    ["", "?", "they want references by noon", "see https://example.com", "日本", "so " * 40],
)
def test_what_may_be_about_the_listener_or_cannot_be_said_is_said_plainly(reason: str) -> None:
    assert pressing(reason) == _PLAIN


@pytest.mark.parametrize(
    ("reason", "late"),
    [
        ("running ten minutes late", True),
        ("stuck in traffic", True),
        ("late for the interview", True),
        ("offer elsewhere lapses late on Friday", False),
        ("the latest plan", False),
    ],
)
def test_being_late_is_told_from_other_pressing_things(reason: str, late: bool) -> None:
    assert is_late(reason) is late


@given(st.text(max_size=120))
@law
def test_anything_at_all_gives_one_sentence(reason: str) -> None:
    said = pressing(reason)
    assert said.endswith(".")
    assert said[:1].isupper() or not said[:1].isalpha()
    assert "\n" not in said
