"""One writer at a time for each seeker."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from .errors import NotFound
from .models import SeekerRow


@contextmanager
def alone(seeker: int) -> Iterator[None]:
    """Hold one seeker's book in one transaction, all or nothing; other writers to it wait.

    SQLite has one writer anyway, from the beginning of its transaction; elsewhere the seeker's
    row is the lock. Raises `NotFound` where there is no such seeker.
    """
    with transaction.atomic():
        locked = SeekerRow.objects.select_for_update().filter(pk=seeker)
        if locked.values_list("pk").first() is None:
            raise NotFound(f"There is no seeker {seeker} here. Nothing was saved.")
        yield
