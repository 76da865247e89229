"""Reading formats that can hang or swell in a process that can be ended.

One process is kept warm for the documents that follow. It is started anew after a failure, and
ends with us: it reads its standard input, which closes even where we are killed.
"""

import atexit
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from typing import BinaryIO, Final, cast

import msgspec

from .decoding import called, check_size
from .errors import Damaged, IntakeError, Missing, TookTooLong
from .formats.exchange import OUT_OF_MEMORY, Answer, receive, send
from .pages import Page

SECONDS: Final = 4.0
"""How long one document may take: with the start of a process five seconds are not passed."""

_START: Final = 60.0
"""Seconds for a process to start and to load what reads a format: a cold disk is slow."""
_WORN: Final = 50
"""Documents that one process reads, as what parsers forget to give back adds up."""
_ROOT: Final = str(Path(__file__).parents[2])
_PROGRAM: Final = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from ringback.intake.formats.child import main; main(float(sys.argv[2]))"
)
_KEPT: Final = frozenset(
    (
        "PATH",
        "HOME",
        "LANG",
        "LC_ALL",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "PYTHONPATH",
        "PYTHONHOME",
        "PYTHONUSERBASE",
        "PYTHONPYCACHEPREFIX",
        "PYTHONDONTWRITEBYTECODE",
        "SYSTEMROOT",
        "APPDATA",
        "USERPROFILE",
        "TEMP",
        "TMP",
        "TMPDIR",
    )
)
"""What of the environment a Python needs to start; keys and passwords stay here."""

_COPY: Final = "Nothing was kept. Open it, copy its words into a .txt file, and add that."
_ERRORS: Final = {kind.__name__: kind for kind in IntakeError.__subclasses__()}


def page_of(kind: str, content: bytes, *, name: str = "") -> Page:
    """Read a "pdf", "docx" or "matter" (a web page in UTF-8) within 5 seconds and 500 MB.

    Raises an `IntakeError`: the reader's own, `TookTooLong`, `Damaged` or `Missing`.
    """
    return _READING.page_of(kind, content, name=name)


def close() -> None:
    """End the process that is kept; the next document starts a new one."""
    _READING.close()


class Container:
    """A process that reads one document at a time; whoever comes meanwhile waits."""

    def __init__(self, *, program: str = _PROGRAM, seconds: float = SECONDS) -> None:
        # Without -P a folder of downloads, if we were started in it, would be searched for modules.
        self._command = (sys.executable, "-P", "-c", program, _ROOT, str(seconds))
        self._seconds = seconds
        self._child: _Child | None = None
        self._lock = Lock()

    def page_of(self, kind: str, content: bytes, *, name: str = "") -> Page:
        """Read a document; raises an `IntakeError`."""
        check_size(content, name=name)
        with self._lock:
            child = self._ready(kind)
            try:
                page = _page(child.ask(content, self._seconds))
            except _Ended as ended:
                self.close()
                raise self._trouble(ended, name) from None
            except IntakeError:
                # What went wrong may have left its mark: the next document gets a fresh process.
                self.close()
                raise
            return page or Page("", ())

    def close(self) -> None:
        """End the process, if one runs, and with it what it is reading."""
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def forget(self) -> None:
        """Leave the process to whom it belongs: after a fork that is the parent."""
        self._child, self._lock = None, Lock()

    def _trouble(self, ended: "_Ended", name: str) -> IntakeError:
        """Give the sentence on a document over which the process ended."""
        what = called(name)
        if ended.late:
            why = f"was not read within {self._seconds:g} seconds. It may be very long, or damaged"
        elif ended.code == OUT_OF_MEMORY:
            why = "unpacks to more than the memory that reading may take"
        else:
            return Damaged(f"{what} broke what reads it: it is damaged or unusual. {_COPY}")
        return TookTooLong(f"{what} {why}. Reading was ended. {_COPY}")

    def _ready(self, kind: str) -> "_Child":
        """Give a process that has loaded what reads this kind: the warm one, or a new one."""
        for _ in range(2):
            if self._child is None or self._child.worn:
                self.close()
                self._child = _Child(self._command)
            try:
                _page(self._child.ask(kind.encode(), _START))
            except _Ended:
                # Somebody ended the warm one, as a system short of memory does.
                self.close()
            else:
                return self._child
        raise _not_started("it ended at once")


class _Ended(Exception):
    """The process has ended instead of answering, by this code; `late` where it was our doing."""

    def __init__(self, *, late: bool, code: int | None) -> None:
        self.late = late
        self.code = code


class _Child:
    """The process and the two pipes to it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._asked = 0
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no word from outside
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={key: word for key, word in os.environ.items() if key.upper() in _KEPT},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise _not_started(error.strerror or "the system refused") from error
        self._told = cast("BinaryIO", self._process.stdin)
        self._heard = cast("BinaryIO", self._process.stdout)

    @property
    def worn(self) -> bool:
        """Whether it has served long enough; each document takes two questions."""
        return self._asked >= 2 * _WORN

    def ask(self, words: bytes, seconds: float) -> Answer:
        """Send a frame and give the answer to it; raises `_Ended`."""
        self._asked += 1
        late: list[bool] = []
        watch = Timer(seconds, self._expire, (late,))
        watch.daemon = True
        watch.start()
        try:
            send(self._told, words)
            told = receive(self._heard)
        except OSError:
            told = None
        finally:
            watch.cancel()
        if told is None:
            raise _Ended(late=bool(late), code=self._code())
        try:
            return msgspec.json.decode(told, type=Answer)
        except msgspec.MsgspecError:
            raise _Ended(late=False, code=None) from None

    def close(self) -> None:
        """End the process and wait until it is gone."""
        self._process.kill()
        for pipe in (self._told, self._heard):
            # What could not be sent any more need not be.
            with suppress(OSError):
                pipe.close()
        self._process.wait()

    def _code(self) -> int | None:
        """Give the code by which the process ends just now; None where it does not."""
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(1)
        return None

    def _expire(self, late: list[bool]) -> None:
        late.append(True)
        self._process.kill()


def _page(answer: Answer) -> Page | None:
    """Give the page of an answer, or raise the error that it tells."""
    if answer.error:
        raise _ERRORS.get(answer.error, Damaged)(answer.message)
    return answer.page


def _not_started(reason: str) -> Missing:
    return Missing(
        f"The process that reads documents could not be started ({reason}), so nothing was kept. "
        "Start Ringback anew; or copy the words of the document into a .txt file, and add that."
    )


_READING: Final = Container()
atexit.register(close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_READING.forget)
