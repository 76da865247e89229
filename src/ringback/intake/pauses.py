"""Which entries of a career tell of time away from paid work: care, leave, a year out."""

import re
from typing import Final

from .titles import title_likeness

_PAUSE: Final = re.compile(
    r"\W*(?:(?:on|took|planned|extended|unpaid|personal) )?(?:an? )?"
    r"(?:(?:career|employment|work|professional) (?:break|gap|pause|hiatus)|sabbatical|gap year|"
    r"(?:maternity|paternity|parental|family|adoption|carer['’]?s|caregiver|medical|sick|"
    r"compassionate) leave|"
    r"(?:raising|bringing up|looking after|caring for|care (?:of|for)) (?:(?:my|our|an?|the|two|"
    r"three|young|elderly|own) )*(?:family|child(?:ren)?|kids|sons?|daughters?|mother|father|"
    r"parents?|husband|wife|relatives?)|"
    r"(?:full[- ]time|stay[- ]at[- ]home) (?:parent|mother|father|mom|mum|dad)|"
    r"time (?:out|off|away))\b(?! cover)",
    re.IGNORECASE,
)


def is_pause(text: str) -> bool:
    """Whether a line opens with time away from work, and names no post such as a leave clerk."""
    match = _PAUSE.match(text)
    return match is not None and title_likeness(re.split(r"[\d,;:|(–—]", text)[0]) < 2
