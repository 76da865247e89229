"""From what somebody types to the application or person that they mean."""

import pytest
from hypothesis import given, settings

from ringback.casebook.applications import Application, Roster
from ringback.casebook.people import Contact, Role
from ringback.tracker.errors import Ambiguous, NotFound
from ringback.tracker.finding import begins_with_application, find_application, find_contact
from strategies import texts

ROSTER = Roster(
    contacts=(
        Contact("dana-whitfield", "Dana Whitfield"),
        Contact("dana-okafor", "Dana Okafor"),
        Contact("jose-nunez", "José Núñez"),
    ),
    applications=(
        Application("acme-freight", "Sales Manager", "Acme Freight", people=(Role("dana-okafor"),)),
        Application("acme-rail", "Dispatcher", "Acme Rail"),
        Application("acme", "Buyer", "Acme"),
        Application("muller-sohne", "Sales Assistant", "Müller & Söhne"),
        Application("application-1", "営業", "日本商事"),
    ),
)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("acme-freight", "acme-freight"),
        ("acme", "acme"),  # the whole key wins over a part of others
        ("FREIGHT", "acme-freight"),
        ("Acme  Rail", "acme-rail"),
        ("muller", "muller-sohne"),
        ("MÜLLER & SÖHNE", "muller-sohne"),
        ("dispatch", "acme-rail"),
        ("freight sales", "acme-freight"),
        ("日本", "application-1"),
    ],
)
def test_an_application_is_found_by_any_part_of_its_names(words: str, key: str) -> None:
    assert find_application(words, ROSTER).key == key


def test_several_that_fit_are_listed_and_none_is_guessed() -> None:
    with pytest.raises(Ambiguous, match=r"any of 2 applications: acme-freight") as refusal:
        find_application("sales", ROSTER)
    assert refusal.value.choices == ("acme-freight", "muller-sohne")


@pytest.mark.parametrize(
    ("words", "near"), [("acme-frieght", "acme-freight"), ("Dispacher", "acme-rail")]
)
def test_a_slip_of_the_finger_is_answered_with_what_may_be_meant(words: str, near: str) -> None:
    with pytest.raises(NotFound, match="Did you mean") as refusal:
        find_application(words, ROSTER)
    assert near in refusal.value.suggestions


def test_where_nothing_is_near_what_there_is_is_named() -> None:
    with pytest.raises(NotFound, match="You have acme-freight"):
        find_application("xyzzy", ROSTER)
    with pytest.raises(NotFound, match="add one first"):
        find_application("xyzzy", Roster())
    with pytest.raises(NotFound):
        find_application("  ", ROSTER)


def test_people_of_the_application_come_first() -> None:
    acme = ROSTER.applications[0]
    assert find_contact("dana", ROSTER, acme).key == "dana-okafor"
    assert find_contact("Whitfield", ROSTER, acme).key == "dana-whitfield"
    assert find_contact("jose nunez", ROSTER).key == "jose-nunez"
    with pytest.raises(Ambiguous):
        find_contact("dana", ROSTER)


@given(texts)
@settings(max_examples=100, deadline=None)
def test_any_words_at_all_find_one_or_are_refused_with_a_sentence(words: str) -> None:
    said = ""
    try:
        assert find_application(words * 50, ROSTER) in ROSTER.applications
    except (NotFound, Ambiguous) as refusal:
        said = str(refusal)
    assert len(said) < 1000


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("acme called Dana", ("acme", 1)),
        ("Acme Freight called", ("acme-freight", 2)),
        ("acme freight I rang them", ("acme-freight", 2)),
        ("dispatch I rang them", ("acme-rail", 1)),
        ("acme rail dispatcher said no", ("acme-rail", 3)),
        ("müller & söhne rang", ("muller-sohne", 3)),
        ("a rang", None),
        ("sales rang", None),
        ("nobody at all", None),
        ("", None),
    ],
)
def test_a_line_begins_with_the_application_it_is_about(
    words: str, found: tuple[str, int] | None
) -> None:
    got = begins_with_application(words.split(), ROSTER)
    assert (got and (got[0].key, got[1])) == found
