"""A letter as it stands on paper: who writes, when, to whom, and what."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter line by line; whatever is not known is empty, and its line is left out.

    `sender` and `recipient` begin with a name; the lines of the postal address follow. `reach` is
    how the sender is reached, telephone and e-mail. `paragraphs` begin with the salutation and end
    with the close, whose second line is the name. `country` is the recipient's (ISO 3166), which
    decides on paper and envelope.
    """

    sender: tuple[str, ...]
    reach: tuple[str, ...]
    recipient: tuple[str, ...]
    date: str
    subject: str
    paragraphs: tuple[str, ...]
    country: str = ""
