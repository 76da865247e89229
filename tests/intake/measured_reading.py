"""A program that reads every file of a folder and prints what came of it, with time and memory.

It is a process of its own so that the memory it tells is that of reading.
"""

import json
import re
import resource
import sys
import time
from datetime import date
from pathlib import Path

from ringback.intake import contained, errors, read_posting, read_resume


def main(folder: Path) -> None:
    told: dict[str, tuple[str, str, float]] = {}
    for path in sorted(folder.iterdir()):
        for reader in (read_resume, read_posting):
            began = time.monotonic()
            try:
                read = reader(path.read_bytes(), name=path.name, today=date(2026, 7, 1))
                said, kind = " ".join(read.remarks), "read"
            except errors.IntakeError as error:
                said, kind = str(error), type(error).__name__
            told[f"{path.name} {reader.__name__}"] = (kind, said, time.monotonic() - began)
    contained.close()
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    print(json.dumps({"told": told, "megabytes": [own(), children]}))  # noqa: T201 - what it is for


def own() -> float:
    """Give the most megabytes that this process has held.

    Its resource usage would count what the tests had held when they started it.
    """
    status = Path("/proc/self/status")
    peak = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(peak[1]) / 1000 if peak else 0.0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
