"""Filling a home, through the same door as every program: `python -m bench.homes SIZE`."""

import os
import subprocess
import sys
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ringback.demo.story import RESUME
from ringback.home import VARIABLE
from ringback.intake import read_posting, read_resume

from .searches import NOW, searching

if TYPE_CHECKING:
    from ringback.tracker.book import Book

_ROOT: Final = Path(__file__).parents[1]


def filled(folder: Path, size: int) -> Path:
    """Make a home with so many applications, by a process of its own, and give its path."""
    home = folder / f"home-{size}"
    subprocess.run(
        [sys.executable, "-m", "bench.homes", str(size)], check=True, env=within(home), cwd=_ROOT
    )
    return home


def within(home: Path) -> dict[str, str]:
    """Give the environment of a process that lives in that home."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("RINGBACK_")}
    return others | {VARIABLE: str(home)}


def fill(book: "Book", size: int) -> None:
    """Put an invented search into an empty book: a résumé, some postings, all that happened."""
    from ringback.tracker.book import Entry  # noqa: PLC0415 # needs Django to be set up

    invented = searching(size)
    with book.alone():
        book.save_seeker(invented.roster.seeker)
        resume, postings = _documents(book)
        for contact in invented.roster.contacts:
            book.add_contact(contact)
        for number, app in enumerate(invented.roster.applications):
            posting = postings[number % len(postings)]
            book.add_application(replace(app, posting=posting, resume=resume))
        entries = [
            Entry(event.application, event.happened, event.body) for event in invented.events
        ]
        book.record(entries, recorded=NOW)


def _documents(book: "Book") -> tuple[str, list[str]]:
    """Keep the résumé and the postings of the demo; give their keys."""
    folder = files("ringback.demo")
    today = NOW.date()
    read = read_resume((folder / RESUME).read_bytes(), name=RESUME, today=today)
    postings = [
        book.add_document(file.name, read_posting(file.read_bytes(), name=file.name, today=today))
        for file in sorted((folder / "postings").iterdir(), key=lambda file: file.name)
    ]
    return book.add_document(RESUME, read), postings


if __name__ == "__main__":
    from ringback.tracker import boot

    boot.start()
    from ringback.tracker.book import Book as _Book

    fill(_Book.embedded(), int(sys.argv[1]))
