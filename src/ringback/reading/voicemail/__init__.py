"""Messages that were left for the seeker: who rang, for which firm, and what they said."""

from .callers import Caller
from .events import read_voicemail
from .hearing import Voicemail, hear_voicemail

__all__ = ["Caller", "Voicemail", "hear_voicemail", "read_voicemail"]
