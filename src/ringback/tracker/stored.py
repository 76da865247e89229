"""The casebook's values as text, and back: the dataclass is the schema."""

from datetime import UTC
from typing import Any, TypeVar
from zoneinfo import ZoneInfoNotFoundError

import msgspec

from ringback.casebook.people import Place

from .errors import DamagedDatabase, Unstorable

T = TypeVar("T")


def stored(value: T) -> tuple[str, T]:
    """Give a value's text, and the value as it will be read again; raises `Unstorable`."""
    try:
        body = _encoder.encode(value).decode()
        return body, _decoder(type(value)).decode(body)
    except UnicodeEncodeError as error:
        raise _unreadable_text() from error
    except (msgspec.MsgspecError, TypeError, OverflowError) as error:
        raise Unstorable(
            f"This {type(value).__name__} cannot be kept: {error}. "
            "Nothing was saved. Mend that part and try again."
        ) from error


def loaded(body: str, kind: type[T]) -> T:
    """Read a value back; raises `DamagedDatabase`."""
    try:
        return _decoder(kind).decode(body)
    except msgspec.MsgspecError as error:
        raise DamagedDatabase(
            f"An entry of the database is no {kind.__name__} that can be read here ({error}). "
            "Something else has changed the file. Nothing was touched: restore a backup."
        ) from error


def plain(text: str, longest: int) -> str:
    """Give a text back that can stand in a column as it is; raises `Unstorable`."""
    if len(text) > longest:
        raise Unstorable(
            f"{text[:40]!r}… has {len(text)} characters, and {longest} are the most here. "
            "Nothing was saved. Shorten it and try again."
        )
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise _unreadable_text()
    return text


def placed(place: Place) -> None:
    """Refuse a place whose clock nobody here can read; raises `Unstorable`."""
    try:
        place.clock(UTC)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Unstorable(
            f"{place.zone!r} is no time zone that is known here, so office hours there are not "
            "either. Nothing was saved. Give one such as America/Chicago."
        ) from error


def _unreadable_text() -> Unstorable:
    return Unstorable(
        "The text holds characters that no program could read again, as files do that are not "
        "text. Nothing was saved. Give it as plain text in UTF-8."
    )


_encoder = msgspec.json.Encoder()
_decoders: dict[type, msgspec.json.Decoder[Any]] = {}


def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    known = _decoders.get(kind)
    if known is None:
        known = _decoders[kind] = msgspec.json.Decoder(kind)
    return known
