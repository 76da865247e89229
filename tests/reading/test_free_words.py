"""What a seeker tells of their day in their own words, read into what happened."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CallPlaced,
    Closed,
    Decided,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Reopened,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.casebook.terms import How, MessageKind, Outcome
from ringback.reading.errors import NothingSaid, TooLong
from ringback.reading.values import Person, Reading, Telling
from ringback.reading.words import read_words

TOLD = datetime(2026, 11, 10, 16, 30, tzinfo=UTC)  # a Tuesday
NINA = Person("nina", "Nina Castell", "recruiter")
OLE = Person("ole", "Dr Ole Brandt", "hiring_manager")


WORDS = (
    *("rang", "Nina", "at 2", "yesterday", "left a message", "no answer", "she said", "by Friday"),
    *("not", "I'll", "emailed", "Ole", ",", ".", "?", ";", "(", "\n", "interview", "machine"),
    *("on Monday", "the cell 416-555-0199", "and", "but", "withdrew", "twice", "promised to call"),
)


def _read(text: str, *known: Person) -> Reading:
    return read_words(text, Telling(TOLD, known or (NINA, OLE), "Brightwell Mills"))


def _bodies(text: str, *known: Person) -> list[Body]:
    return [each.body for each in _read(text, *known).events]


def _kinds(text: str) -> list[str]:
    return [type(body).__name__ for body in _bodies(text)]


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_the_telling_of_the_page_becomes_a_greeting_and_a_call() -> None:
    reading = _read(
        "rang Nina at 2, got the machine, it said to use the cell 416-555-0199, left a message"
    )
    greeting, call = (each.body for each in reading.events)

    assert isinstance(greeting, GreetingHeard)
    assert greeting.says == "use_cell"
    assert [line.value for line in greeting.gives] == ["+14165550199"]
    assert isinstance(call, CallPlaced)
    assert (call.outcome, call.contact) == ("voicemail_left", "nina")
    assert {each.happened for each in reading.events} == {_at(10, 14)}
    assert reading.sure


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Rang Nina, had a good chat", "spoke"),
        ("got through to nina at last", "spoke"),
        ("Called Nina. She hopes to know more soon.", "spoke"),
        ("left nina a vm", "voicemail_left"),
        ("Nina's machine again, so I said my piece after the beep", "voicemail_left"),
        ("rang nina, straight to voicemail", "hung_up"),
        ("Called Nina but didn't leave a message", "hung_up"),
        ("rang Nina and hung up without leaving a word", "hung_up"),
        ("phoned Nina, it just rang and rang", "no_answer"),
        ("tried nina, nobody picked up", "no_answer"),
        ("Nina's line was engaged", "busy"),
        ("called Nina, the receptionist would not put me through", "gatekeeper"),
        ("rang for Nina, some woman took my number", "gatekeeper"),
        ("A robot asked for my name and why I was calling Nina", "screened"),
        ("the number for Nina is not in service", "wrong_number"),
    ],
)
def test_a_call_ends_as_it_was_told(text: str, outcome: Outcome) -> None:
    (call,) = _bodies(text)

    assert isinstance(call, CallPlaced)
    assert (call.outcome, call.contact) == (outcome, "nina")


def test_what_is_told_of_one_call_is_one_event_that_keeps_all_its_words() -> None:
    (call,) = _bodies("rang Nina at noon, got her voicemail, left a message, felt silly")

    assert isinstance(call, CallPlaced)
    assert call.words == "rang Nina at noon, got her voicemail, left a message, felt silly"


def test_tries_are_counted() -> None:
    reading = _read("Tried Nina twice yesterday, no answer either time")

    assert [type(each.body) for each in reading.events] == [CallPlaced, CallPlaced]
    assert {each.happened.date().day for each in reading.events} == {9}


def test_each_try_has_its_own_hour() -> None:
    reading = _read("Called Nina at 9, engaged. Called again at 11, no reply.")

    assert [each.happened for each in reading.events] == [_at(10, 9), _at(10, 11)]
    assert [getattr(each.body, "contact", "") for each in reading.events] == ["nina", "nina"]


def test_the_order_of_the_events_is_the_order_in_which_they_happened() -> None:
    reading = _read("Left Nina a message at 4. Before that, at noon, Ole had emailed.")

    assert [type(each.body) for each in reading.events] == [HeardBack, CallPlaced]


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("Nina rang me at 3", False),
        ("got a call from Nina", False),
        ("Nina called but I couldn't pick up", True),
        ("missed a call from Nina", True),
        ("Nina rang while I was driving and left a message", True),
    ],
)
def test_who_rang_whom_is_told_apart(text: str, missed: bool) -> None:
    (call,) = _bodies(text)

    assert isinstance(call, RangBack)
    assert (call.contact, call.missed) == ("nina", missed)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("emailed Ole to thank him", "thank_you"),
        ("wrote to Nina asking where things stand", "state_of_play"),
        ("Emailed Nina saying how keen I am", "interest"),
        ("emailed Nina a note to keep me in mind for later", "future"),
        ("wrote Nina an email asking her to call me", "ring_back"),
        ("emailed Nina my references", None),
    ],
)
def test_a_letter_is_of_the_kind_that_was_told(text: str, kind: MessageKind | None) -> None:
    (letter,) = _bodies(text)

    assert isinstance(letter, Wrote)
    assert letter.kind == kind


def test_one_letter_to_each_is_one_event_for_each() -> None:
    letters = _bodies("Sent thank-you emails to Nina and to Ole")

    assert [getattr(each, "contact", "") for each in letters] == ["nina", "ole"]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("applied on their website", "online"),
        ("emailed my CV and cover letter", "email"),
        ("posted my application", "post"),
        ("handed in my resume at the desk", "hand"),
        ("my uncle put my name forward", "referral"),
    ],
)
def test_an_application_went_as_it_was_told(text: str, how: How) -> None:
    assert _bodies(text) == [Applied(how)]


def test_P4_an_interview_keeps_what_was_said_of_the_two_questions() -> None:
    (body,) = _bodies(
        "Had my interview with Ole yesterday. They'll contact me by November 20, and I may "
        "follow up by email with Nina after the 23rd. They worry about my gap."
    )

    assert isinstance(body, Interviewed)
    assert body.people == ("ole",)
    assert body.they_contact == "yes"
    assert body.may_follow_up == "yes"
    assert body.follow_up_how == "email"
    assert body.follow_up_with == "nina"
    assert len(body.concern) == 1


def test_P4_what_was_not_asked_in_the_interview_is_kept_too() -> None:
    (body,) = _bodies("Interview with Ole went well. Forgot to ask if I could ring them.")

    assert isinstance(body, Interviewed)
    assert body.may_follow_up == "unasked"


def test_P4d_a_day_that_they_named_belongs_to_the_call_on_which_they_named_it() -> None:
    call, word = _bodies("Rang Nina at 10. She'll let me know by Friday.")

    assert isinstance(call, CallPlaced)
    assert call.outcome == "spoke"
    assert isinstance(word, Promised)
    assert (word.until.day, word.contact, word.mine) == (13, "nina", False)


def test_what_the_seeker_promised_is_theirs() -> None:
    word = _bodies("Rang Nina, told her I'd call again on Friday")[-1]

    assert isinstance(word, Promised)
    assert word.mine


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They turned me down", Decided),
        ("Nina asked me not to call", AskedNotTo),
        ("Nina wants me in for an interview on Monday at 9", Arranged),
        ("giving up on Brightwell", Closed),
        ("put this on ice until December 1", Snoozed),
        ("I'm back in the running", Reopened),
        ("another firm's offer expires Thursday at noon", Urgent),
    ],
)
def test_turns_of_the_matter_are_told_in_passing(text: str, kind: type[Body]) -> None:
    (body,) = _bodies(text)

    assert isinstance(body, kind)


@pytest.mark.parametrize(
    "text",
    [
        "I'll ring Nina tomorrow",
        "should I email her?",
        "if Nina rings I'll be ready",
        "didn't call anybody today",
        "wish they would just ring",
        "my sister got an offer from her place",
        "bought a suit for the interview",
        "eggs, milk, stamps",
        "still nothing from anyone",
    ],
)
def test_plans_questions_and_other_matters_are_no_events(text: str) -> None:
    assert not _read(text).events


def test_somebody_who_corrects_themselves_means_the_second() -> None:
    (event,) = _read("Left Nina a message on Friday, no wait, it was Monday").events

    assert event.happened.date().day == 9


def test_slips_of_the_thumb_are_read_and_the_words_are_kept_as_typed() -> None:
    (event,) = _read("calld nina yesteday, lft a mesage").events

    assert isinstance(event.body, CallPlaced)
    assert event.body.outcome == "voicemail_left"
    assert event.body.words == "calld nina yesteday, lft a mesage"
    assert event.happened.date().day == 9


def test_sarcasm_is_asked_about() -> None:
    reading = _read("Oh brilliant, Nina rang to say they will call me 'soon'.")

    assert not reading.sure


def test_an_hour_that_has_not_come_yet_is_asked_about() -> None:
    reading = _read("Rang Nina today at 8pm, left a message")

    assert not reading.sure
    assert any("20:00" in each for event in reading.events for each in event.assumed)


def test_what_was_left_unsaid_is_said_to_be_assumed() -> None:
    (event,) = _read("rang Nina").events

    assert not event.sure
    assert len(event.assumed) == 2


def test_a_day_without_an_hour_is_noon_and_today_is_the_telling() -> None:
    assert _read("Left Nina a message yesterday").events[0].happened == _at(9, 12)
    assert _read("Left Nina a message today").events[0].happened == TOLD


def test_somebody_new_is_met_and_a_number_that_was_given_is_kept() -> None:
    reading = _read("Nina rang, the manager is Ines Okoro, her cell is 416-555-0142")

    assert [(each.name, each.part) for each in reading.met] == [("Ines Okoro", "hiring_manager")]
    assert [(each.line.kind, each.line.value) for each in reading.lines] == [
        ("cell", "+14165550142")
    ]


def test_what_nothing_was_made_of_is_shown() -> None:
    reading = _read("Left Nina a message. Their blue parking garage was flooded again.")

    shown = [reading.text[each.start : each.end] for each in reading.not_understood]
    assert shown == ["Their blue parking garage was flooded again"]


def test_many_events_are_to_be_looked_at_and_too_many_are_told_in_parts() -> None:
    many = _read("called Nina at 9, no answer. " + "called Nina, no answer. " * 9)
    too_many = _read("called Nina, no answer. " * 30)

    assert len(many.events) == 10
    assert any("look at each" in doubt for doubt in many.doubts)
    assert not too_many.events
    assert any("in parts" in doubt for doubt in too_many.doubts)


def test_what_cannot_be_read_is_refused_with_a_sentence() -> None:
    with pytest.raises(NothingSaid):
        _read("123 !!!")
    with pytest.raises(TooLong):
        _read("rang Nina " * 3000)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    )
)
def test_whatever_is_told_nothing_happens_after_the_telling_or_outside_the_text(
    words: list[str],
) -> None:
    text = "Well " + " ".join(words)
    reading = _read(text)

    for event in reading.events:
        assert 0 <= event.span.start < event.span.end <= len(reading.text)
        assert 0 < event.confidence < 1
        late = event.happened > TOLD + timedelta(minutes=1)
        assert not late or event.confidence < 0.8
    assert sorted(each.happened for each in reading.events) == [
        each.happened for each in reading.events
    ] or any(each.happened > TOLD for each in reading.events)
