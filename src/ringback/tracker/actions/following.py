"""What was taken from a document follows when the person corrects the document."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ringback.casebook.applications import Application
from ringback.casebook.corrections import standing
from ringback.casebook.documents import Named, Posting, Resume
from ringback.casebook.events import AskedNotTo, Corrected
from ringback.casebook.people import Contact, Line, Seeker
from ringback.tracker.entries import Entry
from ringback.tracker.keys import folded

if TYPE_CHECKING:
    from ringback.tracker.book import Book


def fill_seeker(book: "Book", before: Resume, after: Resume) -> dict[str, str]:
    """Let a résumé fill what is empty in `me`, and what it filled follow it; give what changed."""
    seeker = book.seeker()
    gained: dict[str, str] = {}
    for part in ("name", "phone", "email"):
        own, old, new = getattr(seeker, part), getattr(before, part), getattr(after, part)
        if own != new and (not own or own == old):
            gained[part] = new
    filled = _with(seeker, gained)
    own_place = seeker.place.text
    if own_place != after.place.text and (not own_place or own_place == before.place.text):
        filled = replace(filled, place=after.place)
        gained["place"] = after.place.text
    if gained:
        book.save_seeker(filled)
    return gained


def follow(book: "Book", application: Application, before: Posting, after: Posting) -> None:
    """Let the application and its people follow what a posting is corrected to say of them."""
    application = _without_nobody(book, application, before.named, after.named)
    application = replace(
        application, title=after.title, employer=after.employer, place=after.place
    )
    book.save_application(application)
    own = {role.contact for role in application.people}
    for contact in book.roster().contacts:
        if contact.key in own:
            followed = _followed(contact, before, after)
            if followed != contact:
                book.save_contact(followed)


def recall_ban(
    book: "Book", application: str, before: Posting, after: Posting, now: datetime
) -> None:
    """Take back that a posting asked for no calls, where the person says that it did not."""
    if before.no_calls and not after.no_calls:
        asked = [
            event
            for event in standing(book.events(application))
            if isinstance(event.body, AskedNotTo) and event.body.by_posting
        ]
        entries = [Entry(application, each.happened, Corrected(each.number)) for each in asked]
        if entries:
            book.record(entries, recorded=now)


def _with(seeker: Seeker, gained: dict[str, str]) -> Seeker:
    return replace(seeker, **gained)  # type: ignore[arg-type]  # the keys are those of fill_seeker


def _without_nobody(
    book: "Book", application: Application, before: Named | None, after: Named | None
) -> Application:
    """Give the application without the person whom the posting, as corrected, does not name."""
    if before is None or not before.name or (after is not None and after.name):
        return application
    gone = {
        contact.key
        for contact in book.roster().contacts
        if folded(contact.name) == folded(before.name)
    }
    people = tuple(role for role in application.people if role.contact not in gone)
    return replace(application, people=people)


def _followed(contact: Contact, before: Posting, after: Posting) -> Contact:
    if contact.employer == before.employer:
        contact = replace(contact, employer=after.employer)
    if contact.place == before.place:
        contact = replace(contact, place=after.place)
    old, new = before.named, after.named
    if old is None or new is None or not new.name or folded(contact.name) != folded(old.name):
        return contact
    changes = {old.phone: new.phone, old.email.lower(): new.email.lower()}
    return replace(contact, name=new.name, lines=tuple(_lines(contact.lines, changes)))


def _lines(lines: tuple[Line, ...], changes: dict[str, str]) -> Iterator[Line]:
    for line in lines:
        value = changes.get(line.value, line.value)
        if line.origin != "published" or value == line.value:
            yield line
        elif value:
            yield replace(line, value=value)
