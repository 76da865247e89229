"""The seeker's own notes on a talk, as one can say them to the listener."""

from .telling import about, said, to_do

__all__ = ["about", "said", "to_do"]
