"""Places in words, and the places that area codes tell."""

from zoneinfo import ZoneInfo, available_timezones

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.people import Place
from ringback.intake import place_from_number, place_from_text
from ringback.intake.territories import CITIES, PROVINCES, STATES


@pytest.mark.parametrize(
    ("words", "zone", "country", "region"),
    [
        ("Austin, TX", "America/Chicago", "US", "TX"),
        ("Las Vegas NV", "America/Los_Angeles", "US", "NV"),
        ("New York, NY 10001", "America/New_York", "US", "NY"),
        ("Milwaukee, Wisconsin, United States", "America/Chicago", "US", "WI"),
        ("1420 Elm Street, Dayton, OH 45402", "America/New_York", "US", "OH"),
        ("El Paso, TX", "America/Denver", "US", "TX"),
        ("Portland, OR", "America/Los_Angeles", "US", "OR"),
        ("Vienna, VA", "America/New_York", "US", "VA"),
        ("Lebanon, PA", "America/New_York", "US", "PA"),
        ("Toronto, ON", "America/Toronto", "CA", "ON"),
        ("Toronto, Canada", "America/Toronto", "CA", "ON"),
        ("London, Ontario", "America/Toronto", "CA", "ON"),
        ("London", "Europe/London", "GB", "ENG"),
        ("Berlin, Germany", "Europe/Berlin", "DE", "BE"),
        ("Berlin, DE", "Europe/Berlin", "DE", "BE"),
        ("Bangalore, IN", "Asia/Kolkata", "IN", ""),
        ("Gary, IN", "America/Chicago", "US", "IN"),
        ("Tbilisi, Georgia", "Asia/Tbilisi", "GE", ""),
        ("Atlanta, Georgia", "America/New_York", "US", "GA"),
        ("Remote - US", "America/New_York", "US", ""),
        ("Anywhere in the U.S. (remote)", "America/New_York", "US", ""),
        ("Oslo", "Europe/Oslo", "NO", ""),
    ],
)
def test_a_place_in_words_is_told(words: str, zone: str, country: str, region: str) -> None:
    place = place_from_text(words)
    assert (place.zone, place.country, place.region) == (zone, country, region)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Erie PA", "Erie, PA"),
        ("Bristol, UK (hybrid)", "Bristol, UK"),
        ("Salem, OR, US", "Salem, OR"),
        ("Regina, SK S4P 3Y2, Canada", "Regina, SK"),
        ("Tacoma, Washington 98402, United States", "Tacoma, Washington"),
        ("Moncton NB (on site, two days a week)", "Moncton, NB"),
        ("Hybrid | Fargo, ND", "Fargo, ND"),
        ("Mobile, AL - Remote", "Mobile, AL"),
        ("Hull HU1 2AB, UK", "Hull, UK"),
        ("Lyon, France", "Lyon, France"),
        ("Remote - US", "Remote - US"),
        ("our office", "our office"),
    ],
)
def test_a_place_is_given_in_words_fit_to_be_said(written: str, said: str) -> None:
    place = place_from_text(written)
    assert place.text == said
    assert place_from_text(said) == place


@pytest.mark.parametrize("words", ["", "Springfield", "Remote", "our office", "the moon"])
def test_an_unknown_place_keeps_only_its_words(words: str) -> None:
    assert place_from_text(words) == Place(text=words)


@pytest.mark.parametrize(
    ("number", "zone", "country", "region"),
    [
        ("+15125550147", "America/Chicago", "US", "TX"),
        ("+14165550123", "America/Toronto", "CA", "ON"),
        ("+12125550100;ext=4", "America/New_York", "US", "NY"),
        ("+49305550123", "Europe/Berlin", "DE", "BE"),
        ("+442079460000", "Europe/London", "GB", "ENG"),
        ("+447700900123", "Europe/London", "GB", ""),
    ],
)
def test_an_area_code_tells_the_place(number: str, zone: str, country: str, region: str) -> None:
    place = place_from_number(number)
    assert (place.zone, place.country, place.region) == (zone, country, region)


def test_a_toll_free_number_has_no_zone() -> None:
    assert place_from_number("+18005550123").zone == ""


def test_what_is_no_number_has_no_place() -> None:
    assert place_from_number("desk 4") == Place()


def test_every_zone_of_the_tables_exists_and_every_region_is_one_of_holidays() -> None:
    rows = [("US", code, zone) for code, (_, zone) in STATES.items()]
    rows += [("CA", code, zone) for code, (_, zone) in PROVINCES.items()]
    rows += list(CITIES.values())
    for country, region, zone in rows:
        assert ZoneInfo(zone).key == zone
        subdivisions = holidays.country_holidays(country).subdivisions
        assert not region or region in subdivisions, (country, region)


@settings(deadline=None, max_examples=80)
@given(st.text(max_size=400))
def test_any_words_give_a_place_with_a_zone_that_exists(words: str) -> None:
    place = place_from_text(words)
    assert len(place.text) <= 300
    assert place.zone in ("", *available_timezones())
