"""The model itself: real weights, really run."""

import subprocess
import sys
from math import isclose, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.meaning import ModelUnusable, available
from ringback.meaning import model as module
from ringback.meaning.model import SIZE, model


def test_the_extra_is_installed_where_the_tests_run() -> None:
    assert available()


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=0, max_size=300))
def test_every_text_has_a_vector_of_length_one(text: str) -> None:
    vector = model().vector(text)
    assert len(vector) == SIZE
    assert isclose(sqrt(sum(part * part for part in vector)), 1.0, abs_tol=1e-4)


def test_the_same_text_has_the_same_vector_in_another_process() -> None:
    text = "Balanced four tills every night"
    program = (
        "import sys; from ringback.meaning.model import model; "
        "sys.stdout.write(model().vector(sys.argv[1]).tobytes().hex())"
    )
    other = subprocess.run(
        [sys.executable, "-c", program, text], capture_output=True, text=True, check=True
    )
    assert other.stdout == model().vector(text).tobytes().hex()


def test_a_text_of_any_length_is_cut_and_understood() -> None:
    long = "Ran a warehouse. " * 100_000
    assert len(model().vector(long)) == SIZE


def test_weights_that_were_changed_are_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_WEIGHTS", "0" * 64)
    with pytest.raises(ModelUnusable, match="pip install --force-reinstall"):
        module.Model()


def test_a_part_that_does_not_start_here_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ModelUnusable, match="does not start here"):
        module.Model()
