"""A model may find other words; whatever it changes besides is refused, with the reason."""

import sys
from pathlib import Path

import pytest

from rewording.models import NAME, Locked, changing, endless, failing, installed, saying, slow
from rewording.wordings import BRIEF, LIES, MESSAGE, SAME
from ringback.rewording import (
    Limits,
    NoAnswer,
    NoModel,
    NotInstalled,
    Refused,
    RewordingError,
    reword,
)

STAYS = "the message stays as it"


@pytest.fixture(autouse=True)
def _a_home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep `llm` from the keys, aliases and plugins of whoever runs the tests."""
    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path))
    monkeypatch.setenv("LLM_LOAD_PLUGINS", "")


def refused(limits: Limits | None = None) -> RewordingError:
    with pytest.raises(RewordingError) as caught:
        reword(MESSAGE, BRIEF, model=NAME, **({"limits": limits} if limits else {}))
    assert STAYS in str(caught.value)
    return caught.value


@pytest.mark.parametrize("name", LIES)
def test_what_changes_a_fact_is_refused_with_the_reason(name: str) -> None:
    change, why = LIES[name]
    with installed(changing(change)):
        error = refused()
    assert isinstance(error, Refused)
    assert any(why in reason for reason in error.reasons)
    assert all(reason in str(error) for reason in error.reasons)


@pytest.mark.parametrize("name", SAME)
def test_what_keeps_the_facts_is_taken(name: str) -> None:
    change = SAME[name]
    with installed(changing(change)):
        found = reword(MESSAGE, BRIEF, model=NAME)
    assert found.text == change(MESSAGE.text)
    assert found.model == NAME
    assert 20 < found.seconds < 50
    assert not any(sign.isdigit() for sign in found.spoken)


def test_a_wording_in_quotation_marks_is_taken_without_them() -> None:
    with installed(saying(f'"{MESSAGE.text}"\n')):
        assert reword(MESSAGE, BRIEF, model=NAME).text == MESSAGE.text


def test_only_the_message_and_the_manner_leave_the_machine() -> None:
    model = saying(MESSAGE.text)
    with installed(model):
        reword(MESSAGE, BRIEF, model=NAME)
    ((prompt, system),) = model.asked
    assert MESSAGE.text in prompt
    assert "plain" in prompt
    rest = prompt.replace(MESSAGE.text, "") + system
    for fact in BRIEF.facts:
        assert fact.text not in prompt or fact.text in MESSAGE.text
        assert not fact.employer or fact.employer not in rest
    assert BRIEF.posting.employer not in prompt
    assert BRIEF.seeker.name not in rest


def test_a_model_that_is_not_there_is_named_with_a_way_out() -> None:
    error = refused()
    assert isinstance(error, NoModel)
    assert repr(NAME) in str(error)
    assert "llm models" in str(error)


def test_a_model_without_its_key_says_how_to_give_it() -> None:
    with installed(Locked()):
        error = refused()
    assert isinstance(error, NoModel)
    assert "llm keys set" in str(error)


@pytest.mark.parametrize(
    "trouble", [ConnectionError("no route\nto host"), ValueError(), RuntimeError("x" * 9000)]
)
def test_a_provider_that_fails_is_quoted_on_one_line(trouble: Exception) -> None:
    with installed(failing(trouble)):
        error = refused()
    assert isinstance(error, NoAnswer)
    assert type(trouble).__name__ in str(error)
    assert "\n" not in str(error)
    assert len(str(error)) < 400


@pytest.mark.parametrize("text", ["", "   \n\n ", '""'])
def test_an_empty_answer_is_none(text: str) -> None:
    with installed(saying(text)):
        error = refused()
    assert isinstance(error, NoAnswer)
    assert "empty" in str(error)


def test_an_answer_without_end_is_left() -> None:
    with installed(endless()):
        error = refused()
    assert isinstance(error, NoAnswer)
    assert "5,000" in str(error)


def test_a_model_that_thinks_too_long_is_not_waited_for() -> None:
    with installed(slow(1.0)):
        error = refused(Limits(seconds=0.05))
    assert isinstance(error, NoAnswer)
    assert "too long" in str(error)


def test_without_the_extra_the_command_that_brings_it_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "llm", None)
    error = refused()
    assert isinstance(error, NotInstalled)
    assert "pip install 'ringback[llm]'" in str(error)
