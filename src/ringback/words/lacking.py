"""What a message lacks, and what to add, in plain sentences."""

from collections.abc import Sequence
from typing import Final

from .english.names import full_name
from .english.titles import titles
from .fitting.choice import Choice
from .message import Brief
from .spoken.telephone import as_shown, written

_NAME: Final = "Your name is not known: add it with `ringback me --name`."
_PHONE: Final = "Your telephone number is not known: add it with `ringback me --phone`."
_CONTACT: Final = (
    "Whom the message is for is not known, so it greets nobody by name: "
    "add them with `ringback contact`."
)
_TITLE: Final = "The posting gives no title: without one they cannot tell which position you mean."
_WHEN: Final = "When you applied is not known: say it with `ringback add … --applied`."
_NO_FACTS: Final = (
    "Nothing in your résumé could be used, so the message gives no reason to choose you: "
    "add a résumé with results, years or qualifications in it."
)
_NO_FIT: Final = (
    "Nothing in your résumé answers directly what the posting asks for: the message gives what "
    "speaks for you and does not claim that it fits. Where you have done some of what they ask, "
    "add a line about it to your résumé."
)
_ALL_SAID: Final = (
    "Earlier messages have said every fact that serves: the next one needs something new, "
    "so add to your résumé what you have not mentioned."
)


def lacking(
    brief: Brief, choices: Sequence[Choice], *, number: bool, facts: bool = True
) -> tuple[str, ...]:
    """Tell what a message lacks: `number` and `facts` if it should give them."""
    lacks = {
        _PHONE: number and not (as_shown(brief.phone_shown) or written(brief.seeker.phone)),
        _CONTACT: brief.contact is None or not full_name(brief.contact.name),
        _WHEN: brief.applied_on is None and not brief.talked,
    }
    return (
        *who_and_which(brief),
        *(text for text, lacks_it in lacks.items() if lacks_it),
        *(_of_facts(brief, choices) if facts else ()),
    )


def who_and_which(brief: Brief) -> tuple[str, ...]:
    """Tell whether the name or the position is lacking, which every message needs."""
    lacks = {
        _NAME: not full_name(brief.seeker.name),
        _TITLE: not titles(brief.posting.title),
    }
    return tuple(text for text, lacks_it in lacks.items() if lacks_it)


def _of_facts(brief: Brief, choices: Sequence[Choice]) -> tuple[str, ...]:
    if not choices:
        return (_NO_FACTS,)
    said = bool(brief.used) and all(choice.fact.key in brief.used for choice in choices)
    fits = any(choice.germane for choice in choices)
    unfit = bool(brief.posting.wants) and not brief.used and not fits
    return (_ALL_SAID,) * said + (_NO_FIT,) * unfit
