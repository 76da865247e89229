"""Histories that contradict themselves, typed at the command line: a step or a sentence."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from ringback.casebook.people import Place, Role
from ringback.tracker.book import Book
from ringback.tracker.errors import Unstorable
from typed import NOW, Run


@pytest.mark.parametrize(
    "words",
    [
        ("check-back", "1000000000 weeks"),
        ("check-back", "0 weeks"),
        ("correct", "99", "called", "--outcome", "spoke"),
        ("correct", "1"),
        ("correct", "1", "danced"),
        ("snooze", "2026-01-01", "later"),
        ("snooze", "9999-12-31", "later"),
        ("promised", "2026-01-01"),
        ("promised", "0001-01-01"),
        ("urgent", "late for it", "--until", "2020-01-01 10:00"),
        ("urgent", "late for it", "--until", "9999-12-31 10:00"),
        ("decided", "perhaps"),
        ("decided", "offer", "--answer-by", "2026-02-30"),
        ("called", "--outcome", "spoke", "--at", "2027-01-01 10:00"),
        ("called", "--outcome", "spoke", "--at", "1066-10-14 10:00"),
        ("arranged", "2026-11-12 25:00"),
        ("arranged", "9999-12-31 10:00"),
        ("greeting", "Dana Reyes", "use my cell", "--says", "use_cell", "--gives", "cell=12"),
    ],
)
def test_what_cannot_have_happened_is_refused_and_nothing_is_kept(
    applied: Run, words: tuple[str, ...]
) -> None:
    before = applied("export", "--json").json["events"]
    refused = applied("log", "acme", *words)
    assert refused.code == 2, refused.out
    assert len(refused.err.split()) > 5
    assert applied("export", "--json").json["events"] == before


@pytest.mark.parametrize(
    "told",
    [
        ["decided rejected", "decided offer --answer-by 2026-11-20"],
        ["decided offer", "decided rejected", "decided withdrawn"],
        ["closed", "interviewed Dana --may-follow-up yes"],
        ["closed", "closed", "reopened", "reopened"],
        ["decided filled", "arranged 2026-11-20T10:00 --with Dana"],
        ["arranged 2026-11-20T10:00 --with Dana --cancelled"],
        ["called --outcome hung_up", "greeting Dana call-my-cell --says use_cell"],
        ["closed", "rang-back Dana --missed"],
        ["called --outcome wrong_number", "called --outcome wrong_number"],
        ["asked-not-to all", "rang-back Dana --missed", "urgent now --until 2026-11-10T16:00"],
        ["undo", "undo"],
    ],
)
def test_what_contradicts_itself_still_has_its_answer(applied: Run, told: list[str]) -> None:
    for words in told:
        assert applied("log", "acme", *words.split()).code in (0, 2)
    for asked in (("today", "--all"), ("next", "acme", "--panel", "--why"), ("who", "Dana")):
        answer = applied(*asked)
        assert answer.code == 0, answer.err
        assert answer.out or answer.err


def test_with_the_clock_set_back_the_plan_is_that_of_then(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "voicemail_left")
    earlier = NOW - timedelta(days=5)
    then = applied("next", "acme", "--json", now=earlier)
    assert then.code == 0, then.err
    assert then.json["step"]["act"] == "call"
    assert all(
        why["events"] == [] or why["events"][0]["number"] == 1 for why in then.json["step"]["why"]
    )


def test_what_was_recorded_by_a_fast_clock_does_not_hinder_recording(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "no_answer", now=NOW + timedelta(days=30))
    logged = applied("log", "acme", "called", "--outcome", "voicemail_left")
    assert logged.code == 0, logged.err
    numbers = [event["number"] for event in applied("export", "--json").json["events"]]
    assert numbers == [1, 2, 3]


@pytest.mark.parametrize("night", ["2026-11-01T01:30", "2026-03-08T02:30", "2026-03-08T03:00"])
def test_a_night_in_which_the_clocks_change_is_a_night_like_any(applied: Run, night: str) -> None:
    answer = applied("today", "--all", "--json", "--at", night)
    assert answer.code == 0, answer.err
    (step,) = answer.json
    assert datetime.fromisoformat(step["window"]["from"]) < datetime.fromisoformat(
        step["window"]["to"]
    )


def test_an_unknown_place_is_refused(applied: Run) -> None:
    refused = applied("contact", "acme", "Tom Chen", "--place", "Mars Base")
    assert refused.code == 2
    assert "Mars Base" in refused.err


def test_a_zone_that_is_unknown_is_named_and_not_kept(applied: Run) -> None:
    book = Book.embedded()
    (dana,) = book.roster().contacts
    with pytest.raises(Unstorable, match=r"Mars/Base.*Nothing was saved"):
        book.save_contact(replace(dana, place=Place("Mars Base", "Mars/Base")))
    assert applied("next", "acme").code == 0


def test_a_contact_without_any_line_has_a_step(applied: Run) -> None:
    applied("contact", "acme", "Tom Chen")
    book = Book.embedded()
    (acme,) = book.roster().applications
    tom = next(one for one in book.roster().contacts if one.name == "Tom Chen")
    book.save_application(replace(acme, people=(Role(tom.key),)))
    step = applied("next", "acme", "--json").json["step"]
    assert (step["act"], step["kind"]) == ("ask", "find_number")
    assert applied("next", "acme", "--panel").code == 0
