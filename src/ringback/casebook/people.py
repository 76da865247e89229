"""Who takes part in a search: the seeker, and the people at the other end with their lines."""

from dataclasses import dataclass
from datetime import tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from .terms import LineKind, Manner, Origin, Part, Telephone


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is: as it was written, and what the calendar needs to know about it.

    `zone` is an IANA name, `country` an ISO 3166 code of two letters, `region` the subdivision
    code that the holidays of that country use; empty where unknown.
    """

    text: str = ""
    zone: str = ""
    country: str = ""
    region: str = ""

    def clock(self, fallback: tzinfo) -> tzinfo:
        """Give the time zone there, or `fallback` where it is not known."""
        return zone(self.zone) if self.zone else fallback


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """Give the zone of an IANA name; raises `ZoneInfoNotFoundError` for any other name."""
    return ZoneInfo(name)


@dataclass(frozen=True, slots=True)
class Line:
    """One way to reach a person. Numbers are in E.164, addresses in lower case.

    `confirmed` is for a cell that was published or found: the person said how they got it.
    """

    kind: LineKind
    value: str
    origin: Origin = "given"
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the other end, known to the whole search by `key`."""

    key: str
    name: str
    employer: str = ""
    place: Place = Place()
    lines: tuple[Line, ...] = ()

    def line(self, kind: LineKind) -> Line | None:
        """Give the latest line of this kind, or None."""
        return next((line for line in reversed(self.lines) if line.kind == kind), None)


@dataclass(frozen=True, slots=True)
class Role:
    """What one contact is in one application."""

    contact: str
    part: Part = "contact"


@dataclass(frozen=True, slots=True)
class Seeker:
    """Who is looking, and their way of following up.

    `voice` is `consensus` or the name of the voice in the lead; `weights` make some voices count
    more in the consensus. `region` is the country whose customs break ties (F3).
    """

    name: str = ""
    phone: str = ""
    email: str = ""
    place: Place = Place()
    post: str = ""
    region: str = ""
    telephone: Telephone = "yes"
    voice: str = "consensus"
    weights: tuple[tuple[str, float], ...] = ()
    manner: Manner = "plain"
