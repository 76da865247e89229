"""`ringback lab simulate` as it is typed; it needs neither a home nor a database."""

import os
from pathlib import Path
from xml.etree import ElementTree as Tree

import pytest

from ringback.cli.main import main
from ringback.lab import CAUTION, SETS
from typed import Result, Run

SMALL = ("lab", "simulate", "--seekers", "3", "--weeks", "3", "--workers", "1")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("RINGBACK_HOME", str(tmp_path / "home"))

    def typed(*words: str | Path) -> Result:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        printed = capsys.readouterr()
        code = left.value.code
        assert isinstance(code, int)
        assert "Traceback" not in printed.err
        return Result(code, printed.out, printed.err)

    return typed


def test_each_table_stands_under_the_name_of_its_assumptions_and_the_caution(run: Run) -> None:
    done = run(*SMALL)

    assert done.code == 0, done.err
    for name in SETS:
        assert f"Assuming “{name}”. {CAUTION}" in done.out.splitlines()
    for voice in ("consensus", "recruiter", "formal", "patient"):
        assert sum(line.startswith(voice) for line in done.out.splitlines()) == len(SETS)
    assert "seeker-weeks simulated" in done.err


def test_it_leaves_no_home_behind(run: Run) -> None:
    assert run(*SMALL, "--assumptions", "busy-offices").code == 0
    assert not Path(os.environ["RINGBACK_HOME"]).exists()


def test_one_set_can_be_asked_for_by_its_name(run: Run) -> None:
    done = run(*SMALL, "--assumptions", "Easily Annoyed", "--json")

    assert [table["assumptions"] for table in done.json["tables"]] == ["easily annoyed"]
    assert done.json["caution"] == CAUTION
    assert done.json["seekers"] == 3


def test_the_same_seed_prints_the_same(run: Run) -> None:
    first = run(*SMALL, "--assumptions", "busy offices", "--seed", "4", "--json")

    assert first.out == run(*SMALL, "--assumptions", "busy offices", "--seed", "4", "--json").out
    assert first.out != run(*SMALL, "--assumptions", "busy offices", "--seed", "5", "--json").out


def test_the_drawing_is_written_and_never_over_another(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "lab.svg"
    done = run(*SMALL, "--assumptions", "busy offices", "--out", out)
    drawn = out.read_bytes()

    assert done.code == 0, done.err
    assert Tree.fromstring(drawn).tag.endswith("svg")  # noqa: S314  # our own
    again = run(*SMALL, "--out", out)
    assert again.code == 2
    assert "is there already and is not written over" in again.err
    assert out.read_bytes() == drawn


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--assumptions", "lazy"), "There are no assumptions called 'lazy'"),
        (("--seekers", "0"), "--seekers"),
        (("--seekers", "many"), "--seekers"),
        (("--weeks", "1000"), "--weeks"),
        (("--workers", "0"), "--workers"),
        (("--seed", "-1"), "--seed"),
        (("--out", "lab.png"), "ends in .svg"),
        (("--out", "nowhere/lab.svg"), "There is no folder nowhere"),
    ],
)
def test_what_cannot_be_meant_gets_a_sentence(
    run: Run, words: tuple[str, str], sentence: str
) -> None:
    refused = run(*SMALL, *words)

    assert refused.code == 2
    assert sentence in refused.err
    assert refused.out == ""
