"""`ringback add` shows what was understood, and the person corrects it."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.amendments import fact_key
from ringback.cli.amending.grammar import correct
from ringback.intake import read_posting, read_resume
from ringback.intake.errors import IntakeError
from ringback.tracker.reads.understanding import Understanding
from ringback.tracker.reads.understood import shape
from strategies import texts
from typed import NOW, POSTING, RESUME, Result, Run

FACTS = {fact.text: fact for fact in read_resume(RESUME.encode(), name="", today=NOW.date()).facts}
QUOTA = FACTS["Exceeded annual quota every year, reaching 128% in 2024"]


@pytest.fixture
def add(run: Run, files: Path) -> Run:
    """Give `add` with the usual documents and whatever else is said."""

    def added(*words: str, json: bool = True) -> Result:
        given = [
            each for word in words for each in (("--correct", word) if "=" in word else (word,))
        ]
        return run(
            "add", files / "posting.txt", "--resume", files / "resume.txt",
            "--applied", "2026-11-02", *given, *(["--json"] if json else []),
        )  # fmt: skip

    return added


def test_each_want_and_fact_is_shown_with_its_number_and_facts_with_their_key(add: Run) -> None:
    shown = add(json=False).out

    assert "  1. must: 3+ years of inside sales experience" in shown
    assert "  4. nice: Spanish" in shown
    assert f"  3. achievement: {QUOTA.text} (Brightline Supply, 2019 to now) [{QUOTA.key}]" in shown
    assert "It names: Dana Reyes, (512) 555-0111, dana.reyes@example.com" in shown


def test_all_shows_what_else_there_is(add: Run) -> None:
    assert "(8 of 11; --all shows every line)" in add(json=False).out
    assert "11. skill: Spanish" not in add(json=False).out
    assert "11. skill: Spanish" in add("--all", json=False).out


def test_what_is_not_sure_is_marked_until_the_person_says_that_it_is_true(
    add: Run, files: Path
) -> None:
    plain = RESUME.replace("- Trained 6 new associates", "- Answered telephones and filed papers")
    (files / "resume.txt").write_text(plain, encoding="utf-8")

    assert "unsure: achievement: Answered telephones" in add("--all", json=False).out
    assert "7. achievement: Answered telephones" in add("fact 7=yes", json=False).out


def test_the_posting_is_corrected_as_it_is_added(add: Run, run: Run) -> None:
    added = add("title=Line cook", "employer=Beta Works", "closes=2026-12-01", "pay=$20").json

    assert added["application"] == "beta-works"
    assert (added["title"], added["closes"], added["pay"]) == ("Line cook", "2026-12-01", "$20")
    assert "line cook" in run("say", "beta").out
    assert {each["part"]: each["was"] for each in added["corrections"]} == {
        "title": "Inside Sales Representative", "employer": "Acme Tools", "closes": "", "pay": "",
    }  # fmt: skip


def test_wants_are_corrected_by_their_numbers_which_stay(add: Run) -> None:
    added = add("want 2=no", "want 3=nice", "want 4=Fluent Spanish", "want +=Drive a van").json

    assert [(want["number"], want["text"], want["must"]) for want in added["wants"]] == [
        (1, "3+ years of inside sales experience", True),
        (3, "A record of meeting quota", False),
        (4, "Fluent Spanish", False),
        (5, "Drive a van", True),
    ]
    assert [(each["what"], each["number"]) for each in added["struck"]] == [("want", 2)]
    assert "2. struck out by you: Experience with Salesforce" in add(json=False).out


@pytest.mark.parametrize(
    ("typed", "must"), [("required", True), ("Nice to have", False), ("yes", False), ("", False)]
)
def test_a_want_that_was_struck_out_stands_again_in_whichever_way_it_is_said(
    add: Run, typed: str, must: bool
) -> None:
    add("want 4=none")
    added = add(f"want 4={typed}").json

    assert (added["struck"], added["wants"][3]["text"]) == ([], "Spanish")
    assert added["wants"][3]["must"] is must


def test_a_fact_is_corrected_by_its_number_or_the_beginning_of_its_key(add: Run, run: Run) -> None:
    added = add(f"fact {QUOTA.key[:5]}=Reached 131% of quota in 2024", "fact 5=no").json
    fact = next(fact for fact in added["facts"] if fact["number"] == 3)

    assert (fact["id"], fact["text"]) == (QUOTA.key, "Reached 131% of quota in 2024")
    assert fact["numbers"] == ["131%"]
    assert [(each["what"], each["number"]) for each in added["struck"]] == [("fact", 5)]
    assert "131%" in run("say", "acme").out


def test_a_corrected_employer_is_the_one_that_is_said(add: Run, run: Run) -> None:
    add("fact 2 employer=Northgate Tools")
    said = run("say", "acme", "--json").json

    assert "at Northgate Tools" in said["text"]
    assert "Brightline" not in said["text"]


def test_what_is_not_true_is_never_said(add: Run, run: Run) -> None:
    add()
    assert "128%" in run("say", "acme").out
    add("fact 3=no")

    assert "128%" not in run("say", "acme").out
    assert "128%" not in run("today").out


def test_a_correction_is_kept_when_the_files_are_read_again(
    add: Run, run: Run, files: Path
) -> None:
    add("title=Line cook", "fact 3=no", "my name=Mary Okafor")
    newer = files / "newer.txt"
    newer.write_text(RESUME.replace("- Trained 6", "- Sold 9 boats\n- Trained 6"), encoding="utf-8")
    again = run("add", files / "posting.txt", "--resume", newer, "--json").json

    assert again["title"] == "Line cook"
    assert again["me"]["name"] == "Mary Okafor" == run("me", "--json").json["name"]
    assert [each["id"] for each in again["struck"]] == [QUOTA.key]
    assert len(run("export", "--json").json["roster"]["applications"]) == 1


def test_nothing_after_the_sign_takes_a_correction_back(add: Run) -> None:
    before = add().json
    add("title=Line cook", "want 2=no", "want +=Drive", "fact 3=no", "fact 2 since=2018-05")
    add("want 1=nice", "want 1=Sales", "my phone=no")
    after = add(
        "title=", "want 2=", "want 5=no", "fact 3=", "fact 2 since=", "want 1=", "my phone=",
    ).json  # fmt: skip

    for part in ("title", "wants", "facts", "struck", "corrections", "me"):
        assert after[part] == before[part], part


def test_a_fact_that_was_missed_is_added_in_the_persons_words(add: Run, run: Run) -> None:
    added = add(
        "fact +licence=Forklift licence",
        "fact +years=9 years of experience in machine tool sales",
        "fact +role=Shift lead",
    ).json

    new = {fact["kind"]: fact for fact in added["facts"] if fact["number"] > 11}
    assert new["years"]["text"] == "machine tool sales"
    assert new["years"]["numbers"] == ["9 years"]
    assert new["role"]["title"] == "Shift lead"
    assert "licence" in new
    assert add().json["facts"] == added["facts"]


def test_a_correction_of_a_line_that_is_gone_is_told(add: Run, files: Path) -> None:
    add("fact 3=no")
    (files / "resume.txt").write_text(RESUME.replace(f"- {QUOTA.text}\n", ""), encoding="utf-8")

    (remark,) = add().json["remarks"]
    assert QUOTA.text in remark
    assert remark in add(json=False).out


def test_a_fact_that_the_person_adds_has_the_key_that_it_has_when_it_is_read() -> None:
    text = RESUME.replace("Salesforce, cold", "C++, C#, C, cold").encode()
    facts = read_resume(text, name="", today=NOW.date()).facts
    read = [fact for fact in facts if fact.kind != "role"]

    assert [fact_key(fact.kind, fact.text) for fact in read] == [fact.key for fact in read]


PARTS = st.sampled_from(
    ["title", "closes", "place", "no calls", "contact phone", "contact email", "my place",
     "my phone", "want 1", "want +", "want +nice", "fact 3", "fact 1", "fact +years", "fact +role",
     "fact 2 since", "fact 2 until", "fact 3 kind", "fact 3 employer", "shoe", ""]
)  # fmt: skip


@given(st.lists(st.builds(lambda part, words: f"{part}={words}", PARTS, texts), max_size=4))
@settings(max_examples=100, deadline=None)
def test_whatever_is_typed_is_a_correction_or_a_sentence(typed: list[str]) -> None:
    understood = Understanding(
        read_posting(POSTING.encode(), name="", today=NOW.date()),
        read_resume(RESUME.encode(), name="", today=NOW.date()), (), (), NOW.date(),
    )  # fmt: skip
    for each in typed:
        try:
            understood = correct(understood, each).understood
        except (click.UsageError, IntakeError) as mistake:
            assert len(f"{mistake}".split()) > 5  # noqa: PT017  # whether it is raised is not asked
    assert len(shape(understood).wants) + len(shape(understood).struck) >= 4


MISTAKES = {
    "title": "has no = in it",
    "titel=Cook": "Did you mean title?",
    "title=no": "A posting has a title",
    "want 9=no": "There is no want 9",
    "want=no": "No want is called",
    "want x=no": "No want is called 'x'",
    "want +=": "What they want is missing",
    "want +maybe=Drive": "must or nice",
    "want +=spanish": "as want 4",
    "fact ffffffff=no": "No fact is called",
    "fact 77=no": "There is no fact 77",
    "fact 3 colour=red": "fact 3 employer",
    "fact +awrad=Best cook": "Did you mean award?",
    "fact +=Best cook": "no kind of fact",
    "fact +award=": "What is true is missing",
    "fact +skill=salesforce": "as fact 9",
    "fact 2 since=later": "no month and no year",
    "fact 2 since=2015-2016": "no month and no year",
    "fact 6 until=2001": "end before it begins",
    "fact 2 kind=deed": "no kind of fact",
    "fact 1=lots of years": "6 years of experience in sales",
    "closes=someday": "cannot be read as a day",
    "contact phone=12": "too few or too many figures",
    "contact email=dana": "no e-mail address",
    "my place=Nowhereland": "Give a city",
    "my shoe=42": "There is no 'my shoe'",
    f"pay={'9' * 700}": "at most 600 characters",
}


@pytest.mark.parametrize("typed", MISTAKES)
def test_a_correction_that_makes_no_sense_is_a_sentence_and_nothing_is_kept(
    run: Run, files: Path, typed: str
) -> None:
    refused = run(
        "add", files / "posting.txt", "--resume", files / "resume.txt",
        "--correct", "pay=$20", "--correct", typed,
    )  # fmt: skip

    assert refused.code == 2
    assert " ".join(MISTAKES[typed].split()) in " ".join(refused.err.split())
    assert refused.out == ""
    assert run("export", "--json").json["roster"]["applications"] == []


def test_a_resume_that_is_not_there_cannot_be_corrected(run: Run, files: Path) -> None:
    for typed in ("fact 1=no", "fact +award=Best cook", "my name=Ana"):
        refused = run("add", files / "posting.txt", "--correct", typed)
        assert refused.code == 2
        assert "no résumé yet" in refused.err


def test_whoever_sits_before_a_terminal_is_asked_before_anything_is_kept(
    own_database: dict[str, str], files: Path
) -> None:
    shown = typed_in(
        own_database, files, "want 9=no\ntitle='Line cook'\nwant 2=no\nall\nwant 2=nice\n\n"
    )

    assert "Is that right?" in shown
    assert "There is no want 9" in shown
    assert "Line cook at Acme Tools" in shown
    assert "2. struck out by you: Experience" in shown
    assert "2. nice: Experience" in shown
    assert "11. skill: Spanish" in shown
    assert shown.index("Anything else?") < shown.index("Short name: acme-tools")


def test_who_leaves_at_the_question_has_kept_nothing(
    own_database: dict[str, str], files: Path
) -> None:
    assert "Nothing was changed" in typed_in(own_database, files, "title=Line cook\n\x04")
    exported = subprocess.run(
        [sys.executable, "-m", "ringback", "export"],
        check=True, capture_output=True, text=True, env=own_database,
    )  # fmt: skip
    assert "application" not in exported.stdout


def typed_in(environment: dict[str, str], files: Path, keys: str) -> str:
    """Run `add` in a terminal in which somebody types, and give all that it shows."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "ringback", "add", str(files / "posting.txt")]
    running = subprocess.Popen(
        [*command, "--resume", str(files / "resume.txt")],
        stdin=theirs, stdout=theirs, stderr=theirs, env=environment | {"TERM": "dumb"},
    )  # fmt: skip
    os.close(theirs)
    os.write(ours, keys.encode())
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:
        pass  # that is how a terminal says that nobody writes to it any more
    os.close(ours)
    running.wait(timeout=60)
    return shown.decode().replace("\r\n", "\n")
