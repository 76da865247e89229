"""Mails pasted without their head, on Monday 2 March 2026: who wrote them, and how sure that is."""

from datetime import date, datetime, timedelta, timezone

import pytest

from ringback.casebook.events import Arranged, Decided, HeardBack, Promised
from ringback.reading.mail import Received, read_mail
from ringback.reading.values import Person, Reading, Telling

EAST = timezone(timedelta(hours=-5))
NOW = datetime(2026, 3, 2, 10, tzinfo=EAST)
PEOPLE = (
    Person("ingrid", "Ingrid Vale", "recruiter"),
    Person("milo", "Milo Orton", "hiring_manager"),
)
TELLING = Telling(NOW, PEOPLE, "Harrow Looms", seeker="Tess Adair")


def read(text: str) -> Reading:
    return read_mail(Received("", "", "", text), TELLING)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Tess,\n\nWe will not be going on with your application.\n\nRegards,\nIngrid Vale",
        "Hi Tess, we decided to go with other candidates. Ingrid",
        "Dear Ms. Adair,\n\nyour application was not successful.\n\nHarrow Looms, Personnel",
        "Tess, Milo Orton asked me to tell you that we will not be taking you further.",
    ],
)
def test_words_that_name_the_employer_or_somebody_known_are_no_strangers(text: str) -> None:
    reading = read(text)

    assert [each.body for each in reading.events] == [Decided("rejected")]
    assert reading.sure


def test_an_invitation_in_one_line_is_taken_with_its_name_at_the_end() -> None:
    reading = read(
        "Hi Tess, could you come in on Thursday at 10 for an interview? Milo, Harrow Looms"
    )

    assert [each.body for each in reading.events] == [
        Arranged(datetime(2026, 3, 5, 10, tzinfo=EAST), "interview")
    ]
    assert reading.sure


def test_P4d_who_signed_below_is_who_promised() -> None:
    reading = read("Hi Tess, we are still interviewing. I will write to you by March 6.\n\nIngrid")

    assert [each.body for each in reading.events] == [Promised(date(2026, 3, 6), "ingrid")]


def test_somebody_new_who_signs_for_the_employer_is_met() -> None:
    reading = read(
        "Hi Tess,\n\ncould you send me your certificates?\n\nBest,\nPru Tarrant\nHarrow Looms"
    )

    (heard,) = reading.events
    assert isinstance(heard.body, HeardBack)
    assert heard.body.contact == "Pru Tarrant"
    assert reading.met == (Person("Pru Tarrant", "Pru Tarrant"),)


def test_words_that_name_nobody_are_asked_about() -> None:
    reading = read("Dear candidate,\n\nwe have decided to move forward with other candidates.")

    assert [each.body for each in reading.events] == [Decided("rejected")]
    assert not reading.sure


@pytest.mark.parametrize(
    "text",
    [
        "Dear Mr. Orton,\n\nthank you for the interview. I hope to hear by Friday.\n\nTess Adair",
        "Your order 4711 has shipped. Total $23.90. Thank you for shopping. Harrow Looms",
        "Ten tips for your next interview! Click here to read more. Unsubscribe.",
    ],
)
def test_the_seekers_own_letter_and_noise_stay_nothing(text: str) -> None:
    assert read(text).events == ()


def test_the_seekers_own_letter_is_nothing_with_its_head_either() -> None:
    letter = Received(
        "Thank you", "Tess Adair", "tess@example.com", "Dear Ms. Vale, I accept your offer.", NOW
    )
    assert read_mail(letter, TELLING).events == ()


@pytest.mark.parametrize(
    "text",
    [
        "I regret that I missed your call yesterday.",
        "Unfortunately I had no signal all day. Best of luck with the weather!",
        "I'm sorry I was not at my desk when you rang. Thank you for your time.",
        "I'm afraid the trains are not running. I wish you a good weekend.",
    ],
)
def test_regret_and_good_wishes_are_no_rejection(text: str) -> None:
    mail = Received("Your call", "Ingrid Vale", "ingrid.vale@example.com", text, NOW)
    assert not any(isinstance(each.body, Decided) for each in read_mail(mail, TELLING).events)


def test_a_stranger_who_speaks_for_somebody_known_is_none() -> None:
    mail = Received(
        "The loom room",
        "Pru Tarrant",
        "pru.tarrant@example.com",
        "Dear Ms. Adair,\n\nMilo Orton asked me to invite you to an interview on Thursday, "
        "March 5, at 1:30 pm.\n\nPru Tarrant",
        NOW,
    )
    assert read_mail(mail, TELLING).sure


def test_the_subject_of_an_automatic_reply_can_say_when_they_are_back() -> None:
    mail = Received(
        "Automatic reply: out of office until March 9",
        "Ingrid Vale",
        "ingrid.vale@example.com",
        "I will answer when I am back.",
        NOW,
        automatic=True,
    )
    (heard,) = read_mail(mail, TELLING).events
    assert isinstance(heard.body, HeardBack)
    assert (heard.body.automatic, heard.body.back) == (True, date(2026, 3, 9))


def test_who_was_away_when_the_telephone_rang_is_back() -> None:
    reading = read("Hi Tess, I was away from my desk when you rang on Friday. Ring me.\n\nIngrid")
    assert not any(
        isinstance(each.body, HeardBack) and each.body.automatic for each in reading.events
    )
