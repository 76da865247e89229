"""What can go wrong in keeping a search.

TrackerError
├── Refused                what was asked for cannot be done as it stands: the user's to mend
│   ├── NotFound           no such application, contact, document or event
│   ├── Ambiguous          several are meant by the same words
│   ├── KeyTaken           the short name belongs to another
│   ├── BadKey             the short name has characters that it cannot have
│   ├── WrongTime          a moment without a zone, in the future or out of all bounds
│   └── Unstorable         a value that could not be read back as it is
└── StorageError           the database cannot be used: the machine's to mend
    ├── BadSetting         a variable says something that makes no sense
    ├── MissingExtra       a part of the program was not installed
    ├── NewerDatabase      written by a newer Ringback than this one
    ├── DamagedDatabase    not a database, or a broken one
    ├── BusyDatabase       somebody else keeps it locked
    └── UnreachableDatabase  cannot be opened, reached or written
"""

from collections.abc import Sequence


class TrackerError(Exception):
    """Something about the kept search; the message is a sentence for its user."""


class Refused(TrackerError):
    """What was asked for cannot be done as it stands."""


class NotFound(Refused):
    """There is no such thing; `suggestions` are the nearest that there are."""

    def __init__(self, message: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.suggestions = tuple(suggestions)


class Ambiguous(Refused):
    """Several are meant by the same words; `choices` are their keys."""

    def __init__(self, message: str, choices: Sequence[str]) -> None:
        super().__init__(message)
        self.choices = tuple(choices)


class KeyTaken(Refused):
    """The short name belongs to another."""


class BadKey(Refused):
    """The short name has characters that it cannot have."""


class WrongTime(Refused):
    """A moment without a zone, in the future or out of all bounds."""


class Unstorable(Refused):
    """A value that could not be read back as it is."""


class StorageError(TrackerError):
    """The database cannot be used."""


class BadSetting(StorageError):
    """A variable says something that makes no sense."""


class MissingExtra(StorageError):
    """A part of the program was not installed."""


class NewerDatabase(StorageError):
    """The database was written by a newer Ringback than this one."""


class DamagedDatabase(StorageError):
    """The file is not a database, or a broken one."""


class BusyDatabase(StorageError):
    """Somebody else keeps the database locked."""


class UnreachableDatabase(StorageError):
    """The database cannot be opened, reached or written."""
