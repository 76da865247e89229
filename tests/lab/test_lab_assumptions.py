from dataclasses import fields, replace

import assumed
import pytest

from house.tree import ROOT
from ringback.lab import SETS, Assumptions, AssumptionSet
from ringback.lab.assumptions import INVENTED, MEANINGS

NUMBERS = tuple(field.name for field in fields(Assumptions))
_COUNTED = (
    "openings_least", "openings_most", "late_days", "away_days", "reply_days", "looks_days",
    "named_days", "interview_days", "decides_days", "unwanted_way", "patience_days",
)  # fmt: skip


KNOWN = ("Pew", "column", "vendor", "Accountemps", "Greenhouse", "survey")


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_has_its_source_or_is_called_invented(number: str) -> None:
    assert MEANINGS[number].text
    for chosen in SETS.values():
        source = chosen.source(number)
        assert source == INVENTED or any(known in source for known in KNOWN)


def test_nothing_is_explained_that_is_no_number() -> None:
    assert set(MEANINGS) == set(NUMBERS)


def test_a_number_that_departs_from_what_was_measured_is_invented() -> None:
    measured = AssumptionSet("measured", "", Assumptions())
    other = AssumptionSet("other", "", replace(Assumptions(), answers_cell=0.5))

    assert "Pew" in measured.source("answers_cell")
    assert other.source("answers_cell") == INVENTED
    assert other.departs == ("answers_cell",)


@pytest.mark.parametrize("name", SETS)
def test_chances_are_chances_and_what_exclude_one_another_are_not_more_than_all(name: str) -> None:
    numbers = SETS[name].numbers
    chances = {each: getattr(numbers, each) for each in NUMBERS if each not in _COUNTED}

    assert {each: value for each, value in chances.items() if not 0 <= value <= 1} == {}
    assert numbers.invites + numbers.declines <= 1
    assert numbers.wants_email + numbers.wants_call <= 1
    assert numbers.openings_least <= numbers.openings_most


def test_nine_calls_in_ten_reach_no_one_and_six_calls_reach_most_who_can_be_reached() -> None:
    numbers = Assumptions()

    assert numbers.reachable * numbers.answers_office == pytest.approx(0.1, abs=0.005)
    assert 1 - (1 - numbers.answers_office) ** 6 == pytest.approx(0.93, abs=0.01)


def test_the_sets_differ_in_what_is_honestly_unknown() -> None:
    for number in ("message_works", "email_works", "letter_works", "annoys_cell", "notices"):
        assert len({getattr(each.numbers, number) for each in SETS.values()}) == len(SETS)


def test_the_page_of_the_assumptions_is_up_to_date() -> None:
    page = (ROOT / "docs" / "assumptions.md").read_text(encoding="utf-8")

    assert page == assumed.page()
    assert all(f"| `{number}` |" in page for number in NUMBERS)


def test_what_is_assumed_is_kept_out_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").lower()

    assert not [name for name in (*SETS, "simulat", "assumptions") if name in readme]
