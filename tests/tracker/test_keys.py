"""Short names are easy to type, unique, and the same for the same words."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.tracker.errors import BadKey
from ringback.tracker.keys import LONGEST, folded, free
from strategies import texts


def made(names: tuple[str, ...], taken: frozenset[str] = frozenset()) -> str:
    return free("", names, "contact", lambda start: {k for k in taken if k.startswith(start)})


@given(st.lists(st.tuples(texts, texts), max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_made_key_is_free_and_short_and_plain(named: list[tuple[str, str]]) -> None:
    taken: set[str] = set()
    for names in named:
        key = made(names, frozenset(taken))
        assert key not in taken
        assert len(key) <= LONGEST
        assert set(key) <= {*string.ascii_lowercase, *string.digits, "-"}
        assert free(key, (), "", lambda _: ()) == key
        taken.add(key)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Søren Łukasz Ærø", "soren-lukasz-aero"),
        ("Straße & Söhne GmbH", "strasse-sohne-gmbh"),
        ("  A.B.C.  ", "a-b-c"),
        ("The Extraordinarily Long Name of a Company Ltd", "the-extraordinarily-long-name-of"),
        ("Donaudampfschifffahrtsgesellschaftskapitän", "donaudampfschifffahrtsgesellscha"),
    ],
)
def test_names_are_folded_to_ascii_and_cut_at_a_word(name: str, key: str) -> None:
    assert made((name,)) == key


@pytest.mark.parametrize("wish", ["Two words", "-a", "a-", "a--b", "ä", "a" * 65, "a_b", "A"])
def test_a_wish_that_could_not_be_typed_is_refused(wish: str) -> None:
    with pytest.raises(BadKey):
        free(wish, (), "contact", lambda _: ())


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
