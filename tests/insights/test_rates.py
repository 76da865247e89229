"""When a rate is given, and what its interval keeps to."""

from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.insights import MEASURES_SOURCES, Counted, Measures, Rate


@st.composite
def counted(draw: st.DrawFn) -> Counted:
    of = draw(st.integers(10, 5000))
    return Counted("any", draw(st.integers(0, of)), of)


def rate(figure: Counted) -> Rate:
    assert figure.rate is not None
    return figure.rate


def test_below_ten_it_is_too_early_to_tell_and_the_count_stands() -> None:
    nine, ten = Counted("any", 9, 9), Counted("any", 9, 10)
    assert (nine.too_early, nine.rate, nine.count) == (True, None, 9)
    assert not ten.too_early
    assert rate(ten).value == 0.9


@given(st.integers(0, 9).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_no_count_below_ten_ever_gets_a_rate(pair: tuple[int, int]) -> None:
    assert Counted("any", *pair).rate is None


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (3, 29, 0.0358, 0.2642)],
)
def test_the_interval_is_the_one_that_others_have_worked_out(
    count: int, of: int, low: float, high: float
) -> None:
    """Values from published tables of the score interval."""
    found = rate(Counted("any", count, of))
    assert isclose(found.low, low, abs_tol=5e-4)
    assert isclose(found.high, high, abs_tol=5e-4)


@settings(deadline=None, max_examples=200)
@given(counted())
def test_the_interval_contains_the_rate_and_stays_within_0_and_1(figure: Counted) -> None:
    found = rate(figure)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert found.low < found.high


@settings(deadline=None, max_examples=200)
@given(counted(), st.integers(2, 9))
def test_the_interval_is_narrower_with_more(figure: Counted, times: int) -> None:
    few, more = rate(figure), rate(Counted("any", figure.count * times, figure.of * times))
    assert more.high - more.low < few.high - few.low


@settings(deadline=None, max_examples=100)
@given(counted())
def test_the_interval_of_what_did_not_happen_is_the_mirror_of_what_did(figure: Counted) -> None:
    one, other = rate(figure), rate(Counted("any", figure.of - figure.count, figure.of))
    assert isclose(one.low, 1 - other.high, abs_tol=1e-9)


def test_every_number_of_the_counting_has_its_source() -> None:
    assert set(MEASURES_SOURCES) == set(Measures.__slots__)
