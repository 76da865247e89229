"""What no rewording may bring in: a receipt check, praise, a promise, a link, a preface."""

import re
from collections.abc import Iterator
from typing import Final

from .tokens import written_out

_NEVER: Final = (
    (
        re.compile(
            r"\b(?:receiv\w*|got|arrived?|reach(?:ed)? you|came through|checking (?:in|if|whether|"
            r"on)|make sure|making sure|confirm\w*|verify|wonder\w* (?:if|whether)|status of)\b"
            r"[^.?!]{0,80}"
            r"\b(?:résumé|resume|cv|application|it|materials|letter|message)\b"
            r"|\b(?:follow\w* up on|checking on) (?:my|the) (?:résumé|resume|cv|application)\b",
            re.IGNORECASE,
        ),
        "It asks whether something arrived, which gives nobody a reason to call back (R3)",
    ),
    (
        re.compile(
            r"\b(?:you|we|i|they) (?:will|shall) (?!know my résumé)|\bguarantee\w*|\bpromise\b|"
            r"\bassure\b|\brest assured\b|\bwill not (?:regret|be disappointed)",
            re.IGNORECASE,
        ),
        "It promises something",
    ),
    (
        re.compile(
            r"\b(?:best|greatest|finest|highest|strongest|fastest|smartest|perfect\w*|ideal\w*|"
            r"outstanding|exceptional\w*|excellent|unmatched|unparalleled|unrivalled|top|expert\w*|"
            r"extensive\w*|extremely|incredibl\w*|amazing\w*|world-class|proven|superb|stellar|"
            r"most \w+)\b(?! (?:regards|wishes|of luck))",
            re.IGNORECASE,
        ),
        "It praises more than the message does",
    ),
    (
        re.compile(
            r"https?:|www\.|\b[\w-]+\.(?:com|org|net|io|co|example)\b|\b\S+@\S+\.\w+", re.IGNORECASE
        ),
        "It holds a link or an address",
    ),
    (
        re.compile(r"\*\*|__|```|^\s*#{1,6}\s|^\s*(?:[-*•]|\d+[.)])\s+|[\[\]{}<>]|`", re.MULTILINE),
        "It is marked up, or has gaps to fill in",
    ),
    (
        re.compile(
            r"\A\W*(?:sure|certainly|of course|absolutely|okay|ok|here(?: is|'s| are)|below|"
            r"rewritten|reworded|revised|(?:the )?(?:rewritten|reworded|revised|new|improved|"
            r"polished) (?:message|version|text))\b"
            r"|\b(?:let me know if you(?: would|'d)? (?:like|want|need)|i hope this helps|"
            r"feel free to (?:adjust|edit|change))",
            re.IGNORECASE,
        ),
        "It talks about the message instead of being it",
    ),
    (
        re.compile(
            r"\bas you ask|\bwhat you(?: are|'re)? (?:ask|want|need|look)\w*|"
            r"\bexactly what|\bjust what|\b(?:good|great|right|strong) (?:fit|match)\b",
            re.IGNORECASE,
        ),
        "It says that something is what they ask for",
    ),
)


def unmannerly(text: str, original: str) -> Iterator[str]:
    """Give what a rewording brings in that no message should hold and this one does not."""
    before = written_out(original)
    after = written_out(text)
    for pattern, why in _NEVER:
        known = [found[0].lower() for found in pattern.finditer(before)]
        new = [found[0] for found in pattern.finditer(after) if found[0].lower() not in known]
        if new:
            yield f"{why}: “{new[0].strip()[:60]}”."
