"""The closed lists of words that values, JSON and the command line share."""

from typing import Literal

LineKind = Literal["office", "cell", "email", "post", "portal"]
"""A way to a person: two telephones, two kinds of mail, and a web form."""

PhoneKind = Literal["office", "cell"]

Origin = Literal["card", "given", "greeting", "published", "directed"]
"""How a line became known: on a card, from the person, from a greeting, in public, by direction."""

Part = Literal["recruiter", "hiring_manager", "interviewer", "assistant", "contact"]
"""What a contact is in one application."""

How = Literal["online", "email", "post", "hand", "referral"]
"""How an application was sent."""

Outcome = Literal[
    "spoke",
    "voicemail_left",
    "hung_up",
    "no_answer",
    "busy",
    "gatekeeper",
    "screened",
    "wrong_number",
]
"""How a call ended; `hung_up` reached the machine and left nothing."""

Instruction = Literal[
    "none", "use_cell", "urgent_cell", "colleague", "away", "not_checked", "no_calls"
]
"""What a greeting tells callers to do."""

Means = Literal["email", "post", "portal"]
"""How a letter goes."""

Answer = Literal["yes", "no", "unasked"]
"""What they said to one of the two questions before an interview ended."""

FollowUpBy = Literal["call", "email", "post"]

Verdict = Literal["offer", "rejected", "filled", "withdrawn"]

Silence = Literal["call", "write", "all"]
"""What somebody asked not to be done."""

Unit = Literal["days", "weeks", "months"]

Stage = Literal["applied", "in_touch", "interviewing", "interviewed", "offered", "closed"]

Telephone = Literal["yes", "prepared", "no"]
"""Whether the person telephones: always, only when the other side expects it, or never."""

Manner = Literal["plain", "warm", "formal"]

MessageKind = Literal[
    "voicemail",
    "opener",
    "screening",
    "thank_you",
    "state_of_play",
    "interest",
    "future",
    "ring_back",
    "withdrawal",
    "own_greeting",
]

FactKind = Literal[
    "role",
    "years",
    "achievement",
    "award",
    "promotion",
    "skill",
    "licence",
    "education",
]

FactUse = Literal["", "pinned", "forbidden"]
"""What the seeker says of a fact: said before all others, never said, or nothing."""
