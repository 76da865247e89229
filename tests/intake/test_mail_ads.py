"""Ads as they come by mail: forwarded, quoted, from a recruiter, from an alert, as a file."""

from datetime import date
from email.message import EmailMessage

import pytest

from ringback.casebook.documents import Named, Posting
from ringback.intake import errors, read_posting

TODAY = date(2026, 7, 1)
AD = """Night Porter
The Gull Hotel, Bangor, ME

The Gull Hotel is hiring for the season. The position is full-time.

Requirements
- One year of hotel experience
- Polite and awake at 4 am

Duties
- Greet late guests
- Lock the doors

To apply, send your resume."""
ASKED = [
    "One year of hotel experience",
    "Polite and awake at 4 am",
    "Greet late guests",
    "Lock the doors",
]
SHOWN = (
    "<h2>Night Porter</h2><p>The Gull Hotel, Bangor, ME</p><p>The Gull Hotel is hiring for the "
    "season. The position is full-time.</p><h3>Requirements</h3><ul><li>One year of hotel "
    "experience</li><li>Polite and awake at 4 am</li></ul><h3>Duties</h3><ul><li>Greet late "
    "guests</li><li>Lock the doors</li></ul><p>To apply, send your resume.</p>"
)
PAT = "Pat Lund <pat.lund@example.org>"
LENA = "Lena Roth <lena.roth@example.com>"


def mail(
    body: str, *, subject: str = "FW: a job", sender: str = PAT, shown: str = ""
) -> EmailMessage:
    letter = EmailMessage()
    letter["From"], letter["To"] = sender, "sam@example.org"
    letter["Subject"], letter["Message-ID"] = subject, "<1@example.org>"
    letter["Received"] = "from here by there"
    letter.set_content(body)
    if shown:
        letter.add_alternative(shown, subtype="html")
    return letter


def read(letter: EmailMessage) -> Posting:
    return read_posting(letter.as_bytes(), name="ad.eml", today=TODAY)


def asked(posting: Posting) -> list[str]:
    return [want.text for want in posting.wants]


GMAIL = f"""Thought of you! You must ring me.

---------- Forwarded message ---------
From: Lena Roth <lena.roth@example.com>
Date: Mon, Jun 29, 2026 at 9:00 AM
Subject: Night Porter at The Gull Hotel
To: <pat.lund@example.org>


{AD}
"""
OUTLOOK = f"""See below.

From: Lena Roth [mailto:lena.roth@example.com]
Sent: Monday, June 29, 2026 9:00 AM
To: Pat Lund
Subject: Night Porter at The Gull Hotel

{AD}
"""
APPLE = f"""Begin forwarded message:

> From: Lena Roth <lena.roth@example.com>
> Subject: Night Porter at The Gull Hotel
> Date: 29 June 2026
> To: Pat Lund
>
{"".join(f"> {line}" + chr(10) for line in AD.splitlines())}
"""
GERMAN = f"""Schau mal

Von: Lena Roth <lena.roth@example.com>
Gesendet: Montag, 29. Juni 2026
An: Pat Lund
Betreff: Night Porter at The Gull Hotel

{AD}
"""


@pytest.mark.parametrize("body", [GMAIL, OUTLOOK, APPLE, GERMAN])
def test_a_forwarded_ad_is_read_without_what_stands_around_it(body: str) -> None:
    posting = read(mail(body))
    assert (posting.title, posting.employer) == ("Night Porter", "The Gull Hotel")
    assert posting.place.text == "Bangor, ME"
    assert asked(posting) == ASKED
    assert posting.named == Named("Lena Roth", "", "lena.roth@example.com")
    assert "Thought of you" not in posting.text
    assert "Sent:" not in posting.text
    assert "forwarded" in posting.remarks[0]


def test_of_a_mail_with_text_and_html_the_ad_is_read_once() -> None:
    posting = read(mail(AD, shown=SHOWN, sender=LENA, subject="Night Porter"))
    assert asked(posting) == ASKED
    assert posting.remarks == ()


def test_an_outlook_head_in_html_is_taken_off() -> None:
    head = (
        "<p>FYI</p><div><b>From:</b> Lena Roth &lt;lena.roth@example.com&gt;<br><b>Sent:</b> "
        "Monday<br><b>To:</b> Pat<br><b>Subject:</b> Night Porter wanted</div>"
    )
    posting = read(mail("see the html", shown=head + SHOWN))
    assert asked(posting) == ASKED
    assert posting.named == Named("Lena Roth", "", "lena.roth@example.com")


def test_a_signature_and_a_footer_ask_for_nothing() -> None:
    end = (
        "\n\nKind regards,\n\nLena Roth\nHotel Manager\nYou must see our new lobby\n"
        "207-555-0142\n\nYou are receiving this because you asked. Unsubscribe\n"
        "You must be eighteen to read this\n"
    )
    posting = read(mail(AD + end, sender=LENA, subject="Night Porter"))
    assert asked(posting) == ASKED
    assert posting.named == Named(
        "Lena Roth", "+12075550142", "lena.roth@example.com", "Hotel Manager"
    )
    assert "Unsubscribe" not in posting.text


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("FW: Night Porter", "Night Porter"),
        ("Re: Fwd: [External] Night Porter", "Night Porter"),
        ("New job: Night Porter", "Night Porter"),
        ("Job alert: Night Porter at The Gull Hotel", "Night Porter"),
        ("Opportunity: Night Porter (Bangor, ME)", "Night Porter"),
    ],
)
def test_the_subject_may_name_the_job(subject: str, title: str) -> None:
    body = AD.replace("Night Porter\n", "Hello Sam,\n", 1)
    assert read(mail(body, sender=LENA, subject=subject)).title == title


@pytest.mark.parametrize(
    "sender",
    [
        "Job Alerts <alerts-noreply@example.com>",
        "The Gull Hotel <no-reply@example.com>",
        "Indeed <alert@indeed.example.com>",
    ],
)
def test_a_robot_is_nobody_to_ask_for(sender: str) -> None:
    assert read(mail(AD, sender=sender, subject="Night Porter")).named is None


def test_whom_the_ad_names_comes_before_who_sent_it() -> None:
    body = AD + "\nContact: Ada Quill, Night Manager, 207-555-0126\n"
    posting = read(mail(body, sender=LENA, subject="Night Porter"))
    assert posting.named == Named("Ada Quill", "+12075550126", "", "Night Manager")


@pytest.mark.parametrize(
    ("content", "kind", "name"),
    [
        (AD.encode(), ("text", "plain"), "ad.txt"),
        (f"<html><body><main>{SHOWN}</main></body></html>".encode(), ("text", "html"), "ad.html"),
        (AD.encode("cp1252"), ("application", "octet-stream"), "ad.txt"),
    ],
)
def test_an_attached_ad_is_read_where_the_mail_holds_none(
    content: bytes, kind: tuple[str, str], name: str
) -> None:
    letter = mail("Have a look at this.", subject="for you")
    letter.add_attachment(content, maintype=kind[0], subtype=kind[1], filename=name)
    posting = read(letter)
    assert posting.title == "Night Porter"
    assert asked(posting) == ASKED
    assert name in posting.remarks[-1]


def test_a_mail_attached_whole_is_read() -> None:
    letter = mail("Have a look at this.", subject="for you")
    letter.add_attachment(mail(AD, sender=LENA, subject="Night Porter"))
    posting = read(letter)
    assert asked(posting) == ASKED
    assert posting.named == Named("Lena Roth", "", "lena.roth@example.com")


@pytest.mark.parametrize(
    "body",
    [
        "Are we still on for Friday? You must bring the wine. My manager needs me on Thursday.",
        "Dear Sam,\nThank you for applying for the position of Night Porter. We received many "
        "applications from candidates with strong experience. After a careful look at your "
        "resume we have decided not to move forward. We need to keep your data for a year.",
        "Ten tips for your resume: recruiters need numbers. Hiring managers want experience. "
        "You should apply early. Salary growth slows.",
        "Buy cheap watches! You must see this.",
        "",
    ],
)
def test_most_mail_is_no_ad(body: str) -> None:
    with pytest.raises(errors.NotAPosting, match="No job ad was found in this mail"):
        read(mail(body, subject="Your application for Night Porter"))
