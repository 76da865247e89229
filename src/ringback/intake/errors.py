"""What can be wrong with a document or a number that comes in.

IntakeError
├── Empty          there is nothing in it
├── TooLarge       it is beyond the bound
├── NotText        it is binary, or a format that this version does not read
├── InvalidJson    it looks like JSON and is broken
├── Damaged        it is of a format that is read, and broken or cut off
├── Locked         it opens only with a password
├── NoWords        it holds pictures of words only, as a scan does
├── TookTooLong    reading it went beyond the bounds of time or memory, and was ended
├── Missing        what reads this format is not installed
├── NotAResume     it was read, and no fact about a person is in it
├── NotAPosting    it was read, and no job title is in it
└── NotANumber     it is no telephone number

Each message says what happened, what it means, and what to do.
"""


class IntakeError(Exception):
    """Something that came in cannot be used; the message is meant for the person."""


class Empty(IntakeError):
    """There is nothing in the document."""


class TooLarge(IntakeError):
    """The document is beyond the bound."""


class NotText(IntakeError):
    """The document is binary, or in a format that is not read."""


class InvalidJson(IntakeError):
    """The document looks like JSON and is broken."""


class Damaged(IntakeError):
    """The document is of a format that is read, and broken or cut off."""


class Locked(IntakeError):
    """The document opens only with a password."""


class NoWords(IntakeError):
    """The document holds pictures of words only, as a scan does."""


class TookTooLong(IntakeError):
    """Reading the document went beyond the bounds of time or memory, and was ended."""


class Missing(IntakeError):
    """What reads this format is not installed; the message has the command that brings it."""


class NotAResume(IntakeError):
    """The document was read and holds no fact about a person."""


class NotAPosting(IntakeError):
    """The document was read and holds no job title."""


class NotANumber(IntakeError):
    """The words are no telephone number."""
