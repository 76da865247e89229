"""One claim in the first person."""

from dataclasses import dataclass
from datetime import date

from ringback.casebook.documents import Fact, Month
from ringback.words.english.casing import lower_first, upper_first

from .bullets import Tense


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim: where it was ("At Brightline", or empty), and what ("I led a team")."""

    where: str
    body: str

    @property
    def clause(self) -> str:
        """The claim as a clause that begins in lower case where it may."""
        return lower_first(f"{self.where} {self.body}".strip())

    @property
    def sentence(self) -> str:
        """The claim as a sentence of its own."""
        return upper_first(f"{self.where} {self.body}".strip()) + "."


def tense_of(fact: Fact, today: date) -> Tense:
    """Say whether the job that a fact belongs to is over, goes on, or bears no dates."""
    if fact.until is not None:
        return "over" if ended(fact.until, today) else "going on"
    return "going on" if fact.since is not None else "undated"


def ended(until: Month, today: date) -> bool:
    """Say whether what lasted until that month is over; a bare year of today's counts as over."""
    return (until.year, until.month) <= (today.year, today.month)
