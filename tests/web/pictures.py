"""Makes the pictures of the documentation anew: `make pictures`."""

import sys
from pathlib import Path
from typing import Final

from .browser import chromium
from .monday import served

PICTURES: Final = {"today.png": (1280, 1000), "today-phone.png": (390, 844)}
"""Each picture with the size of its window."""


def main(folder: Path) -> None:
    """Take every picture of the invented Monday, in daylight."""
    with served() as address, chromium() as browser:
        for name, (width, height) in PICTURES.items():
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme="light"
            )
            page.goto(address)
            page.screenshot(path=folder / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
