"""What is said and written for one application, and how it leaves the house."""

import email
import json
from email.policy import default
from pathlib import Path

import pytest
from pdfplumber import open as open_pdf

from rewording.models import NAME, Told, installed
from typed import Run

LETTERS = ("thank_you", "state_of_play", "interest", "future", "ring_back", "withdrawal")


@pytest.fixture
def interviewed(applied: Run) -> Run:
    """Give the command line of somebody whom Dana and Luis interviewed."""
    for words in (
        ("contact", "acme", "Dana Reyes", "--office", "512-555-0111", "--email", "dana@example.com",
         "--post", "100 Congress Ave, Austin, TX 78701"),
        ("contact", "acme", "Luis Pena", "--role", "interviewer", "--email", "luis@example.com"),
        ("log", "acme", "interviewed", "Dana Reyes", "Luis Pena", "--high", "the new territory",
         "--at", "2026-11-09T14:00"),
        ("log", "acme", "interviewed", "Luis Pena", "--idea", "call the lapsed accounts first",
         "--at", "2026-11-09T14:00"),
        ("me", "--post", "12 Elm St, Austin, TX 78702"),
    ):  # fmt: skip
        done = applied(*words)
        assert done.code == 0, done.err
    return applied


@pytest.mark.parametrize("kind", LETTERS)
def test_every_letter_has_a_subject_a_greeting_and_a_close(interviewed: Run, kind: str) -> None:
    said = json.loads(interviewed("say", "acme", "--as", kind, "--to", "Dana", "--json").out)
    assert said["kind"] == kind
    assert said["subject"]
    assert said["text"].startswith("Dear Dana,")
    assert "Kind regards,\nMaria" in said["text"] or "Sincerely,\nMaria" in said["text"]
    assert all(sentence["rests_on"] for sentence in said["sentences"])


def test_P5_each_interviewer_gets_a_letter_of_their_own(interviewed: Run) -> None:
    to_dana, to_luis = (
        interviewed("say", "acme", "--as", "thank_you", "--to", name).out
        for name in ("Dana Reyes", "Luis Pena")
    )
    assert "the new territory" in to_dana
    assert "call the lapsed accounts first" in to_luis
    assert "lapsed accounts" not in to_dana


def test_P5_the_step_shows_the_letter_and_opens_it_in_the_mail(interviewed: Run) -> None:
    steps = json.loads(interviewed("today", "--json").out)
    letters = {step["contact"]: step["messages"]["thank_you"] for step in steps}
    assert set(letters) == {"Dana Reyes", "Luis Pena"}
    assert letters["Luis Pena"]["mailto"].startswith("mailto:luis@example.com?subject=")
    assert "Write “" in interviewed("today").out


def test_F5_what_a_letter_said_is_not_said_again(interviewed: Run) -> None:
    first = json.loads(interviewed("say", "acme", "--as", "interest", "--json").out)
    interviewed("log", "acme", "wrote", "Dana Reyes", "interest", "--by", "email")
    again = json.loads(interviewed("say", "acme", "--as", "state_of_play", "--json").out)
    used = {fact["id"] for fact in first["facts"]}
    assert used
    assert used.isdisjoint(fact["id"] for fact in again["facts"])


def test_P6_where_mail_was_agreed_on_no_call_is_announced(interviewed: Run) -> None:
    before = interviewed("say", "acme", "--as", "thank_you", "--to", "Dana").out
    interviewed(
        "log", "acme", "interviewed", "Dana Reyes", "--may-follow-up", "yes",
        "--follow-up-how", "email", "--at", "2026-11-09T15:00",
    )  # fmt: skip
    after = interviewed("say", "acme", "--as", "thank_you", "--to", "Dana").out
    assert "telephone you" in before
    assert "telephone you" not in after


def test_F4_a_letter_on_paper_has_its_envelope_and_label(interviewed: Run, tmp_path: Path) -> None:
    out = tmp_path / "letter.pdf"
    done = interviewed(
        "say", "acme", "--as", "thank_you", "--to", "Dana", "--out", out, "--envelope", "--label"
    )
    assert done.code == 0, done.err
    texts = {}
    for name in ("letter", "letter-envelope", "letter-label"):
        with open_pdf(tmp_path / f"{name}.pdf") as pdf:
            texts[name] = " ".join(pdf.pages[0].extract_text().split())
    assert all("100 Congress Ave" in text for text in texts.values())
    assert "12 Elm St" in texts["letter"]
    assert "the new territory" in texts["letter"]


def test_a_draft_for_the_mail_program_is_marked_as_unsent(interviewed: Run, tmp_path: Path) -> None:
    out = tmp_path / "draft.eml"
    assert interviewed("say", "acme", "--as", "interest", "--to", "Dana", "--out", out).code == 0
    draft = email.message_from_bytes(out.read_bytes(), policy=default)
    assert draft["X-Unsent"] == "1"
    assert draft["To"] == "Dana Reyes <dana@example.com>"
    assert "Maria" in draft.get_content()


def test_a_file_that_is_there_stays_unless_it_may_be_overwritten(
    interviewed: Run, tmp_path: Path
) -> None:
    out = tmp_path / "words.txt"
    out.write_text("mine", encoding="utf-8")
    refused = interviewed("say", "acme", "--out", out)
    assert (refused.code, out.read_text(encoding="utf-8")) == (2, "mine")
    assert "--overwrite" in refused.err
    assert interviewed("say", "acme", "--out", out, "--overwrite").code == 0
    assert "Dana" in out.read_text(encoding="utf-8")
    assert list(tmp_path.glob(".words*")) == []


def test_F4_where_the_envelope_is_there_already_no_letter_is_written_either(
    interviewed: Run, tmp_path: Path
) -> None:
    (tmp_path / "letter-envelope.pdf").write_text("mine", encoding="utf-8")
    out = tmp_path / "letter.pdf"
    refused = interviewed(
        "say", "acme", "--as", "thank_you", "--to", "Dana", "--out", out, "--envelope"
    )
    assert refused.code == 2
    assert "letter-envelope.pdf is there already" in refused.err
    assert [path.name for path in tmp_path.glob("*letter*")] == ["letter-envelope.pdf"]


def test_the_own_greeting_needs_no_application(interviewed: Run) -> None:
    said = interviewed("say", "--as", "own_greeting")
    assert said.code == 0
    assert "you have reached Maria" in said.out


@pytest.mark.parametrize("who", ["assistant", "switchboard"])
def test_D5_an_opener_is_for_whoever_answers(applied: Run, who: str) -> None:
    told = applied("say", "acme", "--as", "opener", "--answered-by", who).out
    assert "Do you have a moment?" in told
    assert "direct line" in told


def test_R6_why_these_facts_is_said_part_by_part(applied: Run) -> None:
    told = applied("say", "acme", "--why").out
    assert all(part in told for part in ("rests on", "fit ", "strength ", "rarity "))


def test_a_wording_that_keeps_every_fact_is_taken(applied: Run) -> None:
    own = json.loads(applied("say", "acme", "--json").out)["text"]
    kept = own.replace("I would love to meet you", "I'd love to meet you")
    with installed(Told(lambda _: iter([kept]))):
        said = json.loads(applied("say", "acme", "--reword", NAME, "--json").out)
    assert said["text"] == kept
    assert said["reworded_by"] == NAME


def test_a_wording_that_changes_a_fact_is_refused_with_the_reason(applied: Run) -> None:
    own = json.loads(applied("say", "acme", "--json").out)["text"]
    with installed(Told(lambda _: iter([own.replace("512-555-0147", "512-555-0148")]))):
        refused = applied("say", "acme", "--reword", NAME)
    assert refused.code == 2
    assert "does not say the same" in refused.err
    assert refused.out == ""
