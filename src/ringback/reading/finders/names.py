"""Whom words speak of: people who are known, and people whom they introduce."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.values import Person

from .genders import gender_of
from .known_names import TITLES, Acquaintance, bare, name_words, one_slip
from .parts import find_part, is_title, part_beside
from .strangers import find_stranger, goes_on
from .wording import Word, wording

__all__ = ["Mention", "find_people"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text that speaks of somebody: by name, by part, or by a pronoun.

    `new` where nobody of that name is known. `others` are the other known people whom the words
    fit as well, as where two are called Dana: whoever reads on must ask.
    """

    span: Span
    person: Person
    new: bool = False
    pronoun: bool = False
    others: tuple[Person, ...] = ()


def find_people(
    text: str, known: Sequence[Person] = (), employer: str = "", seeker: str = ""
) -> tuple[Mention, ...]:
    """Give everybody a text speaks of, in order.

    A pronoun stands for whoever was named last, else for the only one who is known; a part ("the
    recruiter", "the hiring manager") for the only one known who has it, else for that part. The
    employer, the seeker, months, weekdays, towns and other capitals are nobody. "They" is a firm
    as often as a person, and is given as nobody.
    """
    return _Company(text, known, employer, seeker).mentions(wording(text))


_PRONOUNS: Final = vocabulary.words_of(
    "she he her him his hers she's he's she'd he'd she'll he'll shes hes"
)
_GREETINGS: Final = vocabulary.words_of(
    "hi hello hey dear hiya morning afternoon evening thanks thank you sorry"
)
_JOINS: Final = frozenset(("and", "&", "or", "plus"))
_BESIDE: Final = 1
"""How many words may stand between a name and the part that belongs to it."""


@dataclass(frozen=True, slots=True)
class _Named:
    """Who is named at a word, and how many words that takes; nobody where `person` is None."""

    person: Person | None = None
    taken: int = 1
    new: bool = False
    others: tuple[Person, ...] = ()


class _Company:
    """Everybody a text has spoken of so far, and everybody it can speak of."""

    def __init__(self, text: str, known: Sequence[Person], employer: str, seeker: str) -> None:
        self.text = text
        self.known = known
        self.acquaintance = Acquaintance(known, employer)
        self.employer = employer
        self.firm = {bare(word) for word in employer.lower().replace("&", " ").split()}
        self.seeker = frozenset(name_words(seeker))
        self.met: dict[str, Person] = {}
        self.end = -_BESIDE
        self.spoken_of: list[_Named] = [_Named(known[0])] if len(known) == 1 else []

    def mentions(self, words: Sequence[Word]) -> tuple[Mention, ...]:
        found: list[Mention] = []
        place = 0
        while place < len(words):
            named = self._who(words, place)
            pronoun = named.person is None and words[place].text in _PRONOUNS
            if pronoun:
                named = self._meant_by(words[place].text)
            if named.person is not None:
                self.end = place + named.taken
                self.spoken_of = [*self.spoken_of[-_REMEMBERED:], named]
                span = Span(words[place].span.start, words[self.end - 1].span.end)
                found.append(
                    Mention(span, named.person, named.new and not pronoun, pronoun, named.others)
                )
            place += named.taken
        return tuple(found)

    def _meant_by(self, pronoun: str) -> _Named:
        """Give for whom "she" or "him" stands: the last one named whose name allows it."""
        wanted = "she" if pronoun.startswith("sh") or pronoun in {"her", "hers"} else "he"
        for named in reversed(self.spoken_of):
            if named.person is not None and gender_of(named.person.name) in {wanted, ""}:
                return _Named(named.person, 1, new=named.new, others=named.others)
        return _Named()

    def _who(self, words: Sequence[Word], place: int) -> _Named:
        if skipped := self._seeker_at(words, place):
            return _Named(taken=skipped)
        people, taken = self.acquaintance.at(words, place)
        if people and not (taken == 1 and self._has_another_name(words, place, people)):
            return self._narrowed(people, taken)
        part, length = find_part(words, place)
        if part is None:
            return self._somebody_new(words, place)
        if self._named_next(words, place + length):
            # Of "her assistant Petra" the name is the mention.
            return _Named(taken=length)
        last = self.spoken_of[-1].person if self.spoken_of else None
        if last is not None and last in self.met.values() and place - self.end <= _BESIDE:
            # "Jim Walsh, their foreman": one and the same.
            return _Named(last, length, new=True)
        having = tuple(person for person in self.known if person.part == part)
        if len(having) == 1 and is_title(words, place, length):
            return _Named(having[0], length)
        return _Named(Person(part, "", part), length, new=True, others=having)

    def _seeker_at(self, words: Sequence[Word], place: int) -> int:
        """Give how many words the seeker's own name takes here, 0 where somebody else is meant."""
        start = place
        if words[place].text in TITLES and place + 1 < len(words):
            place += 1
        if bare(words[place].text) not in self.seeker:
            return 0
        end = place + 1
        while end < len(words) and bare(words[end].text) in self.seeker and not words[end].mark:
            end += 1
        greeted = start > 0 and words[start - 1].text in _GREETINGS
        if greeted:
            return end - start
        somebody = self.acquaintance.at(words, start)[0]
        named_so = find_stranger(words, place, self.employer)[1] > end - place
        return 0 if somebody or named_so else end - start

    def _has_another_name(
        self, words: Sequence[Word], place: int, people: Sequence[Person]
    ) -> bool:
        """Whether a first name that is known has somebody else's last name: "Dana Whitfield"."""
        after = words[place + 1] if place + 1 < len(words) else None
        if after is None or not words[place].capital or after.sentence != words[place].sentence:
            return False
        if "'" in words[place].text or not goes_on(after, self.firm):
            return False
        if self.acquaintance.at(words, place + 1)[0]:
            # "Rosa Fred and Tamika": three people, told without commas.
            return False
        last = [name for person in people for name in name_words(person.name)[1:]]
        return bool(last) and not any(one_slip(bare(after.text), name) for name in last)

    def _narrowed(self, people: Sequence[Person], taken: int) -> _Named:
        """Give who is meant of those whom a name fits: whoever the text named before, if so."""
        before = [named for named in reversed(self.spoken_of) if named.person in people]
        if len(people) > 1 and before:
            return _Named(before[0].person, taken, others=before[0].others)
        return _Named(people[0], taken, others=tuple(people[1:]))

    def _somebody_new(self, words: Sequence[Word], place: int) -> _Named:
        again = self.met.get(bare(words[place].text)) if words[place].capital else None
        name, taken = find_stranger(words, place, self.employer, listed=self._listed(words, place))
        if name:
            return _Named(self._introduced(name, words, place, taken), taken, new=True)
        return _Named(again, 1, new=again is not None)

    def _listed(self, words: Sequence[Word], place: int) -> bool:
        """Whether a word stands right beside somebody named: "Dana and Priya", "Dana, Priya"."""
        if not self.spoken_of or not self.end > 0:
            return False
        joined = words[place - 1].text in _JOINS and self.end == place - 1
        beside = self.end == place and words[place].mark == ","
        return (joined or beside) and words[place].sentence == words[self.end - 1].sentence

    def _named_next(self, words: Sequence[Word], place: int) -> bool:
        """Whether a part is followed by whose it is: "her assistant Joan", "the chef, a Mr Roy"."""
        end = len(words)
        if place + 1 < end and words[place].mark == "," and words[place].text == "a":
            place += 1
        if place >= end or words[place].mark == ";":
            return False
        if words[place].sentence != words[place - 1].sentence:
            return False
        people, _ = self.acquaintance.at(words, place)
        return bool(people) or bool(find_stranger(words, place, self.employer)[0])

    def _introduced(self, name: str, words: Sequence[Word], place: int, taken: int) -> Person:
        """Make somebody new, or give again whom part of the name has met before."""
        parts = name_words(name)
        before = next((self.met[part] for part in parts if part in self.met), None)
        if words[place].text in TITLES and self.text.startswith(".", words[place].span.end):
            name = name.replace(" ", ". ", 1)
        person = before or Person(name, name, part_beside(words, place, taken))
        self.met.update(dict.fromkeys(parts, person))
        return person


_REMEMBERED: Final = 8
"""How many people back "she" and "he" may reach."""
