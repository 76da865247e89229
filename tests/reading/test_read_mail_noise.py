"""Mails that are about no application of the seeker's: nothing comes of them."""

from datetime import UTC, datetime

import pytest

from ringback.reading.mail import Received, read_mail
from ringback.reading.values import Person, Telling

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
TELLING = Telling(NOW, (Person("ingrid", "Ingrid Vale", "recruiter"),), "Orton Foundry")


@pytest.mark.parametrize(
    ("name", "address", "subject", "text"),
    [
        (
            "WorkWide Alerts",
            "alerts@workwide.example.com",
            "7 new jobs for you",
            "Moulder at Orton Foundry. Interview this week! Apply now. Unsubscribe.",
        ),
        (
            "Career Clinic",
            "news@clinic.example.com",
            "They said no?",
            "We have decided to move forward with other candidates: how to answer that sentence. "
            "Join our free webinar on Thursday at 2 pm.",
        ),
        (
            "Lina",
            "lina@example.org",
            "so??",
            "did they call you yet? my interview is on friday at 10, wish me luck xx",
        ),
        (
            "Harbour Homes",
            "lets@harbour.example.com",
            "Your rental application",
            "Unfortunately we have decided to go with another applicant for the flat.",
        ),
        (
            "Ingot Bank",
            "no-reply@ingot.example.com",
            "Your application",
            "We are pleased to offer you a credit card. Please answer by March 13.",
        ),
        (
            "Quick Hire",
            "hr@quick.example.net",
            "SELECTED!!!",
            "Dear applicant, you are SELECTED for the position, no interview needed. Send $60 for "
            "the starter kit.",
        ),
        (
            "PeopleNet",
            "updates@peoplenet.example.com",
            "Ingrid Vale viewed your profile",
            "You appeared in 12 searches. See who else is looking with Premium.",
        ),
        (
            "Coach Ray",
            "billing@coach.example.com",
            "Receipt for your session",
            "Thank you for your order. Interview coaching, total $80.00. Your coach will call you "
            "on Friday at 4 pm.",
        ),
        (
            "Tess Hale",
            "tess@example.org",
            "Moulder position",
            "Dear Ingrid, thank you for the interview. I look forward to hearing from you by "
            "Friday about my application.",
        ),
    ],
)
def test_noise_makes_no_event(name: str, address: str, subject: str, text: str) -> None:
    reading = read_mail(Received(subject, name, address, text, NOW), TELLING)
    assert (reading.events, reading.lines, reading.met) == ((), (), ())


def test_a_survey_of_the_employer_makes_none_either() -> None:
    mail = Received(
        "Tell us how we did",
        "Orton Foundry",
        "survey@ortonfoundry.example.com",
        "On a scale from 0 to 10, how likely are you to recommend us? The survey takes a minute.",
        NOW,
    )
    assert read_mail(mail, TELLING).events == ()
