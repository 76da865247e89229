"""How long words take."""

import pytest

from ringback.words import seconds


@pytest.mark.parametrize(
    ("said", "took"),
    [
        ("", 0),
        ("Hello", 0.4),
        ("Hello, this is Maria.", 1.6),
        ("a hundred and twenty-eight percent", 2.0),
        ("five one two, five five five, zero one four seven", 5.0),
        ("Five-one-two, five-five-five, oh-one-four-seven.", 5.0),
        ("My number is five one two, five five five, zero one four seven. Again", 6.6),
        ("plus four four, two zero seven, nine four six, zero nine five eight", 6.4),
        ("I have five years and two", 2.4),
        ("— , … !", 0),
    ],
)
def test_C2_a_figure_of_a_number_takes_half_a_second_and_a_word_less(
    said: str, took: float
) -> None:
    assert seconds(said) == pytest.approx(took)


def test_a_few_figures_are_no_telephone_number() -> None:
    assert seconds("one two three four five six") == pytest.approx(2.4)
