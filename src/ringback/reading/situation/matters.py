"""What a sentence is about: following up, or what else people ask around a job."""

import re
from typing import Final

from ringback.reading.patterns import Pattern

_ELSE: Final = Pattern(
    r"\b(?:wear|wearing|wore|dress(?:ed)?|outfit|suit|tie|shoes|jeans|tattoos?|piercings?|haircut|"
    r"beard|salary|salaries|wages?|money|negotiat\w+|raise|bonus|benefits|pension|counter|hourly|"
    r"overtime|relocat\w+|visa|cover letter|refer(?:ee|ence)s?(?! number)|cv|photo|font|gap|"
    r"background check|drug test|two weeks'? notice|my notice|quit my|resign|weakness\w*|strengths|"
    r"interview questions|tell me about yourself|parking|handshake|commission|probation|portfolio|"
    r"headshot|(?:r[eé]sum[eé]|cv)\b[^.?!\n]{0,40}\b(?:pages?|format|template|layout|length)|"
    r"(?:one|two|1|2)[- ]pages?|(?:an|per) hour|per annum|a year)\b|[$£€] ?\d",
    re.IGNORECASE,
)

_FOLLOWING_UP: Final = Pattern(
    r"\b(?:call(?:ed|ing|s|back)?|r[ai]ng|ringing|phon(?:e|ed|ing)|telephoned?|e-?mail\w*|"
    r"writ(?:e|ing|ten)|wrote|messages?|voice ?mails?|vm|wait(?:ing)?|contact\w*|follow\w*|chas\w+|"
    r"nudge|get back|hear|heard|repl\w+|respond|reach|text(?:ed)?|thank\w*|move on|give up|"
    r"check in|silence|no word)\b",
    re.IGNORECASE,
)


def is_about_something_else(sentence: str) -> bool:
    """Say whether a sentence speaks of clothes, pay, papers or the talk itself."""
    return bool(_ELSE.search(sentence))


def is_about_following_up(sentence: str) -> bool:
    """Say whether a sentence speaks of calls, letters, answers or waiting for them."""
    return bool(_FOLLOWING_UP.search(sentence))
