"""Whom the events of a mail are about: its sender, unless somebody else is named."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.names import Mention, find_people
from ringback.reading.finders.statements.frames import Frames, words_of
from ringback.reading.finders.statements.pieces import sentences
from ringback.reading.patterns import Pattern
from ringback.reading.values import Person, Telling

from .sender import Sender


class Company:
    """The sender of a mail and everybody whom it names."""

    def __init__(self, own: str, sender: Sender, telling: Telling) -> None:
        self._own = own
        self._sender = sender
        self._spans = sentences(own)
        known = telling.people
        if sender.person is not None and not sender.known:
            known = (*known, sender.person)
        self._mentions = [
            mention
            for mention in find_people(own, known, telling.employer, telling.seeker)
            if not mention.pronoun and mention.person.name
        ]

    def of_appointment(self, where: Span) -> tuple[str, ...]:
        """Give whom the seeker is to meet or to speak with."""
        own = [person.key for person in self._named(where)]
        place = self._place(where)
        near = self._spans[max(0, place - 1) : place + 2]
        if not own:
            own = [
                person.key
                for span in near
                if _MEETS.find(words_of(self._own, span.start, span.end)) or span.end < where.start
                for person in self._named(span)
            ]
        said = " ".join(self._own[span.start : span.end] for span in near[-2:])
        if self._sender.key and self._sender.key not in own and _MYSELF.search(said):
            own.append(self._sender.key)
        return tuple(dict.fromkeys(own))

    def spoken_of(self, where: Span) -> str:
        """Give the one who is named in a sentence, else the sender; empty where that is nobody."""
        named = self._named(where)
        first = self._own[where.start : where.end]
        if named and (not _I.search(first) or _SOMEBODY_ELSE.search(first)):
            return named[0].key
        return self._sender.key

    def asked_for(self, where: Span) -> str:
        """Give whose number it is: of the one named right before it, else of the sender."""
        span = self._spans[self._place(where)]
        before = [m for m in self._mentions if span.start <= m.span.start < where.start]
        between = self._own[before[-1].span.end : where.start] if before else ""
        if before and not _I.search(between):
            return before[-1].person.key
        return self._sender.key

    def met(self, keys: set[str]) -> tuple[Person, ...]:
        """Give the people among these keys whom nobody knows yet."""
        new = {mention.person.key: mention.person for mention in self._mentions if mention.new}
        if self._sender.person is not None and not self._sender.known:
            new[self._sender.key] = self._sender.person
        return tuple(person for key, person in new.items() if key in keys)

    def _named(self, where: Span) -> list[Person]:
        found = [m for m in self._mentions if where.start <= m.span.start < where.end]
        return [mention.person for mention in found if not self._is_aside(mention)]

    def _is_aside(self, mention: Mention) -> bool:
        """Whether somebody is named only to say whose assistant it is, or is no person at all."""
        before = self._own[max(0, mention.span.start - 25) : mention.span.start]
        if _ASIDE.search(before):
            return True
        after = self._own[mention.span.end : mention.span.end + 12]
        return mention.new and not (_ACTING.match(after) or _BESIDE.search(before))

    def _place(self, where: Span) -> int:
        for place, span in enumerate(self._spans):
            if span.start <= where.start < span.end:
                return place
        return 0


_MEETS: Final = Frames(
    "meet/meeting/interview/interviewing/see/panel/speak/speaking/talk/join*/lead*/led/ask for"
)
_MYSELF: Final = Pattern(
    r"\b(?:I|I'll|I'd|I will|I would|may I|might I|can I|could I|shall I)\b"
    r"(?!.{0,25}\b(?:invite|offer|confirm|schedule|arrange)).{0,30}\b"
    r"(?:call|ring|phone|telephone|meet|see you|speak|talk|chat|give you|interview)\b|"
    r"^\W{0,3}(?:can|could|will|would|happy to) (?:meet|see|talk|call|ring)\b|"
    r"\b(?:with|see|meet|for|to|just|only|and) me\b|\bme and\b|\bmy office\b|"
    r"\bour (?:interview|meeting|call|chat|talk)\b|\blet's\b|"
    r"\bwe (?:spoke|speak|meet|met|talk)\b",
    re.IGNORECASE,
)
_I: Final = Pattern(r"\b(?:I|I'll|me|my|we|we'll|us|our)\b")
_ASIDE: Final = Pattern(r"\b(?:assistant|secretary|PA|office) (?:to|of|for)\s*$", re.IGNORECASE)
_ACTING: Final = Pattern(r"(?:'ll| will| would| can| could| and I| asked| has asked|,? who)\b")
"""What stands behind a stranger's name who does something: a place or a post does not."""
_BESIDE: Final = Pattern(
    r"\b(?:with|meet|meeting|see|ask for|and|by|colleague|manager|director|principal|owner|"
    r"supervisor|lead|foreman|boss|chef|head|partner|me) ?,? $|\bour (?:\w+ ){0,2}\w+,? $",
    re.IGNORECASE,
)
_SOMEBODY_ELSE: Final = Pattern(
    r"\b(?:asked me to|he(?:'ll| will| would| is going)|she(?:'ll| will| would| is going))\b",
    re.IGNORECASE,
)
