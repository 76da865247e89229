"""Whether an ad asks not to be telephoned, and in which words."""

import re
from typing import Final

from ..pages import Page
from ..sentences import sentences
from ..vocabulary import any_of

_PLEASE: Final = r"(?:\bplease,?\s+)?\b(?:do not|don['’]t)"
_AT_WORK: Final = (
    r"(?!-|\s(?:outs?|cent(?:er|re)s?|(?:are |is )?(?:needed|required|involved))\b|"
    r"\sto (?:our |the )?(?:customers|clients|guests|patients|prospects|leads|strangers)\b)"
)
"""What follows where calls are part of the work: "no call-outs", "no calls to customers"."""
_BESIDES: Final = (
    r"\bno (?:agenc\w+|recruiters)(?:,? (?:or|and|nor) |, )(?:no )?"
    r"(?:(?:tele)?phone\s*)?(?:calls|inquiries|enquiries)\b"
)
_NO_CALLS: Final = any_of(
    _BESIDES,
    r"\b(?:apply|applications?|enquiries|inquiries)(?: (?:are|is|accepted|taken|welcome))* "
    r"(?:by|via|through) e-?mail only\b",
    r"\bcanvassing\b[^.!;\n]{0,40}? (?:will|may|shall) (?:be )?disqualif\w+|"
    r"\bcanvassing disqualifies\b",
    r"\bno\s+(?:tele)?(?:phone\s*)?(?:calls?|inquiries|enquiries)\b"
    + _AT_WORK
    + r"(?:\s*\(?or (?:visits|walk-?ins|drop-?ins)[^.!\n]{0,20})?"
    r"(?:[^.!;,\n]{0,40}?\bplease|,?\s*please)?",
    _PLEASE + r"\s+(?:tele)?(?:phone|call)\b(?! (?:it|this|that|yourself|off|back|out|for))"
    r"[^.!;\n]{0,60}",
    _PLEASE + r" contact (?:us |the \w+ )?by (?:tele)?phone[^.!;\n]{0,40}",
    r"\b(?:phone|telephone) (?:calls|inquiries|enquiries) (?:will not be|are not|cannot be) \w+",
    r"\bcalls (?:will not be|are not) (?:accepted|taken|returned|answered)",
    r"\b(?:refrain from|without) (?:calling|telephoning|phoning)\b[^.!;\n]{0,40}",
    r"\bno calling\b",
    r"\bkeine?\s+(?:telefonische[nr]?\s+)?(?:anrufe?|anfragen per telefon|telefonanrufe|"
    r"rückfragen per telefon)\b[^.!;\n]{0,40}",
    r"\bnicht anrufen\b",
)
_ALSO: Final = any_of(_BESIDES)
"""Words that turn agencies away and callers too."""
_WEEKDAYS: Final = r"mon|tues|wednes|thurs|fri|satur|sun"
_TIMES: Final = (
    r"(?:before|until|till)\b(?! (?:we|you hear|you have heard|contacted|being))",
    r"after\b(?! (?:you|your|applying|submitting|sending|we))",
    r"(?:between|during|outside|except|earlier than|later than|past)\b",
    rf"(?:on|at|over) (?:the )?(?:weekend|{_WEEKDAYS}|holiday|bank|public|night|lunch|noon|meal|"
    r"dinner|mornings|evenings)",
    r"in the (?:morning|afternoon|evening)s?",
    r"from \d",
    r"(?<=\s)(?!\d{2,5}[ .-]\d{3}|\d{7})\d",
)
_AT_TIMES: Final = re.compile(
    r"(?:(?!\b(?:but|e-?mail|instead|send|apply|write|and)\b)[^.!;,]){0,30}?[\s,(]*"
    rf"\b(?:{'|'.join(_TIMES)})",
    re.IGNORECASE,
)
_DIALLED: Final = any_of(r"calls?\b", r"calling", r"phon\w+", r"inquiries", r"enquiries")
_OF_OTHERS: Final = any_of(
    r"agenc",
    r"recruiters",
    r"vendors",
    r"third[- ]part",
    r"solicit",
    r"staffing firms|search firms",
    r"headhunter",
    r"cold[- ]call",
)


def no_calls_in(page: Page) -> str:
    """Give the very words by which an ad asks not to be telephoned, or nothing.

    "No calls from agencies" is not meant for the person who applies, and "no calls before ten"
    allows all others.
    """
    for line in page.lines:
        for sentence in sentences(line):
            for match in _NO_CALLS.finditer(sentence.text):
                others = _OF_OTHERS.search(sentence.text) and not _ALSO.match(match[0])
                if not others and not _is_timed(sentence.text, match):
                    return match[0].strip(" ,(")
    return ""


def _is_timed(sentence: str, match: re.Match[str]) -> bool:
    """Whether only calls at some time are unwelcome: "before 10 am", "at weekends"."""
    words = list(_DIALLED.finditer(match[0]))
    return bool(words) and bool(_AT_TIMES.match(sentence, match.start() + words[-1].end()))
