"""The start: settings, Django, and a database that is up to date."""

import os
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import django
from django.apps import apps
from django.db import connection, transaction

from ringback.home import Home

from .errors import BusyDatabase, NewerDatabase
from .trouble import explained

Answer = TypeVar("Answer")

_SETTINGS: Final = "ringback.tracker.settings"
_PATIENCE: Final = 20.0
# Any number will do, as long as every Ringback asks for the same one.
_ADVISORY_LOCK: Final = 7_464_225


def start() -> None:
    """Make everything ready for `Book`: set Django up and bring the database up to date.

    May be called again, and by several processes at once. Raises `StorageError` or `HomeError`.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", _SETTINGS)
    if not apps.ready:
        django.setup()
    if connection.vendor == "sqlite":
        Home.current().ready()
    if _patiently(_outdated):
        _patiently(_upgrade)


def _patiently(action: Callable[[], Answer]) -> Answer:
    """Do it again while another process makes the database: its mode cannot be changed by two."""
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            with explained():
                return action()
        except BusyDatabase:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


def _outdated() -> bool:
    """Say whether the database lacks a migration; raises `NewerDatabase`."""
    applied = _applied()
    known = _known()
    for app, names in known.items():
        if max(applied.get(app, ()), default="") > max(names, default=""):
            raise NewerDatabase(
                "Your search was kept by a newer Ringback than this one, which would not "
                "understand it. Nothing was changed. Bring the newer program."
            )
    return any(names - applied.get(app, set()) for app, names in known.items())


def _applied() -> Mapping[str, set[str]]:
    """Give the migrations in the database by app; Django's own reader would cost its import."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    with connection.cursor() as cursor:
        if "django_migrations" in connection.introspection.table_names(cursor):
            cursor.execute("SELECT app, name FROM django_migrations")
            for app, name in cursor.fetchall():
                found[app].add(name)
    return found


def _known() -> Mapping[str, set[str]]:
    """Give the migrations of this program by app."""
    folders = {app.label: Path(app.path, "migrations") for app in apps.get_app_configs()}
    return {
        label: {file.stem for file in folder.glob("[0-9]*.py")}
        for label, folder in folders.items()
        if folder.is_dir()
    }


def _upgrade() -> None:
    """Migrate, one process at a time; who waited finds nothing left to do."""
    # Rarely needed, and dear to import.
    from django.core.management import call_command  # noqa: PLC0415

    with _sole_upgrade():
        if _outdated():
            call_command("migrate", interactive=False, verbosity=0, skip_checks=True)


@contextmanager
def _sole_upgrade() -> Iterator[None]:
    """Keep other processes from migrating the same database."""
    if connection.vendor == "sqlite":
        # A change of tables needs this switch, and inside a transaction it can no longer be set.
        with connection.constraint_checks_disabled(), transaction.atomic():
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_ADVISORY_LOCK])
