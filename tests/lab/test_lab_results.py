from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.lab import SETS
from ringback.lab.assumptions import AssumptionSet
from ringback.lab.estimates import Estimate, middle, per_case, share
from ringback.lab.results import Row, Tally, row, tables, tally
from ringback.lab.simulating import courses

BUSY, ANSWERING, ANNOYED = SETS.values()
LOW, LOWER, HIGH = Estimate(0.2, 0.15, 0.25), Estimate(0.1, 0.05, 0.14), Estimate(0.6, 0.5, 0.7)
WIDE = Estimate(0.5, 0.1, 0.9)


def of(voice: str, answered: Estimate, annoyed: Estimate = WIDE) -> Row:
    return Row(voice, answered, None, Estimate(3, 2, 4), annoyed)


def flips(rows: Mapping[AssumptionSet, tuple[Row, ...]]) -> set[tuple[str, str, str, str]]:
    return {
        (table.assumptions, rank.measure, rank.voice, other)
        for table in tables(rows)
        for rank in table.ranks
        for other in rank.flips_with
    }


def test_an_order_that_turns_round_under_another_set_is_marked_in_both() -> None:
    turned = {
        BUSY: (of("patient", HIGH), of("persistent", LOW)),
        ANSWERING: (of("patient", LOW), of("persistent", HIGH)),
    }

    assert flips(turned) == {
        ("busy offices", "answered", "patient", "persistent"),
        ("busy offices", "answered", "persistent", "patient"),
        ("answering offices", "answered", "patient", "persistent"),
        ("answering offices", "answered", "persistent", "patient"),
    }
    assert [rank.best for rank in tables(turned)[0].ranks[:2]] == [1, 2]


def test_of_three_voices_only_those_are_marked_whose_order_turns() -> None:
    turned = {
        BUSY: (of("patient", HIGH), of("persistent", LOW), of("formal", LOWER)),
        ANSWERING: (of("patient", LOW), of("persistent", HIGH), of("formal", LOWER)),
    }

    assert {voice for _, _, voice, _ in flips(turned)} == {"patient", "persistent"}


def test_an_order_that_chance_could_have_made_does_not_flip() -> None:
    """Where intervals overlap there is no order, and so nothing that could turn round."""
    rows = {
        BUSY: (of("patient", HIGH), of("persistent", LOW)),
        ANSWERING: (of("patient", LOW), of("persistent", WIDE)),
    }

    assert flips(rows) == set()
    assert [(rank.best, rank.worst) for rank in tables(rows)[1].ranks[:2]] == [(1, 2), (1, 2)]


def test_more_answers_are_better_and_fewer_annoyed() -> None:
    (table,) = tables({BUSY: (of("patient", HIGH, LOW), of("persistent", LOW, HIGH))})

    answered, annoyed = table.rank("patient", "answered"), table.rank("patient", "annoyed")
    assert answered is not None
    assert annoyed is not None
    assert (answered.best, annoyed.best) == (1, 1)


def test_where_nothing_was_answered_there_is_no_rank_for_the_days() -> None:
    (table,) = tables({BUSY: (of("patient", HIGH),)})

    assert table.rank("patient", "days") is None


def test_a_tally_counts_the_first_decision_of_each_application() -> None:
    found = [tuple(courses(ANSWERING, "formal", each, weeks=12, seed=9)) for each in range(1, 9)]
    counted = [tally(each) for each in found]

    assert all(len(each.days) <= each.applications for each in counted)
    assert all(0 < day <= 12 * 7 for each in counted for day in each.days)
    assert all(each.annoyed <= each.people for each in counted)
    assert sum(len(each.days) for each in counted) > 0


def test_the_figures_of_a_voice_are_those_of_its_seekers() -> None:
    measured = row("formal", [Tally(2, (3.0,), 4, 2, 1), Tally(2, (5.0, 9.0), 8, 2, 0)])

    assert measured.answered.value == 3 / 4
    assert measured.touches.value == 3
    assert measured.annoyed.value == 1 / 4
    assert measured.days is not None
    assert measured.days.value == 5


COUNTS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda two: (two[0], two[0] + two[1] + 1)),
    min_size=1,
    max_size=40,
)


@settings(deadline=None, max_examples=60)
@given(COUNTS)
def test_a_share_lies_in_its_interval_and_that_between_none_and_all(
    counts: list[tuple[int, int]],
) -> None:
    parts, wholes = zip(*counts, strict=True)
    figure = share(parts, wholes)

    assert 0 <= figure.low <= figure.value <= figure.high <= 1
    assert figure.low < figure.high


@settings(deadline=None, max_examples=40)
@given(COUNTS)
def test_ten_times_as_many_such_seekers_narrow_the_interval(counts: list[tuple[int, int]]) -> None:
    parts, wholes = zip(*counts, strict=True)
    few, many = share(parts, wholes), share(parts * 10, wholes * 10)

    assert many.high - many.low <= few.high - few.low
    assert per_case(parts * 10, wholes * 10).value == per_case(parts, wholes).value


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(0, 90), max_size=30))
def test_the_median_lies_in_its_interval(values: list[float]) -> None:
    figure = middle(values)

    assert (figure is None) == (not values)
    assert figure is None or figure.low <= figure.value <= figure.high


def test_an_interval_is_clear_of_another_only_where_they_do_not_touch() -> None:
    assert LOW.is_clear_of(HIGH)
    assert not LOW.is_clear_of(WIDE)
    assert not LOW.is_clear_of(replace(HIGH, low=LOW.high))
