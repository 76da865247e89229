"""Where the real documents are that some figures are measured with.

They are no part of the project: they belong to others. What stands in `bench/gold` are figures and
digests, no words. Measuring without them says loudly that nothing was measured.
"""

import os
from pathlib import Path
from typing import Final

VARIABLE: Final = "RINGBACK_REAL_DATA"


def real_data(named: str = "") -> Path:
    """Give the folder that is named, or that of RINGBACK_REAL_DATA; exits where there is none."""
    named = named or os.environ.get(VARIABLE, "")
    folder = Path(named).expanduser()
    if not named or not folder.is_dir():
        raise SystemExit(
            f"NOT MEASURED: there is no folder of real documents ({named or 'none is named'}).\n"
            f"Name it: make bench-real DATA=FOLDER, or set {VARIABLE}."
        )
    return folder
