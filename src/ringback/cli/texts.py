"""Words that are typed, or stand in a file that is named in their place."""

import re
from pathlib import Path
from typing import Final

import click

from ringback.intake.decoding import decode

from .documents import content

_SOUND: Final = (".wav", ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".flac", ".amr", ".wma", ".webm")
_LIKE_A_FILE: Final = re.compile(r"\S*/\S*|\S+\.(?:txt|text|md|eml|pdf|docx?|html?|log)", re.I)
_LONGEST_NAME: Final = 255


def words_or_file(words: str, what: str) -> str:
    """Give words as they are, or those of the text file that they name, or of a pipe for `-`.

    Raises `click.BadParameter` and `IntakeError`.
    """
    name = words.strip()
    if name.lower().endswith(_SOUND) and " " not in name:
        raise click.BadParameter(
            f"{name} is sound, which this version does not hear. Nothing was kept. Listen to it, "
            "and type what it says.",
            param_hint=what,
        )
    if name != "-" and not _names_a_file(name):
        return words
    document = content(name, what)
    return decode(document.content, name=document.name)


def _names_a_file(name: str) -> bool:
    """Whether something of that name is there, or the words can be nothing but such a name."""
    if len(name) > _LONGEST_NAME or "\n" in name:
        return False
    try:
        return Path(name).expanduser().exists() or _LIKE_A_FILE.fullmatch(name) is not None
    except (OSError, RuntimeError, ValueError):
        return False
