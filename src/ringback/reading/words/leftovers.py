"""What of a telling nothing was made of."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.statements.frames import Frames, words_of

from .bystanders import is_bystander
from .findings import Findings
from .scenes import TALKING, Scene
from .spans import overlap, within

_FILLER: Final = vocabulary.words_of(
    "a an the and but so then or i me my it is was in on at of to for well ok okay anyway just "
    "oh god ugh lol haha um uh er yes no really very nice fine good great thanks cheers fingers "
    "crossed again today yesterday this that phew hm hmm right actually honestly basically sure "
    "all you know like"
)
_FEW: Final = 3


def left_over(found: Findings, scenes: Sequence[Scene], heard: Sequence[Span]) -> tuple[Span, ...]:
    """Give the stretches of which no event was made, where they say more than a filler."""
    used = [deed.span for scene in scenes for deed in scene.deeds]
    used += [each.span for scene in scenes for each in scene.statements]
    used += [
        _told_on(found, scenes, number) for number, each in enumerate(scenes) if each.kind == "met"
    ]
    used += [day.span for day in found.days if any(overlap(day.span, span) for span in found.said)]
    spans: list[Span] = []
    for clause in found.clauses:
        if within(clause.span, used) or within(clause.span, heard) or not _says(clause):
            continue
        if spans and not found.text[spans[-1].end : clause.span.start].strip(" ,;.\n-"):
            spans[-1] = Span(spans[-1].start, clause.span.end)
        else:
            spans.append(clause.span)
    return tuple(span for span in spans if not _only_lines(found, span))


def missing(found: Findings, scenes: Sequence[Scene], spans: Sequence[Span]) -> tuple[str, ...]:
    """Give a sentence for each stretch left over that holds a word of weight, so that it is asked.

    What is wished, planned, asked or denied there has not happened, and may be left out; of what
    is told of a talk or a letter only what could have decided something is asked about.
    """
    told = (
        clause
        for clause in found.clauses
        if within(clause.span, spans)
        and not (clause.denied or clause.planned or clause.asked)
        and not is_bystander(found.text, clause)
        and (_GRAVE if _is_content(scenes, clause) else _WEIGHTY).first(words_of(clause.text))
    )
    words = dict.fromkeys(found.typed.words(clause.span) for clause in told)
    return tuple(
        f"Nothing was made of “{each}”: see whether something is missing." for each in words
    )


_WEIGHTY: Final = Frames(
    "call/called/calls/rang/ring/rings/phoned/phones/callback/voicemail/message/messages/msg/vm",
    "email/emailed/emails/mail/mailed/letter/wrote/writes/texted/text/replied/reply/sent",
    "interview/interviewed/interviews/offer/offered/rejected/rejection/hired/filled/position/job",
    "said/says/told/tells/asked/asks/wants/wanted/promised/promises/offered/agreed/confirmed",
    "cancelled/canceled/postponed/moved/rescheduled/withdrew/applied/accepted/declined/decided",
    "answered/picked/spoke/talked/met/reached/heard/deadline/expires",
)
"""Words that seldom stand in what does not matter."""

_GRAVE: Final = Frames(
    "interview/interviews/offer/offered/rejected/rejection/hired/filled/withdrew/accepted/declined",
    "cancelled/canceled/postponed/moved/rescheduled/promised/agreed/deadline/expires/decided",
    "voicemail/voicemails/rang/phoned",
)
"""Words that matter also where somebody only tells what was said or written."""


def _is_content(scenes: Sequence[Scene], clause: Clause) -> bool:
    """Whether a clause goes on about a talk or a letter that is told right before it."""
    before = [scene for scene in scenes if scene.span.start < clause.span.start]
    if not before or clause.sentence - before[-1].sentence > 1:
        return False
    last = before[-1]
    talked = last.kind in TALKING and last.outcome in (None, "spoke", "gatekeeper")
    own = last.kind == "letter" or last.outcome == "voicemail_left"
    return (talked and clause.who != "i") or own


def _told_on(found: Findings, scenes: Sequence[Scene], number: int) -> Span:
    """Give the stretch up to the next scene: all of it tells of an interview."""
    end = scenes[number + 1].begin if number + 1 < len(scenes) else len(found.text)
    return Span(scenes[number].begin, end)


def _says(clause: Clause) -> bool:
    words = {word.strip(".,!?").lower() for word in clause.text.split()}
    return len(words - _FILLER) >= _FEW


def _only_lines(found: Findings, span: Span) -> bool:
    return any(overlap(line.span, span) for line in found.lines)
