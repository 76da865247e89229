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
    """Turn what the database's machine gets wrong into a `StorageError` that says what to do.

    What this program gets wrong stays as it is: its traceback is needed.
    """
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        if isinstance(error, _OURS) and "permission denied" not in str(error):
            raise
        raise _meaning(error) from error


def _meaning(error: Exception) -> StorageError:
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
