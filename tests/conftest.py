"""What all tests share: a home that is nobody's, and the database that the run was asked for."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from servers.postgres import PostgresMissing, PostgresServer, binaries

if TYPE_CHECKING:
    from ringback.tracker.book import Book

# Before anything of Django is imported by a test: no run may touch the home of who runs it.
_HOME: Final = tempfile.mkdtemp(prefix="ringback-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
_REAL_DATA = "RINGBACK_REAL_DATA"  # where documents lie that are no part of the project

for _name in [name for name in os.environ if name.startswith("RINGBACK_") and name != _REAL_DATA]:
    del os.environ[_name]
os.environ["RINGBACK_HOME"] = _HOME


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the choice of the database."""
    parser.addoption(
        "--database",
        choices=("sqlite", "postgresql"),
        default="sqlite",
        help="postgresql starts a throw-away server and runs the tests that need a database",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to start without the database that was asked for: skipping would look like passing."""
    if config.getoption("--database") == "postgresql":
        try:
            binaries()
        except PostgresMissing as missing:
            raise pytest.UsageError(str(missing)) from missing


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, on PostgreSQL, what would be the same without a database."""
    if config.getoption("--database") == "sqlite":
        return
    others = [item for item in items if not _needs_database(item)]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if _needs_database(item)]


def _needs_database(item: pytest.Item) -> bool:
    asked = {"db", "transactional_db", "own_database"} & set(getattr(item, "fixturenames", ()))
    return bool(asked) or item.get_closest_marker("django_db") is not None


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Give a running server, stopped at the end of the run."""
    server = PostgresServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(request: pytest.FixtureRequest) -> None:
    """Point Django at the database of this run, before the first connection is made."""
    from django.conf import settings  # noqa: PLC0415 # reads RINGBACK_HOME, which is set above
    from django.db import connections  # noqa: PLC0415 # as above

    from ringback.home import Home  # noqa: PLC0415 # as above
    from ringback.tracker import environment  # noqa: PLC0415 # as above
    from ringback.tracker.settings import sqlite  # noqa: PLC0415 # as above

    if request.config.getoption("--database") == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        settings.DATABASES["default"] = environment.postgresql(server.url("ringback"))
    else:
        settings.DATABASES["default"] = sqlite(Home.current())
    connections.configure_settings(settings.DATABASES)
    connections["default"] = connections.create_connection("default")


@pytest.fixture
def own_database(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """Give the environment of processes that share an empty database, which no other test sees."""
    environment = os.environ | {"RINGBACK_HOME": str(tmp_path / "home")}
    if request.config.getoption("--database") == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        environment["RINGBACK_DATABASE_URL"] = server.fresh()
    return environment


@pytest.fixture
def book(db: None) -> "Book":
    """Give the book of a seeker of whom nothing is known yet."""
    from ringback.casebook.people import Seeker  # noqa: PLC0415 # see above
    from ringback.tracker.book import Book  # noqa: PLC0415 # needs Django to be set up

    return Book.new(Seeker())
