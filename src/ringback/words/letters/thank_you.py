"""The letter of thanks to each person who interviewed (P5), which announces a call (P6)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from ringback.words.fitting.choice import Choice
from ringback.words.lacking import lacking
from ringback.words.message import Brief, Message
from ringback.words.past import Interview

from .concerns import Answer, answer
from .days import on
from .noted import dealt, highs, ideas, lacks
from .parts import Paragraph, Piece, Size, Wording, letter, pick, piece, position, reach
from .proof import pieces, proof
from .standing import came_last
from .wishes import announced, wish

_SIZE: Final = Size(135, 72)

_THANKS: Final[Wording] = {
    "plain": (
        "Thank you for talking with me {when} about {position}.",
        "I was glad to talk with you {when} about {position}. Thank you for your time.",
        "I enjoyed our talk {when} about {position}, and thank you for your time.",
        "It was good to meet you {when} and to talk about {position}. Thank you.",
        "Thank you for your time {when}, and for a good talk about {position}.",
    ),
    "warm": (
        "Thank you so much for talking with me {when} about {position}.",
        "I really enjoyed our talk {when} about {position}. Thank you for your time.",
        "What a good talk we had {when} about {position}! Thank you for it.",
        "It was lovely to talk with you {when} about {position}. Thank you!",
        "Thanks so much for your time {when}, and for such a good talk about {position}.",
    ),
    "formal": (
        "Thank you for the time that you gave me {when} to talk about {position}.",
        "It was a pleasure to speak with you {when} about {position}. Thank you for your time.",
        "Please accept my thanks for our conversation {when} about {position}.",
        "I would like to thank you for speaking with me {when} about {position}.",
        "I valued our conversation {when} about {position}, and thank you for it.",
    ),
}
_NOT_MET: Final[Wording] = {
    "plain": (
        "Thank you for considering me for {position}.",
        "I would like to thank you for considering me for {position}.",
    ),
    "warm": (
        "Thank you so much for considering me for {position}.",
        "I'd like to thank you for considering me for {position}.",
    ),
    "formal": (
        "I would like to thank you for considering me for {position}.",
        "Thank you for considering me for {position}.",
    ),
}
_ADD: Final[Wording] = {
    "plain": (
        "I would like to add one thing.",
        "Let me add one thing about my work.",
        "One more thing from my own work.",
    ),
    "warm": (
        "I'd like to add one thing.",
        "Let me add one thing about my work.",
        "One more thing from my own work.",
    ),
    "formal": (
        "There is one thing that I would like to add.",
        "Allow me to add one thing about my work.",
        "One more thing from my own work.",
    ),
}


_STRONG: Final = 0.8
"""A deed this strong is worth telling, whatever the posting asks."""


def thank_you(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Thank one interviewer: high points, ideas, an answer to their concern, and the call to come.

    Notes, facts and wordings are dealt out by the person's place among those who are thanked, so
    that no two letters of one interview are the same (P5, P6), nor two to the same person (F4).
    """
    met = brief.past.interview or Interview(brief.interviewed_on or brief.today)
    # Thanks that went before led with other notes and facts (F4, F5).
    again = _thanked(brief)
    met = _dealt_out(met, again)
    answered = _answered(brief, choices, met)
    worthy = _worth_adding(met, choices)
    found = proof(brief, worthy, place=met.place, but=answered.facts)
    # Whoever remembers what was talked about needs no second reason.
    found = found[:1] if met.high or met.idea else found
    lead = piece(pick(_ADD, brief, met.place), "rule:R6", rank=5)
    paragraphs: tuple[Paragraph, ...] = (
        *_talk(brief, met),
        (*(lead,) * bool(found), *pieces(found, rank=2, second=9)),
        answered.pieces,
        (
            Piece(wish(brief, met.place), rank=4),
            *announced(brief, met.place, _word_by(brief, met), met.follow_up_from),
        ),
    )
    missing = (
        *lacking(brief, choices, number=False),
        *reach(brief),
        *lacks(brief),
        *answered.missing,
    )
    return letter(
        "thank_you",
        brief,
        paragraphs,
        most=_SIZE.most(short=short),
        missing=missing,
        subject=_subject(brief),
    )


def _dealt_out(met: Interview, again: int) -> Interview:
    """Give the notes that are for this letter: what several shared is divided among them (P5).

    The first takes the high points that are his turn, the last begins with the ideas; where there
    is one note for all, all may have it.
    """
    if met.of > 1 and met.lead is None:
        high = _share(met.high, met.place, met.of)
        idea = _share(met.idea, met.of - 1 - met.place, met.of)
        if high or idea:
            met = replace(met, high=high, idea=idea, lead=0)
    return replace(met, place=met.place + again, lead=met.leads + again)


def _share(notes: tuple[str, ...], turn: int, of: int) -> tuple[str, ...]:
    return notes[turn % of :: of] if turn < len(notes) else ()


def _worth_adding(met: Interview, choices: Sequence[Choice]) -> Sequence[Choice]:
    """Give the facts that are worth a line beside what was talked about.

    They heard about the résumé for an hour: only what answers the posting, or is a strong deed.
    Where nothing was noted of the talk, facts are all there is to say; and from the third letter
    on they are what makes it another.
    """
    if not (met.high or met.idea) or met.place > 1:
        return choices
    return [each for each in choices if each.germane or each.pinned or each.strength >= _STRONG]


def _talk(brief: Brief, met: Interview) -> tuple[Paragraph, ...]:
    """Thank, and give high points and ideas; every other letter begins with the ideas."""
    thanks, ideas_told = _thanks(brief, met.place), ideas(brief, met)
    highs_told = highs(brief, met) if _talked_on(brief) else ()
    if met.place % 2 and ideas_told:
        return (thanks, *ideas_told), highs_told
    return (thanks, *highs_told), ideas_told


def _thanks(brief: Brief, place: int) -> Piece:
    named_as, refs = position(brief)
    day = _talked_on(brief)
    if day is not None and _thanked(brief):
        return came_last(brief)
    if day is None:
        return piece(pick(_NOT_MET, brief).format(position=named_as), "event:applied", *refs)
    # Twice the place: letters sent one after the other differ whichever of them comes first.
    text = pick(_THANKS, brief, brief.turn + 2 * place)
    event = "event:interviewed" if brief.interviewed_on or brief.past.interview else "event:spoken"
    return piece(text.format(when=on(brief, day), position=named_as), event, *refs)


def _answered(brief: Brief, choices: Sequence[Choice], met: Interview) -> Answer:
    found = dealt(met.concern, met.leads)
    return answer(brief, choices, found[0], met.place) if found else Answer()


def _thanked(brief: Brief) -> bool:
    """Say whether thanks have gone to this person already, as by e-mail before paper (F4)."""
    return brief.past.letter is not None and brief.past.letter.kind == "thank_you"


def _word_by(brief: Brief, met: Interview) -> date | None:
    """Give the day that they named for their next word, unless it has passed (P4d)."""
    days = (met.next_step_by, met.decision_by)
    return min((day for day in days if day and day >= brief.today), default=None)


def _subject(brief: Brief) -> str:
    day = _talked_on(brief)
    return f"thank you for {on(brief, day).removeprefix('on ')}" if day else "thank you"


def _talked_on(brief: Brief) -> date | None:
    interview = brief.past.interview.day if brief.past.interview else None
    return interview or brief.interviewed_on or brief.spoken_on
