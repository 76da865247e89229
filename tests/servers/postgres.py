"""A throw-away PostgreSQL from the system's own binaries: no network, no account, no trace."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final, TypedDict
from urllib.parse import quote

INSTALL: Final = "apt-get install -y --no-install-recommends postgresql"

_OWNER: Final = "ringback"
# Nothing here outlives the run, so nothing needs to survive a power cut.
_OPTIONS: Final = {"listen_addresses": "", "fsync": "off", "synchronous_commit": "off"}


class PostgresMissing(Exception):
    """No PostgreSQL binaries were found; the message has the line that brings them."""

    def __init__(self) -> None:
        super().__init__(
            "The database tests need PostgreSQL's own programs, and initdb was found neither in "
            f"PATH nor in /usr/lib/postgresql. Bring them with: {INSTALL}"
        )


class PostgresServer:
    """One server in a folder of its own, reached by a socket in it alone."""

    def __init__(self) -> None:
        self._binaries = binaries()
        self._folder = Path(tempfile.mkdtemp(prefix="ringback-pg-"))
        self._count = 0

    def start(self) -> None:
        """Make the cluster and start it; takes about a second."""
        if _as_root():
            shutil.chown(self._folder, "nobody")
        self._folder.chmod(0o755)
        options = {**_OPTIONS, "unix_socket_directories": str(self._folder)}
        self._run("initdb", "--auth=trust", "--no-sync", "-E", "UTF8", "-U", _OWNER)
        self._run(
            *("pg_ctl", "-w", "-l", str(self._folder / "log")),
            *("-o", " ".join(f"-c {name}='{value}'" for name, value in options.items())),
            "start",
        )

    def stop(self) -> None:
        """Stop the server and remove all that it wrote."""
        try:
            self._run("pg_ctl", "-w", "-m", "immediate", "stop")
        finally:
            shutil.rmtree(self._folder)

    def url(self, name: str) -> str:
        """Give the address of a database on this server."""
        return f"postgresql://{_OWNER}@/{name}?host={quote(str(self._folder), safe='')}"

    def fresh(self) -> str:
        """Make an empty database and give its address."""
        self._count += 1
        name = f"own_{self._count}"
        self._run("createdb", "-h", str(self._folder), "-U", _OWNER, name, cluster=False)
        return self.url(name)

    def _run(self, program: str, *arguments: str, cluster: bool = True) -> None:
        place = ["-D", str(self._folder / "data")] if cluster else []
        errors = self._folder / f"{program}.errors"
        with errors.open("wb") as sink:
            done = subprocess.run(
                [self._binaries / program, *place, *arguments],
                check=False,
                cwd=self._folder,
                # A server would keep a pipe open for as long as it runs.
                stdout=subprocess.DEVNULL,
                stderr=sink,
                **_unprivileged(),
            )
        if done.returncode:
            said = errors.read_text(errors="replace")
            raise RuntimeError(f"{program} ended with {done.returncode}: {said}")


def binaries(installed: Path = Path("/usr/lib/postgresql")) -> Path:
    """Give the folder of PostgreSQL's programs, the newest there is; raises `PostgresMissing`."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    versions = installed.glob("*/bin/initdb")
    newest = max(versions, key=lambda file: float(file.parent.parent.name), default=None)
    if newest is None:
        raise PostgresMissing
    return newest.parent


class _Unprivileged(TypedDict, total=False):
    user: str
    group: int
    extra_groups: list[int]


def _unprivileged() -> _Unprivileged:
    """Give what makes a process run as nobody, since PostgreSQL refuses to run as root."""
    if not _as_root():
        return {}
    import pwd  # noqa: PLC0415 # exists only where there is a root

    return {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}


def _as_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
