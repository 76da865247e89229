"""Whether a greeting says that the messages left there are not listened to (F1)."""

from collections.abc import Iterator, Sequence
from typing import Final

from ringback.reading.patterns import Pattern, any_of

from .orders import Order, is_urgent
from .phrases import Phrase
from .vocabulary import HEAR, MESSAGES, NEVER, SELDOM, SOFTENERS

_MESSAGES: Final = Pattern(
    rf"\b{MESSAGES}\b|\bleav(?:e|ing)\b|\b(?:check|monitor)(?:ing|ed)? this\b"
)
_UNHEARD: Final = any_of(
    rf"{SELDOM} {SOFTENERS}(?:(?:answer|take|use|get to|pick up) (?:\w+ ){{1,3}}(?:or|and|nor) )?"
    rf"{HEAR}\b(?! from| back)(?! (?:\w+ )?(?:phone|call))",
    rf"{SELDOM} {SOFTENERS}(?:get|receive) (?:\w+ )?(?:messages|voice ?mails?|them)\b",
    r"\bun(?:monitored|attended|checked|manned)\b|\bnot in use\b|\bgoes nowhere\b|\bblack hole\b",
    r"\bonly (?:\w+ )?(?:checked|monitored|check|monitor|listen to)\b",
    rf"\bhate\b.{{0,12}}\b{MESSAGES}",
)

_NO_ACCESS: Final = Pattern(
    r"\b(?:no|not have(?: any)?|n't have(?: any)?|without|unable to|lost) access\b"
    rf".{{0,40}}\b{MESSAGES}"
)
_UNANSWERED: Final = any_of(
    rf"\b{MESSAGES}\b.{{0,30}}{SELDOM} {SOFTENERS}"
    "(?:returned|answered|responded|passed|kept|saved|stored|forwarded)",
    r"\b(?:do not|don't|dont|never) (?:return|respond to|answer|reply to) (?:\w+ )?"
    r"(?:voice ?mails?|messages)",
)
_DO_NOT_LEAVE: Final = any_of(
    # Who "can't leave a message" was not told to leave none.
    rf"(?<!\bcan')(?<!\bcouldn')\b(?!ca|could){NEVER} {SOFTENERS}"
    r"(?:leav(?:e|ing)|record(?:ing)?|do)\b"
    r"(?:$| (?:me |us |him |her |them )?(?:an? |any |your |the |\w+ )?"
    r"(?:messages?|msgs?|voice ?-?mails?|vms?|anything|one|something|name|details|recording)\b)",
    r"\bno (?:voice ?mails?|messages)\b(?! from)",
    r"\b(?:no longer|do not|don't|dont) (?:accept|take|receive|have) (?:\w+ )?"
    r"(?:messages|voice ?mails?)\b",
)
_LATER: Final = Pattern(r"\b(?:until|till|til|before)\b")
_ONLY_IF: Final = Pattern(r"\b(?:if|unless|except)\b")


def unheard_orders(said: Sequence[Phrase]) -> Iterator[Order]:
    """Give the phrases that say that a message left here reaches nobody."""
    for place, phrase in enumerate(said):
        spoken_of = _MESSAGES.search(" ".join(p.text for p in said[max(0, place - 2) : place + 1]))
        if _DO_NOT_LEAVE.search(phrase.text) or _NO_ACCESS.search(phrase.text):
            conditional = _ONLY_IF.search(phrase.text) or is_urgent(said, place)
            yield Order("not_checked", 0.6 if conditional else 0.9, phrase)
        elif spoken_of and _UNHEARD.search(phrase.text):
            yield Order("not_checked", 0.92, phrase)
        elif _UNANSWERED.search(phrase.text) and not _LATER.search(phrase.text):
            yield Order("not_checked", 0.85, phrase)
