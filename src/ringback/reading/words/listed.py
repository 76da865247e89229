"""Names that stand beside one that was found, and are everyday words too: "Bill and Mike"."""

import re
from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.finders.given_names import GIVEN_NAMES
from ringback.reading.finders.names import Mention
from ringback.reading.values import Person, Telling

from .spans import overlap

ALSO_WORDS: Final = vocabulary.words_of("bill mark will rob grant pat sue dawn rose frank gene ray")
"""Names that are everyday words as well."""

_BEFORE: Final = re.compile(r"\b([A-Z][a-z]{1,14})\s?(?:and|&|\+|,)\s?$")
_LONGEST: Final = 24


def with_listed(text: str, people: Sequence[Mention], telling: Telling) -> tuple[Mention, ...]:
    """Give people with those who stand right before one of them: "Bill and Mike"."""
    found = list(people)
    known = {word for person in telling.people for word in person.name.lower().split()}
    for mention in people:
        start = max(0, mention.span.start - _LONGEST)
        beside = _BEFORE.search(text[start : mention.span.start])
        if beside is None or mention.pronoun or not mention.person.name:
            continue
        span = Span(start + beside.start(1), start + beside.end(1))
        name = beside[1]
        names = name.lower() in GIVEN_NAMES | ALSO_WORDS and name.lower() not in known
        if names and not any(overlap(span, other.span) for other in people):
            found.append(Mention(span, Person(name, name), new=True))
    return tuple(sorted(found, key=lambda mention: mention.span.start))
