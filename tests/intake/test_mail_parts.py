"""Mail as it is written: encodings, broken heads, parts within parts, and bounds."""

from email.message import EmailMessage
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.intake import errors
from ringback.intake.formats.mail import Attached, Sender, letter_of, sender_in

PLAIN = b"From: Dana Reyes <dana@example.com>\nSubject: Porter\nContent-Type: text/plain"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (b"; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable", b"Caf=E9"),
        (b"; charset=utf-8\nContent-Transfer-Encoding: base64", b"Q2Fmw6k="),
        (b"; charset=cp1252", "Café".encode("cp1252")),
        (b"; charset=no-such-charset", "Café".encode()),
        (b"; charset=us-ascii", "Café".encode()),
        (b'; charset="utf-8', "Café".encode()),
        (b"", "Café".encode()),
    ],
)
def test_words_come_out_of_any_encoding(head: bytes, body: bytes) -> None:
    assert letter_of(PLAIN + head + b"\n\n" + body).text.strip() == "Café"


@pytest.mark.parametrize(
    ("written", "subject"),
    [
        (b"=?utf-8?q?Chef_f=C3=BCr_die_K=C3=BCche?=", "Chef für die Küche"),
        (b"=?utf-8?b?Q2Fmw6k=?= manager", "Café manager"),
        (b"=?no-such?q?Porter?=", "=?no-such?q?Porter?="),
        (b"=?utf-8?b?broken!?=", "=?utf-8?b?broken!?="),
        (b"Night\n Porter", "Night Porter"),
    ],
)
def test_a_subject_is_read_as_far_as_it_can_be(written: bytes, subject: str) -> None:
    assert letter_of(b"Subject: " + written + b"\n\nx").subject == subject


@pytest.mark.parametrize(
    ("written", "sender"),
    [
        ("Dana Reyes <Dana@Example.com>", Sender("Dana Reyes", "dana@example.com")),
        ("Dana Reyes [mailto:dana@example.com]", Sender("Dana Reyes", "dana@example.com")),
        ('"Reyes, Dana" <dana@example.com>', Sender("Dana Reyes", "dana@example.com")),
        ("dana@example.com", Sender("", "dana@example.com")),
        ("", Sender()),
    ],
)
def test_a_sender_is_read_in_its_forms(written: str, sender: Sender) -> None:
    assert sender_in(written) == sender


def test_lines_that_a_program_wrapped_are_put_together_where_it_says_so() -> None:
    body = b"; format=flowed\n\nWe seek a \nporter.\n-- \nDana\n"
    assert letter_of(PLAIN + body).text == "We seek a porter.\n-- \nDana\n"


def test_files_are_told_from_words_and_pictures_are_left_out() -> None:
    letter = EmailMessage()
    letter.set_content("words")
    letter.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="ad.pdf")
    letter.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png")
    assert letter_of(letter.as_bytes()).attached == (Attached("ad.pdf", b"%PDF-1.7"),)


def test_mails_within_mails_end_somewhere() -> None:
    letter = EmailMessage()
    letter.set_content("innermost")
    for _ in range(30):
        outer = EmailMessage()
        outer.set_content("words")
        outer.add_attachment(letter)
        letter = outer
    found, depth = letter_of(letter.as_bytes()), 0
    while found.inner:
        found, depth = found.inner[0], depth + 1
    assert 1 <= depth <= 10


def test_a_mail_of_countless_parts_is_refused() -> None:
    part = b"Content-Type: multipart/mixed; boundary=a\n\n--a\n"
    with pytest.raises(errors.TooLarge, match="more parts"):
        letter_of(part * 500)


@pytest.mark.parametrize(
    "content",
    [
        b"Content-Type: multipart/mixed; boundary=" + b'";' * 200_000 + b"\n\nx",
        b"Content-Type: text/plain" + b"; a=b" * 100_000 + b"\n\nx",
    ],
)
def test_a_head_beyond_all_sense_is_refused_in_good_time(content: bytes) -> None:
    start = perf_counter()
    with pytest.raises(errors.Damaged, match="head of this mail"):
        letter_of(content)
    assert perf_counter() - start < 2


@pytest.mark.parametrize(
    "content",
    [
        b"Content-Type: multipart/mixed\n\nno boundary",
        b"Content-Type: multipart/mixed; boundary=x\n\nnever begun",
        b"Content-Type: message/rfc822\n\n",
        b"Content-Type: text/html; charset\n\n<p>x",
        b"From: =?x\nSubject\n\n",
        b"\n\n\n",
    ],
)
def test_a_broken_mail_is_taken_as_far_as_it_goes(content: bytes) -> None:
    assert len(letter_of(content).text) <= len(content)


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            [
                b"From: a@example.com\n",
                b"Subject: =?utf-8?q?x?=\n",
                b"Content-Type: multipart/mixed; boundary=b\n",
                b"Content-Type: message/rfc822\n",
                b"Content-Type: text/html; charset=latin-1\n",
                b"Content-Transfer-Encoding: base64\n",
                b"Content-Disposition: attachment; filename*=utf-8''a%20b\n",
                b"\n",
                b"--b\n",
                b"--b--\n",
                b"> words\n",
                b"\xff\xfe\x00",
            ]
        )
        | st.binary(max_size=30),
        max_size=25,
    )
)
def test_any_bytes_are_a_letter_or_are_refused(pieces: list[bytes]) -> None:
    try:
        letter = letter_of(b"".join(pieces))
    except errors.IntakeError:
        return
    assert letter.subject == " ".join(letter.subject.split())
