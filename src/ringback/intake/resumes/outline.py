"""A résumé taken apart: the jobs and lists that any format gives, before facts are made of them."""

from dataclasses import dataclass, replace
from datetime import date

from ...casebook.documents import Month
from ..months import Period
from ..pages import Line, Page
from .forms_of_work import said_of


@dataclass(frozen=True, slots=True)
class Job:
    """One title at one employer, with the lines that tell what was done there."""

    title: Line | None = None
    employer: Line | None = None
    period: Period | None = None
    lines: tuple[Line, ...] = ()
    paid: bool = True
    forms: tuple[str, ...] = ()
    """What is said beside the title of how somebody was employed; some of it makes less of it."""

    @property
    def post(self) -> str:
        """What somebody was, with what makes less of it: "Cook (seasonal)"; empty if unknown."""
        return said_of(self.title.text, self.forms) if self.title else ""

    @property
    def since(self) -> Month | None:
        """When it began."""
        return self.period.since if self.period else None

    @property
    def until(self) -> Month | None:
        """When it ended; None where it lasts or is undated."""
        return self.period.until if self.period else None


@dataclass(frozen=True, slots=True)
class School:
    """One piece of education: the words that name the degree or course, and the house."""

    words: Line
    house: str = ""
    period: Period | None = None
    note: str = ""
    """What says, apart from the words, that it is not finished: "did not complete"."""


@dataclass(frozen=True, slots=True)
class Paper:
    """An award, licence or certificate: the words that name it, who gave it, and when."""

    words: Line
    giver: str = ""
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """What stands where in a résumé."""

    page: Page
    top: tuple[Line, ...] = ()
    summary: tuple[Line, ...] = ()
    jobs: tuple[Job, ...] = ()
    projects: tuple[Line, ...] = ()
    schools: tuple[School, ...] = ()
    skills: tuple[Line, ...] = ()
    licences: tuple[Paper, ...] = ()
    awards: tuple[Paper, ...] = ()


def believable(period: Period | None, today: date) -> Period | None:
    """Give the period without dates that cannot be: before living memory, or yet to come."""
    if period is None or period.since is None:
        return period
    first, last = period.since, period.until
    if not today.year - 75 <= first.year or (first.year, first.month) > (today.year, today.month):
        return replace(period, since=None, until=None, lasting=False)
    if last is not None and (last.year, last.month) > (today.year, today.month):
        # An end to come ("until June 2027", a term contract) means that it lasts.
        near = last.year <= today.year + 6
        return replace(period, until=None, lasting=near, since=first if near else None)
    return period
