"""The invented search on a Monday morning that never changes, served as the real pages are.

As a program (`python -m web.monday`) it fills the home that `RINGBACK_HOME` names, serves its
pages on a free port, and prints their address.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

MONDAY: Final = datetime(2026, 11, 23, 9, 40, tzinfo=ZoneInfo("America/Chicago"))

_TESTS: Final = Path(__file__).parent.parent


@contextmanager
def served() -> Iterator[str]:
    """Serve the Monday in a process of its own, and give the address of its pages."""
    with tempfile.TemporaryDirectory(prefix="ringback-monday-") as home:
        process = subprocess.Popen(
            [sys.executable, "-m", "web.monday"],
            cwd=_TESTS,
            env=os.environ | {"RINGBACK_HOME": home, "DJANGO_SETTINGS_MODULE": ""},
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.communicate(timeout=10)


def main() -> None:
    """Fill the home and serve it until the process is ended."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "ringback.tracker.settings"
    from ringback.tracker import boot  # noqa: PLC0415 # reads RINGBACK_HOME

    boot.start()
    from django.conf import settings  # noqa: PLC0415 # set up by the start

    from ringback.cli.demonstration import fill  # noqa: PLC0415 # as above
    from ringback.tracker.book import Book  # noqa: PLC0415 # as above
    from ringback.web import serving  # noqa: PLC0415 # as above

    settings.ROOT_URLCONF = "web.monday_urls"
    fill(Book.embedded(), MONDAY)
    with serving.listen(0) as taken:
        print(serving.address(taken), flush=True)  # noqa: T201 # read by `served`
        serving.serve(taken)


if __name__ == "__main__":
    main()
