"""Frames: phrases with gaps and choices, and where they stand in a text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.finders.statements.frames import Frames, words_of
from ringback.reading.finders.statements.pieces import pieces, sentences


@pytest.mark.parametrize(
    ("frame", "text", "fits"),
    [
        ("went with another", "they went with another", True),
        ("went .. another", "they went with quite another", True),
        ("went .. another", "they went away and with quite another", False),
        ("went .. another", "they went. another day", False),
        ("candidate*", "two candidates", True),
        ("not been? told", "we were not told", True),
        ("will not", "we won't", True),
        ("let @me know", "let you know", True),
    ],
)
def test_a_frame_fits_where_its_words_stand_in_order(frame: str, text: str, fits: bool) -> None:
    assert bool(Frames(frame).find(words_of(text))) is fits


@settings(deadline=None, max_examples=80)
@given(st.text("ab .,!?;\n'’1é-", max_size=60))
def test_words_and_pieces_stand_where_they_say(text: str) -> None:
    for word in words_of(text):
        assert 0 <= word.start < word.end <= len(text)
    spans = [piece.span for piece in pieces(text)]
    assert spans == sorted(spans, key=lambda span: span.start)


def test_a_wrapped_line_goes_on_and_a_short_one_ends() -> None:
    long = "This is a line which some program has broken because it was long\nand it goes on."
    assert len(sentences(long)) == 1
    assert len(sentences("Short line\nAnother line")) == 2


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(sentences("Dr. Vale comes at 9 a.m. on Monday.")) == 1
