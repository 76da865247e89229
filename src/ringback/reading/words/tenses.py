"""Verbs that somebody whose first language is another leaves plain: "Wanda write me email"."""

import re
from collections.abc import Iterator
from typing import Final

_PAST: Final = {
    "write": "wrote",
    "call": "called",
    "phone": "phoned",
    "ring": "rang",
    "email": "emailed",
    "text": "texted",
    "say": "said",
    "tell": "told",
    "ask": "asked",
    "send": "sent",
    "leave": "left",
    "answer": "answered",
    "speak": "spoke",
    "talk": "talked",
    "give": "gave",
    "reply": "replied",
    "promise": "promised",
    "offer": "offered",
    "want": "wants",
    "need": "needs",
}
_BEGINS: Final = r"(?:^|[.;,!?\n:(-]\s*|\b(?:and|but|then|so|today|yesterday|morning|afternoon)\s+)"
_SUBJECT: Final = r"(?:he|she|{names})"
_VERB: Final = rf"\s+(?P<verb>{'|'.join(_PAST)})\b(?!'|\s+(?:tomorrow|later|monday|if)\b)"


_MINE: Final = re.compile(
    _BEGINS + r"i\s+(?P<verb>call|phone|ring|leave|write|email|speak)\s+(?!when|if|every|it a)",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[.!?\n]|$")
_AHEAD: Final = re.compile(
    r"\b(?:will|shall|should|would|can|could|may|might|must|tomorrow|tonight|later|next|if|when|every|"
    r"always|usually|never|before|until|plan|want|going)\b|\?",
    re.IGNORECASE,
)
"""What keeps a plain verb in the present or the future."""


def left_plain(text: str, names: set[str]) -> Iterator[tuple[int, str]]:
    """Give where such a verb stands after "he", "she" or a known name, and what was meant."""
    known = "|".join(re.escape(name) for name in sorted(names) if name.isalpha()) or "he"
    pattern = re.compile(_BEGINS + _SUBJECT.format(names=known) + _VERB, re.IGNORECASE)
    for match in pattern.finditer(text):
        yield match.start("verb"), _PAST[match["verb"].lower()]
    for match in _MINE.finditer(text):
        end = _END.search(text, match.end())
        if not _AHEAD.search(text, match.start(), end.start() if end else len(text)):
            yield match.start("verb"), _PAST[match["verb"].lower()]
