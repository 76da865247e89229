"""What may come in, and in which form it is read."""

import pytest
from hypothesis import given, settings

from ringback.reading.bounds import LONGEST, plain
from ringback.reading.errors import NothingSaid, OtherLanguage, ReadingError, TooLong
from strategies import texts


@pytest.mark.parametrize("empty", ["", "   ", "\n\n", "12345", "?!…", "\u200b\u200b", "\x00\x07"])
def test_a_text_without_words_is_said_to_have_none(empty: str) -> None:
    with pytest.raises(NothingSaid, match="no words"):
        plain(empty)


def test_ten_megabytes_are_refused_with_the_bound() -> None:
    with pytest.raises(TooLong, match=f"{LONGEST:,}"):
        plain("rang and left a message. " * 400_000)


def test_quotes_are_straight_and_what_cannot_be_seen_is_gone() -> None:
    assert plain("didn’t “answer”\u200b\r\nat all\x07") == 'didn\'t "answer"\nat all '


@pytest.mark.parametrize("blank", ["  ", "\t", " \t ", "\u00a0", "\u2003\u2003", " \x00 "])
def test_white_space_of_any_kind_is_one_blank(blank: str) -> None:
    assert plain(f"rang{blank}Nina\nat{blank}ten") == "rang Nina\nat ten"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich habe heute angerufen, aber es hat sich nur die Mailbox gemeldet.", "German"),
        ("J'ai appelé ce matin et je suis tombé sur le répondeur.", "French"),
        ("Llamé a las dos y me dijo que no está en la oficina.", "Spanish"),
        ("Я позвонил в два часа, никто не ответил", "Russian"),
        ("私は二時に電話しましたが、誰も出ませんでした", "Japanese"),
    ],
)
def test_another_language_is_named_and_left_alone(text: str, language: str) -> None:
    with pytest.raises(OtherLanguage, match=language):
        plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "rang José Núñez, no answer",
        "got der anrufbeantworter lol",
        "vm left",
        "Bonjour, you've reached Céline Roy, please leave a message",
        "no answer no answer no answer",
    ],
)
def test_english_with_a_foreign_word_is_english(text: str) -> None:
    assert plain(text) == text


@given(texts)
@settings(deadline=None)
def test_reading_a_plain_text_again_changes_nothing(text: str) -> None:
    try:
        once = plain(text)
    except ReadingError:
        return
    assert plain(once) == once
