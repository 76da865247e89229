"""What a seeker types about their day, in their own words, read into events."""

from .grammar import read_words

__all__ = ["read_words"]
