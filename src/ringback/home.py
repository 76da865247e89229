"""Where Ringback keeps what belongs to one person: a folder, called the home."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

VARIABLE = "RINGBACK_HOME"


class HomeError(Exception):
    """The home cannot be used; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Home:
    """A folder with a database and a secret; nothing is made before it is needed."""

    path: Path

    @classmethod
    def current(cls) -> "Home":
        """Give the home that `RINGBACK_HOME` names, or the platform's folder for a user's data."""
        named = os.environ.get(VARIABLE, "").strip()
        if not named:
            return cls(user_data_path("ringback", appauthor=False))
        try:
            return cls(Path(named).expanduser().absolute())
        except RuntimeError as error:
            raise HomeError(
                f"{VARIABLE} is {named!r}, and no such user's folder is known here. "
                "Without a home there is nowhere to keep your search. "
                f"Set {VARIABLE} to a folder of yours, given in full."
            ) from error

    @property
    def database(self) -> Path:
        """The database file, in its folder; it may not exist yet."""
        return self.path / "ringback.sqlite3"

    def ready(self) -> "Home":
        """Make the folder where it is missing, for its owner only; raises `HomeError`."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise _unusable(self.path, error.strerror) from error
        return self

    def secret(self) -> str:
        """Give the key that signs cookies, made once and readable by its owner only.

        Raises `HomeError` where it can be neither read nor made.
        """
        file = self.ready().path / "secret"
        try:
            found = _read_or_make(file)
        except OSError as error:
            raise _unusable(file, error.strerror) from error
        except UnicodeDecodeError as error:
            raise _unusable(file, "it holds something else") from error
        if not found:
            raise _unusable(file, "it is empty")
        return found


def _read_or_make(file: Path) -> str:
    """Read the secret; of several processes that make it at once all give the same one."""
    if not file.exists():
        draft = file.with_name(f"secret.{os.getpid()}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(secrets.token_urlsafe(48))
        _publish(draft, file)
    return file.read_text(encoding="ascii").strip()


def _publish(draft: Path, file: Path) -> None:
    """Give the finished draft its name, unless another process was quicker."""
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    except OSError:  # a file system without links: two first starts at once are left to chance
        draft.replace(file)
        return
    draft.unlink()


def _unusable(path: Path, reason: str | None) -> HomeError:
    return HomeError(
        f"{path} cannot be used: {reason or 'the system does not say why'}. "
        "It belongs to the home where your search is kept, so nothing can be read or saved. "
        f"Mend or remove it, or set {VARIABLE} to another folder that you may write to."
    )
