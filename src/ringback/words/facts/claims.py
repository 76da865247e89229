"""A fact of a résumé as somebody says it of themselves on the telephone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact
from ringback.casebook.terms import FactKind
from ringback.words.english.casing import lower_first

from .awards import award
from .claim import Claim
from .deeds import achievement, promotion
from .licences import licence
from .qualifications import years
from .roles import role
from .schooling import education
from .shorthand import in_full
from .skills import skill
from .unsaid import is_cliche

LONGEST: Final = 26
"""More words than this nobody takes in by ear."""

_READ: Final = 1000


def claims(fact: Fact, today: date) -> tuple[Claim, ...]:
    """Give the ways to say a fact, the fullest first; none if nobody would say it so.

    A shorter way leaves out a clause and never changes what a figure means. How the seeker wants
    a fact said is the only way.
    """
    if said := _in_own_words(fact.said):
        return (Claim("", said),)
    if fact.kind != "achievement" and is_cliche(fact.text[:_READ]):
        return ()
    plain = replace(fact, text=in_full(" ".join(fact.text[:_READ].split())))
    said_so = _SAYERS[fact.kind](plain, today)
    return tuple(claim for claim in said_so if _takes_one_breath(claim.clause))


def _in_own_words(said: str) -> str:
    """Give the seeker's own wording as a clause: without its stop, begun as it runs on."""
    bare = re.sub(r"[\s.;,:!]+$", "", " ".join(said[:_READ].split()))
    opening = bare.split(maxsplit=1)[0].lower() if bare else ""
    return lower_first(bare) if opening in _RUN_ON else bare


_RUN_ON: Final = frozenset({"my", "we", "our", "in", "at", "as", "for", "since", "the", "one"})


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
