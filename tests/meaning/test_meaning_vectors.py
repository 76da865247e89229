"""Vectors are kept by content, and what is kept can always be thrown away."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ringback.meaning import Vectors
from ringback.meaning import vectors as module
from ringback.meaning.model import Vector, model

TEXT = "Maria Okafor balanced four tills every night"


class Counting:
    """The real model, counting what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def vector(self, text: str) -> Vector:
        self.asked.append(text)
        return model().vector(text)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    counting = Counting()
    monkeypatch.setattr(module, "model", lambda: counting)
    return counting.asked


def test_no_text_is_understood_twice(counted: list[str]) -> None:
    vectors = Vectors()
    first, second = vectors.vectors([TEXT, TEXT])
    assert first == second == vectors.vectors([TEXT])[0]
    assert counted == [TEXT]


def test_tomorrow_needs_no_model_for_what_was_understood_today(
    tmp_path: Path, counted: list[str]
) -> None:
    file = tmp_path / "meanings.sqlite3"
    today = Vectors(file).vectors([TEXT, "Handle cash"])
    assert Vectors(file).vectors([TEXT, "Handle cash"]) == today
    assert counted == [TEXT, "Handle cash"]


def test_the_file_holds_no_word_of_anybody(tmp_path: Path) -> None:
    file = tmp_path / "meanings.sqlite3"
    Vectors(file).vectors([TEXT])
    kept = file.read_bytes().lower()
    assert not [word for word in TEXT.lower().split() if len(word) > 3 and word.encode() in kept]


def test_a_damaged_file_is_thrown_away_and_made_anew(tmp_path: Path, counted: list[str]) -> None:
    file = tmp_path / "meanings.sqlite3"
    file.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    vector = Vectors(file).vectors([TEXT])[0]
    assert Vectors(file).vectors([TEXT])[0] == vector
    Vectors(file).vectors([TEXT])
    assert len(counted) <= 2
    assert Vectors(file).vectors([TEXT])[0] == vector


def test_a_vector_that_was_cut_off_is_understood_anew(tmp_path: Path) -> None:
    file = tmp_path / "meanings.sqlite3"
    whole = Vectors(file).vectors([TEXT])[0]
    with sqlite3.connect(file) as store:
        store.execute("UPDATE vector SET vector = substr(vector, 1, 7)")
    store.close()
    assert Vectors(file).vectors([TEXT])[0] == whole


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "meanings.sqlite3"
    assert len(Vectors(file).vectors([TEXT])) == 1
    assert not file.parent.exists()


def test_the_file_does_not_grow_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_ON_DISK", 3)
    file = tmp_path / "meanings.sqlite3"
    for number in range(6):
        Vectors(file).vectors([f"Deed {number}"])
    with sqlite3.connect(file) as store:
        assert store.execute("SELECT count(*) FROM vector").fetchone() == (3,)
    store.close()


def test_several_threads_may_ask_at_once(tmp_path: Path) -> None:
    vectors = Vectors(tmp_path / "meanings.sqlite3")
    texts = [f"Deed {number % 5}" for number in range(20)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: vectors.vectors([text])[0], texts))
    assert found == vectors.vectors(texts)
