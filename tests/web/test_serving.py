"""`ringback serve`: on this machine only, and quiet in going."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from ringback.web import serving


@contextmanager
def serve(environment: dict[str, str]) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Serve an empty home, and give the process with the address that it printed."""
    words = ["serve", "--port", "0", "--no-browser"]
    with subprocess.Popen(
        [sys.executable, "-m", "ringback", *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            assert process.stdout is not None
            yield process, re.findall(r"http://\S+/", process.stdout.readline())[0]
        finally:
            process.kill()


@pytest.fixture
def heard() -> Iterator[None]:
    """Ctrl-C reaches what is started, also where these tests run in the background, deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def asked(address: str, path: str = "/", host: str = "") -> tuple[int, str]:
    with closing(HTTPConnection(urlsplit(address).netloc, timeout=20)) as connection:
        connection.request("GET", path, headers={"Host": host} if host else {})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


def test_an_empty_home_is_served_with_its_style(own_database: dict[str, str]) -> None:
    with serve(own_database) as (_, address):
        status, page = asked(address)
        assert status == 200
        assert "ringback add" in page
        for sheet in re.findall(r'href="(/static/[^"]+)"', page):
            assert asked(address, sheet)[0] == 200


def test_a_host_that_is_not_this_machine_is_refused(own_database: dict[str, str]) -> None:
    with serve(own_database) as (_, address):
        status, page = asked(address, host="evil.example")
        assert status == 400
        assert "Nothing was changed" in page
        assert asked(address, host="localhost")[0] == 200


def test_a_port_in_use_is_a_sentence_that_names_another(own_database: dict[str, str]) -> None:
    with serving.listen(0) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "ringback", "serve", "--no-browser", "--port", str(port)],
            check=False,
            env=own_database,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 2
    assert f"Port {port} is in use" in done.stderr
    assert "ringback serve --port" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal to one process there")
@pytest.mark.usefixtures("heard")
def test_ctrl_c_ends_it_quietly(own_database: dict[str, str]) -> None:
    with serve(own_database) as (process, address):
        assert asked(address)[0] == 200
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=20)
    assert (out, errors, process.returncode) == ("", "", 0)


def test_it_listens_to_this_machine_alone() -> None:
    with serving.listen(0) as taken:
        assert taken.getsockname()[0] == "127.0.0.1"
        assert serving.address(taken).startswith("http://127.0.0.1:")


def test_no_other_command_imports_the_pages(own_database: dict[str, str]) -> None:
    code = (
        "import sys\n"
        "from ringback.cli.main import ringback\n"
        "ringback.main(['today'], standalone_mode=False)\n"
        "print([name for name in sys.modules if name.startswith(('ringback.web', 'waitress',"
        " 'whitenoise'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, env=own_database, capture_output=True, text=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
