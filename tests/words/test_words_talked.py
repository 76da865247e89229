"""Once they know who calls: after a talk, and when their own call is returned."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.words import write
from words.lives import LIVES

SALES = LIVES["sales"]
TALKED = replace(SALES, spoken_on=date(2026, 11, 19))
RETURNED = replace(SALES, returning=True)
FIRST = frozenset({SALES.facts[0].key})


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize("earlier", [0, 1])
def test_R9_after_a_talk_the_voicemail_refers_to_it(earlier: int, short: bool) -> None:
    brief = replace(TALKED, earlier=earlier, used=FIRST if earlier else frozenset())
    text = write("voicemail", brief, short=short).text
    assert "We spoke yesterday about your inside sales position" in text
    for wrong in ("I applied", "may not have had", "left you a message", "my résumé"):
        assert wrong not in text


def test_F5_after_a_talk_it_adds_to_the_talk_and_not_to_a_message() -> None:
    text = write("voicemail", replace(TALKED, earlier=1, used=FIRST)).text
    assert "I would like to add one thing." in text
    assert "my message" not in text


def test_the_later_of_talk_and_interview_is_spoken_of() -> None:
    before = replace(TALKED, interviewed_on=date(2026, 11, 20))
    after = replace(TALKED, interviewed_on=date(2026, 11, 17))
    assert "talking with me today" in write("voicemail", before).text
    assert "We spoke yesterday" in write("voicemail", after).text


def test_opener_and_screening_speak_of_the_talk() -> None:
    assert "position in Austin, which we spoke about yesterday." in write("opener", TALKED).text
    assert "calling after our talk about your" in write("screening", TALKED).text


@pytest.mark.parametrize("kind", ["voicemail", "opener"])
def test_R12_a_returned_call_says_so_and_asks_for_a_time_and_sells_nothing(kind: str) -> None:
    message = write(kind, RETURNED)  # type: ignore[arg-type]  # both are message kinds
    about = "I am returning your call about your inside sales position in Austin."
    at = [each.text for each in message.sentences].index(about)
    assert message.sentences[at + 1].text == "I would be glad to talk. Which time would suit you?"
    assert message.facts == ()
    assert "appl" not in message.text


def test_a_screening_says_that_a_call_is_returned() -> None:
    assert write("screening", RETURNED).text == (
        "This is Maria Okafor, returning your call about your inside sales position in Austin."
    )


def test_when_one_applied_is_not_missed_once_they_know() -> None:
    for brief in (TALKED, RETURNED):
        assert write("voicemail", replace(brief, applied=None, applied_on=None)).missing == ()


@pytest.mark.parametrize(
    ("shown", "aloud"),
    [
        ("01632 555012", "zero one six three two, five five five zero one two"),
        ("01632 555-012", "zero one six three two, five five five, zero one two"),
        ("+44 1632 555012", "plus four four, one six three two, five five five zero one two"),
    ],
)
def test_C2_a_number_is_said_in_the_groups_in_which_it_is_shown(shown: str, aloud: str) -> None:
    message = write("voicemail", replace(SALES, phone_shown=shown))
    assert message.text.endswith(f"My number is {shown}. Again, {shown}.")
    assert message.spoken.endswith(f"Again, {aloud}.")


@pytest.mark.parametrize("shown", ["", "on request", "12 34", "5125550147", "1 " * 40])
def test_C2_what_shows_no_groups_leaves_the_grouping_as_it_is(shown: str) -> None:
    text = write("voicemail", replace(SALES, phone_shown=shown)).text
    assert text.endswith("Again, 512-555-0147.")
