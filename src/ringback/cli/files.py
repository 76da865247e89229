"""Files written for somebody: whole or not at all, and none in the place of another unasked."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import click

from .showing import aside


def write_new(files: Mapping[Path, bytes], *, overwrite: bool) -> None:
    """Write files and say so; raises `click.BadParameter` where one of them is there already.

    All names are looked at before any is written, and what is written stands beside its name
    until it is whole, so that nobody finds half a letter, or a letter without its envelope.
    """
    for path in files:
        if path.exists() and not overwrite:
            raise click.BadParameter(
                f"{path} is there already and stays as it is. "
                "Give another name, or say --overwrite.",
                param_hint="--out",
            )
    for path, content in files.items():
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
