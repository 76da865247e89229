"""Whether words are English: what is not is better left unsaid."""

import re
from typing import Final

from .lists import words

_THEIRS: Final = words(
    "und der die das den dem des für mit von bei als im zur zum ein eine einer eines oder nicht "
    "sowie durch nach über aus auf et de la le les du aux dans pour avec sur une chez par en y el "
    "los las del para con por una como e di della dei nel nella per che il lo da do dos das em "
    "não com van het een met voor bij och av på til og i w na oraz"
)
_OURS: Final = words(
    "the and of to for with in on at by from a an as all my our their was were is are that which"
)
_TITLES: Final = re.compile(
    r"\b\w*(?:entwickler|leiter|berater|mitarbeiter|kauffrau|kaufmann|techniker|praktikant|"
    r"ingenieur|werkstudent|sachbearbeiter|verkäufer|meister|helfer|fahrer|lehrer|pfleger|"
    r"schwester|führer|assistenz|aushilfe|ausbildung|studium)(?:in|innen)?\b|"
    r"\b(?:gérant|responsable|vendeur|vendeuse|chargée?|stagiaire|développeur|ingénieur|directeur|"
    r"directrice|gerente|ingeniero|desarrollador|jefe|asistente|encargad[oa]|vendedora?|"
    r"camarer[oa]|"
    r"estagiári[oa]|desenvolvedora?|praktyk\w*|kierownik|medewerker|profesora?)\b",
    re.IGNORECASE,
)
_ACCENTED: Final = re.compile(r"[^\W\d_A-Za-z]")
_BORROWED: Final = re.compile(
    r"caf[ée]s?|ma[iî]tre|d[ée]cor|entr[ée]es?|r[ée]sum[ée]s?|soufflé|fianc|p[âa]tiss|cr[êe]pe|"
    r"na[ïi]ve|clich"
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_english(line: str) -> bool:
    """Say whether a line is English as far as its small words and letters tell."""
    found = [word.lower() for word in _WORD.findall(line)]
    theirs = sum(word in _THEIRS for word in found)
    ours = sum(word in _OURS for word in found)
    odd = sum(1 for word in found if _ACCENTED.search(word) and not _BORROWED.match(word))
    return (theirs < 2 or ours > theirs) and odd * 3 <= len(found) and not (theirs and odd)


def is_english_title(title: str) -> bool:
    """Say whether a title can be said in an English sentence: "Werkstudent" cannot."""
    lower = title.lower()
    odd = any(_ACCENTED.search(word) and not _BORROWED.match(word) for word in _WORD.findall(lower))
    return not odd and not _TITLES.search(lower) and is_english(title)
