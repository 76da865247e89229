"""Which entries of a career tell of time away from paid work: care, leave, a year out."""

import re
from typing import Final

from .months import find_period
from .titles import title_likeness

_PAUSE: Final = re.compile(
    r"\W*(?:(?:on|took|planned|extended|unpaid|personal) )?(?:an? )?"
    r"(?:(?:career|employment|work|professional) (?:break|gap|pause|hiatus)|sabbatical|gap year|"
    r"(?:maternity|paternity|parental|family|adoption|carer['’]?s|caregiver|medical|sick|"
    r"compassionate) leave|"
    r"(?:raising|bringing up|looking after|caring for|care (?:of|for)) (?:(?:my|our|an?|the|two|"
    r"three|young|elderly|own) )*(?:family|child(?:ren)?|kids|sons?|daughters?|mother|father|"
    r"parents?|husband|wife|relatives?)|"
    r"(?:full[- ]time|part[- ]time) (?:study|studies|student|education|carer|caring)|"
    r"travel(?:l?ing|l?ed)? (?:in|through|around|across|the|to|and)|unemployed|looking for work|"
    r"(?:at )?home with (?:(?:my|our|an?|the|two|three|young|little|new|sick|small) )*(?:family|"
    r"child(?:ren)?|kids|newborns?|bab(?:y|ies)|twins|sons?|daughters?|mother|father|parents?)|"
    r"(?:full[- ]time|stay[- ]at[- ]home) (?:parent|mother|father|mom|mum|dad)|"
    r"time (?:out|off|away))\b(?! cover)",
    re.IGNORECASE,
)


def is_pause(text: str) -> bool:
    """Whether a line opens with time away from work, and names no post such as a leave clerk."""
    period = find_period(text)
    dated = period is not None and period.start <= 2
    words = text[period.end :].lstrip(" ,:;|–—-\t") if period and dated else text
    match = _PAUSE.match(words)
    return match is not None and title_likeness(re.split(r"[\d,;:|(–—]", words)[0]) < 2
