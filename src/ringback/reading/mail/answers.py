"""What in a mail is an answer without being more: a call that missed, a plea to ring."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.statements.frames import Frames, words_of
from ringback.reading.finders.statements.pieces import sentences
from ringback.reading.patterns import Pattern

from .absence import is_reply_of_a_machine
from .sender import Sender
from .values import Received


def attempt_in(own: str) -> Span | None:
    """Give the sentence by which they say that they rang and did not reach the seeker, or None."""
    return _first(own, _ATTEMPT, _NO_ATTEMPT)


def plea_to_ring(own: str) -> Span | None:
    """Give the sentence by which they ask to be rung, or None."""
    return _first(own, _RING, _NO_RING) or _first(own, _LINE, _NO_RING)


def gist(own: str) -> Span | None:
    """Give the first sentence that says something, or None."""
    spans = [span for span in sentences(own) if len(own[span.start : span.end].split()) > 2]
    telling = [span for span in spans if not _PLEASANT.fullmatch(own[span.start : span.end])]
    return next(iter(telling or spans), None)


def is_sent_by_a_machine(mail: Received, sender: Sender) -> bool:
    """Whether nobody wrote the mail: its headers, its address or its words say so."""
    if mail.automatic or is_reply_of_a_machine(mail):
        return True
    said = _MACHINE.search(mail.text) or _SYSTEM.search(mail.sender_address)
    return sender.person is None and (sender.robot or bool(said))


def _first(own: str, frames: Frames, but: Frames) -> Span | None:
    for span in sentences(own):
        words = words_of(own, span.start, span.end)
        if frames.find(words) and not but.find(words):
            return span
    return None


_ATTEMPT: Final = Frames(
    "tried calling/ringing/phoning/you/your",
    "tried to call/ring/phone/reach/get/contact/catch you",
    "called/rang/phoned you",
    "called/rang/phoned .. got/left/voicemail/answer/message/mailbox",
    "left you? a voicemail/message/vm",
    "left .. voicemail/message for/on you/your",
    "got your voicemail/machine/answerphone",
    "missed you/each",
    "unable to reach you .. phone",
    "not reach you by phone",
    "gave you a call/ring/bell/shout",
)
_NO_ATTEMPT: Final = Frames(
    "i missed/got your call", "you called/rang/left/tried", "missed your call"
)
_RING: Final = Frames(
    "call/ring/phone/telephone/bell/dial me/us/back",
    "call/ring/phone/telephone on/at",
    "give me/us .. call/ring/bell/shout/buzz",
    "reach/catch/get me/us .. on/at/by",
    "please call/ring/phone/telephone",
    "call/ring/phone .. when you",
    "pick up the phone",
)
_LINE: Final = Frames("my/the/our .. number/line/cell/mobile .. is", "number to reach/call")
_NO_RING: Final = Frames(
    "not .. call/ring/phone/telephone",
    "will/would call/ring/phone .. you",
    "if you have .. questions",
    "any questions",
)
_PLEASANT: Final = Pattern(
    r"(?:i |we )?(?:hope|trust) .{0,60}|(?:good )?(?:morning|afternoon|evening|day).{0,20}|"
    r"(?:hi|hello|hey|dear|greetings).{0,40}|how are you.{0,20}|thank(?:s| you)[!.]?",
    re.IGNORECASE,
)
_SYSTEM: Final = Pattern(
    # The programs with which firms take in applications, and which answer in their name.
    r"workday|greenhouse|lever\.co|icims|taleo|jobvite|workable|bamboohr|ashby|successfactors|"
    r"smartrecruiters|breezy|recruitee|teamtailor|notif|assessments?@|hire-?desk",
    re.IGNORECASE,
)
_MACHINE: Final = Pattern(
    r"\bautomat(?:ed|ic|ically)\b.{0,40}\b(?:message|e-?mail|notification|generated|reply|sent)|"
    r"\b(?:system|auto|computer)[- ]generated|do(?: not|n't) (?:reply|respond) to this|"
    r"\b(?:not|un)[- ]?monitored|replies (?:to this .{0,30})?(?:are|will) not|"
    r"(?:generated|sent|created) automatically|automat(?:ic|ed) (?:confirmation|acknowledge?ment)|"
    r"\bunattended\b|type your reply above|\b(?:under|your) ticket\b|"
    r"did(?: not|n't) apply for this|\bno[- ]?reply\b|"
    r"this (?:mailbox|inbox|address) (?:is|does) not",
    re.IGNORECASE,
)
