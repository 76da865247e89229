"""Short names: made from words, unique within a search, easy to type."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from itertools import count
from typing import Final

from .errors import BadKey, KeyTaken

LONGEST: Final = 64
_AS_MADE: Final = 32
_SHAPE: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_GAPS: Final = re.compile(r"[^a-z0-9]+")
# Letters that Unicode does not take apart into a base and a mark.
_LETTERS: Final = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l",
                                 "þ": "th", "ı": "i"})  # fmt: skip


def folded(text: str) -> str:
    """Give a text without case and accents, its gaps closed to single spaces, for comparing."""
    # Taken apart before, since some signs hide capitals; and after, since casefolding joins some.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(character for character in apart if not unicodedata.combining(character))
    return " ".join(bare.translate(_LETTERS).split())


def free(
    wish: str, names: tuple[str, ...], fallback: str, taken: Callable[[str], Collection[str]]
) -> str:
    """Give the key wished for, or without a wish one made from the first names that give one.

    `taken` gives the keys in use that begin with a text. Made is the first that is free of: the
    first name, all names, and these with a number. Raises `BadKey` and `KeyTaken` for a wish.
    """
    if wish:
        return _granted(wish, taken(wish))
    slugs = [slug for slug in (_slug(name) for name in names) if slug] or [fallback]
    used = taken(slugs[0])
    return next(key for key in _made(slugs, fallback) if key not in used)


def _granted(wish: str, taken: Collection[str]) -> str:
    if len(wish) > LONGEST or not _SHAPE.fullmatch(wish):
        raise BadKey(
            f"{wish[:LONGEST]!r} cannot be a short name: it has small letters a to z, figures and "
            f"single hyphens between them, at most {LONGEST}. Choose another."
        )
    if wish in taken:
        raise KeyTaken(f"The short name {wish!r} belongs to another already. Choose another.")
    return wish


def _made(slugs: list[str], fallback: str) -> Iterator[str]:
    """Give ever longer keys; all of them begin with the first slug."""
    longest = _cut("-".join(slugs))
    if slugs == [fallback]:  # a bare "contact" would say nothing
        yield from (f"{fallback}-{number}" for number in count(1))
    yield slugs[0]
    yield longest
    yield from (f"{longest}-{number}" for number in count(2))


def _slug(name: str) -> str:
    return _cut(_GAPS.sub("-", folded(name[: 4 * LONGEST])).strip("-"))


def _cut(slug: str) -> str:
    """Shorten to whole words, if the first of them is not too long already."""
    if len(slug) <= _AS_MADE:
        return slug
    whole = slug[: _AS_MADE + 1].rpartition("-")[0]
    return whole or slug[:_AS_MADE]
