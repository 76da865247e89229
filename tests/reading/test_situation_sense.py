"""What a reading by itself lets stand, and a telling as a whole does not."""

from dataclasses import replace

import pytest

from ledger_table import NOW, proposed
from ringback.casebook.events import (
    AskedNotTo,
    Body,
    CallPlaced,
    GreetingHeard,
    HeardBack,
    Promised,
    Wrote,
)
from ringback.reading.situation.sense import sensible
from ringback.reading.values import SURE, Proposed, Reading

SPOKE = CallPlaced("spoke")


def told(text: str, *events: Proposed) -> tuple[Proposed, ...]:
    return sensible(Reading("words", text, events)).events


def test_what_more_probably_was_not_so_is_left_out_and_shown() -> None:
    text = "Oh sure, they loved me."
    doubted = replace(proposed(text, "they loved me", HeardBack()), confidence=0.3)
    found = sensible(Reading("words", text, (doubted,)))
    assert found.events == ()
    assert [text[span.start : span.end] for span in found.not_understood] == ["they loved me"]


def test_the_message_that_was_left_is_that_of_the_call_before() -> None:
    text = "I rang the office, and after the beep I left him a short message."
    rang = replace(proposed(text, "rang the office", SPOKE), confidence=0.5)
    (found,) = told(text, rang)
    assert found.body == CallPlaced("voicemail_left")
    assert found.confidence >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "I rang the office and did not leave a message.",
        "I rang the office. Should I have left a message?",
        "I rang the office and hung up.",
    ],
)
def test_no_message_is_no_message(text: str) -> None:
    rang = replace(proposed(text, "rang the office", SPOKE), confidence=0.5)
    assert [entry.body for entry in told(text, rang)] == [SPOKE]


def test_a_talk_that_was_told_of_stays_a_talk() -> None:
    text = "I spoke to her on Monday. On Friday I left a message."
    spoke = proposed(text, "spoke to her on Monday", SPOKE)
    left = proposed(text, "left a message", CallPlaced("voicemail_left"))
    assert told(text, spoke, left) == (spoke, left)


def test_two_calls_read_from_the_same_words_are_one() -> None:
    text = "I rang, her machine gave a number, and I left a message."
    one = proposed(text, "I rang, her machine gave a number", CallPlaced("hung_up"))
    other = proposed(
        text, "her machine gave a number, and I left a message", CallPlaced("voicemail_left")
    )
    assert told(text, one, other) == (other,)


def test_twice_is_twice() -> None:
    text = "I rang twice."
    twice = proposed(text, "I rang twice", CallPlaced("no_answer"))
    assert told(text, twice, twice) == (twice, twice)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("I left a message instead of calling the cell.", AskedNotTo("call")),
        ("got his voice mail", HeardBack()),
        ("and left a message on the machine", GreetingHeard()),
    ],
)
def test_what_the_seeker_did_is_nothing_that_they_said(text: str, body: Body) -> None:
    assert told(text, proposed(text, text, body)) == ()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("I was told not to call.", AskedNotTo("call")),
        ("She asked me not to ring.", AskedNotTo("call")),
        ("I got an email from them.", HeardBack(by="email")),
        ("He said I would hear on Friday.", Promised(NOW.date())),
        ("his voicemail said to leave a message", GreetingHeard()),
    ],
)
def test_what_they_said_stays(text: str, body: Body) -> None:
    entry = proposed(text, text, body)
    assert told(text, entry) == (entry,)


def test_a_call_whose_end_is_told_in_the_same_sentence_is_one_call() -> None:
    text = "I rang, got the machine, and left a message on it. I rang again."
    rang = replace(proposed(text, "rang", SPOKE), confidence=0.5)
    left = proposed(text, "left a message on it", CallPlaced("voicemail_left"))
    assert told(text, rang, left) == (left,)


def test_a_call_made_again_is_another() -> None:
    text = "I rang and then rang again and left a message."
    rang = replace(proposed(text, "I rang", SPOKE), confidence=0.5)
    left = proposed(text, "rang again and left a message", CallPlaced("voicemail_left"))
    assert told(text, rang, left) == (rang, left)


def test_what_holds_a_deed_of_the_seekers_is_no_answer() -> None:
    text = "two weeks ago and sent her a letter the next day"
    sent = proposed(text, "sent her a letter", Wrote("thank_you"))
    assert told(text, sent, proposed(text, text, HeardBack())) == (sent,)


def test_a_call_that_was_not_made_is_none() -> None:
    text = "I've called nobody."
    assert told(text, replace(proposed(text, "called", SPOKE), confidence=0.5)) == ()
