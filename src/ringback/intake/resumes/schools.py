"""Education: which words name the degree, which the house, and when."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from ..months import Period, find_period
from ..pages import Line, chunks
from ..places import is_place
from .no_facts import is_bare_date
from .outline import School
from .unfinished import is_note_of_unfinished, is_unfinished

_DEGREES: Final = (
    r"bachelor(?:['’]?s)?",
    r"master(?:['’]?s)?",
    r"associate(?:['’]?s)?",
    r"doctor(?:ate)?",
    r"degree",
    r"b\.?\s?a\.?",
    r"b\.?\s?s\.?c?",
    r"m\.?\s?a\.?",
    r"m\.?\s?s\.?c?",
    r"[bm]\.?\s?(?:eng|arch|phil|pharm|ed|tech|com|mus|des|nurs|sw)",
    r"b\.?e",
    r"m\.?b\.?a",
    r"bba",
    r"bfa",
    r"mfa",
    r"mph",
    r"msw",
    r"bsw",
    r"ph\.?\s?d",
    r"pharm\.?d",
    r"a\.?\s?a\.?s?",
    r"j\.?d",
    r"llb",
    r"llm",
    r"md",
    r"a\.?d\.?n",
    r"b\.?s\.?n",
    r"m\.?s\.?n",
    r"pgce",
    r"pgdip",
    r"pgcert",
)
_SCHOOL_PAPERS: Final = (
    r"diploma",
    r"diplôme",
    r"ged",
    r"hnd",
    r"hnc",
    r"nvq",
    r"svq",
    r"btec",
    r"gcses?",
    r"as[- ]levels?",
    r"a[- ]levels?",
    r"t[- ]levels?",
    r"o[- ]levels?",
    r"highers",
    r"leaving cert(?:ificate)?",
    r"junior cert(?:ificate)?",
    r"abitur",
    r"fachabitur",
    r"matura",
    r"realschulabschluss",
    r"baccalaur[ée]ate?",
    r"bac",
    r"high school",
    r"certificate",
    r"certification",
    r"qualification",
    r"apprenticeship",
    r"vocational",
    r"ausbildung",
    r"minor",
    r"major",
    r"coursework",
    r"bootcamp",
    r"licen[cs]e",
    r"training",
    r"course",
    r"foundation year",
    r"access to",
)
_DEGREE: Final = re.compile(rf"\b(?:{'|'.join((*_DEGREES, *_SCHOOL_PAPERS))})\b", re.IGNORECASE)
_HOUSE: Final = re.compile(
    r"\b(?:university|college|school(?! (?:diploma|leaving|certificate))|institute|academy|"
    r"polytechnic|universität|hochschule|berufskolleg|berufsschule|gymnasium|realschule|école|"
    r"lycée|collège|universidad|instituto|escuela|colegio|ysgol|bootcamp|lyceum|seminary|"
    r"conservatory|jatc|union|adult education|sixth form|ITT|polytechnique)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"\t|\s{3,}|\s*[|•·]\s*|\s+[-–—]+\s+|,\s+|;\s+|\s+(?:from|at)\s+")
_BAR = re.compile(r"\t|\s+\|\s+|\s{3,}|\s*[•·]\s*(?=[\d.]+\s*(?:GPA|/)|(?:C?GPA|Grade)\b)")
_FEW: Final = 10
"""An entry without a telling word has no more words."""
_MARK: Final = re.compile(
    r"[\s,;|(–—-]+(?:(?:c?gpa|grade point average)\b.*|(?:final )?grade:?\s*[\d.]+\)?)$", re.I
)
_ASIDE = re.compile(
    r"^(?:gpa|grade|cgpa|relevant|coursework|courses|honou?rs|dean|minor|thesis|activities|"
    r"magna|cum|"
    r"summa|dissertation|clubs|awards?|score|percentage)\b",
    re.IGNORECASE,
)


def schools_in(lines: tuple[Line, ...], today: date) -> tuple[School, ...]:
    """Give the degrees and courses of an education section, one for each block of lines."""
    found = [_school(block, today) for block in _whole(_blocks(lines))]
    return tuple(school for school in found if school is not None)


def names_a_school(text: str) -> bool:
    """Whether words name a school, college or university."""
    return _HOUSE.search(text) is not None


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


def _whole(blocks: list[list[Line]]) -> list[list[Line]]:
    """Put a house that stands alone together with the degree that stands alone below it."""
    joined: list[list[Line]] = []
    for block in blocks:
        above = joined[-1] if joined else []
        if above and _completes(block, above):
            joined[-1] = [*above, *block]
        else:
            joined.append(block)
    return joined


def _completes(block: list[Line], above: list[Line]) -> bool:
    """Whether a block has the degree or the date that the one above lacks, and nothing else."""
    if _names(block) == {_DEGREE}:
        return _names(above) == {_HOUSE}
    return len(block) == 1 and not _names(block) and find_period(block[0].text) is not None


def _names(block: list[Line]) -> set[re.Pattern[str]]:
    return {
        pattern for pattern in (_DEGREE, _HOUSE) if any(pattern.search(line.text) for line in block)
    }


def _begins(block: list[Line], line: Line) -> bool:
    """Whether this line names again what the block has named already."""
    for pattern in (_DEGREE, _HOUSE):
        if pattern.search(line.text) and any(pattern.search(held.text) for held in block):
            return True
    return len(block) >= 3 or bool(line.bullet and _DEGREE.search(line.text))


def _school(block: list[Line], today: date) -> School | None:
    parts = [part for line in block for part in _parts(line)]
    words = next((line for line in parts if _DEGREE.search(line.text)), None)
    house = next((line for line in parts if _HOUSE.search(line.text)), None)
    if house is None and words is not None:
        house = _other_name(parts, words)
    chosen = words or house or _named(block)
    if chosen is None:
        return None
    periods = [period for line in block if (period := find_period(line.text)) is not None]
    period = periods[0] if periods else None
    if is_bare_date(chosen.text):
        return None
    named = _undated(chosen)
    passed = _passed(period, today)
    whole, note = ("", "") if _is_to_come(passed, today) else _unfinished(block, chosen, named)
    named = replace(named, text=named.text.rstrip(" ,;|-–—(")) if named.text else chosen
    named = replace(chosen, text=whole) if whole else named
    return School(named, _house_name(house, words), passed, note)


def _is_to_come(period: Period | None, today: date) -> bool:
    last = period.until if period else None
    return last is not None and (last.year, last.month or 1) > (today.year, today.month)


def _unfinished(block: list[Line], chosen: Line, named: Line) -> tuple[str, str]:
    """Give the whole line where the part cut off says that it is not finished; else a note of it.

    A note stands in another line or cell of the entry.
    """
    if is_unfinished(named.text):
        return "", ""
    period = find_period(chosen.text)
    if is_unfinished(chosen.text) or (period and period.lasting):
        return chosen.text.rstrip(" ,;|-–—"), ""
    cells = (cell for line in block for cell in _BAR.split(line.text))
    notes = (part.strip(" ().;") for cell in cells for part in _CUT.split(cell))
    note = next((part for part in notes if is_note_of_unfinished(part)), "")
    dated = ((line.text, find_period(line.text)) for line in block)
    lasting = (text[day.start : day.end] for text, day in dated if day and day.lasting)
    return "", note or next(lasting, "").strip("() ")


def _named(block: list[Line]) -> Line | None:
    """Give the first line of a block that a date or a second line shows to be an entry."""
    first = _undated(block[0])
    entry = len(block) > 1 or find_period(block[0].text) is not None
    if is_bare_date(block[0].text):
        return None
    few = 1 < len(first.text.split()) <= _FEW and not first.text.endswith((".", ":"))
    return block[0] if entry and few and not is_place(first.text) else None


def _parts(line: Line) -> list[Line]:
    """Cut a line at its bars, and before the marks that were reached."""
    cuts = [match.span() for match in _BAR.finditer(line.text)]
    return list(chunks(line, cuts))


def _other_name(parts: list[Line], words: Line) -> Line | None:
    """Give the name beside a degree that must be the house, though no word in it says so."""
    for part in parts:
        bare = _undated(part).text.strip(" ,")
        named = bare[:1].isupper() and len(bare.split()) <= 6 and re.search(r"[^\W\d_]{2}", bare)
        period = find_period(part.text)
        dated = period is not None and period.end - period.start >= len(part.text) - 2
        sure = not part.bullet and not dated and not is_place(bare) and not _ASIDE.match(bare)
        if part is not words and named and sure and part.start < words.span.end + 200:
            return part
    return None


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
    lead = re.match(r"(?:expected|graduated|graduating|class of|in|since|from|\W)*", text, re.I)
    if period and period.start > max(3, lead.end() if lead else 0):
        text = text[: period.start]
    elif period and len(text) > period.end:
        rest = text[period.end :].lstrip(" ,:;|-–—\t")
        return Line(rest.rstrip(" ,;|-–—\t"), line.start + len(text) - len(rest))
    bare = re.sub(r"(?:expected|graduated|class of|graduation)?[\s,;|–—(-]*$", "", text, flags=re.I)
    return Line(
        _MARK.sub("", bare.rstrip(".")) if _MARK.search(bare.rstrip(".")) else bare, line.start
    )


def _house_name(house: Line | None, words: Line | None) -> str:
    """Give the name of the school alone, without place and dates."""
    if house is None:
        return ""
    bare = _undated(house).text
    named = [part for part in _CUT.split(bare) if _HOUSE.search(part) and not is_place(part)]
    if not named:
        return "" if house is words else _CUT.split(bare)[0].strip(" ,()")
    return named[-1].strip(" ,()")
