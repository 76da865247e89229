"""No wording of the product scolds (D1): what was done is done, and was natural (S0)."""

import ast
import re
from collections.abc import Iterator

import pytest

from house.tree import modules
from ringback.counsel import dissent
from ringback.counsel.voices import NAMES
from ringback.tracker.reads import sentences
from scenes import advised, asked, at, people_with, plan_of, search, situation

NOW = "2026-10-19 10:30"

SCOLDS = re.compile(
    r"should(?:n't| not)? have|\bought|\bwrong(?![ _]number)|mistake|\bfail|forgot|neglect|"
    r"careless|too late|at last|unfortunately|sorry|\bblame|your fault|never (?:do|leave)|"
    r"do not ever|you did not|you only",
    re.IGNORECASE,
)

PLACES = ("counsel", "insights", "tracker/reads", "cli/telling")

HISTORIES = {
    "a message left": situation(),
    "thanks forgotten": situation(with_whom="dana and tom", thanked=()),
    "asked not to be called": situation("no calls please"),
    "away": situation("away, back on 2026-11-02"),
    "no follow-up wished": situation(said="; may I follow up: no"),
    "five messages": situation()
    + "".join(
        f"2026-10-{day} 10:10 acme: called dana on the office line, left a voicemail\n"
        for day in (12, 13, 14, 15, 16)
    ),
    "gone cold": situation()
    + "".join(
        f"2026-10-{day} 10:10 acme: called dana on the office line, no answer\n"
        for day in (12, 13, 14, 15, 16)
    )
    + "2026-10-16 15:00 acme: called dana on the office line, busy\n",
    "an offer left lying": situation()
    + "2026-10-12 10:00 acme: decided: an offer, answer by 2026-10-16\n",
    "a no": situation() + "2026-10-16 10:00 acme: decided: rejected\n",
    "an appointment nobody noted": situation()
    + "2026-10-12 10:00 acme: arranged an interview for 2026-10-16 14:00 with dana\n",
    "a call that did not come": situation()
    + '2026-10-16 10:00 acme: arranged "a call" for 2026-10-19 10:05 with dana\n',
    "a missed call": situation() + "2026-10-19 10:20 acme: dana rang back, missed\n",
}


def told(history: str, voice: str) -> Iterator[str]:
    """Give all that is said of a history where this voice leads."""
    found = search(history, people_with(seeker=f"voice {voice}"))
    panel = asked(found, NOW)
    yield sentences.consensus(panel, found.contacts)
    for said in panel.opinions:
        yield sentences.opinion(said, found.contacts)
    for one in (*NAMES, "consensus"):
        plan = plan_of(panel, one)
        yield from (acted.text for acted in plan.guardrails)
        yield from (sentences.waiting(step, found.contacts) for step in plan.steps)
    for advice in advised(found, NOW):
        for other in dissent(panel, advice.step, at(NOW)):
            yield sentences.dissent(other.voice, other.planned, found.contacts)


def literals(module: ast.Module) -> Iterator[str]:
    """Give the texts of a module, without what only its readers see."""
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    notes = {
        id(statement.value)
        for node in ast.walk(module)
        if isinstance(node, holders)
        for statement in node.body
        if isinstance(statement, ast.Expr)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
            yield node.value


@pytest.mark.parametrize("voice", ["consensus", *NAMES])
@pytest.mark.parametrize("history", HISTORIES)
def test_D1_nothing_that_is_told_of_a_history_scolds(history: str, voice: str) -> None:
    texts = list(told(HISTORIES[history], voice))
    assert texts
    assert [text for text in texts if SCOLDS.search(text)] == []


@pytest.mark.parametrize("place", PLACES)
def test_D1_no_text_of_the_product_scolds(place: str) -> None:
    texts = [text for _, module in modules(f"src/ringback/{place}") for text in literals(module)]
    assert texts
    assert [text for text in texts if SCOLDS.search(text)] == []
