"""Adding an application from what was typed: documents read, people introduced, then shown."""

from dataclasses import dataclass, replace
from datetime import date, datetime

import click

from ringback.casebook.documents import Named, Posting, Resume
from ringback.casebook.events import Applied
from ringback.casebook.people import Line
from ringback.casebook.terms import How
from ringback.intake import read_posting, read_resume
from ringback.intake.numbers import normalise
from ringback.tracker.actions.adding import Addition, Contents, Sent
from ringback.tracker.actions.adding import add as keep
from ringback.tracker.actions.people import Introduced
from ringback.tracker.keys import folded
from ringback.tracker.reads import shapes
from ringback.tracker.reads.planning import Planner
from ringback.tracker.reads.understanding import Understanding
from ringback.tracker.reads.understood import shape

from . import reviewing
from .asking import unless_same
from .documents import Document, content
from .introductions import Introduction
from .moments import moment, on_day, past_day
from .opening import Opened
from .reviewing import corrected, review
from .showing import aside, line


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
    corrections: tuple[str, ...] = ()
    everything: bool = False


def add(home: Opened, request: Request, *, confirmed: bool, ask: bool = False) -> shapes.Added:
    """Read what was named and keep all of it, or nothing; give what was understood.

    With `ask` the person sees it before it is kept, and corrects it.
    """
    today = home.at.astimezone(home.zone).date()
    ad = content(request.posting, "POSTING")
    posting = posting_of(ad, today)
    paper = content(request.resume, "--resume") if request.resume is not None else None
    resume = read_resume(paper.content, name=paper.name, today=today) if paper else None
    understood = Understanding.of(home.book, posting, ad.content, resume, today)
    understood = corrected(understood, request.corrections)
    if ask:
        understood = review(understood, everything=request.everything)
    given = understood.resume_now if resume else None
    sent = _sent(_at_home(home, given), request)
    people = _people(home, request, understood.posting_now)
    addition = unless_same(
        lambda same: keep(
            home.book,
            posting,
            name=ad.name,
            now=home.now,
            resume=(paper.name, resume) if paper and resume else None,
            contents=Contents(ad.content, paper.content if paper else b""),
            corrections=understood.corrections,
            people=people,
            sent=sent,
            same=same,
        ),
        confirmed=confirmed,
    )
    return _shape(home, understood, addition)


def posting_of(document: Document, today: date) -> Posting:
    """Read a document as a posting; one that names no address has the one it came from."""
    posting = read_posting(document.content, name=document.name, today=today)
    return replace(posting, url=posting.url or document.url)


def show(added: shapes.Added, *, everything: bool = False, understood: bool = True) -> None:
    """Show what was kept and what comes next; and what was understood, if not shown before."""
    if understood:
        reviewing.show(added, everything=everything)
    line(f"Short name: {added.application}", "bold")
    if added.contact:
        line(f"Contact: {added.contact}")
    if added.filled:
        gained = ", ".join(f"{part} {value or 'empty'}" for part, value in added.filled.items())
        line(f"Taken from your résumé: {gained}. Change it with `ringback me`.")
    if added.next is not None:
        from .steps import show as show_step  # noqa: PLC0415  # only where there is a step

        line()
        line("Next:", "bold")
        show_step(added.next)


def _at_home(home: Opened, resume: Resume | None) -> Opened:
    """Give the seeker's zone, which the first résumé may be the first to tell."""
    if home.book.seeker().place.zone or resume is None:
        return home
    return replace(home, zone=resume.place.clock(home.zone))


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


def _people(home: Opened, request: Request, posting: Posting) -> tuple[Introduced, ...]:
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
    told = introduction.person(name, country)
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


def _shape(home: Opened, understood: Understanding, addition: Addition) -> shapes.Added:
    application = addition.application
    if addition.known:
        aside(f"This posting was there already, as {application.key}; what is new was added.")
    planner = Planner(home.book, home.at)
    seen = shape(understood)
    if seen.facts and planner.desk.matcher.trouble:
        aside(planner.desk.matcher.trouble)
    return shapes.Added(
        **{part: getattr(seen, part) for part in seen.__struct_fields__},
        application=application.key,
        contact=addition.contact.name if addition.contact else None,
        filled=addition.filled,
        next=planner.next(application.key),
    )
