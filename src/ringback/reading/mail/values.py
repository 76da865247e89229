"""A mail that was received, as far as it is read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Received:
    """One mail: its head, its words as plain text, and when it was sent (aware), where known.

    `automatic` is whether its headers say that no person sent it, as Auto-Submitted and
    Precedence do.
    """

    subject: str
    sender_name: str
    sender_address: str
    text: str
    sent: datetime | None = None
    automatic: bool = False
