"""Education: which words name the degree, which the house, and when."""

import re
from datetime import date
from typing import Final

from .months import Period, find_period
from .outline import School
from .pages import Line
from .places import is_place

_DEGREE: Final = re.compile(
    r"\b(?:bachelor(?:['’]?s)?|master(?:['’]?s)?|associate(?:['’]?s)?|doctor(?:ate)?|"
    r"diploma|degree|"
    r"b\.?\s?a\.?|b\.?\s?s\.?c?|m\.?\s?a\.?|m\.?\s?s\.?c?|m\.?b\.?a|ph\.?\s?d|"
    r"a\.?\s?a\.?s?|j\.?d|m\.?ed|"
    r"b\.?ed|b\.?tech|m\.?tech|b\.?e|b\.?com|llb|llm|md|a\.?d\.?n|b\.?s\.?n|m\.?s\.?n|ged|"
    r"hnd|nvq|gcse|"
    r"a-levels?|abitur|certificate|certification|apprenticeship|minor|major|coursework|high school|"
    r"bootcamp|licen[cs]e|training)\b",
    re.IGNORECASE,
)
_HOUSE: Final = re.compile(
    r"\b(?:university|college|school(?! diploma)|institute|academy|polytechnic|universität|"
    r"hochschule|école|universidad|bootcamp|lyceum|seminary|conservatory|jatc|union)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"\t|\s{3,}|\s*[|•·]\s*|\s+[-–—]+\s+|,\s+|;\s+|\s+(?:from|at)\s+")
_ASIDE = re.compile(
    r"^(?:gpa|grade|cgpa|relevant|coursework|courses|honou?rs|dean|minor|thesis|activities|"
    r"magna|cum|"
    r"summa|dissertation|clubs|awards?|score|percentage)\b",
    re.IGNORECASE,
)


def schools_in(lines: tuple[Line, ...], today: date) -> tuple[School, ...]:
    """Give the degrees and courses of an education section, one for each block of lines."""
    found = [_school(block, today) for block in _blocks(lines)]
    return tuple(school for school in found if school is not None)


def _blocks(lines: tuple[Line, ...]) -> list[list[Line]]:
    """Put the lines of one degree together; a new degree or a gap begins another."""
    blocks: list[list[Line]] = []
    for line in lines:
        if _ASIDE.match(line.text) or len(line.text) > 200:
            continue
        if not blocks or line.gap or line.heading or _begins(blocks[-1], line):
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _begins(block: list[Line], line: Line) -> bool:
    """Whether this line names again what the block has named already."""
    for pattern in (_DEGREE, _HOUSE):
        if pattern.search(line.text) and any(pattern.search(held.text) for held in block):
            return True
    return len(block) >= 3 or bool(line.bullet and _DEGREE.search(line.text))


def _school(block: list[Line], today: date) -> School | None:
    words = next((line for line in block if _DEGREE.search(line.text)), None)
    house = next((line for line in block if _HOUSE.search(line.text)), None)
    chosen = words or house
    if chosen is None:
        return None
    periods = [period for line in block if (period := find_period(line.text)) is not None]
    period = periods[0] if periods else None
    return School(_undated(chosen), _house_name(house, words), _passed(period, today))


def _passed(period: Period | None, today: date) -> Period | None:
    """Give the period unless its years are impossible; a degree still to come is kept."""
    if period is None or period.since is None:
        return period
    years = [period.since.year, period.until.year if period.until else today.year]
    return period if all(today.year - 75 <= year <= today.year + 8 for year in years) else None


def _undated(line: Line) -> Line:
    """Give the line without the date at its end, brackets and separators included."""
    period = find_period(line.text)
    text = line.text
    if period and period.start > 3:
        text = text[: period.start]
    elif period and period.start <= 3 and len(text) > period.end:
        rest = text[period.end :].lstrip(" ,:;|-–—\t")
        return Line(rest.rstrip(" ,;|-–—\t"), line.start + len(text) - len(rest))
    return Line(
        re.sub(r"(?:expected|graduated|class of|graduation)?[\s,;|–—(-]*$", "", text, flags=re.I),
        line.start,
    )


def _house_name(house: Line | None, words: Line | None) -> str:
    """Give the name of the school alone, without place and dates."""
    if house is None:
        return ""
    bare = _undated(house).text
    named = [part for part in _CUT.split(bare) if _HOUSE.search(part) and not is_place(part)]
    if not named:
        return "" if house is words else bare
    return named[-1].strip(" ,()")
