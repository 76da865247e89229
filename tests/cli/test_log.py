"""Saying what happened: each event word, and what follows from it."""

from datetime import timedelta

import pytest

from typed import NOW, Run


def test_a_call_is_completed_from_the_step_that_was_planned(applied: Run) -> None:
    logged = applied("log", "acme", "called", "--outcome", "voicemail_left", "--json").json
    body = applied("export", "--json").json["events"][-1]["body"]
    assert logged["recorded"][0]["kind"] == "CallPlaced"
    assert (body["contact"], body["line"]) == ("dana-reyes", "office")
    assert body["said"]


def test_after_a_message_the_next_step_comes_a_week_later(applied: Run) -> None:
    logged = applied("log", "acme", "called", "--outcome", "voicemail_left", "--json").json
    assert logged["next"]["not_before"] == "2026-11-17T11:10:00-06:00"  # not at ten again (S2)


def test_a_greeting_in_its_typed_form_opens_the_cell(applied: Run) -> None:
    logged = applied(
        "log", "acme", "called", "Dana", "Reyes", "--outcome", "hung_up",
        "--says", "use_cell", "--gives", "cell=512-555-0122", "--json",
    ).json  # fmt: skip
    assert [entry["kind"] for entry in logged["recorded"]] == ["GreetingHeard", "CallPlaced"]
    assert logged["next"]["line"] == {
        "kind": "cell",
        "value": "+15125550122",
        "origin": "greeting",
    }
    assert "L2" in logged["next"]["rules"]


def test_the_words_of_a_greeting_are_kept_as_they_were(applied: Run) -> None:
    words = "You have reached Dana Reyes; I am away until the 23rd."
    applied("log", "acme", "called", "--outcome", "hung_up", "--greeting", words,
            "--says", "away", "--back", "2026-11-23")  # fmt: skip
    heard = applied("export", "--json").json["events"][-2]
    assert heard["body"]["words"] == words
    (waited,) = applied("today", "--all", "--json").json
    assert waited["not_before"].startswith("2026-11-23")


def test_names_need_no_quotes(applied: Run) -> None:
    logged = applied("log", "Acme", "Tools", "called", "Dana", "Reyes", "--outcome", "spoke")
    assert logged.code == 0, logged.err


def test_at_says_when_it_happened_wherever_it_stands(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "no_answer", "--at", "2026-11-09T14:30")
    event = applied("export", "--json").json["events"][-1]
    assert event["happened"].startswith("2026-11-09T20:30")
    assert event["recorded"] > event["happened"]


def test_what_lies_ahead_cannot_have_happened(applied: Run) -> None:
    refused = applied("log", "acme", "called", "--outcome", "spoke", "--at", "2026-12-24")
    assert refused.code == 2
    assert "ahead" in refused.err


def test_an_interview_adds_whom_it_was_with_and_owes_them_thanks(applied: Run) -> None:
    logged = applied(
        "log", "acme", "interviewed", "Dana Reyes", "Tom Chen",
        "--high", "the new territory", "--decision-by", "2026-11-20", "--json",
    )  # fmt: skip
    assert "Tom Chen is new here" in logged.err
    steps = applied("today", "--json").json
    assert [(step["kind"], step["contact"]) for step in steps] == [
        ("thank_you", "Dana Reyes"),
        ("thank_you", "Tom Chen"),
    ]


def test_a_letter_is_told_with_its_kind_last(applied: Run) -> None:
    applied("log", "acme", "interviewed", "Dana Reyes")
    logged = applied("log", "acme", "wrote", "Dana Reyes", "thank-you", "--by", "post", "--json")
    assert logged.json["recorded"][0]["kind"] == "Wrote"


def test_their_words_may_begin_with_their_name(applied: Run) -> None:
    applied("log", "acme", "heard", "Dana", "We", "are", "still", "reading")
    body = applied("export", "--json").json["events"][-1]["body"]
    assert (body["contact"], body["words"]) == ("dana-reyes", "We are still reading")


def test_undo_takes_back_what_was_recorded_last(applied: Run) -> None:
    before = applied("next", "acme", "--json").json
    applied("log", "acme", "called", "--says", "away", "--back", "2026-11-23")
    undone = applied("log", "acme", "undo", "--json").json
    assert len(undone["recorded"]) == 2
    assert applied("next", "acme", "--json").json == before


def test_correct_puts_what_really_happened_in_the_place_of_an_entry(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "no_answer", "--at", "2026-11-09T14:30")
    applied("log", "acme", "correct", "2", "called", "--outcome", "voicemail_left")
    (waited,) = applied("today", "--all", "--json").json
    assert waited["not_before"].startswith("2026-11-16")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("arranged", "2026-11-18", "14:00", "--with", "Dana Reyes"), "Arranged"),
        (("rang-back", "Dana", "--missed"), "RangBack"),
        (("promised", "friday"), "Promised"),
        (("decided", "offer", "--answer-by", "2026-11-20"), "Decided"),
        (("urgent", "another", "offer", "--until", "2026-11-10T17:00"), "Urgent"),
        (("closed", "took", "another"), "Closed"),
        (("check-back", "every", "6", "weeks"), "CheckBackAgreed"),
        (("asked-not-to", "call", "Dana"), "AskedNotTo"),
        (("snooze", "2026-11-20", "she", "is", "away"), "Snoozed"),
        (("greeting", "Dana", "please", "leave", "a", "message"), "GreetingHeard"),
    ],
)
def test_each_event_word_is_recorded(applied: Run, words: tuple[str, ...], kind: str) -> None:
    logged = applied("log", "acme", *words, "--json")
    assert logged.code == 0, logged.err
    assert [entry["kind"] for entry in logged.json["recorded"]] == [kind]


def test_a_closed_case_can_be_reopened(applied: Run) -> None:
    applied("log", "acme", "closed")
    assert applied("next", "acme", "--json").json["step"] is None
    applied("log", "acme", "reopened")
    assert applied("next", "acme", "--json").json["step"] is not None


def test_each_event_word_has_its_help_before_there_is_any_application(run: Run) -> None:
    helped = run("log", "anything", "called", "--help")
    assert helped.code == 0
    assert "--outcome" in helped.out


def test_yes_is_accepted_on_typed_events(applied: Run) -> None:
    assert applied("log", "acme", "called", "--outcome", "busy", "--yes").code == 0


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("acme", "caled", "--outcome", "spoke"), "called"),
        (("acmee", "called"), "acme-tools"),
        (("acme", "called", "Dina Reyes", "--outcome", "spoke"), "dana-reyes"),
        (("acme", "called", "--outcome", "spoken"), "spoke"),
        (("acme", "arranged", "2026-02-30 10:00"), "2026-02-30"),
        (("acme", "promised", "2026-13-01"), "2026-13-01"),
        (("acme", "promised", "9999-12-31"), "9999"),
        (("acme", "called", "--gives", "fax=1"), "fax=1"),
        (("acme", "correct", "99", "called"), "99"),
        (("acme", "correct", "x"), "number"),
        (("acme", "check-back", "often"), "often"),
        (("acme", "snooze", "2026-11-09"), "passed"),
        (("acme", "promised", "2026-11-09"), "passed"),
        (("acme", "promised", "whenever"), "cannot be read"),
        (("acme", "I", "rang", "them"), "not all of this is certain"),
    ],
)
def test_a_slip_is_met_with_a_sentence_and_nothing_is_recorded(
    applied: Run, words: tuple[str, ...], hint: str
) -> None:
    refused = applied("log", *words)
    assert refused.code == 2
    assert hint in refused.err
    assert len(applied("export", "--json").json["events"]) == 1


def test_a_week_of_following_the_plan(applied: Run) -> None:
    """Two tries, a message, an answer: each day's step follows from what happened."""
    applied("log", "acme", "called", "--outcome", "no_answer")
    step = applied("next", "acme", "--json").json["step"]
    assert step["window"]["from"].startswith("2026-11-12T11:10")  # Veterans Day lies between
    thursday = NOW + timedelta(days=2, hours=4)
    applied("log", "acme", "called", "--outcome", "voicemail_left", now=thursday)
    friday = NOW + timedelta(days=3)
    applied("log", "acme", "rang-back", "Dana", "--missed", now=friday)
    (back,) = applied("today", "--json", now=friday).json
    assert (back["kind"], back["rules"][0]) == ("ring_back", "R12")


def test_what_was_recorded_is_told_with_names_on_the_seekers_clock(applied: Run) -> None:
    logged = applied(
        "log", "acme", "arranged", "2026-11-18 14:00", "--with", "Dana Reyes", "--json"
    ).json
    assert logged["recorded"][0]["text"] == (
        "arranged an interview for 2026-11-18 14:00 with Dana Reyes"
    )


@pytest.mark.parametrize(
    "words", ["friday", "next friday", "in 3 days", "13 November 2026", "Nov 13, 2026"]
)
def test_a_day_can_be_said_in_several_ways(applied: Run, words: str) -> None:
    applied("log", "acme", "promised", words)
    assert applied("export", "--json").json["events"][-1]["body"]["until"] == "2026-11-13"


def test_at_takes_a_day_in_words_too(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "busy", "--at", "yesterday")
    assert applied("export", "--json").json["events"][-1]["happened"].startswith("2026-11-09T18")


def test_the_journal_shows_each_entry_with_the_number_that_correct_takes(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "no_answer")
    assert "#2" in applied("export").out


def test_a_missed_call_is_returned_with_words_that_say_so(applied: Run) -> None:
    applied("log", "acme", "rang-back", "Dana", "--missed")
    (step,) = applied("today", "--json").json
    assert "returning your call" in step["messages"]["voicemail"]["text"]


def test_after_a_talk_no_message_is_a_first_message(applied: Run) -> None:
    applied("log", "acme", "called", "--outcome", "spoke", "--at", "2026-11-09T10:00")
    said = applied("say", "acme", "--json").json["text"]
    assert "I applied" not in said
    assert "may not have had time" not in said
