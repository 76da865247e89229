"""What a database's error means for the person at the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.db import (
    DatabaseError,
    DataError,
    IntegrityError,
    InterfaceError,
    NotSupportedError,
    ProgrammingError,
    connection,
)

from .errors import BusyDatabase, DamagedDatabase, StorageError, UnreachableDatabase

_DAMAGED: Final = ("not a database", "malformed", "database corruption")
_BUSY: Final = ("locked", "lock timeout", "deadlock")
_OURS: Final = (DataError, IntegrityError, NotSupportedError, ProgrammingError)


@contextmanager
def explained() -> Iterator[None]:
    """Turn what the database's machine gets wrong into a `StorageError`; see `meaning`."""
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        trouble = meaning(error)
        if trouble is None:
            raise
        raise trouble from error


def meaning(error: Exception) -> StorageError | None:
    """Say what to do about trouble with the database's machine.

    None for what this program itself gets wrong: there the traceback is needed.
    """
    if not isinstance(error, DatabaseError | InterfaceError):
        return None
    if isinstance(error, _OURS) and "permission denied" not in str(error):
        return None
    words = str(error).lower()
    where = _where()
    if any(sign in words for sign in _DAMAGED):
        return DamagedDatabase(
            f"{where} is not a database that can be read. "
            "Nothing was changed. Move it away and restore a backup, or begin anew without it."
        )
    if any(sign in words for sign in _BUSY):
        return BusyDatabase(
            f"{where} is being written by another program and did not become free in time. "
            "Nothing was saved. Let the other program end and try again."
        )
    return UnreachableDatabase(
        f"{where} cannot be used: {_first_line(error)}. Nothing was saved. "
        "Look whether it is there, whether you may write to it, and whether the disk is full."
    )


def _where() -> str:
    """Name the database, without user and password."""
    settings = connection.settings_dict
    if connection.vendor == "sqlite":
        return str(settings["NAME"])
    return f"The database {settings['NAME']} on {settings['HOST'] or 'this machine'}"


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
