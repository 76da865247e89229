"""A real terminal for tests: a person sits before it, reads what is asked and types answers."""

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PATIENCE: Final = 30.0
_SCREEN: Final = {"COLUMNS": "200", "TERM": "dumb", "TZ": "UTC"}


@dataclass(frozen=True)
class Seen:
    """What stood on the screen, and how the command left."""

    screen: str
    code: int


def typed(home: Path, words: Sequence[str | Path], answers: Sequence[str] = ()) -> Seen:
    """Run a command line in a terminal of its own, typing an answer whenever one is asked for.

    An answer is typed once the screen ends with what asks for one, a colon and a space.
    """
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ringback", *map(str, words)],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=os.environ | {"RINGBACK_HOME": str(home), **_SCREEN},
        close_fds=True,
    )
    os.close(slave)
    screen = _talked(master, list(answers), time.monotonic() + _PATIENCE)
    os.close(master)
    return Seen(screen.replace("\r\n", "\n"), process.wait(timeout=_PATIENCE))


def _talked(master: int, answers: list[str], until: float) -> str:
    screen, asked_at = "", 0
    while time.monotonic() < until:
        ready, _, _ = select.select([master], [], [], 0.2)
        if not ready:
            continue
        try:
            shown = os.read(master, 65536)
        except OSError:  # Linux says so when the other side has closed
            return screen
        if not shown:
            return screen
        screen += shown.decode(errors="replace")
        if screen[asked_at:].endswith(": ") and answers:
            asked_at = len(screen)
            os.write(master, answers.pop(0).encode() + b"\n")
    raise AssertionError(f"The command waited for an answer that no test gave:\n{screen}")
