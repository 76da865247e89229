"""What can go wrong when words are asked for."""


class WordsError(Exception):
    """The base of this package's errors; its message is a sentence for the person."""


class NotYetWritten(WordsError):
    """A message of this kind was asked for, which this version cannot write."""
