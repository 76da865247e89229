"""The blocks of a roster: the seeker, a contact, an application, each a heading with details."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from ..applications import Application, Roster
from ..people import Contact, Seeker
from .details import APPLICATION, CONTACT, SEEKER, Detail, plain, read_plain
from .lexing import is_bare, leading_text, quoted
from .mistakes import UnreadableError, nearest, shown
from .slots import atom

Person = Seeker | Contact | Application


def write_roster(roster: Roster) -> Iterator[str]:
    """Write the blocks of a roster; a seeker of whom nothing is known is left out."""
    if roster.seeker != Seeker():
        yield "\n".join([f"seeker {plain(roster.seeker.name)}", *_details(roster.seeker, SEEKER)])
    for contact in roster.contacts:
        yield "\n".join([_contact_heading(contact), *_details(contact, CONTACT)])
    for application in roster.applications:
        yield "\n".join([_application_heading(application), *_details(application, APPLICATION)])


def read_heading(word: str, rest: str) -> Person:
    """Read the heading of a block; raises `UnreadableError`."""
    if word == "seeker":
        return Seeker(name=read_plain(rest))
    key, said = _key(word, rest)
    if word == "contact":
        name, employer = _two(said, ",")
        return Contact(key, name, employer)
    title, employer = _two(said, " at ")
    return Application(key, title, employer)


def read_detail(person: Person, line: str) -> tuple[str, Any, bool]:
    """Read a line below a heading: its field, its value, whether several may stand there."""
    word, _, rest = line.strip().partition(" ")
    details = _DETAILS[type(person)]
    for detail in details:
        if word.casefold() in detail.words:
            return detail.name, detail.read(word.casefold(), rest.strip()), detail.many
    known = [known for detail in details for known in detail.words]
    meant = nearest(word, known)
    raise UnreadableError(
        f"{shown(line.strip())} says nothing about {_ARTICLES[type(person)]}.",
        f"Did you mean {shown(meant)}?" if meant else f"Begin with one of: {', '.join(known)}.",
    )


def _details(person: Person, details: tuple[Detail, ...]) -> Iterator[str]:
    defaults = {field.name: field.default for field in fields(person)}
    for detail in details:
        value = getattr(person, detail.name)
        if value == defaults[detail.name]:
            continue
        for item in value if detail.many else (value,):
            yield f"  {detail.write(item)}"


def _contact_heading(contact: Contact) -> str:
    if not contact.name and not contact.employer:
        return f"contact {atom(contact.key)}"
    name = plain(contact.name) if "," not in contact.name else quoted(contact.name)
    employer = f", {plain(contact.employer)}" if contact.employer else ""
    return f"contact {atom(contact.key)}: {name}{employer}"


def _application_heading(application: Application) -> str:
    title, employer = application.title, application.employer
    if not title and not employer:
        return f"application {atom(application.key)}"
    said = plain(title) if " at " not in f" {title} " else quoted(title)
    at = f" at {plain(employer)}" if employer else ""
    return f"application {atom(application.key)}: {said}{at}"


def _key(word: str, rest: str) -> tuple[str, str]:
    """Cut the short name off a heading."""
    cut = leading_text(rest)
    if cut is None:
        key, _, said = rest.partition(":")
        key = key.strip()
    else:
        key, said = cut
        said = said.strip().removeprefix(":")
    if cut is None and not is_bare(key):
        raise UnreadableError(
            f"{shown(key)} is no short name for {_A[word]}.",
            f"Write for instance: {_HEADINGS[word]}.",
        )
    return key, said.strip()


def _two(said: str, between: str) -> tuple[str, str]:
    cut = leading_text(said)
    if cut is None:
        first, _, second = said.partition(between)
        return read_plain(first), read_plain(second.strip())
    first, rest = cut
    if rest and not rest.startswith(between):
        raise UnreadableError(f"{shown(rest.strip())} stands behind the quotation marks.", _INSIDE)
    return first, read_plain(rest.removeprefix(between).strip())


_INSIDE = "Put it inside them."
_DETAILS: dict[type[Person], tuple[Detail, ...]] = {
    Seeker: SEEKER,
    Contact: CONTACT,
    Application: APPLICATION,
}
_A = {"contact": "a contact", "application": "an application"}
_ARTICLES = {Seeker: "the seeker", Contact: "a contact", Application: "an application"}
_HEADINGS = {
    "contact": "contact dana: Dana Reyes, Acme Tools",
    "application": "application acme: Inside Sales Representative at Acme Tools",
}
