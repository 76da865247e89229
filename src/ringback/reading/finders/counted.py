"""Counts, days of the month and short rows of figures in words."""

from typing import Final

from .number_words import (
    MONTHS,
    ORDINALS,
    SPANS_OF_TIME,
    TEENS,
    TENS,
    TIMES,
    UNITS,
    WEEKDAYS,
    ZEROS,
    Piece,
    Token,
    close,
    single,
    under_hundred,
)

_NOT_COUNTED: Final = frozenset(
    ("no", "any", "some", "every", "each", "this", "that", "which", "the", "another", "other")
)
"""Before "one" they make it a pronoun."""
_BEFORE_ONE: Final = frozenset(
    ("around", "about", "from", "before", "after", "until", "till", "by", "past", "to", "of")
)
_ONE_OF_TIME: Final = SPANS_OF_TIME | {"o'clock", "oclock", "pm", "am", "working", "business"}
_NOT_AN_HOUR: Final = frozenset(
    ("of", "point", "time", "stage", "end", "moment", "place", "company", "with", "who", "that")
)
_CODES: Final = frozenset(
    (
        *("extension", "ext", "extn", "x", "code", "option", "press", "line", "room", "suite"),
        *("unit", "flat", "apartment", "floor", "pin"),
    )
)
_HOURS: Final = {**UNITS, **{word: number for word, number in TEENS.items() if number < 13}}
_DAY_BEFORE: Final = frozenset(
    ("on", "by", "until", "till", "before", "from", "since", "after", "through", "for", "to")
)
_NOT_A_THING: Final = frozenset(
    (
        *("of", "and", "or", "but", "at", "in", "if", "when", "she", "he", "they", "i", "we", "to"),
        *("so", "then", "with", "because", "for", "via", "by", "from", "until", "it", "that"),
        *("you", "through", "till", "thru"),
    )
)


def counted(row: list[Token], at: int, text: str) -> tuple[list[Piece], int] | None:
    """Give what number words from a token on stand for, and the token after them."""
    return (
        _roughly(row, at)
        or _ordinal(row, at, text)
        or _minutes_past(row, at, text)
        or _row_of_figures(row, at, text)
        or _year(row, at, text)
        or _cardinal(row, at, text)
    )


def _roughly(row: list[Token], at: int) -> tuple[list[Piece], int] | None:
    """Read "nineish"."""
    hour = _HOURS.get(row[at].word.removesuffix("ish"), 0) if row[at].word.endswith("ish") else 0
    return ([Piece(row[at].start, row[at].end, f"{hour}ish")], at + 1) if hour else None


def _ordinal(row: list[Token], at: int, text: str) -> tuple[list[Piece], int] | None:
    word = row[at].word
    after = row[at + 1] if at + 1 < len(row) else None
    if word in TENS and after is not None and close(row[at], after, text):
        unit = ORDINALS.get(after.word, 0)
        if 0 < unit < 10:
            return [Piece(row[at].start, after.end, _nth(TENS[word] + unit))], at + 2
    if ORDINALS.get(word, 0) > 12 or (word in ORDINALS and _is_a_day(row, at, text)):
        return [Piece(row[at].start, row[at].end, _nth(ORDINALS[word]))], at + 1
    return None


def _is_a_day(row: list[Token], at: int, text: str) -> bool:
    """Whether "third" is a day of the month there, and not one of several things."""
    before = [token.word for token in row[max(0, at - 2) : at]][::-1]
    after = [token.word for token in row[at + 1 : at + 3]]
    if after[:1] == ["of"]:
        return after[1:] in (["the"], ["this"], ["next"], ["last"]) or after[-1] in MONTHS
    if before and before[0] in ("may", "march"):
        return text[row[at - 1].start].isupper() or not after
    if before and (before[0] in MONTHS or before[0] in WEEKDAYS):
        return after[:1] != ["thing"]
    if after and after[0] in MONTHS and close(row[at], row[at + 1], text):
        return True
    if before[:1] != ["the"] or len(before) < 2:
        return False
    if before[1] in WEEKDAYS or before[1] in MONTHS:
        return True
    alone = not after or not close(row[at], row[at + 1], text) or after[0] in _NOT_A_THING
    return before[1] in _DAY_BEFORE and alone


def _nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number < 20 else ending}"


def _minutes_past(row: list[Token], at: int, text: str) -> tuple[list[Piece], int] | None:
    """Keep hour and minutes of "nine oh five" apart, unless it is a code."""
    if at + 2 >= len(row) or (at and row[at - 1].word in _CODES):
        return None
    hour, zero, minute = row[at : at + 3]
    number = int(hour.word[:3]) if hour.digits else _HOURS.get(hour.word, 0)
    if not 1 <= number <= 12 or zero.word not in ZEROS or minute.word not in UNITS:
        return None
    more = row[at + 3] if at + 3 < len(row) else None
    if more is not None and single(more.word) and close(minute, more, text):
        return None
    if not (close(hour, zero, text) and close(zero, minute, text)):
        return None
    said = f"0{UNITS[minute.word]}"
    return [
        Piece(hour.start, hour.end, str(number)),
        Piece(hour.end, zero.start, " "),
        Piece(zero.start, minute.end, said),
    ], at + 3


def _row_of_figures(row: list[Token], at: int, text: str) -> tuple[list[Piece], int] | None:
    """Join figures that are said one by one: three and more, or two after "extension"."""
    pieces: list[Piece] = []
    end = at
    while end < len(row) and (end == at or close(row[end - 1], row[end], text)):
        times = TIMES.get(row[end].word, 0)
        last = end + 1 if times else end
        figure = single(row[last].word) if last < len(row) else ""
        if not figure:
            break
        if pieces:
            pieces.append(Piece(pieces[-1].end, row[end].start, ""))
        pieces.append(Piece(row[end].start, row[last].end, figure * (times or 1)))
        end = last + 1
    figures = "".join(piece.text for piece in pieces)
    coded = at > 0 and (
        row[at - 1].word in _CODES or (row[at - 1].word == "number" and len(figures) > 1)
    )
    if len(figures) >= (1 if coded else 3) and (coded or row[at].word not in ("oh", "o")):
        return pieces, end
    return None


def _year(row: list[Token], at: int, text: str) -> tuple[list[Piece], int] | None:
    century = {"twenty": 20, "nineteen": 19}.get(row[at].word, 0)
    if not century or at + 1 >= len(row) or not close(row[at], row[at + 1], text):
        return None
    rest, after = under_hundred(row, at + 1, text)
    if rest < 10:
        return None
    return [Piece(row[at].start, row[after - 1].end, f"{century}{rest}")], after


def _cardinal(row: list[Token], at: int, text: str) -> tuple[list[Piece], int] | None:
    value, after = _value(row, at, text)
    if not value and row[at].word != "zero":
        return None
    following = [token.word for token in row[after : after + 3]]
    if following[:2] == ["and", "a"] and following[2:] in (["half"], ["quarter"]):
        return None
    if row[at].word == "one" and after == at + 1 and not _counts_one(row, at, text):
        return None
    return [Piece(row[at].start, row[after - 1].end, str(value))], after


def _value(row: list[Token], at: int, text: str) -> tuple[int, int]:
    """Give a number below a million and the token after it; 0 for none."""
    if row[at].word == "zero":
        return 0, at + 1
    thousands, after = _hundreds(row, at, text)
    if thousands and _is(row, after, "thousand", text):
        rest, behind = _hundreds(row, _over_and(row, after + 1, text), text)
        joined = rest and _joined(row, after, text)
        return (thousands * 1000 + rest, behind) if joined else (thousands * 1000, after + 1)
    return thousands, after


def _hundreds(row: list[Token], at: int, text: str) -> tuple[int, int]:
    if at >= len(row):
        return 0, at
    if row[at].word == "a" and at + 1 < len(row) and row[at + 1].word in ("hundred", "thousand"):
        value, after = 1, at + 1
    else:
        value, after = under_hundred(row, at, text)
    if not value or not _is(row, after, "hundred", text):
        return value, after
    rest, behind = under_hundred(row, _over_and(row, after + 1, text), text)
    joined = rest and _joined(row, after, text)
    return (value * 100 + rest, behind) if joined else (value * 100, after + 1)


def _is(row: list[Token], at: int, word: str, text: str) -> bool:
    return at < len(row) and row[at].word == word and close(row[at - 1], row[at], text)


def _over_and(row: list[Token], at: int, text: str) -> int:
    return at + 1 if _is(row, at, "and", text) else at


def _joined(row: list[Token], at: int, text: str) -> bool:
    """Whether what follows a "hundred" belongs to it."""
    after = _over_and(row, at + 1, text)
    return all(close(row[i], row[i + 1], text) for i in range(at, after))


def _counts_one(row: list[Token], at: int, text: str) -> bool:
    """Whether "one" is a number there: before a span of time, in a row, or as an hour."""
    before = [token.word for token in row[max(0, at - 2) : at]][::-1] or [""]
    near = at + 1 < len(row) and close(row[at], row[at + 1], text)
    after = row[at + 1].word if near else ""
    if before[0] in _NOT_COUNTED:
        return False
    if after in _ONE_OF_TIME or after in TEENS or after in TENS or after in ZEROS:
        return True
    if before[0] in ("at", "half"):
        return after not in _NOT_AN_HOUR
    if before[0] in ("past", "to", "of", "after", "by"):
        return before[1:] in (["half"], ["quarter"]) or (
            before[0] in ("after", "by") and before[1:] != ["one"] and _ends(after)
        )
    return before[0] in _BEFORE_ONE and _ends(after)


def _ends(after: str) -> bool:
    return not after or after in ("on", "today", "tomorrow", "this", "next") or after in WEEKDAYS
