"""Several processes write one search, some are killed, and nothing is lost or half-written."""

import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec

BEGIN: Final = """
import sys
from datetime import UTC, datetime
from ringback.tracker.boot import start
start()
from ringback.casebook.applications import Application
from ringback.casebook.events import Closed
from ringback.tracker.book import Book, Entry
from ringback.tracker.errors import KeyTaken
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
book = Book.embedded()
try:
    book.add_application(Application("acme", "Buyer"))
except KeyTaken:
    pass
def record(words, size=1):
    book.record([Entry("acme", NOON, Closed(words))] * size, recorded=datetime.now(UTC))
"""
READ: Final = """
import msgspec
events = [(event.number, event.recorded, event.body.words) for event in book.history()]
sys.stdout.buffer.write(msgspec.json.encode(events))
"""
History = list[tuple[int, datetime, str]]


def begun(environment: dict[str, str], code: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + code],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def ended(processes: Sequence[subprocess.Popen[bytes]]) -> list[bytes]:
    outputs = [process.communicate(timeout=120) for process in processes]
    for process, (_, errors) in zip(processes, outputs, strict=True):
        assert (process.returncode, errors) == (0, b"")
    return [output for output, _ in outputs]


def history(environment: dict[str, str]) -> History:
    (output,) = ended([begun(environment, READ)])
    return msgspec.json.decode(output, type=History)


def killed(process: subprocess.Popen[bytes], *, after: int) -> None:
    """Kill a process once it has said a number of lines."""
    assert process.stdout is not None
    for _ in range(after):
        assert process.stdout.readline()
    process.kill()
    process.communicate()


def test_two_writers_lose_nothing(own_database: dict[str, str]) -> None:
    code = "for number in range(150): record(f'{name} {number}')"
    ended([begun(own_database, f"name = {name!r}\n{code}") for name in "ab"])
    events = history(own_database)
    assert [number for number, _, _ in events] == list(range(1, 301))
    assert Counter(words for _, _, words in events) == Counter(
        f"{name} {number}" for name in "ab" for number in range(150)
    )
    for name in "ab":
        mine = [words for _, _, words in events if words.startswith(name)]
        assert mine == [f"{name} {number}" for number in range(150)]
    assert len({recorded for _, recorded, _ in events}) == len(events)


def test_four_first_starts_at_once_make_one_database_with_one_seeker(
    own_database: dict[str, str],
) -> None:
    outputs = ended([begun(own_database, "record('first'); print(book.number)") for _ in range(4)])
    assert len(set(outputs)) == 1
    assert [number for number, _, _ in history(own_database)] == [1, 2, 3, 4]


def test_a_process_killed_within_a_batch_leaves_nothing_of_it(own_database: dict[str, str]) -> None:
    code = (
        "record('whole', 3)\n"
        "with book.alone():\n"
        "    record('half', 5)\n"
        "    print('now', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", BEGIN + code],
        env=own_database,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    killed(process, after=1)
    assert [(number, words) for number, _, words in history(own_database)] == [
        (1, "whole"),
        (2, "whole"),
        (3, "whole"),
    ]
    ended([begun(own_database, "record('after')")])
    assert [number for number, _, _ in history(own_database)] == [1, 2, 3, 4]


def test_processes_killed_at_any_moment_leave_whole_batches(own_database: dict[str, str]) -> None:
    code = "while True:\n    record('batch', 20)\n    print('one', flush=True)\n"
    for round_ in range(3):
        killed(begun(own_database, code), after=3 + round_)
    events = history(own_database)
    assert [number for number, _, _ in events] == list(range(1, len(events) + 1))
    assert set(Counter(recorded for _, recorded, _ in events).values()) == {20}
    assert len(events) >= 20 * (3 + 4 + 5)
    assert max(recorded for _, recorded, _ in events) <= datetime.now(UTC)
