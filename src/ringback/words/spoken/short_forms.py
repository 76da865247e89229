"""Abbreviations that nobody says as they are written."""

import re
from typing import Final

from ringback.words.english.abbreviations import STATES
from ringback.words.english.lists import pairs

_WORDS: Final = pairs(
    "etc:and_so_on approx:about vs:versus yrs:years yr:year hrs:hours hr:hour wk:week wks:weeks "
    "mos:months mins:minutes secs:seconds mgmt:management mgr:manager mgrs:managers "
    "dept:department depts:departments govt:government gov't:government "
    "int'l:international intl:international "
    "nat'l:national natl:national sr:senior jr:junior ltd:Limited mfg:manufacturing "
    "mktg:marketing acct:account accts:accounts acctg:accounting asst:assistant assoc:associate "
    "supv:supervisor coord:coordinator bldg:building avg:average incl:including excl:excluding "
    "bldgs:buildings equip:equipment maint:maintenance reqs:requirements qty:quantity "
    "aka:also_known_as ave:Avenue blvd:Boulevard rd:Road hwy:Highway pkwy:Parkway phd:PhD "
    "nvr:never univ:University dist:district natn'l:national cust:customer svc:service "
    "svcs:services wkly:weekly req:requisition e.g:for_example i.e:that_is"
)
"""Said in full with or without a point."""

_POINTED: Final = pairs(
    "exp:experience mr:Mister mrs:Missus ms:Ms "
    "prof:Professor inc:Incorporated co:Company corp:Corporation bros:Brothers assn:Association "
    "min:minimum max:maximum esp:especially dir:director exec:executive tech:tech "
    "spec:spec gen:general hon:Honourable capt:Captain sgt:Sergeant "
    "lt:Lieutenant col:Colonel intl:international rep:rep div:division lic:licensed "
    "admin:admin ops:operations ext:extension temp:temp "
    "hosp:Hospital ctr:Center"
)
"""Said in full only with their point, for without it they are words or names."""

_TOKEN: Final = re.compile(r"(?<![^\s(\"'/])([A-Za-z][A-Za-z']*(?:\.[a-z])?)(\.?)(?![\w.@'’])")
_STATE: Final = re.compile(rf"\b([A-Z][a-z]+, )({'|'.join(STATES)})\b(?=$|[,.;:)]| \d{{5}}| [a-z])")
_NUMBERED: Final = re.compile(
    r"\b(nos?|rev|vol|ch|sec|ver|v|fig|ext|apt|ste|bldg|rm|ref|req|pg|gr|lvl|rt|pp)"
    r"(?:\. ?| (?=\d)|(?=\d))"
    r"(?=#?[A-Z]{0,3}-?\d)",
    re.IGNORECASE,
)
_BEFORE_NUMBERS: Final = pairs(
    "no:number nos:numbers rev:revision vol:volume ch:chapter sec:section ver:version v:version "
    "fig:figure ext:extension apt:apartment ste:suite bldg:building rm:room ref:reference "
    "req:requisition pg:page gr:grade lvl:level rt:route pp:pages"
)
_PLACE: Final = re.compile(r"\b(St|Ft|Mt|Pt)(\.| )(?:(?<=\.) ?)?(?=[A-Z][a-z])")
_PLACES: Final = {"St": "Saint", "Ft": "Fort", "Mt": "Mount", "Pt": "Point"}
_STREET: Final = re.compile(
    r"(?<=[A-Za-z.]) (St|Dr|Ln|Ct|Pl|Sq)\b(\.?)(?=$|,| (?:[a-z]|Suite|Apt|Unit|[NS][EW]?\b)|\.$)"
)
_STREETS: Final = pairs("St:Street Dr:Drive Ln:Lane Ct:Court Pl:Place Sq:Square")
_NAMED: Final = re.compile(r"(?:^|\W)(?:[A-Z][\w'’]*|\d+(?:st|nd|rd|th))$")
_DOCTOR: Final = re.compile(r"\b(Dr|Drs)(?:\.|(?= [A-Z]))")
_PER: Final = re.compile(
    r"(?<=\d)(k| ?(?<=\d{3})) ?(?:p\.?a\b\.?|p/a\b)|(?<=\d)(k)? ?(?:p\.?[hw]\b\.?|p/[hw]\b)"
)
_ABOUT: Final = re.compile(r"\b(?:ca|c)\. ?(?=[$€£]?\d)")
_WEEKDAYS: Final = pairs(
    "Mon:Monday Tue:Tuesday Tues:Tuesday Wed:Wednesday Thu:Thursday Thur:Thursday Thurs:Thursday "
    "Fri:Friday Sat:Saturday Sun:Sunday M:Monday T:Tuesday W:Wednesday Th:Thursday F:Friday"
)
_DAY: Final = r"(Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\.?"
_WEEK: Final = re.compile(rf"\b{_DAY} ?(?:[-–—]|to|thru) ?{_DAY}(?![\w])")
_LETTER_WEEK: Final = re.compile(r"(?<![\w&/-])([MTW])[-–](F|Th|Sat|Sun)(?![\w&/-])")
_LONE_DAY: Final = re.compile(r"\b(Mon|Tues?|Thur?s?)\b\.?(?=[,;/ ]|$)")


def said_short_forms(text: str) -> str:
    """Give the text with its abbreviations in full: "Sr. Mgr." becomes "Senior Manager"."""
    text = _WEEK.sub(lambda m: f"{_WEEKDAYS[m[1]]} to {_WEEKDAYS[m[2]]}", text)
    text = _LETTER_WEEK.sub(lambda m: f"{_WEEKDAYS[m[1]]} to {_WEEKDAYS[m[2]]}", text)
    text = _LONE_DAY.sub(lambda m: _WEEKDAYS[m[1]], text)
    text = _STATE.sub(lambda m: f"{m[1]}{STATES[m[2]]}", text)
    text = _NUMBERED.sub(_numbered, text)
    text = _STREET.sub(_street, text)
    text = _PLACE.sub(lambda m: f"{_PLACES[m[1]]} ", text)
    text = _DOCTOR.sub(lambda m: "Doctors" if m[1] == "Drs" else "Doctor", text)
    text = _ABOUT.sub("about ", text)
    text = _PER.sub(_per, text)
    return _TOKEN.sub(_token, text)


def _numbered(match: re.Match[str]) -> str:
    said = _BEFORE_NUMBERS[match[1].lower()]
    begun = match[1][0].isupper() and match[1].lower() != "v" and match.start() == 0
    return f"{said.capitalize() if begun else said} "


def _street(match: re.Match[str]) -> str:
    """Say "Main St." as a street; "the St" and "the Dr" are none."""
    before = match.string[max(0, match.start() - 20) : match.start()]
    if not _NAMED.search(before):
        return match[0]
    ends = "." if match[2] and match.end() == len(match.string) else ""
    return f" {_STREETS[match[1]]}{ends}"


def _per(match: re.Match[str]) -> str:
    scale = match[1] or match[2] or ""
    last = match[0].rstrip(".")[-1]
    return scale + {"a": " a year", "h": " an hour", "w": " a week"}[last]


def _token(match: re.Match[str]) -> str:
    word, point = match.groups()
    low = word.lower()
    said = _WORDS.get(low) or (_POINTED.get(low) if point else None)
    if said is None or (word.isupper() and len(word) > 1):
        return match[0]
    if word[0].isupper():
        said = said[0].upper() + said[1:]
    return said + ("." if point and _ends(match) else "")


def _ends(match: re.Match[str]) -> bool:
    """Say whether the point after an abbreviation ends the sentence too."""
    rest = match.string[match.end() : match.end() + 2]
    return not rest or (rest[0] == " " and rest[1:].isupper() and match[1].islower())
