"""A letter as plain text."""

from collections.abc import Iterator

from ringback.words.letters.sheet import Sheet

from .matter import matter_of


def as_text(sheet: Sheet) -> str:
    r"""Give a letter as text whose lines end with "\n"; raises `TooLong`.

    A paragraph is one line, so that whoever pastes it into a form has it whole.
    """
    return "\n\n".join(_blocks(sheet)) + "\n"


def _blocks(sheet: Sheet) -> Iterator[str]:
    matter = matter_of(sheet)
    head = ((*matter.sender, *matter.reach), (matter.date,), matter.recipient, (matter.subject,))
    foot = ("\n".join(matter.ending),)
    yield from filter(None, ("\n".join(filter(None, lines)) for lines in head))
    yield from filter(None, (*matter.paragraphs, *foot))
