"""Which lines of a résumé tell of an award."""

import re
from typing import Final

_AWARD: Final = re.compile(
    r"\bof the (?:year|month|quarter|season|decade)\b|\bpresident['’]?s (?:club|circle)\b|"
    r"\bchairman['’]?s (?:club|award)\b|"
    r"\b(?:award|awards|prize|medal|honou?r roll|dean['’]?s list|valedictorian|scholarship)\b(?!-)|"
    r"\b(?:first|second|third|1st|2nd|3rd) (?:place|prize)\b|\brunner[- ]up\b|"
    r"\b(?:finalist|winner of|winner,|honou?rable mention|highly commended)\b|"
    r"\bmerit (?:scholar|commended)\b|\bcommended scholar\b|\bduke of edinburgh\b|"
    r"\btop (?:performer|producer|seller|salesperson|rep)\b|"
    r"\b(?:named|voted|recogni[sz]ed as|nominated|honou?red (?:as|with|for))\b|\bperfect "
    r"attendance\b",
    re.IGNORECASE,
)
_NO_AWARD = re.compile(
    r"award[- ]winning|\bawards? (?:ceremony|night|program|dinner|contracts?)|nominated "
    r"(?:projects|to)",
    re.I,
)


def is_award(text: str) -> bool:
    """Whether a line tells of an award."""
    return bool(_AWARD.search(text)) and not _NO_AWARD.search(text)
