"""Files written for somebody: whole or not at all, and none in the place of another unasked."""

import os
import tempfile
from pathlib import Path

import click

from .showing import aside


def write_new(path: Path, content: bytes, *, overwrite: bool) -> None:
    """Write a file and say so; raises `click.BadParameter` where one is there already.

    What is written stands beside it until it is whole, so that nobody finds half a letter.
    """
    if path.exists() and not overwrite:
        raise click.BadParameter(
            f"{path} is there already and stays as it is. Give another name, or say --overwrite.",
            param_hint="--out",
        )
    try:
        _put(path, content)
    except OSError as error:
        raise click.FileError(str(path), f"{error.strerror}. Nothing was written.") from error
    aside(f"Written to {path}.")


def _put(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:50]}-")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        beside.chmod(0o600)  # a letter is nobody else's business
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
