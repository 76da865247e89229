"""What people take for known: the interview behind a telling, its greeting, and who is who."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ledger_table import NOW, TELLING, proposed
from ringback.casebook.documents import Span
from ringback.casebook.events import Arranged, CallPlaced, GreetingHeard, Interviewed, Wrote
from ringback.reading.situation.backdrop import with_interview, with_thanks
from ringback.reading.situation.met import met
from ringback.reading.situation.overheard import with_greeting
from ringback.reading.situation.ways import ways_told
from ringback.reading.values import Proposed, Reading

LEFT = CallPlaced("voicemail_left")


def telling(text: str, *events: Proposed) -> Reading:
    return Reading("words", text, events)


def interviews(text: str, *events: Proposed) -> list[Proposed]:
    found = with_interview(telling(text, *events), TELLING)
    return [entry for entry in found.events if isinstance(entry.body, Interviewed)]


@pytest.mark.parametrize(
    "text",
    [
        "After my interview I waited.",
        "At the interview he told me to ring.",
        "It is a week since our second interview.",
        "The interview went well.",
        "I had a great phone interview with them.",
        "interviewed last tuesday, heard nothing",
        "I gave three rounds there.",
        "My interview took place in June.",
    ],
)
def test_an_interview_named_in_passing_is_taken_to_have_been(text: str) -> None:
    (found,) = interviews(text)
    assert not found.sure
    assert "interview" in text[found.span.start : found.span.end].lower() or "rounds" in text


@pytest.mark.parametrize(
    "text",
    [
        "I have an interview tomorrow.",
        "They invited me for an interview.",
        "I never got an interview.",
        "Should I ring before the interview?",
        "I hope to get an interview.",
        "I applied and heard nothing.",
    ],
)
def test_an_interview_hoped_for_has_not_been(text: str) -> None:
    assert interviews(text) == []


def test_an_interview_that_was_read_is_not_doubled() -> None:
    text = "I interviewed on Monday. At the interview he was kind."
    assert len(interviews(text, proposed(text, "I interviewed on Monday", Interviewed()))) == 1


def test_an_interview_arranged_for_a_day_gone_by_was_held_on_it() -> None:
    text = "The interview was fixed for last Monday."
    then = NOW - timedelta(days=7)
    (found,) = interviews(text, proposed(text, text, Arranged(then)))
    assert found.happened == then


def test_an_interview_to_come_stays_arranged() -> None:
    text = "My interview is on Friday."
    assert interviews(text, proposed(text, text, Arranged(NOW + timedelta(days=4)))) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I rang and his greeting tells callers to use the cell.", "use_cell"),
        ("I rang her office, and her machine gave a mobile number.", "none"),
        ("Got him on the third try. His voicemail says please call my cell.", "use_cell"),
    ],
)
def test_a_greeting_that_was_not_read_as_one_is_heard(text: str, says: str) -> None:
    (found,) = with_greeting(telling(text), TELLING).events
    assert isinstance(found.body, GreetingHeard)
    assert found.body.says == says
    assert not found.sure


@pytest.mark.parametrize(
    "text", ["I left a message on his voicemail.", "The machine cut me off.", "I left a message."]
)
def test_where_no_machine_speaks_nothing_is_heard(text: str) -> None:
    assert with_greeting(telling(text), TELLING).events == ()


def test_what_the_seeker_did_not_do_is_no_order_of_the_machine() -> None:
    text = "His voicemail gave a cell number that I did not call."
    (found,) = with_greeting(telling(text), TELLING).events
    assert isinstance(found.body, GreetingHeard)
    assert found.body.says == "none"


def contacts(text: str, *events: Proposed) -> list[str]:
    found = met(telling(text, *events), TELLING)
    return [getattr(entry.body, "contact", "") for entry in found.events]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("I rang Ann Lowe, the recruiter.", [("Ann Lowe", "recruiter")]),
        ("I rang the recruiter, Ann Lowe.", [("Ann Lowe", "recruiter")]),
        ("I rang the hiring manager.", [("", "hiring_manager")]),
    ],
)
def test_a_name_and_what_somebody_is_are_one_person(
    text: str, people: list[tuple[str, str]]
) -> None:
    found = met(telling(text), TELLING)
    assert [(person.name, person.part) for person in found.people] == people


def test_an_event_is_with_whom_its_own_words_name() -> None:
    text = "I wrote to Ann Lowe. Then I rang the hiring manager and left a message."
    wrote = proposed(text, "wrote to Ann Lowe", Wrote("state_of_play"))
    rang = proposed(text, "rang the hiring manager and left a message", LEFT)
    assert contacts(text, wrote, rang) == ["Ann Lowe", "hiring_manager"]


def test_an_event_that_names_nobody_is_with_whom_was_named_last() -> None:
    text = "I rang the hiring manager. I left a message."
    assert contacts(text, proposed(text, "left a message", LEFT)) == ["hiring_manager"]


def test_who_was_read_already_stays() -> None:
    text = "I rang the hiring manager and left Ann a message."
    left = proposed(text, "left Ann a message", replace(LEFT, contact="Ann"))
    assert contacts(text, left) == ["Ann"]


def test_who_interviewed_stands_beside_the_interview() -> None:
    text = "I interviewed with the hiring manager. The recruiter was kind."
    entry = proposed(text, "I interviewed", Interviewed())
    (found,) = met(telling(text, entry), TELLING).events
    assert isinstance(found.body, Interviewed)
    assert found.body.people == ("hiring_manager",)


def test_an_empty_stretch_belongs_to_nobody() -> None:
    entry = Proposed(LEFT, NOW, Span(0, 0), 0.9)
    assert contacts("I rang them.", entry) == [""]


def thanks(text: str, *events: Proposed) -> list[Wrote]:
    found = with_thanks(telling(text, *events), TELLING)
    bodies = [entry.body for entry in found.events]
    return [body for body in bodies if isinstance(body, Wrote)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Thank-you mail sent that evening.", "email"),
        ("I thanked everybody the day after.", "email"),
        ("I posted a thank-you card on Tuesday.", "post"),
        ("thanks by email next morning", "email"),
    ],
)
def test_P5_thanks_told_of_in_passing_were_sent(text: str, by: str) -> None:
    (found,) = thanks(text)
    assert (found.kind, found.by) == ("thank_you", by)


@pytest.mark.parametrize(
    "text",
    [
        "I never sent a thank-you note.",
        "Should I have sent a thank-you?",
        "I'll send a thank-you tomorrow.",
        "I said thank you and hung up.",
        "Thank you for your help.",
    ],
)
def test_P5_thanks_that_were_not_sent_were_not(text: str) -> None:
    assert thanks(text) == []


def test_P5_thanks_that_were_read_are_not_doubled() -> None:
    text = "I sent a thank-you on Monday."
    wrote = proposed(text, "sent a thank-you", Wrote("thank_you"))
    assert thanks(text, wrote) == [Wrote("thank_you")]


def test_what_stands_in_quotation_marks_is_what_the_machine_said() -> None:
    text = "Rang him this morning: 'I'm hardly at my desk, please call my cell.' I hung up."
    (found,) = with_greeting(telling(text), TELLING).events
    assert isinstance(found.body, GreetingHeard)
    assert found.body.says == "use_cell"
    assert ways_told(text, people=True).cell == "greeting"


def test_a_cell_that_only_the_greeting_speaks_of_is_not_the_line_that_was_rung() -> None:
    text = "I rang and his greeting tells callers to use the cell. I left a message."
    rang = proposed(text, text[:-1], replace(LEFT, line="cell"))
    call, _ = with_greeting(telling(text, rang), TELLING).events
    assert call.body == LEFT


def test_a_cell_that_was_rung_is_the_line_that_was_rung() -> None:
    text = "I rang her on her cell and left a message."
    rang = proposed(text, text[:-1], replace(LEFT, line="cell"))
    assert with_greeting(telling(text, rang), TELLING).events == (rang,)


def test_no_interview_is_a_year_ahead() -> None:
    text = "video interview on the 12th of October"
    (found,) = interviews(text, proposed(text, text, Arranged(NOW + timedelta(days=358))))
    assert found.happened == NOW - timedelta(days=7)
