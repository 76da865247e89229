"""Every number the counsel uses, in one value, each with its source."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Policy:
    """The numbers of the advice. `SOURCES` says where each comes from."""

    week: int = 7
    few_days: int = 3
    opens: time = time(9)
    midday: time = time(13)
    closes: time = time(17)
    touch_gap: int = 3
    touches_a_week: int = 2
    attempts_a_day: int = 1
    attempts_a_week: int = 3
    attempts_a_stage: int = 6
    voicemails_a_stage: int = 2
    letters_a_stage: int = 1
    reply_days: int = 14


SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "week": "days; the recruiter's model message says “last week” (R1w), persistent says "
        "weekly (P7)",
        "few_days": "working days; “a few days” in P6, L3 and D3, read as three",
        "opens": "hour at the contact's place; convention, guardrail 3",
        "midday": "where a working day is halved, so that the next try falls at another hour (S2)",
        "closes": "hour at the contact's place; convention, guardrail 3",
        "touch_gap": "working days from one touch to the next; our reading of D4, guardrail 4",
        "touches_a_week": "touches in seven days; our reading of D4, guardrail 4",
        "attempts_a_day": "attempts on a working day; our reading of D4, guardrail 4",
        "attempts_a_week": "attempts in seven days; our reading of D4, guardrail 4",
        "attempts_a_stage": "93 % of those ever reached are reached by the sixth call "
        "(a vendor's figure about sales calls)",
        "voicemails_a_stage": "at most two voicemails, on early calls (a vendor's figure about "
        "sales calls)",
        "letters_a_stage": "unasked letters by post, besides the thank-yous; guardrail 4",
        "reply_days": "days for which an announced call, or the answer to what they asked, is "
        "still expected; our reading of guardrail 4",
    }
)
