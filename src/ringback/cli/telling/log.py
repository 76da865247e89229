"""Recording what a `log` line tells, and saying what comes next."""

from collections.abc import Iterable
from datetime import datetime

import click

from ringback.casebook.applications import Application
from ringback.casebook.case import Search
from ringback.casebook.events import Body, Event
from ringback.cli.moments import moment, on_day, past_day
from ringback.cli.opening import Opened
from ringback.tracker.actions.telling import correct, tell, undo
from ringback.tracker.finding import find_application
from ringback.tracker.reads import shapes
from ringback.tracker.reads.planning import Planner
from ringback.tracker.reads.sentences import happened

from .phrases import PHRASES
from .scene import Scene
from .told import Line


def log(home: Opened, line: Line) -> shapes.Logged:
    """Record what a line tells, all or nothing; give it and what comes next."""
    application = find_application(line.application, home.book.roster())
    when = _happened(home, line.at)
    with home.book.alone():
        events = _recorded(home, application, line, when)
    planner = Planner(home.book, home.now)
    return shapes.Logged(
        application=application.key,
        recorded=[_shape(event, planner.search, undone=line.verb == "undo") for event in events],
        next=planner.next(application.key),
    )


def _recorded(
    home: Opened, application: Application, line: Line, happened: datetime | None
) -> Iterable[Event]:
    if line.verb == "undo":
        return undo(home.book, application.key, now=home.now)
    scene = Scene(home, application, happened or home.now, home.zone)
    if line.verb == "correct":
        number, line = line.corrected()
        bodies = _bodies(scene, line)
        return correct(home.book, number, bodies, happened=happened, now=home.now)
    return tell(
        home.book,
        application.key,
        _bodies(scene, line),
        happened=happened or home.now,
        now=home.now,
    )


def _happened(home: Opened, at: str | None) -> datetime | None:
    if at is None:
        return None
    if at[:4].isdigit():
        when = moment(at, home.zone)
    else:
        when = on_day(past_day(at, home.now.astimezone(home.zone).date()), home.now, home.zone)
    if when > home.now:
        raise click.BadParameter(
            f"{at!r} lies ahead; only what has happened is recorded. Nothing was recorded. Give "
            "the moment at which it happened.",
            param_hint="--at",
        )
    return when


def _bodies(scene: Scene, line: Line) -> tuple[Body, ...]:
    """Let the event word's own command read its words."""
    phrase = PHRASES[line.verb]
    with phrase.make_context(f"log … {line.verb}", list(line.rest), obj=scene) as context:
        bodies: tuple[Body, ...] = phrase.invoke(context)
    return bodies


def _shape(event: Event, search: Search, *, undone: bool) -> shapes.Happened:
    words = happened(event, search)
    return shapes.Happened(
        number=event.number,
        application=event.application,
        kind=event.kind,
        happened=event.happened,
        recorded=event.recorded,
        text=f"taken back: {words}" if undone else words,
    )
