"""What can be the name of an employer: shapes of names, and words that are none."""

import re
from typing import Final

from ..places import is_place
from ..titles import employer_likeness, title_likeness
from ..vocabulary import any_of
from .ad_titles import in_small_letters, is_junk
from .heading_words import WORDS

_NO_NAME: Final = any_of(
    r"^(?:we|our|this|that|these|it|they|you|your|he|she|who|what|there|here|if|as|in|at|an?)\b",
    r"^(?:all|any|each|every|no|some|most|please|why|how|when|where|about|back to|under|must)\b",
    r"^(?:applicants?|candidates?|incumbents?|employees?|governors?|trustees|head ?teacher)\b",
    r"^(?:positions?|experience|duties|requirements?|us|mon|monday|today|currently|now)\b",
    r"^(?:hi|hey|hello|dear|notice|situation|summer|winter|private family|family)\b",
    r"^the (?:service|role|job|position|post|company|team|school|hospital|person|firm|practice)$",
    r"^the (?:department|organi[sz]ation|opportunity|project|program(?:me)?|council|district)$",
    r"^the (?:business|trust|clinic|charity|church|vessel|site|work|package|employer|client)$",
    r"\bour client\b|\b(?:great|happy|exciting) \w+$",
)
_TERMS: Final = any_of(
    r"\b(?:full|part)[- ]?time\b|\bremote\b|\bhybrid\b|on-?site",
    r"\b(?:day|night|evening|weekend|swing|\d\w\w|first|second|third)s? ?shifts?\b",
    r"^(?:days|nights|evenings|weekends)$",
    r"\b(?:seasonal|temporary|contract|permanent|urgent|immediate|entry[- ]level|experienced)\b",
    r"\b(?:required|preferred|m/w/d|m/f/d|salary|hourly|bonus|per hour|posted|deadline)\b",
    r"\b(?:specification|description|summary|requirements|announcement|advertisement|stars)\b",
)
_DEPARTMENT: Final = re.compile(
    r"\b(?:unit|department|dept|team|ward|floor|division|lines?|events|services|icu|nicu|"
    r"surgical|outpatient|inpatient|commercial|residential|retail|industrial|medical|"
    r"operations|accounts?|programs?|projects?|social care|performance)\b[^\w]*(?:\([^)]*\))?$",
    re.IGNORECASE,
)
_LEGAL: Final = re.compile(
    r"\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|llp|co)\b\.?$", re.IGNORECASE
)
_HOUSES: Final = any_of(
    r"\b(?:nursery|kennels|salon|garage|chemists?|practice|surgery|farms?|orchards|club|theatre)\b",
    r"\b(?:kitchen|coffee|boarding|fabrication|landscaping|books|parks|recreation|catering|bar)\b",
    r"\b(?:homes|housing|family medicine|legal aid|living|cleaning|trucking)\b",
    r"\b(?:transport|roofing|dairy)\b",
    r"\b(?:vineyards?|winery|estate|lodge|farm shop|deli|gym|fitness|spa|zoo|gardens|fund)\b",
    r"\w['’]s$|\b& (?:sons|daughters|co)\b|\w & [A-Z]|\bof [A-Z]\w+$",
)
_GRADE: Final = re.compile(r"(?:\s+(?:I{1,3}|IV|V|VI|Series|Consolidated|\([^)]*\)))+$")
_OWNED: Final = re.compile(r"\w{3,}['’]s [A-Z]\w+$")
"""A "Morrow's Chemist" is a house although a chemist is a title."""
_SECTIONS: Final = any_of(*(words for _, listed in WORDS for words in listed))
_COUNTY: Final = re.compile(r", (?:Co\.|County) [A-Z][a-z]+$")
_SHORT_CAPITALS: Final = 4


def is_name(name: str) -> bool:
    """Whether words can be an employer rather than a title, a place, terms or a heading."""
    titled = not _OWNED.search(name) and (
        (title_likeness(name) >= 1 and employer_likeness(name) < 1)
        or title_likeness(_GRADE.sub("", name)) >= 2
    )
    return (
        1 < len(name) <= 60
        and (name[0].isupper() or name[0].isdigit())
        and bool(re.search(r"[^\W\d_]{2}", name))
        and len(name.split()) <= 8
        and not titled
        and not _NO_NAME.search(name)
        and not _TERMS.search(name)
        and not is_junk(name)
        and not is_place(name)
        and not _COUNTY.search(name)
    )


def stands_for_a_house(words: str) -> bool:
    """Whether a line of its own is a name by its looks alone: each word with a capital."""
    kept = [word for word in words.split() if word.lower() not in ("of", "and", "the", "&", "for")]
    return (
        2 <= len(words.split()) <= 6
        and all(word[0].isupper() for word in kept)
        and bool(kept)
        and not re.search(r"[\d$€£:.!?|,–—]", words.replace("St.", "St"))
        and not _SECTIONS.search(words)
        and not _DEPARTMENT.search(words)
        and is_name(words)
    )


def is_owned(name: str) -> bool:
    """Whether a name is somebody's: "Morrow's Chemist"."""
    return _OWNED.search(name) is not None


def is_legal(name: str) -> bool:
    """Whether a name ends as firms do by law: "Ltd", "GmbH"."""
    return _LEGAL.search(name) is not None


def firmness(name: str) -> float:
    """Say how much the words alone speak for a firm; a bare "Electrical" or a ward does not."""
    if _LEGAL.search(name):
        return 4.0
    if len(name.split()) < 2 or _DEPARTMENT.search(name):
        return 0.0
    return 3.0 if employer_likeness(name) >= 1 or _HOUSES.search(name) else 0.0


def house(name: str) -> str:
    """Give an employer as one says it: without the place in brackets, and not in capitals."""
    match = re.search(r"\s*\(([^()]+)\)$", name)
    bare = (name[: match.start()] if match and is_place(match[1]) else name).strip(" ,")
    spoken = bare.isupper() and any(
        len(word) > _SHORT_CAPITALS for word in re.findall(r"\w+", bare)
    )
    return in_small_letters(bare) if spoken else bare
