"""Agencies that advertise for a client: they are not whom one would work for."""

from typing import Final

from ..pages import Page
from ..vocabulary import any_of

_AGENCY: Final = any_of(
    r"\b(?:staffing|recruit(?:ment|ing|ers?)|personnel (?:services|solutions)|headhunters?)\b",
    r"\b(?:talent (?:solutions|partners|group)|executive search|search partners)\b",
    r"\b(?:employment agency|temp agency|resourcing|zeitarbeit|personaldienst\w*)\b",
)
_HIDDEN: Final = any_of(
    r"\b(?:our|my|a) (?:[\w-]+ ){0,2}client\b(?!s)|\bon behalf of (?:our|my|a) ",
    r"\b(?:can(?:no|['’]?)t|not (?:able|allowed) to) "
    r"(?:say|name|tell|share|disclose) the (?:name|client)",
    r"\bconfidential (?:client|employer|search)\b|\bclient (?:is )?confidential\b",
    r"\bcan(?:['’]?t|not) (?:say|share|give) (?:the|their) name\b",
    r"\bunser(?:en)? kunden?\b",
)
UNNAMED: Final = (
    "An agency offers this job and does not name its client, so the employer was left empty. "
    "Ask the agency who it is, and put it in by hand."
)


def is_agency(name: str) -> bool:
    """Whether a name is that of an agency."""
    return _AGENCY.search(name) is not None


def hides_client(page: Page) -> bool:
    """Whether an ad speaks of a client whom it does not name."""
    return _HIDDEN.search(page.text[:20_000]) is not None
