"""What of a telling nothing was made of."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.finders.clauses import Clause

from .findings import Findings
from .scenes import Scene
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


def _told_on(found: Findings, scenes: Sequence[Scene], number: int) -> Span:
    """Give the stretch up to the next scene: all of it tells of an interview."""
    end = scenes[number + 1].begin if number + 1 < len(scenes) else len(found.text)
    return Span(scenes[number].begin, end)


def _says(clause: Clause) -> bool:
    words = {word.strip(".,!?").lower() for word in clause.text.split()}
    return len(words - _FILLER) >= _FEW


def _only_lines(found: Findings, span: Span) -> bool:
    return any(overlap(line.span, span) for line in found.lines)
