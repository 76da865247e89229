"""Lists of phrases as one pattern: small named lists are read and mended more easily than one."""

import re
from typing import Final

_ANY_CASE: Final = re.IGNORECASE


def any_of(*phrases: str) -> re.Pattern[str]:
    """Give what finds any of these phrases, each a small regular expression, in any case."""
    return re.compile("|".join(phrases), _ANY_CASE)


def words_of(text: str) -> frozenset[str]:
    """Give the words of a list that blanks part."""
    return frozenset(text.split())
