import subprocess
import sys
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ringback.stationery
from ringback.stationery import TooLong, as_text
from ringback.stationery.characters import one_line, plain
from stationery.letters import LINES, TEXT, letter
from strategies import texts

law = settings(deadline=None, max_examples=150)


def test_F4_a_letter_as_text_has_each_line_in_its_order() -> None:
    made = as_text(letter())

    assert [line for line in made.split("\n") if line] == LINES
    assert made.endswith("\n\nSincerely,\nSam Doe\n")
    assert f"{TEXT[0]}\n\n{TEXT[1]}" in made


def test_what_is_not_known_leaves_no_empty_line_behind() -> None:
    made = as_text(letter(own_name="", own_post="", post="", employer="", subject=""))

    assert made.startswith("512-555-0147\nsam@example.com\n\nNovember 22, 2026\n\nDana Reyes\n")
    assert "\n\n\n" not in made


def test_a_letter_beyond_the_bound_is_refused_in_a_sentence() -> None:
    with pytest.raises(TooLong, match="Nothing was made"):
        as_text(letter("a" * 20_001))


@law
@given(texts, st.lists(texts, max_size=4))
def test_any_text_survives(name: str, paragraphs: list[str]) -> None:
    made = as_text(letter("Dear you,", *paragraphs, "Yours,\nSam", name=name, subject=name))

    body = ["Dear you,", *filter(None, map(plain, paragraphs)), "Yours,\nSam\n"]
    assert made.endswith("\n\n".join(body))
    assert one_line(name) in made


@law
@given(st.one_of(texts, st.text(max_size=40)))
def test_only_what_is_not_seen_is_left_out(text: str) -> None:
    def seen(of: str) -> list[str]:
        kept = [each for each in of if category(each)[0] != "C" and not each.isspace()]
        return [each for each in kept if ord(each) & 0xFFFE != 0xFFFE]

    assert seen(plain(text)) == seen(one_line(text)) == seen(text)
    assert "\n" not in one_line(text)
    assert plain(plain(text)) == plain(text)
    assert not {"\x00", "\r", "\u202e", "\u2066", "\ufeff"} & set(plain(text))


def test_what_makes_letters_is_loaded_only_when_a_letter_is_made() -> None:
    code = (
        "import sys, ringback.stationery;"
        "print([name for name in ('typst', 'docx', 'email.message') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout == "[]\n"


def test_the_public_names_are_these() -> None:
    assert {name for name in ringback.stationery.__all__ if name[0].islower()} == {
        *("as_text", "as_docx", "as_pdf", "as_eml"),
        *("envelope", "label", "mailto", "unprintable"),
    }
    assert all(hasattr(ringback.stationery, name) for name in ringback.stationery.__all__)
