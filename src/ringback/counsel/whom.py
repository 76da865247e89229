"""Whom a follow-up goes to, where they are, and on which lines they can be reached."""

from collections.abc import Collection
from typing import Final

from ringback.casebook.case import Case, Search
from ringback.casebook.events import CallPlaced
from ringback.casebook.people import Contact, Line, Place
from ringback.casebook.terms import LineKind, Part

_BEFORE: Final[tuple[Part, ...]] = ("recruiter", "hiring_manager", "contact", "assistant")
_AFTER: Final[tuple[Part, ...]] = ("hiring_manager", "interviewer", "recruiter", "contact")


def whom(case: Case, search: Search) -> Contact | None:
    """Choose whom the follow-up goes to: whom they named (P4), else by what each person is.

    Of those, somebody who can be rung comes before somebody who cannot; None where nobody is known.
    """
    if case.interview:
        named = case.interview[-1].body.follow_up_with
        if named and named in search.contacts:
            return search.contacts[named]
    order = _AFTER if case.interview else _BEFORE
    roles = [role for part in order for role in case.people(part)]
    roles += [role for role in case.application.people if role not in roles]
    people = [search.contacts[role.contact] for role in roles if role.contact in search.contacts]
    by_telephone = [person for person in people if person.line("office") or person.line("cell")]
    return next(iter(by_telephone or people), None)


def where(case: Case, contact: Contact | None) -> Place:
    """Give the place whose days and hours hold: the contact's, else the posting's."""
    if contact and (contact.place.zone or contact.place.country):
        return contact.place
    return case.application.place


def right_line(person: Contact, kind: LineKind, wrong: Collection[CallPlaced]) -> Line | None:
    """Give the latest line of a kind, unless a call found that it is not theirs."""
    if not wrong:
        return person.line(kind)
    lines = (line for line in reversed(person.lines) if line.kind == kind)
    return next((line for line in lines if not _is_wrong(line, wrong)), None)


def _is_wrong(line: Line, wrong: Collection[CallPlaced]) -> bool:
    """Say whether a call found it wrong; where no number was kept, the kind that was rung is."""
    return any(
        line.value == call.number or (not call.number and call.line == line.kind) for call in wrong
    )
