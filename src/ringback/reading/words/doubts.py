"""What a careful friend would not write down without asking."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ringback.casebook.events import Decided
from ringback.reading.values import Proposed

from .findings import Findings
from .spans import overlap

_SARCASM: Final = re.compile(
    r"\b(?:oh,? (?:brilliant|great|wonderful|lovely|fantastic|perfect|joy|good|fabulous|"
    r"marvellous|sure)|(?:yeah|yep|sure),? (?:right|sure)|pigs (?:\w+ )?fly|hell freezes|"
    r"in my dreams|as if|"
    r"any (?:decade|century|year) now|i'm sure (?:he|she|they) will|pull the other one|sure "
    r"(?:he|she|they) will|"
    r"how (?:kind|generous|thoughtful)|colou?r me|surprise surprise|what a shock|my hero)\b|"
    r"['\"](?:soon|shortly|busy)['\"]|\s/s\b",
    re.IGNORECASE,
)
_CONTRADICTED: Final = re.compile(
    r"\b(?:(?:or|well),? (?:well,? )?(?:maybe|he|she|they) (?:not|said maybe)|i think (?:it's|"
    r"it was|that's) an? (?:no|yes)|"
    r"mixed (?:messages|signals)|(?:said|says) (?:yes|no) (?:then|and then|but) (?:said|says)? "
    r"?(?:yes|no|maybe)|"
    r"(?:can't|cant|don't|dont) (?:remember|recall) (?:if|whether|which|what|when|who)|or was it|"
    r"not sure (?:if|whether|which|what|when|who) (?:it|he|she|they|i|day)|"
    r"could be a (?:yes|no)|neither yes nor no|no or maybe|maybe not)\b",
    re.IGNORECASE,
)
_TAKEN_BACK: Final = re.compile(
    r"\b(?:no,? wait|wait,? no|actually|scratch that|strike that|sorry|correction|hang on|hold on|"
    r"oops|no)\b[,.!: -]{1,3}(?:(?:i|we|she|he|they|that|it) )?(?:actually )?"
    r"(?:didn'?t|did not|never|haven'?t|have not|wasn'?t|was not)\b|"
    r"\b(?:didn'?t|did not|never|haven'?t)\b[^,.;!?]{1,40}\bat all\b|"
    r"\b(?:just |only )?(?:kidding|joking)\b|\bdreamt?\b|\bapril fool",
    re.IGNORECASE,
)
"""What takes back a whole telling, not one word of it."""
_HEDGE: Final = re.compile(
    r"\b(?:maybe|perhaps|i think|i guess|not sure|dunno|don't know if|can't remember|cant remember|"
    r"might have|may have|possibly|or was it|or something|sort of|kind of|who knows|unclear|"
    r"hard to say|"
    r"can't tell|no idea (?:if|whether|which|what day))\b",
    re.IGNORECASE,
)


def weighed(found: Findings, events: Sequence[Proposed]) -> tuple[list[Proposed], tuple[str, ...]]:
    """Give the events with the confidence that the manner of the telling leaves, and the doubts."""
    doubts: list[str] = []
    weighed = [_hedged(found, event) for event in events]
    if _CONTRADICTED.search(found.text) or _TAKEN_BACK.search(found.text):
        doubts.append("It is told in two ways that do not go together: say which one holds.")
        weighed = [replace(each, confidence=round(each.confidence * 0.7, 2)) for each in weighed]
    if _SARCASM.search(found.text):
        weighed = [replace(each, confidence=round(each.confidence * 0.5, 2)) for each in weighed]
        if weighed:
            doubts.append(
                "This sounds as if it may be meant the other way round: look at it again."
            )
    verdicts = {each.body.verdict for each in weighed if isinstance(each.body, Decided)}
    if len(verdicts) > 1:
        doubts.append("Two decisions are told that cannot both hold: keep the one that does.")
        weighed = [
            replace(each, confidence=0.4) if isinstance(each.body, Decided) else each
            for each in weighed
        ]
    return weighed, tuple(doubts)


def _hedged(found: Findings, event: Proposed) -> Proposed:
    told = {each.sentence for each in found.clauses if overlap(each.span, event.span)}
    text = " ".join(each.text for each in found.clauses if each.sentence in told)
    if not _HEDGE.search(text):
        return event
    said = "You did not sound certain of it."
    return replace(
        event, confidence=round(event.confidence * 0.75, 2), assumed=(*event.assumed, said)
    )
