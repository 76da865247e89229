"""The employer of an ad: every sign of a name is weighed, and the name with most of them is it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from ..pages import Line, Page
from ..places import is_place
from ..sentences import sentences
from ..titles import employer_likeness, title_likeness
from .ad_fields import Fields
from .ad_names import firmness, house, is_legal, is_name, is_owned, stands_for_a_house
from .ad_sought import sought_in
from .ad_titles import head_parts
from .headings import sections_of

_WORD: Final = (
    r"(?:(?:St|Dr|Mt|Ft|Mrs?|[A-Z])\.|[A-ZÀ-Þ\d][\w&’'/-]{0,30}(?:\.\w{1,20})*"
    r"(?:,? (?:Inc|Ltd|Co|Corp)\.)?)"
)
_NAME: Final = rf"(?P<name>(?:The )?{_WORD}(?: (?:{_WORD}|&|of|and|the|for|de)){{0,6}}?)"
_IS: Final = r"(?:is|are|'s|’s|has been) (?:\w+ly |now )?"
_HIRES: Final = (
    rf"(?:{_IS}(?:looking|hiring|seeking|searching|recruiting|growing|expanding|in need)|"
    r"seeks?|needs?|wants?|could use|(?:is|are) short of|(?:has|have) room for|"
    r"hires|sucht|wishes to appoint|invites|requires|recruits|"
    r"(?:has|have) (?:an?|\w+) (?:immediate )?"
    r"(?:opening|vacanc|position|opportunit))\b"
)
_WORKS: Final = (
    r"(?:is an?|is the|is one|are an?|was|were|has|have|(?P<deed>helps?|makes?|builds?|provides?|"
    r"offers?|serves?|operates?|runs?|designs?|develops?|manufactures?|supplies|supply|delivers?|creates?|"
    r"sells?|owns?|manages?|produces?|grows?|cares?|supports?|employs?|publishes|distributes?|"
    r"teaches|feeds?|treats?|repairs?|keeps?|brings?|connects?|insures?|moves?|looks after))\b"
)
_HERE: Final = re.compile(rf"(?:^|, ){_NAME} here(?: in\b|[,.!])")
_CUE: Final = re.compile(
    r"(?:(?:is|are) (?:now |currently )?(?:looking for|hiring|seeking|recruiting)|seeks?|invites "
    r"applications\b.{0,40})\W*",
    re.IGNORECASE,
)
"""A line that says what the line before it does."""
_ASIDE: Final = (
    r"(?:,? \([^)]{1,40}\)|, [^,.]{2,60},| (?:in|near) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
    r"(?:, [A-Z]\w+)?)?"
)
_SIGNS: Final[tuple[tuple[int, re.Pattern[str]], ...]] = (
    (4, re.compile(rf"^(?:At )?(?:[Tt]he )?{_NAME}{_ASIDE} {_HIRES}")),
    (
        3,
        re.compile(
            rf"\b[Jj]oin (?:(?:the|our)(?: \w+){{1,2}} (?:at|of) )?{_NAME}"
            r"(?=[,.!:;–—]| (?:as|in|team|and)\b|$)"
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
_TOWNED: Final = re.compile(r"(?P<name>[^,\d]{3,40}), [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?")
_POSTCODED: Final = re.compile(
    r"(?P<name>[^,\d]{3,50}), (?:[^,]{2,30}, )?"
    r"(?:[A-Z][\w'’ -]{2,25} [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|"
    r"\d{5} [A-Z][\w'’ -]{2,25})"
)
_OFFICE: Final = re.compile(
    r"^[^,]{3,60}, (?P<house>[A-Z][^,]{3,50}\b(?:Commission|Office|Department|Authority|Agency|"
    r"Council|Board|Ministry|Trust))$"
)
_DOMAIN: Final = re.compile(r"[@/.]([a-z][a-z0-9-]{3,40})\.", re.IGNORECASE)
_ENOUGH: Final = 2
_FIGURES: Final = 7
"""Figures of the shortest telephone number."""
_TITLE: Final = 2
"""How much words look like a title that are one."""
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
        return house(re.split(r"\s+[|–—-]\s+", fields["employer"], maxsplit=1)[0][:100])
    signs = [
        sign
        for sign in chain(
            _in_titles(tuple(head for head in heads if head != window)),
            _in_window(window, heads),
            _in_head_lines(page),
            _in_prose(page),
            _in_headings(page),
        )
        if is_name(sign.name)
    ]
    return _weightiest(signs, page)


def name_at_the_head(page: Page) -> str:
    """Give a line of capitalised words that stands right above the title, or right below it."""
    top = [line for line in page.lines[:_HEAD] if not line.bullet]
    titled = [n for n, line in enumerate(top) if _names_a_title(line.text)]
    # Without a title that a list knows nobody can say which of the first lines names the house.
    at = titled[0] if titled else 0
    near = [line.text for line in (*top[:at], *top[at + 1 : at + 2 * bool(titled)])]
    near += [line.text for line in top[: not titled] if firmness(line.text)]
    return next((house(words) for words in near if stands_for_a_house(words)), "")


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
    return house(max((s.name for s in signs if _same(s.name, best)), key=len))


def _names_a_title(text: str) -> bool:
    # Who is to be written to has a title too.
    spoken = "@" in text or "?" in text or len(re.findall(r"\d", text)) >= _FIGURES
    parts = (*(() if spoken else head_parts(text)), *sought_in(text))
    return any(title_likeness(part) >= _TITLE for part in parts)


def _in_titles(heads: tuple[str, ...]) -> Iterator[_Sign]:
    """Read "Title at Acme" and "Acme – Title"; what follows a title is a qualifier far oftener."""
    for head in heads:
        parts = head_parts(head)
        titled = [title_likeness(part) >= 2 and not is_owned(part) for part in parts]
        for place, part in enumerate(parts):
            at = re.split(r"\s+(?:at|@)\s+(?=[A-Z])", part, maxsplit=1)
            if len(at) == 2 and title_likeness(at[0]) >= 1:
                yield _Sign(house(at[1].strip(" .,")), 6)
            elif "," in part and not titled[place] and (name := _before_place(part)):
                yield _Sign(name, 2 + firmness(name))
            elif tail := _OFFICE.search(part):
                # "Deputy Chief, Harbour Commission" and "Clerk, Coroner's Office"
                yield _Sign(tail["house"], 3)
            elif len(parts) > 1 and not titled[place]:
                before = any(titled[place + 1 :]) and len(part.split()) <= 5
                yield _Sign(part, max(firmness(part), 2 * before))


def _in_window(window: str, heads: tuple[str, ...]) -> Iterator[_Sign]:
    """Read "Title – Acme | Careers", what a web page calls its window."""
    shown = " ".join(head for head in heads if head != window).lower()
    parts = [part for part in head_parts(window) if part.lower() not in shown]
    if len(head_parts(window)) < 2 or len(head_parts(window)) > 4:
        return
    for place, part in enumerate(reversed(parts)):
        if title_likeness(part) < 2 and not re.search(r"\d", part):
            yield _Sign(part, 2 + firmness(part) + (place == 0))


def _in_head_lines(page: Page) -> Iterator[_Sign]:
    """Read the short lines around the title: a name, or "Acme Tools, Austin, TX"."""
    top = [line for line in page.lines[:_HEAD] if not line.bullet and len(line.text) <= 90]
    sure = [n for n, line in enumerate(top) if title_likeness(head_parts(line.text)[0]) >= 2]
    at = sure[0] if sure else 0
    for number in sorted({*range(at), at + 1, at + 2} & set(range(len(top)))):
        yield from _houses(top[number].text) if "," in top[number].text else ()
        name, placed = _unplaced(top[number].text)
        if _reads_like_name(name) and not is_place(top[number].text):
            where = 0.5 if number < at or not sure else float(number == at + 1)
            after = top[max(number, at) + 1 : max(number, at) + 2]
            beside = 1.5 * any(_unplaced(line.text) != (line.text, False) for line in after)
            yield _Sign(name, where + max(2.0 * placed, beside * bool(where)) + firmness(name))
    for line, cue in pairwise(page.lines[:_HEAD]):
        if _CUE.fullmatch(cue.text) and len(line.text) <= 60:
            yield _Sign(_unplaced(line.text)[0], 5)
        elif sure and _is_address(_bare_of_code(cue.text)) and stands_for_a_house(line.text):
            yield _Sign(line.text, 2.5)
    for number in {0, at + 1} & set(range(len(top))):
        named = _TOWNED.fullmatch(top[number].text)
        if named and stands_for_a_house(named["name"]):
            yield _Sign(named["name"], 2)


def _bare_of_code(text: str) -> str:
    return re.sub(r",? (?:\d{5}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$", "", text)


def _houses(text: str) -> Iterator[_Sign]:
    """Read "Band 2, Willow Hospital, Taunton": the piece that speaks of a house."""
    for piece in (piece.strip() for piece in text.split(",")[:4]):
        if employer_likeness(piece) >= 2 and _reads_like_name(piece):
            yield _Sign(piece, 2)


def _reads_like_name(words: str) -> bool:
    plain = not re.search(r"[\d$€£:.!?|]", words.replace("St.", "St")) and len(words.split()) <= 6
    return (plain and "," not in words) or bool(is_legal(words))


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
            for plain, pattern in _SIGNS:
                match = pattern.search(sentence.text)
                if match:
                    yield _Sign(match["name"].rstrip(".,"), plain)
            told = _TELLS.match(sentence.text)
            if told:
                # A class of work is told of at length too: "Toll collectors are …".
                opening = number < _OPENING and told["deed"] is not None
                first = number < _OPENING
                weight = 3.0 if line.start in ours else 1.5 if opening else 0.5 + 0.5 * first
                yield _Sign(told["name"], weight + 0.5 * firmness(told["name"]))
            if here := _HERE.search(sentence.text):
                yield _Sign(here["name"], 3)


def _in_headings(page: Page) -> Iterator[_Sign]:
    for line in page.lines:
        match = _ABOUT.match(line.text) if len(line.text) < 60 else None
        if match and (match["name"].strip()[:1].isupper() or line.heading):
            yield _Sign(match["name"].strip(), 3)


def _unplaced(text: str) -> tuple[str, bool]:
    """Give a line without the place at its end, and whether one stood there."""
    parts = head_parts(text)
    if any(_is_address(part) for part in parts[1:]):
        return parts[0], True
    postcoded = _POSTCODED.fullmatch(text)
    if postcoded:
        return postcoded["name"], True
    for cut in re.finditer(r"\s*[|•·(]\s*|\s+[–—-]\s+|,\s+|\s+in\s+", text):
        if cut.start() and is_place(text[cut.end() :].strip(" )")):
            return text[: cut.start()].strip(), True
    return text.strip(), False


def _before_place(part: str) -> str:
    """Give "Lakeview Apartments" of "Lakeview Apartments, Erie, PA"."""
    name, placed = _unplaced(part)
    return name if placed and not is_place(part) and not re.search(r"\d", name) else ""


def _is_address(part: str) -> bool:
    """Whether a piece is a place, or a street with one behind it."""
    street, comma, town = part.partition(", ")
    return is_place(part) or bool(comma and street[:1].isdigit() and is_place(town))


def _comes_again(name: str, page: Page) -> float:
    """Say whether the text names it again: whole, by a first word, or as its own address."""
    squeezed = re.sub(r"^the|\W", "", name.lower())
    domains = (found[1].replace("-", "").lower() for found in _DOMAIN.finditer(page.text))
    own = any(
        squeezed.startswith(word) or word.startswith(squeezed) for word in domains if len(word) > 3
    )
    first = name.split(maxsplit=1)[0]
    again = page.text.count(name) > 1 or (
        len(first) > 3 and not is_place(first) and page.text.count(first) > 2
    )
    return float(again) + 2.0 * own


def _same(one: str, other: str) -> bool:
    """Whether one name is the other, or its beginning: "Meridian" and "Meridian Paper"."""
    short, long = sorted((_bare(one), _bare(other)), key=len)
    return long == short or long.startswith(short + " ")


def _bare(name: str) -> str:
    return re.sub(r"^the ", "", name.lower()).strip(" .,")
