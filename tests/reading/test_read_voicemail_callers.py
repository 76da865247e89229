from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import RangBack
from ringback.reading.errors import ReadingError
from ringback.reading.values import Person, Telling
from ringback.reading.voicemail import hear_voicemail, read_voicemail

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
VERA = Person("vera", "Vera Lindqvist", "recruiter")
TELLING = Telling(TUESDAY, (VERA,), "Osprey Mills", "US")
PIECES = (
    "hi this is vera",
    "Vera Lindqvist from Osprey Mills.",
    "please call me at 206-555-0139",
    "on Thursday at ten",
    "about your interview",
    "you'll hear from us by Friday",
    "uh",
    "sorry, no,",
    "with me and Otis",
    "it's Monday",
)


@pytest.mark.parametrize(
    ("text", "name", "firm", "key"),
    [
        (
            "Hi, this is Vera Lindqvist calling from Osprey Mills.",
            "Vera Lindqvist",
            "Osprey Mills",
            "vera",
        ),
        ("hey its vera over at osprey call me", "Vera", "osprey", "vera"),
        ("Vera here, Osprey Mills, ring me.", "Vera", "Osprey Mills", "vera"),
        (
            "hello this is vera lind quist with os pray mills",
            "Vera Lind Quist",
            "os pray mills",
            "vera",
        ),
        (
            "Good morning, my name is Gwen Farrow, I'm with Tallow & Sons.",
            "Gwen Farrow",
            "Tallow & Sons",
            "Gwen Farrow",
        ),
        ("Hello, it's Vera's assistant, Gwen, from Osprey Mills.", "Gwen", "Osprey Mills", "Gwen"),
        (
            "received at noon vera lindqvist osprey mills just missed you",
            "Vera Lindqvist",
            "osprey mills",
            "vera",
        ),
        ("Hi, it's Vera from Bright Teeth Dental.", "Vera", "Bright Teeth Dental", "Vera"),
        ("Hello, calling from Osprey Mills about your application.", "", "Osprey Mills", ""),
        ("somebody should fix this line", "", "", ""),
    ],
)
def test_who_rang_and_for_whom(text: str, name: str, firm: str, key: str) -> None:
    caller = hear_voicemail(text, TELLING).caller

    assert (caller.name.title(), caller.firm) == (name, firm)
    assert (caller.person.key if caller.person else caller.name) == key


@settings(deadline=None, max_examples=50)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map(" ".join)
    | st.text(min_size=1, max_size=100)
)
def test_whatever_is_left_everybody_in_it_is_known_or_met(text: str) -> None:
    try:
        reading = read_voicemail(text, TELLING)
    except ReadingError:
        return
    keys = {"", "vera", *(person.key for person in reading.met)}
    assert {getattr(each.body, "contact", "") for each in reading.events} <= keys
    assert all(each.happened <= TUESDAY for each in reading.events)
    assert all(0 <= each.span.start <= each.span.end <= len(text) for each in reading.events)
    assert bool(reading.events) or bool(reading.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "hi tess vera here sorry i missed you i'll try you again tomorrow",
        "hello tess it's vera call me about your application",
        "Hi Tess, Vera. Call me about the job.",
    ],
)
def test_a_caller_who_greets_the_seeker_first_is_no_double_name(text: str) -> None:
    telling = replace(TELLING, seeker="Tess Adair")
    (rang, *_) = read_voicemail(text, telling).events
    assert isinstance(rang.body, RangBack)
    assert rang.body.contact == "vera"
