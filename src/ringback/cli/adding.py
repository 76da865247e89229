"""Adding an application from what was typed: documents read, people introduced, then shown."""

from dataclasses import dataclass, replace
from datetime import datetime

import click

from ringback.casebook.documents import Named, Posting, Resume
from ringback.casebook.events import Applied
from ringback.casebook.people import Line
from ringback.casebook.terms import How
from ringback.intake import read_posting, read_resume
from ringback.intake.numbers import normalise
from ringback.tracker.actions.adding import Addition, Sent
from ringback.tracker.actions.adding import add as keep
from ringback.tracker.actions.people import Introduced
from ringback.tracker.keys import folded
from ringback.tracker.reads import shapes
from ringback.tracker.reads.planning import Planner

from .asking import unless_same
from .documents import content
from .introductions import Introduction
from .moments import moment, on_day, past_day
from .opening import Opened
from .showing import aside, line

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Request:
    """What `add` was asked, as typed."""

    posting: str
    resume: str | None
    name: str | None
    introduction: Introduction
    applied: str | None
    how: How | None
    detail: str


def add(home: Opened, request: Request, *, confirmed: bool) -> shapes.Added:
    """Read what was named and keep all of it, or nothing; give what was understood."""
    today = home.at.astimezone(home.zone).date()
    data, name = content(request.posting, "POSTING")
    posting = read_posting(data, name=name, today=today)
    resume: tuple[str, Resume] | None = None
    if request.resume is not None:
        data, file = content(request.resume, "--resume")
        resume = (file, read_resume(data, name=file, today=today))
    sent = _sent(_at_home(home, resume), request)
    people = _people(home, request, posting, confirmed=confirmed)
    addition = unless_same(
        lambda same: keep(
            home.book,
            posting,
            name=name,
            now=home.now,
            resume=resume,
            people=people,
            sent=sent,
            same=same,
        ),
        confirmed=confirmed,
    )
    return _shape(home, addition)


def show(added: shapes.Added) -> None:
    """Show what was understood, and what comes next."""
    line(f"{added.title}{f' at {added.employer}' if added.employer else ''}", "bold")
    line(f"Short name: {added.application}")
    if added.place:
        line(f"Place: {added.place}")
    if added.contact:
        line(f"Contact: {added.contact}")
    if added.closes:
        line(f"Closes: {added.closes}")
    if added.no_calls:
        line(f"It asks for no calls (“{added.no_calls}”), so none are planned.")
    _list("It wants", [f"{'must' if want.must else 'nice'}: {want.text}" for want in added.wants])
    _list("Your résumé gives", [f"{fact.kind}: {fact.text}" for fact in added.facts])
    if added.filled:
        gained = ", ".join(f"{part} {value}" for part, value in added.filled.items())
        line(f"Taken from your résumé: {gained}. Change it with `ringback me`.")
    if added.next is not None:
        from .steps import show as show_step  # noqa: PLC0415  # only where there is a step

        line()
        line("Next:", "bold")
        show_step(added.next)


def _at_home(home: Opened, resume: tuple[str, Resume] | None) -> Opened:
    """Give the seeker's zone, which the first résumé may be the first to tell."""
    if home.book.seeker().place.zone or resume is None:
        return home
    return replace(home, zone=resume[1].place.clock(home.zone))


def _sent(home: Opened, request: Request) -> Sent | None:
    if request.applied is None:
        if request.how is None and not request.detail:
            return None
        raise click.UsageError(
            "--how and --detail tell how you applied; --applied must say when. Nothing was kept. "
            "Add --applied today, or the day."
        )
    when = applied_at(request.applied, home)
    return Sent(when, Applied(request.how, request.detail))


def applied_at(words: str, home: Opened) -> datetime:
    """Read when somebody applied, which cannot lie ahead; raises `click.BadParameter`."""
    text = words.strip()
    if len(text) > len("2026-11-02") and text[:4].isdigit():
        when = moment(text, home.zone)
    else:
        when = _day_applied(text, home)
    if when > home.now:
        raise click.BadParameter(
            f"{words!r} lies ahead; what is still to be sent cannot be followed up. Nothing was "
            "kept. Give the day on which you applied.",
            param_hint="--applied",
        )
    return when


def _day_applied(text: str, home: Opened) -> datetime:
    """Give the moment of a day: noon where the seeker is, or now if it is today anywhere near."""
    day = past_day(text, home.at.astimezone(home.zone).date())
    when = on_day(day, home.at, home.zone)
    return home.now if when > home.now and day <= home.now.date() else when


def _people(
    home: Opened, request: Request, posting: Posting, *, confirmed: bool
) -> tuple[Introduced, ...]:
    """Give whom the options name, then whom the posting names; once where they are the same."""
    introduction, named = request.introduction, posting.named
    country = posting.place.country or home.book.seeker().place.country or "US"
    published = _published(named, country) if named else None
    if request.name is None and not introduction.empty and published is None:
        raise click.UsageError(
            "A line or a role belongs to somebody, and the posting names nobody. Nothing was kept. "
            "Say whose it is with --contact NAME."
        )
    name = request.name or (published.name if published and not introduction.empty else None)
    if name is None:
        return (published,) if published else ()
    told = introduction.person(name, country, confirmed=confirmed)
    if published is None or folded(published.name) != folded(told.name):
        return (told, published) if published else (told,)
    kinds = {line.kind for line in told.lines}
    more = tuple(line for line in published.lines if line.kind not in kinds)
    return (replace(told, lines=told.lines + more),)


def _published(named: Named, country: str) -> Introduced | None:
    """Give the person whom a posting names, with the lines that stand there."""
    if not named.name:
        return None
    lines = []
    if named.phone:
        number = named.phone if named.phone.startswith("+") else normalise(named.phone, country)
        lines.append(Line("office", number, "published"))
    if named.email:
        lines.append(Line("email", named.email.lower(), "published"))
    return Introduced(named.name, lines=tuple(lines))


def _shape(home: Opened, addition: Addition) -> shapes.Added:
    application, posting = addition.application, addition.posting
    if addition.known:
        aside(f"This posting was there already, as {application.key}; what is new was added.")
    planner = Planner(home.book, home.at)
    return shapes.Added(
        application=application.key,
        title=posting.title,
        employer=posting.employer,
        place=posting.place.text,
        wants=[shapes.Wanted(want.text, want.must) for want in posting.wants],
        facts=[
            shapes.Found(fact.key, fact.kind, fact.text, fact.employer, fact.confidence)
            for fact in (addition.resume.facts if addition.resume else ())
        ],
        contact=addition.contact.name if addition.contact else None,
        no_calls=posting.no_calls,
        closes=posting.closes,
        filled=addition.filled,
        next=planner.next(application.key),
    )


def _list(head: str, texts: list[str]) -> None:
    if not texts:
        return
    more = f" (the first {_SHOWN} of {len(texts)})" if len(texts) > _SHOWN else ""
    line(f"{head}{more}:")
    for text in texts[:_SHOWN]:
        line(f"- {text}", indent=2)
