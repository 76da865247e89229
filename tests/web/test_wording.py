"""How moments, numbers and sources are worded on a page."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.tracker.reads import shapes
from ringback.web import wording
from web.monday import MONDAY

TOKYO = ZoneInfo("Asia/Tokyo")


def why(origin: str, grade: str, about: str = "job follow-up") -> shapes.Why:
    source = "“A column”, 2004" if origin == "seed" else None
    return shapes.Why("R1", origin, source, grade, about, "Ring.", [])  # type: ignore[arg-type] # literals


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (3, "Thursday 26 November"),
        (-365, "Sunday 23 November 2025"),
    ],
)
def test_a_day_is_named_as_people_name_it(days: int, said: str) -> None:
    assert wording.day(MONDAY + timedelta(days=days), MONDAY) == said


def test_today_is_the_day_at_the_place_of_the_moment() -> None:
    """At 09:40 on Monday in Chicago it is already Tuesday in Tokyo."""
    evening = datetime(2026, 11, 23, 23, tzinfo=ZoneInfo("America/Chicago"))
    tuesday = datetime(2026, 11, 24, 15, tzinfo=TOKYO)
    assert wording.day(tuesday, evening) == "today"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("America/New_York", "New York time"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_named_by_its_city(name: str, said: str) -> None:
    assert wording.zone_words(name) == said


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("+15125550147", "tel:+15125550147"),
        ("+15125550147;ext=12", "tel:+15125550147;ext=12"),
        ("javascript:alert(1)", ""),
        ('+15125550147" onclick="x', ""),
        ("+15125550147\n", ""),
        ("dana@example.com", ""),
    ],
)
def test_only_a_telephone_number_can_be_dialled(value: str, address: str) -> None:
    assert wording.dialled(shapes.Line("office", value, "card")) == address


def test_a_source_is_printed_only_where_it_says_so_itself() -> None:
    assert wording.said_by(why("seed", "O")) == "“A column”, 2004"
    assert wording.said_by(why("inference", "O")) == "our inference"
    assert "our sources" in wording.said_by(why("convention", "D"))


def test_a_strong_study_of_something_else_is_printed_as_just_that() -> None:
    assert wording.evidence(why("seed", "A", "other")).endswith("something else than jobs")
    assert "about hiring, not about follow-up" in wording.evidence(why("seed", "A", "hiring"))


def test_our_own_inference_is_never_called_its_authors_opinion() -> None:
    assert wording.evidence(why("inference", "O")) == "no study behind it"
    assert wording.evidence(why("seed", "O")) == "its author's opinion"


@given(st.text(alphabet="0123456789- ab", max_size=40))
@settings(deadline=None)
def test_a_number_kept_on_one_line_reads_as_it_did(text: str) -> None:
    kept = wording.unbroken(text)
    assert kept.replace("\N{WORD JOINER}", "") == text
    assert "5-5" not in wording.unbroken("512-555-0147 5-5")
