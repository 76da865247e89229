"""What stands in a résumé and is not said to whom one wants to work for."""

import re
from typing import Final

from ringback.words.english.foreign import is_english

_CLICHES: Final = re.compile(
    r"passionate|results?[- ]driven|team[- ]player|synerg|go-getter|detail[- ]oriented|"
    r"hard[- ]?working|self[- ]starter|outside (?:of )?the box|proven track record|"
    r"references (?:are )?available|fast[- ]paced|dynamic (?:team|individual)|guru|ninja|"
    r"rock ?star|demonstrated (?:\w+ )?(?:ability|skill)|excellent \w+ skills|strong \w+ skills|"
    r"(?:communication|interpersonal|people|organi[sz]ational|reasoning)(?: and \w+)? skills",
    re.IGNORECASE,
)
_MISFORTUNES: Final = re.compile(
    r"unfortunate|redundan|laid off|was let go\b|was fired\b|sacked|was dismissed\b|resign(?:ed|"
    r"ing)|"
    r"(?:could|was|am) (?:not|unable)|couldn|unable to|failed to|did not|didn['’]?t|was forced|"
    r"reasons? (?:for|of) leaving|left (?:due|because|as|to|the|in|my)|due to (?:my |the |"
    r"a )?(?:ill|"
    r"health|closure|covid|family|lack|personal|relocat|pregnan)|closed down|went (?:bust|bankrupt|"
    r"into (?:administration|liquidation))|bankruptc|was terminated|illness|bereave|divorc|"
    r"passed away|\bdied\b|borrowing (?:the )?money|relocat(?:ed|ing) (?:to be|for|due)|"
    r"contract (?:ended|expired)|"
    r"maternity|looking for (?:a |an )?(?:new|job|work|opportunit|position)|seeking|my salary|"
    r"lack of|struggled|was convicted|my (?:depression|anxiety)",
    re.IGNORECASE,
)
_SCRAPS: Final = re.compile(
    r"\s-\w|[@*|~=?\[\]{}<>_\\]|^[^(]*\)|\([^)]*$|\.\.|…|\"[^\"]*$|\bwww\.|https?:|"
    r"(?:[,&/]|\b(?:and|or|of|the|an?|in|to|with|for|at|by|from|as|into|onto|such|when|which|that|"
    r"while|I|my|our|their|its|is|various|whilst|be|have|has|had|was|were|are|including|"
    r"currently))$|"
    r"\b(?:19|20)\d\d ?[–-]|\bI\b.*\bI\b.*\bI\b|: .*: |\b\w+\(\w*\)",
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:is|was|are) (?:a|an|the|one of the) (?:\w+[ -]){0,4}(?:company|organi[sz]ation|firm|"
    r"retailer|agency|charity|provider|manufacturer|leader|business|group|hotel|restaurant|school)|"
    r"^(?:the|this|our) (?:company|firm|organi[sz]ation|business|project|client|role|job)\b",
    re.IGNORECASE,
)


_SAYS_NOTHING: Final = re.compile(
    r"^(?:I )?(?:have )?work(?:ed|ing|s)? (?:with)?in an? (?:[\w-]+,? ){0,5}"
    r"(?:company|firm|environment|organi[sz]ation|industry|sector|business|workplace|setting|"
    r"atmosphere)\W*$|"
    r"^(?:I )?(?:did|do|doing|work(?:ed|ing)? in) (?:all|any|various|many|different) (?:areas|"
    r"sections|parts|departments|duties|tasks|jobs)(?: of (?:the|a) \w+)?\W*$|"
    r"^(?:I )?(?:maintain(?:ed|ing)?|perform(?:ed|ing)?|carr(?:y|ied|ying) out|do|did|doing) "
    r"(?:all |any |other |various |general |my )*(?:duties|tasks|jobs|work)"
    r"(?: (?:as )?(?:assigned|required|needed|requested))?\W*$|"
    r"portfolio of work",
    re.IGNORECASE,
)
_POINTS_BACK: Final = re.compile(
    r"^[A-Z]?\w+(?:ing|ed|s|t)? (?:them|it|this|these)\b|\bworked here\b|"
    r"\b(?:in|of|with|for|about) (?:this|these|that|it)$",
    re.IGNORECASE,
)
_POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b")
_A_DATE: Final = re.compile(r"^\W*(?:[A-Z][a-z]+ )?(?:19|20)\d\d\W*$|^(?:\W|\d)+$")


def is_cliche(text: str) -> bool:
    """Say whether words are what everybody writes of themselves."""
    return bool(_CLICHES.search(text))


def is_unsaid(sentence: str) -> bool:
    """Say whether a sentence of a résumé is a cliché, a misfortune, a scrap or no English."""
    return bool(
        _CLICHES.search(sentence)
        or _MISFORTUNES.search(sentence)
        or _SCRAPS.search(sentence)
        or _POINTS_BACK.search(sentence)
        or _SAYS_NOTHING.search(sentence)
        or _POSTCODE.search(sentence)
        or _A_DATE.match(sentence)
        or _OF_OTHERS.search(sentence)
        or not is_english(sentence)
    )
