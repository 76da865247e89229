"""What can be wrong with a text that is to be read, and with what is said of its reading.

ReadingError
├── NothingSaid   there are no words in it
├── OtherLanguage it is clearly not English
├── TooLong       it is longer than anything that somebody tells, hears or is written
└── NoSuchEntry   a reading has no entry of that number
"""


class ReadingError(Exception):
    """Something about a text or its reading; the message is a sentence for its user."""


class NothingSaid(ReadingError):
    """There are no words in it."""


class OtherLanguage(ReadingError):
    """It is clearly not English; `language` names what it seems to be."""

    def __init__(self, language: str) -> None:
        super().__init__(
            f"This seems to be {language}, and only English is read by now. Nothing was kept. Say "
            "it in English, or with an event word: ringback log --help lists them."
        )
        self.language = language


class TooLong(ReadingError):
    """It is longer than anything that somebody tells, hears or is written."""


class NoSuchEntry(ReadingError):
    """A reading has no entry of that number."""
