"""Running the command line inside the test, on the database of the run, at a fixed hour."""

import io
import sys
from datetime import datetime
from pathlib import Path

import pytest

from ringback.cli import opening
from ringback.cli.main import main
from typed import NOW, POSTING, RESUME, Result, Run


@pytest.fixture
def run(db: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs a command line as if typed at ten on a Tuesday in Austin."""

    def typed(*words: str | Path, stdin: bytes = b"", now: datetime = NOW) -> Result:
        monkeypatch.setattr(opening, "clock", lambda: now)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        printed = capsys.readouterr()
        code = left.value.code
        assert isinstance(code, int)
        assert "Traceback" not in printed.err
        return Result(code, printed.out, printed.err)

    return typed


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Give a folder with a posting and a résumé."""
    (tmp_path / "posting.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "resume.txt").write_text(RESUME, encoding="utf-8")
    return tmp_path


@pytest.fixture
def applied(run: Run, files: Path) -> Run:
    """Give the command line of somebody who applied at Acme Tools on the second of November."""
    added = run(
        "add", files / "posting.txt", "--resume", files / "resume.txt",
        "--applied", "2026-11-02", "--how", "online",
    )  # fmt: skip
    assert added.code == 0, added.err
    return run
