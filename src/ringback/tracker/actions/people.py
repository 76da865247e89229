"""Meeting people: adding somebody to an application, or what is newly known of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from ringback.casebook.applications import Application
from ringback.casebook.people import Contact, Line, Place, Role
from ringback.casebook.terms import Part
from ringback.intake.places import place_from_number
from ringback.tracker.errors import Refused
from ringback.tracker.keys import folded

if TYPE_CHECKING:
    from ringback.tracker.book import Book


class SamePerson(Refused):
    """Somebody of that name at that employer is known: whether it is the same one is asked."""


class SimilarName(Refused):
    """A name so like one that is known that it is probably mistyped."""


@dataclass(frozen=True, slots=True)
class Introduced:
    """A person as somebody introduces them, before it is known whether they are known already."""

    name: str
    part: Part = "contact"
    lines: tuple[Line, ...] = ()
    place: Place | None = None


def meet(
    book: "Book", application: Application, person: Introduced, *, same: bool = False
) -> Contact:
    """Add a person to an application, or what is new about one who is known; give the contact.

    The same number or address is the same person. The same name at the same employer raises
    `SamePerson` unless `same` says so. A place that is not given is read from the number, then
    from the posting.
    """
    with book.alone():
        known = _known(book, application, person, same=same)
        contact = _joined(known, person) if known else _new(application, person)
        contact = replace(contact, place=_place(contact, person, application))
        if known:
            book.save_contact(contact)
        else:
            contact = book.add_contact(contact)
        _take_part(book, application, contact, person.part)
        return contact


def _known(
    book: "Book", application: Application, person: Introduced, *, same: bool
) -> Contact | None:
    contacts = book.roster().contacts
    own = {role.contact for role in application.people}
    by_line = _with_line(contacts, person.lines)
    if by_line is not None:
        return by_line
    named = [contact for contact in contacts if folded(contact.name) == folded(person.name)]
    here = [
        contact
        for contact in contacts
        if contact.key in own and _same_name(contact.name, person.name)
    ]
    if here:
        return here[0]
    near = _mistyped(person.name, [contact for contact in contacts if contact.key in own])
    if near and not same:
        raise SimilarName(
            f"{person.name} is nobody known here, and {near} is. Nothing was changed. Give the "
            "name as it is known; or say --yes to add another person."
        )
    colleagues = [
        contact
        for contact in named
        if folded(contact.employer) == folded(application.employer) and contact.employer
    ]
    if not colleagues or same:
        return colleagues[0] if colleagues else None
    raise SamePerson(
        f"{person.name} at {application.employer} is known already. It may be the same person or "
        "another of that name, so nothing was changed. Say --yes if it is the same; else give a "
        "number or an address that tells them apart."
    )


def _same_name(one: str, other: str) -> bool:
    """Say whether two names can be one person's in one case: a first name is known more fully."""
    first, second = folded(one).split(), folded(other).split()
    return first == second or (min(len(first), len(second)) == 1 and first[:1] == second[:1])


def _mistyped(name: str, known: Iterable[Contact]) -> str:
    """Give the name that was probably meant, or nothing."""
    names = {folded(contact.name): contact.name for contact in known}
    near = get_close_matches(folded(name), names, n=1, cutoff=0.8)
    return names[near[0]] if near else ""


def _with_line(contacts: Iterable[Contact], lines: Sequence[Line]) -> Contact | None:
    values = {line.value for line in lines if line.kind != "portal"}
    for contact in contacts:
        if any(line.value in values for line in contact.lines):
            return contact
    return None


def _new(application: Application, person: Introduced) -> Contact:
    return Contact("", person.name, application.employer, lines=person.lines)


def _joined(known: Contact, person: Introduced) -> Contact:
    """Add the lines that are new; a line that is known takes the newer word on how it was got."""
    new = {line.value: line for line in person.lines}
    kept = tuple(new.pop(line.value, line) for line in known.lines)
    fuller = max(known.name, person.name, key=lambda name: len(name.split()))
    return replace(known, name=fuller, lines=kept + tuple(new.values()))


def _place(contact: Contact, person: Introduced, application: Application) -> Place:
    if person.place is not None:
        return person.place
    if contact.place.text or contact.place.zone:
        return contact.place
    for kind in ("office", "cell"):
        line = contact.line(kind)
        place = place_from_number(line.value) if line else Place()
        if place.zone:
            # The posting knows the town; a number knows only its region, and not always one.
            return application.place if place.zone == application.place.zone else place
    return application.place


def _take_part(book: "Book", application: Application, contact: Contact, part: Part) -> None:
    """Give the contact that part in the application; a plain "contact" changes nothing known."""
    roles = {role.contact: role for role in application.people}
    known = roles.get(contact.key)
    if known is None or (part not in ("contact", known.part)):
        roles[contact.key] = Role(contact.key, part)
        book.save_application(replace(application, people=tuple(roles.values())))
