"""What a posting asks and what a résumé gives, each piece with its place in the text."""

from dataclasses import dataclass
from datetime import date

from .people import Place
from .terms import FactKind, FactUse


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in its text: characters from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Want:
    """One thing that a posting asks for; `must` where it is required, else nice to have."""

    text: str
    must: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Named:
    """A person whom a posting names, with the telephone and e-mail that stand beside the name."""

    name: str = ""
    phone: str = ""
    email: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Posting:
    """A job ad. `no_calls` holds the words by which it asks not to be telephoned, or is empty.

    `remarks` are sentences on how it was read, such as that a part of the page was not believed.
    """

    title: str
    employer: str = ""
    place: Place = Place()
    text: str = ""
    wants: tuple[Want, ...] = ()
    named: Named | None = None
    no_calls: str = ""
    closes: date | None = None
    posted: date | None = None
    pay: str = ""
    reference: str = ""
    url: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in a fact as it was written, its value, and what it counts ("%", "$", "people")."""

    text: str
    value: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a career; `month` is 0 where the résumé names only the year."""

    year: int
    month: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a résumé says, and so the only kind of thing that a message may claim.

    `key` is made from kind and words, so that the same line keeps it when the file is read again.
    `text` is the résumé's own wording (for a `years` fact the field; for a `promotion` the titles
    in order, joined by " → "). `title` and `employer` are the job it belongs to. `since` and
    `until` are its dates; `until` is None for what lasts, or is undated. `said` is how the seeker
    wants it said ("I sold more than anybody else in 2024"), empty where that is left to the words;
    `use` is whether they pinned or forbade it.
    """

    key: str
    kind: FactKind
    text: str
    span: Span
    title: str = ""
    employer: str = ""
    numbers: tuple[Quantity, ...] = ()
    since: Month | None = None
    until: Month | None = None
    confidence: float = 1.0
    said: str = ""
    use: FactUse = ""


@dataclass(frozen=True, slots=True)
class Resume:
    """A résumé as read: who it is of, its text, its facts in the order of the text.

    `remarks` are sentences on how it was read, such as that pages beyond the bound were left out.
    """

    name: str = ""
    phone: str = ""
    email: str = ""
    place: Place = Place()
    text: str = ""
    facts: tuple[Fact, ...] = ()
    remarks: tuple[str, ...] = ()
