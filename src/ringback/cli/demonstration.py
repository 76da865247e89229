"""The invented search, put into a home of its own and told from today on."""

import os
from dataclasses import replace
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from ringback.casebook.applications import Application
from ringback.casebook.people import Role
from ringback.demo.story import RESUME, Chapter, story
from ringback.home import VARIABLE, Home
from ringback.intake import read_posting, read_resume
from ringback.tracker.actions.adding import Sent, add
from ringback.tracker.actions.telling import tell

from .opening import Opened, opened

if TYPE_CHECKING:
    from ringback.tracker.book import Book

_MARK: Final = "invented-search"
_FILES: Final = ("ringback.sqlite3", "ringback.sqlite3-wal", "ringback.sqlite3-shm")


def home_of_its_own() -> Path:
    """Choose the home: the one that `RINGBACK_HOME` names, else a folder beside the real one.

    Raises `click.UsageError` where somebody's own search lies there.
    """
    home = Home.current()
    path = home.path if os.environ.get(VARIABLE, "").strip() else home.path / "demo"
    if (path / _FILES[0]).exists() and not (path / _MARK).exists():
        raise click.UsageError(
            f"There is a search of your own in {path}, and the invented one must not mix with it. "
            f"Nothing was changed. Set {VARIABLE} to an empty folder, or leave it unset."
        )
    return path


def stage(path: Path) -> Opened:
    """Put the invented search there, in the place of an earlier one, and open it."""
    if os.environ.get("RINGBACK_DATABASE_URL"):
        raise click.UsageError(
            "RINGBACK_DATABASE_URL is set, so the invented search would go into that database. "
            "Nothing was changed. Unset it for the demo."
        )
    os.environ[VARIABLE] = str(path)
    Home(path).ready()
    (path / _MARK).touch()
    for name in _FILES:
        (path / name).unlink(missing_ok=True)
    home = opened()
    fill(home.book, home.now)
    return home


def fill(book: "Book", now: datetime) -> None:
    """Tell the whole invented search into a book, as it stands at a moment."""
    for chapter in story(now):
        _tell(book, chapter, now)


def _tell(book: "Book", chapter: Chapter, now: datetime) -> None:
    folder = files("ringback.demo")
    posting = (folder / "postings" / chapter.posting).read_bytes()
    resume = (folder / RESUME).read_bytes()
    addition = add(
        book,
        read_posting(posting, name=chapter.posting, today=now.date()),
        name=chapter.posting,
        now=now,
        resume=(RESUME, read_resume(resume, name=RESUME, today=now.date())),
        sent=Sent(chapter.sent, chapter.applied),
    )
    application = addition.application
    _introduce(book, application, chapter)
    for happening in chapter.then:
        tell(book, application.key, (happening.body,), happened=happening.happened, now=now)


def _introduce(book: "Book", application: Application, chapter: Chapter) -> None:
    """Add the people of a chapter under the keys by which its events name them."""
    for character in chapter.people:
        book.add_contact(character.contact)
    roles = tuple(Role(character.contact.key, character.part) for character in chapter.people)
    book.save_application(replace(application, people=roles))
