"""The options by which a person at the other end is introduced."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import click

from ringback.casebook.people import Line, Place
from ringback.casebook.terms import LineKind, Origin, Part
from ringback.intake.numbers import normalise
from ringback.intake.places import place_from_text
from ringback.tracker.actions.people import Introduced

from .options import choice

Command = TypeVar("Command", bound=Callable[..., Any])

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Introduction:
    """What the options said of a person, as typed."""

    role: Part | None = None
    office: str | None = None
    cell: str | None = None
    email: str | None = None
    post: str | None = None
    origin: Origin | None = None
    place: str | None = None
    confirmed: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was said."""
        return self == Introduction()

    def person(self, name: str, country: str) -> Introduced:
        """Give the person, the lines normalised; raises `NotANumber` or `click.BadParameter`."""
        place = _place(self.place)
        country = place.country if place and place.country else country
        return Introduced(
            name=" ".join(name.split()),
            part=self.role or "contact",
            lines=tuple(self._lines(country)),
            place=place,
        )

    def _lines(self, country: str) -> Iterator[Line]:
        origin = self.origin or "given"
        given: tuple[tuple[LineKind, str | None], ...] = (
            ("office", self.office),
            ("cell", self.cell),
            ("email", self.email),
            ("post", self.post),
        )
        for kind, typed in given:
            if typed:
                yield Line(kind, _value(kind, typed, country), origin, confirmed=self.confirmed)


def options(command: Command) -> Command:
    """Add the options that introduce a person."""
    described = (
        click.option("--role", type=choice(Part), help="What they are in this application."),
        click.option("--office", metavar="N", help="Their office telephone."),
        click.option("--cell", metavar="N", help="Their cell telephone."),
        click.option("--email", metavar="A", help="Their e-mail address."),
        click.option("--post", metavar="ADDRESS", help="Their postal address."),
        click.option("--from", "origin", type=choice(Origin), help="How you got these lines."),
        click.option("--confirmed", is_flag=True, help="You know that you may ring these numbers."),
        click.option("--place", metavar="PLACE", help="Where they are: “Toronto, ON”."),
    )
    for option in reversed(described):
        command = option(command)
    return command


def email_address(text: str) -> str:
    """Give an address in lower case; raises `click.BadParameter` for what is none."""
    if not _EMAIL.fullmatch(text):
        raise click.BadParameter(
            f"{text!r} is no e-mail address. Nothing was kept. Give it as dana@example.com.",
            param_hint="--email",
        )
    return text.lower()


def _value(kind: LineKind, typed: str, country: str) -> str:
    if kind in ("office", "cell"):
        return normalise(typed, country)
    text = " ".join(typed.split())
    return email_address(text) if kind == "email" else text


def _place(typed: str | None) -> Place | None:
    if typed is None:
        return None
    place = place_from_text(typed)
    if not place.zone:
        raise click.BadParameter(
            f"It is not known where {typed!r} is, so office hours there are not either. Nothing "
            "was kept. Give a city with its state or country, such as “Austin, TX”.",
            param_hint="--place",
        )
    return place
