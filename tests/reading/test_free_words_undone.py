"""What a telling speaks of though nobody has done it: nothing of it may become an event."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from reading import told

NOW = datetime(2026, 11, 10, 15, tzinfo=ZoneInfo("America/Chicago"))  # a Tuesday


@pytest.mark.parametrize(
    "text",
    [
        "I did not call Dana and leave a message",
        "I couldn't call Dana and leave a message",
        "Don't forget to call Dana and leave a message",
        "Don't forget to email Dana a thank you note",
        "note to self: ring Dana about the shift work",
        "wish I had left a message",
        "If they reject me I'll close this",
        "plan: ring Dana Friday morning, email her if no luck",
        "Rang nobody today.",
        "dreamt that Dana rang me with an offer",
        "One thank-you, two calls. That's the plan anyway.",
        "my brother rang his bank and left a message",
        "Told my mother I'd call her Sunday.",
        "I can email Dana from the 24th",
        "Letter to follow.",
        "No reply to my email.",
        "Dana answers her phone only in the evening.",
        "almost called Dana",
        "I'm planning to talk to Dana about the offer",
        "Don't forget to talk to Dana about the offer",
        "No thank you letter sent yet",
    ],
)
def test_what_was_not_done_is_no_event(text: str) -> None:
    assert [each for each in told.reading(text, NOW).events if each.sure] == []


@pytest.mark.parametrize(
    "text",
    ["Dana said that her assistant would call me", "Dana told me to send it by post"],
)
def test_what_others_are_to_do_is_no_call_and_no_letter_of_mine(text: str) -> None:
    kinds = {type(each.body).__name__ for each in told.reading(text, NOW).events}
    assert not kinds & {"CallPlaced", "Wrote"}


def test_a_denial_reaches_no_further_than_what_it_denies() -> None:
    assert told.events("called dana no answer called her again at 2 she picked up", NOW) == [
        "10 14:00 called dana, spoke with them",
        "10 called dana, no answer",
    ]


def test_whom_something_was_done_to_has_not_done_what_follows() -> None:
    assert told.events("called dana no answer left a message", NOW) == [
        "10 called dana, left a voicemail"
    ]


def test_an_offer_of_somebody_else_only_presses() -> None:
    kinds = [
        type(each.body).__name__
        for each in told.reading(
            "I have an offer from Zenith and must answer them by Friday", NOW
        ).events
    ]
    assert kinds == ["Urgent"]
