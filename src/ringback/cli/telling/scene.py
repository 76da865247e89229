"""What an event word is read against: the case, its people, and the day it happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

import click

from ringback.casebook.applications import Application
from ringback.casebook.terms import Part
from ringback.cli.moments import coming_day, moment
from ringback.cli.opening import Opened
from ringback.cli.showing import aside
from ringback.reading.values import Person, Telling
from ringback.tracker.actions.people import Introduced, meet
from ringback.tracker.errors import NotFound
from ringback.tracker.finding import find_contact


@dataclass(frozen=True, slots=True)
class Scene:
    """The case that something is told of; `happened` is when, in `zone`.

    `yes` is whether it was confirmed beforehand.
    """

    home: Opened
    application: Application
    happened: datetime
    zone: tzinfo
    yes: bool = False

    @property
    def today(self) -> date:
        """The day on which it happened."""
        return self.happened.astimezone(self.zone).date()

    @property
    def country(self) -> str:
        """Where numbers without a country are from: where the work is, they are, or you are."""
        seeker = self.home.book.seeker()
        own = {role.contact for role in self.application.people}
        theirs = (
            contact.place.country
            for contact in self.home.book.roster().contacts
            if contact.key in own
        )
        known = (self.application.place.country, *theirs, seeker.place.country, seeker.region)
        return next(filter(None, known), "US")

    @property
    def telling(self) -> Telling:
        """What words of one's own are read against: who takes part, and when they were told."""
        contacts = {contact.key: contact for contact in self.home.book.roster().contacts}
        return Telling(
            told=self.happened.astimezone(self.zone),
            people=tuple(
                Person(role.contact, contacts[role.contact].name, role.part)
                for role in self.application.people
                if role.contact in contacts
            ),
            employer=self.application.employer,
            country=self.country,
            seeker=self.home.book.seeker().name,
        )

    def day(self, words: str | None) -> date | None:
        """Read a day that was named as lying ahead of what happened."""
        return coming_day(words, self.today) if words else None

    def day_ahead(self, words: str) -> date:
        """Read a day that cannot lie before what happened; raises `click.BadParameter`."""
        day = coming_day(words, self.today)
        if day < self.today:
            raise click.BadParameter(
                f"{words!r} has passed already. Nothing was recorded. Give a day that is to come."
            )
        return day

    def evening(self, words: str | None) -> datetime:
        """Give the end of a day, or of the one on which it happened."""
        day = self.day_ahead(words) if words else self.today
        return datetime.combine(day, time(23, 59), tzinfo=self.zone)

    def moment(self, words: str) -> datetime:
        """Read a moment that was named."""
        return moment(words, self.zone)

    def person(self, words: Sequence[str]) -> str:
        """Give the key of whom the words name; nobody for no words. Raises `NotFound`."""
        name = " ".join(words).strip()
        if not name:
            return ""
        try:
            return find_contact(name, self.home.book.roster(), self.application).key
        except NotFound as error:
            raise NotFound(
                f"{error} Nothing was recorded. To add them: "
                f"ringback contact {self.application.key} {name!r} --office NUMBER",
                error.suggestions,
            ) from error

    def person_then_words(self, words: Sequence[str]) -> tuple[str, str]:
        """Take a person of this case from the front of the words, if one is named there."""
        people = {role.contact for role in self.application.people}
        names = {
            contact.name.lower(): contact.key
            for contact in self.home.book.roster().contacts
            if contact.key in people
        }
        firsts = {name.split()[0]: key for name, key in names.items() if name}
        for count in range(min(len(words), 5), 0, -1):
            name = " ".join(words[:count]).lower()
            key = names.get(name) or firsts.get(name)
            if key:
                return key, " ".join(words[count:])
        return "", " ".join(words)

    def people(self, names: Sequence[str], part: Part) -> tuple[str, ...]:
        """Give the keys of all that the names name; who is new is added, and that is said."""
        return tuple(dict.fromkeys(self._acquainted(name, part) for name in self._names(names)))

    def _names(self, words: Sequence[str]) -> list[str]:
        """Take the words as names: each by itself, unless together they name somebody known."""
        whole = " ".join(words)
        if any(mark in whole for mark in (",", " and ", " & ")):
            parts = whole.replace(" and ", ",").replace(" & ", ",").split(",")
            return [part.strip() for part in parts if part.strip()]
        if len(words) > 1 and all(" " not in word for word in words):
            return self._unquoted(words)
        return [word.strip() for word in words if word.strip()]

    def _unquoted(self, words: Sequence[str]) -> list[str]:
        """Take names that were typed without quotes: people of the case first, else one name."""
        names: list[str] = []
        rest = list(words)
        while rest:
            key, left = self.person_then_words(rest)
            if not key:
                return [*names, " ".join(rest)]
            names.append(key)
            rest = left.split()
        return names

    def _acquainted(self, name: str, part: Part) -> str:
        try:
            return find_contact(name, self.home.book.roster(), self.application).key
        except NotFound:
            current = next(
                app
                for app in self.home.book.roster().applications
                if app.key == self.application.key
            )
            contact = meet(self.home.book, current, Introduced(name, part), same=True)
            aside(
                f"{contact.name} is new here and was added; their lines: ringback contact "
                f"{self.application.key} {contact.name!r} --email ADDRESS"
            )
            return contact.key
