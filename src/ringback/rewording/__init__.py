"""Another wording of a message by a language model of one's own choice (extra `llm`).

Off unless asked for. What a model gives back takes the place of a message only if it says the same:
`ringback.words.grounding` decides, and nothing here can overrule it.
"""

from .errors import NoAnswer, NoModel, NotInstalled, Refused, RewordingError
from .reword import LIMITS, Limits, Reworded, reword

__all__ = [
    "LIMITS",
    "Limits",
    "NoAnswer",
    "NoModel",
    "NotInstalled",
    "Refused",
    "Reworded",
    "RewordingError",
    "reword",
]
