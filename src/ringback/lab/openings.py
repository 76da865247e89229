"""Who applies where: one seeker's applications, and what of the other side is hidden from them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from ringback.casebook.applications import Application, Roster
from ringback.casebook.people import Contact, Line, Place, Role, Seeker
from ringback.casebook.terms import Instruction, LineKind, Telephone

from .assumptions import Assumptions

PLACES: Final = (
    Place("Austin, TX", "America/Chicago", "US", "TX"),
    Place("New York, NY", "America/New_York", "US", "NY"),
    Place("London", "Europe/London", "GB", "ENG"),
)
"""Where the offices are; the seeker lives in the first."""


@dataclass(frozen=True, slots=True)
class Person:
    """What a person at the other end is like; little of it is known to the seeker.

    `lines` are all that they have, of which the roster holds those that the seeker knows.
    `wants` is the way by which they want the follow-up, None where no way of the plan is theirs.
    """

    key: str
    place: Place
    reachable: bool
    better_early: bool
    greeting: Instruction
    lines: Mapping[LineKind, Line]
    wants: LineKind | None


@dataclass(frozen=True, slots=True)
class Group:
    """Applications that share a person, directly or by others, and so must be planned together."""

    roster: Roster
    people: tuple[Person, ...]


def groups(
    numbers: Assumptions, voice: str, random: Random, *, telephone: Telephone = "yes"
) -> tuple[Group, ...]:
    """Draw the applications of one seeker, in groups that cannot influence one another's plan."""
    seeker = Seeker(
        name="Maria Okafor",
        phone="+15125550147",
        place=PLACES[0],
        region="US",
        telephone=telephone,
        voice=voice,
    )
    found: list[Group] = []
    for number in range(1, random.randint(numbers.openings_least, numbers.openings_most) + 1):
        if found and random.random() < numbers.same_contact:
            found[-1] = _joined(found[-1], numbers, number, random)
        else:
            found.append(_group(numbers, seeker, number, random))
    return tuple(found)


def with_line(roster: Roster, key: str, line: Line) -> Roster:
    """Give the roster with one more line of a contact."""
    contacts = tuple(
        replace(contact, lines=(*contact.lines, line)) if contact.key == key else contact
        for contact in roster.contacts
    )
    return replace(roster, contacts=contacts)


def _joined(group: Group, numbers: Assumptions, number: int, random: Random) -> Group:
    """Add an opening that the same person looks after."""
    roster = group.roster
    return _with_opening(group, number, roster.contacts[0], numbers, random)


def _group(numbers: Assumptions, seeker: Seeker, number: int, random: Random) -> Group:
    place = random.choice(PLACES)
    person = _person(numbers, f"person-{number}", place, number, random)
    lines = tuple(_known(numbers, person.lines, random))
    contact = Contact(person.key, f"Person {number}", f"Employer {number}", place, lines)
    group = Group(Roster(seeker, (contact,)), (person,))
    return _with_opening(group, number, contact, numbers, random)


def _with_opening(
    group: Group, number: int, contact: Contact, numbers: Assumptions, random: Random
) -> Group:
    """Add an opening with its person and, for some, one more who will interview."""
    contacts, people = group.roster.contacts, group.people
    roles = [Role(contact.key, "hiring_manager")]
    if random.random() < numbers.second_interviewer:
        second = _person(numbers, f"colleague-{number}", contact.place, 50 + number, random)
        address = replace(second.lines["email"], origin="card")
        contacts += (
            Contact(second.key, f"Colleague {number}", contact.employer, second.place, (address,)),
        )
        people += (second,)
        roles.append(Role(second.key, "interviewer"))
    application = Application(
        f"opening-{number}", "Buyer", contact.employer, contact.place, people=tuple(roles)
    )
    applications = (*group.roster.applications, application)
    return Group(Roster(group.roster.seeker, contacts, applications), people)


def _person(numbers: Assumptions, key: str, place: Place, number: int, random: Random) -> Person:
    return Person(
        key=key,
        place=place,
        reachable=random.random() < numbers.reachable,
        better_early=random.random() < 0.5,
        greeting=_greeting(numbers, random),
        lines={
            "office": Line("office", f"+1512555{100 + number:04}", "published"),
            "cell": Line("cell", f"+1737555{100 + number:04}", "given"),
            "email": Line("email", f"{key}@example.com", "published"),
            "post": Line("post", f"{number} Example Street", "published"),
        },
        wants=_wanted(numbers, random),
    )


def _known(numbers: Assumptions, lines: Mapping[LineKind, Line], random: Random) -> Iterator[Line]:
    # Each is drawn whether it is used or not, so that all sets of assumptions see the same people.
    office, cell, found, email, post = (random.random() for _ in range(5))
    if office < numbers.has_office:
        yield lines["office"]
    if cell < numbers.has_cell:
        yield replace(
            lines["cell"], origin="published" if found < numbers.cell_published else "given"
        )
    if email < numbers.has_email:
        yield lines["email"]
    if post < numbers.has_post:
        yield lines["post"]


def _greeting(numbers: Assumptions, random: Random) -> Instruction:
    shares: tuple[tuple[Instruction, float], ...] = (
        ("use_cell", numbers.says_use_cell),
        ("urgent_cell", numbers.gives_cell),
        ("not_checked", numbers.says_not_checked),
        ("away", numbers.says_away),
        ("no_calls", numbers.says_no_calls),
    )
    drawn = random.random()
    for says, share in shares:
        drawn -= share
        if drawn < 0:
            return says
    return "none"


def _wanted(numbers: Assumptions, random: Random) -> LineKind | None:
    drawn = random.random()
    if drawn < numbers.wants_email:
        return "email"
    return "office" if drawn < numbers.wants_email + numbers.wants_call else None
