from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.stationery import Mailbox, NotAnAddress, TooLong, as_eml, mailto
from ringback.stationery.characters import one_line, plain
from stationery.letters import TEXT, message
from strategies import texts

law = settings(deadline=None, max_examples=150)
SAM = Mailbox("Sam Doe", "sam@example.com")
DANA = Mailbox("Dana Reyes", "dana@example.com")
NO_ADDRESSES = [
    "dana",
    "@example.com",
    "dana@",
    "dana@example",
    "dana reyes@example.com",
    "dana@example.com, bo@example.com",
    "dana@example.com;bo@example.com",
    "<dana@example.com>",
    "dana@example.com\r\nBcc: bo@example.com",
    "dana@example.com?bcc=bo@example.com",
    "dana@exam\u202eple.com",
    "dana@bo@example.com",
    ".dana@example.com",
    "dana@.com",
    f"dana@{'x' * 70}.com",
    f"{'x' * 260}@example.com",
    '"dana"@example.com',
    "dana\x00@example.com",
]


def draft(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=default)


def body(content: bytes) -> str:
    return str(draft(content).get_content()).replace("\r\n", "\n").rstrip("\n")


def test_a_draft_is_addressed_and_not_sent() -> None:
    made = draft(as_eml(message(), SAM, DANA))

    assert made["X-Unsent"] == "1"
    assert made["From"] == "Sam Doe <sam@example.com>"
    assert made["To"] == "Dana Reyes <dana@example.com>"
    assert made["Subject"] == "Baker, night shift"
    assert made["Date"] is None
    assert made.get_content_charset() == "utf-8"
    assert made.get_content_type() == "text/plain"


def test_a_draft_holds_the_letter_paragraph_by_paragraph() -> None:
    assert body(as_eml(message(), SAM, DANA)) == "\n\n".join(
        ["Dear Ms. Reyes,", *TEXT, "Sincerely,\nSam Doe"]
    )


def test_a_draft_is_dated_only_by_the_moment_given() -> None:
    made = as_eml(message(), SAM, DANA, at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))

    assert draft(made)["Date"] == "Sun, 22 Nov 2026 09:30:00 +0000"


def test_an_address_that_is_not_known_is_left_out() -> None:
    made = draft(as_eml(message(), Mailbox("Sam Doe"), Mailbox()))

    assert made["From"] is None
    assert made["To"] is None
    assert (
        mailto("", message("Hello.")).href == "mailto:?subject=Baker%2C%20night%20shift&body=Hello."
    )


def test_no_text_becomes_a_header() -> None:
    evil = "x\r\nBcc: bo@example.com\r\n\r\nBody\x0b\x85\u2028Cc: bo@example.com"
    made = draft(
        as_eml(message(evil, subject=evil), Mailbox(evil, SAM.address), Mailbox(evil, DANA.address))
    )

    assert {name.lower() for name in made.keys()} == {  # noqa: SIM118  # a message is no mapping
        *("x-unsent", "from", "to", "subject", "mime-version"),
        *("content-type", "content-transfer-encoding"),
    }
    assert [each.addr_spec for each in made["To"].addresses] == ["dana@example.com"]
    assert [each.addr_spec for each in made["From"].addresses] == ["sam@example.com"]


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address_is_refused_in_a_sentence(address: str) -> None:
    with pytest.raises(NotAnAddress, match=r"is no e-mail address.*name@example\.com"):
        mailto(address, message())
    with pytest.raises(NotAnAddress):
        as_eml(message(), SAM, Mailbox("Dana", address))
    with pytest.raises(NotAnAddress):
        as_eml(message(), Mailbox("Sam", address), DANA)


def test_addresses_in_other_scripts_are_written_as_the_net_writes_them() -> None:
    made = as_eml(
        message(), Mailbox("Jörg Weiß", "jörg@example.com"), Mailbox("王小明", "a@bücher.example")
    )

    assert "From: Jörg Weiß <jörg@example.com>".encode() in made
    assert "To: 王小明 <a@xn--bcher-kva.example>".encode() in made
    assert mailto("jörg+x@bücher.example", message("a")).href.startswith(
        "mailto:j%C3%B6rg%2Bx@xn--bcher-kva.example?"
    )


@law
@given(texts, texts, st.lists(texts, max_size=4))
def test_any_text_survives_in_a_draft(name: str, subject: str, paragraphs: list[str]) -> None:
    made = as_eml(
        message("Dear you,", *paragraphs, subject=subject), SAM, Mailbox(name, DANA.address)
    )

    assert body(made) == "\n\n".join(["Dear you,", *filter(None, map(plain, paragraphs))])
    assert str(draft(made)["Subject"]) == one_line(subject)
    assert [each.addr_spec for each in draft(made)["To"].addresses] == [DANA.address]


@law
@given(texts, st.lists(texts, max_size=3))
def test_any_text_survives_in_a_link(subject: str, paragraphs: list[str]) -> None:
    link = mailto(DANA.address, message("Dear you,", *paragraphs, subject=subject))
    parts = urlsplit(link.href)
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)

    assert link.remark == ""
    assert (parts.scheme, unquote(parts.path)) == ("mailto", DANA.address)
    assert fields["subject"] == [one_line(subject)]
    assert fields["body"] == ["\r\n\r\n".join(
        each.replace("\n", "\r\n") for each in ["Dear you,", *filter(None, map(plain, paragraphs))]
    )]  # fmt: skip
    assert set(fields) == {"subject", "body"}
    assert link.href.isascii()


@pytest.mark.parametrize("text", ["word " * 1000, "日本語 " * 200])
def test_what_is_too_long_for_a_link_is_left_out_of_it_and_told(text: str) -> None:
    link = mailto(DANA.address, message(text))

    assert link.href == "mailto:dana@example.com?subject=Baker%2C%20night%20shift"
    assert ".eml" in link.remark


def test_no_link_is_longer_than_programs_take() -> None:
    for size in range(1700, 1900, 7):
        assert len(mailto(DANA.address, message("x" * size)).href) <= 1900


def test_an_endless_subject_is_cut_and_an_endless_message_refused() -> None:
    assert len(draft(as_eml(message(subject="é" * 900), SAM, DANA))["Subject"]) == 200
    assert len(mailto(DANA.address, message("a", subject="日" * 900)).href) <= 1900
    for made in (
        lambda: mailto(DANA.address, message("a" * 20_001)),
        lambda: as_eml(message("a" * 20_001), SAM, DANA),
    ):
        with pytest.raises(TooLong, match="Nothing was made"):
            made()
