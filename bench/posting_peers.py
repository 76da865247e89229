"""What simpler readers make of a posting, to compare with."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .visible import Stripper

_BULLET: Final = re.compile(r"\s*(?:[-*+•·‣▪◦●○]|\d{1,2}[.)])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader says of a posting; `must` is None for a want where it does not tell."""

    wants: tuple[tuple[str, bool | None], ...] = ()
    title: str = ""
    employer: str = ""
    place: str = ""
    country: str = ""
    pay: str = ""
    closes: str = ""
    contact: tuple[str, ...] = ()
    no_calls: bool = False


def bullets(file: Path) -> Told:
    """Take every bullet and every item of a list for a want."""
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix == ".html":
        return Told(_each(_stripped(text).items))
    return Told(_each(_BULLET.sub("", line) for line in text.split("\n") if _BULLET.match(line)))


def structured_only(file: Path) -> Told:
    """Believe the block of structured data and nothing else."""
    text = file.read_text(encoding="utf-8", errors="replace")
    for block in _stripped(text).blocks if file.suffix == ".html" else ():
        for fields in _postings(block):
            return _told(fields)
    return Told()


def text_lines(file: Path) -> Told:
    """Take each line that trafilatura keeps for a want."""
    import trafilatura  # noqa: PLC0415 - an extra that only this peer needs

    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix != ".html":
        return Told(_each(text.split("\n")))
    return Told(_each((trafilatura.extract(text) or "").split("\n")))


PEERS: Final[dict[str, Callable[[Path], Told]]] = {
    "each bullet": bullets,
    "structured data": structured_only,
    "trafilatura's lines": text_lines,
}


def _each(lines: Iterator[str] | list[str]) -> tuple[tuple[str, bool | None], ...]:
    return tuple((line.strip(" -*#"), None) for line in lines if len(line.split()) > 2)


def _stripped(text: str) -> Stripper:
    stripper = Stripper()
    stripper.feed(text)
    return stripper


def _postings(block: str) -> Iterator[dict[str, Any]]:
    try:
        data = json.loads(block)
    except ValueError:
        return
    for item in data if isinstance(data, list) else data.get("@graph", [data]):
        if isinstance(item, dict) and item.get("@type") == "JobPosting":
            yield item


def _told(fields: dict[str, Any]) -> Told:
    address = _inner(_inner(fields.get("jobLocation")).get("address"))
    salary = _inner(fields.get("baseSalary"))
    value = _inner(salary.get("value"))
    return Told(
        wants=_each(_stripped(str(fields.get("description") or "")).items),
        title=str(fields.get("title") or ""),
        employer=str(_inner(fields.get("hiringOrganization")).get("name") or ""),
        place=str(address.get("addressLocality") or ""),
        country=str(address.get("addressCountry") or ""),
        pay=f"{value.get('minValue') or ''} {value.get('maxValue') or ''}",
        closes=str(fields.get("validThrough") or "")[:10],
    )


def _inner(value: object) -> dict[str, Any]:
    held = value[0] if isinstance(value, list) and value else value
    return held if isinstance(held, dict) else {}
