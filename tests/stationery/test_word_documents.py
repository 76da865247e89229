import sys
from datetime import UTC, datetime
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.stationery import Missing, TooLong, as_docx
from ringback.stationery.characters import one_line, plain
from stationery.letters import HOSTILE, LINES, letter
from strategies import texts


def lines_of(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(BytesIO(content)).paragraphs]


def test_F4_a_Word_letter_has_each_line_in_its_order() -> None:
    assert lines_of(as_docx(letter())) == LINES


def test_the_paper_is_that_of_the_recipients_country() -> None:
    for country, width in (("US", 215.9), ("MX", 215.9), ("GB", 210)):
        form = Document(BytesIO(as_docx(letter(country=country)))).sections[0]

        assert form.page_width is not None
        assert round(form.page_width.mm, 1) == width


def test_a_Word_letter_says_who_wrote_it_and_what_it_is() -> None:
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    about = Document(BytesIO(as_docx(letter(), at=moment))).core_properties

    assert (about.author, about.language, about.comments) == ("Sam Doe", "en", "")
    assert about.title == "Letter to Dana Reyes: Baker, night shift"
    assert about.created is not None
    assert about.created.replace(tzinfo=UTC) == moment


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert as_docx(letter()) == as_docx(letter())


def test_there_is_room_to_sign_and_the_close_stays_with_the_text() -> None:
    *_, last, close, _ = Document(BytesIO(as_docx(letter()))).paragraphs

    assert close.text == "Sincerely,"
    assert close.paragraph_format.space_after is not None
    assert close.paragraph_format.space_after.pt >= 30
    assert last.paragraph_format.keep_with_next
    assert close.paragraph_format.keep_with_next


def test_untrusted_text_comes_out_as_it_was_typed() -> None:
    made = lines_of(as_docx(letter(HOSTILE, own_name=HOSTILE, name=HOSTILE, subject=HOSTILE)))

    assert made.count(HOSTILE) == 4


@pytest.mark.parametrize("name", ["王小明", "محمد أحمد", "प्रिया शर्मा", "สมชาย", "김민준", "👩‍🔧"])
def test_names_in_any_script_are_left_to_the_word_processor(name: str) -> None:
    assert lines_of(as_docx(letter(name=name))).count(name) == 1


def test_a_letter_beyond_the_bound_is_refused_in_a_sentence() -> None:
    with pytest.raises(TooLong, match="Nothing was made"):
        as_docx(letter("a" * 20_001))


def test_without_the_extra_the_command_that_brings_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)

    with pytest.raises(Missing, match=r"pip install 'ringback\[print\]'"):
        as_docx(letter())


@settings(deadline=None, max_examples=25)
@given(texts, st.lists(texts, max_size=4))
def test_any_text_survives(name: str, paragraphs: list[str]) -> None:
    made = lines_of(as_docx(letter("Dear you,", *paragraphs, "Yours,\nSam", name=name, subject="")))

    assert one_line(name) in ("", *made)
    start = made.index("Dear you,")
    assert made[start:] == ["Dear you,", *filter(None, map(plain, paragraphs)), "Yours,", "Sam"]
