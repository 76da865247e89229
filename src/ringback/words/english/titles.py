"""The position as one says it: the ad's title without what only an ad needs."""

import re
from typing import Final

from .lists import words
from .names import lowered, town

_BRACKETS: Final = re.compile(r"[(\[{][^()\[\]{}]{0,200}[)\]}]?")
_NUMBERS: Final = re.compile(
    r"#\s?\S+"
    r"|\b(?:req|requisition|job id|job no|job code|ref|reference|posting|vacancy|id)\b"
    r"[\s.:#-]*(?:id|no|number)?[\s.:#-]*[A-Z]{0,4}[-_]?\d[\w-]*"
    r"|\b(?:GS|NF)-?\d+(?:[-/]\d+)*\b|(?<![\w+])[A-Z]{0,4}[-_]?\d{4,}[\w-]*",
    re.IGNORECASE,
)
_GENDER: Final = re.compile(
    r"\b[mfwdxh](?:\s?[/|]\s?[mfwdxh*]){1,3}\b|\*in(?:nen)?\b", re.IGNORECASE
)
_NOISE: Final = re.compile(
    r"\b(?:100 ?% remote|remote(?!\s+(?:sensing|support|patient|access|monitoring))|hybrid$|"
    r"on-?site|"
    r"full[- ]?time|part[- ]?time|f/t|p/t|[fp]t(?:/[fp]t)?|per diem|prn|urgent(?:ly)?(?: needed)?|"
    r"immediate (?:start|hire|need)|(?:we(?:'|’)re |now )?hiring(?: now)?|wanted|needed|"
    r"work from home|wfh)\b",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(r"[$€£]\S+(?:\s?(?:/|per|an)\s?\w+)?|[!*•★]+")
_CLAUSE: Final = re.compile(r"\s+[-–—|@/]+\s+|[–—|;:•]+|\s+-|-\s+|,\s*| at (?=[A-Z])| in (?=[A-Z])")
_WORKER_ENDS: Final = ("er", "or", "ist", "ian", "ant", "ent", "man", "woman", "person", "smith")
_NO_WORKER_ENDS: Final = ("ment", "human", "german")
_WORKERS: Final = words(
    "nurse clerk lead chief head rep aide cook chef host hostess apprentice intern trainee "
    "associate representative executive advocate attorney architect analyst member waitress guard "
    "tech rn lpn cna vp fellow mechanic secretary nanny operative professional technologist coach "
    "barista paralegal captain medic paramedic hand trustee volunteer tutor concierge actuary "
    "pilot delegate journeyman handyman"
)
_NOT_WORKERS: Final = words(
    "plant restaurant customer computer order water power paper center centre career summer winter "
    "floor labor labour motor door consumer letter number user server-side color behavior sector "
    "indoor outdoor senior junior other former under over for or after per student-centered event "
    "talent content recent current client patient equivalent different environment customers "
    "transfer offer cancer fiber laser timber lumber newsletter tower chapter member-facing"
)
_WORK: Final = re.compile(
    r"\b(?:sales|staff|crew|administration|development|positions?|opportunity|reception|management|"
    r"operations|marketing|nursing|teaching|accounting)$",
    re.IGNORECASE,
)
_BEFORE_DETAIL: Final = re.compile(r"\s+(?:of|for|in|to|with|at|on)\s+")
_REORDERED: Final = words(
    "manager director supervisor coordinator assistant engineer specialist analyst associate lead "
    "representative technician vp president officer administrator"
)
_POSITION: Final = words("position role job post opening vacancy")
_MOST: Final = 300
_LONGEST: Final = 7
_LONGEST_WORD: Final = 40
_LATIN: Final = re.compile(r"[A-Za-z]{2}")
_NOT_LAST: Final = words("and or of for in at the a to i with on")
_SHORTER: Final = re.compile(r"\s+(?:of|for|and|&|in|to|with)\s+")


def titles(title: str, place: str = "") -> tuple[str, ...]:
    """Give the ways to say a position's title, the fullest first; none where nothing is left."""
    bare = _BRACKETS.sub(" ", lowered(title[:_MOST].strip()))
    bare = _GENDER.sub(" ", bare)
    bare = _NUMBERS.sub(" ", _MONEY.sub(" ", bare))
    bare = _NOISE.sub(" ", bare)
    parts = [clean for part in _CLAUSE.split(bare) if (clean := _tidy(part))]
    if not parts or not _LATIN.search(" ".join(parts)):
        return ()
    best = _head(parts, town(place))
    return tuple(dict.fromkeys((best, *_shorter(best))))


def position(title: str) -> str:
    """Give the words for the position in a sentence: "inside sales position"."""
    if not title:
        return "open position"
    return title if title.rsplit(maxsplit=1)[-1].lower() in _POSITION else f"{title} position"


def _tidy(part: str) -> str:
    words = [word for word in part.strip(" .,-–—/|&'\"").split() if len(word) <= _LONGEST_WORD]
    while words and words[-1].lower() in _NOT_LAST:
        words.pop()
    return " ".join(words)


def _head(parts: list[str], place: str) -> str:
    """Give the part that names the work; "Manager, Sales" is said "Sales Manager"."""
    index = next((i for i, part in enumerate(parts) if _names_work(part)), 0)
    head = parts[index]
    after = parts[index + 1] if index + 1 < len(parts) else ""
    lone = len(head.split()) == 1 and head.lower() in _REORDERED
    if lone and after and len(after.split()) <= 2 and after.lower() != place.lower():
        return f"{after} {head}"
    return head


def _names_work(part: str) -> bool:
    return is_worker(part) or bool(_WORK.search(part))


def _shorter(title: str) -> list[str]:
    """Give shorter ways: cut at a preposition, then only the last words, which hold the work."""
    found: list[str] = []
    if len(words := title.split()) > _LONGEST:
        found.append(_tidy(_SHORTER.split(title)[0]))
    cut = _tidy(_SHORTER.split(title)[0])
    found.extend(" ".join(cut.split()[-count:]) for count in (4, 3, 2) if len(words) > count)
    return [short for short in found if short and short != title]


def held(title: str) -> str:
    """Give a title that somebody held as they say it; empty where it is too long to be said."""
    bare = _BRACKETS.sub(" ", lowered(title[:_MOST].strip()))
    parts = [clean for part in _CLAUSE.split(bare) if (clean := _tidy(part))]
    head = _head(parts, "") if parts else ""
    return head if len(head.split()) <= _LONGEST else ""


def is_worker(title: str) -> bool:
    """Say whether a title names somebody who works ("nurse"), not the work ("nursing")."""
    head = _BEFORE_DETAIL.split(title)[0].split()
    if head and _RANK.match(head[-1]):
        head.pop()
    last = head[-1].lower().strip(".,") if head else ""
    known = last in _WORKERS or (last.endswith(_WORKER_ENDS) and len(last) > 3)
    return known and last not in _NOT_WORKERS and not last.endswith(_NO_WORKER_ENDS)


_RANK: Final = re.compile(r"^(?:[IVX]+|\d+)$")
