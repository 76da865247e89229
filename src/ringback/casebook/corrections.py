"""Which events of a history still hold."""

from collections.abc import Iterable

from .events import Corrected, Event


def standing(events: Iterable[Event]) -> list[Event]:
    """Give the events that hold, by the time they happened, then by number.

    A correction points backwards, so reading from the end decides each one before its target: a
    correction that was itself corrected no longer takes its target away.
    """
    by_number = sorted(events, key=lambda event: event.number)
    void: set[int] = set()
    for event in reversed(by_number):
        if isinstance(event.body, Corrected) and event.number not in void:
            void.add(event.body.number)
    held = [
        event
        for event in by_number
        if event.number not in void and not isinstance(event.body, Corrected)
    ]
    return sorted(held, key=lambda event: (event.happened, event.number))


def last_batch(events: Iterable[Event]) -> list[Event]:
    """Give what was recorded last and still holds, all that was recorded in one go; or nothing.

    This is what `undo` takes back: of a correction both the new event and, since taking away the
    correction restores it, the old one's absence.
    """
    history = list(events)
    held = {event.number for event in standing(history)}
    moments = [event.recorded for event in history if event.number in held]
    if not moments:
        return []
    latest = max(moments)
    corrected = {event.body.number for event in history if isinstance(event.body, Corrected)}
    return [
        event
        for event in history
        if event.recorded == latest
        and (
            event.number in held
            or (isinstance(event.body, Corrected) and event.number not in corrected)
        )
    ]
