"""Names that are written with signs or figures (of programs, trades, licences, grades)."""

import re
from typing import Final

_SAID: Final = {
    "24/7": "twenty-four seven",
    "24x7": "twenty-four seven",
    "24-7": "twenty-four seven",
    "24/7/365": "twenty-four seven, every day of the year",
    "4/10s": "four tens",
    "4-10s": "four tens",
    "as/400": "AS four hundred",
    "os/2": "OS two",
    "z/os": "z OS",
    "50/50": "fifty fifty",
    "9/11": "nine eleven",
    "9-1-1": "nine one one",
    "cal/osha": "Cal OSHA",
    "ci/cd": "CI CD",
    "ui/ux": "UI UX",
    "ux/ui": "UX UI",
    "a/b": "A B",
    "b/w": "black and white",
    "i/o": "I O",
    "tcp/ip": "TCP IP",
    "pl/sql": "PL SQL",
    "ac/dc": "AC DC",
    "a/c": "AC",
    "a/v": "AV",
    "a/p": "accounts payable",
    "a/r": "accounts receivable",
    "f/t": "full time",
    "p/t": "part time",
    "ft/pt": "full time and part time",
    "pt/ft": "part time and full time",
    "n/a": "not applicable",
    "c/o": "care of",
    "and/or": "and or",
    "and / or": "and or",
    "w/o": "without",
    "w/": "with",
    "w/in": "within",
    "b/c": "because",
    "pm&r": "PM and R",
    "o/s": "OS",
    "s/4hana": "S four HANA",
    "r/3": "R three",
    "401k": "four oh one K",
    "403b": "four oh three B",
}
"""Whole words, in lower case, which are said otherwise than they are written."""

_TOKEN: Final = re.compile(
    r"(?<![\w.&/$€£@#-])(?:"
    + "|".join(re.escape(name) for name in sorted(_SAID, key=len, reverse=True))
    + r")(?![\w/%&]|[.,-]\w)",
    re.IGNORECASE,
)
_MAYBE: Final = re.compile(r"[/&.\d]")
_PENSION: Final = re.compile(r"\b([45])0([13]) ?\(([a-z])\)(?: ?\((\d)\))?", re.IGNORECASE)
_DOT_NET: Final = re.compile(r"\b([A-Za-z]{2,5})\.net\b|(?<![\w.@])\.net\b", re.IGNORECASE)
_SCRIPT: Final = re.compile(r"\b([A-Z]?[a-z]{1,12})\.js\b", re.IGNORECASE)
_SHARP: Final = re.compile(r"\b([CFJ])#(?!\w)", re.IGNORECASE)
_PLUS_PLUS: Final = re.compile(r"(?<=\w)\+\+(?!\w)")
_SCHOOL: Final = re.compile(r"\b(pre-?k|k|p)(?: ?[-–] ?| ?through )(\d{1,2})\b", re.IGNORECASE)
_SCHOOL_YEARS: Final = re.compile(r"\bK(12|8|6|5)\b")
_GRADES: Final = re.compile(
    r"(?<![\w*])(A)\*(?! ?[-–] ?[A-G]\b)(?=[A-E)\s,.;]|$)|(?<![\w*])([A-C])(\*) ?[-–] ?([A-G])\b|"
    r"(?<=grades )([A-C])() ?[-–] ?([A-G])\b"
)
_POINTED: Final = re.compile(r"(?<![\w.])(?:LL|Ph|[BMDE][a-z]?)\.(?:[A-Z][a-z]{0,4}\.?)+(?!\w)")
_H_POINT: Final = re.compile(r"\b([A-Z])\.(?=\d)")
_TO: Final = re.compile(r"\b([BCDGP])2([BCDEGP])\b", re.IGNORECASE)
_ROMAN: Final = {
    **{"II": "two", "III": "three", "IV": "four", "VI": "six", "VII": "seven", "VIII": "eight"},
    **{"IX": "nine", "I": "one", "V": "five", "X": "ten"},
}
_ROMANS: Final = re.compile(r"(?<=[\w)]) (I/II|II/III|III/IV|I-II|II-III|I-III|III?|VI{1,3})\b")
_LONE_ROMAN: Final = re.compile(
    r"(?<=[a-z)]) (I|IV|V)(?=$|[,;)]| (?:position|role|job|opening|vacancy|in|at|with|for)\b"
    r"|\.(?:$| [A-Z]))"
)
_RANKED: Final = re.compile(
    r"\b(Title|Type|Level|Grade|Class|Phase|Part|Chapter|Category|Tier|Stage|Schedule|Division) "
    r"(I|II|III|IV|V|VI|VII|VIII|IX|X)\b"
)
_NEEDLE: Final = re.compile(r"(?:an?|the|by|of|via|and|or|with|for|start\w*|insert\w*|[A-Z]+) IV$")
_HONOURS: Final = re.compile(r" ?\((?i:hons?)\.?\)\.?")
_LETTERS: Final = re.compile(r"\b(IT|US)\b(?!['$])")
_THEATRE: Final = re.compile(
    r"(?<=the )OR\b|\bOR(?= (?i:nurs|tech|room|team|staff|suite|circulat|schedul|RN\b|manager|"
    r"director|experience|department))|\bOR(?=/[A-Z])|(?<=[A-Z]/)OR\b"
)
_DOTTED: Final = re.compile(r"(?<![\w.])(?:[A-Za-z]\.){2,}(?:[A-Za-z]\b)?")
_DEGREE: Final = re.compile(r"\b(Ph|B|M|Ed|D)\.? ?(D|Sc|S|Ed|A|Eng|Phil|Tech|Com|Pharm)\.(?!\w)")
_DEGREES: Final = frozenset(
    ("PhD", "EdD", "BSc", "MSc", "BEd", "MEd", "BEng", "MEng", "BTech", "MTech", "BCom", "MCom")
)
_JOINED: Final = {"BEd": "B Ed", "MEd": "M Ed", "BCom": "B Com", "MCom": "M Com"}


def said_names(text: str) -> str:
    """Give the text with the names of things in words that one reads as they stand.

    "C#" becomes "C sharp", "K-12" "K through twelve", "Nurse II" "Nurse two"; "RN" stays.
    """
    if _MAYBE.search(text):
        text = _TOKEN.sub(lambda m: _SAID[m[0].lower()], text)
    for pattern, say in _STEPS:
        text = pattern.sub(say, text)
    return _LETTERS.sub(_spelled, text)


def _pension(match: re.Match[str]) -> str:
    hundreds = "four" if match[1] == "4" else "five"
    last = "one" if match[2] == "1" else "three"
    tail = f" {match[4]}" if match[4] else ""
    return f"{hundreds} oh {last} {match[3].upper()}{tail}"


def _roman(match: re.Match[str]) -> str:
    figures = re.split(r"([/-])", match[1])
    said = {"/": "and", "-": "to"}
    return " " + " ".join(said.get(part) or _ROMAN[part] for part in figures)


def _lone_roman(match: re.Match[str]) -> str:
    """Say "IV" as four at a grade, but not where it is the needle ("starting an IV")."""
    before = match.string[max(0, match.start() - 12) : match.end()]
    return match[0] if match[1] == "IV" and _NEEDLE.search(before) else f" {_ROMAN[match[1]]}"


def _degree(match: re.Match[str]) -> str:
    name = match[1] + match[2]
    return _JOINED.get(name, name) if name in _DEGREES else match[0]


def _grades(match: re.Match[str]) -> str:
    """Say school grades: "A*" is "A star", "A*-C" is "A star to C"."""
    if match[1]:
        return "A star "
    first, star, last = (match[2], " star", match[4]) if match[2] else (match[5], "", match[7])
    return f"{first}{star} to {last}"


def _pointed(match: re.Match[str]) -> str:
    """Take the points out of a degree ("LL.B."), but not where a sentence ends and one begins."""
    bare = match[0].replace(".", "")
    return bare if match[0].count(".") > 1 or bare[-1].islower() else match[0]


def _dotted(match: re.Match[str]) -> str:
    """Take the points out of "U.S." and "R.N."; a name keeps its letters apart ("J. R.")."""
    bare = match[0].replace(".", "")
    known = {"eg": "for example", "ie": "that is", "aka": "also known as", "pa": "a year"}
    halves = {"am": match[0], "pm": match[0]}
    if said := halves.get(bare.lower()) or known.get(bare):
        return said
    return bare if bare.isupper() else match[0]


def _spelled(match: re.Match[str]) -> str:
    """Set letters apart that would be a word ("IT"), unless the words around are in capitals."""
    text, start, end = match.string, match.start(), match.end()
    before, after = text[max(0, start - 30) : start].split(), text[end : end + 30].split()
    shouted = [word.strip(",.;") for word in (*before[-1:], *after[:1])]
    if shouted and all(len(word) > 2 and word.isupper() and word.isalpha() for word in shouted):
        return match[0]
    return " ".join(match[1])


_STEPS: Final = (
    (_PENSION, _pension),
    (_HONOURS, " Honours"),
    (_DOT_NET, lambda m: f"{m[1]} dot net" if m[1] else "dot net"),
    (_SCRIPT, r"\1 JS"),
    (_SHARP, lambda m: f"{m[1].upper()} sharp"),
    (_PLUS_PLUS, " plus plus"),
    (_SCHOOL, r"\1 through \2"),
    (_SCHOOL_YEARS, r"K through \1"),
    (_TO, r"\1 to \2"),
    (_RANKED, lambda m: f"{m[1]} {_ROMAN[m[2]]}"),
    (_ROMANS, _roman),
    (_LONE_ROMAN, _lone_roman),
    (_THEATRE, "O R"),
    (_GRADES, _grades),
    (_H_POINT, r"\1 "),
    (_DEGREE, _degree),
    (_POINTED, _pointed),
    (_DOTTED, _dotted),
)
