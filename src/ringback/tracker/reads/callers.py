"""Who may be ringing: from a number on the display, or a name, to the cases it is about."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.applications import Application
from ringback.casebook.case import Case, Search
from ringback.casebook.events import CallPlaced, GreetingHeard
from ringback.casebook.people import Contact
from ringback.counsel.cards.ringing import cases_of, latest_first
from ringback.intake.errors import NotANumber
from ringback.intake.numbers import display, normalise
from ringback.tracker.errors import Ambiguous, NotFound
from ringback.tracker.finding import find_application, find_contact
from ringback.tracker.keys import folded

_LONGEST: Final = 80
_MANY: Final = 4
"""So many people or cases may be meant by one name; of more the person is asked which."""

_FEWEST: Final = 3
"""So many last figures tell a line."""

_WHOLE: Final = 7
"""So many figures are a number, also among words."""

_ALIKE: Final = 3
"""Numbers that differ in so many last figures alone are often of one house."""

_MARKS: Final = re.compile(r"\b(?:tel|phone|ext|extension|x)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Caller:
    """A case that may be rung about; `contact` is None where a name meant the case, not a person.

    `contact` is empty for somebody of whom only the number is known. `line` tells the line that
    was found by its number.
    """

    case: Case
    contact: str | None = None
    line: str = ""


def callers(typed: str, search: Search) -> tuple[Caller, ...]:
    """Give the cases that a number or name is about: open ones first, the latest event first.

    Raises `NotFound` where nobody is meant, and `Ambiguous` where too many are.
    """
    words = " ".join(typed.split())[:_LONGEST]
    if not any(char.isalpha() for char in words) and len(_figures(words)) < _FEWEST:
        raise NotFound(
            f"{words!r} is neither a name nor enough of a number. Give the number on the display, "
            f"at least its last {_FEWEST} figures, or a name: ringback who NUMBER|NAME"
        )
    found = _by_number(words, search) if _is_number(words) else _by_name(words, search)
    by_case: dict[str, Caller] = {}
    for caller in found:
        by_case.setdefault(caller.case.key, caller)
    ordered = latest_first([caller.case for caller in by_case.values()])
    return tuple(by_case[case.key] for case in ordered)


@dataclass(frozen=True, slots=True)
class _Known:
    """A telephone number of the record, whose it is, and what tells it."""

    number: str
    contact: str
    case: Case | None
    told: str

    @property
    def figures(self) -> str:
        """Its figures, with those of the country and without an extension."""
        return _figures(self.number.partition(";")[0])


def _is_number(words: str) -> bool:
    count = len(_figures(words))
    bare = not any(char.isalpha() for char in _MARKS.sub("", words))
    return count >= _WHOLE or (bare and count >= _FEWEST)


def _figures(text: str) -> str:
    return "".join(str(unicodedata.digit(char)) for char in text if char.isdecimal())


def _by_number(words: str, search: Search) -> list[Caller]:
    known = list(_numbers(search))
    number = _normal(words, search)
    hits = [each for each in known if _same(each.number, number)] or _ending(words, known)
    found = [caller for each in hits for caller in _of(each, hits, search)]
    if not found:
        raise NotFound(_nobody(words, number, known))
    return found


def _normal(words: str, search: Search) -> str:
    """Give a number in E.164, dialled as where the seeker lives; empty if it is not whole."""
    start = next((at for at, char in enumerate(words) if char == "+" or char.isdecimal()), 0)
    country = search.seeker.place.country or search.seeker.region or "US"
    try:
        return normalise(words[start:], country)
    except NotANumber:
        return ""


def _same(number: str, other: str) -> bool:
    """Say whether two numbers are one line: a display shows no extension."""
    one, _, extension = number.partition(";ext=")
    two, _, typed = other.partition(";ext=")
    return one == two and (not typed or not extension or typed == extension)


def _ending(words: str, known: Sequence[_Known]) -> list[_Known]:
    """Give the one number that ends in these figures; raises `Ambiguous` where several do."""
    figures = _figures(words).lstrip("0")
    if len(figures) < _FEWEST or (words.startswith("+") and len(figures) > _WHOLE):
        return []
    hits = [each for each in known if each.figures.endswith(figures)]
    owners = {each.contact or each.figures for each in hits}
    if len(owners) > 1 and len({each.figures for each in hits}) > 1:
        lines = "; ".join(dict.fromkeys(each.told for each in hits[:_MANY]))
        raise Ambiguous(
            f"Several numbers in your record end in {figures}: {lines}. Give more of the figures, "
            "or the name.",
            sorted(owners),
        )
    return hits


def _numbers(search: Search) -> Iterator[_Known]:
    """Give every number of the record: people's lines, and those that only an event tells."""
    for contact in search.contacts.values():
        for line in contact.lines:
            if line.kind in ("office", "cell"):
                told = f"{contact.name}, {line.kind} {display(line.value)}"
                yield _Known(line.value, contact.key, None, told)
    for case in search.cases.values():
        for event in case.events:
            body = event.body
            if isinstance(body, CallPlaced) and body.number:
                told = f"{_name(search, body.contact)}, rung at {display(body.number)}"
                yield _Known(body.number, body.contact, case, told)
            if isinstance(body, GreetingHeard):
                yield from _given(body, case, search)


def _given(greeting: GreetingHeard, case: Case, search: Search) -> Iterator[_Known]:
    """Give the numbers of a greeting; where it names a colleague they are nobody's yet."""
    colleague = greeting.tells("colleague")
    for line in greeting.gives:
        if line.kind in ("office", "cell"):
            whose = "for a colleague" if colleague else f"as {line.kind}"
            told = f"{display(line.value)}, given {whose} by the greeting of "
            told += _name(search, greeting.contact)
            yield _Known(line.value, "" if colleague else greeting.contact, case, told)


def _name(search: Search, key: str) -> str:
    contact = search.contacts.get(key)
    return contact.name if contact else key or "somebody there"


def _of(known: _Known, hits: Sequence[_Known], search: Search) -> Iterator[Caller]:
    """Give the cases of a number, told with all whose line it is, each once."""
    told = {each.contact: each.told for each in reversed(hits)}
    line = "; ".join((told.pop(known.contact), *told.values()))
    cases = cases_of(search, known.contact) if known.contact else ()
    for case in cases or filter(None, (known.case,)):
        yield Caller(case, known.contact, line)


def _by_name(words: str, search: Search) -> list[Caller]:
    """Give the cases of people of that name, else those of that employer or short name."""
    people, near = _meant(lambda: find_contact(words, search.roster))
    found = [Caller(case, key) for key in people for case in cases_of(search, key)]
    if found:
        return found
    keys, others = _meant(lambda: find_application(words, search.roster))
    if keys:
        return [Caller(search.cases[key]) for key in keys]
    agents = _of_house(words, search)
    if agents:
        return agents
    hint = f"Did you mean {' or '.join((*near, *others)[:_MANY])}? " if near or others else ""
    raise NotFound(
        f"Nobody in your record is called {words!r}, and no employer either: whoever rings may be "
        f"new here. {hint}Ask for their name and number, and add them: ringback contact "
        "APPLICATION NAME --office NUMBER",
        (*near, *others),
    )


def _meant(
    find: Callable[[], Contact | Application],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the keys that are meant, all of them where there are few, and else those that are near.

    While the telephone rings several cards help more than a question which is meant.
    """
    try:
        return (find().key,), ()
    except Ambiguous as several:
        if len(several.choices) > _MANY:
            raise
        return several.choices, ()
    except NotFound as nobody:
        return (), nobody.suggestions


def _of_house(words: str, search: Search) -> list[Caller]:
    """Give the cases of those who work at a house that recruits for others."""
    sought = folded(words)
    keys = [
        contact.key
        for contact in search.contacts.values()
        if sought and sought in folded(contact.employer)
    ]
    return [Caller(case, key) for key in keys[:_MANY] for case in cases_of(search, key)]


def _nobody(words: str, number: str, known: Sequence[_Known]) -> str:
    """Say that nobody has this number, who has one like it, and how to add them."""
    if not number:
        return (
            f"No number in your record ends in {words!r}. Give all its figures, or the name or the "
            "employer: ringback who NAME"
        )
    shown = display(number)
    near = next((each for each in known if _alike(each.number, number)), None)
    hint = f" It is much like another: {near.told}; it may be the same house." if near else ""
    return (
        f"Nobody in your record has the number {shown}: whoever rings is new here, or rings from "
        f"another line.{hint} Their name or employer finds them too: ringback who NAME. To add "
        f'them: ringback contact APPLICATION NAME --office "{shown}"'
    )


def _alike(one: str, other: str) -> bool:
    return len(one) == len(other) and one[:-_ALIKE] == other[:-_ALIKE]
