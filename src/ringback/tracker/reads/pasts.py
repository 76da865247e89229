"""What has passed with the person a message is for, taken from a case as the rules look at it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from ringback.casebook.case import Noted
from ringback.casebook.events import Arranged, Decided, Interviewed, Promised, RangBack, Wrote
from ringback.casebook.terms import Verdict
from ringback.counsel.view import View
from ringback.words import Interview, Letter, Past


def may_announce_a_call(view: View) -> bool:
    """Say whether a letter may announce a call: one can be made, and nothing else was agreed (P4).

    What they said to the two questions before an interview ended holds: by mail, or not at all.
    """
    agreed = [noted.body for noted in view.case.interview if _concerns(noted, view.key)]
    otherwise = any(
        said.follow_up_how in ("email", "post") or said.may_follow_up == "no" for said in agreed
    )
    return view.may_ring and view.telephone is not None and not otherwise


def past(view: View) -> Past:
    """Give what has passed with whoever the view means, up to its moment."""
    case = view.case
    letter = _letter(view)
    agreed = case.check_back
    return Past(
        interview=_interview(view),
        letter=letter,
        named=_named(view),
        promised=_promised(view),
        announced=letter is not None and letter.announced and view.announced is not None,
        rang=_rang(view),
        told_cell=_told_cell(view),
        urgent=case.urgent.body.reason if case.urgent and view.urgent else "",
        presses_until=case.urgent.body.until if case.urgent and view.urgent else None,
        no_show=_no_show(view),
        cancelled=_cancelled(view),
        arranged=min((when for when in _appointments(view) if when > view.now), default=None),
        verdict=_verdict(view),
        heard=case.answered is not None,
        check_back=(agreed.body.count, agreed.body.unit) if agreed else None,
        left=tuple(view.day(call.when) for call in view.voicemails),
    )


def _interview(view: View) -> Interview | None:
    """Give the latest interview that this person took part in, with the notes on it (P5).

    What was noted with this person alone comes first; what was noted with several is shared.
    """
    entries = view.case.interview
    if not view.contact or not view.interviewed_with(view.key):
        return None
    mine = [noted for noted in entries if view.key in noted.body.people]
    own = [noted for noted in mine if len(noted.body.people) == 1]
    shared = [noted for noted in entries if noted not in own and _concerns(noted, view.key)]
    people = list(dict.fromkeys(person for noted in entries for person in noted.body.people))
    ordered = [*own, *shared]
    return Interview(
        day=max(view.day(noted.when) for noted in entries),
        high=_notes(ordered, "high"),
        idea=_notes(ordered, "idea"),
        concern=_notes(ordered, "concern"),
        place=people.index(view.key) if view.key in people else 0,
        lead=0 if own else None,
        of=max(1, len(people)),
        next_step_by=_first(noted.body.next_step_by for noted in entries),
        decision_by=_first(noted.body.decision_by for noted in entries),
        follow_up_from=_first(noted.body.follow_up_from for noted in entries),
    )


def _concerns(noted: Noted[Interviewed], person: str) -> bool:
    return not noted.body.people or person in noted.body.people


def _notes(entries: Sequence[Noted[Interviewed]], part: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(note for noted in entries for note in getattr(noted.body, part)))


def _first(days: Iterator[date | None]) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _letter(view: View) -> Letter | None:
    """Give the latest letter to this person that nothing of theirs has answered."""
    wrote = [
        Noted(event, event.body)
        for event in view.case.events
        if isinstance(event.body, Wrote) and event.body.contact in (view.key, "")
    ]
    if not wrote or view.answered_after(wrote[-1].when):
        return None
    last = wrote[-1]
    return Letter(view.day(last.when), last.body.kind, last.body.by, last.body.announced_a_call)


def _named(view: View) -> date | None:
    """Give the day that they named, once it has passed without a word (P4d)."""
    held = view.case.held
    return held.until if held is not None and held.until < view.today else None


def _promised(view: View) -> date | None:
    asked = view.reached.asked
    if asked is None or asked.application != view.case.key or not isinstance(asked.body, Promised):
        return None
    return asked.body.until


def _rang(view: View) -> date | None:
    asked = view.reached.asked
    if asked is None or asked.application != view.case.key or not isinstance(asked.body, RangBack):
        return None
    return view.day(asked.happened)


def _told_cell(view: View) -> bool:
    heard = view.sent_to_cell
    return heard is not None and heard.body.tells("use_cell")


def _appointments(view: View) -> tuple[datetime, ...]:
    return tuple(noted.body.when for noted in view.case.appointments)


def _no_show(view: View) -> datetime | None:
    """Give the moment at which they were to ring and have not."""
    grace = timedelta(minutes=view.policy.grace)
    late = (
        noted.body.when
        for noted in view.case.appointments
        if noted.body.what != "interview" and noted.body.when + grace <= view.now
    )
    return max(late, default=None)


def _cancelled(view: View) -> datetime | None:
    """Give the moment of the appointment that was called off, while no other is set."""
    arranged = [event.body for event in view.case.events if isinstance(event.body, Arranged)]
    off = bool(arranged) and arranged[-1].cancelled and not view.case.appointments
    return arranged[-1].when if off and view.case.stage == "interviewing" else None


def _verdict(view: View) -> Verdict | None:
    ended = view.case.ended
    if ended is not None and isinstance(ended.body, Decided):
        return ended.body.verdict
    return view.case.offer.body.verdict if view.case.offer else None
