"""Going over a reading in a real terminal: mended entry by entry, then nodded at."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cli.terminal import typed
from typed import POSTING

TELLING = "rang Dana at 2, got the machine, left a message. She rang back at 4."
AT = ("--at", "2026-11-09T17:00")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    (folder / "posting.txt").write_text(POSTING, encoding="utf-8")
    added: list[str | Path] = ["add", folder / "posting.txt", "--applied", "2026-11-02", "--yes"]
    seen = typed(folder / "home", added)
    assert seen.code == 0, seen.screen
    return folder / "home"


@pytest.fixture
def home(begun: Path, tmp_path: Path) -> Path:
    return shutil.copytree(begun, tmp_path / "home")


def kept(home: Path) -> list[dict[str, Any]]:
    exported = subprocess.run(
        [sys.executable, "-m", "ringback", "export", "--json"],
        env={**os.environ, "RINGBACK_HOME": str(home), "TZ": "UTC"},
        capture_output=True,
        check=True,
    )
    events: list[dict[str, Any]] = json.loads(exported.stdout)["events"]
    return [event for event in events if event["kind"] != "Applied"]


def test_enter_keeps_what_was_understood(home: Path) -> None:
    seen = typed(home, ["log", "acme", TELLING, *AT], [""])
    assert seen.code == 0, seen.screen
    assert "left a voicemail" in seen.screen
    assert [event["kind"] for event in kept(home)] == ["CallPlaced", "RangBack"]


def test_entries_are_left_out_moved_and_said_anew(home: Path) -> None:
    answers = ["no 2", "1 at today 11:00", "1 called Dana Reyes --outcome no_answer", ""]
    seen = typed(home, ["log", "acme", TELLING, *AT], answers)
    assert seen.code == 0, seen.screen
    (call,) = kept(home)
    assert call["body"]["outcome"] == "no_answer"
    assert call["happened"].startswith("2026-11-09T11:00")


def test_a_correction_that_makes_no_sense_changes_nothing(home: Path) -> None:
    answers = ["what?", "7 rang", "1 xyzzy", "no 2", ""]
    seen = typed(home, ["log", "acme", TELLING, *AT], answers)
    assert seen.code == 0, seen.screen
    assert "numbered 1 to 2" in seen.screen
    assert [event["kind"] for event in kept(home)] == ["CallPlaced"]


def test_yes_keeps_it_too(home: Path) -> None:
    assert typed(home, ["log", "acme", TELLING, *AT], ["yes"]).code == 0
    assert len(kept(home)) == 2


@pytest.mark.parametrize("answers", [["\x04"], ["no"], ["what?", "n"]])
def test_stopping_keeps_nothing(home: Path, answers: list[str]) -> None:
    seen = typed(home, ["log", "acme", TELLING, *AT], answers)
    assert seen.code == 2
    assert "Nothing was changed" in seen.screen
    assert kept(home) == []


def test_what_is_not_certain_is_kept_only_on_a_nod_of_its_own(home: Path) -> None:
    unsure = "rang Dana at 2, no answer. I think maybe she said something about Friday"
    seen = typed(home, ["log", "acme", unsure, *AT], ["", "n", "n"])
    assert seen.code == 0, seen.screen
    assert [event["kind"] for event in kept(home)] == ["CallPlaced"]


def test_what_is_missing_is_added_by_telling_it(home: Path) -> None:
    answers = ["emailed Dana my references", ""]
    seen = typed(home, ["log", "acme", "rang Dana at 2, no answer", *AT], answers)
    assert seen.code == 0, seen.screen
    assert [event["kind"] for event in kept(home)] == ["CallPlaced", "Wrote"]


def test_enter_answers_no_question_about_what_is_not_certain(home: Path) -> None:
    unsure = "rang Dana at 2, no answer. I think maybe she said something about Friday"
    seen = typed(home, ["log", "acme", unsure, *AT], ["", "", "y", "n"])
    assert "CallPlaced" in [event["kind"] for event in kept(home)], seen.screen
