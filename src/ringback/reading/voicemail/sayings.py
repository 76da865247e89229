"""What a caller's own words say, where they are put otherwise than in a letter."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Body, Decided, Promised
from ringback.reading.patterns import Pattern, any_of

_OPTIONS: Final = any_of(
    r"\b(?:to|or) (?:confirm|cancel|re-?schedule|repeat|speak|hear)[\w ]{0,30},? "
    r"(?:press|push|dial|reply|say) \w+",
    r"\b(?:press|push|dial|reply|say) \w+ to (?:confirm|cancel|re-?schedule|repeat|speak|hear)\w*",
)
"""What a robot lets callers choose from: it cancels nothing itself."""
_ASKS_TO_RING: Final = Pattern(
    r"\b(?:call|ring|phone|text|buzz)(?: me| us)?(?: back)?\b|\bgive (?:me|us) a\b|\bcall back\b",
    re.IGNORECASE,
)

_PROMISES: Final = any_of(
    r"\b(?:will|shall|promise|going to|gonna|expect|should|hope to|aim)\b|'ll\b",
    r"\b(?:i|we|you|he|she|they)ll\b|\b(?:hear|let you know|in touch|get back|decide|decision)\b",
    r"\bby (?:the end|close|then)\b",
)
_OPEN_AGAIN: Final = any_of(
    r"\bfell through\b|\b(?:back|come|came|opened) (?:back )?(?:open|up|available) again\b",
    r"\bopened (?:back )?up\b|\b(?:job|position|post|role|spot|place)(?:'s| is)(?: now)? "
    r"(?:open|free|available|vacant) again\b|\bre-?opened\b",
    r"\b(?:start|begin|be|keep) (?:talking|speaking)\b.{0,20}\bagain\b",
    r"\b(?:he|she|they)(?:'s|'ve| has| have)? (?:now |since |just )?"
    r"(?:decided not to take|turned (?:it|us) down|backed out|pulled out|quit|dropped out)\b",
    r"\bif you(?:'re| are|re)? still (?:interested|looking|available|free|want)\b.{0,60}"
    r"\b(?:again|after all|it's yours)\b",
)
"""That what seemed closed goes on."""


def without_options(text: str) -> str:
    """Give a message with blanks for the keys that a robot offers, each as long as they are."""
    return _OPTIONS.sub(lambda match: " " * len(match[0]), text)


def is_said(body: Body, words: str) -> bool:
    """Say whether an event stands in its words: "call me back" alone promises nothing of theirs."""
    if not isinstance(body, Promised):
        return True
    return bool(_PROMISES.search(words)) or not _ASKS_TO_RING.search(words)


def reopening(text: str) -> Span | None:
    """Give where a message says that what seemed closed goes on after all."""
    again = _OPEN_AGAIN.search(text)
    return Span(*again.span()) if again else None


def is_undone(body: Body, refused: Span, again: Span) -> bool:
    """Say whether a refusal was told only to say that it holds no longer."""
    closed = isinstance(body, Decided) and body.verdict in ("rejected", "filled")
    return closed and refused.start <= again.end
