"""Telephone numbers said figure by figure, in pairs, in groups: "double five", "oh one forty"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.reading.patterns import Pattern

from .number_words import (
    COUNTED,
    HEARD_AS,
    TENS,
    TIMES,
    UNITS,
    Piece,
    Token,
    close,
    single,
    under_hundred,
)

_LONGEST_RUN: Final = 40
_FILLERS: Final = frozenset(("uh", "um", "er", "erm", "dash", "hyphen", "dot", "then"))
_GAP: Final = Pattern(r"[\s,.;:…()\-–—]{0,6}")
_WRITTEN: Final = Pattern(r"\+?\(?\d[\d().\- ]{7,20}\d|\d{1,4}[/:.-]\d{1,2}(?:[/.-]\d{1,4})?")
"""Numbers that are written already, dates and hours: no part of what is said."""
_HOUR_BEFORE: Final = frozenset(("at", "around", "about", "till", "until", "by"))


@dataclass(frozen=True, slots=True)
class _Group:
    """The figures that a few tokens stand for; `apart` where a pause stood before them."""

    at: int
    start: int
    end: int
    figures: str
    after: int
    apart: bool
    guessed: bool = False


def written(text: str) -> frozenset[int]:
    """Give where the numbers begin that are written out in figures and stay as they are."""
    return frozenset(
        place for match in _WRITTEN.finditer(text) for place in range(match.start(), match.end())
    )


def dictated(
    row: list[Token], at: int, text: str, fixed: frozenset[int]
) -> tuple[list[Piece], int] | None:
    """Give a telephone number that is said from a token on, and the token after it."""
    plus = row[at].word == "plus"
    groups = list(_groups(row, at + plus, text, fixed))
    if not any(text[group.start].isalpha() for group in groups):
        return None
    count = _length(groups, plus=plus)
    if at and row[at - 1].word in _HOUR_BEFORE and (rest := _length(groups[1:], plus=False)) > 2:
        first, said = groups[0], groups[1 : rest + 1]
        pieces = _pieces(said, row[said[0].at], plus=False)
        hour = [Piece(first.start, first.end, first.figures), Piece(first.end, said[0].start, ", ")]
        return [*hour, *pieces], said[-1].after
    said = groups[:count]
    if sum(len(group.figures) == 1 or len(set(group.figures)) == 1 for group in said) < 3:
        return None
    return _pieces(said, row[at], plus=plus), said[-1].after


def _groups(row: list[Token], at: int, text: str, fixed: frozenset[int]) -> Iterator[_Group]:
    begun, apart, end, said = at, False, 0, ""
    while at < len(row) and at - begun < _LONGEST_RUN:
        token = row[at]
        gap = text[end : token.start] if end else ""
        if not _GAP.fullmatch(gap) or token.start in fixed:
            return
        if token.word in _FILLERS and end:
            at, end, apart = at + 1, token.end, True
            continue
        # After +44 comes 20 for London: "four four twenty seven nine" is no 27.
        london = said == "44" and token.word == "twenty"
        figures, after = ("20", at + 1) if london else _figures(row, at, text)
        guessed = not figures and at - begun >= 3 and token.word in HEARD_AS
        if guessed:
            figures, after = str(HEARD_AS[token.word]), at + 1
        if not figures or (after < len(row) and row[after].word in COUNTED):
            return
        last = row[after - 1].end
        yield _Group(at, token.start, last, figures, after, apart or bool(gap.strip()), guessed)
        at, end, apart, said = after, last, False, said + figures


def _figures(row: list[Token], at: int, text: str) -> tuple[str, int]:
    """Give the figures that the next words stand for in a telephone number."""
    token = row[at]
    after = row[at + 1] if at + 1 < len(row) else None
    if token.digits:
        return token.word, at + 1
    if token.word in TIMES and after is not None:
        one = single(after.word) or (after.word if len(after.word) == 1 and after.digits else "")
        return one * TIMES[token.word], at + 2
    number, behind = under_hundred(row, at, text)
    if not number:
        return single(token.word), at + 1
    if behind < len(row) and close(row[behind - 1], row[behind], text):
        zeros = {"hundred": "00", "thousand": "000"}.get(row[behind].word, "")
        if zeros and (token.word in UNITS or token.word not in TENS):
            return f"{number}{zeros}", behind + 1
    return str(number), behind


def _length(groups: list[_Group], *, plus: bool) -> int:
    """Give how many of the groups make a number that can be dialled; 0 for none."""
    total, best, exact = 0, 0, 0
    start = "".join(group.figures for group in groups[:3])
    for count, group in enumerate(groups, 1):
        total += len(group.figures)
        pause = count == len(groups) or groups[count].apart or groups[count].guessed
        if _dialled(total, start, plus=plus):
            exact = exact or count
            best = count if pause and not (group.guessed and best) else best
    return best or exact


def _dialled(total: int, start: str, *, plus: bool) -> bool:
    if plus or start.startswith(("00", "011")):
        return 9 <= total <= 15
    return total == 10 or (total == 11 and start[:1] in ("0", "1"))


def _pieces(said: list[_Group], first: Token, *, plus: bool) -> list[Piece]:
    """Give the figures with spaces where people pause, or else after the third and the sixth."""
    pieces = [Piece(first.start, said[0].start, "+")] if plus else []
    paused = any(group.apart for group in said[1:])
    total = 0
    for before, group in zip((None, *said), said, strict=False):
        if before is not None:
            apart = group.apart if paused else total in (3, 6)
            pieces.append(Piece(before.end, group.start, " " if apart and not plus else ""))
        pieces.append(Piece(group.start, group.end, group.figures))
        total += len(group.figures)
    return pieces
