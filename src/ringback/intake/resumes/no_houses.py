"""Names that stand where an employer would and are none: addresses, towns, parts of a house."""

import re
from typing import Final

from ringback.words.english.towns import is_town

from ..britain import COUNTIES
from ..places import is_place
from ..titles import employer_likeness
from ..vocabulary import any_of
from .forms_of_work import is_form_of_work

_STREET: Final = r"(?:street|road|avenue|lane|boulevard|st|rd|ave|blvd|ln)\b\.?"
_ADDRESS: Final = any_of(
    rf"^(?:\d{{1,5}}[a-z]?(?:[-/]\d{{1,5}})?,? (?:[\w.'’-]+ ){{0,4}})?{_STREET}$",
    r"^\d{1,5}[a-z]?,? (?:[\w.'’-]+ ){1,4}(?:drive|dr|court|ct|close|way|terrace|place|square|"
    r"parkway|pkwy|highway|hwy)\b\.?$",
    r"^(?:[\w.'’-]+ ){1,3}(?:road|avenue|boulevard)$",
    r"^(?:high|main|station|church|market|bridge|mill|park|king|queen|broad|north|south|east|"
    r"west|upper|lower|\d{1,3}(?:st|nd|rd|th))(?:['’]?s)? (?:street|lane)$",
    r"^(?:p\.?\s?o\.? )?box \d+$",
    r"^(?:postcode|zip(?: code)?|address|location)\b",
    r"^(?:[a-z]{1,2}\d[a-z\d]?(?: \d[a-z]{2})?|\d{5}(?:-\d{4})?|[a-z]\d[a-z] ?\d[a-z]\d)$",
)
_WARDS: Final = (
    r"unit|ward|floor|suite|room|building|block|plot|bay|gate|dept|department|line|level|shop|"
    r"shift|grade|zone|area|bed"
)
_NUMBERED: Final = re.compile(
    rf"(?:{_WARDS})\.?\s+(?:no\.?|number|#)?\s*(?:\d{{1,4}}[a-z]?|[A-Za-z])", re.IGNORECASE
)
_BRANCHES: Final = (
    r"accounts?|finance|sales|marketing|hr|human resources|it|emergency|surgical|surgery|medical|"
    r"maternity|outpatients?|inpatients?|radiology|oncology|p(?:a)?ediatrics?|cardiac|cardiology|"
    r"neonatal|orthop(?:a)?edics?|renal|intensive care|critical care|acute|stroke|trauma|theatre|"
    r"recovery|customer (?:service|care)|kitchen|produce|deli|bakery|dairy|meat|receiving|"
    r"shipping|dispatch|despatch|maintenance|production|packing|quality|night|day|purchasing|"
    r"operations|telemetry|icu|nicu|picu|ccu|itu|a&e|med[ /-]?surg"
)
_PARTS: Final = re.compile(
    rf"(?:(?:{_BRANCHES})\s+){{1,3}}(?:department|dept|unit|ward|team|division|section|floor|shift)"
    r"\.?|telemetry|icu|nicu|picu|ccu|itu|a&e|er|med[ /-]?surg|medical icu|surgical icu",
    re.IGNORECASE,
)


def is_no_house(name: str) -> bool:
    """Whether a name is an address, a town or a form of work, and so where or how, not for whom."""
    if employer_likeness(name) >= 1 and not name[:1].isdigit():
        return False
    parts = [part.strip(" .;()") for part in name.split(",")]
    first, *_ = parts
    # Behind an address or a form of work a town follows that no table may know.
    opened = is_form_of_work(first) or _is_address(first)
    return opened or (any(parts) and all(_is_none(part) for part in parts if part))


def is_part_of_a_house(name: str) -> bool:
    """Whether a name is that of a ward or a department, whoever's: "Ward 12", "Accounts team"."""
    words = name.strip(" .,;()")
    return _is_numbered(words) or _PARTS.fullmatch(words) is not None


def _is_none(part: str) -> bool:
    placed = is_town(part) or part.lower() in COUNTIES or is_place(part)
    return placed or _is_address(part) or is_form_of_work(part)


def _is_address(part: str) -> bool:
    return _ADDRESS.search(part) is not None or _is_numbered(part)


def _is_numbered(words: str) -> bool:
    return _NUMBERED.fullmatch(words) is not None
