"""Scenes for tests of the core, told in the journal's language."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from ringback.casebook.case import Search
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from ringback.counsel import Policy, consult, plan
from ringback.counsel.values import Acted, Advice, Item, Panel, Plan, Planned

AUSTIN = ZoneInfo("America/Chicago")

PEOPLE = """
seeker Maria Okafor
  phone +15125550147
  place Austin, TX (America/Chicago, US, TX)

contact dana: Dana Reyes, Acme Tools
  office +15125550111 on the card
  email dana@example.com
  place Austin, TX (America/Chicago, US, TX)

contact tom: Tom Chen, Acme Tools
  email tom@example.com
  place Austin, TX (America/Chicago, US, TX)

application acme: Inside Sales Representative at Acme Tools
  place Austin, TX (America/Chicago, US, TX)
  with dana as recruiter

"""
"""Dana Reyes of Acme Tools has an office line and an address; Tom Chen only an address."""

MERELY_A_CELL = "nothing for callers, gives cell +15125550122"
"""A greeting that gives a cell and asks nothing of whoever rings."""


def situation(
    greeting: str = MERELY_A_CELL,
    *,
    with_whom: str = "dana",
    said: str = "",
    thanked: tuple[str, ...] = ("dana",),
) -> str:
    """Tell the situation in which the panel was asked.

    An interview on a Friday; ten days later, on a Monday, the office line has a greeting, and a
    message is left. `said` is what was noted of the interview: "; decision by 2026-10-30".
    """
    thanks = "".join(
        f"2026-10-09 17:00 acme: wrote a thank-you to {person} by email\n" for person in thanked
    )
    return (
        "2026-09-21 09:00 acme: applied online\n"
        f"2026-10-09 14:00 acme: interviewed with {with_whom}{said}\n"
        f"{thanks}"
        f"2026-10-19 10:00 acme: heard dana's greeting: {greeting}\n"
        "2026-10-19 10:01 acme: called dana on the office line, left a voicemail\n"
    )


def people_with(people: str = PEOPLE, **more: str) -> str:
    """Say more of people, detail by detail: `people_with(seeker="telephone no", dana="no office")`.

    A detail that begins with "no" and one of the details' words is taken away.
    """
    blocks = (_amended(block, more) for block in people.strip("\n").split("\n\n"))
    return "\n" + "\n\n".join(blocks) + "\n\n"


def search(test: Callable[..., object] | str, people: str = PEOPLE) -> Search:
    """Fold the history in a test's docstring, times in Austin, with the usual people."""
    text = test if isinstance(test, str) else test.__doc__ or ""
    journal = parse(people + _flush(text), zone=AUSTIN)
    assert journal.errors == (), journal.errors
    return fold(journal.events, journal.roster)


def at(words: str) -> datetime:
    """Give a moment in Austin: "2026-11-10 10:00"."""
    return datetime.fromisoformat(words).replace(tzinfo=AUSTIN)


def steps(found: Search, now: str) -> list[str]:
    """Plan, and tell each step in one line."""
    return [told(advice.step) for advice in advised(found, now)]


def advised(found: Search, now: str) -> tuple[Advice, ...]:
    """Plan at a moment in Austin."""
    return plan(found, Policy(), at(now))


def asked(found: Search, now: str, case: str = "acme") -> Panel:
    """Ask the whole panel at a moment in Austin."""
    return consult(found, case, Policy(), at(now))


def says(
    voice: str, test: Callable[..., object] | str, now: str, people: str = PEOPLE
) -> list[str]:
    """Ask one voice about a history, and tell its plan."""
    return tells(plan_of(asked(search(test, people), now), voice))


def told(step: Planned) -> str:
    """Tell a step in one line: "call dana office from 2026-11-09"."""
    return f"{_what(step.item)} from {step.not_before:%Y-%m-%d}"


def tells(plan_: Plan) -> list[str]:
    """Tell the steps of a plan."""
    return [told(step) for step in plan_.steps]


def plan_of(panel: Panel, voice: str) -> Plan:
    """Give the plan of a voice, or that of the consensus."""
    if voice == "consensus":
        return panel.consensus
    return next(said.plan for said in panel.opinions if said.voice == voice)


def acted(found: Plan | Iterable[Acted]) -> list[str]:
    """Name the guardrails that acted, each once."""
    acts = found.guardrails if isinstance(found, Plan) else found
    return list(dict.fromkeys(act.name for act in acts))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of answers: was leaving the message right, and what now."""

    voice: str
    was_right: str
    steps: tuple[str, ...]

    def __str__(self) -> str:
        return self.voice


def rows(table: str) -> list[Row]:
    """Read a table of answers: `voice | right? | step`, further steps below.

    A step without its day leaves the day open; a last step "…" leaves open what follows.
    """
    found: list[tuple[str, str, list[str]]] = []
    for line in filter(str.strip, table.splitlines()):
        voice, was_right, step = (cell.strip() for cell in line.split("|"))
        if voice:
            found.append((voice, was_right, []))
        found[-1][2].append(step)
    return [Row(voice, was_right, tuple(steps)) for voice, was_right, steps in found]


def answer(panel: Panel, row: Row) -> Row:
    """Give what the panel answers, told as exactly as a row of a table asks."""
    said = next((one for one in panel.opinions if one.voice == row.voice), None)
    was_right = said.was_right if said else panel.was_right
    got = tells(plan_of(panel, row.voice))
    if row.steps[-1] == "…":
        got = [*got[: len(row.steps) - 1], "…"]
    days = (*(" from " in step for step in row.steps), *(True for _ in got))
    told_ = (step if day else step.split(" from ")[0] for step, day in zip(got, days, strict=False))
    return Row(row.voice, was_right or "", tuple(told_))


def _amended(block: str, more: dict[str, str]) -> str:
    heading, *details = block.splitlines()
    words = re.split(r"[\s:]+", heading)
    key = words[0] if words[0] == "seeker" else words[1]
    for detail in filter(None, more.get(key, "").split("; ")):
        if detail.startswith("no "):
            details = [line for line in details if line.split()[0] not in detail.split()[1:]]
        else:
            details.append(f"  {detail}")
    return "\n".join([heading, *details])


def _what(item: Item) -> str:
    kind = "" if item.act == "call" and item.kind == "voicemail" else item.kind
    return " ".join(filter(None, (item.act, kind, item.contact, item.by)))


def _flush(text: str) -> str:
    """Take the indentation of a docstring away, a continued line keeping its own."""
    lines = text.expandtabs().splitlines()
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    return "\n".join(
        [*(line.strip() for line in lines[:1]), *(line[margin:] for line in lines[1:])]
    )


POST = 'post "100 Congress Ave, Austin, TX 78701"'

BY_POST = people_with(dana=POST)
"""The usual people, and an address by which a letter reaches Dana."""
