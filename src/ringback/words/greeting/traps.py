"""What a greeting of one's own had better not say, as far as its words show it."""

import re
from collections.abc import Mapping
from typing import Final

_CLOCK: Final = (
    r"(?:about |around |at )?(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|o'?clock)|noon|lunch|later|"
    r"tonight|this (?:evening|afternoon)|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_DAYS: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_STREET: Final = (
    "[Ss]treet|St|[Aa]venue|Ave|[Rr]oad|Rd|[Ll]ane|Ln|[Dd]rive|Dr|[Cc]ourt|Ct|[Bb]oulevard|Blvd|"
    "Way|Place|Terrace|Close|Crescent|Square|Highway|Parkway|Row"
)

TRAPS: Final[Mapping[str, tuple[str, ...]]] = {
    "plain": (
        # Jokes and tricks.
        r"you know what to do\b",
        r"do your thing\b",
        r"(?:ha[ -]?){2,}\b|lol\b|just kidding|gotcha\b|got you[.!,]|psych\b|sike\b|tricked you",
        r"(?:hello|hey)\?",
        r"(?:can't|cannot) hear you\b|speak up\b|who is this\?",
        r"screening (?:my|your|these|this|the) calls?|if you're lucky|maybe i'll|"
        r"might (?:just )?call|if i (?:like|love|care|feel like)\b|when(?:ever)? i feel like",
        r"speak now|be+p.{0,20}or else|hold your peace|blah\b",
        r"if you owe|sell(?:ing)? (?:me )?(?:something|anything)|(?:tele)?marketers?\b|"
        r"bill collectors?|spam(?:mers?)?\b|scammers?\b|leave me alone",
        r"yo+[,.! ]|yello+w?\b|what's up\b|was+up\b|sup\b|dudes?\b|bro\b|bruh\b|homies?\b|"
        r"peeps\b|peace out\b|catch you (?:on the flip|later)|toodles\b|holla\b|deuces\b",
        # Music.
        r"[♪♫♬🎵🎶]|(?:la[ -]){2,}la\b|[\[(*](?:music|singing|song|sings|rap)\b|"
        r"(?:enjoy|listen to) (?:this|the|my) (?:song|music|tune|track|beat)\b",
        # Children.
        r"mommy\b|daddy\b|mummy\b|my (?:mom|mum|dad|papa|mama)\b|grandma\b|nana\b|woof\b|meow\b|"
        r"(?:i'm|i am) (?:three|four|five|six|seven|eight)(?: years? old|[.,!])",
        # Nicknames and boasts.
        r"the one and only\b|a\.?k\.?a\b|your (?:boy|girl)\b|ya (?:boy|girl)\b|the legend\b|"
        r"(?:the|da) (?:big )?boss\b|the (?:man|king|queen) (?:himself|herself)",
        r"(?:this is|it's|reached) (?:the )?[\"“‘'][A-Za-z ]{2,30}[\"”’']",
        r"f+u+c+k|sh[i1]t|damn\b|crap\b|ass\b",
    ),
    "listened": (
        r"(?:mail ?box|voice ?mail|machine|inbox) (?:(?:is|may be|might be|could be) "
        r"(?:\w+ ){0,2}?)(?<!not )full\b",
        r"(?:rarely|seldom|hardly|never|barely|infrequently) (?:ever )?(?:\w+ )?"
        r"(?:check|listen|get to|look at|monitor)",
        r"(?:don't|do not|doesn't|won't|will not) (?:\w+ )?"
        r"(?:check|listen|monitor|retrieve)(?:ing)? (?:to |my |this |the |these |voice|mess|it\b)",
        r"(?:isn't|aren't|is not|are not) (?:\w+ )?(?:checked|monitored|listened to)\b",
        r"(?:is|are) (?:rarely|seldom|never|hardly ever) (?:\w+ )?"
        r"(?:checked|monitored|listened to|used)\b",
        r"(?:limited|no|little) access to (?:my |this |the )?(?:voice|mess|phone)",
        r"(?:not|isn't|hasn't|has not)(?: yet)?(?: been)? set ?up\b",
        r"(?:hate|can't stand|terrible at|bad at|awful at|bad about) (?:\w+ ){0,2}?"
        r"(?:voice ?mails?|messages|checking|phones?)\b",
        r"(?:check|listen)[^.!?]{0,40}(?:once (?:a|every) (?:week|month)|every few (?:days|weeks))",
    ),
    "home": (
        r"(?<!longer )(?<!not )on (?:(?:my|our|a|annual|maternity|paternity|parental|sick|family|"
        r"medical) )?"
        r"(?:holidays?|vacation|honeymoon|leave)\b(?! (?:me|a|your|us|the)\b)",
        r"(?:away(?! from (?:my|the) (?:phone|desk|telephone|computer))|gone|out|abroad|"
        rf"travel(?:l?ing)|off|overseas)\b[^.!?]{{0,40}}?\b(?:until|till?) (?!{_CLOCK})",
        r"(?:out of|left) (?:town|the country|state|the city)\b|gone (?:away|fishing|abroad)\b|"
        r"(?:i'm|we're|i am|we are) (?:travel(?:l?ing)|overseas|abroad)\b",
        r"away (?:for|this|next|over) [^.!?]{0,20}\b(?:days?|weeks?|weekend|months?|summer|winter|"
        r"holidays?|christmas|easter)\b",
        r"(?:nobody|no one|no-one|not|isn't|aren't|neither of us)(?: \w+){0,2} "
        r"(?:home|in the house)\b(?! (?:number|phone|line))",
        rf"(?:be|am|are|is|i'm|we're|come) back (?:(?:on )?{_DAYS}|on the \d|next |"
        r"(?:after|from) (?:(?:the|my|our|a) )?(?:holiday|vacation|leave|trip))|"
        r"returning (?:home|from|to town|on)\b",
        r"(?:house|home|flat|apartment|place) is empty\b",
    ),
    "address": (
        rf"(?-i:\d{{1,5}}[a-z]? (?:[A-Z][A-Za-z.'-]{{1,20}} ){{1,3}}(?:{_STREET}))\b",
        r"\d{1,5}[a-z]? (?:[a-z.'-]{2,20} ){1,3}(?:street|avenue|boulevard)\b",
        r"(?:apartment|apt|flat) (?:number |no\.? ?)?#?\d",
        r"i live (?:at|on) (?!my\b)|my (?:home )?address is\b|come by (?:the|my) (?:house|place)\b|"
        r"the key is\b",
    ),
    "search": (
        r"job[ -]?(?:search|hunt|seek|offer|opening|opportunit|application|interview|market|lead)",
        r"(?:about|regarding|for|concerning|seeking) (?:(?:an?|the|my|any|new|your|full[- ]time|"
        r"this) ){0,3}(?:jobs?|positions?|roles?|vacanc(?:y|ies)|employment|openings?)\b",
        r"interview|recruit|hiring\b|hire me\b|employers?\b|head ?hunter|human resources",
        r"résumés?|(?:my|a|the|your) (?:resumes?|cv)\b|curriculum vitae|cover letter",
        r"my applications?\b|(?:i|i've|i have) (?:recently )?applied\b",
        r"unemployed\b|laid off\b|out of work\b|between jobs\b|looking for (?:a |new |some )*work"
        r"\b|available for (?:work|hire)\b|open to work\b|next opportunity|career (?:change|move)|"
        r"candidate\b|my (?:current|present|old|former) (?:boss|job|company)\b",
    ),
}
"""By the id of a finding: what the words of a greeting would trap one with."""

_COMPILED: Final = {
    trap: re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})\w*", re.IGNORECASE)
    for trap, patterns in TRAPS.items()
}


def trapped(trap: str, text: str) -> str:
    """Give the first words of a greeting that fall into this trap; empty if none do."""
    found = _COMPILED[trap].search(text)
    return found[0].strip(" .,!?[](*") if found else ""
