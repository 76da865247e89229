"""Names as one says them: of people, firms, positions and places."""

import re
from typing import Final

from .abbreviations import STATES, is_acronym
from .lists import words
from .towns import is_town

_HONORIFICS: Final = words(
    "mr mrs ms mx miss dr prof professor doctor rev sir principal chef captain judge pastor rabbi "
    "coach officer sergeant lieutenant father sister brother madam"
)
_AFTER_NAMES: Final = words(
    "phd md mba rn cpa jr sr ii iii iv esq pe pmp bsn msn np phr shrm-cp he/him she/her"
)
_FIRM_ENDINGS: Final = re.compile(
    r"(?:,?(?<!&)(?<!\band)\s+(?:inc|incorporated|llc|l\.l\.c|llp|ltd|limited|plc|corp|"
    r"corporation|co|gmbh|ag|srl|"
    r"s\.?a|b\.?v|pty|pvt)\.?)+$",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"\s+/|/\s+|\s+[-–—|/@]+\s+|[–—|;:•]|\s*[(\[{]|,\s*")
_BRACKETS: Final = re.compile(r"\s*[(\[{][^()\[\]{}]*[)\]}]?")
_QUOTES: Final = re.compile(r"\s*[\"“”]\s*")
_LABELLED: Final = re.compile(
    r"^(?:(?:work|company|employer|client|organi[sz]ation)\s?[-–:]\s*|o (?=[A-Z]))", re.IGNORECASE
)
_NO_FIRM_ENDS: Final = re.compile(
    r"^(?:street|road|avenue|lane|square|official|location|present|current|full time|part time|"
    r"internship|experience|maternity cover|project|projects|client|work|job|will|team)$|"
    r"\s(?:graduate|assistant|manager|student|officer|coordinator|developer|supervisor)$|"
    r"\bacross\b|^(?:secondary|primary|high|various|private|local) schools?\b(?:,.*)?$",
    re.IGNORECASE,
)
_NO_FIRM: Final = words(
    "freelance freelancer self-employed self employed various confidential n/a na none private "
    "school college university company factory hospital restaurant shop store office hotel food "
    "independent contractor contract consultant unemployed volunteer home family"
) | {
    "self employed",
    "independent contractor",
    "career break",
    "private client",
    "private clients",
    "secondary school",
    "primary school",
    "high school",
}
_TOWNS: Final = words("NYC LA DC SF")
_NICKNAME: Final = re.compile(r"(?<!\w)[\"“”‘']\w[\w .-]{0,20}[\"“”’'](?!\w)")
_LONGEST: Final = 200
_LONGEST_WORD: Final = 30
_SHORTEST_SHOUT: Final = 6
_LONGEST_FIRM: Final = 6
_PLACE_END: Final = re.compile(r"[,(\d/|;]|\s+-\s+|\s[–—]\s")
_STATE_END: Final = re.compile(rf"(?<=[a-z])\s+(?:{'|'.join(STATES)})\.?$")
_NOBODY: Final = words(
    "contact contacts recruiter recruiting recruitment hiring hr human resources manager team "
    "department dept office admin info information questions talent acquisition reception jobs "
    "careers apply ask call email phone the our for personnel staffing staff"
)
_NO_PLACE: Final = words(
    "remote hybrid anywhere nationwide worldwide on-site onsite multiple various telework"
)


def first_name(name: str) -> str:
    """Give the name by which one greets: "Dana", but "Dr. Smith" where a title is part of it."""
    words = _person(name)
    if not words:
        return ""
    if words[0].lower().rstrip(".") in _HONORIFICS and len(words) > 1:
        return f"{words[0]} {words[-1]}"
    # An initial is no name to be greeted by: "J. Robert" is called by both.
    end = 2 if len(words[0].rstrip(".")) == 1 and len(words) > 1 else 1
    return " ".join(words[:end])


def full_name(name: str) -> str:
    """Give a name as it is said, without what stands after it; at most five words."""
    words = _person(name)
    return " ".join(words if len(words) <= 5 else [*words[:2], *words[-2:]])


def formal_name(name: str) -> str:
    """Give the name by which one greets formally: "Mr. Pike" where there is a title, else all."""
    words = _person(name)
    titled = len(words) > 1 and words[0].lower().rstrip(".") in _HONORIFICS
    return first_name(name) if titled else full_name(name)


def firm(name: str) -> str:
    """Give a firm's name as it is said; empty where it is none, or too long to be said."""
    bare = _QUOTES.sub(" ", _BRACKETS.sub("", name[:_LONGEST])).strip(" .,;:-–—")
    bare = " ".join(_LABELLED.sub("", bare).split())
    while (shorter := _FIRM_ENDINGS.sub("", bare).strip(" ,")) != bare and shorter:
        bare = shorter
    bare = re.sub(
        r",(?=\S).*$|(?<=[a-z]{4})\. (?=[A-Z]).*$|(?<=[a-z]{3})/(?=[A-Z][a-z]{2}).*$", "", bare
    )
    if len(bare.split()) > _LONGEST_FIRM - 2 or "/" in bare:
        bare = _CLAUSE.split(bare)[0].strip()
    long = len(bare.split()) > _LONGEST_FIRM or len(bare) > _LONGEST_FIRM * 10
    nameless = bare.islower() and not any(sign in ".0123456789" for sign in bare)
    if is_town(bare) or _NO_FIRM_ENDS.search(bare):
        return ""
    if long or nameless or bare.lower() in _NO_FIRM or not any(map(str.isalpha, bare)):
        return ""
    if bare.lower().startswith(("www.", "http")) or not is_latin(bare):
        return ""
    return lowered(bare)


def is_latin(name: str) -> bool:
    """Say whether a name is written in letters that an English sentence can hold."""
    return all(sign < "\u0250" or sign in "’–—‘“”" for sign in name if sign.isalpha())


def town(place: str) -> str:
    """Give the town of a place as it is said; empty where it names none."""
    written = re.sub(r"^(?:in|at|near|based in) ", "", _BRACKETS.sub("", place[:_LONGEST].strip()))
    bare = _PLACE_END.split(written.strip(), maxsplit=1)[0].strip(" .-–—")
    bare = _STATE_END.sub("", bare)
    nowhere = any(
        word.lower().strip("()") in _NO_PLACE for word in place[:_LONGEST].replace("/", " ").split()
    )
    code = bare.isupper() and len(bare) <= 3 and bare not in _TOWNS
    short = len(bare.split()) <= 3 and len(bare) <= 30 and not code
    return lowered(bare) if short and not nowhere and any(map(str.isalpha, bare)) else ""


def lowered(name: str) -> str:
    """Give a name that is written all in capitals as a name; acronyms in it stay."""
    words = name.split()
    if not name.isupper() or not any(len(word) > 4 for word in name.replace("/", " ").split()):
        return name
    return " ".join(word if _stays_in_capitals(word) else word.capitalize() for word in words)


def _stays_in_capitals(word: str) -> bool:
    """Say whether a word is letters that stand for words: "BP", "PD&MS"."""
    if "&" in word.strip("&"):
        return len(word) < _SHORTEST_SHOUT
    return len(word) < 4 and is_acronym(word) and not _vowel(word)


def _unshouted(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if _is_shouted(word) else word


def _is_shouted(word: str) -> bool:
    return word.isupper() and len(word) > 2 and word.lower() not in _AFTER_NAMES


def _is_name(word: str) -> bool:
    return (
        len(word) <= _LONGEST_WORD
        and not any(sign.isdigit() for sign in word)
        and any(sign.isalpha() for sign in word)
    )


def _vowel(word: str) -> bool:
    return any(sign in "AEIOUY" for sign in word)


def _person(name: str) -> list[str]:
    bare = " ".join(_NICKNAME.sub(" ", _BRACKETS.sub("", name[:_LONGEST])).split())
    if "," in bare:
        last, _, rest = bare.partition(",")
        after = rest.split()
        suffix = not after or after[0].lower().replace(".", "") in _AFTER_NAMES
        bare = last if suffix else f"{rest.strip()} {last}"
    words = [_unshouted(word.strip(",")) for word in bare.split() if _is_name(word)]
    while len(words) > 1 and words[-1].lower().replace(".", "") in _AFTER_NAMES:
        words.pop()
    # "Contact Joan Pruitt" is Joan Pruitt; "Hiring Manager" is nobody to be greeted.
    while words and words[0].lower().strip(".:") in _NOBODY:
        words.pop(0)
    return words
