"""`ringback ask`: the panel on a situation that somebody tells, of which nothing is kept."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from ringback.reading.values import SURE
from typed import Result, Run

AT = "2026-10-19T10:30-05:00"

THE_LEDGERS = (
    "I interviewed a week ago, then rang the hiring manager. His voicemail gave a cell number, and "
    "I left a message instead of calling the cell. Was that a mistake?"
)
THANKED = (
    "I interviewed a week ago and sent him a thank-you email that evening. Today I rang the hiring "
    "manager and left a message. Was that right?"
)
APPLIED = "I applied online nine days ago. The recruiter has not replied. What now?"

SCOLDS = re.compile(
    r"should(?:n't| not)? have|\bought|\bwrong(?![ _]number)|mistake|\bfail|forgot|neglect|"
    r"careless|too late|at last|unfortunately|sorry|\bblame|your fault|you did not|you only",
    re.IGNORECASE,
)


def ask(run: Run, words: str, *options: str) -> Result:
    """Ask at half past ten on a Monday, and expect an answer."""
    answer = run("ask", words, "--at", AT, *options)
    assert answer.code == 0, answer.err
    return answer


def asked(run: Run, words: str) -> Any:
    """Ask, and give the JSON."""
    return ask(run, words, "--json").json


def first_calls(answer: Any) -> dict[str, str | None]:
    """Give by voice on which line it rings first."""
    return {
        said["voice"]: next(
            (item["line"]["kind"] for item in said["plan"] if item["act"] == "call"), None
        )
        for said in answer["panel"]
    }


def test_the_answer_has_the_shape_of_the_panel_and_what_was_understood(run: Run) -> None:
    answer = asked(run, THE_LEDGERS)
    assert set(answer) >= {"step", "panel", "consensus", "guardrails", "leader"}
    assert answer["question"] == "was_it_right"
    kinds = [(each["kind"], each["happened"]) for each in answer["understood"]]
    assert kinds == [
        ("Interviewed", "2026-10-12"),
        ("GreetingHeard", "2026-10-19"),
        ("CallPlaced", "2026-10-19"),
    ]
    assert all(each["words"] in THE_LEDGERS for each in answer["understood"])
    assert all(0 < each["confidence"] <= 1 for each in answer["understood"])


def test_S1_the_question_asked_is_answered_first_by_the_votes(run: Run) -> None:
    answer = asked(run, THE_LEDGERS)
    assert answer["consensus"]["votes"] == {"yes": 3.0, "no": 2.0, "if": 1.0}
    assert answer["consensus"]["was_right"] == "yes"
    assert answer["answer"].startswith("Yes, leaving the message was right")
    assert "three say yes (literal, discreet, formal)" in answer["answer"]
    assert "one says: if it sold you (recruiter)" in answer["answer"]


def test_P2_D2_the_voices_differ_on_the_cell_that_the_greeting_gave(run: Run) -> None:
    assert first_calls(asked(run, THE_LEDGERS)) == {
        "recruiter": "office",
        "persistent": "cell",
        "patient": None,
        "literal": "cell",
        "discreet": "office",
        "formal": "office",
    }


def test_what_to_do_is_answered_where_that_is_asked(run: Run) -> None:
    answer = asked(run, APPLIED)
    assert answer["question"] == "what_now"
    assert answer["answer"].startswith("Ring the recruiter on the office line, now")
    assert answer["leader"] == "recruiter"


def test_no_number_is_invented(run: Run) -> None:
    answer = asked(run, THE_LEDGERS)
    lines = [
        item["line"]
        for plan in (answer["consensus"]["plan"], *(said["plan"] for said in answer["panel"]))
        for item in plan
        if item["line"]
    ]
    assert lines
    assert {line["value"] for line in lines} == {""}
    assert any("Its number was not told" in sentence for sentence in answer["assumed"])
    shown = ask(run, THE_LEDGERS, "--why").out
    assert not re.search(r"\+?1?[ (]?\d{3}\)?[ -]\d{3}[ -]\d{4}", shown)


def test_what_was_not_said_is_said_to_be_assumed(run: Run) -> None:
    said = " ".join(asked(run, THE_LEDGERS)["assumed"])
    assert "No letter of thanks has been sent yet" in said
    assert "an e-mail address and a postal address" in said
    assert "was today" in said


def test_P5_to_have_thanked_them_changes_the_answer(run: Run) -> None:
    answer = asked(run, THANKED)
    assert not any("No letter of thanks" in sentence for sentence in answer["assumed"])
    patient = next(said for said in answer["panel"] if said["voice"] == "patient")
    assert [item["kind"] for item in patient["plan"]] == ["state_of_play"]


def test_the_text_tells_what_was_understood_then_the_answer_then_every_voice(run: Run) -> None:
    lines = ask(run, THE_LEDGERS).out.splitlines()
    starts = ["Understood:", "Assumed", "Yes, leaving", "recruiter:", "formal:", "together:"]
    places = [
        next(place for place, line in enumerate(lines) if line.startswith(start))
        for start in starts
    ]
    assert places == sorted(places)
    assert "(P1, " in next(line for line in lines if line.startswith("persistent:"))
    assert "Nothing of this was kept." in lines[-1]


def test_with_why_each_rule_is_shown_with_its_source(run: Run) -> None:
    assert "Ask the Experts" not in ask(run, THE_LEDGERS).out
    assert "Ask the Experts" in ask(run, THE_LEDGERS, "--why").out


def test_nothing_is_kept(run: Run) -> None:
    before = run("export").out
    ask(run, THE_LEDGERS)
    ask(run, APPLIED, "--json")
    assert run("export").out == before


def test_R2_without_a_resume_no_words_are_invented(run: Run) -> None:
    answer = asked(run, APPLIED)
    assert answer["step"]["act"] == "call"
    assert answer["step"]["messages"] == {}
    assert any("no résumé" in sentence for sentence in answer["assumed"])


def test_R2_with_a_resume_the_call_has_its_words(applied: Run) -> None:
    answer = asked(applied, APPLIED)
    words = answer["step"]["messages"]["voicemail"]["text"]
    assert "your position" in words
    assert "Acme" not in words
    assert "recruiter" not in words
    assert any("your résumé alone" in sentence for sentence in answer["assumed"])


def test_guardrail_7_who_does_not_telephone_is_told_to_write(run: Run) -> None:
    run("me", "--name", "Maria Okafor", "--place", "Austin, TX", "--telephone", "no")
    answer = asked(run, APPLIED)
    assert {item["act"] for item in answer["consensus"]["plan"]} == {"write"}


def test_the_voice_that_leads_says_what_now(run: Run) -> None:
    run("me", "--name", "Maria Okafor", "--place", "Austin, TX", "--voice", "patient")
    answer = asked(run, THANKED.replace("Was that right?", "What now?"))
    assert answer["leader"] == "patient"
    assert answer["answer"].startswith("Write a note asking for the state of play")


def test_words_may_come_apart(run: Run) -> None:
    answer = run("ask", *APPLIED.split(), "--at", AT, "--json")
    assert answer.json["question"] == "what_now"


def test_now_is_the_clocks_where_nothing_else_is_said(run: Run) -> None:
    answer = run("ask", "I left the recruiter a message today. Was that right?", "--json")
    assert answer.json["understood"][0]["happened"] == "2026-11-10"


@pytest.mark.parametrize(
    "words",
    [
        "What should I wear to the interview?",
        "They offered me the job at $20 an hour. How do I negotiate the salary?",
        "Do I put the gap into my CV?",
    ],
)
def test_a_question_about_something_else_is_declined_kindly(run: Run, words: str) -> None:
    answer = run("ask", words)
    assert (answer.code, answer.out) == (2, "")
    assert "following up" in answer.err
    assert "good question" in answer.err


@pytest.mark.parametrize("words", ["What now?", "the weather is nice", "Should I call?"])
def test_where_nothing_happened_an_example_is_given(run: Run, words: str) -> None:
    answer = run("ask", words)
    assert (answer.code, answer.out) == (2, "")
    assert "such as" in answer.err


@pytest.mark.parametrize("words", ["", "   ", "12345", "?!?", "\u200b", "I rang. " * 4000])
def test_words_that_cannot_be_read_get_a_sentence(run: Run, words: str) -> None:
    answer = run("ask", words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.strip().endswith((".", "?", "--help`.", "”"))


def test_where_the_end_of_a_call_was_not_understood_it_is_said(run: Run) -> None:
    answer = asked(run, "I called the recruiter today. Was that right?")
    assert answer["answer"].startswith("How your call ended was not understood")
    assert "panel has a verdict" not in answer["answer"]
    (call,) = answer["understood"]
    assert call["confidence"] < SURE
    assert "(unsure)" in ask(run, "I called the recruiter today. Was that right?").out


def test_where_no_call_is_told_of_there_is_no_verdict_and_it_is_said(run: Run) -> None:
    answer = asked(run, "I e-mailed the recruiter today. Was that right?")
    assert answer["answer"].startswith("The panel has a verdict on messages left at a machine")


def test_the_words_as_they_were_told_are_shown_though_they_were_read_otherwise(run: Run) -> None:
    told = "Was it wrong to leave the recruiter a message today?"
    (call,) = asked(run, told)["understood"]
    assert (call["kind"], call["words"] in told) == ("CallPlaced", True)


def test_the_seeker_is_nobody_at_the_other_end(applied: Run) -> None:
    told = "I am Maria Okafor. I left the recruiter a message today. Was that right?"
    shown = applied("ask", told, "--json")
    assert "Maria" not in json.dumps([said["plan"] for said in shown.json["panel"]])


def test_more_than_one_situation_is_declined(run: Run) -> None:
    answer = run("ask", "I called Dana and left a message. " * 60)
    assert answer.code == 2
    assert "too many" in answer.err


def test_a_moment_that_does_not_exist_is_said(run: Run) -> None:
    assert run("ask", APPLIED, "--at", "tomorrowish").code == 2


@pytest.mark.parametrize("words", [THE_LEDGERS, THANKED, APPLIED])
def test_D1_nothing_in_the_answer_scolds(run: Run, words: str) -> None:
    shown = ask(run, words).out
    told = re.sub(r"“[^”]*”", "", shown)
    assert not SCOLDS.search(told)


def test_control_characters_do_not_reach_the_terminal(run: Run) -> None:
    answer = ask(run, "I left the recruiter a message today\x1b[31m, as you do. Was that right?")
    assert "\x1b" not in answer.out


def test_the_time_of_the_seekers_zone_is_that_of_the_telling(applied: Run) -> None:
    late = applied("ask", THE_LEDGERS, "--json", "--at", "2026-10-20T02:00+00:00").json
    assert late["understood"][-1]["happened"] == "2026-10-19"
    assert datetime.fromisoformat(late["step"]["not_before"]).utcoffset() is not None


def test_the_home_need_not_hold_anything(run: Run, tmp_path: Path) -> None:
    assert list(tmp_path.iterdir()) == []
    assert asked(run, APPLIED)["panel"]


def test_voices_that_say_the_same_say_it_once(run: Run) -> None:
    shown = ask(run, "applied 2 wks ago. no answer. call?").out
    assert shown.count("Find out whom to turn to") == 2
    assert "recruiter, persistent, patient, literal, discreet, formal: " in shown


def test_voices_that_differ_say_each_their_own(run: Run) -> None:
    shown = ask(run, THE_LEDGERS).out
    assert all(f"{voice}: " in shown for voice in first_calls(asked(run, THE_LEDGERS)))


def test_whoever_hates_to_telephone_is_advised_to_write(run: Run) -> None:
    answer = asked(
        run, "I interviewed with Ann Lowe ten days ago. I hate ringing people. Can I just email?"
    )
    assert set(first_calls(answer).values()) == {None}
    assert any("in writing" in sentence for sentence in answer["assumed"])
