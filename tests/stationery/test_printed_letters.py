import sys
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.people import zone
from ringback.stationery import Missing, TooLong, as_pdf, unprintable
from ringback.stationery.characters import one_line
from stationery.letters import HOSTILE, LINES, TEXT, letter, opened, outside, size_of, words_of
from strategies import texts

NOWHERE = "\U0010fffd"
"""A character that no font has."""


def test_F4_a_printed_letter_has_each_line_in_its_order() -> None:
    with opened(as_pdf(letter())) as pdf:
        (page,) = pdf.pages
        lines = page.extract_text().split("\n")

    assert " ".join(lines) == " ".join(LINES)
    assert lines[: LINES.index("Dear Ms. Reyes,")] == LINES[: LINES.index("Dear Ms. Reyes,")]


@pytest.mark.parametrize(
    ("country", "size"),
    [
        ("US", (612, 792)),
        ("CA", (612, 792)),
        ("MX", (612, 792)),
        ("", (612, 792)),
        ("GB", (595, 842)),
        ("DE", (595, 842)),
    ],
)
def test_the_paper_is_that_of_the_recipients_country(country: str, size: tuple[int, int]) -> None:
    assert size_of(as_pdf(letter(country=country))) == size


def test_a_printed_letter_is_tagged_and_says_its_title_and_language() -> None:
    with opened(as_pdf(letter())) as pdf:
        catalog, about = pdf.doc.catalog, pdf.metadata

    assert catalog["Lang"].startswith(b"en")
    assert catalog["MarkInfo"] == {"Marked": True, "Suspects": False}
    assert "StructTreeRoot" in catalog
    assert about["Title"] == "Letter to Dana Reyes: Baker, night shift"
    assert about["Author"] == "Sam Doe"


def test_the_same_letter_gives_the_same_bytes_and_bears_only_the_moment_given() -> None:
    moment = datetime(2026, 11, 22, 3, 30, tzinfo=zone("America/Chicago"))
    dated = as_pdf(letter(), at=moment)

    assert as_pdf(letter()) == as_pdf(letter())
    assert dated == as_pdf(letter(), at=moment)
    with opened(dated) as pdf:
        assert pdf.metadata["CreationDate"].startswith("D:20261122093000")
    with opened(as_pdf(letter())) as pdf:
        assert "CreationDate" not in pdf.metadata


def test_there_is_room_to_sign() -> None:
    with opened(as_pdf(letter())) as pdf:
        lines = pdf.pages[0].extract_text_lines()
    close, name = lines[-2], lines[-1]

    assert (close["text"], name["text"]) == ("Sincerely,", "Sam Doe")
    assert name["top"] - close["bottom"] > 28


def test_untrusted_text_comes_out_as_it_was_typed() -> None:
    made = letter(
        HOSTILE, HOSTILE, f"{HOSTILE}\n{HOSTILE}",
        subject=HOSTILE, name=HOSTILE, employer=HOSTILE, post=HOSTILE, own_name=HOSTILE,
    )  # fmt: skip

    assert words_of(as_pdf(made)).count(" ".join(HOSTILE.split())) >= 8


@pytest.mark.parametrize("name", ["Zoë Łuczak", "Ngô Đình Ánh", "Иван Жуков", "Γιώργος Παπάς"])
def test_names_in_scripts_with_fonts_are_printed(name: str) -> None:
    assert unprintable(name) == ""
    assert words_of(as_pdf(letter(own_name=name, name=name))).count(name) >= 2


@pytest.mark.parametrize("name", ["محمد أحمد", "שרה לוי", "ნინო", "Արամ"])
def test_other_scripts_with_fonts_are_printable(name: str) -> None:
    assert unprintable(name) == ""
    with opened(as_pdf(letter(name=name))) as pdf:
        printed = {sign["text"] for sign in pdf.pages[0].chars}

    assert set(name) - {" "} <= {sign for text in printed for sign in text}


def test_a_character_that_no_font_has_is_told_and_the_letter_printed_all_the_same() -> None:
    said = unprintable(f'Dana {NOWHERE} Reyes \\ " {NOWHERE}')

    assert said.startswith(f"No font on this machine has {NOWHERE}, so the PDF shows boxes")
    assert ".docx" in said
    assert "Quay Foods" in words_of(as_pdf(letter(name=f"Dana {NOWHERE}")))


def test_what_one_does_not_see_needs_no_font() -> None:
    assert unprintable("\u200b \u200d\ufeff\u00ad \x00 \u202e") == ""


def test_letters_of_Devanagari_are_joined_or_it_is_told() -> None:
    said = unprintable("प्रिया शर्मा")

    assert said == "" or "Devanagari" in said
    assert "%PDF" in as_pdf(letter(name="प्रिया शर्मा"))[:8].decode()


def test_a_letter_that_is_a_little_too_long_is_set_smaller_on_one_page() -> None:
    paragraphs = ("Dear Ms. Reyes,", *TEXT * 6, "Sincerely,\nSam Doe")
    with opened(as_pdf(letter(*paragraphs))) as pdf:
        sizes = {round(sign["size"], 1) for sign in pdf.pages[0].chars}
        pages = len(pdf.pages)
    with opened(as_pdf(letter())) as pdf:
        usual = {round(sign["size"], 1) for sign in pdf.pages[0].chars}

    assert pages == 1
    assert 9.5 <= min(sizes) < min(usual) == 12


def test_a_long_letter_flows_on_and_its_close_never_stands_alone() -> None:
    for times in (12, 15, 16, 17, 29):
        paragraphs = ("Dear Ms. Reyes,", *TEXT * times, "Sincerely,\nSam Doe")
        with opened(as_pdf(letter(*paragraphs))) as pdf:
            pages = [page.extract_text() for page in pdf.pages]

        assert len(pages) > 1
        assert sum(page.count(TEXT[0].split(".")[0]) for page in pages) == times
        assert TEXT[-1] in pages[-1]
        assert pages[-1].endswith(f"Sam Doe\nPage {len(pages)} of {len(pages)}")
        assert "Page 1" not in pages[0]


@pytest.mark.parametrize("text", ["word " * 2000, "x" * 10_000, "a\n" * 900, "日本語" * 300])
def test_long_lines_and_words_stay_on_the_paper(text: str) -> None:
    with opened(as_pdf(letter("Dear Ms. Reyes,", text, "Sincerely,\nSam Doe"))) as pdf:
        # The last character of a Chinese line may stand half beyond it.
        assert [out for page in pdf.pages for out in outside(page, 66)] == []


def test_a_letter_beyond_the_bound_is_refused_in_a_sentence() -> None:
    with pytest.raises(TooLong, match=r"has 20,\d\d\d characters.*Nothing was made"):
        as_pdf(letter("a" * 20_000, "Sincerely,\nSam Doe"))


def test_without_the_extra_the_command_that_brings_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(Missing, match=r"pip install 'ringback\[print\]'"):
        as_pdf(letter())


@settings(deadline=None, max_examples=20)
@given(texts, st.lists(texts, max_size=4))
def test_any_text_can_be_printed(name: str, paragraphs: list[str]) -> None:
    made = as_pdf(letter("Dear you,", *paragraphs, subject=name, name=name, own_name=name))

    assert made.startswith(b"%PDF")
    with opened(made) as pdf:
        assert [out for page in pdf.pages for out in outside(page, 66)] == []


@settings(deadline=None, max_examples=20)
@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x17F), min_size=1, max_size=40))
def test_any_Latin_text_is_printed_as_it_is(text: str) -> None:
    printed = words_of(as_pdf(letter("Dear you,", text, "Sincerely,\nSam Doe", subject="")))

    assert f"Dear you, {one_line(text)}".strip() in printed
