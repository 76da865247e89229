"""Public holidays, remembered in the home: working them out costs a command a tenth of a second.

The file is derived: it can be thrown away, and is made anew when the package that knows the
holidays has changed.
"""

import os
from datetime import date
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import msgspec
from django.db import connection

from ringback.casebook.calendar import Holidays, public_holidays
from ringback.home import Home

_NAME: Final = "holidays.json"


class _File(msgspec.Struct):
    """What is remembered: by which package it was worked out, and the days by place and year."""

    made_by: str = ""
    years: dict[str, list[date]] = {}


class Almanac:
    """Gives the holidays of a country and region in a year, from a file where it has them."""

    def __init__(self, file: Path, made_by: str) -> None:
        self._file = file
        self._made_by = made_by
        self._known: dict[str, frozenset[date]] | None = None

    def __call__(self, country: str, region: str, year: int) -> frozenset[date]:
        """Give the holidays there; see `public_holidays`."""
        if self._known is None:
            self._known = self._remembered()
        key = f"{country}/{region}/{year}"
        if key not in self._known:
            self._known[key] = public_holidays(country, region, year)
            self._remember()
        return self._known[key]

    def _remembered(self) -> dict[str, frozenset[date]]:
        """Read the file; one that is missing, damaged or of another package is as good as none."""
        try:
            found = msgspec.json.decode(self._file.read_bytes(), type=_File)
        except (OSError, msgspec.DecodeError):
            return {}
        if found.made_by != self._made_by:
            return {}
        return {key: frozenset(days) for key, days in found.years.items()}

    def _remember(self) -> None:
        """Write the file whole, so that who reads it meanwhile finds the old one."""
        years = {key: sorted(days) for key, days in (self._known or {}).items()}
        new = self._file.with_suffix(f".{os.getpid()}.new")
        try:
            new.write_bytes(msgspec.json.encode(_File(self._made_by, years)))
            new.replace(self._file)
        except OSError:
            # A home that cannot be written has worse troubles, which are told elsewhere.
            new.unlink(missing_ok=True)


def almanac() -> Holidays:
    """Give the holidays of this home; where a database is hosted, they are worked out each time."""
    if connection.vendor != "sqlite":
        return public_holidays
    return _of(Home.current().path / _NAME)


@lru_cache(maxsize=8)
def _of(file: Path) -> Almanac:
    spec = find_spec("holidays")
    origin = Path(spec.origin) if spec and spec.origin else Path()
    # The version itself would cost the import of all package metadata.
    changed = (origin.parent / "version.py").stat().st_mtime_ns if origin.name else 0
    return Almanac(file, f"{origin} {changed}")
