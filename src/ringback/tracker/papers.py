"""The postings and résumés of one seeker: big, so read only when asked for."""

from collections.abc import Iterable, Sequence
from typing import Final, Literal, TypeVar

from django.db.models import Max

from ringback.casebook.amended import amended
from ringback.casebook.documents import Posting, Resume

from . import amending
from .errors import NotFound
from .locking import alone
from .marks import marks
from .models import DocumentRow, MarkRow
from .stored import loaded, plain, stored

DocumentKind = Literal["posting", "resume"]
Paper = TypeVar("Paper", Posting, Resume)

_KEY_LENGTH: Final = 16
_LONGEST_NAME: Final = 255


def add(seeker: int, name: str, value: Posting | Resume, content: bytes = b"") -> str:
    """Keep a document as the latest of its kind; one that is known is kept as it is read now."""
    text, _ = stored(value)
    known_by = marks(value, content)
    with alone(seeker):
        own = DocumentRow.objects.filter(seeker_id=seeker)
        turn = (own.aggregate(latest=Max("turn"))["latest"] or 0) + 1
        row = _marked(seeker, known_by)
        if row is None:
            row = DocumentRow.objects.create(
                seeker_id=seeker,
                key=known_by[0][:_KEY_LENGTH],
                kind=_kind(type(value)),
                name=plain(name[-_LONGEST_NAME:], _LONGEST_NAME),
                turn=turn,
                body=text,
            )
        own.filter(pk=row.pk).update(turn=turn, body=text)
        MarkRow.objects.bulk_create(
            (MarkRow(seeker_id=seeker, document=row, mark=mark) for mark in known_by),
            ignore_conflicts=True,
        )
    return row.key


def known(seeker: int, value: Posting | Resume, content: bytes = b"") -> str:
    """Give the key of the document that this is, also where it was read otherwise; or nothing."""
    row = _marked(seeker, marks(value, content))
    return row.key if row else ""


def one(seeker: int, key: str, kind: type[Paper], *, as_read: bool = False) -> Paper:
    """Give one document, as corrected unless `as_read`; raises `NotFound`."""
    found = several(seeker, [key], kind, as_read=as_read)
    if key not in found:
        raise NotFound(f"There is no {_kind(kind)} {key!r} in this search.")
    return found[key]


def several(
    seeker: int, keys: Iterable[str], kind: type[Paper], *, as_read: bool = False
) -> dict[str, Paper]:
    """Give those of the documents that there are, by key, in two queries."""
    rows = DocumentRow.objects.filter(
        seeker_id=seeker, kind=_kind(kind), key__in=set(keys)
    ).values_list("key", "body")
    read = {key: loaded(body, kind) for key, body in rows}
    return read if as_read else _corrected(seeker, read, kind)


def latest(seeker: int, kind: type[Paper]) -> tuple[str, Paper] | None:
    """Give the document of this kind that was added last, as corrected, with its key."""
    row = (
        DocumentRow.objects.filter(seeker_id=seeker, kind=_kind(kind))
        .order_by("-turn")
        .values_list("key", "body")
        .first()
    )
    if row is None:
        return None
    key, body = row
    return key, _corrected(seeker, {key: loaded(body, kind)}, kind)[key]


def _corrected(seeker: int, read: dict[str, Paper], kind: type[Paper]) -> dict[str, Paper]:
    """Lay the corrections over documents: a posting has its own, those of résumés are shared."""
    subjects = list(read) if _kind(kind) == "posting" else [amending.RESUMES]
    told = amending.several(seeker, subjects)
    return {
        key: amended(value, told.get(key) or told.get(amending.RESUMES, ())) if told else value
        for key, value in read.items()
    }


def _marked(seeker: int, known_by: Sequence[str]) -> DocumentRow | None:
    """Give the document that the surest of these marks knows."""
    rows = MarkRow.objects.filter(seeker_id=seeker, mark__in=known_by).select_related("document")
    row = min(rows, key=lambda row: known_by.index(row.mark), default=None)
    return row.document if row else None


def _kind(paper: type[Posting | Resume]) -> DocumentKind:
    return "posting" if issubclass(paper, Posting) else "resume"
