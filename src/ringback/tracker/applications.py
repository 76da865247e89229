"""Adding and changing applications."""

from dataclasses import replace
from functools import partial

from ringback.casebook.applications import Application

from . import keys
from .errors import NotFound
from .locking import alone
from .models import ApplicationRow, ContactRow, DocumentRow, RoleRow
from .papers import DocumentKind
from .stored import placed, stored


def add(seeker: int, application: Application) -> Application:
    """Add an application, under a key made from employer and title where none is given."""
    with alone(seeker):
        names = (application.employer, application.title)
        key = keys.free(application.key, names, "application", partial(_taken, seeker))
        added = replace(application, key=key)
        row = ApplicationRow(seeker_id=seeker, key=key)
        _fill(row, added)
        row.save(force_insert=True)
        _write_roles(row, added)
    return added


def save(seeker: int, application: Application) -> None:
    """Change an application, its documents and its people; raises `NotFound`."""
    with alone(seeker):
        row = ApplicationRow.objects.filter(seeker_id=seeker, key=application.key).first()
        if row is None:
            raise NotFound(
                f"There is no application {application.key!r} in this search. Nothing was saved."
            )
        _fill(row, application)
        row.save(update_fields=["posting", "resume", "body"])
        RoleRow.objects.filter(application_id=row.pk).delete()
        _write_roles(row, application)


def _taken(seeker: int, beginning: str) -> set[str]:
    rows = ApplicationRow.objects.filter(seeker_id=seeker, key__startswith=beginning)
    return set(rows.values_list("key", flat=True))


def _fill(row: ApplicationRow, application: Application) -> None:
    stored(application)
    placed(application.place)
    row.posting_id = _document(row.seeker_id, application.posting, "posting")
    row.resume_id = _document(row.seeker_id, application.resume, "resume")
    row.body = stored(replace(application, posting="", resume="", people=()))[0]


def _document(seeker: int, key: str, kind: DocumentKind) -> int | None:
    if not key:
        return None
    found = DocumentRow.objects.filter(seeker_id=seeker, key=key, kind=kind)
    row = found.values_list("pk", flat=True).first()
    if row is None:
        raise NotFound(
            f"There is no {kind} {key!r} in this search. Nothing was saved. Add it first."
        )
    return row


def _write_roles(row: ApplicationRow, application: Application) -> None:
    named = {role.contact for role in application.people}
    people = dict(
        ContactRow.objects.filter(seeker_id=row.seeker_id, key__in=named).values_list("key", "pk")
    )
    if unknown := sorted(named - people.keys()):
        raise NotFound(
            f"There is no contact {unknown[0]!r} in this search. "
            "Nothing was saved. Add the person first."
        )
    RoleRow.objects.bulk_create(
        RoleRow(
            application_id=row.pk,
            position=position,
            contact_id=people[role.contact],
            part=role.part,
        )
        for position, role in enumerate(application.people)
    )
