"""What the other end says, whoever retells it: "you'll hear by Friday", "she said to wait"."""

from .finding import find_statements
from .given import find_given_lines
from .values import Statement, Teller

__all__ = ["Statement", "Teller", "find_given_lines", "find_statements"]
