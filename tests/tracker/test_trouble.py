"""Trouble with the machine is explained; what the program itself gets wrong is not hidden."""

import pytest
from django.db import DatabaseError, IntegrityError, OperationalError, ProgrammingError

from ringback.tracker.errors import (
    BusyDatabase,
    DamagedDatabase,
    StorageError,
    UnreachableDatabase,
)
from ringback.tracker.trouble import explained, meaning

EXPLAINED: list[tuple[Exception, type[StorageError]]] = [
    (OperationalError("database is locked"), BusyDatabase),
    (DatabaseError("database disk image is malformed"), DamagedDatabase),
    (OperationalError("database or disk is full"), UnreachableDatabase),
    (OperationalError("attempt to write a readonly database"), UnreachableDatabase),
    (ProgrammingError("permission denied for schema public"), UnreachableDatabase),
    (OperationalError(), UnreachableDatabase),
]


@pytest.mark.parametrize(("error", "meaning"), EXPLAINED)
def test_trouble_with_the_machine_is_a_sentence_with_a_way_out(
    error: Exception, meaning: type[StorageError]
) -> None:
    with pytest.raises(meaning) as explanation, explained():
        raise error
    assert str(explanation.value).endswith((".", "?"))
    assert explanation.value.__cause__ is error


def test_our_own_mistakes_keep_their_traceback() -> None:
    with pytest.raises(IntegrityError), explained():
        raise IntegrityError("UNIQUE constraint failed")


def test_what_is_no_trouble_with_a_database_has_no_such_meaning() -> None:
    assert meaning(ValueError("database is locked")) is None
