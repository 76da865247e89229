"""Words come out as they were meant, whatever encoding a program used or mistook."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.intake import errors
from ringback.intake.decoding import MAX_FILE, decode

WESTERN = "Résumé of Zoë Müller – “Shift lead”\n• don’t call the café\n"
WIDER = f"{WESTERN}Łódź, naïve\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_every_form_of_unicode_is_told_with_its_mark_or_without(encoding: str) -> None:
    assert decode(WIDER.encode(encoding)) == WIDER


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
@pytest.mark.parametrize(
    "text", [WESTERN, "I’m here\n", "• Led\n• Sold\n", "Frühstück für Größe\n", "Résumé\n"]
)
def test_windows_and_an_old_mac_are_told_apart(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_a_page_that_calls_itself_utf8_may_be_windows() -> None:
    page = '<html><meta charset="utf-8"><p>Résumé – Zoë</p></html>'

    assert decode(page.encode("cp1252")) == page


@pytest.mark.parametrize(
    ("text", "encoding"), [("Praca w Łodzi", "windows-1250"), ("Продавец", "windows-1251")]
)
def test_what_a_page_declares_is_believed_where_it_is_no_utf8(text: str, encoding: str) -> None:
    page = f'<html><meta charset="{encoding}"><p>{text}</p></html>'

    assert decode(page.encode(encoding)) == page


@pytest.mark.parametrize("mistaken", ["latin-1", "cp1252"])
def test_utf8_that_was_taken_for_something_else_is_mended(mistaken: str) -> None:
    text = "Résumé of Zoë – don’t café naïve"

    assert decode(text.encode().decode(mistaken).encode()) == text


def test_the_signs_of_windows_that_were_taken_for_latin_are_mended() -> None:
    assert decode(WESTERN.encode("cp1252").decode("latin-1").encode()) == WESTERN


def test_one_stray_byte_does_not_spoil_the_rest() -> None:
    assert decode(f"{WIDER * 9}caf".encode() + b"\xe9") == f"{WIDER * 9}café"
    assert decode(WIDER.encode()[:-1] + b"\xc3").startswith(WESTERN)


def test_what_only_looks_mistaken_is_left_alone() -> None:
    assert decode("É – CAFÉ™ – Ó Briain, Â".encode()) == "É – CAFÉ™ – Ó Briain, Â"


@pytest.mark.parametrize(
    "content",
    [bytes(range(128, 160)) * 9, b"abc\x00\x01\x02def", bytes(range(256)) * 40, b"\x00" * 500],
)
def test_bytes_that_stand_for_no_words_are_refused(content: bytes) -> None:
    with pytest.raises(errors.IntakeError, match=r"no text|no visible words"):
        decode(content)


@pytest.mark.parametrize(
    ("content", "what", "way"),
    [
        (b"{\\rtf1 hi", "Rich Text", "docx or PDF"),
        (b"\xd0\xcf\x11\xe0" + bytes(50), "old Office document", "docx or PDF"),
        (b"\xd0\xcf\x11\xe0" + "__substg1.0".encode("utf-16-le"), "Outlook", ".eml"),
        (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text", "odt", "docx or PDF"),
        (b"PK\x03\x04..xl/workbook.xml", "Excel", "copy"),
        (b"PK\x03\x04..photo.jpg", "packed file", "Unpack"),
        (b"\x00\x00\x00\x18ftypheic", "picture", "Type or copy"),
        (b"Rar!\x1a\x07", "packed file", "Unpack"),
    ],
)
def test_formats_that_are_not_read_have_a_way_out(content: bytes, what: str, way: str) -> None:
    with pytest.raises(errors.NotText, match=what) as caught:
        decode(content, name="mine")
    assert way in str(caught.value)
    assert "Ringback reads PDF, Word (.docx)" in str(caught.value)


@pytest.mark.parametrize(
    ("content", "name", "bound"),
    [
        (b"x" * 2_000_001, "a.txt", "up to 2 MB"),
        (b"<html>" + b"x" * 5_000_000, "a", "up to 5 MB"),
        (b"x" * 5_000_001, "a.html", "up to 5 MB"),
        (b"x" * (MAX_FILE + 1), "a.html", "up to 25 MB"),
    ],
)
def test_each_kind_has_its_bound(content: bytes, name: str, bound: str) -> None:
    with pytest.raises(errors.TooLarge, match=bound):
        decode(content, name=name)


def test_a_large_web_page_is_read() -> None:
    assert len(decode(b"<html>" + b"<p>Cook</p>" * 300_000)) > 3_000_000


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_sentence(content: bytes) -> None:
    try:
        text = decode(content)
    except errors.IntakeError:
        text = "nothing"
    assert text.strip()
    assert "\r" not in text


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]), min_size=30))
def test_plain_words_come_out_in_every_encoding(text: str) -> None:
    kept = f"Cook wanted {text} at once.\n"
    for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "cp1252", "mac_roman"):
        assert decode(kept.encode(encoding)) == kept
