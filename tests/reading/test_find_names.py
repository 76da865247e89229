"""Whom words speak of."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.names import Mention, find_people
from ringback.reading.values import Person

NINA = Person("nina", "Nina Castell", "recruiter")
OLE = Person("ole", "Dr Ole Brandt", "hiring_manager")


def _spoken_of(text: str, *known: Person, employer: str = "") -> list[str]:
    return [each.person.key for each in find_people(text, known, employer)]


def _first(text: str, *known: Person) -> Mention:
    return find_people(text, known)[0]


@pytest.mark.parametrize(
    "text",
    [
        "rang nina",
        "Spoke to Nina Castell",
        "Ms Castell was out",
        "Nina's machine",
        "ninas voicemail again",
        "emailed Nnia this morning",
    ],
)
def test_somebody_known_is_found_however_the_name_is_typed(text: str) -> None:
    assert _spoken_of(text, NINA, OLE) == ["nina"]


def test_a_title_belongs_to_the_name() -> None:
    found = _first("Wrote to Dr Brandt", NINA, OLE)

    assert found.person is OLE
    assert (found.span.start, found.span.end) == (9, 18)


def test_a_short_form_of_a_first_name_is_known() -> None:
    assert _spoken_of("rang Mike at noon", Person("m", "Michael Stone")) == ["m"]


@pytest.mark.parametrize(
    ("text", "found"),
    [("I will ring", []), ("called Will", ["w"]), ("Will called me", ["w"])],
)
def test_an_everyday_word_is_a_name_only_where_one_is_expected(text: str, found: list[str]) -> None:
    assert _spoken_of(text, Person("w", "Will Parr")) == found


def test_a_pronoun_stands_for_whoever_was_named_last() -> None:
    assert _spoken_of("Nina put me through to Ole and he was kind", NINA, OLE) == [
        "nina",
        "ole",
        "ole",
    ]


def test_a_pronoun_alone_stands_for_the_only_one_who_is_known() -> None:
    found = _first("she rang me back", NINA)

    assert found.person is NINA
    assert found.pronoun
    assert not _spoken_of("she rang me back", NINA, OLE)


def test_a_part_stands_for_the_only_one_who_has_it() -> None:
    assert _spoken_of("the recruiter called", NINA, OLE) == ["nina"]
    assert _spoken_of("spoke to the hiring manager") == ["hiring_manager"]


@pytest.mark.parametrize(
    ("text", "name", "part"),
    [
        ("Spoke with Ines Okoro today", "Ines Okoro", "contact"),
        ("rang and got her assistant Petra", "Petra", "assistant"),
        ("Then Jens Holt, the hiring manager, rang", "Jens Holt", "hiring_manager"),
        ("spoke to raj in accounts", "Raj", "contact"),
    ],
)
def test_somebody_new_is_introduced_with_their_part(text: str, name: str, part: str) -> None:
    found = _first(text)

    assert found.new
    assert (found.person.name, found.person.part) == (name, part)


def test_somebody_met_once_is_the_same_afterwards() -> None:
    assert _spoken_of("Spoke to Ines Okoro. Ines will ring me.") == ["Ines Okoro", "Ines Okoro"]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I sent it",
        "Zoom link came in December",
        "NO CALLS it says",
        "my sister Ann rang",
        "nothing from Brightwell yet",
    ],
)
def test_other_capitals_are_nobody(text: str) -> None:
    assert not _spoken_of(text, employer="Brightwell Mills")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_nobody_is_found_outside_the_text_or_twice_at_one_place(text: str) -> None:
    found = find_people(text, (NINA, OLE), "Brightwell Mills")

    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    assert all(0 <= each.span.start < each.span.end <= len(text) for each in found)
