"""Which lines of a résumé tell of an award."""

import re
from typing import Final

_AWARD: Final = re.compile(
    r"\bof the (?:year|month|quarter|season|decade)\b|\bpresident['’]?s (?:club|circle)\b|"
    r"\bchairman['’]?s (?:club|award)\b|"
    r"\b(?:awards?|prize|medals?|honou?r roll|dean['’]?s list|valedictorian|scholarship)\b(?!-)|"
    r"\b(?:first|second|third|1st|2nd|3rd) (?:place|prize)\b|\brunner[- ]up\b|"
    r"\b(?:finalist|winner of|winner,|honou?rable mention|highly commended)\b|"
    r"\b(?:bronze|silver) stars?\b(?! (?:hotel|ratings?))|\bpurple heart\b|\blegion of merit\b|"
    r"\b(?:commendation|achievement|conduct|service) (?:ribbon|medallion)s?\b|"
    r"\b(?:member|officer|order) of the (?:order|british empire)\b|"
    r"\bmerit (?:scholar|commended)\b|\bcommended scholar\b|\bduke of edinburgh\b|"
    r"\btop (?:performer|producer|seller|salesperson|rep)\b|"
    r"\b(?:named|voted|recogni[sz]ed as|nominated|honou?red (?:as|with|for))\b|\bperfect "
    r"attendance\b",
    re.IGNORECASE,
)
_NO_AWARD = re.compile(
    r"\b(?:level [1-8]|entry level|btec|ocr|edexcel|aqa|wjec|sqa|cache|ncfe|nvq|vrq|qcf|rqf|gcses?|"
    r"a[- ]levels?|city (?:&|and) guilds|cieh|rsph|highfield|asdan)\b[^.]{0,80}\bawards?\b|"
    r"\b(?:first|national|vocational|technical) award in\b|\bawards? in education and training\b|"
    r"\bawarding (?:body|organi[sz]ation)|award[- ]winning|"
    r"\bawards? (?:ceremony|night|program|dinner|contracts?)|nominated (?:projects|to)",
    re.I,
)


_PUBLISHED: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w’'-]+,? (?:[A-Z]\.?){1,3}(?:,? (?:and|&) |, ?|; ?)){1,12}.{0,300}?"
    r"[“\"].{8,300}[.,?!]?[”\"]|"
    r"[A-ZÀ-Þ][\w’'-]+,? (?:[A-Z]\.? ?){1,3}(?:,| et al|\.|\(| and | &).{20,400}\b(?:19|20)\d\d\b|"
    r".{0,200}\bet al\b|.{0,300}\bdoi\b|"
    r"\W{0,2}(?:invited |conference |lightning |keynote )?(?:talk|poster|paper|article|panel|"
    r"presentation|webinar|workshop)s?\b(?=\s*[:,–—(“\"])|"
    r"[“\"][^”\"]{8,300}(?:[.,?!][”\"],?|[”\"],? (?:in|at)) [A-Z]"
)


def is_publication(text: str) -> bool:
    """Whether a line names what somebody wrote or gave as a talk: authors, a title in quotes."""
    return _PUBLISHED.match(text[:600]) is not None and not _AWARD.search(text[:600])


def is_award(text: str) -> bool:
    """Whether a line tells of an award; a qualification that is called one is none."""
    return bool(_AWARD.search(text)) and not _NO_AWARD.search(text)
