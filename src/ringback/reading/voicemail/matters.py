"""Whether a message is about an application at all: by who rings, and by what they speak of."""

from typing import Final, Literal

from ringback.reading.patterns import any_of
from ringback.reading.speakers import names_in_full
from ringback.reading.values import Telling

from .callers import Caller
from .firms import names_firm

Matter = Literal["ours", "likely", "maybe", "other"]
"""It is about an application; it seems so; a firm wants to be rung, nobody knows why; it is not."""

_JOB: Final = any_of(
    r"\b(?:applications?|applied|applicant|positions?|role|hiring|cv|job|employment|shifts?|hr)\b",
    r"\b(?:interview|vacanc|recruit|r[ée]sum[ée]|candidate|shortlist|onboarding)",
    r"\b(?:start date|references|salary|notice period|opening|human resources)\b",
    r"\b(?:talent acquisition|trial (?:day|shift)|(?:job )?offer (?:you|letter))\b",
)

"""What is spoken of where work is to be had."""
_CALL_BACK: Final = any_of(
    r"\b(?:call|ring|phone|telephone|reach|contact|text)\b.{0,24}\b(?:back|me|us|on|at)\b",
    r"\breturn (?:my|our|this|the) call\b|\bgive (?:me|us) a (?:call|ring|bell|shout|buzz)\b",
)
_OTHER: Final = any_of(
    # The doctor and the chemist.
    r"\bdent(?:al|ist)\b|\bcleaning\b|\bprescription|\bpharmac|\brefill|\bcheck-?up\b|\bdoctor'?s?\b",
    r"\b(?:dr|doctor)\b\.? \w+(?:'s)? (?:office|surgery|practice)\b|\bappointment\b",
    # What is brought, sold or owed.
    r"\bparcel|\bpackage|\bdeliver(?:y|ed|ies)\b|\bcourier|\bpick ?up\b|\bwheelie|\bneighbou?r",
    r"\bwarrant(?:y|ies)\b|\binsurance (?:quote|policy)|\bloan|\bcredit card|\bpre-?approved",
    r"\binterest rate|\btax\b|\birs\b|\bsocial security|\bfraud|\bsuspicious|\bmedicare",
    r"\bsubscription|\brenew|\brefund|\binvoice|\boverdue|\bsolar panels?\b|\bbroadband",
    r"\butility|\bbill\b|\blandlord|\brent\b|\bplumb(?:er|ing) (?:is|will)|\bboiler|\bmot\b",
    r"\b(?:your|the) (?:car|vehicle|van|truck|bike|order|table|glasses|dog|cat|library|suit|dress|"
    r"laptop|flight|booking|reservation)\b",
    # Who counts heads and collects.
    r"\bsurvey|\bpolitic|\bvote|\belection|\bdonat|\bcharity|\bprize|\bwinner|\bchurch\b",
    r"\bcongratulations you|\bselected to receive|\bpress (?:\d|one|two|nine) to\b",
    # Family and friends.
    r"\b(?:mum|mom|mummy|dad|daddy|grandma|grandpa|nan|nana|auntie?|uncle|sis|bro|babe|darling|"
    r"sweetheart|girl|dude)\b",
    r"\blove you\b|\bdinner\b|\bparty\b|\bwedding|\bbirthday|\bkids?\b|\bbabysit|\bgrocer|\bpub\b",
    r"\bbarbecue|\bmatch on\b|\bwrong number\b|\bautomated reminder\b",
)
"""What is spoken of in calls that have nothing to do with work."""
_KIN: Final = any_of(
    r"\b(?:it'?s|its|this is) (?:your )?"
    r"(?:mum|mom|mam|mummy|dad|daddy|nan|gran|grandma|gran?dad|grandpa|auntie?|uncle|me)\b"
)


def matter_of(text: str, caller: Caller, telling: Telling) -> Matter:
    """Say whether a message is about an application."""
    job, other = bool(_JOB.search(text)), bool(_OTHER.search(text))
    if _KIN.search(text):
        return "other"
    known = names_in_full(text, [each.name for each in telling.people])
    ours = caller.ours or known or names_firm(text, telling.employer)
    if caller.person is not None and (ours or job or not other or len(caller.name.split()) > 1):
        return "ours"
    if ours:
        return "ours" if job or not other or caller.name or caller.ours else "likely"
    if job and (caller.firm or caller.name) and not other:
        return "likely"
    wants = bool(_CALL_BACK.search(text))
    return "maybe" if wants and caller.firm and caller.name and not other else "other"
