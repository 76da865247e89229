"""The employer of an ad: every sign of a name is weighed, and the name with most of them is it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from .ad_fields import Fields
from .ad_titles import head_parts, is_junk
from .headings import sections_of
from .pages import Line, Page
from .places import is_place
from .sentences import sentences
from .titles import employer_likeness, title_likeness

_WORD: Final = (
    r"(?:(?:St|Dr|Mt|Ft|Mrs?|[A-Z])\.|[A-ZÀ-Þ\d][\w&’'/-]{0,30}(?:\.\w{1,20})*"
    r"(?:,? (?:Inc|Ltd|Co|Corp)\.)?)"
)
_NAME: Final = rf"(?P<name>(?:The )?{_WORD}(?: (?:{_WORD}|&|of|and|the|for|de)){{0,6}}?)"
_IS: Final = r"(?:is|are|'s|’s|has been) (?:\w+ly |now )?"
_HIRES: Final = (
    rf"(?:{_IS}(?:looking|hiring|seeking|searching|recruiting|growing|expanding|in need)|"
    r"seeks?|needs?|wants?|hires|invites|requires|recruits|(?:has|have) (?:an?|\w+) (?:immediate )?"
    r"(?:opening|vacanc|position|opportunit))\b"
)
_WORKS: Final = (
    r"(?:is an?|is the|is one|are an?|was|were|has|have|(?P<deed>helps?|makes?|builds?|provides?|"
    r"offers?|serves?|operates?|runs?|designs?|develops?|manufactures?|supplies|supply|delivers?|creates?|"
    r"sells?|owns?|manages?|produces?|grows?|cares?|supports?|employs?|publishes|distributes?|"
    r"teaches|feeds?|treats?|repairs?|keeps?|brings?|connects?|insures?|moves?|looks after))\b"
)
_ASIDE: Final = r"(?:,? \([^)]{1,40}\)|, [^,.]{2,60},)?"
_SIGNS: Final[tuple[tuple[int, re.Pattern[str]], ...]] = (
    (4, re.compile(rf"^(?:At )?(?:[Tt]he )?{_NAME}{_ASIDE} {_HIRES}")),
    (
        3,
        re.compile(
            rf"\b[Jj]oin (?:the team (?:at|of) )?{_NAME}(?=[,.!:;–—]| (?:as|in|team|and)\b|$)"
        ),
    ),
    (4, re.compile(rf"\b[Aa]t {_NAME},? (?:we|our|you|everyone)\b")),
    (
        3,
        re.compile(
            rf"\b(?:[Ww]ork|[Ww]orking|[Cc]areers?|[Ll]ife) (?:for|at|with) {_NAME}(?=[,.!:;]|$)"
        ),
    ),
)
_TELLS: Final = re.compile(rf"^{_NAME}{_ASIDE} {_WORKS}")
_ABOUT: Final = re.compile(
    r"^(?:about|join|why|welcome to|life at|who is) (?!us\b|you\b|the (?:role|job|position|"
    r"team|company)\b|this\b|our\b)(?P<name>[A-Z](?:[\w&’' -]|\.(?!\s)|(?<=St)\.){1,40})[:!?]?$",
    re.IGNORECASE,
)
_OF_US: Final = re.compile(
    r"about us|who we are|our (?:company|story)|company|about the (?:company|employer|firm|school)",
    re.IGNORECASE,
)
_NO_NAME: Final = re.compile(
    r"(?:we|our|this|that|these|it|they|you|your|he|she|who|what|there|here|if|as|in|at|an?|"
    r"all|any|each|every|no|some|most|please|what|why|how|when|where|applicants?|"
    r"candidates?|incumbents?|employees?|positions?|"
    r"experience|must|under|duties|requirements?|us|mon|monday|today|currently|now)\b",
    re.IGNORECASE,
)
_TERMS: Final = re.compile(
    r"\b(?:full|part)[- ]?time\b|\bremote\b|\bhybrid\b|on-?site|\b(?:day|night|evening|weekend|"
    r"swing|\d\w\w|first|second|third)s? ?shifts?\b|^(?:days|nights|evenings|weekends)$|"
    r"\b(?:seasonal|temporary|contract|permanent|urgent|immediate|entry[- ]level|experienced|"
    r"required|preferred|m/w/d|m/f/d|salary|hourly|bonus|per hour|posted|deadline|"
    r"specification|description|summary|requirements)\b",
    re.IGNORECASE,
)
_DEPARTMENT: Final = re.compile(
    r"\b(?:unit|department|dept|team|ward|floor|division|lines?|events|services|icu|nicu|"
    r"surgical|outpatient|inpatient|commercial|residential|retail|industrial|medical|"
    r"operations|accounts?|programs?|projects?)\b[^\w]*(?:\([^)]*\))?$",
    re.IGNORECASE,
)
_LEGAL: Final = re.compile(
    r"\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|llp|co)\b\.?$", re.IGNORECASE
)
_GRADE: Final = re.compile(r"(?:\s+(?:I{1,3}|IV|V|VI|Series|Consolidated|\([^)]*\)))+$")
_ENOUGH: Final = 2
_HEAD: Final = 6
_OPENING: Final = 4
_READ: Final = 80


@dataclass(frozen=True, slots=True)
class _Sign:
    """One hint at a name, and how much it weighs."""

    name: str
    weight: float


def employer_of(page: Page, fields: Fields, heads: tuple[str, ...], window: str = "") -> str:
    """Give the employer: by label, else the name that most speaks for; `window` is a web page's."""
    if fields["employer"]:
        return _house(re.split(r"\s+[|–—-]\s+", fields["employer"], maxsplit=1)[0][:100])
    signs = [
        sign
        for sign in chain(
            _in_titles(tuple(head for head in heads if head != window)),
            _in_window(window, heads),
            _in_head_lines(page),
            _in_prose(page),
            _in_headings(page),
        )
        if _is_name(sign.name)
    ]
    return _weightiest(signs, page)


def _weightiest(signs: list[_Sign], page: Page) -> str:
    """Give the name for which all signs of it together weigh most, in its fullest form."""
    best, most = "", 0.0
    for sign in signs:
        ours = [other for other in signs if _same(sign.name, other.name)]
        weight = sum(other.weight for other in ours) + _comes_again(sign.name, page)
        if weight > most or (weight == most and len(sign.name) > len(best)):
            best, most = sign.name, weight
    if most < _ENOUGH:
        return ""
    return _house(max((s.name for s in signs if _same(s.name, best)), key=len))


def _in_titles(heads: tuple[str, ...]) -> Iterator[_Sign]:
    """Read "Title at Acme" and "Acme – Title"; what follows a title is a qualifier far oftener."""
    for head in heads:
        parts = head_parts(head)
        titled = [title_likeness(part) >= 2 for part in parts]
        for place, part in enumerate(parts):
            at = re.split(r"\s+(?:at|@)\s+(?=[A-Z])", part, maxsplit=1)
            if len(at) == 2 and title_likeness(at[0]) >= 1:
                yield _Sign(_house(at[1].strip(" .,")), 6)
            elif len(parts) > 1 and not titled[place]:
                before = any(titled[place + 1 :]) and len(part.split()) <= 5
                yield _Sign(part, max(_firmness(part), 2 * before))


def _in_window(window: str, heads: tuple[str, ...]) -> Iterator[_Sign]:
    """Read "Title – Acme | Careers", what a web page calls its window."""
    shown = " ".join(head for head in heads if head != window).lower()
    parts = [part for part in head_parts(window) if part.lower() not in shown]
    if len(head_parts(window)) < 2 or len(head_parts(window)) > 4:
        return
    for place, part in enumerate(reversed(parts)):
        if title_likeness(part) < 2 and not re.search(r"\d", part):
            yield _Sign(part, 2 + _firmness(part) + (place == 0))


def _in_head_lines(page: Page) -> Iterator[_Sign]:
    """Read the short lines around the title: a name, or "Acme Tools, Austin, TX"."""
    top = [line for line in page.lines[:_HEAD] if not line.bullet and len(line.text) <= 90]
    sure = [n for n, line in enumerate(top) if title_likeness(head_parts(line.text)[0]) >= 2]
    at = sure[0] if sure else 0
    for number in {at - 1, at + 1, at + 2} & set(range(len(top))):
        name, placed = _unplaced(top[number].text)
        if _reads_like_name(name) and not is_place(top[number].text):
            where = 0.5 if number < at or not sure else float(number == at + 1)
            after = top[max(number, at) + 1 : max(number, at) + 2]
            beside = 1.5 * any(_unplaced(line.text) != (line.text, False) for line in after)
            yield _Sign(name, where + max(2.0 * placed, beside * bool(where)) + _firmness(name))


def _reads_like_name(words: str) -> bool:
    plain = not re.search(r"[\d$€£:.!?|]", words.replace("St.", "St")) and len(words.split()) <= 6
    return (plain and "," not in words) or bool(_LEGAL.search(words))


def _in_prose(page: Page) -> Iterator[_Sign]:
    """Read "Acme is hiring", "Join Acme", "At Acme, we", and what is told of a name at length."""
    ours = {
        line.start
        for part in sections_of(page)
        if _OF_US.search(part.heading)
        for line in part.lines
    }
    for number, line in enumerate(page.lines[:_READ]):
        for sentence in sentences(Line(line.text[:1500], line.start)):
            for weight, pattern in _SIGNS:
                match = pattern.search(sentence.text)
                if match:
                    yield _Sign(match["name"].rstrip(".,"), weight)
            told = _TELLS.match(sentence.text)
            if told:
                # A class of work is told of at length too: "Toll collectors are …".
                opening = number < _OPENING and told["deed"] is not None
                yield _Sign(told["name"], 3 if line.start in ours else 1.5 if opening else 0.5)


def _in_headings(page: Page) -> Iterator[_Sign]:
    for line in page.lines:
        match = _ABOUT.match(line.text) if len(line.text) < 60 else None
        if match and (match["name"].strip()[:1].isupper() or line.heading):
            yield _Sign(match["name"].strip(), 3)


def _unplaced(text: str) -> tuple[str, bool]:
    """Give a line without the place at its end, and whether one stood there."""
    parts = head_parts(text)
    if any(is_place(part) for part in parts[1:]):
        return parts[0], True
    for cut in re.finditer(r"\s*[|•·(]\s*|\s+[–—-]\s+|,\s+|\s+in\s+", text):
        if cut.start() and is_place(text[cut.end() :].strip(" )")):
            return text[: cut.start()].strip(), True
    return text.strip(), False


def _firmness(name: str) -> float:
    """Say how much the words alone speak for a firm; a bare "Electrical" or a ward does not."""
    if _LEGAL.search(name):
        return 4.0
    if len(name.split()) < 2 or _DEPARTMENT.search(name):
        return 0.0
    return 3.0 if employer_likeness(name) >= 1 else 0.0


def _comes_again(name: str, page: Page) -> float:
    """Say whether the text names it again: whole, or by a first word that is no common place."""
    first = name.split(maxsplit=1)[0]
    again = page.text.count(name) > 1 or (
        len(first) > 3 and not is_place(first) and page.text.count(first) > 2
    )
    return float(again)


def _is_name(name: str) -> bool:
    return (
        1 < len(name) <= 60
        and (name[0].isupper() or name[0].isdigit())
        and bool(re.search(r"[^\W\d_]{2}", name))
        and len(name.split()) <= 8
        and (title_likeness(name) < 1 or employer_likeness(name) >= 1)
        and title_likeness(_GRADE.sub("", name)) < 2
        and not _NO_NAME.match(name)
        and not _TERMS.search(name)
        and not is_junk(name)
        and not is_place(name)
    )


def _same(one: str, other: str) -> bool:
    """Whether one name is the other, or its beginning: "Meridian" and "Meridian Paper"."""
    short, long = sorted((_bare(one), _bare(other)), key=len)
    return long == short or long.startswith(short + " ")


def _bare(name: str) -> str:
    return re.sub(r"^the ", "", name.lower()).strip(" .,")


def _house(name: str) -> str:
    """Give an employer without the place in brackets behind it."""
    match = re.search(r"\s*\(([^()]+)\)$", name)
    return (name[: match.start()] if match and is_place(match[1]) else name).strip(" ,")
