"""The voices of the ledger: one module each, every rule one function."""

from typing import Final

from .discreet import VOICE as DISCREET
from .formal import VOICE as FORMAL
from .literal import VOICE as LITERAL
from .patient import VOICE as PATIENT
from .persistent import VOICE as PERSISTENT
from .recruiter import VOICE as RECRUITER
from .voice import Voice

VOICES: Final[tuple[Voice, ...]] = (RECRUITER, PERSISTENT, PATIENT, LITERAL, DISCREET, FORMAL)
"""All voices, in the order of the ledger."""

VERDICTS: Final = {voice.name: voice.verdict for voice in VOICES}
"""By which rules each voice judges a message that was left."""

NAMES: Final[tuple[str, ...]] = tuple(voice.name for voice in VOICES)

__all__ = ["NAMES", "VERDICTS", "VOICES", "Voice"]
