from dataclasses import fields
from typing import Final

import pytest

from ringback.casebook.events import Interviewed
from ringback.counsel.ledger import GRADES, LEDGER, SOURCES, Rule
from ringback.counsel.policy import SOURCES as NUMBERS
from ringback.counsel.policy import Policy

IDS: Final = {
    "recruiter": "R0 R1 R1w R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 C1 C2 C3",
    "persistent": "P1 P2 P3 P4 P4d P5 P6 P7 P8",
    "patient": "S0 S1 S2 S3 S4",
    "literal": "L1 L2 L3",
    "discreet": "D0 D1 D2 D3 D4 D5",
    "formal": "F0 F1 F2 F3 F4 F5 F6",
}
OURS: Final = {"R1w": "inference", "R11": "inference", "P4d": "inference"} | dict.fromkeys(
    ("C1", "C2", "C3"), "convention"
)
RULES: Final = list(LEDGER.values())


def test_the_ledger_holds_all_47_rules_in_their_order() -> None:
    assert [rule.id for rule in RULES] == " ".join(IDS.values()).split()
    assert len(LEDGER) == 47


@pytest.mark.parametrize("voice", IDS)
def test_a_voice_has_its_rules(voice: str) -> None:
    assert [rule.id for rule in RULES if rule.voice == voice] == IDS[voice].split()


@pytest.mark.parametrize("rule", RULES, ids=LEDGER)
def test_only_a_seed_names_a_source(rule: Rule) -> None:
    assert rule.origin == OURS.get(rule.id, "seed")
    assert bool(rule.source) == (rule.origin == "seed")


@pytest.mark.parametrize("rule", RULES, ids=LEDGER)
def test_a_seed_is_of_the_source_of_its_voice(rule: Rule) -> None:
    if rule.source:
        assert rule.source == SOURCES["V" if rule.voice == "recruiter" else "E"]


@pytest.mark.parametrize("rule", RULES, ids=LEDGER)
def test_what_is_ours_stands_apart_from_what_they_say(rule: Rule) -> None:
    assert "So " not in rule.says.replace("So that", "")
    assert not rule.so or rule.so.startswith("So")
    assert rule.text.startswith(rule.says)
    assert rule.text.endswith(")" if rule.so else rule.says[-1])


@pytest.mark.parametrize("rule", RULES, ids=LEDGER)
def test_a_grade_above_opinion_has_its_evidence(rule: Rule) -> None:
    assert rule.grade in GRADES
    assert bool(rule.evidence) or rule.grade in "DO"


def test_every_number_of_the_policy_has_its_source() -> None:
    assert {field.name for field in fields(Policy)} == set(NUMBERS)
    assert all(NUMBERS.values())


def test_P4_every_question_and_date_of_the_two_questions_can_be_kept() -> None:
    assert {
        "next_step_by",
        "decision_by",
        "they_contact",
        "may_follow_up",
        "follow_up_from",
        "follow_up_how",
        "follow_up_with",
    } <= {field.name for field in fields(Interviewed)}
