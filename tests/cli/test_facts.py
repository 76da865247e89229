"""`ringback facts`: what the résumé gave, and how it may be used."""

from pathlib import Path

import pytest

from typed import RESUME, Run

FIELDS = {
    *("id", "kind", "text", "said", "own_words", "use", "title", "employer"),
    *("since", "until", "numbers", "sayable", "remark"),
}


def ids(run: Run) -> dict[str, str]:
    """Give the ID of every fact by its text."""
    return {fact["text"]: fact["id"] for fact in run("facts", "--json").json["facts"]}


QUOTA = "Exceeded annual quota every year, reaching 128% in 2024"


def test_every_fact_is_shown_by_job_with_its_id_and_how_it_would_be_said(applied: Run) -> None:
    shown = applied("facts")
    key = ids(applied)[QUOTA]

    assert shown.code == 0
    assert "Senior Inside Sales Representative, Brightline Supply, 2019 to now" in shown.out
    assert f"  {key}  achievement: {QUOTA}\n" in shown.out
    assert "“At Brightline Supply I manage 140 accounts in Salesforce.”" in shown.out
    assert shown.out.index("Harbor Hardware") < shown.out.index("Besides your jobs")
    assert shown.out.index("Besides your jobs") < shown.out.index("inside sales (7 years)")
    assert "--pin ID" in shown.err


def test_the_shape_has_every_fact_with_its_fields(applied: Run) -> None:
    listed = applied("facts", "--json").json["facts"]

    assert [set(fact) for fact in listed] == [FIELDS] * len(listed)
    fact = next(fact for fact in listed if fact["text"] == QUOTA)
    assert (fact["since"], fact["until"], fact["numbers"]) == ("2019", None, ["128%"])
    assert (fact["employer"], fact["use"], fact["own_words"]) == ("Brightline Supply", "", False)


def test_what_was_changed_is_shown_alone_and_kept(applied: Run) -> None:
    keys = ids(applied)
    role, quota = keys["Sales Associate"], keys[QUOTA]
    changed = applied("facts", "--pin", quota[:5], "--forbid", role)

    assert f"{quota}  achievement: {QUOTA} [said before all others]" in changed.out
    assert f"{role}  role: Sales Associate [never said]" in changed.out
    assert "Salesforce" not in changed.out
    uses = {fact["id"]: fact["use"] for fact in applied("facts", "--json").json["facts"]}
    assert {key: use for key, use in uses.items() if use} == {quota: "pinned", role: "forbidden"}


def test_words_need_no_quotation_marks_and_may_be_taken_back(applied: Run) -> None:
    key = ids(applied)[QUOTA]
    own = applied("facts", "--reword", key, "I", "beat", "my", "quota", "--json").json["facts"]
    fact = next(fact for fact in own if fact["id"] == key)

    assert (fact["said"], fact["own_words"]) == ("I beat my quota", True)
    assert "[in your own words]" in applied("facts").out
    back = applied("facts", "--reword", key, "")
    assert "own words" not in back.out


def test_uses_survive_when_the_file_is_read_again(applied: Run, files: Path) -> None:
    key = ids(applied)[QUOTA]
    applied("facts", "--pin", key, "--reword", key, "I beat my quota")
    newer = files / "newer.txt"
    newer.write_text(RESUME.replace("- Trained 6", "- Sold 9 boats\n- Trained 6"), encoding="utf-8")
    again = applied("add", files / "posting.txt", "--resume", newer)

    assert again.code == 0
    facts = {fact["text"]: fact for fact in applied("facts", "--json").json["facts"]}
    assert "Sold 9 boats" in facts
    assert (facts[QUOTA]["use"], facts[QUOTA]["said"]) == ("pinned", "I beat my quota")


def test_a_correction_that_is_taken_back_leaves_the_use(applied: Run, files: Path) -> None:
    key = ids(applied)[QUOTA]
    applied("facts", "--pin", key)
    again = ["add", files / "posting.txt", "--correct"]
    applied(*again, f"fact {key}=Reached 131% of quota in 2024")
    applied(*again, f"fact {key}=")

    fact = next(each for each in applied("facts", "--json").json["facts"] if each["id"] == key)
    assert (fact["text"], fact["use"]) == (QUOTA, "pinned")


def test_what_the_resume_does_not_say_is_remarked_on_once(applied: Run) -> None:
    key = ids(applied)[QUOTA]
    changed = applied("facts", "--reword", key, "I reached 131% of my quota at Globex.")

    assert changed.code == 0
    assert "131% and Globex are details that your résumé does not give" in changed.err
    assert "Globex are" not in applied("facts").err


def test_to_pin_what_cannot_be_said_is_answered_with_what_to_do(run: Run, files: Path) -> None:
    # Nobody takes in so many words by ear, and there is no clause that could be left out.
    words = "- Sorted " + " ".join(f"green{number}" for number in range(60)) + " bottles"
    (files / "resume.txt").write_text(RESUME.replace("- Trained 6 new associates", words), "utf-8")
    run("add", files / "posting.txt", "--resume", files / "resume.txt")
    listed = run("facts", "--json").json["facts"]
    unsaid = [fact["id"] for fact in listed if not fact["sayable"]]

    assert unsaid
    assert "It cannot be said aloud" in run("facts").out
    assert f"ringback facts --reword {unsaid[0]}" in run("facts", "--pin", unsaid[0]).err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--pin", "zzzz"), "No fact has the ID 'zzzz'"),
        (("--pin", "quota"), "Did you mean"),
        (("--pin", ""), "(nothing)"),
        (("--reword", "zzzz", "x"), "No fact has the ID"),
        (("--reword", "zzzz"), "requires 2 arguments"),
        (("stray",), "It is not clear what 'stray' belongs to"),
    ],
)
def test_a_mistake_is_answered_with_a_sentence(
    applied: Run, words: tuple[str, ...], told: str
) -> None:
    refused = applied("facts", *words)

    assert refused.code == 2
    assert told in refused.err
    assert refused.out == ""


def test_words_that_would_steer_a_screen_are_refused(applied: Run) -> None:
    refused = applied("facts", "--reword", ids(applied)[QUOTA], "I \x1b[31mbeat it")

    assert refused.code == 2
    assert "\x1b" not in refused.err + applied("facts").out


def test_without_a_resume_it_is_said_how_to_add_one(run: Run) -> None:
    for words in (("facts",), ("facts", "--json"), ("facts", "--pin", "abcd")):
        refused = run(*words)
        assert refused.code == 2
        assert "ringback add POSTING --resume FILE" in refused.err
