"""Stretches of a text, and whether they meet."""

from collections.abc import Iterable

from ringback.casebook.documents import Span


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches share a character."""
    return one.start < other.end and other.start < one.end


def within(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a stretch shares a character with any of the others."""
    return any(overlap(span, each) for each in spans)
