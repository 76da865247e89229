"""A fact of a résumé as somebody says it of themselves on the telephone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact
from ringback.casebook.terms import FactKind

from .claim import Claim
from .deeds import achievement, award, promotion, role
from .qualifications import education, licence, skill, years

LONGEST: Final = 32
"""More words than this nobody takes in by ear."""

_READ: Final = 1000


def claims(fact: Fact, today: date) -> tuple[Claim, ...]:
    """Give the ways to say a fact, the fullest first; none if nobody would say it so.

    A shorter way leaves out a clause and never changes what a figure means.
    """
    plain = replace(fact, text=" ".join(fact.text[:_READ].split()))
    said = _SAYERS[fact.kind](plain, today)
    return tuple(claim for claim in said if _takes_one_breath(claim.clause))


def _takes_one_breath(clause: str) -> bool:
    return len(clause.split()) <= LONGEST and len(clause) <= LONGEST * 8


_SAYERS: Final[dict[FactKind, Callable[[Fact, date], Iterator[Claim]]]] = {
    "role": role,
    "years": years,
    "achievement": achievement,
    "award": award,
    "promotion": promotion,
    "skill": skill,
    "licence": licence,
    "education": education,
}
