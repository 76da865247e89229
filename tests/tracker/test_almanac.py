"""Holidays remembered in the home."""

from datetime import date
from pathlib import Path

import pytest

from ringback.casebook.calendar import public_holidays
from ringback.tracker.almanac import Almanac, almanac

XMAS = date(2026, 12, 25)


def test_the_almanac_says_what_the_calendar_says(tmp_path: Path) -> None:
    for place in (("US", "TX", 2026), ("DE", "BE", 2027), ("XX", "", 2026)):
        assert Almanac(tmp_path / "holidays.json", "1")(*place) == public_holidays(*place)


def test_what_was_worked_out_once_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "holidays.json"
    Almanac(file, "1")("US", "TX", 2026)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("2026-12-25", "2026-12-24"), encoding="utf-8")
    assert XMAS not in Almanac(file, "1")("US", "TX", 2026)


@pytest.mark.parametrize("content", [b"", b"no json", b'{"made_by": 1}', b'{"made_by": "2"}'])
def test_a_damaged_or_older_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "holidays.json"
    file.write_bytes(content)
    assert XMAS in Almanac(file, "1")("US", "TX", 2026)
    assert XMAS in Almanac(file, "1")("US", "TX", 2026)


def test_a_home_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    assert XMAS in Almanac(tmp_path / "missing" / "holidays.json", "1")("US", "TX", 2026)


@pytest.mark.django_db
def test_the_almanac_of_a_home_knows_christmas() -> None:
    assert XMAS in almanac()("US", "TX", 2026)
