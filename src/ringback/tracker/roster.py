"""The seeker, the contacts and the applications, read in a fixed number of queries."""

from collections import defaultdict
from dataclasses import replace
from typing import cast

from ringback.casebook.applications import Application, Roster
from ringback.casebook.people import Contact, Line, Role, Seeker
from ringback.casebook.terms import LineKind, Origin, Part

from .errors import NotFound
from .models import ApplicationRow, ContactRow, LineRow, RoleRow, SeekerRow
from .stored import loaded


def read(seeker: int) -> Roster:
    """Give everything of a search that has no history, in the order in which it was added."""
    return Roster(profile(seeker), _contacts(seeker), _applications(seeker))


def profile(seeker: int) -> Seeker:
    """Give who is looking; raises `NotFound`."""
    body = SeekerRow.objects.filter(pk=seeker).values_list("body", flat=True).first()
    if body is None:
        raise NotFound(f"There is no seeker {seeker} here.")
    return loaded(body, Seeker)


def _contacts(seeker: int) -> tuple[Contact, ...]:
    lines: defaultdict[int, list[Line]] = defaultdict(list)
    for contact, kind, value, origin, confirmed in (
        LineRow.objects.filter(contact__seeker_id=seeker)
        .order_by("position")
        .values_list("contact_id", "kind", "value", "origin", "confirmed")
    ):
        # The database holds no other kinds and origins than these types have.
        line = Line(cast("LineKind", kind), value, cast("Origin", origin), confirmed)
        lines[contact].append(line)
    rows = ContactRow.objects.filter(seeker_id=seeker).order_by("pk")
    return tuple(
        replace(loaded(body, Contact), lines=tuple(lines[contact]))
        for contact, body in rows.values_list("pk", "body")
    )


def _applications(seeker: int) -> tuple[Application, ...]:
    people: defaultdict[int, list[Role]] = defaultdict(list)
    for application, contact, part in (
        RoleRow.objects.filter(application__seeker_id=seeker)
        .order_by("position")
        .values_list("application_id", "contact__key", "part")
    ):
        people[application].append(Role(contact, cast("Part", part)))
    rows = ApplicationRow.objects.filter(seeker_id=seeker).order_by("pk")
    return tuple(
        replace(
            loaded(body, Application),
            posting=posting or "",
            resume=resume or "",
            people=tuple(people[application]),
        )
        for application, body, posting, resume in rows.values_list(
            "pk", "body", "posting__key", "resume__key"
        )
    )
