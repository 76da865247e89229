"""People who are known, found again by any part of their name as people type it."""

from collections.abc import Sequence
from typing import Final

from ringback.intake import vocabulary
from ringback.reading.values import Person

from .everyday import EVERYDAY, SPEAKING
from .nicknames import names_for
from .verbs import is_auxiliary, is_past, is_plain
from .wording import Word

TITLES: Final = vocabulary.words_of(
    "mr mrs ms mx miss dr prof professor doctor rev sir madam lady lord chef captain sister "
    "father pastor officer sergeant coach judge"
)
_OWNED: Final = vocabulary.words_of(
    "cell mobile phone voicemail vm machine greeting office line number desk assistant "
    "secretary pa email extension direct landline inbox message answerphone"
)
_SHORTEST_MISSPELT: Final = 4


def bare(text: str) -> str:
    """Give a word without the ending of an owner or of a short verb: "dana's", "tom'll"."""
    head, _, tail = text.partition("'")
    return head if tail in {"s", "ll", "d", ""} and head else text


class Acquaintance:
    """The known people by the words of their names."""

    def __init__(self, known: Sequence[Person], employer: str = "") -> None:
        firm = {bare(word) for word in employer.lower().split()}
        self._by_word: dict[str, list[Person]] = {}
        for person in known:
            words = _words(person.name)
            for word in words[:1] + [word for word in words[1:] if word not in firm]:
                self._by_word.setdefault(word, []).append(person)
            for word in names_for(words[0]) if words else ():
                self._by_word.setdefault(word, []).append(person)

    def at(self, words: Sequence[Word], place: int) -> tuple[Person | None, int]:
        """Give who is named from a word on, and how many words that takes."""
        start = place
        if words[place].text in TITLES and place + 1 < len(words):
            place += 1
        titled = place > start
        people = self._meant(words, place, titled=titled)
        taken = place - start + 1
        while people and place + 1 < len(words) and not words[place + 1].mark:
            place += 1
            narrower = [
                person for person in people if bare(words[place].text) in _words(person.name)
            ]
            if not narrower:
                break
            people, taken = narrower, place - start + 1
        return (people[0] if people else None), (taken if people else 1)

    def _meant(self, words: Sequence[Word], place: int, *, titled: bool) -> list[Person]:
        text = bare(words[place].text)
        people = self._by_word.get(text)
        if people is None:
            text, people = self._owner(words, place) or self._misspelt(words, place)
        if people and not titled and _everyday(text) and not _a_name_here(words, place):
            return []
        return people or []

    def _owner(self, words: Sequence[Word], place: int) -> tuple[str, list[Person]] | None:
        """Read "dans cell", typed without the apostrophe."""
        text = words[place].text.removesuffix("s")
        after = words[place + 1].text if place + 1 < len(words) else ""
        people = self._by_word.get(text) if after in _OWNED else None
        return (text, people) if people else None

    def _misspelt(self, words: Sequence[Word], place: int) -> tuple[str, list[Person] | None]:
        """Read a name with one letter wrong, where a name is to be expected."""
        text = bare(words[place].text)
        expected = words[place].capital or (place and words[place - 1].text in SPEAKING)
        if len(text) < _SHORTEST_MISSPELT or not expected or _everyday(text):
            return text, None
        near = [word for word in self._by_word if len(word) > 3 and one_slip(text, word)]
        return (near[0], self._by_word[near[0]]) if len(near) == 1 else (text, None)


def _words(name: str) -> list[str]:
    return [
        word for each in name.lower().split() if (word := each.strip(".,()")) not in TITLES and word
    ]


def _everyday(text: str) -> bool:
    return text in EVERYDAY or is_plain(text) or is_past(text) or is_auxiliary(text)


def _a_name_here(words: Sequence[Word], place: int) -> bool:
    """Whether an everyday word such as "will" or "mark" is somebody's name at its place."""
    word = words[place]
    before = words[place - 1] if place else None
    after = words[place + 1] if place + 1 < len(words) else None
    if before is not None and before.sentence == word.sentence and before.text in SPEAKING:
        return True
    opens = before is None or before.sentence != word.sentence or before.mark == ";"
    if not opens:
        return word.capital or word.text.endswith("'s")
    return after is not None and (
        is_past(after.text)
        or is_auxiliary(after.text)
        or (word.capital and after.text.endswith("s"))
    )


def one_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter more, less, other, or by two that changed places."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    same = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    rest, others = one[same:], other[same:]
    swapped = rest[:2] == others[1::-1] and rest[2:] == others[2:]
    return rest[1:] == others[1:] or rest[1:] == others or rest == others[1:] or swapped
