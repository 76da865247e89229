"""From the words that somebody types to the application or person meant, or a sentence why not."""

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from typing import Final, TypeVar

from ringback.casebook.applications import Application, Roster
from ringback.casebook.people import Contact

from .errors import Ambiguous, NotFound
from .keys import folded

Named = TypeVar("Named", Application, Contact)

_LONGEST_WORDS: Final = 200
_SHOWN: Final = 8
_MOST_WORDS: Final = 12


def find_application(words: str, roster: Roster) -> Application:
    """Give the application meant by its key, employer or title, or by a part of them.

    Case and accents do not matter. Raises `NotFound` with near misses, and `Ambiguous`.
    """
    return _only(words, roster.applications, _application_names, "application")


def begins_with_application(words: Sequence[str], roster: Roster) -> tuple[Application, int] | None:
    """Give the application that the first words mean, and how many of them it takes.

    Of several words each is a whole word of its names, so that "acme I rang" takes only "acme".
    """
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        sought = " ".join(words[:count])
        hits = _hits(sought, roster.applications, _application_names)
        if len(hits) != 1:
            continue
        names = _application_names(hits[0])
        if _whole(sought, names) or (count == 1 and len(sought) > 1):
            return hits[0], count
    return None


def find_contact(words: str, roster: Roster, application: Application | None = None) -> Contact:
    """Give the contact meant by key or name, or by a part of them; those of the application first.

    Raises `NotFound` with near misses, and `Ambiguous`.
    """
    own = {role.contact for role in application.people} if application else set()
    near = [contact for contact in roster.contacts if contact.key in own]
    pool = near if _hits(words, near, _contact_names) else roster.contacts
    return _only(words, pool, _contact_names, "contact")


def _application_names(application: Application) -> tuple[str, ...]:
    return (application.key, application.employer, application.title)


def _contact_names(contact: Contact) -> tuple[str, ...]:
    return (contact.key, contact.name)


def _only(
    words: str, pool: Sequence[Named], names: Callable[[Named], tuple[str, ...]], what: str
) -> Named:
    hits = _hits(words, pool, names)
    if len(hits) == 1:
        return hits[0]
    if hits:
        listed = [" · ".join(filter(None, names(hit))) for hit in hits[:_SHOWN]]
        more = f", and {len(hits) - _SHOWN} more" if len(hits) > _SHOWN else ""
        raise Ambiguous(
            f"{_shown(words)} could be any of {len(hits)} {what}s: {'; '.join(listed)}{more}. "
            "Give the short name, which comes first, or more of the words.",
            [hit.key for hit in hits],
        )
    raise _missing(words, pool, names, what)


def _hits(
    words: str, pool: Sequence[Named], names: Callable[[Named], tuple[str, ...]]
) -> list[Named]:
    """Give those that fit best: the first way of fitting that finds any decides."""
    sought = folded(words)
    if not sought:
        return []
    known = [(item, tuple(folded(name) for name in names(item))) for item in pool]
    fits: tuple[Callable[[tuple[str, ...]], bool], ...] = (
        lambda given: sought == given[0],
        lambda given: sought in given[1:],
        lambda given: any(sought in name for name in given),
        lambda given: all(word in " ".join(given) for word in sought.split()),
    )
    found = ([item for item, given in known if fit(given)] for fit in fits)
    return next((items for items in found if items), [])


def _whole(sought: str, names: tuple[str, ...]) -> bool:
    """Whether every word sought is a whole word of the names."""
    known = folded(" ".join(names).replace("-", " ")).split()
    return all(word in known for word in folded(sought).replace("-", " ").split())


def _missing(
    words: str, pool: Sequence[Named], names: Callable[[Named], tuple[str, ...]], what: str
) -> NotFound:
    sought = folded(words[:_LONGEST_WORDS])
    spoken = {folded(name): item.key for item in reversed(pool) for name in _pieces(names(item))}
    near = get_close_matches(sought, spoken, n=_SHOWN, cutoff=0.6)
    keys = list(dict.fromkeys(spoken[name] for name in near))[:3]
    if keys:
        hint = f"Did you mean {' or '.join(keys)}?"
    elif pool:
        hint = f"You have {', '.join(item.key for item in pool[:_SHOWN])}" + (
            f" and {len(pool) - _SHOWN} more." if len(pool) > _SHOWN else "."
        )
    else:
        hint = f"There is no {what} at all yet: add one first."
    return NotFound(f"No {what} fits {_shown(words)}. {hint}", keys)


def _pieces(names: tuple[str, ...]) -> Iterator[str]:
    """Give each name and each of its words that is long enough to be mistyped."""
    for name in filter(None, names):
        yield name
        yield from (word for word in name.replace("-", " ").split() if len(word) > 3)


def _shown(words: str) -> str:
    return repr(words if len(words) <= 60 else words[:59] + "…")
