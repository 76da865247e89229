"""What an answering machine tells callers to do (L2), in its own words or retold."""

from .events import read_greeting
from .hearing import hear_greeting
from .values import Greeting

__all__ = ["Greeting", "hear_greeting", "read_greeting"]
