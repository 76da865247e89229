"""`ringback greeting --mine`: what one's own greeting does for whoever rings back."""

from pathlib import Path

from ringback.words.greeting.check import check
from typed import Run

GOOD = (
    "Hello, you have reached Maria Okafor. I can't answer right now. Please leave your name, your "
    "number and a good time, and I'll call you back the next working day."
)
POOR = "Hey, it's Maria. I rarely check this, so just text me."


def test_a_good_greeting_is_told_what_is_good(applied: Run) -> None:
    looked = applied("greeting", "--mine", GOOD)

    assert looked.code == 0
    assert "What would help" not in looked.out
    assert "Good as it is: it greets whoever rings; it says your name" in looked.out
    assert "Listen to it once" in looked.out


def test_R12_what_would_help_comes_first_and_the_weightiest_of_it_first(applied: Run) -> None:
    out = applied("greeting", "--mine", POOR).out

    assert out.index("“rarely check”") < out.index("Say your full name, Maria Okafor")
    assert out.index("Say your full name") < out.index("Good as it is")


def test_the_shape_has_text_seconds_and_every_finding(applied: Run) -> None:
    looked = applied("greeting", "--mine", POOR, "--json").json

    assert (looked["text"], looked["seconds"]) == (POOR, 4.4)
    expected = check(POOR, "Maria Okafor", "+15125550147")
    assert looked["findings"] == [
        {
            "id": each.id, "passed": each.passed, "severity": each.severity, "mend": each.mend,
            "rule": each.rule,
        }
        for each in expected
    ]  # fmt: skip


def test_it_may_stand_in_a_file_or_be_piped(applied: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.txt"
    file.write_text(f"{GOOD}\n", encoding="utf-8")

    from_file = applied("greeting", "--mine", file, "--json").json
    assert from_file == applied("greeting", "--mine", "-", "--json", stdin=GOOD.encode()).json
    assert from_file["text"] == GOOD


def test_of_whom_nothing_is_known_the_name_is_only_looked_for(run: Run) -> None:
    looked = run("greeting", "--mine", GOOD, "--json").json

    assert {each["id"] for each in looked["findings"] if each["passed"] is False} == set()


def test_nothing_of_it_is_kept(applied: Run) -> None:
    before = applied("export", "--json").json
    applied("greeting", "--mine", POOR)

    after = applied("export", "--json").json
    assert after["events"] == before["events"]
    assert after["roster"] == before["roster"]


def test_words_that_would_steer_a_screen_do_not(applied: Run) -> None:
    shown = applied("greeting", "--mine", "\x1b[31mYo, you have reached \x07Maria")

    assert shown.code == 0
    assert "\x1b" not in shown.out
    assert "\x07" not in shown.out


def test_mistakes_are_sentences(applied: Run) -> None:
    both = applied("greeting", "--mine", GOOD, "--of", "Dana")
    assert (both.code, "Give one of the two" in both.err) == (2, True)
    sound = applied("greeting", "--mine", "mine.wav")
    assert (sound.code, "type what it says" in sound.err) == (2, True)
    empty = applied("greeting", "--mine", "")
    assert "There are no words yet" in empty.out
