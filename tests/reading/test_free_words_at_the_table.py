"""Turns of the matter as they are told at a kitchen table, short and with slips."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from reading import told

NOW = datetime(2026, 9, 16, 14, tzinfo=ZoneInfo("America/Chicago"))  # a Wednesday

TELLINGS = """
interviewed with Tom on September 2nd
  02 interviewed with tom
called Dana 9a, no answer
  16 09:00 called dana, no answer
sent Dana an email saying I am still interested
  16 wrote a state-of-play note to dana by email
Tom emailed me saying they need references
  16 heard from tom by email
emailed Tom and thanked him
  16 wrote a thank-you to tom by email
spoke to Dana. Thanked her.
  16 called dana, spoke with them
I thanked Dana and rang off
  16 called dana, spoke with them
bill rang. intv fri 7am site office
  16 Bill rang back
  16 arranged an interview for 2026-09-18 07:00
They've offered it me!
  16 decided: an offer
they took me on
  16 decided: an offer
offer. $38/hr
  16 decided: an offer
Dana rang. offer, $38/hr
  16 dana rang back
  16 decided: an offer
They take other person
  16 decided: filled with somebody else
mtg w/ Tom thurs 3p
  16 arranged an interview for 2026-09-17 15:00 with tom
interviewed. bill and mike. decision by tues
  16 interviewed with Bill and Mike; decision by 2026-09-22
talked w/ bill + mike fri. interview. good.
  11 interviewed with Bill and Mike
had an interview on the 2nd
  02 interviewed
Final round at Halcyon was September 8
  08 interviewed
I called Dana. nobody take phone
  16 called dana, no answer
I called Dana, machine, I say my name and number
  16 called dana, left a voicemail
Called Dana, gave my name and number to the receptionist
  16 called dana, reached a gatekeeper
I phone mister Marc, woman answer, she tell he is sleep
  16 called Marc, reached a gatekeeper
Called Dana, pat answered and took a message
  16 called dana, reached a gatekeeper
Called Dana, someone in the kitchen picked up and said she is too busy
  16 called dana, reached a gatekeeper
had a missed call off a withheld number
  16 dana rang back, missed
"""


@pytest.mark.parametrize(("text", "events"), told.table(TELLINGS))
def test_what_is_told_short_is_read_and_kept(text: str, events: list[str]) -> None:
    assert told.events(text, NOW) == events
    assert told.reading(text, NOW).sure


@pytest.mark.parametrize(
    "text",
    [
        "I nearly rang but didn't",
        "was going to ring but I bottled it",
        "They'd offer me the job if I moved",
        "I hope they take me on",
        "they might take somebody else",
        "If they take someone else I will call",
    ],
)
def test_what_did_not_come_about_is_no_event(text: str) -> None:
    assert told.events(text, NOW) == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("They decide by Tuesday", "decision by 2026-09-22"),
        ("hear by tues", "decision by 2026-09-22"),
        ("They said I would hear by Tuesday", "decision by 2026-09-22"),
        ("She'll let me know by Tuesday", "decision by 2026-09-22"),
        ("She'll let me know if I got the job by Tuesday", "decision by 2026-09-22"),
        ("They said they'd come back to me by Tuesday", "decision by 2026-09-22"),
        ("Next step by Tuesday", "next step by 2026-09-22"),
        ("She'll call me by Tuesday", "next step by 2026-09-22"),
        ("She'll let me know about the next round by Tuesday", "next step by 2026-09-22"),
        ("Two rounds left. She's letting me know by Tuesday", "next step by 2026-09-22"),
        ("They said I would hear by September 14. Nothing.", "decision by 2026-09-14"),
    ],
)
def test_P4_a_day_is_of_the_decision_unless_a_next_step_is_named(said: str, kept: str) -> None:
    (event,) = told.events(f"Interviewed with Dana on September 8. {said}", NOW)
    assert kept in event
    assert ("decision" in event) != ("next step" in event)


def test_a_promise_whose_day_has_passed_is_of_that_day_and_asked_about() -> None:
    reading = told.reading("They said I would hear by September 14. I have heard nothing.", NOW)
    assert [told.events(reading.text, NOW), reading.sure] == [
        ["16 dana promised word by 2026-09-14"],
        False,
    ]


@pytest.mark.parametrize("till", ["til dec", "till december", "until December"])
def test_not_to_call_until_a_day_is_no_ban_for_ever(till: str) -> None:
    reading = told.reading(f"dont call {till}", NOW)
    assert told.events(reading.text, NOW) == ["16 dana promised word by 2026-12-01"]
    assert not reading.sure


def test_a_worry_is_kept_with_what_it_is_about() -> None:
    (event,) = told.events("Interviewed with Dana. They are worried I have never done it", NOW)
    assert 'concern "They are worried I have never done it"' in event


@pytest.mark.parametrize("whose", ["Monday's", "Mondays"])
def test_the_day_of_an_interview_is_not_that_of_a_call_about_it(whose: str) -> None:
    assert told.events(f"Dana called bout {whose} interview", NOW) == ["16 dana rang back"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I had sent Dana a thank-you e-mail right after the interview", "thank-you"),
        ("Emailed Dana an application follow up", "state-of-play"),
    ],
)
def test_what_the_seeker_sent_is_neither_an_answer_nor_an_application(text: str, kind: str) -> None:
    (event,) = told.events(text, NOW)
    assert f"wrote a {kind}" in event


@pytest.mark.parametrize(
    "text",
    [
        "Left word with dispatch for her to call me 512-555-0177",
        "Called Dana, left a message, my number is 512-555-0177",
    ],
)
def test_the_seekers_own_number_is_no_line_of_theirs(text: str) -> None:
    reading = told.reading(text, NOW)
    assert reading.lines == ()
    assert not any("512" in doubt for doubt in reading.doubts)
