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
from dataclasses import replace
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from ringback.casebook.people import Role
from ringback.demo.story import RESUME, story
from ringback.intake import read_posting, read_resume

if TYPE_CHECKING:
    from ringback.tracker.book import Book

MONDAY: Final = datetime(2026, 11, 23, 9, 40, tzinfo=ZoneInfo("America/Chicago"))

_TESTS: Final = Path(__file__).parent.parent


def fill(book: "Book", now: datetime = MONDAY) -> None:
    """Tell the whole invented search into a book."""
    from ringback.tracker.actions.adding import Sent, add  # noqa: PLC0415 # needs Django ready
    from ringback.tracker.actions.telling import tell  # noqa: PLC0415 # as above

    folder = files("ringback.demo")
    resume = read_resume((folder / RESUME).read_bytes(), name=RESUME, today=now.date())
    for chapter in story(now):
        content = (folder / "postings" / chapter.posting).read_bytes()
        posting = read_posting(content, name=chapter.posting, today=now.date())
        sent = Sent(chapter.sent, chapter.applied)
        application = add(
            book, posting, name=chapter.posting, now=now, resume=(RESUME, resume), sent=sent
        ).application
        for person in chapter.people:
            book.add_contact(person.contact)
        roles = tuple(Role(person.contact.key, person.part) for person in chapter.people)
        book.save_application(replace(application, people=roles))
        for event in chapter.then:
            tell(book, application.key, (event.body,), happened=event.happened, now=now)


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

    from ringback.tracker.book import Book  # noqa: PLC0415 # as above
    from ringback.web import serving  # noqa: PLC0415 # as above

    settings.ROOT_URLCONF = "web.monday_urls"
    fill(Book.embedded())
    with serving.listen(0) as taken:
        print(serving.address(taken), flush=True)  # noqa: T201 # read by `served`
        serving.serve(taken)


if __name__ == "__main__":
    main()
