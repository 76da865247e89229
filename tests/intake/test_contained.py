"""The reading process: bounded, ended where it must be, never in the way of the next document."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

from ringback.intake import contained, errors
from ringback.intake.contained import Container

# A program like our own, whose readers do what hostile documents make parsers do.
_ODD: Final = """
import sys; sys.path.append(sys.argv[1]); sys.path.append({here!r})
from ringback.intake.formats import Format
from ringback.intake.formats.child import main
readers = ("good", "hang", "swell", "crash", "fall", "chatter", "write", "dial", "run", "secrets",
           "process")
odd = {{name: Format("odd_readers", name) for name in readers}}
odd["absent"] = Format("odd_readers", "good", "a_package_that_is_not_there")
main(float(sys.argv[2]), odd)
"""
HERE: Final = str(Path(__file__).parent)


@pytest.fixture
def odd() -> Iterator[Container]:
    container = Container(program=_ODD.format(here=HERE), seconds=1.5)
    yield container
    container.close()


def test_a_page_comes_back_as_it_was_read(odd: Container) -> None:
    page = odd.page_of("good", "Zoë’s words".encode())

    assert page.text == "Zoë’s words"
    assert [line.text for line in page.lines] == ["Zoë’s words"]
    assert page.remarks == ("Read well.",)


def test_what_hangs_is_ended_in_time(odd: Container) -> None:
    odd.page_of("good", b"warm")
    began = time.monotonic()
    with pytest.raises(errors.TookTooLong, match=r"“cv.pdf” was not read within 1.5 seconds"):
        odd.page_of("hang", b"x", name="cv.pdf")

    assert time.monotonic() - began < 4


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not hold the bound on memory")
def test_what_swells_is_ended(odd: Container) -> None:
    with pytest.raises(errors.TookTooLong, match="more than the memory"):
        odd.page_of("swell", b"x")


@pytest.mark.parametrize(
    ("kind", "error", "says"),
    [
        ("crash", errors.Damaged, "“cv” broke what reads it"),
        ("fall", errors.Damaged, "could not be taken apart"),
        ("absent", errors.Missing, r"pip install 'ringback\[documents\]'"),
    ],
)
def test_what_fails_gives_a_sentence_and_the_next_document_is_read(
    odd: Container, kind: str, error: type[errors.IntakeError], says: str
) -> None:
    with pytest.raises(error, match=says) as caught:
        odd.page_of(kind, b"x", name="cv")

    assert "Nothing was kept" in str(caught.value) or "nothing was kept" in str(caught.value)
    assert odd.page_of("good", b"next").text == "next"


def test_an_error_of_a_reader_comes_through_with_its_words() -> None:
    with pytest.raises(errors.Damaged, match="This Word document is damaged"):
        contained.page_of("docx", b"PK\x03\x04 cut off")


@pytest.mark.parametrize("kind", ["write", "dial", "run"])
def test_a_reader_can_reach_nothing_outside(odd: Container, kind: str, tmp_path: Path) -> None:
    target = tmp_path / "taken"
    assert odd.page_of(kind, str(target).encode()).text == "refused"
    assert not target.exists() or not target.read_bytes()


def test_what_a_parser_prints_spoils_no_answer_and_no_screen(
    odd: Container, capfd: pytest.CaptureFixture[str]
) -> None:
    assert odd.page_of("chatter", b"quiet").text == "quiet"
    assert capfd.readouterr() == ("", "")


def test_no_secret_is_handed_on(odd: Container, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RINGBACK_DATABASE_URL", "postgres://me:secret@example.com/mine")

    assert "PATH" in odd.page_of("secrets", b"").text
    assert "RINGBACK" not in odd.page_of("secrets", b"").text


def test_one_process_serves_many_threads(odd: Container) -> None:
    words = [f"document {number}" for number in range(40)]
    with ThreadPoolExecutor(8) as threads:
        read = list(threads.map(lambda each: odd.page_of("good", each.encode()).text, words))

    assert read == words


def test_a_process_that_somebody_ended_is_started_anew(odd: Container) -> None:
    first = process_of(odd)
    os.kill(first, 9)

    assert odd.page_of("good", b"after").text == "after"
    assert process_of(odd) != first


def test_after_many_documents_a_fresh_process_takes_over(odd: Container) -> None:
    assert len({process_of(odd) for _ in range(60)}) == 2


def process_of(container: Container) -> int:
    return int(container.page_of("process", b"").text)


def test_what_is_too_large_is_not_even_sent() -> None:
    with pytest.raises(errors.TooLarge, match="more than 25 MB"):
        contained.page_of("docx", b"x" * 25_000_001)


def _started_like(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments, cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )


READ: Final = """
import sys
from ringback.intake import contained, errors
try:
    contained.page_of("docx", b"PK broken")
except errors.Damaged as error:
    print("said:", error)
"""


def test_a_module_in_the_folder_of_downloads_is_not_run(tmp_path: Path) -> None:
    (tmp_path / "msgspec.py").write_text("open('taken', 'w').write('x')", encoding="utf-8")
    script = tmp_path / "elsewhere" / "start.py"
    script.parent.mkdir()
    script.write_text(READ, encoding="utf-8")
    ran = _started_like([sys.executable, str(script)], tmp_path)

    assert ran.stdout.startswith("said: This Word document is damaged")
    assert ran.stderr == ""
    assert not (tmp_path / "taken").exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_fork_gets_a_process_of_its_own() -> None:
    script = """
import os
from ringback.intake import contained
from intake.papers_docx import of_body
content = of_body("<w:p><w:r><w:t>Experience</w:t></w:r></w:p>")
contained.page_of("docx", content)
child = os.fork()
text = contained.page_of("docx", content).text
if child == 0:
    os._exit(0 if text == "Experience" else 1)
print(os.waitpid(child, 0)[1], contained.page_of("docx", content).text)
"""
    ran = _started_like([sys.executable, "-c", script], Path(__file__).parents[1])

    assert (ran.stdout, ran.stderr) == ("0 Experience\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the table of processes of Linux")
def test_where_we_are_killed_the_process_ends_too() -> None:
    script = """
import time
from ringback.intake.contained import Container
import sys
container = Container(program=sys.argv[1], seconds=30)
print(container.page_of("process", b"").text, flush=True)
time.sleep(60)
"""
    program = _ODD.format(here=HERE)
    with subprocess.Popen(
        [sys.executable, "-c", script, program], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = Path("/proc", parent.stdout.readline().strip())
        assert child.exists()
        parent.kill()
    assert _soon(lambda: not child.exists())


def _soon(happened: Callable[[], bool]) -> bool:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if happened():
            return True
        time.sleep(0.05)
    return False
