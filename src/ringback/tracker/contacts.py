"""Adding and changing the people at the other end."""

from dataclasses import replace
from functools import partial

from ringback.casebook.people import Contact

from . import keys
from .errors import NotFound
from .locking import alone
from .models import LONGEST_LINE, ContactRow, LineRow
from .stored import placed, plain, stored


def add(seeker: int, contact: Contact) -> Contact:
    """Add a person, under a key made from the name where none is given."""
    with alone(seeker):
        names = (contact.name, contact.employer)
        key = keys.free(contact.key, names, "contact", partial(_taken, seeker))
        added = replace(contact, key=key)
        row = ContactRow.objects.create(seeker_id=seeker, key=key, body=_body(added))
        _write_lines(row.pk, added)
    return added


def save(seeker: int, contact: Contact) -> None:
    """Change a person and their lines; raises `NotFound`."""
    with alone(seeker):
        row = ContactRow.objects.filter(seeker_id=seeker, key=contact.key).first()
        if row is None:
            raise NotFound(
                f"There is no contact {contact.key!r} in this search. Nothing was saved."
            )
        ContactRow.objects.filter(pk=row.pk).update(body=_body(contact))
        LineRow.objects.filter(contact_id=row.pk).delete()
        _write_lines(row.pk, contact)


def _taken(seeker: int, beginning: str) -> set[str]:
    rows = ContactRow.objects.filter(seeker_id=seeker, key__startswith=beginning)
    return set(rows.values_list("key", flat=True))


def _body(contact: Contact) -> str:
    """Give what has no row of its own, after a look at the whole."""
    stored(contact)
    placed(contact.place)
    return stored(replace(contact, lines=()))[0]


def _write_lines(contact: int, value: Contact) -> None:
    LineRow.objects.bulk_create(
        LineRow(
            contact_id=contact,
            position=position,
            kind=line.kind,
            value=plain(line.value, LONGEST_LINE),
            origin=line.origin,
            confirmed=line.confirmed,
        )
        for position, line in enumerate(value.lines)
    )
