"""What a greeting tells callers to do: on its own, and in a typed `log` line."""

from pathlib import Path

from typed import Run

AWAY = "You have reached Dana Reyes. I am out of the office until Monday the 16th of November."
CELL = "Hi, it's Dana Reyes, please call me on my cell, 512 555 0122."


def test_a_greeting_is_told_in_its_shape(applied: Run) -> None:
    heard = applied("greeting", CELL, "--of", "Dana Reyes", "--json").json
    assert heard["instruction"] == "use_cell"
    assert heard["lines"] == [{"kind": "cell", "value": "+15125550122"}]
    assert heard["name"] == "Dana Reyes"
    assert heard["right_person"] is True
    assert heard["text"] == CELL


def test_a_day_on_which_they_are_back_is_told(applied: Run) -> None:
    heard = applied("greeting", AWAY, "--json").json
    assert (heard["instruction"], heard["away_until"]) == ("away", "2026-11-16")
    assert "Back on: Mon 16 Nov 2026" in applied("greeting", AWAY).out


def test_a_greeting_may_stand_in_a_file_or_be_piped(applied: Run, tmp_path: Path) -> None:
    file = tmp_path / "greeting.txt"
    file.write_text(CELL, encoding="utf-8")
    assert applied("greeting", file, "--json").json["instruction"] == "use_cell"
    piped = applied("greeting", "-", "--json", stdin=CELL.encode()).json
    assert piped["instruction"] == "use_cell"


def test_sound_is_not_heard_yet_and_that_is_said(applied: Run) -> None:
    refused = applied("greeting", "greeting.wav")
    assert refused.code == 2
    assert "type what it says" in refused.err


def test_nothing_of_a_greeting_on_its_own_is_kept(applied: Run) -> None:
    applied("greeting", CELL)
    assert len(applied("export", "--json").json["events"]) == 1


def test_L2_the_words_of_a_typed_greeting_are_read(applied: Run) -> None:
    logged = applied("log", "acme", "called", "--outcome", "hung_up", "--greeting", CELL, "--json")
    assert logged.code == 0, logged.err
    heard, _call = (event["body"] for event in applied("export", "--json").json["events"][1:])
    assert (heard["says"], heard["words"]) == ("use_cell", CELL)
    assert logged.json["next"]["line"]["value"] == "+15125550122"
    assert "undo" in logged.err


def test_an_absence_holds_the_plan(applied: Run) -> None:
    applied("log", "acme", "greeting", AWAY)
    (waited,) = applied("today", "--all", "--json").json
    assert waited["not_before"].startswith("2026-11-16")


def test_what_was_typed_beside_the_words_holds(applied: Run) -> None:
    applied("log", "acme", "greeting", CELL, "--says", "urgent_cell")
    body = applied("export", "--json").json["events"][-1]["body"]
    assert body["says"] == "urgent_cell"


def test_an_uncertain_greeting_is_asked_about_and_nothing_is_recorded(applied: Run) -> None:
    wrong = "You have reached Tom Chen in shipping. Leave a message."
    refused = applied("log", "acme", "called", "Dana", "--outcome", "hung_up", "--greeting", wrong)
    assert refused.code == 2
    assert "--says" in refused.err
    assert len(applied("export", "--json").json["events"]) == 1


def test_words_in_another_language_are_kept_as_they_are(applied: Run) -> None:
    german = (
        "Guten Tag, Sie haben die Mailbox von Dana Reyes erreicht, bitte sprechen Sie nach dem Ton."
    )
    logged = applied("log", "acme", "greeting", german)
    assert logged.code == 0, logged.err
    assert applied("export", "--json").json["events"][-1]["body"]["words"] == german
    assert "German" in logged.err
