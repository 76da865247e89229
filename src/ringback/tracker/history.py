"""The events of one seeker, read in order."""

from datetime import UTC, datetime
from typing import Final

from django.db.models import TextField
from django.db.models.functions import Cast

from ringback.casebook.events import KINDS, Body, Event

from .errors import DamagedDatabase
from .models import EventRow
from .stored import loaded

# As text, since Django's own way from a column to a moment takes longer than all the rest.
_HAPPENED: Final = Cast("happened", TextField())
_RECORDED: Final = Cast("recorded", TextField())


def read(seeker: int, application: str | None = None) -> list[Event]:
    """Give the events by number, those of one application if it is named; one query."""
    rows = EventRow.objects.filter(seeker_id=seeker).order_by("number")
    if application is not None:
        rows = rows.filter(application__key=application)
    return [
        Event(number, key or "", _moment(happened), _moment(recorded), _body(kind, body))
        for number, key, happened, recorded, kind, body in rows.values_list(
            "number", "application__key", _HAPPENED, _RECORDED, "kind", "body"
        )
    ]


def _moment(text: str) -> datetime:
    """Read a column of moments, which are in UTC whether the database says so or not."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _body(kind: str, text: str) -> Body:
    known = KINDS.get(kind)
    if known is None:
        raise DamagedDatabase(
            f"The history holds an event of the kind {kind!r}, which this Ringback does not know. "
            "A newer one has written it. Nothing was touched: bring the newer program."
        )
    return loaded(text, known)
