"""Who speaks on a recording: names where speech puts them, and whether two names are one person."""

from .likeness import TITLES, names_in_full, same_person, sounds_like
from .names import Named, is_unusual, name_at

__all__ = [
    "TITLES",
    "Named",
    "is_unusual",
    "name_at",
    "names_in_full",
    "same_person",
    "sounds_like",
]
