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
    five_days: int = 5
    patience: int = 14
    silence: int = 21
    opens: time = time(9)
    closes: time = time(17)
    past_the_hour: int = 10
    grace: int = 15
    touch_gap: int = 3
    touches_a_week: int = 2
    attempts_a_day: int = 1
    attempts_a_week: int = 3
    attempts_a_stage: int = 6
    voicemails_a_stage: int = 2
    letters_a_stage: int = 1
    emails_a_stage: int = 3
    calls_before_a_note: int = 2
    least_weight: float = 0.1
    reply_days: int = 14
    enough_to_compare: int = 10


SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "week": "days; the recruiter's model message says “last week” (R1w), persistent says "
        "weekly (P7), patient another week (S3)",
        "few_days": "working days; “a few days” in P6, L3 and D3, read as three",
        "five_days": "days; “five to seven days to call again”, formal (F4)",
        "patience": "days that patient waits where no message was left; our reading of S4",
        "silence": "days for which their word is waited for where they asked to hear nothing; "
        "nine managers in ten want the follow-up within three weeks (Accountemps, 2017)",
        "opens": "hour at the contact's place; convention, guardrail 3",
        "closes": "hour at the contact's place; convention, guardrail 3",
        "past_the_hour": "minutes; meetings begin on the hour, so another try does not (S2); ours",
        "grace": "minutes after which a call that they were to make has not come; ours",
        "touch_gap": "working days from one touch to the next; our reading of D4, guardrail 4",
        "touches_a_week": "touches in seven days; our reading of D4, guardrail 4",
        "attempts_a_day": "attempts on a working day; our reading of D4, guardrail 4",
        "attempts_a_week": "attempts in seven days; our reading of D4, guardrail 4",
        "attempts_a_stage": "93 % of those ever reached are reached by the sixth call "
        "(a vendor's figure about sales calls)",
        "voicemails_a_stage": "at most two voicemails, on early calls (a vendor's figure about "
        "sales calls)",
        "letters_a_stage": "unasked letters by post, besides the thank-yous; guardrail 4",
        "emails_a_stage": "unasked e-mails that stay without an answer; our reading of D4",
        "calls_before_a_note": "calls in vain after which the consensus asks in writing; the "
        "turns of the panel: the office, then the state-of-play e-mail",
        "least_weight": "share of all weight below which the consensus drops a deed; ours",
        "reply_days": "days for which an announced call, or the answer to what they asked, is "
        "still expected; our reading of guardrail 4",
        "enough_to_compare": "calls at an hour before the person's own record may break a tie "
        "between hours (S2); ours",
    }
)
