"""The voices of the ledger: one module each, every rule one function."""

from typing import Final

from .discreet import VOICE as DISCREET
from .persistent import VOICE as PERSISTENT
from .recruiter import VOICE as RECRUITER
from .voice import Voice

VOICES: Final[tuple[Voice, ...]] = (RECRUITER, PERSISTENT, DISCREET)
"""All voices that speak, in the order of the ledger."""

NAMES: Final[tuple[str, ...]] = tuple(voice.name for voice in VOICES)

__all__ = ["NAMES", "VOICES", "Voice"]
