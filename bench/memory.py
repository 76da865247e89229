"""How much memory a process took at its highest, as the kernel counts it (Linux only)."""

import os
import re
from pathlib import Path
from typing import Final

_PEAK: Final = re.compile(r"^VmHWM:\s+(\d+) kB", re.MULTILINE)


def peak(process: int | str = "self") -> float:
    """Give the most memory that a process has held, in MB; 0 where the kernel does not tell.

    `getrusage` would count what the process that started this one had held as well.
    """
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = _PEAK.search(status)
    return int(found[1]) / 1024 if found else 0.0


def peak_of_children() -> float:
    """Give the most that any process has held which this one has started and which still runs."""
    try:
        file = Path(f"/proc/self/task/{os.getpid()}/children")
        children = file.read_text(encoding="utf-8").split()
    except OSError:
        return 0.0
    return max((peak(child) for child in children), default=0.0)
