"""Settings as the environment gives them, each read into its type or refused with a sentence."""

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from .errors import BadSetting, MissingExtra

DATABASE_URL: Final = "RINGBACK_DATABASE_URL"

_OPTIONS: Final = frozenset({"sslmode", "sslrootcert", "sslcert", "sslkey", "application_name"})
_SHAPE: Final = "postgresql://user:password@host:5432/name"


def text(name: str) -> str:
    """Give a variable, or what stands in the file that `NAME_FILE` names; empty if neither is set.

    Raises `BadSetting` where both are set or the file cannot be read.
    """
    value = os.environ.get(name, "").strip()
    file = os.environ.get(f"{name}_FILE", "").strip()
    if value and file:
        raise BadSetting(
            f"{name} and {name}_FILE are both set, so it is open which one holds. "
            "Unset one of them."
        )
    if not file:
        return value
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadSetting(
            f"{name}_FILE names {file}, which cannot be read ({type(error).__name__}). "
            "Without it the program would use other data than you meant. "
            "Mend the path or the file's permissions, or unset the variable."
        ) from error


def words(name: str) -> list[str]:
    """Give a variable's parts, which are separated by commas."""
    return [part.strip() for part in text(name).split(",") if part.strip()]


def switch(name: str) -> bool:
    """Give a variable that is `yes` or `no` (`true`/`false`, `1`/`0`, `on`/`off`); unset is no."""
    value = text(name).lower()
    if value in {"", "no", "false", "0", "off"}:
        return False
    if value in {"yes", "true", "1", "on"}:
        return True
    raise BadSetting(f"{name} is {value!r}, which is neither yes nor no. Set it to one of them.")


def postgresql(url: str) -> dict[str, object]:
    """Read the address of a PostgreSQL database into Django's terms.

    The host may be the folder of a socket: `postgresql:///name?host=/run/postgresql`. Raises
    `BadSetting` for anything else, without repeating the password, and `MissingExtra` where the
    driver is not installed.
    """
    parts, port = _split(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    host = query.pop("host", "") or unquote(parts.hostname or "")
    name = unquote(parts.path.removeprefix("/"))
    if not name or "/" in name:
        raise _bad_url("it names no database")
    if unknown := sorted(set(query) - _OPTIONS):
        raise _bad_url(f"{', '.join(unknown)} is not among {', '.join(sorted(_OPTIONS))}")
    _require_driver()
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": port,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 10, **query},
    }


def _split(url: str) -> tuple[SplitResult, str]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _bad_url("it is not an address") from error
    if parts.scheme not in {"postgresql", "postgres"}:
        raise _bad_url("it does not begin with postgresql://")
    return parts, "" if port is None else str(port)


def _bad_url(reason: str) -> BadSetting:
    return BadSetting(
        f"{DATABASE_URL} cannot be used: {reason}. "
        f"It has the form {_SHAPE}; a socket's folder may follow as ?host=/folder. "
        "Mend it, or unset it to keep the search in your own home."
    )


def _require_driver() -> None:
    if find_spec("psycopg") is None:
        raise MissingExtra(
            f"{DATABASE_URL} asks for PostgreSQL, and its driver is not installed. "
            'Bring it with: pip install "ringback[hosted]"'
        )
