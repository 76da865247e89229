"""Résumés that are kept as fields, written out as the plain text that a person would send."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

Fields = Mapping[str, Any]


def written_out(fields: Fields) -> str:
    """Give one résumé as text: headings, jobs with bullets, schools, lists; one thing a line."""
    return "\n".join(_lines(fields)) + "\n"


def resumes(file: Path) -> list[str]:
    """Give every résumé of a file of fields as text, in the order of the file."""
    return [written_out(fields) for fields in json.loads(file.read_text(encoding="utf-8"))]


def _lines(fields: Fields) -> Iterator[str]:
    yield "Sam Doe"
    yield _plain(fields["headline"])
    yield _plain(fields["location"])
    if fields["summary"]:
        yield from ("", "Summary", *_pieces(fields["summary"]))
    yield from ("", "Experience")
    for job in _rows(fields["workExperience"]):
        house = ", ".join(filter(None, (_plain(job["company"]), _plain(job["location"]))))
        yield from ("", _plain(job["title"]), f"{house} | {_plain(job['dateRange'])}")
        yield from (f"- {piece}" for piece in _pieces(job["description"]))
    yield from ("", "Education")
    for school in _rows(fields["education"]):
        course = " in ".join(filter(None, (_plain(school["degree"]), _plain(school["field"]))))
        parts = (course, _plain(school["university"]), _plain(school["dateRange"]))
        yield ", ".join(filter(None, parts))
    for key, heading in (
        ("skills", "Skills"),
        ("certifications", "Certifications"),
        ("awards", "Awards"),
    ):
        named = [_named(row) for row in _rows(fields[key])]
        if any(named):
            yield from ("", heading, *(f"- {name}" for name in named if name))
    if fields["additionalInformation"]:
        yield from ("", "Additional information", *_pieces(fields["additionalInformation"]))


def _rows(value: object) -> list[Fields]:
    held = json.loads(value) if isinstance(value, str) else value
    return held if isinstance(held, list) else []


def _named(row: Fields) -> str:
    return next((_plain(row[key]) for key in ("skill", "title", "name") if row.get(key)), "")


def _pieces(text: object) -> list[str]:
    """Cut a text at its bullets and line ends."""
    pieces = (_plain(piece) for piece in re.split(r"[•●\uf0b7]|\n", html.unescape(str(text or ""))))
    return [piece for piece in pieces if piece]


def _plain(text: object) -> str:
    return " ".join(html.unescape(str(text or "")).split())
