"""People who are known, found again by any part of their name as people type it."""

from collections.abc import Sequence
from typing import Final

from ringback.intake import vocabulary
from ringback.reading.values import Person

from .everyday import EVERYDAY, FUNCTION, SPEAKING
from .nicknames import names_for
from .verbs import is_auxiliary, is_past, is_plain
from .wording import Word

TITLES: Final = vocabulary.words_of(
    "mr mrs ms mx miss dr prof professor doctor rev sir madam ma'am lady lord chef captain sister "
    "father pastor officer sergeant coach judge lt sgt cpl capt"
)
RANKS: Final = vocabulary.words_of(
    "principal headmaster headmistress head headteacher nurse matron manager director supervisor "
    "foreman boss deputy dean vicar warden chief inspector "
    "lieutenant corporal colonel col major general constable detective"
)
"""What somebody is called by before their last name: "Principal Ames"."""
OWNED: Final = vocabulary.words_of(
    "cell mobile phone voicemail vm machine greeting office line number desk assistant "
    "secretary pa email extension direct landline inbox message answerphone shop address"
)
_SHORTEST_MISSPELT: Final = 4


def bare(text: str) -> str:
    """Give a word without the ending of an owner or of a short verb: "dana's", "tom'll"."""
    head, _, tail = text.partition("'")
    return head if tail in {"s", "ll", "d", ""} and head else text


def name_words(name: str) -> list[str]:
    """Give the words of a name in lower case, without its titles."""
    words = (each.strip(".,()") for each in name.lower().split())
    return [word for word in words if word and word not in TITLES]


class Acquaintance:
    """The known people by the words of their names."""

    def __init__(self, known: Sequence[Person], employer: str = "") -> None:
        self._firm = {bare(word) for word in employer.lower().split()}
        self._first = {words[0] for person in known if (words := name_words(person.name))}
        self._by_word: dict[str, list[Person]] = {}
        for person in known:
            words = name_words(person.name)
            for word in (*words, *(names_for(words[0]) if words else ())):
                self._by_word.setdefault(word, []).append(person)

    def at(self, words: Sequence[Word], place: int) -> tuple[Sequence[Person], int]:
        """Give everybody whom the words from one on can name, and how many words that takes."""
        if words[place].text in TITLES | RANKS and place + 1 < len(words):
            people, taken = self._from(words, place, place + 1)
            if people:
                return people, taken
        return self._from(words, place, place)

    def _from(self, words: Sequence[Word], start: int, place: int) -> tuple[Sequence[Person], int]:
        """Give whom a name from `place` on can mean, with the title that may stand before it."""
        people = self._meant(words, place, titled=place > start)
        taken = place - start + 1
        while people and place + 1 < len(words) and not words[place + 1].mark:
            place += 1
            narrower = [person for person in people if _bears(person, bare(words[place].text))]
            if not narrower:
                break
            people, taken = narrower, place - start + 1
        return people, (taken if people else 1)

    def _meant(self, words: Sequence[Word], place: int, *, titled: bool) -> list[Person]:
        text = bare(words[place].text)
        people = None if self._is_firm(text) and not titled else self._by_word.get(text)
        if people is None:
            text, people = self._owner(words, place) or self._misspelt(words, place)
        if people and not titled and _everyday(text) and not _a_name_here(words, place):
            return []
        return people or []

    def _is_firm(self, text: str) -> bool:
        """Whether a word is the firm's, and only the last name of somebody: "Lowe & Sons"."""
        return text in self._firm and text not in self._first

    def _owner(self, words: Sequence[Word], place: int) -> tuple[str, list[Person]] | None:
        """Read "dans cell", typed without the apostrophe, and "one of the Jims"."""
        text = words[place].text.removesuffix("s")
        after = words[place + 1].text if place + 1 < len(words) else ""
        several = words[place].capital and place and words[place - 1].text == "the"
        people = self._by_word.get(text) if after in OWNED or several else None
        return (text, people) if people else None

    def _misspelt(self, words: Sequence[Word], place: int) -> tuple[str, list[Person] | None]:
        """Read a name with one letter wrong, where a name is to be expected."""
        text = bare(words[place].text)
        if len(text) < _SHORTEST_MISSPELT or _everyday(text) or not _expected(words, place):
            return text, None
        near = [word for word in self._by_word if len(word) > 3 and one_slip(text, word)]
        return (near[0], self._by_word[near[0]]) if len(near) == 1 else (text, None)


def _bears(person: Person, text: str) -> bool:
    """Whether a word is part of somebody's name, its first letter, or so but for one slip."""
    words = name_words(person.name)
    if len(text) == 1:
        return any(word.startswith(text) for word in words[1:])
    return any(
        text == word or (len(text) >= _SHORTEST_MISSPELT and one_slip(text, word)) for word in words
    )


def _everyday(text: str) -> bool:
    return text in EVERYDAY or is_plain(text) or is_past(text) or is_auxiliary(text)


def _expected(words: Sequence[Word], place: int) -> bool:
    """Whether somebody is named here: by a capital, after "called", or before "called"."""
    word = words[place]
    if word.capital:
        return True
    if word.text in FUNCTION:
        return False
    if place and words[place - 1].text in SPEAKING:
        return True
    after = words[place + 1] if place + 1 < len(words) else None
    doing = after is not None and not after.mark and is_past(after.text)
    return doing and _opens(words, place) and len(word.text) > _SHORTEST_MISSPELT


def _opens(words: Sequence[Word], place: int) -> bool:
    before = words[place - 1] if place else None
    return before is None or before.sentence != words[place].sentence or words[place].mark == ";"


def _a_name_here(words: Sequence[Word], place: int) -> bool:
    """Whether an everyday word such as "will" or "mark" is somebody's name at its place."""
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    owning = word.text.endswith("'s")
    if word.capital and (after is None or after.sentence != word.sentence):
        # It stands alone, as under a letter.
        return True
    if not _opens(words, place):
        before = words[place - 1].text
        return before in SPEAKING or word.capital or owning
    if owning:
        return word.capital or (after is not None and after.text in OWNED)
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
