"""A firm's name as mails write it: in words, run together in an address, or in part."""

from typing import Final

from ringback.intake.vocabulary import words_of as words
from ringback.reading.patterns import Pattern


def squashed(name: str) -> str:
    """Give words as an address runs them together, without forms of company."""
    return "".join(_bare(name))


def names_firm(text: str, firm: str) -> bool:
    """Whether a text names a firm: wholly, or by a first word that no other has."""
    whole, first = squashed(firm), _telling_word(firm)
    return bool(whole) and (whole in squashed(text) or first in _WORD.findall(text.lower()))


def stands_in(name: str, domain: str, signature: str, *, employer: str) -> bool:
    """Whether a sender's name, the domain of the address or the signature is of the employer."""
    firm = squashed(employer)
    if len(firm) < 3:
        return False
    telling = [word for word in _bare(employer) if len(word) > 3 and word not in _COMMON]
    if _bare(employer)[0] in set(telling) & set(_WORD.findall(name.lower())):
        return True
    first = _telling_word(employer)
    return firm in squashed(signature) or any(
        firm in place or first in place or sum(word in place for word in telling) > 1
        for place in (squashed(name), squashed(domain))
    )


def _telling_word(firm: str) -> str:
    """Give the first word of a firm's name if it is one that tells, else the name run together."""
    first = next(iter(_bare(firm)), "")
    return first if len(first) > 4 and first not in _COMMON else squashed(firm)


def _bare(name: str) -> list[str]:
    """Give the words of a name without forms of company."""
    return [word for word in _WORD.findall(name.lower()) if word not in _FORMS]


_WORD: Final = Pattern(r"[^\W_]+")
_FORMS: Final = words("the and of inc ltd llc llp plc co corp company group gmbh pty pvt")
_COMMON: Final = words(
    "north south east west saint first national general american united royal city county "
    "state university college school hospital central global green black white river"
)
