"""Scenes for tests of the core, told in the journal's language."""

from collections.abc import Callable, Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from ringback.casebook.case import Search
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from ringback.counsel import Policy, consult, plan
from ringback.counsel.values import Advice, Item, Panel, Planned

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


def told(step: Planned) -> str:
    """Tell a step in one line: "call dana office from 2026-11-09"."""
    return f"{_what(step.item)} from {step.not_before:%Y-%m-%d}"


def tells(plan_: Iterable[Planned]) -> list[str]:
    """Tell the steps of a plan."""
    return [told(step) for step in plan_]


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
