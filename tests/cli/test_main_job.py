"""The main job: a posting, a résumé, a day; and whom to ring, on which line, when, why."""

from datetime import timedelta
from pathlib import Path

import pytest

from typed import NOW, POSTING, Run  # the fixtures' own module


def test_the_first_resume_fills_who_is_looking_and_says_so(run: Run, files: Path) -> None:
    added = run("add", files / "posting.txt", "--resume", files / "resume.txt", "--json").json
    assert added["filled"]["name"] == "Maria Okafor"
    assert added["filled"]["phone"] == "+15125550147"
    me = run("me", "--json").json
    assert (me["name"], me["email"]) == ("Maria Okafor", "maria.okafor@example.com")
    assert me["zone"] == "America/Chicago"


def test_add_prints_the_short_name_and_what_was_understood(run: Run, files: Path) -> None:
    added = run("add", files / "posting.txt", "--resume", files / "resume.txt", "--json").json
    assert added["application"] == "acme-tools"
    assert (added["title"], added["employer"]) == ("Inside Sales Representative", "Acme Tools")
    assert added["contact"] == "Dana Reyes"
    assert {want["must"] for want in added["wants"]} == {True, False}
    assert any(fact["kind"] == "achievement" for fact in added["facts"])


def test_today_tells_whom_to_ring_on_which_line_when_and_why(applied: Run) -> None:
    (step,) = applied("today", "--json").json
    assert (step["act"], step["contact"]) == ("call", "Dana Reyes")
    assert step["line"] == {"kind": "office", "value": "+15125550111", "origin": "published"}
    assert step["not_before"] == "2026-11-09T09:00:00-06:00"
    assert step["window"] == {
        "from": "2026-11-10T09:00:00-06:00",
        "to": "2026-11-10T17:00:00-06:00",
        "zone": "America/Chicago",
    }
    assert {why["rule"] for why in step["why"]} >= {"R1", "R1w", "R2"}
    assert step["posting"] == {"title": "Inside Sales Representative", "employer": "Acme Tools"}
    assert step["if_machine"] == "leave"


def test_R2_a_call_is_never_shown_without_its_script(applied: Run) -> None:
    (step,) = applied("today", "--json").json
    assert set(step["messages"]) == {"voicemail", "opener", "screening"}
    assert 25 <= step["messages"]["voicemail"]["seconds"] <= 40
    assert step["messages"]["screening"]["seconds"] <= 10


def test_the_source_is_printed_only_for_what_the_source_says(applied: Run) -> None:
    (step,) = applied("today", "--json").json
    for why in step["why"]:
        assert bool(why["source"]) is (why["origin"] == "seed")


def test_the_reason_points_to_the_event_behind_it(applied: Run) -> None:
    (step,) = applied("today", "--json").json
    assert step["why"][0]["events"][0]["number"] == 1
    assert "applied" in step["why"][0]["events"][0]["text"]


def test_nothing_is_due_the_day_after_applying_and_all_shows_what_is_waited_for(
    run: Run, files: Path
) -> None:
    run("add", files / "posting.txt", "--resume", files / "resume.txt", "--applied", "yesterday")
    assert run("today", "--json").json == []
    (waited,) = run("today", "--all", "--json").json
    assert waited["waiting_for"]
    assert waited["not_before"] == "2026-11-16T09:00:00-06:00"


def test_how_many_more_there_are_stands_on_standard_error(applied: Run, files: Path) -> None:
    other = files / "other.txt"
    other.write_text(
        POSTING.replace("Acme Tools", "Beta Works")
        .replace("Dana Reyes", "Sam Lee")
        .replace("0111", "0112")
        .replace("dana.reyes", "sam.lee"),
        encoding="utf-8",
    )
    applied("add", other, "--applied", "2026-11-02")
    shown = applied("today", "--limit", "1", "--json")
    assert len(shown.json) == 1
    assert "1 more" in shown.err


def test_next_is_the_step_of_one_case_by_part_of_its_name(applied: Run) -> None:
    assert applied("next", "acme", "--json").json["step"]["application"] == "acme-tools"
    assert applied("next", "Acme", "Tools", "--json").json["step"]["act"] == "call"


def test_the_panel_stands_beside_the_step(applied: Run) -> None:
    answer = applied("next", "acme", "--panel", "--json").json
    assert [said["voice"] for said in answer["panel"]] == [
        "recruiter", "persistent", "patient", "literal", "discreet", "formal",
    ]  # fmt: skip
    assert all(said["why"] for said in answer["panel"] if said["plan"])
    assert set(answer["consensus"]) == {"was_right", "votes", "plan", "text", "why"}
    assert answer["leader"] == "recruiter"
    assert set(answer["consensus"]["votes"]) == {"yes", "no", "if"}
    assert answer["panel"][0]["plan"][0]["act"] == "call"


def test_say_gives_each_sentence_with_what_it_rests_on(applied: Run) -> None:
    said = applied("say", "acme", "--as", "voicemail", "--json").json
    assert said["kind"] == "voicemail"
    assert "512-555-0147" in said["text"]
    assert all(sentence["rests_on"] for sentence in said["sentences"])
    assert " ".join(sentence["text"] for sentence in said["sentences"]) == said["text"]


def test_F5_the_second_voicemail_says_something_new(applied: Run) -> None:
    first = applied("say", "acme", "--json").json
    applied("log", "acme", "called", "Dana Reyes", "--outcome", "voicemail_left")
    later = NOW + timedelta(days=7)
    second = applied("say", "acme", "--json", "--at", later.isoformat()).json
    facts = [
        {ref for sentence in said["sentences"] for ref in sentence["rests_on"] if "fact:" in ref}
        for said in (first, second)
    ]
    assert facts[0]
    assert facts[1]
    assert not facts[0] & facts[1]


def test_say_writes_a_text_file_where_asked(applied: Run, tmp_path: Path) -> None:
    out = tmp_path / "voicemail.txt"
    assert applied("say", "acme", "--out", out).code == 0
    assert "Dana" in out.read_text(encoding="utf-8")


def test_export_gives_a_journal_that_reads_back_and_json(applied: Run) -> None:
    from ringback.casebook.journal import parse  # noqa: PLC0415  # only here

    journal = parse(applied("export").out, zone=NOW.tzinfo)  # type: ignore[arg-type]  # it has one
    assert journal.errors == ()
    assert [event.kind for event in journal.events] == ["Applied"]
    values = applied("export", "--json").json
    assert values["events"][0]["kind"] == "Applied"
    assert values["roster"]["contacts"][0]["name"] == "Dana Reyes"
    assert next(iter(values["postings"].values()))["employer"] == "Acme Tools"


def test_a_posting_from_standard_input_is_read(run: Run) -> None:
    assert run("add", "-", "--json", stdin=POSTING.encode()).json["employer"] == "Acme Tools"


def test_a_posting_that_wants_no_calls_plans_none(run: Run, files: Path) -> None:
    quiet = files / "quiet.txt"
    quiet.write_text(POSTING + "\nNo phone calls, please.\n", encoding="utf-8")
    added = run("add", quiet, "--applied", "2026-11-02", "--json").json
    assert added["no_calls"]
    assert added["next"]["act"] != "call"


def test_the_same_posting_is_not_added_twice(applied: Run, files: Path) -> None:
    again = applied("add", files / "posting.txt", "--applied", "2026-11-03", "--json")
    assert again.json["application"] == "acme-tools"
    assert "already" in again.err
    assert len(applied("export", "--json").json["events"]) == 1


def test_what_is_shown_is_never_markup(run: Run, files: Path) -> None:
    hostile = files / "hostile.txt"
    hostile.write_text(
        POSTING.replace("Acme Tools", "[bold]Acme[/] \x1b[31mTools"), encoding="utf-8"
    )
    shown = run("add", hostile).out
    assert "\x1b" not in shown
    assert "[bold]Acme[/]" in shown


def test_at_fixes_now_for_what_comes_next_after_adding(run: Run, files: Path) -> None:
    added = run("add", files / "posting.txt", "--resume", files / "resume.txt",
                "--applied", "2026-11-02", "--at", "2026-11-03T10:00", "--json").json  # fmt: skip
    assert added["next"]["not_before"] == "2026-11-09T09:00:00-06:00"


def test_the_day_of_applying_is_a_day_where_the_seeker_lives(run: Run, files: Path) -> None:
    run("add", files / "posting.txt", "--resume", files / "resume.txt", "--applied", "2026-11-02")
    assert run("export", "--json").json["events"][0]["happened"] == "2026-11-02T18:00:00Z"


@pytest.mark.parametrize("moment", ["9999-12-31", "0001-01-01T00:00", "2026-02-30T10:00"])
def test_a_moment_out_of_all_bounds_is_refused(run: Run, moment: str) -> None:
    refused = run("today", "--at", moment)
    assert refused.code == 2
    assert moment[:4] in refused.err


def test_say_warns_where_the_plan_would_not_have_it_said(applied: Run) -> None:
    applied("log", "acme", "asked-not-to", "call")
    assert "asked not to be called" in applied("say", "acme", "--json").json["missing"][0]
    applied("log", "acme", "decided", "rejected")
    assert "has ended" in applied("say", "acme").err


def test_a_number_adds_no_guess_to_the_place_that_the_posting_names(run: Run, files: Path) -> None:
    (files / "posting.txt").write_text(
        POSTING.replace("Austin, TX", "Halifax, Nova Scotia").replace("512", "902"),
        encoding="utf-8",
    )
    run("add", files / "posting.txt")
    (contact,) = run("export", "--json").json["roster"]["contacts"]
    assert contact["place"]["region"] == "NS"


def test_today_is_the_day_even_where_it_is_still_yesterday(run: Run, files: Path) -> None:
    added = run("add", files / "posting.txt", "--resume", files / "resume.txt",
                "--applied", "2026-11-10", now=NOW.replace(hour=0, minute=5))  # fmt: skip
    assert added.code == 0, added.err
