"""The tests' own PostgreSQL is found, or its absence is said loudly."""

from pathlib import Path

import pytest

from servers.postgres import INSTALL, PostgresMissing, binaries


def test_the_newest_of_the_installed_versions_is_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for version in ("9.6", "15", "17"):
        program = tmp_path / version / "bin" / "initdb"
        program.parent.mkdir(parents=True)
        program.touch()
    assert binaries(tmp_path) == tmp_path / "17" / "bin"


def test_without_any_the_line_that_brings_them_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PostgresMissing, match=INSTALL):
        binaries(tmp_path)
