"""The papers that somebody holds, as they say them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact
from ringback.words.english.casing import article, common, lower_first
from ringback.words.english.foreign import is_english
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker

from .claim import Claim

_LONGEST: Final = 300
_LONGEST_PAPER: Final = 9
_HOLDER: Final = re.compile(
    r"^(?:(?:i )?(?:hold|have|holder of|possess)s? (?:an? )?|[^?:]{3,20}[?:] (?=[A-Z]))",
    re.IGNORECASE,
)
_ASIDE: Final = re.compile(r"\s*\([^()]*\)")
_QUALITIES: Final = re.compile(
    r"^(?:an? )?((?:(?:full|clean|current|valid|uk|us|eu|manual|british)[,/ ]+(?:and )?)+)"
    r"((?:[A-Za-z'’]+ ){0,3}licen[cs]e)\b",
    re.IGNORECASE,
)
_AFTER_A_PAPER: Final = re.compile(
    r"\s*\([A-Z]{2,5}\)|[,;(–—#].*$|\b(?:no|number|exp|expires|valid|issued)\b.*$|\s-\s.*$",
    re.IGNORECASE,
)
_CLASS: Final = re.compile(r"\bclass ([a-z])\b", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[A-Z]{2,6}")
_MOST_TOGETHER: Final = 4
_ATTESTED: Final = words("certified licensed registered qualified accredited trained")
_WORKERS: Final = words("RN LPN LVN CNA CPA EMT PA NP RMA CMA LCSW PTA PMP")
_PAPERS: Final = words(
    "license licence certificate card permit credential endorsement diploma badge cdl clearance "
    "certification licenses licences certificates certifications ticket"
)
_UNCOUNTED: Final = words("certification clearance licenses licences certificates certifications")
_PLAIN: Final = words(
    "driver driver's driving teaching teacher nursing forklift food real valid commercial "
    "journeyman master state electrical security professional electrician plumber plumbing "
    "certification certified licensed trained first aid registered nurse practical cosmetology "
    "handler full clean current drivers drivers'"
)
_LEVEL: Final = re.compile(r"\blevel\b", re.IGNORECASE)
_LEVELLED: Final = re.compile(r"^(?:NVQ|SVQ|GNVQ|BTEC|HN[CD]|IOSH|NEBOSH) ")
_IN_PROGRESS: Final = re.compile(
    r"in progress|pending|currently|studying|candidate|expected|on-?going|working towards?|expired|"
    r"lapsed|not yet|awaiting|applied for|did not|eligible",
    re.I,
)
_NO_PAPER: Final = re.compile(
    r"^(?:none|n/?a|other|various|references?|yes|no)\b|[?@{}]|\bskills?$", re.IGNORECASE
)
_NAMED_PERSON: Final = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")


def licence(fact: Fact, _today: date) -> Iterator[Claim]:
    """Say a licence: "I hold a Class A CDL", "I am a licensed practical nurse"."""
    text = _HOLDER.sub("", fact.text[:_LONGEST].strip(" .,:-"))
    if _IN_PROGRESS.search(text) or _NO_PAPER.search(text) or not is_english(text):
        return
    together = _all_of(text)
    name = together or _name(text)
    if not name or len(name.split()) > _LONGEST_PAPER:
        return
    body = f"I am certified in {name}" if together else _held(name)
    yield Claim("", body)


def _name(text: str) -> str:
    """Give a paper's name without number, date and issuer; a clean licence stays clean."""
    if found := _QUALITIES.match(text):
        adjectives = [word for word in re.split(r"[,/ ]+|\band\b", found[1]) if word]
        said = " ".join(w if w.lower() in {"uk", "us", "eu"} else w.lower() for w in adjectives)
        return f"{said} {found[2].lower()}"
    named = _AFTER_A_PAPER.sub("", _ASIDE.sub("", text)).strip(" .,:-")
    return named if len(named) > 1 else ""


def _held(name: str) -> str:
    """Say one paper: that one holds it, is it, or is certified in it."""
    first, last = name.split(maxsplit=1)[0].lower(), name.rsplit(maxsplit=1)[-1].lower()
    if "CDL" in name.split() and (letter := _CLASS.search(name)):
        return f"I hold a Class {letter[1].upper()} CDL"
    if name in _WORKERS:
        return f"I am {article(name)} {name}"
    if _LEVELLED.match(name):
        return f"I hold {article(name)} {name}"
    if is_worker(last) and not _LEVEL.search(name):
        return _is_worker(name, first)
    if name.split(maxsplit=1)[0] in _WORKERS and last in {"license", "licence"}:
        return f"I am a licensed {name.split(maxsplit=1)[0]}"
    if last in _PAPERS:
        one = "" if last in _UNCOUNTED else f"{article(name)} "
        return f"I hold {one}{_paper(name)}"
    if first in _ATTESTED:
        return f"I am {lower_first(name)}"
    if last in _ATTESTED:
        return f"I am {_paper(name)}"
    if held := re.match(
        r"(.*\b(?:certificate|certification|diploma|licen[cs]e)) (in|of|for) ", name, re.I
    ):
        one = "" if held[1].lower().endswith("certification") else f"{article(name)} "
        return f"I hold {one}{name}"
    name = lower_first(name) if name[1:].islower() else name
    return _certified(name) if _is_subject(name) else f"I hold {_paper(name)}"


def _certified(name: str) -> str:
    """Say what one is certified in: "forklift certified", but "certified in first aid"."""
    if name.isalpha() and name.islower():
        return f"I am {name} certified"
    return f"I am certified in {_paper(name)}"


def _is_worker(name: str, first: str) -> str:
    """Say a paper that names a worker; one that a maker gives keeps its name."""
    plain = first in _ATTESTED or all(w.lower() in _PLAIN for w in name.split())
    if not plain and _NAMED_PERSON.match(name):
        return f"I am certified as {article(name)} {name}"
    said = common(name)
    return f"I am {article(said)} {said}"


def _is_subject(name: str) -> bool:
    """Say whether one is certified in it; a level of something is held."""
    return not re.search(r"\blevel\b|\d\b|\bnvq\b|\bbtec\b", name, re.IGNORECASE)


def _all_of(text: str) -> str:
    """Give papers named by their letters as one says them together: "BLS and ACLS"."""
    names = re.split(r",\s*|\s+and\s+|\s*[&/]\s*", text.strip(" ."))
    several = 1 < len(names) <= _MOST_TOGETHER and all(map(_LETTERS.fullmatch, names))
    return f"{', '.join(names[:-1])} and {names[-1]}" if several else ""


def _paper(name: str) -> str:
    """Lower the words of a paper's name unless there is a name among them: "Google …"."""
    plain = all(word.lower() in _PLAIN or word.lower() in _PAPERS for word in name.split())
    return name.lower() if plain else name
