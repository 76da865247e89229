"""Words by which a message decides or changes something, and whether the events hold them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    CheckBackAgreed,
    Decided,
    Promised,
    RangBack,
)
from ringback.reading.patterns import Pattern, any_of
from ringback.reading.values import Proposed

_DECIDES: Final = any_of(
    # A refusal, or somebody else in the post.
    r"\bunfortunately\b|\bregret\b|\bafraid (?=\w)|\bsorry to\b",
    r"\b(?:it's|its|that's|thats|is) an? no\b",
    r"\b(?:went|gone|going|go) (?:with|ahead with) (?:\w+ ){0,3}?(?:else|other|another|some\w+)\b",
    r"\bdecided (?:not|against|to go)\b|\bsorry,? but\b",
    r"\bnot (?:a |the )?(?:right )?(?:fit|match)\b",
    r"\bfilled\b|\bon hold\b|\bpulled\b|\bhiring freeze\b|\bnot (?:be )?(?:moving|going|taking)\b",
    # An offer.
    r"\boffer(?:ing|ed)? (?:\w+ )?you\b|\ban offer\b|\bdelighted to have you\b|\bwelcome aboard\b",
    r"\b(?:job (?:is|'s)|its|it's) yours\b|\byou(?:'ve|ve| have)? got (?:it|the job)\b",
    r"\bwant you (?:for|to start|on the team)\b|\b(?:start (?:on )?\w*day|can start)\b",
    r"\bcongrat\w+\b",
    # Another time, or none.
    r"\bre-?schedul\w+|\bpostpon\w+|\bcancel\w*|\bcalled off\b|\b(?:its|it's|is) off\b",
    r"\b(?:move|push|bring|shift|change)\b.{0,30}\b(?:interview|meeting|appointment|time)\b",
    r"\bmove it\b|\bcan't make\b|\bcannot make\b|\bdon'?t come\b",
    # Not to be asked any more.
    r"\b(?:don'?t|do not|stop|no more|quit) (?:\w+ )?(?:call|ring|phon|writ|email|contact|com)\w*",
    # All open again.
    r"\bstill (?:interested|open|looking)\b|\bfell through\b|\bopened (?:back )?up\b|\bre-?open",
    r"\bchanged (?:our|my|his|her|their) mind\b|\bback (?:on (?:the table|again)|in the running)\b",
)
"""Words by which a message decides or changes something."""
_MEETS: Final = any_of(
    r"\b(?:interview|trial (?:shift|day)|meet(?:ing)? (?:with )?(?:you|us|me|the)|second round)\b",
    r"\b(?:come|pop|drop|stop|swing|bring you|have you|get you|see you) (?:back |round |by )?"
    r"(?:in|over|down|by|back|along|round)\b",
    r"\bset (?:something|a time|up a)\b",
)
"""Words of a meeting."""
_EXCUSE: Final = any_of(
    r"\b(?:unfortunately|i'?m afraid|i regret|sorry)(?: that)?,? (?:i|we|to)\b[^.!?]{0,24}?"
    r"\b(?:miss\w*|could(?:n'?t| not) (?:take|get to|answer|pick up)|was(?:n'?t| not)|w(?:as|ere) "
    r"(?:out|away|in|on)|keep you|bother|disturb|hear)\b",
)
"""Regret for a call that was missed, which decides nothing."""
_ENJOYED: Final = any_of(
    r"\b(?:enjoyed|loved|liked|nice|good|great|lovely|pleasure|thanks? (?:you )?(?:again )?for|"
    r"grateful for)\b(?: \w+){0,3}? (?:meet\w*|com\w+|interview\w*|see\w*)\b[^.!?]{0,12}",
)
"""A meeting that was, spoken of with thanks."""
_CANCELS: Final = any_of(
    r"\b(?:don'?t|do not|no need to) come\b|\b(?:its|it's|is) off\b|\bcalled off\b|\bcancel\w*"
)
_TO_CANCEL: Final = Pattern(r"\b(?:if|should|unless) you\b.{0,20}\bcancel\b", re.IGNORECASE)
_NOT_A_WORD: Final = Pattern(
    r"\b(?:not|don'?t|stop|no)\b(?:(?!\b(?:we|i|just|instead|rather|please|only|but)\b)[^.!?]){0,40}"
    r"\b(?:writ|e-?mail|text|contact|come|letters?|anything)",
    re.IGNORECASE,
)
_TAKEN_BACK: Final = any_of(
    r"\bno,? wait\b|\bscratch that\b|\bsorry,? (?:no|i mean|that's|not)\b|\bi mean\b",
    r"\bcorrection\b|\bactually,? (?:no|it's|make)\b|\bmake that\b|\bor rather\b",
    r"\bno,? (?:sorry|not|that's)\b",
)
_TURN: Final = any_of(
    r"\bbut\b.{0,80}\b(?:again|still interested|back (?:on|in)|change|instead)\b",
    r"\b(?:she|he|they)(?:'s|'ve| has| have)? (?:now |since |just )?decided not to take\b",
    r"\bturned (?:it|us) down\b|\bfell through\b|\bstart talking\b",
)
"""What turns a refusal that was told before into its contrary."""
_CLAUSE: Final = Pattern(r"[.!?\n]|$")


def turns(text: str, events: Sequence[Proposed]) -> Iterator[str]:
    """Give a sentence for each turn that no event holds, or that speaks against one."""
    said = [entry for entry in events if not isinstance(entry.body, RangBack)]
    turn = _first(_DECIDES, text, but=_EXCUSE) or (
        None if said else _first(_MEETS, text, but=_ENJOYED)
    )
    if turn and not any(_weighs(entry) for entry in said):
        yield f"It says “{_around(text, turn)}”, and nothing was made of that."
    yield from _contrary(text, said)
    yield from (doubt for entry in said for doubt in _half_said(text, entry))


def _first(words: Pattern, text: str, *, but: Pattern) -> re.Match[str] | None:
    """Give the first place where words fit that are no part of others which say nothing."""
    idle = [each.span() for each in but.finditer(text)]
    return next(
        (
            found
            for found in words.finditer(text)
            if not any(start <= found.start() < end for start, end in idle)
        ),
        None,
    )


def _weighs(entry: Proposed) -> bool:
    return not isinstance(entry.body, Promised | CheckBackAgreed)


def _contrary(text: str, said: Sequence[Proposed]) -> Iterator[str]:
    """Give what speaks against the events: several of a kind, a turn, a word taken back."""
    verdicts = [entry for entry in said if isinstance(entry.body, Decided)]
    meetings = [entry for entry in said if isinstance(entry.body, Arranged)]
    promises = [entry for entry in said if isinstance(entry.body, Promised)]
    if max(len(verdicts), len(meetings), len(promises)) > 1 or (verdicts and meetings):
        yield "It seems to say several things that do not go together: look which one holds."
    elif verdicts and _TURN.search(text):
        yield "It speaks of a decision and of what came of it since: look how it stands now."
    elif said and _TAKEN_BACK.search(text):
        yield "Something in it was taken back while they spoke: look what holds."


def _half_said(text: str, entry: Proposed) -> Iterator[str]:
    """Give what an event leaves out of words that seem to be its own."""
    body = entry.body
    if isinstance(body, Arranged):
        how_to = bool(_TO_CANCEL.search(text))
        if how_to if body.cancelled else (_CANCELS.search(text) and not how_to):
            yield "It speaks of cancelling: look whether the meeting takes place."
    if isinstance(body, AskedNotTo) and body.what == "call" and _NOT_A_WORD.search(text):
        yield "It asks for more than not to be called: look what they asked for."


def _around(text: str, match: re.Match[str]) -> str:
    """Give the words of a match with those up to the end of its sentence, but not many."""
    end = _CLAUSE.search(text, match.end())
    words = text[match.start() : end.start() if end else len(text)].split()
    return " ".join(words[:10])
