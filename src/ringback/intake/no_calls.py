"""Whether an ad asks not to be telephoned, and in which words."""

import re
from typing import Final

from .pages import Page
from .sentences import sentences
from .vocabulary import any_of

_PLEASE: Final = r"(?:\bplease,?\s+)?\b(?:do not|don['’]t)"
_NO_CALLS: Final = any_of(
    r"\bno\s+(?:tele)?(?:phone\s*)?(?:calls?|inquiries|enquiries)\b"
    r"(?:\s*\(?or (?:visits|walk-?ins|drop-?ins)[^.!\n]{0,20})?"
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
_WEEKDAYS: Final = r"mon|tues|wednes|thurs|fri|satur|sun"
_TIMES: Final = (
    r"(?:before|until|till)\b(?! (?:we|you hear|you have heard|contacted|being))",
    r"after\b(?! (?:you|your|applying|submitting|sending|we))",
    r"(?:between|during|outside|except|earlier than|later than|past)\b",
    rf"(?:on|at|over) (?:the )?(?:weekend|{_WEEKDAYS}|holiday|bank|public|night|lunch|noon|meal|"
    r"dinner|mornings|evenings)",
    r"in the (?:morning|afternoon|evening)s?",
    r"from \d",
    r"(?<=\s)\d",
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
                if not _OF_OTHERS.search(sentence.text) and not _is_timed(sentence.text, match):
                    return match[0].strip(" ,(")
    return ""


def _is_timed(sentence: str, match: re.Match[str]) -> bool:
    """Whether only calls at some time are unwelcome: "before 10 am", "at weekends"."""
    words = list(_DIALLED.finditer(match[0]))
    return bool(words) and bool(_AT_TIMES.match(sentence, match.start() + words[-1].end()))
