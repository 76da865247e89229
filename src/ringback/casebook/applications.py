"""Applications, and the roster: everything of a search that has no history of its own."""

from dataclasses import dataclass

from .people import Contact, Place, Role, Seeker


@dataclass(frozen=True, slots=True)
class Application:
    """One seeker going for one posting with one résumé.

    `key` is the short name by which commands take it; `posting` and `resume` are the keys of the
    documents. Of the posting only what a plan needs stands here, so that planning a whole search
    reads no ad.
    """

    key: str
    title: str
    employer: str = ""
    place: Place = Place()
    posting: str = ""
    resume: str = ""
    people: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """The seeker, the contacts and the applications of one search."""

    seeker: Seeker = Seeker()
    contacts: tuple[Contact, ...] = ()
    applications: tuple[Application, ...] = ()
