"""What a person corrects in a document; the document itself stays as it was read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final, Literal

from .documents import Quantity
from .people import Place
from .terms import FactKind, FactUse

PostingPart = Literal[
    "title",
    "employer",
    "place",
    "pay",
    "closes",
    "reference",
    "no_calls",
    "contact",
    "contact_phone",
    "contact_email",
    "want",
    "want_words",
    "want_added",
]
"""What can stand otherwise in a posting; those that begin with `want` are about one want."""

ResumePart = Literal[
    "name",
    "phone",
    "email",
    "place",
    "fact",
    "fact_words",
    "fact_kind",
    "fact_title",
    "fact_employer",
    "fact_since",
    "fact_until",
    "fact_added",
    "fact_use",
    "fact_said",
]
"""What can stand otherwise in a résumé; those that begin with `fact` are about one fact."""

NO: Final = "no"
"""The verdict on a want that is none, and on a fact that is not true."""

PIN: Final = "pin"
FORBID: Final = "forbid"
USES: Final[Mapping[str, FactUse]] = {PIN: "pinned", FORBID: "forbidden"}
"""What the words of a `fact_use` make of a fact; a `fact_said` is how the person says it."""

FACT_READ: Final[tuple[ResumePart, ...]] = (
    "fact",
    "fact_words",
    "fact_kind",
    "fact_title",
    "fact_employer",
    "fact_since",
    "fact_until",
    "fact_added",
)
"""What corrects how a fact was read, and not how it is used."""

_WORDS: Final = re.compile(r"\w+(?:\+\+|#)?")


@dataclass(frozen=True, slots=True)
class Amendment:
    """One correction: what stands in the place of what was read; empty words: nothing does.

    `about` is the key of the want or fact, and `was` how that read when it was corrected, by
    which it is found where its key has changed. A `want` is `must`, `nice` or `no`, a `fact` is
    `yes` or `no`, a `fact_use` is `pin` or `forbid`. `place` and `numbers` are what the words were
    understood as.
    """

    part: PostingPart | ResumePart
    words: str = ""
    about: str = ""
    was: str = ""
    place: Place = Place()
    numbers: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Corrections that hold no longer: these parts of what `about` names; all without a part."""

    parts: tuple[PostingPart | ResumePart, ...] = ()
    about: str = ""


Change = Amendment | TakenBack


def changed(kept: Iterable[Amendment], changes: Iterable[Change]) -> tuple[Amendment, ...]:
    """Give the corrections that hold after some changes: of each part of each thing the latest."""
    standing = {(each.part, each.about): each for each in kept}
    for change in changes:
        if isinstance(change, TakenBack):
            standing = {
                (part, about): each
                for (part, about), each in standing.items()
                if about != change.about or (change.parts and part not in change.parts)
            }
        else:
            standing[change.part, change.about] = change
    return tuple(standing.values())


def want_key(words: str) -> str:
    """Give the key of a want, made from its words: the same want keeps it when read again."""
    return _key("want", *_WORDS.findall(words.lower()))


def fact_key(kind: FactKind, words: str) -> str:
    """Give the key that a fact of this kind and these words has when it is read."""
    return _key(kind, *_WORDS.findall(words.lower()))


def same_words(one: str, other: str) -> bool:
    """Say whether two texts differ only in case, blanks and punctuation."""
    return _WORDS.findall(one.lower()) == _WORDS.findall(other.lower())


def _key(*words: str) -> str:
    return blake2b(" ".join(words).encode(), digest_size=4).hexdigest()
