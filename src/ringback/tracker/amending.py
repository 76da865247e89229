"""The corrections of one seeker: those of a posting are its own, those of résumés the person's."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from django.db.models import Q, QuerySet

from ringback.casebook.amendments import Amendment, Change, changed

from .errors import NotFound
from .locking import alone
from .models import AmendmentRow, DocumentRow
from .stored import loaded, plain, stored

RESUMES: Final = ""
"""The subject of corrections that hold for whichever résumé has the line."""

_LONGEST_KEY: Final = 64


def every(seeker: int) -> dict[str, tuple[Amendment, ...]]:
    """Give all corrections by their subjects, each in order."""
    return _by_subject(AmendmentRow.objects.filter(seeker_id=seeker))


def several(seeker: int, subjects: Iterable[str]) -> dict[str, tuple[Amendment, ...]]:
    """Give the corrections of postings, by key, and of `RESUMES`, in one query; each in order."""
    wanted = set(subjects)
    which = Q(posting__key__in=wanted)
    if RESUMES in wanted:
        which |= Q(posting=None)
    return _by_subject(AmendmentRow.objects.filter(which, seeker_id=seeker))


def one(seeker: int, subject: str) -> tuple[Amendment, ...]:
    """Give the corrections of one subject; none where there is no such posting."""
    return several(seeker, [subject]).get(subject, ())


def change(seeker: int, subject: str, changes: Sequence[Change]) -> tuple[Amendment, ...]:
    """Keep what is corrected and forget what is taken back; give what holds then.

    Raises `NotFound` where there is no such posting, and `Unstorable`.
    """
    with alone(seeker):
        posting = _posting(seeker, subject)
        kept = changed(one(seeker, subject), changes)
        AmendmentRow.objects.filter(seeker_id=seeker, posting=posting).delete()
        AmendmentRow.objects.bulk_create(
            AmendmentRow(
                seeker_id=seeker,
                posting=posting,
                part=each.part,
                about=plain(each.about, _LONGEST_KEY),
                body=stored(each)[0],
            )
            for each in kept
        )
    return kept


def _by_subject(rows: QuerySet[AmendmentRow]) -> dict[str, tuple[Amendment, ...]]:
    found: defaultdict[str, list[Amendment]] = defaultdict(list)
    for key, body in rows.order_by("pk").values_list("posting__key", "body"):
        found[key or RESUMES].append(loaded(body, Amendment))
    return {subject: tuple(amendments) for subject, amendments in found.items()}


def _posting(seeker: int, subject: str) -> DocumentRow | None:
    if subject == RESUMES:
        return None
    row = DocumentRow.objects.filter(seeker_id=seeker, key=subject, kind="posting").first()
    if row is None:
        raise NotFound(f"There is no posting {subject!r} in this search. Nothing was saved.")
    return row
