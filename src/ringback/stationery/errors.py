"""What can keep a letter off paper.

StationeryError
├── Missing       what prints letters is not installed
├── TooLong       the letter is beyond the bound
├── NoAddress     nobody's address is known, so there is nothing to put on an envelope
├── DoesNotFit    an address has more lines, or longer ones, than an envelope takes
├── NotAnAddress  the words are no e-mail address
└── NotPrinted    what sets letters did not get to the end

Each message says what happened, what it means, and what to do.
"""


class StationeryError(Exception):
    """Something cannot be printed or sent as asked; the message is meant for the person."""


class Missing(StationeryError):
    """What prints letters is not installed; the message has the command that brings it."""


class TooLong(StationeryError):
    """The letter is beyond the bound."""


class NoAddress(StationeryError):
    """The postal address of the recipient is not known."""


class DoesNotFit(StationeryError):
    """An address is too large for the envelope or label."""


class NotAnAddress(StationeryError):
    """The words are no e-mail address."""


class NotPrinted(StationeryError):
    """What sets letters gave up for a reason that is not the person's."""
