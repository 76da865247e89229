"""Whom words speak of: people who are known, and people whom they introduce."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.values import Person

from .known_names import Acquaintance, bare
from .parts import find_part, part_beside
from .strangers import find_stranger
from .wording import Word, wording

__all__ = ["Mention", "find_people"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text that speaks of somebody: by name, by part, or by a pronoun.

    `new` where nobody of that name is known.
    """

    span: Span
    person: Person
    new: bool = False
    pronoun: bool = False


def find_people(text: str, known: Sequence[Person] = (), employer: str = "") -> tuple[Mention, ...]:
    """Give everybody a text speaks of, in order.

    A pronoun stands for whoever was named last, else for the only one who is known; a part ("the
    recruiter", "the hiring manager") for the only one known who has it, else for that part. The
    employer, months, weekdays, towns and other capitals are nobody. "They" is a firm as often as
    a person, and is given as nobody.
    """
    return _Company(known, employer).mentions(wording(text))


_PRONOUNS: Final = vocabulary.words_of(
    "she he her him his hers she's he's she'd he'd she'll he'll shes hes"
)


_BESIDE: Final = 1
"""How many words may stand between a name and the part that belongs to it."""


class _Company:
    """Everybody a text has spoken of so far, and everybody it can speak of."""

    def __init__(self, known: Sequence[Person], employer: str) -> None:
        self.known = known
        self.acquaintance = Acquaintance(known, employer)
        self.employer = employer
        self.met: dict[str, Person] = {}
        self.end = -_BESIDE
        self.last: Person | None = known[0] if len(known) == 1 else None

    def mentions(self, words: Sequence[Word]) -> tuple[Mention, ...]:
        found: list[Mention] = []
        place = 0
        while place < len(words):
            person, taken, new = self._who(words, place)
            pronoun = person is None and words[place].text in _PRONOUNS
            if pronoun:
                person = self.last
            if person is not None:
                self.last, self.end = person, place + taken
                span = Span(words[place].span.start, words[place + taken - 1].span.end)
                found.append(Mention(span, person, new and not pronoun, pronoun))
            place += taken
        return tuple(found)

    def _who(self, words: Sequence[Word], place: int) -> tuple[Person | None, int, bool]:
        """Give who is named at a word, how many words that took, and whether they are new."""
        person, taken = self.acquaintance.at(words, place)
        if person is not None:
            return person, taken, False
        again = self.met.get(bare(words[place].text)) if words[place].capital else None
        name, taken = find_stranger(words, place, self.employer)
        if name:
            return self._introduced(name, words, place, taken), taken, True
        if again is not None:
            return again, 1, True
        part, taken = find_part(words, place)
        if part is None or self._named_next(words, place + taken):
            # Of "her assistant Petra" the name is the mention.
            return None, taken, False
        if self.last is not None and self.last in self.met.values() and place - self.end <= _BESIDE:
            # "Jim Walsh, their foreman": one and the same.
            return self.last, taken, True
        having = [person for person in self.known if person.part == part]
        return having[0] if len(having) == 1 else Person(part, "", part), taken, len(having) != 1

    def _named_next(self, words: Sequence[Word], place: int) -> bool:
        if (
            place >= len(words)
            or words[place].mark
            or words[place].sentence != words[place - 1].sentence
        ):
            return False
        person, _ = self.acquaintance.at(words, place)
        return person is not None or bool(find_stranger(words, place, self.employer)[0])

    def _introduced(self, name: str, words: Sequence[Word], place: int, taken: int) -> Person:
        """Make somebody new, or give again whom part of the name has met before."""
        parts = name.lower().split()
        before = next((self.met[part] for part in parts if part in self.met), None)
        person = before or Person(name, name, part_beside(words, place, taken))
        self.met.update(dict.fromkeys(parts, person))
        return person
