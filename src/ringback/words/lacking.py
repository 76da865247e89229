"""What a message lacks, and what to add, in plain sentences."""

from collections.abc import Sequence

from .choice import Choice
from .message import Brief
from .names import full_name
from .telephone import written
from .titles import titles


def lacking(brief: Brief, choices: Sequence[Choice], *, calls_back: bool = True) -> tuple[str, ...]:
    """Tell what the brief does not give; `calls_back` for a message that leaves a number."""
    return tuple(
        text
        for lacks, text in (
            (not full_name(brief.seeker.name), _NAME),
            (calls_back and not written(brief.seeker.phone), _PHONE),
            (brief.contact is None or not full_name(brief.contact.name), _CONTACT),
            (not titles(brief.posting.title), _TITLE),
            (brief.applied_on is None and not brief.interviewed_on, _WHEN),
        )
        if lacks
    ) + _of_facts(brief, choices)


_NAME = "Your name is not known: add it with `ringback me --name`."
_PHONE = "Your telephone number is not known: add it with `ringback me --phone`."
_CONTACT = (
    "Whom the message is for is not known, so it greets nobody by name: "
    "add them with `ringback contact`."
)
_TITLE = "The posting gives no title: without one they cannot tell which position you mean."
_WHEN = "When you applied is not known: add it with `ringback log … applied --at`."
_NO_FACTS = (
    "Nothing in your résumé could be used, so the message gives no reason to choose you: "
    "add a résumé with results, years or qualifications in it."
)
_NO_FIT = (
    "Nothing in your résumé answers directly what the posting asks for: the message gives your "
    "strongest fact and does not claim that it fits."
)
_ALL_SAID = (
    "Earlier messages have said every fact that serves: the next one needs something new, "
    "so add to your résumé what you have not mentioned."
)


def _of_facts(brief: Brief, choices: Sequence[Choice]) -> tuple[str, ...]:
    if not choices:
        return (_NO_FACTS,)
    found: list[str] = []
    if brief.used and all(choice.fact.key in brief.used for choice in choices):
        found.append(_ALL_SAID)
    if brief.posting.wants and not brief.used and not any(choice.germane for choice in choices):
        found.append(_NO_FIT)
    return tuple(found)
