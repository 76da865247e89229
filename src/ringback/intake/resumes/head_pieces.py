"""The head of a job cut into pieces: title, house and department, without places and labels."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from ..pages import Line, chunks
from ..places import is_place, is_region
from ..titles import employer_likeness, title_likeness
from .forms_of_work import is_form_of_work, makes_less
from .no_houses import is_no_house

_STRONG = re.compile(
    r"\s*\t\s*|\s{2,}|\s*[|•·]\s*|\s+[-–—]+\s+|\s+[–—]\s*|\s*[–—]\s+|\s*—\s*|\s+@\s+|"
    r"\s*//\s*|;\s+"
)
_BRACKETS = re.compile(r"\s*\(([^()]{2,40})\)(?=\s*(?:$|[,|;–—-]))")
_DEPARTMENT: Final = re.compile(
    r"\b(?:unit|department|dept|team|ward|i\.?c\.?u|nicu|picu|er|floor|telemetry|med[ /-]?surg\w*|"
    r"surgical|pediatrics?|oncology|emergency|outpatient|inpatient|maternity|division|shift|nights|"
    r"region|territory|branch|campus|grade \w+|kindergarten|year \d+|ks\d|line|crew|accounts|"
    r"payments?|platform|operations|banquets?|events|produce|deli|bakery|receiving|shipping|"
    r"commercial|residential|revenue|joint ventures|payables?|receivables?|sales|marketing)\b",
    re.IGNORECASE,
)
_CLEARLY: Final = re.compile(r"\b(?:team|department|dept|unit|division|ward|branch)\.?$", re.I)
_ASIDE = re.compile(
    r"\s*\((?:now |since )?(?:closed|defunct|bankrupt|insolvent|sold|covid|renamed|temp|temporary|"
    r"seasonal|part[- ]time|full[- ]time|contract|on call|weekends?|nights?|summers?|cash)\b"
    r"[^()]{0,30}\)$",
    re.IGNORECASE,
)
_ABROAD: Final = re.compile(
    r"(?P<title>[^,()]{3,60}),\s+(?P<house>[^()]{3,100}?)\s*\((?P<land>[^()]{2,40})\)"
    r"(?:,\s+[^,()]{2,40}){1,2},?\s*"
)
_BEHIND: Final = re.compile(
    r"\s*(?:,|\s[–-])\s+(?P<form>[^,|\t;()\d]{3,40}?)(?=\s*(?:[,|\t;(]|\s[–-]\s|$))"
)
_SURE: Final = 2
_LONGEST: Final = 400
_AT = re.compile(r"\s+at\s+")
_SLASH = re.compile(r"\s+/\s+")
_COMMA = re.compile(r",\s+")
_TAIL = re.compile(
    r"^(?:inc(?:orporated)?|llc|l\.l\.c|llp|l\.l\.p|pllc|ltd|limited|corp(?:oration)?|co(?:mpany)?|"
    r"gmbh|ag|kg|b\.v|n\.v|s\.a|s\.a\.s|s\.p\.a|s\.r\.l|s\.l|p\.a|p\.?c|pty|pvt|plc|bros|"
    r"(?:pty|pvt|private|co)\.? (?:ltd|limited)|(?:&|and) (?:co|sons?|partners|associates|bros)|"
    r"jr|sr|ph\.?d|rn|md|dds|dmd|dvm|cpas?)\b[.,;\s]*$",
    re.IGNORECASE,
)
"""What stands behind a comma and belongs to the name before it: "Bellweather & Sons, LLP"."""
_PARTNERS: Final = re.compile(
    r"^[A-ZÀ-Þ][\w’'-]+ (?:&|and) (?!Sons?\b|Daughters?\b)(?:[A-ZÀ-Þ][\w’'-]+|Co\b)(?:,? \S{1,8})?$"
)
"""The last of several partners: "Marlow, Finch & Grey, LLC"."""
_PARTNER: Final = re.compile(r"[A-ZÀ-Þ][\w’'-]{2,}")
_LABEL = re.compile(
    r"^(?:(?:job )?title|position|role|employer|company(?: name)?|organi[sz]ation|dates?|"
    r"location|duration|period)\s*:\s*",
    re.IGNORECASE,
)


def pieces(line: Line) -> list[Line]:
    """Cut a head line into what its separators part; commas only where nothing stronger does."""
    label = _LABEL.match(line.text)
    if label:
        line = Line(line.text[label.end() :], line.start + label.end())
    abroad = _abroad(line)
    if abroad:
        return abroad
    cuts = [
        match.span()
        for match in _STRONG.finditer(line.text)
        if not _joins_a_department(line.text, match)
    ]
    cuts += [match.span() for match in _AT.finditer(line.text) if _is_post(line.text, match)]
    cuts += [
        match.span()
        for match in _SLASH.finditer(line.text)
        if is_whereabouts(line.text[match.end() :])
    ]
    cuts += [match.span() for match in _BRACKETS.finditer(line.text) if is_whereabouts(match[1])]
    parted = list(chunks(line, sorted(cuts)))
    named = [piece for piece in parted if not is_whereabouts(piece.text)]
    # Beside a house a place goes whole, or the town before its state would be left as a name.
    strong = named if any(title_likeness(piece.text) < 2 for piece in named) else parted
    if len(named) > 1:
        return [bare for piece in strong for bare in _without_place(piece)]
    return [bare for piece in strong for bare in _by_commas(piece)]


def _abroad(line: Line) -> list[Line]:
    """Give a title and a house with commas in it: "Clerk, Soils, Water and Co (UK), Town"."""
    match = _ABROAD.fullmatch(line.text[:_LONGEST])
    if match is None or not is_whereabouts(match["land"]) or title_likeness(match["title"]) < _SURE:
        return []
    if _STRONG.search(line.text):
        return []
    return [Line(match[name], line.start + match.start(name)) for name in ("title", "house")]


def is_department(name: str) -> bool:
    """Whether a name has a word by which parts of a house are called."""
    return _DEPARTMENT.search(name) is not None


def house_name(house: Line) -> Line:
    """Give a house without what is said of the post or its end in brackets."""
    return replace(house, text=_ASIDE.sub("", house.text))


def with_form(title: Line, lines: Iterable[Line]) -> Line:
    """Give a title with the form of work behind its comma or dash: "Labourer, Apprentice"."""
    line = next((line for line in lines if line.start <= title.start < line.span.end), title)
    match = _BEHIND.match(line.text, title.span.end - line.start)
    if match is None or not makes_less(match["form"]):
        return title
    return replace(title, text=line.text[title.start - line.start : match.end()])


def _joins_a_department(text: str, mark: re.Match[str]) -> bool:
    """Whether a dash parts a house from its own department: "Ros Homecare - Night Team"."""
    house = re.split(r",\s+|\s[|–—-]\s|\t", text[: mark.start()])[-1]
    part = re.split(r",\s+|\s[|–—-]\s|\t|\s{3,}", text[mark.end() :])[0].rstrip(" ,;")
    dashed = re.fullmatch(r"\s+[-–—]\s+", mark[0]) is not None
    known = employer_likeness(house) >= 1 or _CLEARLY.search(part) is not None
    return dashed and known and is_department(part) and _is_bare(part) and _is_bare(house)


def _is_bare(part: str) -> bool:
    return title_likeness(part) < 1 and not is_place(part)


def _is_post(text: str, at: re.Match[str]) -> bool:
    """Whether a title stands before "at", or nothing tells; a Station at Falmouth is one name."""
    before = re.split(r"[,|\t;]|\s[–—-]\s", text[: at.start()])[-1]
    return title_likeness(before) >= 1 or before == text[: at.start()]


def is_whereabouts(text: str) -> bool:
    """Whether these words are a place and no house with its town: "Silverline, Las Vegas"."""
    if not is_place(text):
        return False
    first, comma, _ = text.partition(",")
    last = text.rpartition(",")[2].strip(" .")
    return not comma or is_place(first) or (is_region(last) and employer_likeness(first) < 1)


def cleaned(piece: Line) -> Line:
    """Give a piece without the commas and dashes that its neighbours left on it."""
    text = piece.text.strip(" ,;:|-–—·•")
    opened, closed = text.count("("), text.count(")")
    text = text.rstrip("( ") if opened > closed else text.lstrip(") ") if closed > opened else text
    return Line(text, piece.start + piece.text.find(text))


def _by_commas(piece: Line) -> list[Line]:
    """Cut at commas, but keep "Acme, Inc." and leave out places and post codes."""
    commas = [match.span() for match in _COMMA.finditer(piece.text)]
    parts = list(chunks(piece, [span for span in commas if not _bracketed(piece.text, span[0])]))
    return _unplaced(_with_partners(piece, _with_endings(piece, parts)))


def _with_endings(piece: Line, parts: list[Line]) -> list[Line]:
    """Give the parts with the legal ending of a firm in its name: "Acme, Inc."."""
    joined: list[Line] = []
    for part in parts:
        if joined and _TAIL.match(part.text):
            joined[-1] = _from_to(piece, joined[-1], part)
        else:
            joined.append(part)
    return joined


def _with_partners(piece: Line, parts: list[Line]) -> list[Line]:
    """Give the partners of a firm as one name, where "&" parts the last two of them."""
    joined: list[Line] = []
    for part in parts:
        last = part
        if _PARTNERS.match(part.text) and title_likeness(part.text) == 0:
            while joined and _may_be_partner(joined[-1].text):
                last = _from_to(piece, joined.pop(), last)
        joined.append(last)
    return joined


def _may_be_partner(name: str) -> bool:
    alone = _PARTNER.fullmatch(name) is not None and not is_no_house(name)
    return alone and title_likeness(name) == 0 == employer_likeness(name)


def _from_to(piece: Line, first: Line, last: Line) -> Line:
    """Give what a piece says from one of its parts to another."""
    begin, end = first.start - piece.start, last.start + len(last.text) - piece.start
    return replace(first, text=piece.text[begin:end])


def _bracketed(text: str, place: int) -> bool:
    return text.count("(", 0, place) > text.count(")", 0, place)


def _without_place(piece: Line) -> list[Line]:
    """Give a piece without the place after its comma: "Acme, Austin, TX" is Acme."""
    parts = _by_commas(piece)
    if len(parts) <= 1:
        return parts
    first, *rest = parts
    if is_form_of_work(first.text):
        return [first, _from_to(piece, rest[0], rest[-1])]
    return [_from_to(piece, first, rest[-1])]


def _unplaced(parts: list[Line]) -> list[Line]:
    """Leave out "Austin, TX" at the end, and the town before a state: "Smallville, KS"."""
    kept = list(parts)
    while len(kept) > 1 and is_whereabouts(kept[-1].text):
        code = len(kept[-1].text.split()[0].rstrip(",")) == 2
        kept.pop()
        town = kept[-1].text if len(kept) > 1 else ""
        plain = not title_likeness(town) and not employer_likeness(town)
        if code and town and plain and len(town.split()) <= 3:
            kept.pop()
    return kept
