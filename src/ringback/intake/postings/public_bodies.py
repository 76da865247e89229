"""Public employers that name their own territory: "City of Austin", "Ohio State Highway Board"."""

import re
from dataclasses import dataclass
from typing import Final

from ..pages import Page
from ..territories import STATES
from .ad_titles import in_small_letters

_STATE_NAMES: Final = "|".join(re.escape(name) for name, _ in STATES.values())
_BODY: Final = r"(?:Board|Commission|Department|Personnel|Police|Service|Agency|Authority|Office)"
_OF_STATE: Final = re.compile(
    rf"\b(?:(?:State|Commonwealth) of (?P<of>{_STATE_NAMES})|"
    rf"(?P<named>{_STATE_NAMES}) (?:State|Department)\b(?=.{{0,40}}\b{_BODY}\b| of [A-Z]))"
)
_OF_TOWN: Final = re.compile(
    r"\b(?P<body>(?:City|Town|County|Borough|Village) of "
    r"(?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}))"
)
_STAFFING: Final = re.compile(r"\b(?:Personnel|Civil Service|Human Resources?)\b")
_TOP: Final = 8


@dataclass(frozen=True, slots=True)
class PublicBody:
    """Who employs, and where; empty where the head of the ad names no public body."""

    employer: str = ""
    place: str = ""


def public_body_in(page: Page) -> PublicBody:
    """Read the head of an ad; an office that hires for its whole state is that state."""
    for line in page.lines[:_TOP]:
        text = in_small_letters(line.text[:200]) if line.text.isupper() else line.text[:200]
        town = _OF_TOWN.search(text)
        if town:
            return PublicBody(town["body"], town["town"])
        state = _OF_STATE.search(text)
        if state:
            name = state["of"] or state["named"]
            whole = state["of"] or _STAFFING.search(text)
            return PublicBody(f"State of {name}" if whole else "", name)
    return PublicBody()
