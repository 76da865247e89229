"""What to say: messages that claim only what the résumé gives, in words one would really say.

Pure: nothing here reads a clock, a file or a database, and nothing is left to chance.
"""

from .calls.switchboard import ask_for_number, ask_for_person, ask_the_assistant
from .fitting.choice import Choice, choose
from .fitting.fit import BY_WORDS, Fit, Judge, Match
from .fitting.rarity import COMMON, Rarity
from .message import Brief, Message, Sentence
from .past import NOTHING_YET, Interview, Letter, Past
from .spoken.speech import spoken
from .spoken.timing import seconds
from .write import write

__all__ = [
    "BY_WORDS",
    "COMMON",
    "NOTHING_YET",
    "Brief",
    "Choice",
    "Fit",
    "Interview",
    "Judge",
    "Letter",
    "Match",
    "Message",
    "Past",
    "Rarity",
    "Sentence",
    "ask_for_number",
    "ask_for_person",
    "ask_the_assistant",
    "choose",
    "seconds",
    "spoken",
    "write",
]
