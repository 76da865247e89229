"""JSON Resume (v1 and near it) to an outline: the fields are written out as a readable page."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from ...casebook.people import Place
from ..errors import InvalidJson, NotAResume
from ..months import Period, find_period, read_month
from ..pages import Line, Page, PageWriter
from ..pauses import is_pause
from ..places import place_from_text
from ..plain import plain_words
from .outline import Job, Outline, Paper, School, believable
from .person import Person, email_in, phone_from

_SECTIONS: Final = (
    "basics",
    "work",
    "volunteer",
    "education",
    "skills",
    "awards",
    "certificates",
    "projects",
    "employment",
    "service",
    "info",
    "contact",
    "name",
)
_OTHER_NAMES: Final = {"work": "employment", "volunteer": "service"}
"""What FRESH, a cousin of JSON Resume, calls the same lists."""

_MAX_ITEMS: Final = 200
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")

Fields = dict[str, Any]


def is_json(text: str, name: str = "") -> bool:
    """Whether a document is meant as JSON."""
    return name.lower().endswith(".json") or text.lstrip().startswith(("{", "[{"))


def outline_of_json(text: str, today: date) -> tuple[Person, Outline]:
    """Read JSON Resume, as far as its fields go; raises `InvalidJson` and `NotAResume`."""
    data = _parsed(text)
    is_schema = isinstance(data, dict) and "$schema" in data and "properties" in data
    if not isinstance(data, dict) or is_schema or not any(key in data for key in _SECTIONS):
        raise NotAResume(
            "This JSON has none of the fields of JSON Resume (basics, work, skills …), so no fact "
            "can be told. Nothing was kept. Export the résumé as JSON Resume, or as plain text."
        )
    return _Writer(data, today).result()


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        where = f" in line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise InvalidJson(
            f"This looks like JSON, but it is broken{where}, so it cannot be read. Nothing was "
            "kept. Export it again, or give the résumé as plain text."
        ) from error


class _Writer:
    """Writes the fields to a page and remembers which line is what."""

    def __init__(self, data: Fields, today: date) -> None:
        self._data = data
        self._today = today
        self._page = PageWriter()

    def result(self) -> tuple[Person, Outline]:
        """Give the person and the outline."""
        person, summary = self._person()
        jobs = (
            *self._jobs("Work", "work", paid=True),
            *self._jobs("Volunteering", "volunteer", paid=False),
        )
        schools = tuple(self._schools())
        skills = tuple(self._skills())
        awards = tuple(map(Paper, self._titled("Awards", "awards", "title", "awarder")))
        licences = tuple(map(Paper, self._titled("Certificates", "certificates", "name", "issuer")))
        projects = tuple(self._projects())
        page: Page = self._page.page()
        outline = Outline(page, (), summary, jobs, projects, schools, skills, licences, awards)
        return person, outline

    def _person(self) -> tuple[Person, tuple[Line, ...]]:
        basics = {
            **_fields(self._data.get("contact")),
            **_fields(self._data.get("info")),
            **_fields(self._data.get("basics")),
        }
        where = _fields(basics.get("location"))
        town = ", ".join(
            filter(None, (_text(where, key) for key in ("city", "region", "countryCode")))
        )
        place = place_from_text(town) if town else Place()
        name, email = (
            _text(basics, "name") or _text(self._data, "name"),
            email_in(_text(basics, "email")),
        )
        phone = phone_from(_text(basics, "phone"), place.country)
        for shown in (
            name,
            _text(basics, "label"),
            town,
            _text(basics, "phone"),
            _text(basics, "email"),
        ):
            self._page.add(shown)
        told = _text(basics, "summary") or _text(basics, "brief")
        summary = tuple(self._page.add(part, gap=True) for part in told.split("\n") if part.strip())
        return Person(name, phone, email, place), summary

    def _jobs(self, heading: str, key: str, *, paid: bool) -> Iterator[Job]:
        entries = _entries(self._data, key) or _entries(self._data, _OTHER_NAMES.get(key, ""))
        if entries:
            self._page.add(heading, heading=True)
        for entry in entries:
            house = next(
                (
                    _text(entry, name)
                    for name in ("name", "company", "employer", "organization")
                    if _text(entry, name)
                ),
                "",
            )
            title = self._page.add(_text(entry, "position"), gap=True)
            employer = self._page.add(house, gap=not title.text)
            period = self._period(entry)
            lines = [*_split(_text(entry, "summary")), *_strings(entry.get("highlights"))]
            body = tuple(self._page.add(line, bullet=True) for line in lines)
            if not is_pause(title.text or house):
                yield Job(
                    _or_none(title), _or_none(employer), believable(period, self._today), body, paid
                )

    def _period(self, entry: Fields) -> Period | None:
        start = _text(entry, "startDate") or _text(entry, "start")
        end = _text(entry, "endDate") or _text(entry, "end")
        if not start:
            return None
        line = self._page.add(f"{start} – {end or 'present'}")
        read = find_period(line.text)
        return (
            read if read and read.ranged else Period(read_month(start), None, 0, 0, lasting=not end)
        )

    def _schools(self) -> Iterator[School]:
        entries = _entries(self._data, "education")
        if entries:
            self._page.add("Education", heading=True)
        for entry in entries:
            degree = " in ".join(filter(None, (_text(entry, "studyType"), _text(entry, "area"))))
            house = _text(entry, "institution")
            words = self._page.add(degree or house, gap=True)
            if degree and house:
                self._page.add(house)
            period = self._period(entry)
            if words.text:
                yield School(words, house, period)

    def _skills(self) -> Iterator[Line]:
        groups = [
            (heading, _entries(self._data, key))
            for heading, key in (("Skills", "skills"), ("Languages", "languages"))
        ]
        for heading, entries in groups:
            if entries:
                self._page.add(heading, heading=True)
            for entry in entries:
                words = (
                    _strings(entry.get("keywords"))
                    or _strings(entry.get("skills"))
                    or [_text(entry, "name") or _text(entry, "language")]
                )
                yield from (self._page.add(word, bullet=True) for word in words if word)

    def _titled(self, heading: str, key: str, title: str, giver: str) -> Iterator[Line]:
        entries = _entries(self._data, key)
        if entries:
            self._page.add(heading, heading=True)
        for entry in entries:
            year = _text(entry, "date")[:4]
            words = ", ".join(filter(None, (_text(entry, title), _text(entry, giver), year)))
            if _text(entry, title):
                yield self._page.add(words, bullet=True)

    def _projects(self) -> Iterator[Line]:
        entries = _entries(self._data, "projects")
        if entries:
            self._page.add("Projects", heading=True)
        for entry in entries:
            self._page.add(_text(entry, "name"), gap=True)
            for line in (*_split(_text(entry, "description")), *_strings(entry.get("highlights"))):
                yield self._page.add(line, bullet=True)


def _entries(data: Fields, key: str) -> list[Fields]:
    value = data.get(key)
    held = _fields(value)
    lists = (value, held.get("history"), held.get("sets"), held.get("list"))
    items = next((items for items in lists if isinstance(items, list) and items), [])
    return [
        item if isinstance(item, dict) else {"name": str(item)}
        for item in items[:_MAX_ITEMS]
        if item
    ]


def _fields(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def _text(fields: Fields, key: str) -> str:
    value = fields.get(key)
    return (
        _words(value)
        if isinstance(value, str | int | float) and not isinstance(value, bool)
        else ""
    )


def _strings(value: object) -> list[str]:
    items = value if isinstance(value, list) else []
    return [_words(item) for item in items[:_MAX_ITEMS] if isinstance(item, str | int | float)]


def _words(value: object) -> str:
    text = _TAG.sub("", str(value)[:20_000])
    return "\n".join(" ".join(plain_words(line).split()) for line in text.split("\n")).strip()


def _split(text: str) -> list[str]:
    return [line.strip(" -*•") for line in text.split("\n") if line.strip(" -*•")]


def _or_none(line: Line) -> Line | None:
    return line if line.text else None
