"""Mails that a seeker received on Monday 2 March 2026, and what they tell."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
    RangBack,
)
from ringback.reading.errors import NothingSaid, TooLong
from ringback.reading.mail import Received, read_mail
from ringback.reading.values import Person, Reading, Telling

EAST = timezone(timedelta(hours=-5))
NOW = datetime(2026, 3, 2, 10, tzinfo=EAST)
INGRID = Person("ingrid", "Ingrid Vale", "recruiter")
MILO = Person("milo", "Milo Orton", "hiring_manager")
TELLING = Telling(NOW, (INGRID, MILO), "Orton Foundry")


def mail(
    text: str,
    subject: str = "Your application",
    name: str = "Ingrid Vale",
    address: str = "ivale@ortonfoundry.example.com",
    *,
    automatic: bool = False,
) -> Received:
    return Received(subject, name, address, text, NOW, automatic)


def read(text: str, subject: str = "Your application", name: str = "Ingrid Vale") -> Reading:
    local = "ivale" if name == "Ingrid Vale" else "mail"
    return read_mail(mail(text, subject, name, f"{local}@ortonfoundry.example.com"), TELLING)


def bodies(text: str, subject: str = "Your application", name: str = "Ingrid Vale") -> list[Body]:
    return [each.body for each in read(text, subject, name).events]


def rests_on(reading: Reading) -> list[str]:
    return [reading.text[each.span.start : each.span.end] for each in reading.events]


def test_an_event_rests_on_its_whole_sentence() -> None:
    reading = read(
        "Dear Tess,\n\nThank you for your patience. After long talks we have decided to go with\n"
        "another candidate. We wish you luck.\n\nIngrid"
    )
    assert [each.body for each in reading.events] == [Decided("filled")]
    assert rests_on(reading) == ["After long talks we have decided to go with\nanother candidate."]


def test_the_sender_is_the_contact() -> None:
    assert bodies("Hi Tess, you will hear from me by Friday.") == [
        Promised(date(2026, 3, 6), "ingrid")
    ]


def test_somebody_else_who_will_do_it_is_the_contact() -> None:
    (body,) = bodies("Milo Orton will ring everybody by Friday.")
    assert body == Promised(date(2026, 3, 6), "milo")


def test_who_is_not_known_yet_is_met() -> None:
    reading = read("Hi Tess, you will hear from me by Friday.", name="Petra Lind")
    assert reading.met == (Person("Petra Lind", "Petra Lind"),)
    assert [each.body for each in reading.events] == [Promised(date(2026, 3, 6), "Petra Lind")]


def test_a_team_is_nobody_unless_somebody_known_signs() -> None:
    promise = "You will hear from us by Friday.\n\nKind regards\n"
    (unsigned,) = bodies(promise + "The hiring team", name="Orton Foundry Careers")
    (signed,) = bodies(promise + "Ingrid Vale\nRecruiter", name="Orton Foundry Careers")
    assert unsigned == Promised(date(2026, 3, 6), "")
    assert signed == Promised(date(2026, 3, 6), "ingrid")


def test_an_invitation_with_a_time_is_arranged_with_whom_it_names() -> None:
    when = datetime(2026, 3, 10, 14, 30, tzinfo=EAST)
    text = "Hi Tess, Milo Orton would like to interview you on Tuesday, March 10 at 2:30 pm."
    assert bodies(text) == [Arranged(when, "interview", ("milo",))]


def test_an_invitation_to_choose_a_time_is_an_answer() -> None:
    (body,) = bodies("We would like to interview you. Would Tuesday at 10 or Friday at 2 suit?")
    assert isinstance(body, HeardBack)


def test_a_receipt_by_a_machine_says_that_it_is_one() -> None:
    text = "We have received your application. Please do not reply to this message."
    (body,) = bodies(text, name="Orton Foundry Careers")
    assert isinstance(body, HeardBack)
    assert (body.automatic, body.by, body.contact) == (True, "email", "")


def test_a_plea_to_ring_gives_the_line() -> None:
    reading = read("Tess, please call me on my cell, 512-555-0199.")
    (event,) = reading.events
    assert isinstance(event.body, HeardBack)
    (line,) = reading.lines
    assert (line.contact, line.line.kind, line.line.value) == ("ingrid", "cell", "+15125550199")


def test_a_number_under_the_signature_is_no_plea() -> None:
    reading = read("Hi Tess, please send us your references.\n\nBest regards\nIngrid\n512-555-0199")
    assert reading.lines == ()


def test_a_call_that_missed_is_told_beside_the_plea() -> None:
    first, second = bodies("Hi Tess, I tried to call you this morning. Please ring me back.")
    assert first == RangBack("ingrid", missed=True)
    assert isinstance(second, HeardBack)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I am out of the office and will be back on Monday, March 16.", date(2026, 3, 16)),
        ("I am on leave until March 9.", date(2026, 3, 9)),
        ("I am away through Friday, March 6.", date(2026, 3, 9)),
        ("I am no longer with Orton Foundry.", None),
    ],
)
def test_an_automatic_reply_tells_the_first_day_back(text: str, back: date | None) -> None:
    (body,) = bodies(text, "Automatic reply: my application")
    assert isinstance(body, HeardBack)
    assert (body.automatic, body.back, body.contact) == (True, back, "ingrid")


def test_no_calls_are_asked_for_by_the_sender_or_for_whom_they_name() -> None:
    assert bodies("Please do not call the office.") == [AskedNotTo("call", "ingrid")]
    assert bodies("Please don't call Milo again.") == [AskedNotTo("call", "milo")]


def test_P8_a_no_may_come_with_leave_to_ask_again() -> None:
    text = "Hi Tess, sadly we went with somebody else. Do check back with me in six months."
    assert bodies(text) == [Decided("filled"), CheckBackAgreed(6, "months", "ingrid")]


def test_an_offer_keeps_its_day_of_answer() -> None:
    text = "We are delighted to offer you the post. It starts on April 1. Please reply by March 13."
    assert bodies(text) == [Decided("offer", date(2026, 3, 13))]


@pytest.mark.parametrize(
    "text",
    [
        "The field was very strong this time and we were sorry to leave you out. Good luck in "
        "your search.",
        "I wish I had better news, Tess. It came down to two, and the other person had run a "
        "furnace before.",
    ],
)
def test_a_no_without_any_no_is_a_doubtful_rejection(text: str) -> None:
    (event,) = read(text).events
    assert event.body == Decided("rejected")
    assert event.confidence <= 0.93


def test_quoted_mails_are_not_read_as_theirs() -> None:
    text = (
        "Hi Tess, thanks for asking, nothing new yet.\n\nIngrid\n\n"
        "On Sun, Mar 1, 2026 at 9:14 AM Tess Hale <tess@example.org> wrote:\n"
        "> Have you gone with another candidate? I could come in on Friday at 10.\n"
    )
    (body,) = bodies(text)
    assert isinstance(body, HeardBack)


def test_small_print_is_not_read() -> None:
    text = (
        "Hi Tess, you will hear from me by Friday.\n\n"
        "This e-mail is confidential; if you are not the intended recipient do not contact us."
    )
    assert bodies(text) == [Promised(date(2026, 3, 6), "ingrid")]


def test_days_are_counted_from_when_it_was_sent() -> None:
    old = mail("You will hear from me tomorrow.")
    reading = read_mail(old, Telling(NOW + timedelta(days=30), (INGRID,), "Orton Foundry"))
    assert [each.body for each in reading.events] == [Promised(date(2026, 3, 3), "ingrid")]
    assert reading.events[0].happened == NOW


def test_a_mail_whose_sender_cannot_be_placed_is_asked_about() -> None:
    text = (
        "Thank you for interviewing for the position of moulder. We have decided to move forward "
        "with another candidate."
    )
    reading = read_mail(mail(text, name="", address="x@example.net"), Telling(NOW))
    assert [each.body for each in reading.events] == [Decided("filled")]
    assert not reading.sure


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Thanks for your message. I'm on holiday, back on 16 March. Ingrid", date(2026, 3, 16)),
        ("Thank you for writing. I am travelling and will answer on Monday.", date(2026, 3, 9)),
        ("I'm in training all week, returning Monday 3/9.", date(2026, 3, 9)),
    ],
)
def test_a_reply_that_its_headers_call_automatic_keeps_its_day(text: str, back: date) -> None:
    reading = read_mail(mail(text, "Re: hello", automatic=True), TELLING)
    (only,) = (each.body for each in reading.events)
    assert isinstance(only, HeardBack)
    assert (only.automatic, only.back) == (True, back)


def test_a_call_that_missed_happened_at_the_hour_they_name() -> None:
    reading = read("Hi Tess, I tried calling you at 9 but got your voicemail. Please ring me.")
    first, second = reading.events
    assert (first.body, first.happened.hour) == (RangBack("ingrid", missed=True), 9)
    assert isinstance(second.body, HeardBack)


def test_an_interview_that_is_moved_is_not_also_cancelled() -> None:
    text = "Hi Tess, I can't do our interview tomorrow. Let's make it Friday at 11 instead. Ingrid"
    when = datetime(2026, 3, 6, 11, tzinfo=EAST)
    assert bodies(text) == [Arranged(when, "interview", ("ingrid",))]


def test_a_place_or_a_post_is_nobody_to_meet() -> None:
    text = "Your interview for Line Lead is booked:\n\nFriday, March 6, 3:30 PM\n9 Mill Rd"
    (only,) = bodies(text, name="Orton Foundry Careers")
    assert isinstance(only, Arranged)
    assert only.people == ()


@pytest.mark.parametrize(
    "text",
    [
        "This confirms that your application for moulder was successfully submitted.",
        "Your application remains active. This message was generated automatically.",
        "Our system has received your resume. This was sent by an unattended mailbox.",
    ],
)
def test_what_a_program_confirms_is_an_automatic_answer(text: str) -> None:
    reading = read_mail(
        mail(text, "Application", "Orton Foundry HR", "autonotify@orton.example.org"), TELLING
    )
    (only,) = (each.body for each in reading.events)
    assert isinstance(only, HeardBack)
    assert only.automatic


def test_a_day_of_theirs_that_was_not_taken_up_makes_the_rest_doubtful() -> None:
    text = (
        "Hi Tess, come in for an interview on Friday at 10. Bring the forms; Milo is in on the 9th."
    )
    (only,) = read(text).events
    assert isinstance(only.body, Arranged)
    assert not only.sure


def test_somebody_known_is_believed_more_than_a_stranger() -> None:
    text = "You will hear from us about your application by Friday."
    (known,) = read(text).events
    strange = read_mail(mail(text, name="Bo Lund", address="bo@example.net"), TELLING)
    assert known.sure
    assert not strange.sure


def test_what_cannot_be_read_is_said() -> None:
    with pytest.raises(NothingSaid):
        read("...")
    with pytest.raises(TooLong):
        read("a word " * 5_000)


WORDS = (
    "we will call you by friday unfortunately another candidate interview on tuesday "
    "at 10 received your application | Dear Tess, > wrote: regards -- please "
    "512-555-0199 From: x unsubscribe out of office until the position ."
).replace("|", "\n\n")
TEXTS = st.lists(st.sampled_from(WORDS.split(" ")), min_size=1, max_size=40).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_every_event_rests_on_words_of_the_mail(text: str) -> None:
    reading = read("Hello. " + text)
    for event in reading.events:
        assert reading.text[event.span.start : event.span.end].strip()
        assert 0 < event.confidence < 1
    known = {"", "ingrid", "milo", *(person.key for person in reading.met)}
    assert {line.contact for line in reading.lines} <= known
