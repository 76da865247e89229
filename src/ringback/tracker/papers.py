"""The postings and résumés of one seeker: big, so read only when asked for."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final, Literal, TypeVar

from django.db.models import Max

from ringback.casebook.documents import Posting, Resume

from .errors import NotFound
from .locking import alone
from .models import DocumentRow
from .stored import loaded, plain, stored

DocumentKind = Literal["posting", "resume"]
Paper = TypeVar("Paper", Posting, Resume)

_KEY_LENGTH: Final = 16
_LONGEST_NAME: Final = 255


def add(seeker: int, name: str, value: Posting | Resume) -> str:
    """Keep a document as the latest of its kind; the same content is kept once."""
    text, _ = stored(value)
    kind = _kind(type(value))
    key = sha256(f"{kind}\n{text}".encode()).hexdigest()[:_KEY_LENGTH]
    with alone(seeker):
        own = DocumentRow.objects.filter(seeker_id=seeker)
        turn = (own.aggregate(latest=Max("turn"))["latest"] or 0) + 1
        if not own.filter(key=key).update(turn=turn):
            DocumentRow.objects.create(
                seeker_id=seeker,
                key=key,
                kind=kind,
                name=plain(name[-_LONGEST_NAME:], _LONGEST_NAME),
                turn=turn,
                body=text,
            )
    return key


def one(seeker: int, key: str, kind: type[Paper]) -> Paper:
    """Give one document; raises `NotFound`."""
    found = several(seeker, [key], kind)
    if key not in found:
        raise NotFound(f"There is no {_kind(kind)} {key!r} in this search.")
    return found[key]


def several(seeker: int, keys: Iterable[str], kind: type[Paper]) -> dict[str, Paper]:
    """Give those of the documents that there are, by key, in one query."""
    rows = DocumentRow.objects.filter(
        seeker_id=seeker, kind=_kind(kind), key__in=set(keys)
    ).values_list("key", "body")
    return {key: loaded(body, kind) for key, body in rows}


def latest(seeker: int, kind: type[Paper]) -> tuple[str, Paper] | None:
    """Give the document of this kind that was added last, with its key."""
    row = (
        DocumentRow.objects.filter(seeker_id=seeker, kind=_kind(kind))
        .order_by("-turn")
        .values_list("key", "body")
        .first()
    )
    return None if row is None else (row[0], loaded(row[1], kind))


def _kind(paper: type[Posting | Resume]) -> DocumentKind:
    return "posting" if issubclass(paper, Posting) else "resume"
