"""Where a job is, in the words of its ad."""

import re
from collections.abc import Iterator
from typing import Final

from ..pages import Line, Page
from ..places import is_place
from ..sentences import sentences
from ..territories import PROVINCES, STATES
from ..titles import employer_likeness, title_likeness
from ..vocabulary import any_of
from .ad_fields import Fields
from .ad_sought import sought_in

_UPPER: Final = r"A-ZÀ-Þ"
_TOWN: Final = (
    rf"(?:(?:St|Ft|Mt)\.? )?[{_UPPER}][\w'’-]+"
    r"(?:[ -](?:of|on|upon|am|an der|le|la|del|in)(?=[ -]))?"
    rf"(?:[ -][{_UPPER}][\w'’-]+){{0,2}}"
)
_STATE: Final = "|".join(
    (*STATES, *PROVINCES, *(name for name, _ in (*STATES.values(), *PROVINCES.values())))
)
_CODES: Final = "|".join((*STATES, *PROVINCES))
_STATED: Final = (
    rf"(?P<place>(?!State\b|Commonwealth\b|University\b)(?:{_TOWN}, (?:{_STATE})\b|"
    # In a line of capitals "COOK OR SERVER" is in no Oregon.
    rf"[A-Z][a-z][\w ]{1, 24}? (?:{_CODES})(?=\.?(?:$|[.,;|)]|\s\d{{5}}))))"
)
_IN_STATE: Final = re.compile(
    rf"\b(?:in|near|around|at|(?:at )?our|its|their|the|from|across) {_STATED}"
)
_AT_END: Final = re.compile(rf"^[A-Z][\w&'’ -]{{2,40}}, {_STATED}[.!]?$")
_ADDRESS: Final = re.compile(rf"\b\d{{1,5}} [A-Z][\w'’. ]{{2,40}},? {_STATED}")
_POSTCODED: Final = (
    re.compile(rf"(?:^|[,\n·|–] ?|in ){_STATED},? (?:\d{{5}}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b"),
    re.compile(rf"(?P<place>{_TOWN}),? [A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}\b"),
)
_GERMAN: Final = re.compile(rf"\b\d{{5}} (?P<place>{_TOWN})")
_IN: Final = re.compile(
    rf"\b(?:in|near|around|(?:at |for )?(?:our|its|their)|[Ss]erving) "
    r"(?:central |downtown |the cent(?:er|re) of )?"
    rf"(?P<place>{_TOWN}(?:, (?:{_STATE}|{_TOWN}))?)"
    r"(?=$|[.,;:!?)]|\s(?!(?i:language|skills?|software)))"
)
_OURS: Final = re.compile(
    r"\s+(?:office|shop|store|site|branch|house|clinic|depot|drop-in|plant)\b"
)
_DISTRICT: Final = re.compile(r" \d{1,2}$")
"""Of "Dublin 2"."""
_SEEKS: Final = any_of(
    r"\b(?:hir(?:ing|es)|seek\w*|look(?:s|ing)|needs?|recruit\w*|wanted|wtd|required|req['’]?d|join|sucht|suchen)\b",
    r"\b(?:based|located|office|shop|clinic|site|clients|serving|here|family|team)\b",
)
_LEARNT: Final = re.compile(
    r"\b(?:experience|degree|skills?|train\w*|fluen\w+|interest|knowledge|proficien\w+|"
    r"qualif\w+|diploma|certif\w+|course|level \d|nvq|licen[cs]ed?|major|gcses?|begin\w*|start\w*|"
    r"confident|invest\w*|specialis\w+|specializ\w+|pay|paid)\b[^.]{0,20}$",
    re.IGNORECASE,
)
_NO_TOWN: Final = any_of(
    r"^(?:jan|febr)uary|^(?:march|april|may|june|july|august)\b|^(?:sept|octo|novem|decem)",
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:christmas|easter|summer|winter|spring|autumn)",
    r"^(?:english|french|german|spanish|irish|welsh|mandarin|japanese|go|python|java|sql|excel|word)\b",
    r"^(?:microsoft|quickbooks|google|adobe|power|office|early|year|level|grade|band|key|person)\b",
    r"^(?:full|part|permanent|hybrid|temporary|contract|on-?site|remote|days|nights)\b",
    r"^(?:inc|ltd|llc|gmbh|monday|asap|must|start|ask|call|apply|us|eu|uk)\b",
    r"^(?:hr|it|i|we|you|our|this|the|health|social|human|customer|business|finance|accounting)\b",
)
_AWAY: Final = re.compile(
    r"(?:(?:fully|100%) )?remote\b(?:[ ,–-]{1,3}\(?[A-Z][\w ,.]{1,40}\)?)?", re.I
)
_PIECES: Final = re.compile(r"\s*[|•·\t;]\s*|\s+[–—-]\s+|\s{3,}|[()\[\]]")
_AUSTRALIAN: Final = (
    r"(?:(?:South|Western) Australia|New South Wales|Victoria|Queensland|Tasmania|NSW|VIC|QLD|TAS)"
)
_COUNTY: Final = re.compile(rf"{_TOWN}, (?:(?:Co\.|County) [A-Z][a-z]+|{_AUSTRALIAN})$")
_POSTCODE: Final = re.compile(
    r"[ ,]+(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$"
)
_NAMED: Final = re.compile(_TOWN)
_TOP: Final = 25
_OPENING: Final = 8
_CURT: Final = 160
"""Characters of a sentence in the manner of telegrams."""


def place_of(page: Page, fields: Fields, employer: str = "") -> str:
    """Give the place in words: by label, else a line or piece near the top, else a sentence."""
    if fields["place"]:
        return _without_yard(fields["place"])
    for read in (_in_heads, _in_sentences, _in_addresses, _between_bars):
        found = next(read(page, employer), "")
        if found:
            return found
    return ""


def _without_yard(where: str) -> str:
    """Give "Yuma, AZ" for "Main Yard, Yuma, AZ"."""
    town = _town_at_end(where)
    first, _, rest = where.partition(", ")
    return town if rest == town and is_place(town) and not is_place(first) else where


def _between_bars(page: Page, employer: str) -> Iterator[str]:
    """Read "Site Manager | Nottingham | £38k | Bramwell Homes" once the employer is known."""
    for line in page.lines[:_OPENING] if employer else ():
        pieces = [piece for piece in _PIECES.split(line.text) if piece]
        titled = any(title_likeness(piece) >= 1 for piece in pieces)
        for piece in pieces if titled and len(pieces) > 2 and employer in pieces else ():
            unlike = title_likeness(piece) < 1 and employer_likeness(piece) < 1
            if piece != employer and unlike and _is_town(piece):
                yield piece


def _is_town(words: str) -> bool:
    return bool(_NAMED.fullmatch(words)) and not _NO_TOWN.search(words)


def _in_heads(page: Page, employer: str) -> Iterator[str]:
    """Read the short lines at the top, piece by piece: "Acme Tools, Austin, TX"."""
    for line in page.lines[:_TOP]:
        if len(line.text) > 160 or line.bullet:
            continue
        if _AWAY.fullmatch(line.text.split("|")[0].strip()):
            yield line.text.split("|")[0].strip()
        for part in _PIECES.split(line.text):
            bare = _DISTRICT.sub("", _POSTCODE.sub("", part.strip().rstrip(" .")))
            end = _town_at_end(bare)
            whole = is_place(bare) or len(line.text) <= 90
            if county := _COUNTY.search(bare):
                yield county[0]
            if _AWAY.fullmatch(bare) or (bare != line.text and is_place(bare) and "," not in bare):
                yield bare
            if ("," in bare or end != bare) and is_place(end) and whole and not _sentence(bare):
                yield end
            elif town := _behind_house(bare, employer, postcoded=bare != part.strip()):
                yield town


def _sentence(part: str) -> bool:
    return bool(_IN_STATE.search(part) and re.search(r"\b(?:is|are|seeks?|needs?)\b", part))


def _town_at_end(part: str) -> str:
    """Give "Austin, TX" or "Austin, TX, US", whatever stands before it."""
    pieces = [piece.strip() for piece in part.split(",")]
    if re.fullmatch(rf"{_TOWN} (?:{_CODES})", pieces[-1]) and not pieces[-1].isupper():
        return pieces[-1]
    if len(pieces) == 2 and employer_likeness(pieces[0]) >= 2:
        return pieces[1]
    with_country = len(pieces) > 2 and (pieces[-2] in STATES or pieces[-2] in PROVINCES)
    return ", ".join(pieces[-3:] if with_country else pieces[-2:])


def _behind_house(part: str, employer: str, *, postcoded: bool) -> str:
    """Give "Durham" of "St Cuthbert's School, Durham", a town that no table knows."""
    house, comma, town = part.strip().rpartition(", ")
    short = comma and len(part) <= 80 and title_likeness(town) < 1 and employer_likeness(town) < 1
    if not short or not _is_town(town):
        return ""
    known = house.lower() == employer.lower() or employer_likeness(house) >= 2 or postcoded
    return town if known else ""


def _in_sentences(page: Page, employer: str) -> Iterator[str]:
    """Read "we are hiring in Waco, Texas" and "a shop in Cork needs …"."""
    for line in page.lines[:_TOP]:
        if match := _IN_STATE.search(line.text[:1000]):
            yield match["place"]
    for line in page.lines[:_OPENING]:
        for sentence in sentences(Line(line.text[:1500], line.start)):
            if at_end := _AT_END.search(sentence.text):
                yield at_end["place"]
            if _SEEKS.search(sentence.text):
                yield from _towns(sentence.text, employer)


def _towns(sentence: str, employer: str) -> Iterator[str]:
    for match in _IN.finditer(sentence):
        place = match["place"].rstrip(".")
        ours = re.match(r"(?:at |for )?(?:our|its|their)\b", match[0]) is not None
        if _NO_TOWN.search(place) or _LEARNT.search(sentence[: match.start()]):
            continue
        if title_likeness(place) >= 1 or (employer and employer.lower().startswith(place.lower())):
            continue
        if not ours or _OURS.match(sentence, match.end()):
            yield place
    if len(sentence) <= _CURT and next(sought_in(sentence), ""):
        # "we need a welder, nights, Rockford, start Monday"
        yield from (
            piece
            for piece in sentence.rstrip(".!").split(", ")[1:]
            if _is_town(piece)
            if title_likeness(piece) < 1 and employer_likeness(piece) < 1
        )


def _in_addresses(page: Page, _employer: str) -> Iterator[str]:
    """Read the town of an address with its postcode or behind a street."""
    for line in page.lines:
        text = line.text[:2000]
        for pattern in (_ADDRESS, *_POSTCODED):
            if match := pattern.search(text):
                yield match["place"]
        german = _GERMAN.search(text)
        if german and re.search(r"GmbH|€|/d\)|\+49|\.de\b|straße", page.text):
            yield german["place"]
