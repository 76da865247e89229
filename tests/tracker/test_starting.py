"""The start brings the database up to date by itself, or says in a sentence why it cannot."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

# What an edge does: start, do something, and print a sentence for whatever is foreseen.
FRAME = """
from ringback.home import HomeError
from ringback.tracker.errors import TrackerError
try:
    from ringback.tracker.boot import start
    start()
    from django.db import connection
    from django.core.management import call_command
    from ringback.tracker.book import Book
    {action}
except (TrackerError, HomeError) as error:
    print(type(error).__name__, error)
"""
SEARCH = "print(Book.embedded().roster())"


def run(environment: dict[str, str], action: str = SEARCH, before: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", before + FRAME.format(action=action)],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_first_start_makes_everything_and_the_next_keeps_it(
    own_database: dict[str, str],
) -> None:
    saved = run(
        own_database,
        "from ringback.casebook.people import Seeker; Book.embedded().save_seeker(Seeker('Ana'))",
    )
    assert saved == ""
    assert "name='Ana'" in run(own_database, "start(); " + SEARCH)


def test_an_older_database_is_brought_up_to_date(own_database: dict[str, str]) -> None:
    older = run(own_database, "call_command('migrate', 'tracker', '0001', verbosity=0)")
    assert older == ""
    assert "Roster" in run(own_database)
    assert "no change" in run(
        own_database, "print('no change', len(connection.introspection.table_names()))"
    )


def test_every_migration_can_be_taken_back(own_database: dict[str, str]) -> None:
    left = run(
        own_database,
        "call_command('migrate', 'tracker', 'zero', verbosity=0)\n"
        "    print(connection.introspection.table_names())",
    )
    assert left == "['django_migrations']\n"


def test_a_newer_database_is_refused_and_left_alone(own_database: dict[str, str]) -> None:
    run(
        own_database,
        "from django.db.migrations.recorder import MigrationRecorder\n"
        "    MigrationRecorder(connection).record_applied('tracker', '9999_tomorrow')",
    )
    assert run(own_database).startswith("NewerDatabase Your search was kept by a newer Ringback")


@pytest.fixture
def own_home(tmp_path: Path, own_database: dict[str, str]) -> Path:
    """Give a home for what happens in files, whatever database the run is about."""
    own_database.pop("RINGBACK_DATABASE_URL", None)
    home = tmp_path / "home"
    home.mkdir()
    return home


@pytest.mark.parametrize(
    "garbage", [b"This is a letter.\n" * 500, b"\0" * 5000, b"SQLite format 3"]
)
def test_a_file_that_is_no_database_is_named_and_left_alone(
    own_home: Path, own_database: dict[str, str], garbage: bytes
) -> None:
    file = own_home / "ringback.sqlite3"
    file.write_bytes(garbage)
    assert run(own_database).startswith(f"DamagedDatabase {file} is not a database")
    assert file.read_bytes() == garbage


def test_a_start_waits_for_whoever_writes_to_a_database_of_the_old_mode(
    own_home: Path, own_database: dict[str, str]
) -> None:
    writer = sqlite3.connect(own_home / "ringback.sqlite3", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    starting = subprocess.Popen(
        [sys.executable, "-c", FRAME.format(action=SEARCH)],
        stdout=subprocess.PIPE,
        text=True,
        env=own_database,
    )
    with pytest.raises(subprocess.TimeoutExpired):
        starting.wait(timeout=1.5)
    writer.execute("COMMIT")
    writer.close()
    assert starting.communicate(timeout=60)[0].startswith("Roster")


def test_a_database_that_cannot_be_opened_is_named(
    own_home: Path, own_database: dict[str, str]
) -> None:
    (own_home / "ringback.sqlite3").mkdir()
    assert run(own_database).startswith(f"UnreachableDatabase {own_home}")


def test_a_home_that_is_a_file_is_named(own_home: Path, own_database: dict[str, str]) -> None:
    own_home.rmdir()
    own_home.write_text("mine")
    assert run(own_database).startswith(f"HomeError {own_home} cannot be used")


def test_readers_never_wait_and_what_is_linked_stays_linked(
    own_home: Path, own_database: dict[str, str]
) -> None:
    said = run(
        own_database,
        "cursor = connection.cursor()\n"
        "    for pragma in ('journal_mode', 'synchronous', 'foreign_keys'):\n"
        "        print(cursor.execute('PRAGMA ' + pragma).fetchone()[0], end=' ')",
    )
    assert said == "wal 1 1 "


def test_reading_the_settings_makes_no_file(own_home: Path, own_database: dict[str, str]) -> None:
    code = (
        "import django; django.setup(); from django.conf import settings;"
        "print(settings.DATABASES['default']['NAME'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=own_database | {"DJANGO_SETTINGS_MODULE": "ringback.tracker.settings"},
    )
    assert done.stdout == f"{own_home / 'ringback.sqlite3'}\n"
    assert list(own_home.iterdir()) == []


def test_the_secret_is_read_when_it_is_first_needed(
    own_home: Path, own_database: dict[str, str]
) -> None:
    said = run(own_database, "from django.conf import settings; print(len(settings.SECRET_KEY))")
    assert int(said) >= 50
    given = own_database | {"RINGBACK_SECRET_KEY": "given"}
    action = "from django.conf import settings; print(settings.SECRET_KEY)"
    assert run(given, action) == "given\n"


REFUSED = {
    "no server": ("postgresql:///search?host=/nowhere", "UnreachableDatabase The database search"),
    "nonsense": ("search", "BadSetting RINGBACK_DATABASE_URL cannot be used"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_an_address_that_leads_nowhere_is_refused(
    own_home: Path, own_database: dict[str, str], case: str
) -> None:
    url, sentence = REFUSED[case]
    assert run(own_database | {"RINGBACK_DATABASE_URL": url}).startswith(sentence)


def test_a_missing_driver_is_a_sentence_with_the_line_that_brings_it(
    own_home: Path, own_database: dict[str, str]
) -> None:
    asked = own_database | {"RINGBACK_DATABASE_URL": "postgresql:///search"}
    said = run(asked, before="import sys; sys.modules['psycopg'] = None\n")
    assert said.startswith("MissingExtra")
    assert 'pip install "ringback[hosted]"' in said
