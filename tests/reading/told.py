"""Tellings read and told again in the journal's words, for tables of what they must become."""

from dataclasses import fields, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ringback.casebook.events import Body, Closed, Snoozed, Urgent
from ringback.casebook.journal import event_words
from ringback.reading.values import Person, Proposed, Reading, Telling
from ringback.reading.words import read_words

PEOPLE = (Person("dana", "Dana Reyes", "recruiter"), Person("tom", "Tom Chen", "interviewer"))


def table(text: str) -> list[tuple[str, list[str]]]:
    """Read a table: a telling a line, and under it, indented, the events that it must become."""
    rows: list[tuple[str, list[str]]] = []
    for line in filter(str.strip, text.splitlines()):
        if line.startswith("  "):
            rows[-1][1].append(line.strip())
        else:
            rows.append((line, []))
    return rows


def reading(text: str, now: datetime) -> Reading:
    """Read a telling at a moment, of Dana Reyes, the recruiter, and Tom Chen, who interviews."""
    return read_words(text, Telling(now, PEOPLE, "Acme Tools", "US"))


def events(text: str, now: datetime) -> list[str]:
    """Tell what a telling became: the day, the hour where one was told, and what happened."""
    return [_told(each, now) for each in reading(text, now).events]


def _told(entry: Proposed, now: datetime) -> str:
    words = event_words(_bare(entry.body), zone=ZoneInfo("America/Chicago"))
    if isinstance(entry.body, Urgent | Snoozed | Closed):  # whose reasons are words of their own
        words = words.partition(":")[0].partition(" 23:59")[0].removesuffix(" 23")
    at_noon = f"{entry.happened:%H:%M}" == "12:00"  # where only the day is known
    hour = "" if entry.happened == now or at_noon else f" {entry.happened:%H:%M}"
    return f"{entry.happened:%d}{hour} {words}"


def _bare(body: Body) -> Body:
    """Give an event without the words it was told in, and a call without whom nobody named."""
    changed: dict[str, Any] = {f.name: "" for f in fields(body) if f.name == "words"}
    if getattr(body, "contact", None) == "":
        changed["contact"] = "dana"
    return replace(body, **changed)
