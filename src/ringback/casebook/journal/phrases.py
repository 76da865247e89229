"""How each kind of event reads: the words of the closed lists, and one template per form.

A new field or kind touches this table and nothing else of the journal. Where several forms say
one kind, the first that suits is written; where several begin alike, the longer stands first.
"""

from collections.abc import Mapping
from typing import Any, Final

from ..events import (
    Applied,
    Arranged,
    AskedNotTo,
    CallPlaced,
    CheckBackAgreed,
    Closed,
    Corrected,
    Decided,
    Erased,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Pinned,
    Promised,
    RangBack,
    Reopened,
    Snoozed,
    Urgent,
    Wrote,
)
from ..terms import (
    Answer,
    FollowUpBy,
    How,
    Instruction,
    LineKind,
    Means,
    MessageKind,
    Outcome,
    PhoneKind,
    Silence,
    Unit,
    Verdict,
)
from .forms import Form
from .templates import form

PHRASES: Final[Mapping[Any, Mapping[Any, str]]] = {
    How: {
        "online": "online|on line",
        "email": "by email|by e-mail",
        "post": "by post|by mail",
        "hand": "by hand|in person",
        "referral": "by referral",
    },
    PhoneKind: {
        "office": "on the office line|on the office number|on the office telephone",
        "cell": "on the cell|on the mobile|on the cell line",
    },
    Outcome: {
        "spoke": "spoke with them|spoke|reached them",
        "voicemail_left": "left a voicemail|left a message",
        "hung_up": "hung up at the machine|hung up",
        "no_answer": "no answer|nobody answered",
        "busy": "the line was busy|busy",
        "gatekeeper": "reached a gatekeeper|reached the gatekeeper|gatekeeper",
        "screened": "was screened|screened",
        "wrong_number": "it was a wrong number|wrong number",
    },
    Instruction: {
        "none": "no instruction|nothing for callers",
        "use_cell": "use the cell|call the cell",
        "urgent_cell": "use the cell if it is urgent|use the cell if urgent",
        "colleague": "ask a colleague|call a colleague",
        "away": "away",
        "not_checked": "messages are not checked|not checked",
        "no_calls": "no calls|no calls please",
    },
    MessageKind: {
        "voicemail": "a voicemail script",
        "opener": "an opener",
        "screening": "a screening answer",
        "thank_you": "a thank-you|thanks",
        "state_of_play": "a state-of-play note|a state-of-play",
        "interest": "a note of interest",
        "future": "a note for the future",
        "ring_back": "a request to ring back",
        "withdrawal": "a withdrawal",
        "own_greeting": "a greeting of their own",
    },
    Means: {
        "email": "by email|by e-mail",
        "post": "by post|by mail",
        "portal": "through the portal",
    },
    LineKind: {
        "office": "on the office line",
        "cell": "on the cell",
        "email": "by email|by e-mail",
        "post": "by post|by mail",
        "portal": "through the portal",
    },
    FollowUpBy: {
        "call": "by telephone|by phone|by call",
        "email": "by email|by e-mail",
        "post": "by post|by mail",
    },
    Answer: {"yes": "yes", "no": "no", "unasked": "not asked|unasked"},
    Verdict: {
        "offer": "an offer|offer",
        "rejected": "rejected",
        "filled": "filled with somebody else|filled",
        "withdrawn": "withdrawn",
    },
    Silence: {"call": "called", "write": "written to", "all": "contacted"},
    Unit: {"days": "days", "weeks": "weeks", "months": "months"},
    "missed": {True: "missed", False: "answered"},
    "automatic": {True: "by a machine|automatically", False: "by a person"},
    "announces_call": {True: "announcing a call", False: "announcing no call"},
    "by_posting": {True: "in the posting", False: "in person"},
}


def _form(kind: Any, template: str, **fixed: Any) -> Form:
    return form(kind, template, PHRASES, **fixed)


_MEETING = '< for {when}>[ with {people}][ at "{where}"]'
_GREETING = '[ {line}]<: {says}>[, also {also}]*[, gives {gives}]*[, back on {back}][, "{words}"]'

FORMS: Final[tuple[Form, ...]] = (
    _form(Applied, 'applied[ {how}][ "{detail}"]'),
    _form(Arranged, f"arranged an interview{_MEETING}", what="interview", cancelled=False),
    _form(Arranged, f"arranged {{what}}{_MEETING}", cancelled=False),
    _form(Arranged, f"cancelled the interview{_MEETING}", what="interview", cancelled=True),
    _form(Arranged, f"cancelled {{what}}{_MEETING}", cancelled=True),
    _form(
        CallPlaced,
        'called[ {contact}][ {line}][ at {number}]<, {outcome}>[, saying {said}][, "{words}"]',
    ),
    _form(GreetingHeard, f"heard a greeting{_GREETING}", contact=""),
    _form(GreetingHeard, f"heard {{contact}}'s greeting{_GREETING}"),
    _form(RangBack, 'they rang back[, {missed}][, "{words}"]', contact=""),
    _form(RangBack, '{contact} rang back[, {missed}][, "{words}"]'),
    _form(
        Interviewed,
        'interviewed[ with {people}][; high point "{high}"]*[; concern "{concern}"]*'
        '[; idea "{idea}"]*[; next step by {next_step_by}][; decision by {decision_by}]'
        "[; will they contact me: {they_contact}][; may I follow up: {may_follow_up}]"
        "[; follow up from {follow_up_from}][; follow up with {follow_up_with}]"
        "[; follow up {follow_up_how}]",
    ),
    _form(
        Wrote,
        'wrote[ {kind}][ to {contact}]< {by}>[, {announces_call}][, saying {said}][, "{words}"]',
    ),
    _form(HeardBack, 'heard[ from {contact}][ {by}][, {automatic}][, back on {back}][, "{words}"]'),
    _form(Promised, 'they promised word by {until}[, "{words}"]', contact="", mine=False),
    _form(Promised, '{contact} promised word by {until}[, "{words}"]', mine=False),
    _form(Promised, 'promised to call on {until}[, "{words}"]', contact="", mine=True),
    _form(Promised, 'promised to call {contact} on {until}[, "{words}"]', mine=True),
    _form(Decided, 'decided<: {verdict}>[, answer by {answer_by}][, "{words}"]'),
    _form(CheckBackAgreed, "agreed to check back every day[ with {contact}]", count=1, unit="days"),
    _form(
        CheckBackAgreed, "agreed to check back every week[ with {contact}]", count=1, unit="weeks"
    ),
    _form(
        CheckBackAgreed, "agreed to check back every month[ with {contact}]", count=1, unit="months"
    ),
    _form(CheckBackAgreed, "agreed to check back every {count} {unit}[ with {contact}]"),
    _form(
        AskedNotTo, 'the posting asks not to be {what}[, "{words}"]', contact="", by_posting=True
    ),
    _form(AskedNotTo, 'they asked not to be {what}[, "{words}"]', contact="", by_posting=False),
    _form(AskedNotTo, '{contact} asked not to be {what}[, {by_posting}][, "{words}"]'),
    _form(Urgent, 'urgent until {until}<: "{reason}">'),
    _form(Snoozed, 'snoozed until {until}[: "{reason}"]'),
    _form(Pinned, 'pinned to {day}[: "{reason}"]'),
    _form(Closed, 'closed[: "{words}"]'),
    _form(Reopened, "reopened"),
    _form(Corrected, "corrected entry {number}"),
    _form(Erased, "erased an entry of kind {kind}"),
)
