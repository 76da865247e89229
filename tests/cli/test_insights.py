"""`insights`: what the record shows, and how little it proves."""

import json
from datetime import timedelta

import msgspec

from ringback.tracker.reads import insight_shapes
from typed import NOW, Run  # the fixtures' own module

ROWS_BELOW_80 = 80


def rung(run: Run, times: int) -> None:
    """Ring Dana so many times, a day apart, and reach her once."""
    for number in range(times):
        outcome = "spoke" if number == 0 else "voicemail_left"
        when = (NOW - timedelta(days=times - number)).isoformat()
        logged = run(
            "log", "acme", "called", "Dana Reyes", "--outcome", outcome, "--line", "office",
            "--at", when,
        )  # fmt: skip
        assert logged.code == 0, logged.err


def test_an_empty_home_has_nothing_to_count_and_says_how_to_begin(run: Run) -> None:
    shown = run("insights")
    assert shown.code == 0
    assert "nothing to count yet" in shown.out
    assert "ringback add" in shown.out
    assert run("insights", "--json").json["applications"]["count"] == 0


def test_with_few_it_is_too_early_to_tell_and_no_share_is_shown(applied: Run) -> None:
    rung(applied, 3)
    shown = applied("insights")
    assert "too early to tell" in shown.out
    assert "1 of 3" in shown.out
    assert "%" not in shown.out
    reached = applied("insights", "--json").json["calls"]["reached"]
    assert reached == {
        "name": "reached",
        "text": "reached the person",
        "count": 1,
        "of": 3,
        "left_out": 0,
        "too_early": True,
        "rate": None,
    }


def test_from_ten_on_a_share_stands_with_its_interval(applied: Run) -> None:
    rung(applied, 10)
    reached = applied("insights", "--json").json["calls"]["reached"]
    assert reached["rate"] == {"value": 0.1, "low": 0.018, "high": 0.404}
    assert "10% (2% to 40%)" in applied("insights").out


def test_it_ends_with_how_little_it_proves_and_compares_no_voices(applied: Run) -> None:
    found = applied("insights", "--json").json
    shown = applied("insights").out
    behind = shown[shown.index("How little this proves") :]
    assert all(sentence in behind for sentence in found["proves"])
    assert "no voice is compared" in behind
    assert "No study" in behind
    text = json.dumps({**found, "proves": []}).lower()
    for voice in ("recruiter", "persistent", "patient", "literal", "discreet", "formal"):
        assert voice not in text


def test_another_moment_shows_another_record(applied: Run) -> None:
    early = applied("insights", "--json", "--at", "2026-11-10T10:00").json
    late = applied("insights", "--json", "--at", "2026-12-10T10:00").json
    assert early["applications"]["silent"][0]["left_out"] == 1
    assert late["applications"]["silent"][0]["count"] == 1
    assert late["at"] == "2026-12-10T10:00:00-06:00"


def test_a_moment_that_does_not_exist_is_the_users_mistake(run: Run) -> None:
    shown = run("insights", "--at", "2026-02-30")
    assert shown.code == 2
    assert "2026-02-30" in shown.err


def test_the_json_keeps_to_its_shape(applied: Run) -> None:
    rung(applied, 2)
    printed = applied("insights", "--json").out
    msgspec.json.decode(printed, type=insight_shapes.Insights, strict=True)


def test_no_row_is_wider_than_a_terminal(applied: Run) -> None:
    """A row of figures cannot be wrapped; sentences can."""
    rung(applied, 12)
    rows = [
        line for line in applied("insights").out.splitlines() if " of " in line and "  " in line[3:]
    ]
    assert rows
    assert max(map(len, rows)) < ROWS_BELOW_80
