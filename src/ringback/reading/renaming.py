"""Whom events speak of: from the names in a text to the keys under which people are kept."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Final

from ringback.casebook.events import Body

_ONE: Final = ("contact", "follow_up_with")
_SEVERAL: Final = "people"


def renamed(body: Body, keys: Mapping[str, str]) -> Body:
    """Give an event with everybody's key changed as `keys` says; who is not in it stays."""
    names = {field.name for field in fields(body)}
    changed: dict[str, Any] = {
        name: keys.get(getattr(body, name), getattr(body, name)) for name in _ONE if name in names
    }
    if _SEVERAL in names:
        people = (keys.get(person, person) for person in getattr(body, _SEVERAL))
        changed[_SEVERAL] = tuple(dict.fromkeys(filter(None, people)))
    return replace(body, **changed)
