"""Which lines of a résumé tell of a licence, a certificate or a degree, and of nothing else."""

import re
from typing import Final

_PAPER: Final = re.compile(
    r"\b(?:certified|certificates?|certifications?|licen[cs]ed?|licen[cs]es|licensure|credentials?|"
    r"endorsements?|registered nurse,|osha[ -]?\d\d|cdl|servsafe|foodsafe|food handler|bls|acls|"
    r"pals|cpr|first aid|ccrn|cscs|gas safe|epa[ -]?608|pmp|cpa|ccna|cissp|comptia|a\+|"
    r"aws certified|"
    r"red seal|city (?:&|and) guilds|nvq|six sigma|scrum master|twic|tesol|tefl|wset|shrm-s?cp|phr)"
    r"(?![\w-])",
    re.IGNORECASE,
)
_DEGREE: Final = re.compile(
    r"\b(?:ged|high school diploma|diploma|bachelor(?:['’]?s)?|master(?:['’]?s)? (?:of|in|degree)|"
    r"associate(?:['’]?s)? (?:of|in|degree)|b\.?sc?|b\.?a|m\.?sc?|m\.?b\.?a|ph\.?d|hnd|hnc|"
    r"gcses?|a-levels?|abitur)\b(?!\w)",
    re.IGNORECASE,
)
_DID: Final = re.compile(
    r"^\W*(?:[a-z]|[A-Z][a-z]+(?:ed|ing)\b(?<!Certified)(?<!Licensed)(?<!Registered)|"
    r"(?:Led|Ran|Built|Taught|Got|Keep|Kept|Hold|Held|Wrote|Made|Gave|Help|Run|Lead)\b)"
)
_CREW: Final = re.compile(
    r"\b(?:staff|team|crew|employees|people|members|students|trainees)\b", re.I
)
_LONGEST: Final = 90


def is_licence(text: str) -> bool:
    """Whether a short line names a licence or certificate, and tells of no work."""
    return _names(text) and bool(_PAPER.search(text))


def is_degree(text: str) -> bool:
    """Whether a short line names a degree or school certificate, and tells of no work."""
    return _names(text) and bool(_DEGREE.search(text)) and not _PAPER.search(text)


def _names(text: str) -> bool:
    return len(text) <= _LONGEST and not _DID.match(text) and not _CREW.search(text)
