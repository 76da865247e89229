"""What has happened in the invented search, told from any day on.

Days are working days before today at the place of the employer, so the story is sensible on any
day of the week, and nothing in it lies in the future.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from ringback.casebook.calendar import after_working_days, is_working_day, moment
from ringback.casebook.events import (
    Applied,
    Arranged,
    Body,
    CallPlaced,
    Decided,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Wrote,
)
from ringback.casebook.people import Contact, Line, Place
from ringback.casebook.terms import Part

RESUME: Final = "resume.txt"
"""The file of the résumé, beside this module; the postings lie in the folder `postings`."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of the story and when it happened."""

    happened: datetime
    body: Body


@dataclass(frozen=True, slots=True)
class Character:
    """A person at the other end and what they are here; the events use the contact's key."""

    contact: Contact
    part: Part


@dataclass(frozen=True, slots=True)
class Chapter:
    """One application: the posting's file, how and when it was sent, who is there, what followed.

    That a posting asks not to be telephoned is read from its text, so no event here says it.
    """

    posting: str
    sent: datetime
    applied: Applied
    people: tuple[Character, ...] = ()
    then: tuple[Happening, ...] = ()


Story = tuple[Chapter, ...]


def story(now: datetime) -> Story:
    """Tell the search as it stands at `now`, which must be aware."""
    return (
        _interviewed_by_two(_Days(now, AUSTIN)),
        _silence(_Days(now, TORONTO)),
        _use_the_cell(_Days(now, NEW_YORK)),
        _nobody_answers(_Days(now, DENVER)),
        _decision_overdue(_Days(now, CHICAGO)),
        _voicemail_left(_Days(now, PHOENIX)),
        _rejected(_Days(now, LONDON)),
        _sent_yesterday(_Days(now, BERLIN)),
    )


AUSTIN: Final = Place("Austin, TX", "America/Chicago", "US", "TX")
TORONTO: Final = Place("Toronto, ON", "America/Toronto", "CA", "ON")
NEW_YORK: Final = Place("New York, NY", "America/New_York", "US", "NY")
DENVER: Final = Place("Denver, CO", "America/Denver", "US", "CO")
CHICAGO: Final = Place("Chicago, IL", "America/Chicago", "US", "IL")
PHOENIX: Final = Place("Phoenix, AZ", "America/Phoenix", "US", "AZ")
LONDON: Final = Place("London", "Europe/London", "GB", "ENG")
BERLIN: Final = Place("Berlin", "Europe/Berlin", "DE", "BE")


class _Days:
    """The working days around today at one place."""

    def __init__(self, now: datetime, place: Place) -> None:
        self._clock = place.clock(UTC)
        self._today = now.astimezone(self._clock).date()
        self.place = place

    def ago(self, count: int) -> date:
        """Give the day that lies `count` working days, at least one, before today."""
        day = self._today
        while count:
            day -= timedelta(days=1)
            count -= is_working_day(day, self.place)
        return day

    def ahead(self, count: int) -> date:
        """Give the working day that lies `count` working days after today."""
        return after_working_days(self._today, count, self.place)

    def at(self, count: int, clock: str) -> datetime:
        """Give a time of the day `count` working days ago, on the clock there."""
        return moment(self.ago(count), time.fromisoformat(clock), self._clock)

    def event(self, count: int, clock: str, body: Body) -> Happening:
        """Let something happen `count` working days ago."""
        return Happening(self.at(count, clock), body)


def _interviewed_by_two(days: _Days) -> Chapter:
    """Interviewed two days ago by two people, who have not been thanked."""
    elena, marcus = _at_brightwater(days.place)
    with_elena = Interviewed(
        ("elena",),
        high=("how the Gulf Coast accounts were won back",),
        idea=("call every customer who left during the shortage, the largest first",),
        decision_by=days.ahead(6),
        they_contact="yes",
        may_follow_up="yes",
        follow_up_how="call",
        follow_up_with="elena",
    )
    with_marcus = Interviewed(
        ("marcus",),
        high=("quoting seals while the customer is on the line",),
        concern=("whether bearings prepare one for pumps",),
    )
    return Chapter(
        "brightwater-pump.txt",
        days.at(12, "19:40"),
        Applied("online"),
        (Character(elena, "hiring_manager"), Character(marcus, "interviewer")),
        (
            days.event(6, "11:05", HeardBack("elena", "Could you come in this week?", "email")),
            days.event(
                5,
                "09:30",
                Arranged(days.at(2, "14:00"), people=("elena", "marcus"), where="1200 Quarry Road"),
            ),
            days.event(2, "15:10", with_elena),
            days.event(2, "15:10", with_marcus),
        ),
    )


def _at_brightwater(place: Place) -> tuple[Contact, Contact]:
    """Give the two who led the interview."""
    employer = "Brightwater Pump & Valve"
    elena = Contact(
        "elena",
        "Elena Ruiz",
        employer,
        place,
        (
            Line("office", "+15125550111", "card"),
            Line("email", "elena.ruiz@example.com", "card"),
            Line("post", "Brightwater Pump & Valve, 1200 Quarry Road, Austin, TX 78744", "card"),
        ),
    )
    marcus = Contact(
        "marcus",
        "Marcus Webb",
        employer,
        place,
        (Line("email", "marcus.webb@example.com", "given"),),
    )
    return elena, marcus


def _silence(days: _Days) -> Chapter:
    """Applied eight days ago, and nothing since."""
    avery = Contact(
        "avery",
        "Avery Chen",
        "Northline Fasteners Ltd.",
        days.place,
        (Line("office", "+14165550134", "published"),),
    )
    return Chapter(
        "northline-fasteners.txt",
        days.at(8, "20:15"),
        Applied("online", "reference NL-204"),
        (Character(avery, "hiring_manager"),),
    )


def _use_the_cell(days: _Days) -> Chapter:
    """The greeting of the office line told callers to use the cell."""
    priya = Contact(
        "priya",
        "Priya Nair",
        "Harbor Electrical Supply",
        days.place,
        (Line("office", "+12125550162", "card"),),
    )
    greeting = GreetingHeard(
        "use_cell",
        contact="priya",
        line="office",
        gives=(GivenLine("cell", "+19175550145"),),
        words=(
            "You have reached Priya Nair at Harbor Electrical Supply. I am on the road most of "
            "the week, so please call my cell at 917-555-0145."
        ),
    )
    return Chapter(
        "harbor-electrical.txt",
        days.at(7, "18:50"),
        Applied("referral", "through a former colleague at Hill Country Electrical Supply"),
        (Character(priya, "hiring_manager"),),
        (
            days.event(1, "10:20", CallPlaced("hung_up", "priya", "office")),
            days.event(1, "10:20", greeting),
        ),
    )


def _nobody_answers(days: _Days) -> Chapter:
    """Three calls at different hours, none of which was answered."""
    tom = Contact(
        "tom",
        "Tom Bell",
        "Front Range Controls, Inc.",
        days.place,
        (
            Line("office", "+13035550118", "published"),
            Line("email", "tom.bell@example.com", "published"),
        ),
    )
    rang = CallPlaced("no_answer", "tom", "office")
    return Chapter(
        "front-range-controls.txt",
        days.at(13, "12:30"),
        Applied("email", "résumé as a PDF on one page"),
        (Character(tom, "hiring_manager"),),
        (
            days.event(6, "09:20", rang),
            days.event(4, "14:45", rang),
            days.event(2, "11:30", rang),
        ),
    )


def _decision_overdue(days: _Days) -> Chapter:
    """Interviewed nine days ago, thanked, rung once, and the day they named has passed."""
    grace = Contact(
        "grace",
        "Grace Lindqvist",
        "Lodestar Packaging",
        days.place,
        (
            Line("office", "+13125550171", "card"),
            Line("email", "grace.lindqvist@example.com", "given"),
        ),
    )
    interview = Interviewed(
        ("grace",),
        high=("forecasts that stay within five percent",),
        concern=("working from home without a team nearby",),
        decision_by=days.ago(6),
        they_contact="yes",
        may_follow_up="unasked",
    )
    return Chapter(
        "lodestar-packaging.html",
        days.at(18, "21:05"),
        Applied("online", "reference LP-3107"),
        (Character(grace, "recruiter"),),
        (
            days.event(13, "16:20", Arranged(days.at(9, "10:00"), "video call", ("grace",))),
            days.event(9, "11:00", interview),
            days.event(8, "09:15", Wrote("thank_you", "email", "grace")),
            days.event(4, "10:40", CallPlaced("voicemail_left", "grace", "office")),
        ),
    )


def _voicemail_left(days: _Days) -> Chapter:
    """A voicemail was left four days ago and has not been answered."""
    rosa = Contact(
        "rosa",
        "Rosa Delgado",
        "Sunbelt Safety Products",
        days.place,
        (Line("office", "+16025550126", "directed"),),
    )
    return Chapter(
        "sunbelt-safety.txt",
        days.at(10, "20:30"),
        Applied("online"),
        (Character(rosa, "recruiter"),),
        (days.event(4, "15:15", CallPlaced("voicemail_left", "rosa", "office")),),
    )


def _rejected(days: _Days) -> Chapter:
    """They chose somebody else, and said so."""
    words = "We have decided for another candidate, and wish you every success."
    return Chapter(
        "thames-instruments.txt",
        days.at(15, "17:00"),
        Applied("email", "quoting TI/88"),
        then=(
            days.event(3, "10:10", HeardBack(words=words, by="email")),
            days.event(3, "10:10", Decided("rejected")),
        ),
    )


def _sent_yesterday(days: _Days) -> Chapter:
    """Applied on the last working day, to an employer who wants no calls."""
    return Chapter(
        "kupferhof-werkzeuge.txt",
        days.at(1, "15:45"),
        Applied("email"),
    )
