"""Mail that was received: what it tells, with the sentence that each event rests on."""

from .reading import read_mail
from .values import Received

__all__ = ["Received", "read_mail"]
