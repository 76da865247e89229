"""The facts of the résumé in a terminal: job by job, how each would be said and is used."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from ringback.tracker.reads.fact_shapes import FactShown

from .showing import line

_NOT_SAID: Final = (
    "It cannot be said aloud as it stands, so no message uses it until you reword it."
)
_ELSEWHERE: Final = "Besides your jobs"
_OF_NO_JOB: Final = frozenset(("years", "education", "licence", "skill"))


def show(facts: Iterable[FactShown]) -> None:
    """Show facts under the jobs that they belong to, with their IDs."""
    listed = list(facts)
    roles = {_job(fact) for fact in listed if fact.kind == "role"}
    jobs: dict[tuple[str, str], list[FactShown]] = {}
    for fact in listed:
        belongs = fact.kind not in _OF_NO_JOB or _job(fact) in roles
        jobs.setdefault(_job(fact) if belongs else ("", ""), []).append(fact)
    # What belongs to no job comes last, wherever the résumé has it.
    for job, its in sorted(jobs.items(), key=lambda each: not any(each[0])):
        line(_head(*job, its), "bold")
        for fact in its:
            _show(fact)


def remarks(facts: Iterable[FactShown], changed: Sequence[str]) -> list[str]:
    """Give what is worth saying of the facts that were just changed."""
    of = [fact for fact in facts if fact.id in changed]
    return [fact.remark for fact in of if fact.remark] + [
        f"{fact.id} is pinned, but it cannot be said aloud as it stands: give it words of your "
        f'own with `ringback facts --reword {fact.id} "…"`.'
        for fact in of
        if fact.use == "pinned" and not fact.sayable
    ]


def _job(fact: FactShown) -> tuple[str, str]:
    return fact.employer, fact.title


def _head(employer: str, title: str, facts: Sequence[FactShown]) -> str:
    role = next((fact for fact in facts if fact.kind == "role"), None)
    when = _when(role) if role else ""
    return ", ".join(filter(None, (title, employer, when))) or _ELSEWHERE


def _when(fact: FactShown) -> str:
    until = fact.until or (fact.since and "now")
    return " to ".join(dict.fromkeys(filter(None, (fact.since, until))))


def _show(fact: FactShown) -> None:
    used = {"pinned": ["said before all others"], "forbidden": ["never said"], "": []}[fact.use]
    marks = "; ".join(chain(used, ["in your own words"] if fact.own_words else []))
    figures = f" ({', '.join(fact.numbers)})" if fact.kind == "years" and fact.numbers else ""
    line(f"{fact.id}  {fact.kind}: {fact.text}{figures}{f' [{marks}]' if marks else ''}", indent=2)
    line(f"“{fact.said}”" if fact.said else _NOT_SAID, "dim", indent=12)
