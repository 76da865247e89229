"""The lines below a heading: one small declaration per field of a seeker, contact or application.

Each writes the whole line and reads what follows its first word.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from math import isfinite
from typing import Any, Final, get_args

from ..people import Line, Place, Role
from ..terms import LineKind, Manner, Origin, Part, Telephone
from .lexing import is_bare, is_plain, leading_text, quoted, tokens
from .mistakes import UnreadableError, nearest, shown
from .reading import Cursor
from .slots import atom


@dataclass(frozen=True, slots=True)
class Detail:
    """One field: the words that may begin its line, and whether the field holds several."""

    words: tuple[str, ...]
    name: str
    write: Callable[[Any], str]
    read: Callable[[str, str], Any]
    many: bool = False


def plain(text: str) -> str:
    """Write a text that ends its line, between quotation marks only where it must be."""
    return text if is_plain(text) else quoted(text)


def read_plain(rest: str) -> str:
    """Read a text that ends its line; raises `UnreadableError` on words behind quotation marks."""
    cut = leading_text(rest)
    if cut is None:
        tokens(rest[:1])
        return rest.strip()
    text, behind = cut
    if behind.strip():
        raise UnreadableError(
            f"{shown(behind.strip())} stands behind the quotation marks.", "Put it inside them."
        )
    return text


def write_place(place: Place) -> str:
    """Write a place as it was named, with zone, country and region in brackets."""
    codes = [_zone(place.zone), atom(place.country), atom(place.region)]
    while codes and codes[-1] == '""':
        codes.pop()
    text = place.text
    named = text if is_plain(text) and not _BRACKETS.intersection(text) else quoted(text)
    if not codes:
        return named
    return f"{named} ({', '.join(codes)})"


def read_place(rest: str) -> Place:
    """Read a place; raises `UnreadableError` where the brackets hold something else."""
    cut = leading_text(rest)
    text, behind = cut or ("", rest)
    before, bracket, codes = behind.partition("(")
    if cut is None:
        text = before.strip()
    elif before.strip():
        raise UnreadableError(f"{shown(before.strip())} stands behind the place.", _PLACE)
    if not bracket:
        return Place(text)
    if not codes.rstrip().endswith(")"):
        raise UnreadableError(f"The bracket in {shown(rest)} is not closed.", _PLACE)
    return Place(text, *_codes(codes.rstrip()[:-1]))


def _codes(inside: str) -> list[str]:
    cursor = _cursor(inside)
    first = cursor.peek()
    if first.kind == "word" and "/" not in first.text and first.text != "UTC":
        raise UnreadableError(f"{shown(first.text)} is no time zone.", _PLACE)
    codes: list[str] = []
    while len(codes) < 3 and (code := cursor.take_value()) is not None:
        codes.append(code)
        cursor.skip_separators()
    _nothing_more(cursor, _PLACE)
    return codes


def _zone(name: str) -> str:
    return name if is_bare(name) and ("/" in name or name == "UTC") else quoted(name)


def _write_line(line: Line) -> str:
    words = [line.kind, atom(line.value)]
    if line.origin != "given":
        words.append(_ORIGINS[line.origin])
    return " ".join(words) + (", confirmed" if line.confirmed else "")


def _read_line(kind: str, rest: str) -> Line:
    cursor = _cursor(rest)
    value = cursor.take_value()
    if value is None:
        raise UnreadableError(f"After {shown(kind)} its number or address is missing.", _LINE)
    taken = (origin for origin, words in _ORIGINS.items() if cursor.take(*words.split()))
    origin = next(taken, "given")
    confirmed = cursor.take("confirmed")
    _nothing_more(cursor, _LINE)
    return Line(kind, value, origin, confirmed)  # type: ignore[arg-type]  # it is a kind of line


def _write_role(role: Role) -> str:
    part = "" if role.part == "contact" else f" as {role.part.replace('_', ' ')}"
    return f"with {atom(role.contact)}{part}"


def _read_role(_: str, rest: str) -> Role:
    cursor = _cursor(rest)
    contact = cursor.take_value()
    if contact is None:
        raise UnreadableError("After “with” the short name is missing.", _ROLE)
    if not cursor.take("as"):
        _nothing_more(cursor, _ROLE)
        return Role(contact)
    return Role(contact, one_of(cursor.rest(), get_args(Part)))


def _write_weight(weight: tuple[str, float]) -> str:
    return f"weight {atom(weight[0])} {weight[1]!r}"


def _read_weight(_: str, rest: str) -> tuple[str, float]:
    cursor = _cursor(rest)
    voice, number = cursor.take_value(), cursor.take_word()
    try:
        weight = float(number or "")
    except ValueError:
        weight = float("nan")
    if voice is None or not isfinite(weight):
        raise UnreadableError(f"{shown(rest)} is no weight.", _WEIGHT)
    _nothing_more(cursor, "Write one weight a line.")
    return voice, weight


def one_of(words: str, known: tuple[Any, ...]) -> Any:
    """Give the member of a closed list that the words name; or raise `UnreadableError`."""
    said = words.strip().casefold().replace(" ", "_")
    if said in known:
        return said
    readable = [member.replace("_", " ") for member in known]
    meant = nearest(words, readable)
    listed = f"Write one of: {', '.join(readable)}."
    raise UnreadableError(
        f"{shown(words)} is not known here.", f"Did you mean {shown(meant)}?" if meant else listed
    )


def _cursor(rest: str) -> Cursor:
    return Cursor(tokens(rest), UTC, frozenset())


def _nothing_more(cursor: Cursor, instead: str) -> None:
    cursor.skip_separators()
    if cursor.peek().kind != "end":
        raise UnreadableError(f"{shown(cursor.rest())} is not understood.", instead)


def _text(word: str) -> Detail:
    return Detail(
        (word,), word, lambda text: f"{word} {plain(text)}", lambda _, rest: read_plain(rest)
    )


def _choice(word: str, known: tuple[Any, ...]) -> Detail:
    return Detail(
        (word,), word, lambda value: f"{word} {value}", lambda _, rest: one_of(rest, known)
    )


_BRACKETS = frozenset("()")
_ORIGINS: Final[dict[Origin, str]] = {
    "given": "given",
    "card": "on the card",
    "greeting": "by greeting",
    "published": "published",
    "directed": "by direction",
}
_PLACE = "Write for instance: place Austin, TX (America/Chicago, US, TX)."
_LINE = "Write for instance: office +15125550111 on the card; quote what is more than one word."
_WEIGHT = "Write a voice and a number, as in: weight patient 1.5."
_ROLE = "Write for instance: with dana as recruiter."
_WHERE = Detail(
    ("place",),
    "place",
    lambda place: f"place {write_place(place)}",
    lambda _, rest: read_place(rest),
)

SEEKER: Final = (
    _text("phone"),
    _text("email"),
    _WHERE,
    _text("post"),
    _text("region"),
    _choice("telephone", get_args(Telephone)),
    _text("voice"),
    Detail(("weight",), "weights", _write_weight, _read_weight, many=True),
    _choice("manner", get_args(Manner)),
)
CONTACT: Final = (
    _WHERE,
    Detail(get_args(LineKind), "lines", _write_line, _read_line, many=True),
)
APPLICATION: Final = (
    _WHERE,
    _text("posting"),
    _text("resume"),
    Detail(("with",), "people", _write_role, _read_role, many=True),
)
