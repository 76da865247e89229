"""Vectors kept by content, so that no text is understood twice."""

import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import closing, suppress
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Final

from .model import NAME, SIZE, Vector, model

_IN_MEMORY: Final = 20_000
"""Vectors held in memory, 1.5 kB each."""
_ON_DISK: Final = 50_000
"""Vectors kept in the file; when there are more, those added first go."""
_AT_ONCE: Final = 500
_PATIENCE: Final = 2.0
"""Seconds to wait for another process that writes the same file."""


class Vectors:
    """Gives the vector of a text: from memory, from the file of a home, or from the model.

    The file holds no words, only digests of them. A file that cannot be used is done without:
    it saves time and holds nothing that could not be made again.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._held: OrderedDict[bytes, Vector] = OrderedDict()
        self._lock = Lock()

    def vectors(self, texts: Iterable[str]) -> list[Vector]:
        """Give the vectors of texts in their order; what is new is understood and kept.

        Raises `ModelUnusable` where something is new and the model cannot be used.
        """
        keys = [(_key(text), text) for text in texts]
        with self._lock:
            have = {key: self._held[key] for key, _ in keys if key in self._held}
            have |= self._read([key for key, _ in keys if key not in have])
            new = {key: text for key, text in keys if key not in have}
            fresh = {key: model().vector(text) for key, text in new.items()}
            self._write(fresh)
            have |= fresh
            self._hold(have)
        return [have[key] for key, _ in keys]

    def _hold(self, vectors: dict[bytes, Vector]) -> None:
        for key, vector in vectors.items():
            self._held[key] = vector
            self._held.move_to_end(key)
        while len(self._held) > _IN_MEMORY:
            self._held.popitem(last=False)

    def _read(self, keys: list[bytes]) -> dict[bytes, Vector]:
        """Give those of the vectors that the file has."""
        if self._file is None or not keys or not self._file.exists():
            return {}
        found: list[tuple[bytes, bytes]] = []
        with suppress(sqlite3.Error), closing(_opened(self._file)) as store:
            for start in range(0, len(keys), _AT_ONCE):
                some = keys[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                query = f"SELECT key, vector FROM vector WHERE key IN ({marks})"  # noqa: S608 - marks only
                found += store.execute(query, some).fetchall()
        return {key: array("f", kept) for key, kept in found if len(kept) == 4 * SIZE}

    def _write(self, vectors: dict[bytes, Vector]) -> None:
        if self._file is None or not vectors:
            return
        rows = [(key, vector.tobytes()) for key, vector in vectors.items()]
        with suppress(sqlite3.Error, OSError), closing(_opened(self._file)) as store, store:
            store.executemany("INSERT OR IGNORE INTO vector (key, vector) VALUES (?, ?)", rows)
            store.execute(
                "DELETE FROM vector WHERE turn <= (SELECT max(turn) FROM vector) - ?", [_ON_DISK]
            )


def _key(text: str) -> bytes:
    return blake2b(f"{NAME}\n{text}".encode(errors="replace"), digest_size=16).digest()


def _opened(file: Path) -> sqlite3.Connection:
    """Open the file, made where it is missing; one that is damaged is thrown away."""
    store = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        store.execute(
            "CREATE TABLE IF NOT EXISTS vector "
            "(turn INTEGER PRIMARY KEY, key BLOB UNIQUE NOT NULL, vector BLOB NOT NULL)"
        )
    except sqlite3.DatabaseError as error:
        store.close()
        if not isinstance(error, sqlite3.OperationalError):
            file.unlink(missing_ok=True)
        raise
    return store
