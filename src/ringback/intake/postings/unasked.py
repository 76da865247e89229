"""What ads say without asking anything of the person: terms, promises, forms, the law."""

from typing import Final

from ..vocabulary import any_of

_EQUALITY: Final = (
    r"equal (?:employment )?opportunity",
    r"regardless of",
    r"without regard",
    r"protected (?:veteran|class|by)",
    r"reasonable accommodations?\b",
    r"discriminat",
    r"affirmative action",
)
_PAY: Final = (
    r"\b(?:salary|pay|wage|compensation)\b.{0,40}(?:range|\$|€|£|\d)",
    r"^[$€£]\s?\d",
    r"[$€£]\s?\d[\d,.]*k?\s*(?:(?:-|–|—|to)\s*[$€£]?\s?\d|/|per\b|an? (?:hour|day|week|year)|"
    r"p/?h\b|p\.?a\b)",
    r"\bper (?:hour|annum)\b",
    r"competitive (?:gross )?(?:salary|pay|compensation|rates)",
)
_BENEFITS: Final = (
    r"\b401\s?\(?k",
    r"paid time off|\bpto\b|\b(?:annual|parental|paid) (?:leave|holiday|vacation)\b",
    r"health insurance|\bdental(?:,| and| plan| insurance| coverage)",
    r"\bbenefits (?:include|package)",
    r"\bpension scheme\b",
    r"(?:^|, )(?:an? )?(?:generous |great )?(?:staff|employee|team) discounts?\b",
    r"(?:^|, )free (?:on-?site |staff )?(?:parking|meals?|lunch(?:es)?|uniforms?|coffee|gym)\b",
)
_HOW_TO_APPLY: Final = (
    r"(?:please |to )apply\b",
    r"apply (?:now|by|at|online|today|via|through)|apply in person",
    r"\b(?:submit|send|e-?mail|attach|upload)\b.{0,40}\b(?:résumé|resume|cv|application|"
    r"cover letter)",
    r"\byour r[eé]sum|\bfederal style resume|\byour cv\b",
    r"\bapplications? (?:must|should|will|are|is|close)\b",
    r"\bfailure to\b|\bdisqualif",
    r"will not be accepted|will be considered|considered for employment",
    r"consideration will be given|will be evaluated as|may be substituted",
    r"\b(?:is|are) defined as\b",
    r"^(?:closing date|deadline|applications? clos|closes)\b",
    r"^(?:by|before|until) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d|$)",
    r"we thank|only (?:those|candidates) selected",
    r"no (?:(?:tele)?phone )?(?:calls(?! to\b)|[ie]nquiries)|do not (?:call|contact)",
    r"\be-?mail only\b",
    r"\bask for [A-Z]|(?:stop|come|drop) (?:by|in)\b",
)
_FORMALITIES: Final = (
    r"^(?:age|gender|sex|marital status)\b",
    r"^(?:monday|working (?:hours|days)|shift timings?)\b",
    r"^(?:job types?|work (?:location|setting)|expected hours|schedule|ability to commute)\s*:",
    r"must be submitted|must meet the (?:eligibility|following|minimum)",
    r"position is (?:remote|based|located|open|permanent|full|part)",
    r"to fill (?:one|\d)",
    r"^(?:(?:full|part)[- ]time|permanent|temporary|seasonal)\W*$",
    r"\bno (?:prior |previous )?experience (?:is )?(?:necessary|needed|required)\b",
    r"^(?:full )?training (?:is |will be )?(?:given|provided)\b",
    r"\brequired (?:for|from) (?:\w+ )?(?:\d{4}|(?:jan|febr)uary|march|april|may|june|july|august|"
    r"(?:sept|nov|dec)ember|october)|\brequired (?:asap|immediately)\b",
)
_CHECKS: Final = any_of(
    r"security clearance",
    r"background (?:check|investigation|screening)",
    r"\bdbs\b",
    r"drug (?:test|screen)",
)
_STANDING: Final = any_of(
    r"visa sponsorship|sponsor (?:visas?|work)",
    r"authori[sz]ed to work|\bright to work\b",
    r"\bus citizen|u\.s\. citizen",
)
_SMALL_PRINT: Final = (
    r"job description is not|may change at any time|reserves the right|other duties as",
    r"recruit(?:ing|ment) agenc|unsolicited|talent community",
    r"cookies|all rights reserved|©",
)
_OF_THE_SITE: Final = (
    r"https?://|www\.|\S@\S",
    r"\byou can (?:find|read|learn|see|view|apply|contact|visit)\b",
    r"click here|sign (?:in|up)|log in|job alert|read more|learn more",
    r"\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+\d[\d ()-]{7,}|\b0\d{2,4} \d{3} \d{3,4}\b",
)
_OF_THE_FIRM: Final = (
    r"\byou(?:['’]ll| will) (?:be )?report(?:ing)? (?:directly )?to\b",
    r"^report(?:s|ing)? (?:directly )?to\b(?!.*, you\b)",
    r"^we(?:['’]re| are) (?:an?|the|one of)\b(?!.*\b(?:must|you|need|seek\w*|looking)\b)",
)
_PROTECTED: Final = (
    r"\b(?:fe)?males? (?:only|preferred|candidates?|applicants?)\b|\b(?:ladies|gentlemen) only\b",
    r"\baged? (?:limit|group|between|below|under|up to|\d\d\s?(?:-|–|to)\s?\d\d)\b",
    r"\b(?:un)?married (?:only|preferred)\b|\bnationals only\b",
)
"""No want is made of who somebody is: to ask that is against the law in most places, and no fact
of a career answers it. A least age, which the law sets, is no such thing."""
_INVITATIONS: Final = (
    r"\b(?:graduates?|beginners|career changers|returners|everyone|all|students)\b.{0,30}"
    r"\b(?:is|are) (?:very |most |always )?welcome\b",
    r"(?:^|, )closed (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\bso that you can have\b",
)
_WAIVED: Final = (
    r"^(?!.*\b(?:plus|bonus|asset|advantage\w*|helpful|useful|welcome|desirable|preferred|ideally|"
    r"nice|but|must|beneficial)\b).*\b(?:is|are) not (?:essential|required|necessary|needed|"
    r"an? requirement)\W*$",
)
"""What an ad does without is no want, unless it would be glad of it."""
_ANYWHERE: Final = any_of(
    *_PROTECTED,
    *_INVITATIONS,
    *_WAIVED,
    *_PAY,
    *_BENEFITS,
    *_HOW_TO_APPLY,
    *_FORMALITIES,
    *_SMALL_PRINT,
    *_OF_THE_SITE,
    *_OF_THE_FIRM,
)
_LONG: Final = 160
_LIST: Final = 2
"""Commas of a sentence that asks for several things, of which a check is only one."""
_EQUAL: Final = any_of(*_EQUALITY)
_PROMOTED: Final = any_of(
    r"\b(?:promot|contribut|ensur|assur|maintain|compl[yi]|implement|enforc|champion)\w*",
    r"\b(?:knowledge|objectives|program(?:me)?s?|responsib\w+|role in)\b",
)


def is_unasked(text: str) -> bool:
    """Whether a piece of an ad asks nothing of the person, whatever its heading.

    That the firm is fair to all is its own affair; that somebody is to see to it is a duty.
    """
    if _ANYWHERE.search(text):
        return True
    several = text.count(",") >= _LIST
    if _CHECKS.search(text) and not several:
        return True
    if _STANDING.search(text) and not (several and len(text) <= _LONG):
        return True
    return bool(_EQUAL.search(text)) and not _PROMOTED.search(text)
