"""Numbers that name a thing instead of counting it: references, standards, models, houses."""

import re
from typing import Final

from .figures import cardinal, figure_by_figure

_REFERENCE: Final = re.compile(
    r"(#|\b(?:number|no|id|reference|ref|requisition|req|code|pin|licen[cs]e|badge|account)\b)"
    r"([.:#]{0,2} ?#?)([A-Z]{0,4})[-/]?(\d{4,}(?:[-/]\d+)*|\d{2,3}[-/]\d{3,})(?![\w,.]\d|\w)",
    re.IGNORECASE,
)
_OF_STANDARD: Final = re.compile(r"(?<=\d):(?=(?:19|20)\d\d\b)")
_EXTENSION: Final = re.compile(r"(?i)\b(extension) (\d{2,6})\b")
_LETTERED: Final = re.compile(
    r"(?i)\b(apartment|unit|room|suite|flat|block|gate|year|class|grade|form|section|item|level) "
    r"(\d{1,3})([A-Z])\b"
)
_ANY_PART: Final = re.compile(r"(?<=\d)\.x\b")
_RACE: Final = re.compile(r"\b(\d{1,2})[kK](?= (?:run|race|walk|fun run)\b)")
_ACROSS: Final = re.compile(r"\b([A-Z]{2,6}) (\d{5,12})(?![\d%]|[,.]\d| [a-z]+s\b)")
_AMERICAN_POSTCODE: Final = re.compile(r"(?:(?<=[a-zA-Z] )|(?<=[a-zA-Z], ))(\d{5})-(\d{4})\b")
_AFTER_STATE: Final = re.compile(
    r"(\b[A-Z]{2}|, [A-Z][a-z]+(?: [A-Z][a-z]+)?) (\d{5})(?=$|[ ,.;)])"
)
_BRITISH_POSTCODE: Final = re.compile(r"\b([A-Z]{1,2})(\d{1,2})([A-Z]?) (\d)([A-Z]{2})\b")
_STREET: Final = re.compile(
    r"(?<![\w.,$€£])(\d{3,5})(?= (?:[NSEW]\.? |North |South |East |West )?"
    r"(?:[A-Z0-9][\w'’]{1,20} ){1,3}"
    r"(?:Street|Avenue|Road|Boulevard|Drive|Lane|Way|Court|Highway|Parkway|Place|Square|Terrace)\b)"
)
_VERSION: Final = re.compile(r"(?<![\w.])\d{1,4}(?:\.\d{1,6}){2,}(?![\w.]*\w)")
_OF_PROGRAM: Final = re.compile(
    r"(?<=\b)(Python|PHP|Ruby|Rails|Django|Java|Swift|Go|Perl|Ubuntu|Kubernetes|version) ?"
    r"(\d{1,2})\.(\d{2,3})\b",
    re.IGNORECASE,
)
_STANDARD: Final = re.compile(
    r"\b(ISO|IEC|EN|BS|ASTM|ANSI|NFPA|AS|DIN|IEEE|ASME)(?:/(IEC|EN|TS))?[ -]?(\d{4,5})(?![\d,])"
)
_NAMED: Final = re.compile(
    r"\b([A-Z]{2,6}|[A-Z](?=-)|Office|Fortune|Guilds|Box|Form|Room|Suite|Route|Highway|Interstate|Flight|Building|Model|"
    r"Section|Part|Windows|Unit|Apartment|Boeing|Airbus|Dynamics|suite|room|form|section)"
    r"(?: |-)(\d{3,4})(?![\d%:/+]|[,.]\d| ?[-–—] ?\d|[kKmM]\b| [a-z]+s\b)"
)
_GLUED: Final = re.compile(r"(?<![\w$€£])([A-Za-z]{1,6})(\d{3,})(?!\w|[.,]\d)")
_TAX_FORM: Final = re.compile(r"(?<![\w.,$€£-])(1099|1098|1040)(?!\d|[,.]\d|%)")
_JOINED: Final = re.compile(r"(?<=[A-Z])-(?=\d)")
_PAIR: Final = 100


def said_references(text: str) -> str:
    """Give the text with its references figure by figure, as one dictates them."""
    text = _OF_STANDARD.sub(" ", text)
    return _REFERENCE.sub(_reference, text)


def said_codes(text: str) -> str:
    """Give the text with those numbers said as one says them: "Office three sixty-five"."""
    for pattern, say in _STEPS:
        text = pattern.sub(say, text)
    return text


def code(figures: str) -> str:
    """Say three or four figures that name a thing: 365 is "three sixty-five", 7671 by pairs."""
    number = int(figures)
    if figures.startswith("0") or not 3 <= len(figures) <= 4:
        return figure_by_figure(figures)
    first, rest = divmod(number, _PAIR)
    if not rest and (len(figures) == 3 or first % 10):
        return f"{_bare(first)} hundred"
    if not rest or (len(figures) == 4 and first % 10 == 0 and rest < 10):
        return cardinal(number).replace("a thousand", "one thousand")
    return f"{_bare(first)} {'oh ' if rest < 10 else ''}{_bare(rest)}"


def _bare(number: int) -> str:
    return cardinal(number).removeprefix("a ")


def _reference(match: re.Match[str]) -> str:
    """Say a reference figure by figure, as one dictates it."""
    mark, joint, letters, figures = match.groups()
    lead = _LEADS.get(mark.lower(), mark)
    colon = ":" if ":" in joint else ""
    said = ", ".join(figure_by_figure(part) for part in re.split(r"[-/]", figures))
    return f"{lead}{colon} {f'{letters} ' if letters else ''}{said}"


def _british_postcode(match: re.Match[str]) -> str:
    area, district, letter, sector, unit = match.groups()
    outward = f"{area} {cardinal(int(district))}{f' {letter}' if letter else ''}"
    return f"{outward}, {cardinal(int(sector))} {unit}"


def _version(match: re.Match[str]) -> str:
    return " point ".join(cardinal(int(part)) for part in match[0].split("."))


def _of_program(match: re.Match[str]) -> str:
    name, major, minor = match.groups()
    said = figure_by_figure(minor) if minor.startswith("0") else cardinal(int(minor))
    return f"{name} {cardinal(int(major))} point {said}"


def _standard(match: re.Match[str]) -> str:
    house, other, figures = match.groups()
    said = code(figures) if len(figures) == 4 else _of_five(figures)
    return f"{house}{f' {other}' if other else ''} {said}"


def _of_five(figures: str) -> str:
    if figures[2:4] == "00":
        return cardinal(int(figures))
    return f"{cardinal(int(figures[:2]))} {code(figures[2:])}"


def _glued(match: re.Match[str]) -> str:
    letters, figures = match.groups()
    return f"{letters} {code(figures)}"


_LEADS: Final = {"#": "number", "no": "number", "ref": "reference", "req": "requisition"}
_STEPS: Final = (
    (_AMERICAN_POSTCODE, lambda m: f"{figure_by_figure(m[1])}, {figure_by_figure(m[2])}"),
    (_BRITISH_POSTCODE, _british_postcode),
    (_AFTER_STATE, lambda m: f"{m[1]} {figure_by_figure(m[2])}"),
    (_EXTENSION, lambda m: f"{m[1]} {figure_by_figure(m[2])}"),
    (_LETTERED, r"\1 \2 \3"),
    (_RACE, r"\1 K"),
    (_ANY_PART, " point X"),
    (_STREET, lambda m: code(m[1])),
    (_VERSION, _version),
    (_OF_PROGRAM, _of_program),
    (_STANDARD, _standard),
    (_ACROSS, lambda m: f"{m[1]} {figure_by_figure(m[2])}"),
    (_NAMED, lambda m: f"{m[1]} {code(m[2])}"),
    (_TAX_FORM, lambda m: code(m[1])),
    (_GLUED, _glued),
    (_JOINED, " "),
)
