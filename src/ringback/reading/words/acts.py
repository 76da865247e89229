"""What words tell of each act on the telephone and on paper, as data.

The order is the order in which they are tried: what an earlier act has taken no later one reads.
"""

from typing import Final

from ringback.reading.finders.statements.frames import Frames

from .act_words import Act
from .call_acts import CALLS, ENDS_OF_CALLS
from .matter_acts import MATTERS

__all__ = ["ACTS", "Act"]

ACTS: Final[dict[Act, Frames]] = {**ENDS_OF_CALLS, **MATTERS, **CALLS}
"""The frames of each act, in the order in which they are tried."""
