"""How the values of a step are worded on a page: moments, numbers, and where a rule comes from."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from typing import Final

from django import template

from ringback.counsel.ledger import GRADES, Grade
from ringback.intake.numbers import display
from ringback.tracker.reads import say_shapes, shapes
from ringback.tracker.reads.sentences import ABOUT, differing, what_to_do

register = template.Library()

_ORIGINS: Final[Mapping[str, str]] = {
    "card": "the number on their card",
    "given": "they gave you this number",
    "greeting": "their greeting gives this number",
    "published": "the number they publish",
    "directed": "you were directed to this number",
}
_VOICE_OF: Final[Mapping[str, str]] = {
    "inference": "our inference",
    "convention": "common advice, not our sources'",
}
_WORD_JOINER: Final = "\N{WORD JOINER}"
_INNER_HYPHEN: Final = re.compile(r"(?<=\d)-(?=\d)")
_DIALLED: Final = re.compile(r"(\+\d{4,15})(;ext=\d{1,8})?")


@register.filter
def doing(step: shapes.Item) -> str:
    """Say what a step does, as the beginning of a sentence."""
    words = what_to_do(step)
    return words[:1].upper() + words[1:]


@register.filter
def disagreeing(step: shapes.Step) -> list[str]:
    """Say who would do something else, those together who would do the same."""
    return [text[:1].upper() + text[1:] for text in differing(step.dissent)]


@register.filter
def number(line: shapes.Line) -> str:
    """Give a telephone number for the eye."""
    return display(line.value)


@register.filter
def dialled(line: shapes.Line) -> str:
    """Give the address by which a telephone dials; empty for what is no number (E.164)."""
    found = _DIALLED.fullmatch(line.value)
    return f"tel:{found[0]}" if found else ""


@register.filter
def known_by(line: shapes.Line) -> str:
    """Say how a number became known."""
    return _ORIGINS.get(line.origin, "")


@register.filter
def at(moment: datetime, zone: tzinfo) -> datetime:
    """Give the same moment on another clock."""
    return moment.astimezone(zone)


@register.filter
def clock(moment: datetime) -> str:
    """Give the time of day on its own clock: 09:00."""
    return f"{moment:%H:%M}"


@register.filter
def iso(moment: datetime) -> str:
    """Give a moment for machines."""
    return moment.isoformat(timespec="minutes")


@register.filter
def day(moment: datetime, now: datetime) -> str:
    """Name a day, seen from now: today, tomorrow, else Thursday 19 November, a far year added."""
    today = now.astimezone(moment.tzinfo).date()
    near = {today: "today", today + timedelta(1): "tomorrow", today - timedelta(1): "yesterday"}
    return near.get(moment.date()) or date_words(moment, now)


@register.filter
def date_words(moment: datetime, now: datetime) -> str:
    """Name a date: Thursday 19 November, with the year where it is another than now."""
    year = f" {moment.year}" if moment.year != now.year else ""
    return f"{moment:%A} {moment.day} {moment:%B}{year}"


@register.filter
def zone_words(name: str) -> str:
    """Name a time zone by its city: New York time for America/New_York."""
    city = name.rpartition("/")[2].replace("_", " ")
    return city if city.isupper() else f"{city} time"


@register.filter
def unbroken(text: str) -> str:
    """Keep telephone numbers on one line: no break follows a hyphen between figures."""
    return _INNER_HYPHEN.sub(f"-{_WORD_JOINER}", text)


@register.filter
def letter(step: shapes.Step) -> say_shapes.Script | None:
    """Give the letter of a step that is written."""
    return next(iter(step.messages.values()), None)


@register.filter
def said_by(why: shapes.Why) -> str:
    """Say whose advice a reason is; a source is named only where it says so itself."""
    return why.source or _VOICE_OF.get(why.origin, why.origin)


@register.filter
def evidence(why: shapes.Why) -> str:
    """Say how strong the evidence is and what it is about."""
    grade: Grade = why.grade
    if grade == "O":
        return GRADES[grade] if why.source else "no study behind it"
    return GRADES[grade] if grade == "D" else f"{GRADES[grade]}, {ABOUT[why.about]}"


@register.filter
def causes(step: shapes.Step) -> list[shapes.Cause]:
    """Give the events behind all the reasons of a step, each once, in their order."""
    behind = {cause.number: cause for why in step.why for cause in why.events}
    return [behind[number] for number in sorted(behind)]
