"""Figures that count something, and figures that do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.intake.quantities import find_quantities


@pytest.mark.parametrize(
    ("sentence", "text", "value", "unit"),
    [
        ("Beat quota by 128 % again", "128 %", 128, "%"),
        ("Raised scores by 22 percent", "22 percent", 22, "%"),
        ("Closed $1.2M in one quarter", "$1.2M", 1_200_000, "$"),
        ("Saved £45k", "£45k", 45_000, "£"),
        ("Led a team of 12", "team of 12", 12, "people"),
        ("Led a team of twelve", "team of twelve", 12, "people"),
        ("Served 3,000 customers", "3,000 customers", 3000, "customers"),
        ("Trained 6 new hires", "6 new hires", 6, "hires"),
        ("Ranked in the top 5 % nationwide", "top 5 %", 5, "%"),
        ("Ran a 24-bed unit", "24-bed", 24, "beds"),
        ("Grew sales 3x", "3x", 3, "x"),
        ("Supervised five apprentices", "five apprentices", 5, "apprentices"),
    ],
)
def test_a_figure_is_read_with_what_it_counts(
    sentence: str, text: str, value: float, unit: str
) -> None:
    (quantity,) = find_quantities(sentence)
    assert (quantity.text, quantity.value, quantity.unit) == (text, value, unit)


@pytest.mark.parametrize(
    "sentence",
    ["Salesperson of the Year 2024", "1st place", "Won the 2019 cup", "Room 12", "on call 24/7"],
)
def test_years_and_ordinals_count_nothing(sentence: str) -> None:
    assert find_quantities(sentence) == ()


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="0123456789 $%.,kMx+-#/abcs", max_size=60))
def test_every_quantity_stands_in_its_sentence(sentence: str) -> None:
    for quantity in find_quantities(sentence):
        assert quantity.text in sentence
        assert quantity.value >= 0
