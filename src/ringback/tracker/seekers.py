"""Who is looking: one in a home of one's own, many where it is hosted."""

from django.db import IntegrityError, transaction

from ringback.casebook.people import Seeker

from .errors import NotFound
from .models import SeekerRow
from .stored import placed, stored


def embedded() -> int:
    """Give the one seeker of a home of one's own, made where it is missing."""
    own = SeekerRow.objects.filter(embedded=True).values_list("pk", flat=True)
    found = own.first()
    if found is not None:
        return found
    try:
        with transaction.atomic():
            return add(Seeker(), embedded=True)
    except IntegrityError:  # another process was quicker, and the database keeps to one
        return own.get()


def add(seeker: Seeker, *, embedded: bool = False) -> int:
    """Add a seeker and give its number."""
    return SeekerRow.objects.create(embedded=embedded, body=stored(seeker)[0]).pk


def save(seeker: int, value: Seeker) -> None:
    """Change who is looking; raises `NotFound`, and `Unstorable` for a place of no known zone."""
    placed(value.place)
    if not SeekerRow.objects.filter(pk=seeker).update(body=stored(value)[0]):
        raise NotFound(f"There is no seeker {seeker} here. Nothing was saved.")
