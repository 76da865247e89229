"""Acronyms that are spelled out, those that are said as words, and the names of the states."""

from typing import Final

from .lists import pairs, words

_AS_WORDS: Final = words(
    "nasa nato osha scada cad cam leed stem zip pals aids unicef tefl tesol toefl epic excel agile "
    "scrum linux unix meditech basic cobol ikea servsafe amazon aldi pin ram lan wan sap-free "
    "erasmus toyota ford visa asap fifo lifo gif jpeg raid rest soap ajax java ruby rust perl bash "
    "dell lego nice best new and the for with of in on at to a an or by from not all our i"
)
"""Capitals which are said as a word."""

STATES: Final = pairs(
    "AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut "
    "DE:Delaware FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa "
    "KS:Kansas KY:Kentucky LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan "
    "MN:Minnesota MS:Mississippi MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire "
    "NJ:New_Jersey NM:New_Mexico NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio "
    "OK:Oklahoma OR:Oregon PA:Pennsylvania RI:Rhode_Island SC:South_Carolina SD:South_Dakota "
    "TN:Tennessee TX:Texas UT:Utah VT:Vermont VA:Virginia WA:Washington WV:West_Virginia "
    "WI:Wisconsin WY:Wyoming"
)


def is_acronym(word: str) -> bool:
    """Say whether a word is spelled out letter by letter when said ("RN", but not "NASA")."""
    bare = word.strip(".,;:!?()")
    return len(bare) > 1 and bare.isalpha() and bare.isupper() and _acronym(bare) != bare


def _acronym(word: str) -> str:
    """Spell it, unless it is known as a word or is so long that only a word can be meant."""
    if word.lower() in _AS_WORDS or (len(word) > 5 and "&" not in word):
        return word
    return " ".join("and" if sign == "&" else sign for sign in word)
