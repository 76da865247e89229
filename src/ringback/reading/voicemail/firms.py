"""The firm that a caller speaks for, as it was said or as a machine wrote it down."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.intake.vocabulary import words_of
from ringback.reading.patterns import Pattern
from ringback.reading.speakers import is_unusual, sounds_like

_WORD: Final = Pattern(r"(?:[^\W_]|&)+(?:['.-][^\W_]+)*(?:(?<=\b(?:St|Dr|Mr|Ms))\.)?")
_BETWEEN: Final = Pattern(r"(?:[ \t]|,[ \t](?=(?:inc|ltd|llc)\b))(?:uh |um |er )?", re.IGNORECASE)
_ARTICLE: Final = Pattern(r"(?:the |our )", re.IGNORECASE)
_JOINING: Final = words_of("and & of the de la")
_NO_FIRM: Final = words_of(
    "i i'm im calling here about regarding just recruiting recruitment hr human your the a an "
    "my our his her home work number office school uh um er we so concerning january february "
    "march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday earlier yesterday today tomorrow and at on in"
)
_ALIKE: Final = 0.74
_LONGEST: Final = 5


def firm_at(text: str, start: int, employer: str) -> tuple[str, int]:
    """Give the firm that is named at a place, and where it ends; nothing where none is."""
    article = _ARTICLE.match(text, start)
    words = _words(text, article.end() if article else start)
    if not words or words[0][0].lower() in _NO_FIRM:
        return "", start
    count = _like(words, employer)
    # "Harbour Borough Council" where the posting says "Harbour Borough".
    count = max(count, _capitals(words) if count else 0) or _capitals(words)
    if not count and not article:
        count = _small(words)
    if not count:
        return "", start
    while count > 1 and words[count - 1][0].lower() in _JOINING:
        count -= 1
    first, last = words[0][1], words[count - 1][2]
    return text[first:last], last


def is_firm(said: str, employer: str) -> bool:
    """Say whether what was said can be this employer: a part of the name, or much like it."""
    words, known = _bare(said), _bare(employer)
    if not words or not known:
        return False
    if words[0] == known[0] or set(words) & {word for word in known if len(word) > 5}:
        return True
    alike = sounds_like("".join(words), "".join(known[: max(1, len(words))]))
    return max(alike, sounds_like("".join(words), "".join(known))) >= _ALIKE


def names_firm(text: str, employer: str) -> bool:
    """Say whether an employer is named anywhere in a text by its first word, or by all of them."""
    known = _bare(employer)
    if not known:
        return False
    said = [word.removesuffix("'s") for word in re.findall(r"[^\W_]+(?:'s)?", text.lower())]
    if len(known[0]) > 3 and known[0] in said and is_unusual(known[0]):
        return True
    whole = "".join(known)
    windows = (
        "".join(said[i : i + size])
        for size in (len(known), len(known) + 1)
        for i in range(min(len(said), 60))
    )
    return len(known) > 1 and any(sounds_like(window, whole) >= 0.85 for window in windows)


def _words(text: str, start: int) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    place = start
    while len(found) < _LONGEST + 2 and (word := _WORD.match(text, place)):
        found.append((word[0], word.start(), word.end()))
        between = _BETWEEN.match(text, word.end())
        if between is None:
            break
        place = between.end()
    return found


def _like(words: Sequence[tuple[str, int, int]], employer: str) -> int:
    """Give how many of the words are most like the employer's name; 0 where none are."""
    if not employer:
        return 0
    best, alike = 0, 0.0
    for count in range(1, min(len(words), len(_bare(employer)) + 3) + 1):
        said = " ".join(word for word, _, _ in words[:count])
        joined, known = "".join(_bare(said)), _bare(employer)
        likeness = max(
            sounds_like(joined, "".join(known[:size])) + size / 10
            for size in range(1, len(known) + 1)
        )
        if likeness >= _ALIKE + 0.1 and likeness > alike:
            best, alike = count, likeness
    return best


def _capitals(words: Sequence[tuple[str, int, int]]) -> int:
    count = 0
    for place, (word, _, _) in enumerate(words):
        if word.lower() in _NO_FIRM and word not in _JOINING:
            break
        if word[0].isupper() or (place and (word in _JOINING or word[0].isdigit())):
            count = place + 1
        else:
            break
    return count if words[0][0][0].isupper() else 0


def _small(words: Sequence[tuple[str, int, int]]) -> int:
    """Give how many words in small letters can be a firm's: up to the first that holds speech."""
    count = 0
    for word, _, _ in words[: _LONGEST - 1]:
        small = word.lower()
        if small in _NO_FIRM or not (is_unusual(small) or (count and small in _JOINING)):
            break
        count += 1
    return count


def _bare(name: str) -> list[str]:
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)?", name.lower().replace("&", " and "))
    return [word.removesuffix("'s").replace("'", "") for word in words if word != "the"]
