"""Which paragraphs are headings: told by words, and by the style that known headings share."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..months import find_period
from ..pages import Line
from ..resumes.sections import section_named
from .pdf_paragraphs import Paragraph

_LONGEST: Final = 48
_MOST_WORDS: Final = 6
_SHARED: Final = 2
"""So many known headings of one style make it the style of headings."""
_OWN: Final = 0.6
"""What share of the lines in that style must be known headings."""

Key = tuple[float, bool, str, bool]


@dataclass(frozen=True, slots=True)
class _Styles:
    """The style of plain text, and the styles of headings."""

    body: Key
    headings: frozenset[Key]


def headings_of(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Give the numbers of the paragraphs that are headings."""
    styles = _styles(paragraphs)
    return frozenset(
        number for number, paragraph in enumerate(paragraphs) if _is_heading(paragraph, styles)
    )


def _is_heading(paragraph: Paragraph, styles: _Styles) -> bool:
    if not _may_be(paragraph):
        return False
    key = _key(paragraph)
    if key in styles.headings:
        return True
    if not _is_known(paragraph):
        return False
    # Beside real headings, a line that only reads like one is an entry: "Training" as a job.
    lower = bool(styles.headings) and key[0] < min(size for size, *_ in styles.headings) - 0.6
    return (key != styles.body and not lower) or (paragraph.gap and not styles.headings)


def _styles(paragraphs: Sequence[Paragraph]) -> _Styles:
    weights: Counter[Key] = Counter()
    for paragraph in paragraphs:
        weights[_key(paragraph)] += len(paragraph.text)
    body = weights.most_common(1)[0][0] if weights else (0.0, False, "", False)
    short = [paragraph for paragraph in paragraphs if _may_be(paragraph)]
    held = Counter(_key(paragraph) for paragraph in short)
    known = Counter(_key(paragraph) for paragraph in short if _is_known(paragraph))
    shared = {
        key
        for key, count in known.items()
        if count >= _SHARED and count >= _OWN * held[key] and key != body
    }
    return _Styles(body, frozenset(shared))


def _key(paragraph: Paragraph) -> Key:
    size, bold, ink = paragraph.line.style
    return size, bold, ink, paragraph.text.isupper()


def _may_be(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return (
        not paragraph.line.bullet
        and not paragraph.line.parted
        and len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and any(char.isalpha() for char in text)
        and find_period(text) is None
        and "@" not in text
    )


def _is_known(paragraph: Paragraph) -> bool:
    named = section_named(Line(paragraph.text[:1].upper() + paragraph.text[1:], 0))
    return named is not None and named[1] is None
