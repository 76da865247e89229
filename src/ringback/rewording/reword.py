"""One message, reworded and judged."""

from dataclasses import dataclass
from typing import Final

from ringback.words import Brief, Message, seconds, spoken
from ringback.words.grounding.refusals import LONGEST, refusals

from .answer import answer
from .errors import NoAnswer, Refused
from .prompt import SYSTEM, prompt

_QUOTES: Final = {'"': '"', "“": "”", "'": "'"}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a model may take, in seconds, and how many characters of its answer are read."""

    seconds: float = 60.0
    characters: int = LONGEST


LIMITS: Final = Limits()
"""A minute, and more characters than any message has."""


@dataclass(frozen=True, slots=True)
class Reworded:
    """A wording that may take the place of a message, and the model that it is from."""

    text: str
    model: str

    @property
    def spoken(self) -> str:
        """The wording as it is said, without a figure or a symbol."""
        return spoken(self.text)

    @property
    def seconds(self) -> float:
        """How long it takes to say, to a tenth of a second."""
        return round(seconds(self.spoken), 1)


def reword(message: Message, brief: Brief, *, model: str, limits: Limits = LIMITS) -> Reworded:
    """Have a model say a message in other words; raises `RewordingError`, and then it stays.

    To the provider of the model that is named goes the text of this message (with the names and
    the telephone number that stand in it) and the manner; of the résumé, the posting and the
    search nothing else does. A model that runs on this machine keeps even that here. Raises
    `Refused`, with its reasons, for a wording that does not say the same.
    """
    asked = prompt(message, brief.seeker.manner)
    text = _bare(answer(model, asked, SYSTEM, within=limits.seconds, most=limits.characters))
    if not text:
        raise NoAnswer(
            f"{model} gave an empty answer, so the message stays as it is. "
            "Ask again, or name another model."
        )
    if reasons := refusals(message, text, brief):
        raise Refused(model, reasons)
    return Reworded(text, model)


def _bare(text: str) -> str:
    """Leave out the quotation marks in which some models hand over a text."""
    text = text.strip()
    quoted = len(text) > 1 and _QUOTES.get(text[0]) == text[-1]
    return text[1:-1].strip() if quoted else text
