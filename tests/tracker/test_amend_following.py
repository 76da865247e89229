"""Plans, messages, `me` and the people at the other end follow what the person corrects."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ringback.casebook.amendments import Amendment, Change, TakenBack, fact_key
from ringback.casebook.corrections import standing
from ringback.casebook.documents import Fact, Named, Posting, Resume, Span
from ringback.casebook.events import Applied, AskedNotTo, CallPlaced
from ringback.casebook.people import Line, Place, Seeker
from ringback.tracker.actions.adding import Addition, Contents, Corrections, Sent, add
from ringback.tracker.actions.people import Introduced
from ringback.tracker.actions.telling import tell
from ringback.tracker.book import Book
from ringback.tracker.reads.planning import Planner

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 10, 16, tzinfo=UTC)
AUSTIN = Place("Austin, TX", "America/Chicago", "US", "TX")
POSTING = Posting(
    "Cook", "Acme", AUSTIN, text="Cook at Acme", named=Named("Dana Reyes", "+15125550111")
)
DANA = Introduced("Dana Reyes", lines=(Line("office", "+15125550111", "published"),))
DEED = Fact(
    fact_key("achievement", "Served 90 guests a night"),
    "achievement", "Served 90 guests a night", Span(0, 24), "Cook", "Beta",
)  # fmt: skip
RESUME = Resume("Ana Diaz", "+15125550147", "ana@example.com", AUSTIN, "Served", (DEED,))


def added(
    book: Book,
    *changes: Change,
    posting: Posting = POSTING,
    resumes: tuple[Change, ...] = (),
    resume: Resume | None = None,
) -> Addition:
    return add(
        book,
        posting,
        name="ad.txt",
        now=NOW,
        resume=("cv.txt", resume) if resume else None,
        contents=Contents(b"ad", b"cv"),
        corrections=Corrections(changes, resumes),
        people=() if book.roster().contacts else (DANA,),
    )


def test_an_application_has_the_corrected_title_and_employer_and_its_key_from_them(
    book: Book,
) -> None:
    first = added(book, Amendment("employer", "Acme Tools"))
    assert first.application.key == "acme-tools"

    later = added(book, Amendment("title", "Line cook"), Amendment("employer", "Acme Works"))
    assert later.known
    assert (later.application.key, later.application.title) == ("acme-tools", "Line cook")
    (application,) = book.roster().applications
    assert application.employer == "Acme Works"


def test_the_same_file_read_better_joins_its_application(book: Book) -> None:
    first = added(book)
    again = added(book, posting=replace(POSTING, title="Line cook", text="Line cook at Acme now"))

    assert (first.known, again.known) == (False, True)
    assert [app.title for app in book.roster().applications] == ["Line cook"]


def test_whom_the_posting_names_follows_and_keeps_their_key(book: Book) -> None:
    added(book)
    book.save_contact(
        replace(book.roster().contacts[0], lines=(*DANA.lines, Line("cell", "+15125550111")))
    )
    added(
        book,
        Amendment("contact", "Dan Raye"),
        Amendment("contact_phone", "+15125550112"),
        Amendment("employer", "Acme Tools"),
    )

    (contact,) = book.roster().contacts
    assert (contact.key, contact.name, contact.employer) == ("dana-reyes", "Dan Raye", "Acme Tools")
    assert [line.value for line in contact.lines] == ["+15125550112", "+15125550111"]


def test_somebody_whom_the_posting_does_not_name_has_no_part_in_it(book: Book) -> None:
    added(book)
    added(book, Amendment("contact"))

    assert book.roster().applications[0].people == ()
    assert [contact.name for contact in book.roster().contacts] == ["Dana Reyes"]


def test_a_better_reading_alone_renames_nobody(book: Book) -> None:
    added(book)
    added(book, posting=replace(POSTING, named=Named("Tom Chen", "+15125550111")))

    assert [contact.name for contact in book.roster().contacts] == ["Dana Reyes"]


def bans(book: Book) -> list[str]:
    return [
        each.body.words for each in standing(book.history()) if isinstance(each.body, AskedNotTo)
    ]


def test_a_ban_on_calls_comes_and_goes_with_what_the_person_says(book: Book) -> None:
    added(book, Amendment("no_calls", "no phone calls"))
    assert bans(book) == ["no phone calls"]
    added(book, Amendment("no_calls", ""))
    assert bans(book) == []
    added(book)
    assert bans(book) == []
    added(book, Amendment("no_calls", "please write"))
    assert bans(book) == ["please write"]


def test_a_ban_that_the_person_undid_is_not_recorded_again(book: Book) -> None:
    quiet = replace(POSTING, no_calls="No calls")
    added(book, posting=quiet)
    added(book, Amendment("no_calls", ""), posting=quiet)
    added(book, Amendment("pay", "$20"), posting=quiet)
    assert bans(book) == []
    added(book, TakenBack(("no_calls",)), posting=quiet)
    assert bans(book) == ["No calls"]


def test_the_top_of_the_resume_as_corrected_fills_me_and_me_follows_it(book: Book) -> None:
    first = added(book, resume=RESUME, resumes=(Amendment("name", "Ana María Diaz"),))
    assert first.filled["name"] == book.seeker().name == "Ana María Diaz"

    later = added(book, resumes=(Amendment("name", "Ana Díaz"), Amendment("phone", "")))
    assert later.filled == {"name": "Ana Díaz", "phone": ""}
    assert (book.seeker().name, book.seeker().phone) == ("Ana Díaz", "")


def test_what_the_person_told_me_themselves_outlasts_a_correction_of_the_resume(book: Book) -> None:
    book.save_seeker(Seeker("Ana D.", place=Place("Dallas, TX", "America/Chicago")))
    added(book, resume=RESUME, resumes=(Amendment("name", "Ana Díaz"),))

    assert (book.seeker().name, book.seeker().place.text) == ("Ana D.", "Dallas, TX")
    assert book.seeker().phone == RESUME.phone


def test_a_fact_that_is_not_true_is_never_said_and_one_that_was_said_keeps_its_key(
    book: Book,
) -> None:
    key = added(book, resume=RESUME).application.key
    (event,) = tell(book, key, (CallPlaced("voicemail_left", "dana-reyes"),), happened=NOW, now=NOW)
    assert isinstance(event.body, CallPlaced)
    assert event.body.said == (DEED.key,)

    added(book, resumes=(Amendment("fact_words", "Served 80 guests a night", DEED.key),))
    assert "80 guests" in said(book, key) or not said(book, key)
    assert DEED.key in book.latest_resume()[1].facts[0].key  # type: ignore[index]  # it is there
    added(book, resumes=(Amendment("fact", "no", DEED.key),))
    assert "guests" not in said(book, key)


def said(book: Book, key: str) -> str:
    planner = Planner(book, NOW)
    return planner.desk.message(planner.view(key), "voicemail").text


def test_a_ban_that_comes_to_light_later_outweighs_a_number_confirmed_before(book: Book) -> None:
    confirmed = Introduced(
        "Dana Reyes", lines=(Line("office", "+15125550111", "given", confirmed=True),)
    )
    sent, later = Sent(NOW, Applied()), NOW + timedelta(days=2)
    kept = add(book, POSTING, name="a.txt", now=NOW, people=(confirmed,), sent=sent)
    assert act(book, kept.application.key, later) == "call"
    add(book, replace(POSTING, no_calls="no calls please"), name="a.txt", now=NOW)
    assert act(book, kept.application.key, later) != "call"


def test_a_number_confirmed_with_the_ban_in_sight_stays_confirmed(book: Book) -> None:
    confirmed = Introduced(
        "Dana Reyes", lines=(Line("office", "+15125550111", "given", confirmed=True),)
    )
    add(book, POSTING, name="a.txt", now=NOW)
    ban = replace(POSTING, no_calls="no calls please")
    add(book, ban, name="a.txt", now=NOW, people=(confirmed,))
    (contact,) = book.roster().contacts
    assert contact.lines[0].confirmed


def act(book: Book, key: str, now: datetime) -> str:
    step = Planner(book, now).next(key)
    assert step is not None
    return step.act
