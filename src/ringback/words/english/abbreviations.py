"""Abbreviations, acronyms and symbols as people say them."""

import re
from typing import Final

from .lists import pairs, words

_WORDS: Final = {
    "e.g.": "for example",
    "i.e.": "that is",
    "etc.": "and so on",
    "etc": "and so on",
    "approx.": "about",
    "vs.": "versus",
    "vs": "versus",
    "w/o": "without",
    "w/": "with",
    "yrs": "years",
    "yrs.": "years",
    "yr": "year",
    "yr.": "year",
    "hrs": "hours",
    "hrs.": "hours",
    "hr.": "hour",
    "wk": "week",
    "mo.": "month",
    "lbs": "pounds",
    "lbs.": "pounds",
    "lb": "pounds",
    "kg": "kilos",
    "km": "kilometres",
    "sq.": "square",
    "sq": "square",
    "ft.": "feet",
    "ft": "feet",
    "exp.": "experience",
    "mgmt": "management",
    "mgmt.": "management",
    "mgr": "manager",
    "mgr.": "manager",
    "asst.": "assistant",
    "assoc.": "associate",
    "dept": "department",
    "dept.": "department",
    "govt": "government",
    "no.": "number",
    "mr.": "Mister",
    "mrs.": "Missus",
    "ms.": "Ms",
    "dr.": "Doctor",
    "prof.": "Professor",
    "sr.": "senior",
    "sr": "senior",
    "jr.": "junior",
    "jr": "junior",
    "inc.": "Incorporated",
    "co.": "Company",
    "corp.": "Corporation",
    "ltd.": "Limited",
    "ltd": "Limited",
    "ph.d.": "P H D",
    "phd": "P H D",
    "b2b": "B to B",
    "b2c": "B to C",
    "b2g": "B to G",
    "p2p": "P to P",
    "k-12": "K through twelve",
    "k12": "K through twelve",
    "24/7": "twenty-four seven",
    "24x7": "twenty-four seven",
    "50/50": "fifty fifty",
    "c++": "C plus plus",
    "c#": "C sharp",
    "f#": "F sharp",
    ".net": "dot net",
    "asp.net": "A S P dot net",
    "node.js": "Node J S",
    "vue.js": "Vue J S",
    "next.js": "Next J S",
    "and/or": "and or",
    "a/b": "A B",
    "ci/cd": "C I C D",
    "p&l": "P and L",
    "r&d": "R and D",
    "mysql": "My S Q L",
    "postgresql": "Postgres",
    "nosql": "no S Q L",
    "devops": "dev ops",
    "saas": "sass",
    "json": "jason",
    "hipaa": "hippa",
    "gaap": "gap",
    "hvac": "H vac",
    "nicu": "nick U",
    "ok": "okay",
    "pm&r": "P M and R",
}
"""Whole words, in lower case, which are said otherwise than they are written."""

_AS_WORDS: Final = words(
    "nasa nato osha scada cad cam leed stem zip pals aids unicef tefl tesol toefl epic excel agile "
    "scrum linux unix meditech basic cobol ikea servsafe amazon aldi pin ram lan wan sap-free "
    "erasmus toyota ford visa asap fifo lifo gif jpeg raid rest soap ajax java ruby rust perl bash "
    "dell lego nice best new and the for with of in on at to a an or by from not all our i"
)
"""Capitals which are said as a word."""

STATES: Final = pairs(
    "AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut "
    "DE:Delaware FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa "
    "KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan "
    "MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire "
    "NJ:New_Jersey NM:New_Mexico NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio "
    "OK:Oklahoma OR:Oregon PA:Pennsylvania RI:Rhode_Island SC:South_Carolina SD:South_Dakota "
    "TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia "
    "WI:Wisconsin WY:Wyoming"
)
_STATE: Final = re.compile(rf"(?<=[a-z], )({'|'.join(STATES)})\b")
_TOKEN: Final = re.compile(r"(?<!\S)([(\"']*)([^\s()\"']+?)([,;:!?)\"']*)(?!\S)")
_SAINT: Final = re.compile(r"\bSt\.? (?=[A-Z])")
_DOTTED: Final = re.compile(r"\b(?:[A-Za-z]\.){2,}(?:[A-Za-z]\b)?")
_CAPITALS: Final = re.compile(r"\b[A-Z][A-Z&]*[A-Z]\b")
_PLURAL: Final = re.compile(r"\b([A-Z]{2,4})s\b")
_ONLY_CAPITALS: Final = 0.7


def said_abbreviations(text: str) -> str:
    """Give the text with its abbreviations, acronyms and symbols in words."""
    shouted = _shouted(text)
    text = _STATE.sub(lambda m: STATES[m[1]], text)
    text = _SAINT.sub("Saint ", text)
    text = _TOKEN.sub(_token, text)
    text = _DOTTED.sub(lambda m: " ".join(m[0].replace(".", "").upper()), text)
    return _CAPITALS.sub(lambda m: m[0] if shouted else _acronym(m[0]), _PLURAL.sub(r"\1's", text))


def is_acronym(word: str) -> bool:
    """Say whether a word is spelled out letter by letter when said ("RN", but not "NASA")."""
    bare = word.strip(".,;:!?()")
    return len(bare) > 1 and bare.isalpha() and bare.isupper() and _acronym(bare) != bare


def _token(match: re.Match[str]) -> str:
    before, word, after = match.groups()
    for tried, rest in ((word, ""), (word.removesuffix("."), "." if word.endswith(".") else "")):
        if (said := _WORDS.get(tried.lower())) is not None:
            return f"{before}{said}{rest}{after}"
    return match[0]


def _acronym(word: str) -> str:
    """Spell it, unless it is known as a word or is so long that only a word can be meant."""
    if word.lower() in _AS_WORDS or (len(word) > 5 and "&" not in word):
        return word
    return " ".join("and" if sign == "&" else sign for sign in word)


def _shouted(text: str) -> bool:
    """Say whether all of the text is in capitals, which then mean nothing."""
    letters = [sign for sign in text if sign.isalpha()]
    capitals = sum(sign.isupper() for sign in letters)
    return len(letters) > 20 and capitals > _ONLY_CAPITALS * len(letters)
