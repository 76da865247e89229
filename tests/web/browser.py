"""The system's own chromium, driven without a window."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from playwright.sync_api import Browser, sync_playwright

INSTALL: Final = "apt-get install -y --no-install-recommends chromium"

_QUIETLY: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class ChromiumMissing(Exception):
    """There is no chromium; the message has the line that brings it."""

    def __init__(self) -> None:
        super().__init__(
            "The pages are tested in a real browser, and chromium was not found in PATH. "
            f"Bring it with: {INSTALL}"
        )


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser; raises `ChromiumMissing`."""
    program = shutil.which("chromium")
    if program is None:
        raise ChromiumMissing
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_QUIETLY))
        try:
            yield browser
        finally:
            browser.close()
