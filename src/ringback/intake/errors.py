"""What can be wrong with a document or a number that comes in.

IntakeError
├── Empty          there is nothing in it
├── TooLarge       it is beyond the bound
├── NotText        it is binary, or a format that this version does not read
├── InvalidJson    it looks like JSON and is broken
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


class NotAResume(IntakeError):
    """The document was read and holds no fact about a person."""


class NotAPosting(IntakeError):
    """The document was read and holds no job title."""


class NotANumber(IntakeError):
    """The words are no telephone number."""
