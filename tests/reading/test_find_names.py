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


def test_another_last_name_is_another_person() -> None:
    assert _spoken_of("Nina Ort rang, then Nina Castel", NINA) == ["Nina Ort", "nina"]
    assert _spoken_of("Rang Nina Cell, No Answer", NINA) == ["nina"]
    assert _spoken_of("Met Nina Ole and Petra", NINA, OLE) == ["nina", "ole", "Petra"]


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


def test_two_of_one_first_name_are_left_open() -> None:
    """Nina Castell and Nina Ort: whoever reads on must ask, until the text says which."""
    other = Person("ort", "Nina Ort", "interviewer")

    found = find_people("I rang Nina. Later Nina Ort rang me, and Nina was kind", (NINA, other))

    assert [(each.person.key, [o.key for o in each.others]) for each in found] == [
        ("nina", ["ort"]),
        ("ort", []),
        ("ort", []),
    ]


def test_a_pronoun_goes_with_the_name_it_fits() -> None:
    text = "Spoke to Mr. Alder about Rosa Field; he was kind, she was out"

    assert _spoken_of(text) == ["Mr. Alder", "Rosa Field", "Mr. Alder", "Rosa Field"]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Winter, Nina here",
        "Hello Ms Winter, it is Nina",
        "Hi Jo this is Nina",
        "hi jo winter nina speaking",
    ],
)
def test_the_seeker_is_nobody_at_the_other_end(text: str) -> None:
    found = find_people(text, (NINA,), "Brightwell Mills", "Jo Winter")

    assert [each.person.key for each in found] == ["nina"]


def test_somebody_who_bears_the_seekers_first_name_is_still_found() -> None:
    known = Person("jo", "Jo Hale")

    found = find_people("Hi Jo, I rang Jo Hale and Jo Lund", (known,), seeker="Jo Winter")

    assert [each.person.key for each in found] == ["jo", "Jo Lund"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("his name is henk and he rang", "Henk"),
        ("the boss is a guy called lenny holm", "Lenny Holm"),
        ("Kit's voicemail again", "Kit"),
        ("Anselm Pohl's office line was busy", "Anselm Pohl"),
        ("Olu Bakare, who chairs the panel, wrote", "Olu Bakare"),
        ("rang the owner, Lorna, today", "Lorna"),
        ("emailed mina (recruiter) twice", "Mina"),
        ("tobys email bounced", "Toby"),
        ("Wrote to Mr. Alder", "Mr. Alder"),
        ("asked for mrs okon", "Mrs Okon"),
        ("met his brother Cody", "Cody"),
    ],
)
def test_somebody_new_is_known_by_what_stands_beside_the_name(text: str, name: str) -> None:
    found = [each.person.name for each in find_people(text) if each.person.name]

    assert found[0] == name


def test_people_told_in_a_row_are_all_named() -> None:
    found = find_people("Interviewed with Nina, Saunders and Okri today", (NINA,))

    assert [each.person.key for each in found] == ["nina", "Saunders", "Okri"]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("rang the head chef", "hiring_manager"),
        ("the plant manager rang me", "hiring_manager"),
        ("the gallery owner answered", "hiring_manager"),
        ("owner reckoned he'd ring", "hiring_manager"),
        ("HR told me to wait", "recruiter"),
        ("the hr lady rang", "recruiter"),
    ],
)
def test_a_part_is_known_by_what_it_does(text: str, part: str) -> None:
    assert _first(text).person == Person(part, "", part)  # type: ignore[arg-type]  # one of Part


@pytest.mark.parametrize(
    "text", ["the HR round is on Friday", "applied for the store manager job", "the HR form"]
)
def test_a_job_or_a_form_is_nobody(text: str) -> None:
    assert not find_people(text)


def test_the_boss_may_be_somebody_else_than_the_one_who_hires() -> None:
    found = _first("the boss is out, they say", OLE)

    assert (found.person.name, found.others) == ("", (OLE,))


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Principal Ames was out", Person("k", "Joyce Ames")),
        ("lt denny picked up", Person("k", "Paul Denny")),
        ("Mr Lowe's machine", Person("k", "Gregory Lowe")),
        ("Grace's receptionist put me through", Person("k", "Grace Hurley")),
        ("art's machine again", Person("k", "Art Gibson")),
        ("darnel called today", Person("k", "Darnell Hicks")),
        ("Dana R. called", Person("k", "Dana Reyes")),
        ("Sent Dana A Thank You Note", Person("k", "Dana Reyes")),
        ("gaz rang", Person("k", "Gary Whelan")),
        ("Dean rang 10:40", Person("k", "Dean Sykes")),
    ],
)
def test_somebody_known_is_found_by_rank_firm_or_slip(text: str, known: Person) -> None:
    found = find_people(text, (known,), "Lowe & Sons")

    assert [each.person.key for each in found] == ["k"]


@pytest.mark.parametrize(
    "text",
    [
        "Called The Office at 2, busy",
        "Called Back and left a message",
        "Rang Main Desk, no answer",
        "Applied for Staff Nurse at Cedar Dental",
        "lived in Nelson then",
        "Emailed Customer Service again",
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
