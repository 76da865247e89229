"""What people could type, torn apart and put together anew: read or refused, never a crash."""

import os
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringback.casebook.people import Seeker
from ringback.reading.errors import ReadingError
from ringback.reading.greeting import read_greeting
from ringback.reading.mail import Received, read_mail
from ringback.reading.situation.cases import case_of
from ringback.reading.situation.read import read_situation
from ringback.reading.values import Person, Reading, Telling
from ringback.reading.voicemail import read_voicemail
from ringback.reading.words import read_words

pytestmark = pytest.mark.fuzz

NOW = datetime(2026, 11, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
TELLING = Telling(
    NOW,
    (Person("dana", "Dana Reyes", "recruiter"), Person("tom", "Tom Chen", "interviewer")),
    "Acme Tools",
    "US",
    "Maria Okafor",
)
PIECES = (
    "rang called left a message voicemail machine hung up no answer spoke with Dana Reyes Tom she "
    "he they said told asked me not to call email emailed wrote letter thank you interview moved "
    "cancelled offer rejected position filled by on until from next last Friday Monday tomorrow "
    "yesterday the 23rd of November 3/4 2026-11-12 at 2 half past ten noon 512-555-0122 four one "
    "six five double five oh ext. 12 dana@example.com promise decide week weeks ago later in three "
    "days if not unless was it right what now ? ! . , ; : - ( ) \" ' I I'll didn't wouldn't can't "
    "please press zero cell mobile office urgent colleague away back never again and but then so"
)
TEXTS = st.lists(st.sampled_from(PIECES.split(" ")), min_size=1, max_size=60).map(" ".join)
RUNS = settings(
    max_examples=int(os.environ.get("FUZZ", "200")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def sane(reading: Reading) -> None:
    for entry in reading.events:
        assert 0 <= entry.span.start <= entry.span.end <= len(reading.text)
        assert 0 <= entry.confidence <= 1
        assert entry.happened.tzinfo is not None
        assert entry.happened <= NOW or not entry.sure  # "rang five", told at three


@given(TEXTS)
@RUNS
def test_any_telling_is_read_or_refused(text: str) -> None:
    with suppress(ReadingError):
        sane(read_words(text, TELLING))


@given(TEXTS)
@RUNS
def test_any_greeting_and_any_voicemail_is_read_or_refused(text: str) -> None:
    for read in (read_greeting, read_voicemail):
        with suppress(ReadingError):
            sane(read(text, TELLING))


@given(TEXTS, TEXTS)
@RUNS
def test_any_mail_is_read_or_refused(subject: str, text: str) -> None:
    with suppress(ReadingError):
        sane(read_mail(Received(subject, "Dana Reyes", "dana@example.com", text, NOW), TELLING))


@given(TEXTS)
@RUNS
def test_any_situation_makes_a_case_or_is_refused(text: str) -> None:
    with suppress(ReadingError):
        told = case_of(read_situation(text, TELLING), Seeker(), NOW)
        assert all(event.happened <= NOW for event in told.events)
