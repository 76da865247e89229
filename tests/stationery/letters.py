"""How a test makes a letter, and opens again what was made of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any, Final

import pdfplumber
from pdfplumber.page import Page

from ringback.casebook.documents import Posting
from ringback.casebook.people import Contact, Line, Place, Seeker
from ringback.words import Brief, Message
from ringback.words.letters.sheet import Sheet, sheet
from ringback.words.message import Sentence

DAY: Final = date(2026, 11, 22)
TEXT: Final = (
    "Thank you for your time on Tuesday. I keep thinking about the night shift you described.",
    "At Harbour Bakery I ran an oven line of 6 people and cut waste by 18% within a year.",
    "I will telephone on Thursday.",
)
HOSTILE: Final = (
    r'#strong[x] $a^2$ *b* _c_ `d` \ @e <f> //g /*h*/ ~ -- --- ... "q" = H + l - m {y} #panic() '
    '#import "@preview/x:0.1.0" \\u{41} %0A &amp; <w:t/>'
)


def message(*paragraphs: str, subject: str = "Baker, night shift") -> Message:
    """Make a message of whole paragraphs; those of a letter where none are given."""
    said = paragraphs or ("Dear Ms. Reyes,", *TEXT, "Sincerely,\nSam Doe")
    sentences = tuple(Sentence(each, each, ("rule:R4",), opens=True) for each in said)
    return Message("thank_you", sentences, (), (), subject)


def brief(
    *,
    name: str = "Dana Reyes",
    employer: str = "Quay Foods",
    post: str = "100 Example Plaza, Suite 200, Austin, TX 78701",
    country: str = "US",
    own_name: str = "Sam Doe",
    own_post: str = "12 Elm Street, Apt 4, Austin, TX 78704",
    own_country: str = "",
    posted_in: str = "",
    title: str = "Baker",
) -> Brief:
    """Make a brief of a letter."""
    lines = (Line("post", post),) if post else ()
    return Brief(
        Seeker(own_name, "+15125550147", "sam@example.com", Place(country=own_country), own_post),
        Posting(title, "Quay Foods", Place(country=posted_in)),
        (),
        Contact("c", name, employer, Place(country=country), lines),
        DAY,
        None,
        None,
        frozenset(),
        0,
    )


def letter(*paragraphs: str, subject: str = "Baker, night shift", **who: str) -> Sheet:
    """Make a letter; `who` as in `brief`."""
    return replace(sheet(message(*paragraphs), brief(**who)), subject=subject)


LINES: Final = [
    "Sam Doe",
    "12 Elm Street, Apt 4",
    "Austin, TX 78704",
    "512-555-0147",
    "sam@example.com",
    "November 22, 2026",
    "Dana Reyes",
    "Quay Foods",
    "100 Example Plaza, Suite 200",
    "Austin, TX 78701",
    "Baker, night shift",
    "Dear Ms. Reyes,",
    *TEXT,
    "Sincerely,",
    "Sam Doe",
]
"""What the letter of this module says, from the top."""


@contextmanager
def opened(content: bytes) -> Iterator[Any]:
    """Open a PDF."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        yield pdf


def words_of(content: bytes) -> str:
    """Give the words of a PDF, a single blank between them."""
    with opened(content) as pdf:
        return " ".join(" ".join(page.extract_text().split()) for page in pdf.pages)


def size_of(content: bytes) -> tuple[int, int]:
    """Give the size of the first page in whole points."""
    with opened(content) as pdf:
        return round(pdf.pages[0].width), round(pdf.pages[0].height)


def outside(page: Page, margin: float) -> list[str]:
    """Give what stands beyond the side margins, or off the paper above or below."""
    return [
        sign["text"]
        for sign in page.chars
        if sign["x0"] < margin - 1
        or sign["x1"] > float(page.width) - margin + 1
        or sign["top"] < 0
        or sign["bottom"] > float(page.height)
    ]
