"""From what stands on a display to the people and cases of the record."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.case import Search
from ringback.tracker.errors import Ambiguous, NotFound
from ringback.tracker.reads.callers import callers
from scenes import PEOPLE, search

MORE = """
contact vera: Vera Lund, Hilltop Staffing
  office +442079460123 on the card
  place London (Europe/London, GB, ENG)

contact emil: Emil Lund, Hilltop Staffing
  cell +4915555550147
  place Berlin (Europe/Berlin, DE, BE)

application bolt: Account Manager at Bolt & Co
  with vera as recruiter

application cog: Buyer at Cog Ltd
  with emil as recruiter

"""

HISTORY = """
2026-11-02 09:00 acme: applied online
2026-11-03 09:00 acme: called at +17375550166, no answer
2026-11-04 09:00 bolt: heard a greeting: nothing for callers, gives cell +17375550177
"""


def found(typed: str, history: str = HISTORY) -> list[tuple[str, str | None]]:
    return [(one.case.key, one.contact) for one in callers(typed, known(history))]


def known(history: str = HISTORY) -> Search:
    return search(history, PEOPLE + MORE)


@pytest.mark.parametrize(
    "typed",
    ["+44 20 7946 0123", "020 7946 0123", "0044 20 7946 0123", "011 44 20 7946 0123", "946 0123"],
)
def test_a_number_abroad_is_known_however_it_is_dialled(typed: str) -> None:
    assert found(typed) == [("bolt", "vera")]


def test_a_number_that_was_rung_without_a_name_leads_to_its_case() -> None:
    assert found("737 555 0166") == [("acme", "")]


def test_a_number_that_an_unnamed_greeting_gave_leads_to_its_case() -> None:
    assert found("737 555 0177") == [("bolt", "")]


def test_a_house_that_recruits_for_others_is_found_by_its_name() -> None:
    assert sorted(found("hilltop")) == [("bolt", "vera"), ("cog", "emil")]


def test_all_of_one_surname_have_their_card() -> None:
    assert sorted(found("Lund")) == [("bolt", "vera"), ("cog", "emil")]


def test_an_employer_leads_to_the_case_without_naming_who_rings() -> None:
    assert found("Cog Ltd") == [("cog", None)]


def test_more_people_than_help_while_it_rings_are_asked_about() -> None:
    many = "".join(f"contact c{at}: Kim Number{at}, Cog Ltd\n\n" for at in range(5))
    with pytest.raises(Ambiguous, match="Kim Number0"):
        callers("Kim", search(HISTORY, PEOPLE + MORE + many))


def test_the_last_figures_of_two_numbers_of_one_person_are_that_person() -> None:
    heard = "heard dana's greeting: use the cell, gives cell +17375550111"
    assert found("0111", f"{HISTORY}2026-11-05 09:00 acme: {heard}") == [("acme", "dana")]


def test_somebody_without_a_case_is_not_found() -> None:
    with pytest.raises(NotFound):
        callers("Tom", search("2026-11-02 09:00 acme: applied online"))


@settings(deadline=None, max_examples=80)
@given(st.text(max_size=40) | st.text("0123456789+-() x", max_size=30))
def test_whatever_is_typed_finds_cases_or_says_in_a_sentence_why_not(typed: str) -> None:
    try:
        said = [one.case.key for one in callers(typed, known())]
    except (NotFound, Ambiguous) as error:
        said = str(error).split()
    assert said


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(["+15125550111", "+442079460123", "+4915555550147"]),
    st.lists(st.sampled_from(" -.()/"), min_size=14, max_size=14),
)
def test_marks_between_the_figures_do_not_matter(number: str, marks: list[str]) -> None:
    typed = "".join(f"{figure}{mark}" for figure, mark in zip(number, marks, strict=False))
    assert [case for case, _ in found(typed)] == [case for case, _ in found(number)]
