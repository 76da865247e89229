"""The wheel, as a user gets it: in an environment of its own, in an empty home, elsewhere."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.request import urlopen

import pytest

from house.tree import ROOT, files, name

pytestmark = pytest.mark.wheel

POSTING: Final = """Warehouse Supervisor
Quarry Lane Foods, Austin, TX

We need a supervisor for the night shift.
Requirements: forklift licence, three years in a warehouse.
Contact: Dana Reyes, 512-555-0147
"""
RESUME: Final = """Sam Okoro
512-555-0161 | sam.okoro@example.com | Austin, TX

EXPERIENCE
Shift Lead, Hill Country Grocers, 2019 to present
- Led a team of 12 on the night shift
- Forklift licence since 2018
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    return next(folder.glob("ringback-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel with the pinned packages, and give the folder of its programs."""
    place = tmp_path_factory.mktemp("environment") / "env"
    uv = str(Path(sys.executable).with_name("uv"))
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(place)], check=True)
    programs = place / ("Scripts" if os.name == "nt" else "bin")
    pip = [uv, "pip", "install", "--quiet", "--python", str(programs / "python")]
    lock = ROOT / "requirements" / "run.txt"
    subprocess.run([*pip, "--require-hashes", "-r", str(lock)], check=True)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    return programs


class Somebody:
    """A user with nothing but the program: an empty folder of their own."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.programs = programs
        self.folder = folder
        others = {
            variable: value
            for variable, value in os.environ.items()
            if not variable.startswith(("RINGBACK_", "XDG_", "PYTHONPATH", "DJANGO_"))
        }
        self.environment = others | {"HOME": str(folder), "APPDATA": str(folder)}

    def ringback(self, *words: str) -> str:
        """Run a command and give what it prints; it must succeed."""
        done = subprocess.run(
            [self.programs / "ringback", *words],
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env=self.environment,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def serving(self) -> Iterator[str]:
        """Serve the page and give its address."""
        command = [str(self.programs / "ringback"), "serve", "--port", "0", "--no-browser"]
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=self.folder,
            env=self.environment | {"PYTHONUNBUFFERED": "1"},
        ) as server:
            try:
                assert server.stdout is not None
                yield re.findall(r"http://[^\s/]+/", server.stdout.readline())[0]
            finally:
                server.terminate()


@pytest.fixture
def somebody(installed: Path, tmp_path: Path) -> Somebody:
    return Somebody(installed, tmp_path)


def test_the_wheel_carries_every_file_of_the_package(wheel: Path) -> None:
    ours = {name(path).removeprefix("src/") for path in files() if ROOT / "src" in path.parents}

    assert ours - set(zipfile.ZipFile(wheel).namelist()) == set()
    assert "ringback/py.typed" in ours


def test_nothing_but_the_package_is_in_the_wheel(wheel: Path) -> None:
    tops = {path.split("/")[0].split("-")[0] for path in zipfile.ZipFile(wheel).namelist()}

    assert tops == {"ringback"}


def test_an_empty_home_says_how_to_begin(somebody: Somebody) -> None:
    assert "ringback add" in somebody.ringback("today")


def test_a_posting_and_a_resume_lead_to_a_call_with_its_words(somebody: Somebody) -> None:
    (somebody.folder / "posting.txt").write_text(POSTING, encoding="utf-8")
    (somebody.folder / "resume.txt").write_text(RESUME, encoding="utf-8")

    somebody.ringback("add", "posting.txt", "--resume", "resume.txt", "--applied", "2026-11-02")
    steps = json.loads(somebody.ringback("today", "--json", "--at", "2026-11-10T10:00-06:00"))

    assert [step["act"] for step in steps] == ["call"]
    assert "Sam Okoro" in steps[0]["messages"]["voicemail"]["text"]
    assert list(somebody.folder.rglob("ringback.sqlite3"))


def test_the_demo_is_there(somebody: Somebody) -> None:
    assert "1. " in somebody.ringback("demo")


def test_the_page_is_served_with_its_style(somebody: Somebody) -> None:
    with somebody.serving() as address:
        page = urlopen(address, timeout=20).read().decode()  # noqa: S310 # our own server
        sheet = re.findall(r'href="(/static/[^"]+\.css)"', page)[0]
        style = urlopen(address + sheet.removeprefix("/"), timeout=20)  # noqa: S310 # as above

        assert "Ringback" in page
        assert style.headers["Content-Type"].startswith("text/css")
