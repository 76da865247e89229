"""What the words of a correction mean: a place, a day, a month, a number, a fact."""

from dataclasses import dataclass
from datetime import date

import click

from ringback.casebook.documents import Fact, Month, Quantity
from ringback.casebook.people import Place
from ringback.casebook.terms import FactKind
from ringback.cli.introductions import email_address
from ringback.cli.moments import coming_day
from ringback.intake.months import find_period
from ringback.intake.numbers import normalise
from ringback.intake.pages import Line
from ringback.intake.places import place_from_text
from ringback.intake.quantities import find_quantities
from ringback.intake.resumes.experience import field_named, stated_years


@dataclass(frozen=True, slots=True)
class Meant:
    """The words as they are kept, and what they were understood as."""

    words: str
    place: Place = Place()
    numbers: tuple[Quantity, ...] = ()


def as_words(typed: str) -> Meant:
    """Take words as they are."""
    return Meant(typed)


def as_place(typed: str, *, known: bool = False) -> Meant:
    """Read a place; where it must be `known`, one without a time zone is refused."""
    place = place_from_text(typed)
    if known and not place.zone:
        raise _mistake(
            f"It is not known where {typed!r} is, so neither is the time there. Nothing was kept. "
            "Give a city with its state or country, such as “Austin, TX”."
        )
    return Meant(place.text, place)


def as_day(typed: str, today: date) -> Meant:
    """Read a day to come, or any by its date."""
    return Meant(coming_day(typed, today).isoformat())


def as_number(typed: str, country: str) -> Meant:
    """Read a telephone number; raises `NotANumber`."""
    return Meant(normalise(typed, country or "US"))


def as_email(typed: str) -> Meant:
    """Read an e-mail address."""
    return Meant(email_address(typed))


def as_month(typed: str, fact: Fact, part: str) -> Meant:
    """Read a month or a year, which cannot end before it begins."""
    period = find_period(typed)
    month = period.since if period and (period.start, period.end) == (0, len(typed)) else None
    if month is None or (period and period.ranged):
        raise _mistake(
            f"{typed!r} is no month and no year. Nothing was kept. Give it as 2019-03, March 2019 "
            "or 2019; until=now is for what lasts."
        )
    since, until = (month, fact.until) if part == "fact_since" else (fact.since, month)
    if since and until and _ordinal(since) > _ordinal(until, last=True):
        raise _mistake(
            f"{typed!r} would let it end before it begins. Nothing was kept. Look at both dates; "
            "take the other back, or correct it first."
        )
    return Meant(f"{month.year}-{month.month:02}" if month.month else f"{month.year}")


def as_fact(kind: FactKind, typed: str) -> Meant:
    """Read the words of a fact with their figures; of years, how many in which field."""
    if kind != "years":
        return Meant(typed, numbers=find_quantities(typed))
    stated = stated_years(Line(typed, 0))
    if stated is None:
        raise _mistake(
            f"{typed!r} does not say how many years in what. Nothing was kept. Say it as “6 years "
            "of experience in sales”."
        )
    field, years = stated
    return Meant(field_named(field.text), numbers=(years,))


def _ordinal(month: Month, *, last: bool = False) -> int:
    return month.year * 12 + (month.month or (12 if last else 1))


def _mistake(sentence: str) -> click.BadParameter:
    return click.BadParameter(sentence, param_hint="--correct")
