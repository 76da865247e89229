"""The pictures of the documentation, taken from the running program: `make pictures`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

FOLDER: Final = Path(__file__).parent / "pictures"
RINGBACK: Final = str(Path(sys.executable).with_name("ringback"))
WIDTHS: Final = {"today": 1080, "today-narrow": 400}


def main() -> None:
    """Take the Today page of the invented search, wide and narrow."""
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="ringback-pictures-") as home,
        _serving(home) as address,
        sync_playwright() as browsers,
    ):
        # The system's own browser; root may run it only without its sandbox.
        browser = browsers.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for name, width in WIDTHS.items():
            page = browser.new_page(viewport={"width": width, "height": 900})
            page.goto(address)
            page.screenshot(path=FOLDER / f"{name}.png")
            print(f"docs/pictures/{name}.png")
        browser.close()


@contextmanager
def _serving(home: str) -> Iterator[str]:
    here = os.environ | {"RINGBACK_HOME": home, "PYTHONUNBUFFERED": "1"}
    subprocess.run([RINGBACK, "demo"], check=True, env=here, stdout=subprocess.DEVNULL)
    command = [RINGBACK, "serve", "--port", "0", "--no-browser"]
    with subprocess.Popen(command, env=here, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None  # noqa: S101 # it was asked for
        try:
            yield re.findall(r"http://[^\s/]+/", server.stdout.readline())[0]
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
