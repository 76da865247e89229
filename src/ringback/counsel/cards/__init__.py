"""What to have before one: the questions still open, the card of an appointment, and of a call.

Pure: a case, its search and a moment go in; what stands on the card comes out as data.
"""

from .preparing import Preparation, prepare
from .questions import Question, open_questions, the_two
from .ringing import Ringing, cases_of, ringing

__all__ = [
    "Preparation",
    "Question",
    "Ringing",
    "cases_of",
    "open_questions",
    "prepare",
    "ringing",
    "the_two",
]
