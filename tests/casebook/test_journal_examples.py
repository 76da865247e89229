"""What people write by hand, each test's docstring being its input."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from ringback.casebook.applications import Application
from ringback.casebook.events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Closed,
    Corrected,
    Decided,
    Erased,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Pinned,
    Promised,
    RangBack,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.casebook.journal import Journal, event_words, parse, parse_event, render
from ringback.casebook.people import Contact, Line, Place, Role, Seeker

CHICAGO = ZoneInfo("America/Chicago")


def read(test: Callable[..., None], *, zone: ZoneInfo | None = None) -> Journal:
    """Read the docstring of a test, which must hold no mistake."""
    journal = parse(test.__doc__ or "", zone=zone or UTC)
    assert journal.errors == ()
    return journal


def test_a_seeker_stands_with_their_way_of_following_up() -> None:
    """
    seeker Maria Okafor
      phone +15125550147
      email maria.okafor@example.com
      place Austin, TX (America/Chicago, US, TX)
      post 12 Elm Street, Austin, TX 78701
      region US
      telephone prepared
      voice patient
      weight patient 2.0
      weight formal 0.5
      manner warm
    """
    journal = read(test_a_seeker_stands_with_their_way_of_following_up)
    assert journal.roster.seeker == Seeker(
        "Maria Okafor",
        "+15125550147",
        "maria.okafor@example.com",
        Place("Austin, TX", "America/Chicago", "US", "TX"),
        "12 Elm Street, Austin, TX 78701",
        "US",
        "prepared",
        "patient",
        (("patient", 2.0), ("formal", 0.5)),
        "warm",
    )


def test_contacts_and_applications_stand_with_lines_and_roles() -> None:
    """
    ; people
    contact dana: Dana Reyes, Acme Tools
      office +15125550111 on the card
      cell +15125550122 by greeting
      email dana@example.com
      cell +15125550133 published, confirmed
      post "1 Main Street, Austin"

    # and what they are here
    application acme: Inside Sales Representative at Acme Tools
      place Remote
      posting acme.txt
      resume resume.txt
      with dana as hiring manager
      with tom
    """
    journal = read(test_contacts_and_applications_stand_with_lines_and_roles)
    assert journal.roster.contacts == (
        Contact(
            "dana",
            "Dana Reyes",
            "Acme Tools",
            lines=(
                Line("office", "+15125550111", "card"),
                Line("cell", "+15125550122", "greeting"),
                Line("email", "dana@example.com"),
                Line("cell", "+15125550133", "published", confirmed=True),
                Line("post", "1 Main Street, Austin"),
            ),
        ),
    )
    assert journal.roster.applications == (
        Application(
            "acme",
            "Inside Sales Representative",
            "Acme Tools",
            Place("Remote"),
            "acme.txt",
            "resume.txt",
            (Role("dana", "hiring_manager"), Role("tom")),
        ),
    )


def test_a_history_gives_numbered_events_in_the_order_of_its_lines() -> None:
    """application acme: Inside Sales Representative at Acme Tools

    2026-11-02 09:00 acme: applied online "blue paper"
    2026-11-09 10:05 acme: called dana on the office line, left a voicemail
    2026-11-09 10:05 acme: heard dana's greeting: use the cell, gives cell +15125550122, "Hello"
    2026-11-12 acme: wrote a thank-you to dana by post
    """
    journal = read(test_a_history_gives_numbered_events_in_the_order_of_its_lines)
    assert [event.number for event in journal.events] == [1, 2, 3, 4]
    assert [event.body for event in journal.events] == [
        Applied("online", "blue paper"),
        CallPlaced("voicemail_left", "dana", "office"),
        GreetingHeard(
            "use_cell", contact="dana", gives=(GivenLine("cell", "+15125550122"),), words="Hello"
        ),
        Wrote("thank_you", "post", "dana"),
    ]


def test_a_line_that_is_too_long_goes_on_indented() -> None:
    """
    2026-11-10 14:00 acme: interviewed with dana and tom;
        high point "the Denver territory"; concern "no steel"; concern "the commute";
        decision by 2026-11-20
    2026-11-11 acme: closed
    """
    interview, closing = read(test_a_line_that_is_too_long_goes_on_indented).events
    assert interview.body == Interviewed(
        ("dana", "tom"),
        ("the Denver territory",),
        ("no steel", "the commute"),
        decision_by=date(2026, 11, 20),
    )
    assert closing.body == Closed()


def test_the_only_application_need_not_be_named() -> None:
    """
    2026-11-02 closed: "a verb before a colon is no application"
    application acme: Buyer
    """
    (event,) = read(test_the_only_application_need_not_be_named).events
    assert event.application == "acme"


def test_without_an_hour_it_was_noon_there() -> None:
    """2026-11-12 acme: reopened"""
    (event,) = read(test_without_an_hour_it_was_noon_there, zone=CHICAGO).events
    assert event.happened == event.recorded == datetime(2026, 11, 12, 18, tzinfo=UTC)


def test_a_moment_may_name_its_offset_and_when_it_was_written_down() -> None:
    """
    2026-11-09 10:05 +01:00 acme: reopened (recorded 2026-11-09 10:07:31.123456 UTC)
    2026-11-09T10:05 acme: reopened
    """
    journal = parse(test_a_moment_may_name_its_offset_and_when_it_was_written_down.__doc__ or "")
    assert journal.events[0].happened == datetime(2026, 11, 9, 9, 5, tzinfo=UTC)
    assert journal.events[0].recorded == datetime(2026, 11, 9, 10, 7, 31, 123456, tzinfo=UTC)


def test_a_number_stands_only_where_it_is_not_the_next() -> None:
    """
    2026-11-02 acme: applied
    2026-11-03 #7 acme: reopened
    2026-11-04 acme: corrected entry 7
    """
    journal = read(test_a_number_stands_only_where_it_is_not_the_next)
    assert [event.number for event in journal.events] == [1, 7, 8]
    assert render(journal.roster, journal.events).count("#") == 1


def test_the_hour_that_the_clocks_repeat_is_told_apart_by_its_offset() -> None:
    """
    2026-11-01 01:30 acme: reopened
    2026-11-01 01:30 -06:00 acme: reopened
    """
    journal = read(test_the_hour_that_the_clocks_repeat_is_told_apart_by_its_offset, zone=CHICAGO)
    first, second = journal.events
    assert (second.happened - first.happened).total_seconds() == 3600
    lines = render(journal.roster, journal.events, zone=CHICAGO).splitlines()
    assert lines == [
        "2026-11-01 01:30 acme: reopened",
        "2026-11-01 01:30 -06:00 acme: reopened",
    ]


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("applied", Applied()),
        ("applied by referral", Applied("referral")),
        (
            "arranged an interview for 2026-11-20 14:00 with dana, tom and ann",
            Arranged(datetime(2026, 11, 20, 14, tzinfo=UTC), people=("dana", "tom", "ann")),
        ),
        (
            'cancelled "phone call" for 2026-11-20 14:00 at "their office"',
            Arranged(
                datetime(2026, 11, 20, 14, tzinfo=UTC),
                "phone call",
                where="their office",
                cancelled=True,
            ),
        ),
        ("called, no answer", CallPlaced("no_answer")),
        (
            'called dana on the cell, spoke with them, saying fact-1 and fact-2, "good talk"',
            CallPlaced("spoke", "dana", "cell", ("fact-1", "fact-2"), "good talk"),
        ),
        (
            "heard a greeting on the office line: away, also ask a colleague, back on 2026-11-16",
            GreetingHeard("away", ("colleague",), line="office", back=date(2026, 11, 16)),
        ),
        ("dana rang back, missed", RangBack("dana", missed=True)),
        ("they rang back", RangBack()),
        (
            "interviewed; will they contact me: yes; may I follow up: not asked; "
            "follow up from 2026-11-20; follow up with dana; follow up by telephone",
            Interviewed(
                they_contact="yes",
                may_follow_up="unasked",
                follow_up_from=date(2026, 11, 20),
                follow_up_with="dana",
                follow_up_how="call",
            ),
        ),
        (
            "wrote a note of interest to dana by email, announcing no call",
            Wrote("interest", contact="dana", announces_call=False),
        ),
        (
            'heard from dana by email, by a machine, back on 2026-11-16, "out of office"',
            HeardBack("dana", "out of office", "email", automatic=True, back=date(2026, 11, 16)),
        ),
        ("dana promised word by 2026-11-20", Promised(date(2026, 11, 20), "dana")),
        (
            "promised to call dana on 2026-11-20",
            Promised(date(2026, 11, 20), "dana", mine=True),
        ),
        ("promised to call on 2026-11-20", Promised(date(2026, 11, 20), mine=True)),
        (
            "decided: an offer, answer by 2026-11-25",
            Decided("offer", date(2026, 11, 25)),
        ),
        ("agreed to check back every week", CheckBackAgreed(1)),
        ("agreed to check back every 3 months with dana", CheckBackAgreed(3, "months", "dana")),
        (
            'the posting asks not to be called, "no phone calls, please"',
            AskedNotTo("call", by_posting=True, words="no phone calls, please"),
        ),
        ("dana asked not to be contacted", AskedNotTo("all", "dana")),
        (
            'urgent until 2026-11-11 14:00: "an offer elsewhere lapses"',
            Urgent("an offer elsewhere lapses", datetime(2026, 11, 11, 14, tzinfo=UTC)),
        ),
        ('snoozed until 2026-12-01: "on holiday"', Snoozed(date(2026, 12, 1), "on holiday")),
        ("pinned to 2026-12-01", Pinned(date(2026, 12, 1))),
        ("corrected entry 3", Corrected(3)),
        ("erased an entry of kind CallPlaced", Erased("CallPlaced")),
    ],
)
def test_an_event_reads_aloud_and_back(words: str, body: Body) -> None:
    assert parse_event(words) == body
    assert event_words(body) == words


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Called dana: left a message", CallPlaced("voicemail_left", "dana")),
        ("called dana busy on the mobile", CallPlaced("busy", "dana", "cell")),
        ("applied by e-mail", Applied("email")),
        (
            "interviewed, decision by 2026-11-20, with dana",
            Interviewed(("dana",), decision_by=date(2026, 11, 20)),
        ),
        (
            "heard dana's greeting: use the cell if urgent",
            GreetingHeard("urgent_cell", contact="dana"),
        ),
        ("wrote thanks to dana", Wrote("thank_you", contact="dana")),
        ("wrote", Wrote()),
    ],
)
def test_the_journal_understands_more_than_it_writes(words: str, body: Body) -> None:
    assert parse_event(words) == body


@pytest.mark.parametrize("key", ["on", "Called", "two words", "", 'a "b"', "x,y", "x's"])
def test_a_key_that_could_be_mistaken_stands_in_quotation_marks(key: str) -> None:
    body = CallPlaced("busy", key, said=(key, key))
    assert parse_event(event_words(body)) == body
    assert not key or event_words(body).startswith('called "')


def test_people_may_read_names_in_place_of_keys() -> None:
    words = event_words(GreetingHeard("away", contact="dana"), names={"dana": "Dana Reyes"})
    assert words == "heard Dana Reyes's greeting: away"


def test_an_empty_text_is_an_empty_journal() -> None:
    journal = parse("\ufeff\n  ; nothing yet\n")
    assert (journal.roster.seeker, journal.events, journal.errors) == (Seeker(), (), ())
    assert render(journal.roster, journal.events) == ""
