"""Recording what a `log` line tells, and saying what comes next."""

from collections.abc import Iterable
from datetime import datetime

import click

from ringback.casebook.case import Search
from ringback.casebook.events import Event
from ringback.cli.moments import moment, on_day, past_day
from ringback.cli.opening import Opened
from ringback.reading.values import Reading
from ringback.tracker.actions.accepting import accept, supplied
from ringback.tracker.actions.telling import correct, entry, tell, undo
from ringback.tracker.reads import shapes
from ringback.tracker.reads.planning import Planner
from ringback.tracker.reads.readings import read_out
from ringback.tracker.reads.sentences import happened

from .scene import Scene
from .told import Common, Line
from .typed import bodies


def log(home: Opened, line: Line, common: Common) -> shapes.Logged:
    """Record what a line tells, all or nothing; give it and what comes next.

    Words of one's own are recorded only when they are confirmed; what they were read as is given
    in either case.
    """
    when = _happened(home, common.at)
    scene = Scene(home, line.application, when or home.now, home.zone, yes=common.yes)
    if not line.verb:
        return _own_words(scene, line, common)
    if line.verb == "correct":
        number, anew = line.corrected()
        if not anew.verb:
            old = entry(home.book, number)
            then = Scene(home, line.application, when or old.happened, home.zone, yes=common.yes)
            return _own_words(then, anew, common, instead_of=old)
    with home.book.alone():
        events = _recorded(scene, line, when)
    return _logged(home, line, events)


def _own_words(
    scene: Scene, line: Line, common: Common, *, instead_of: Event | None = None
) -> shapes.Logged:
    # Typed events, which are most, should not wait for the grammars to be loaded.
    from .confirming import confirmed  # noqa: PLC0415  # see above
    from .own_words import read  # noqa: PLC0415  # see above

    home = scene.home
    reading = supplied(home.book, line.application.key, read(scene, line.rest, common))
    kept = confirmed(reading, scene, ask=not common.as_json)
    key, now = line.application.key, home.now
    events = accept(home.book, key, kept, now=now, instead_of=instead_of) if kept else ()
    return _logged(home, line, events, kept or reading)


def _logged(
    home: Opened, line: Line, events: Iterable[Event], reading: Reading | None = None
) -> shapes.Logged:
    planner = Planner(home.book, home.now)
    return shapes.Logged(
        application=line.application.key,
        recorded=[_shape(event, planner.search, undone=line.verb == "undo") for event in events],
        next=planner.next(line.application.key),
        reading=read_out(reading, planner.search.roster) if reading else None,
    )


def _recorded(scene: Scene, line: Line, happened: datetime | None) -> Iterable[Event]:
    book, now, key = scene.home.book, scene.home.now, line.application.key
    if line.verb == "undo":
        return undo(book, key, now=now)
    if line.verb == "correct":
        number, line = line.corrected()
        told = bodies(scene, line.verb, line.rest)
        return correct(book, number, told, happened=happened, now=now)
    told = bodies(scene, line.verb, line.rest)
    return tell(book, key, told, happened=scene.happened, now=now)


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
