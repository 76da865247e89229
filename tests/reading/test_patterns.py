"""Patterns that are compiled when they are first asked for."""

import re

from hypothesis import given
from hypothesis import strategies as st

from ringback.reading.patterns import Pattern, any_of, one_of

TEXTS = st.text(alphabet="ab A1", max_size=12)


@given(TEXTS, st.integers(0, 12))
def test_a_pattern_finds_what_a_compiled_one_finds(text: str, start: int) -> None:
    late, compiled = Pattern(r"a(b)?", re.IGNORECASE), re.compile(r"a(b)?", re.IGNORECASE)

    assert [m.span() for m in late.finditer(text, start)] == [
        m.span() for m in compiled.finditer(text, start)
    ]
    assert late.findall(text) == compiled.findall(text)
    assert late.split(text) == compiled.split(text)
    assert late.sub("x", text) == compiled.sub("x", text)
    for ours, theirs in (
        (late.search(text, start), compiled.search(text, start)),
        (late.match(text, start), compiled.match(text, start)),
    ):
        assert (ours and ours.span()) == (theirs and theirs.span())


def test_any_of_finds_each_phrase_in_any_case() -> None:
    assert any_of("ab+", "one").search("ONE")
    assert any_of("ab+", "one").search("xABB")


def test_one_of_is_a_piece_that_stands_in_others() -> None:
    assert Pattern(rf"{one_of('a', 'bc')}d").match("bcd")
