"""Ads of one paragraph as in a shop window: "Driver wanted for Pettit & Sons, Ipswich. Ring …"."""

import re
from dataclasses import dataclass, replace
from typing import Final

from ..pages import Page
from ..places import is_place
from ..sentences import sentences
from ..titles import employer_likeness
from .ad_titles import in_small_letters, is_junk

_SOUGHT: Final = re.compile(
    r"\s+(?:is |are )?(?:urgently )?(?:wanted|wtd|needed|req['’]?d|required|sought)\b[\s,]*", re.I
)
_LEAD: Final = re.compile(r"(?:help )?wanted\s*[:!–-]+\s*", re.IGNORECASE)
_BEHIND: Final = re.compile(r",?\s+(?=(?:for|at|by|with|in|near)\s)|,\s*")
_HOUSE: Final = re.compile(r"(?:for|at|by|with)\s+(?=[A-Z])")
_HOUSE_IN: Final = re.compile(
    r"(?:for|at|by|with) (?P<house>[A-Z][\w&’' -]{2,40}?)"
    r"(?: (?:sites?|shops?|offices?|branch|depot))? "
    r"(?:in|near) (?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)
_IN: Final = re.compile(r"(?:in|near)\s+(?=[A-Z])")
_TOWN: Final = re.compile(r"\b(?:in|near) ([A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{1,20}){0,2})$")
_TERMS: Final = re.compile(
    r"\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day)?s?\b|\b(?:days|nights|shifts?|evenings|"
    r"weekends|must|no|own|ring|call|tel|text|good|exp|start|immediate|[pf]/t|part|full)\b|\d",
    re.IGNORECASE,
)
_HOUSE_AND_TOWN: Final = re.compile(
    r"(?P<house>[A-Z][\w&’' -]{2,40}), "
    r"(?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?:, [A-Z]{2})?)"
)
_JOB: Final = re.compile(
    r"\b(?:wanted|wtd|needed|req['’]?d|required|sought|[pf]/t|part[- ]time|full[- ]time|p/?h|hrs|"
    r"hours?|shifts?|nights|mornings|wages?|pay|exp|experienced?|£\d)\b|£\s?\d",
    re.IGNORECASE,
)
_REACHED: Final = re.compile(
    r"\b(?:ring|call|tel|text|phone|apply|contact|ask for|whatsapp)\b|@|\b0\d{3,4} \d{3}",
    re.IGNORECASE,
)
_NO_TITLE: Final = re.compile(
    r"(?:we|you|our|i|my|the|this|that|dear|hello|hi|hey|thanks?|sorry|please|if|as|when|after|"
    r"for|to|in|at|on|no|yes|ok|and|but|so)\b",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(
    r"(?P<title>[A-Z][A-Z0-9&/.,'’ -]{2,60}?)(?: [-–—]+ |[.:] )"
    r"(?P<house>(?=[\w'’.& -]*[a-z])[A-Z](?:[\w'’& -]|(?<=\b(?:St|Dr|Mt|Co))\.|(?<=Inc)\.|"
    r"(?<=Bros)\.|(?<=\b[A-Z])\.){2,45}(?:, (?:Inc|LLC|Ltd|Co|DDS|DMD|DVM|MD|PC)\b\.?)?), "
    r"(?:\d+ [\w '’-]{2,30}|(?P<town>(?=\w*[a-z])[A-Z][\w'’-]+(?: [A-Z][a-z][\w'’-]*){0,2})"
    r"(?:,? (?P<state>[A-Z]{2})|, (?P<region>[A-Z][a-z]+(?: [A-Z][a-z]+)?))?)"
    r"(?=[.,;:!]|\s[-–—(]|$)"
)
_NO_HOUSE: Final = re.compile(
    r"(?:full|part)[- ]time|(?:days|nights|evenings|weekends|mornings|immediate|temporary|"
    r"permanent|seasonal|remote|experienced|must|apply|call)\b",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(r"\s*[-*•]\s|.*:\s*$")
_COLUMN: Final = (18, 80)
"""Characters of the lines of a newspaper's column."""
_LINES: Final = 4
_LONGEST: Final = 700
_FEW: Final = 4


@dataclass(frozen=True, slots=True)
class SmallAd:
    """What the first sentence of a small ad says; empty where it does not."""

    title: str = ""
    employer: str = ""
    place: str = ""
    sure: bool = False
    """Whether the employer stands in its own place, between title and town."""


def small_ad_in(page: Page) -> SmallAd:
    """Read a short ad that names the trade in its first words, and how to reach somebody."""
    text = page.text
    if printed := _printed(page):
        return printed
    if not page.lines or len(page.lines) > _LINES or len(text) > _LONGEST:
        return SmallAd()
    told = sentences(page.lines[0])
    if len(told) < 2 or not _JOB.search(text) or not _REACHED.search(text):
        return SmallAd()
    ad = _opening(told[0].text.rstrip(" .!"))
    if not ad.title or ad.employer or ad.place:
        return ad
    houses = (_HOUSE_AND_TOWN.fullmatch(piece.text.rstrip(" .!")) for piece in told[1:])
    found = next((house for house in houses if house and not _TERMS.search(house[0])), None)
    return replace(ad, employer=found["house"], place=found["town"]) if found else ad


def unwrapped(text: str) -> str:
    """Give an ad out of a narrow column of a newspaper as the one paragraph that it is."""
    lines = [line.strip() for line in text.strip()[: 2 * _LONGEST].split("\n")]
    least, most = _COLUMN
    column = all(least <= len(line) <= most for line in lines[:-1]) and len(text) <= _LONGEST
    if not column or len(lines) < 2 or any(not line or _ITEM.match(line) for line in lines):
        return text
    whole = " ".join(lines)
    return whole if _HEAD.match(whole) else text


def _printed(page: Page) -> SmallAd | None:
    """Read the head of an ad in a newspaper: "PRESSMAN - Calder Print, Ames IA. Nights …"."""
    head = _HEAD.match(page.lines[0].text) if page.lines else None
    short = len(page.lines) <= 2 * _LINES and len(page.text) <= _LONGEST
    if not head or not short or not (_JOB.search(page.text) or _REACHED.search(page.text)):
        return None
    if is_junk(head["title"]) or _NO_HOUSE.match(head["house"]):
        return None
    # A street says nothing of the town.
    stated = ", ".join(filter(None, (head["town"], head["state"] or head["region"])))
    place = stated if head["state"] or is_place(stated) else head["town"] or ""
    return SmallAd(in_small_letters(head["title"]), head["house"], place, sure=True)


def _opening(sentence: str) -> SmallAd:
    lead = _LEAD.match(sentence)
    sentence = sentence[lead.end() :] if lead else sentence
    sought = _BEHIND.search(sentence) if lead else _SOUGHT.search(sentence)
    end = sought.start() if sought else len(sentence) if lead else sentence.find(",")
    title = sentence[:end].strip() if end > 0 else ""
    if not title or "," in title or len(title.split()) > _FEW or _NO_TITLE.match(title):
        return SmallAd()
    rest = sentence[sought.end() if sought else end + 1 :]
    house, place = _house_and_place([piece.strip() for piece in rest.split(",")])
    return SmallAd(title[:1].upper() + title[1:], house, place)


def _house_and_place(pieces: list[str]) -> tuple[str, str]:
    """Tell "Harker Haulage, Hull" apart; a lone name is a place unless it speaks of a house."""
    if both := _HOUSE_IN.fullmatch(pieces[0]):
        return both["house"], both["town"]
    given = _HOUSE.match(pieces[0])
    named = [
        _IN.sub("", _HOUSE.sub("", piece, count=1), count=1)
        for piece in pieces
        if (_HOUSE.match(piece) or _IN.match(piece) or piece[:1].isupper())
        and not _TERMS.search(piece)
    ]
    if not named:
        inside = _TOWN.search(pieces[-1])
        return "", inside[1] if inside else ""
    first, *others = named
    housed = bool(given or others or employer_likeness(first) >= 0.4) and not is_place(first)
    rest = others if housed else named
    place = ", ".join(rest[:2]) if all(len(piece.split()) <= 3 for piece in rest[:2]) else ""
    return (first if housed else ""), place
