"""Dates as résumés and ads write them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Month
from ringback.intake.days import find_day
from ringback.intake.months import find_period

TODAY = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("Jan 2019 - Mar 2021", Month(2019, 1), Month(2021, 3)),
        ("(2019–2023)", Month(2019), Month(2023)),
        ("05/2019 – 06/2020", Month(2019, 5), Month(2020, 6)),
        ("2019-05 - 2023-01", Month(2019, 5), Month(2023, 1)),
        ("Summer 2018 to Fall 2019", Month(2018, 6), Month(2019, 9)),
        ("'09 - '12", Month(2009), Month(2012)),
        ("May – August 2018", Month(2018, 5), Month(2018, 8)),
        ("from 2011 to 2015", Month(2011), Month(2015)),
        ("between 2011 and 2015", Month(2011), Month(2015)),
        ("Summers 2018", Month(2018, 6), Month(2018, 6)),
        ("March 5, 2019 to June 7, 2020", Month(2019, 3), Month(2020, 6)),
        ("13/2019 - 14/2020", Month(2019), Month(2020)),
        ("May 2019", Month(2019, 5), Month(2019, 5)),
    ],
)
def test_a_period_is_read_in_any_notation(words: str, since: Month, until: Month) -> None:
    period = find_period(words)
    assert period is not None
    assert (period.since, period.until) == (since, until)


@pytest.mark.parametrize(
    "words",
    [
        *("Jan 2019 - Present", "01/2019–now", "since Jan 2019", "Januar 2019 – heute"),
        *("Jan 2019 –", "(01/2019–)", "from Jan 2019 onwards", "Jan '19 – to date"),
    ],
)
def test_what_lasts_has_no_end(words: str) -> None:
    period = find_period(words)
    assert period is not None
    assert period.lasting
    assert (period.since, period.until) == (Month(2019, 1), None)


def test_a_period_that_ends_before_it_begins_gives_no_dates() -> None:
    period = find_period("Feb 2019 - Jan 2017")
    assert period is not None
    assert (period.since, period.until, period.lasting) == (None, None, False)


@pytest.mark.parametrize("words", ["a $2019 budget", "12 years", "room 1250", "12/25"])
def test_other_figures_are_no_period(words: str) -> None:
    assert find_period(words) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-08-15T23:59", date(2026, 8, 15)),
        ("closes August 15th, 2026", date(2026, 8, 15)),
        ("15 August 2026", date(2026, 8, 15)),
        ("08/15/2026", date(2026, 8, 15)),
        ("15.08.2026", date(2026, 8, 15)),
        ("by Aug 15", date(2026, 8, 15)),
        ("by Jan 10", date(2027, 1, 10)),
        ("02/30/2026", None),
        ("soon", None),
    ],
)
def test_a_day_in_an_ad_is_read(words: str, day: date | None) -> None:
    assert find_day(words, TODAY) == day


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="0123456789-/–. ,'JanFebtoprsn()", max_size=60))
def test_any_figures_give_a_period_in_order_within_the_line(words: str) -> None:
    period = find_period(words)
    if period is not None:
        assert 0 <= period.start <= period.end <= len(words)
        if period.since and period.until:
            assert period.since.year <= period.until.year


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("2016–18 Master of Education", Month(2016, 0), Month(2018, 0)),
        ("2020-21", Month(2020, 0), Month(2021, 0)),
        ("Summer 2024 (June – August)", Month(2024, 6), Month(2024, 8)),
        ("Spring–Fall 2021", Month(2021, 3), Month(2021, 9)),
    ],
)
def test_years_told_once_hold_for_both_ends(words: str, since: Month, until: Month) -> None:
    period = find_period(words)
    assert period is not None
    assert (period.since, period.until, period.ranged) == (since, until, True)


@pytest.mark.parametrize("words", ["2020-05", "2020–05", "FY2020–21"])
def test_a_month_or_a_fiscal_year_is_no_range_of_years(words: str) -> None:
    period = find_period(words)
    assert period is None or not period.ranged
