"""Telling what happened in one's own words: read, shown, and kept only on a nod."""

from pathlib import Path

import pytest

from typed import Run

TELLING = "rang at 9, got the machine, it said to use the cell 512-555-0122, left a message"


def events(run: Run) -> list[dict[str, object]]:
    found: list[dict[str, object]] = run("export", "--json").json["events"]
    return found[1:]  # the first is the application itself


def test_a_telling_becomes_the_call_and_what_the_machine_said(applied: Run) -> None:
    logged = applied("log", "acme", TELLING, "--yes", "--json").json
    assert [entry["kind"] for entry in logged["recorded"]] == ["GreetingHeard", "CallPlaced"]
    greeting, call = (event["body"] for event in events(applied))
    assert greeting["says"] == "use_cell"  # type: ignore[index]  # it is JSON
    assert greeting["gives"] == [{"kind": "cell", "value": "+15125550122"}]  # type: ignore[index]  # as above
    assert (call["outcome"], call["contact"]) == ("voicemail_left", "dana-reyes")  # type: ignore[index]  # as above
    assert all(str(event["happened"]).startswith("2026-11-10T15:00") for event in events(applied))


def test_what_was_read_is_given_with_the_words_it_rests_on(applied: Run) -> None:
    reading = applied("log", "acme", TELLING, "--yes", "--json").json["reading"]
    assert reading["grammar"] == "words"
    assert reading["sure"] is True
    for told in reading["events"]:
        assert TELLING[told["start"] : told["end"]] == told["words"]
        assert 0 < told["confidence"] <= 1


def test_nothing_is_kept_without_a_nod_where_nobody_can_be_asked(applied: Run) -> None:
    refused = applied("log", "acme", TELLING)
    assert refused.code == 2
    assert "--yes" in refused.err
    assert "use the cell" in refused.out
    assert events(applied) == []


def test_without_a_nod_json_tells_what_was_read_and_that_nothing_was_recorded(applied: Run) -> None:
    refused = applied("log", "acme", TELLING, "--json")
    assert refused.code == 2
    assert refused.json["recorded"] == []
    assert len(refused.json["reading"]["events"]) == 2


def test_a_nod_beforehand_keeps_nothing_that_is_not_certain(applied: Run) -> None:
    refused = applied(
        "log", "acme", "oh sure, Dana loved my call, she hung up on me, great", "--yes"
    )
    assert refused.code == 2
    assert "Nothing was recorded" in refused.err or "nothing was recorded" in refused.err
    assert events(applied) == []


def test_words_need_no_quotes_and_may_hold_event_words(applied: Run) -> None:
    told = applied("log", "acme", "I", "called", "Dana", "and", "left", "a", "message", "--yes")
    assert told.code == 0, told.err
    (call,) = events(applied)
    assert call["body"]["outcome"] == "voicemail_left"  # type: ignore[index]  # it is JSON


def test_words_are_told_as_of_the_moment_given(applied: Run) -> None:
    applied("log", "acme", "rang yesterday at 3, no answer", "--yes", "--at", "2026-11-06T17:00")
    (call,) = events(applied)
    assert str(call["happened"]).startswith("2026-11-05T21:00")


def test_undo_takes_back_all_that_was_told_at_once(applied: Run) -> None:
    applied("log", "acme", TELLING, "--yes")
    assert len(applied("log", "acme", "undo", "--json").json["recorded"]) == 2


def test_the_next_step_follows_from_what_was_told(applied: Run) -> None:
    told = "rang Dana this morning, hung up at the machine, it says call my cell 512-555-0122"
    step = applied("log", "acme", told, "--yes", "--json").json["next"]
    assert step["line"] == {"kind": "cell", "value": "+15125550122", "origin": "greeting"}


def test_words_that_tell_nothing_are_met_with_an_example(applied: Run) -> None:
    refused = applied("log", "acme", "the weather was lovely and I had soup", "--yes")
    assert refused.code == 2
    assert "left a message" in refused.err
    assert events(applied) == []


def test_a_mistyped_event_word_is_recognised(applied: Run) -> None:
    assert "Did you mean called?" in applied("log", "acme", "caled").err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("12345 !!", "no words"),
        ("Ich habe heute angerufen, aber es war niemand da.", "German"),
        ("rang and left a message. " * 1000, "20,000"),
    ],
)
def test_bad_words_are_met_with_a_sentence(applied: Run, words: str, sentence: str) -> None:
    refused = applied("log", "acme", words, "--yes")
    assert refused.code == 2
    assert sentence in refused.err
    assert events(applied) == []


MAIL = b"""\
From: Dana Reyes <dana.reyes@example.com>
To: Maria Okafor <maria.okafor@example.com>
Subject: Your application
Date: Mon, 09 Nov 2026 16:12:00 -0600
Message-ID: <1@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Maria,

thank you for your application for the inside sales position. Unfortunately we have decided to
move forward with other candidates.

Kind regards
Dana Reyes
"""


def test_a_mail_is_read_and_happened_when_it_was_sent(applied: Run, tmp_path: Path) -> None:
    file = tmp_path / "answer.eml"
    file.write_bytes(MAIL)
    logged = applied("log", "acme", "--mail", file, "--yes", "--json")
    assert logged.code == 0, logged.err
    (decided,) = events(applied)
    assert decided["kind"] == "Decided"
    assert decided["body"]["verdict"] == "rejected"  # type: ignore[index]  # it is JSON
    assert str(decided["happened"]).startswith("2026-11-09T22:12")
    assert "move forward" in logged.json["reading"]["events"][0]["words"]


def test_a_mail_may_be_pasted(applied: Run) -> None:
    words = (
        b"Hi Maria, could you come in on Thursday at 10 for an interview? Dana Reyes, Acme Tools"
    )
    logged = applied("log", "acme", "--mail", "-", "--yes", "--json", stdin=words)
    assert logged.code == 0, logged.err
    (arranged,) = events(applied)
    assert arranged["body"]["when"].startswith("2026-11-12T10:00")  # type: ignore[index]  # it is JSON


def test_a_message_that_they_left_is_a_missed_call(applied: Run) -> None:
    words = (
        "hi maria this is dana from acme tools about your application could you give me a ring "
        "back on my cell five one two five five five oh one three three thanks bye"
    )
    logged = applied("log", "acme", "--voicemail", words, "--yes", "--json")
    assert logged.code == 0, logged.err
    (missed,) = events(applied)
    assert (missed["kind"], missed["body"]["missed"]) == ("RangBack", True)  # type: ignore[index]  # it is JSON
    assert logged.json["reading"]["lines"] == [
        {"contact": "Dana Reyes", "kind": "cell", "value": "+15125550133"}
    ]
    step = logged.json["next"]
    assert (step["kind"], step["line"]["value"]) == ("ring_back", "+15125550133")


def test_one_thing_is_read_at_a_time(applied: Run) -> None:
    refused = applied("log", "acme", "rang", "--voicemail", "hi", "--yes")
    assert refused.code == 2
    assert "one at a time" in refused.err


def test_an_entry_is_corrected_in_words_of_ones_own(applied: Run) -> None:
    applied("log", "acme", "called Dana, no answer", "--yes", "--at", "2026-11-09T11:00")
    done = applied("log", "acme", "correct", "2", "called Dana, left a message", "--yes", "--json")
    assert done.code == 0, done.err
    assert [entry["kind"] for entry in done.json["recorded"]] == ["Corrected", "CallPlaced"]
    body = applied("export", "--json").json["events"][-1]
    assert body["body"]["outcome"] == "voicemail_left"
    assert body["happened"].startswith("2026-11-09T17:00")


def test_what_is_on_record_already_is_asked_about(applied: Run) -> None:
    told = "interview on Thursday at 10"
    assert applied("log", "acme", told, "--yes").code == 0
    again = applied("log", "acme", "Dana confirmed: interview Thursday 10am", "--yes")
    assert again.code == 2
    assert "says so already" in again.out
    assert len(events(applied)) == 1


def test_two_calls_of_one_day_are_two_calls(applied: Run) -> None:
    applied("log", "acme", "called Dana at 9, no answer", "--yes")
    assert applied("log", "acme", "called Dana at 9:30, no answer", "--yes").code == 0
    assert len(events(applied)) == 2


def test_the_seekers_own_number_is_nobody_elses(applied: Run) -> None:
    told = "spoke to Dana, gave her my number 512-555-0147"
    reading = applied("log", "acme", told, "--json").json["reading"]
    assert reading["lines"] == []


def test_the_help_of_own_words_needs_no_application(run: Run) -> None:
    assert "WHAT" in run("log", "undo", "--help").out
    assert "WHAT" in run("log", "acme", "correct", "--help").out
