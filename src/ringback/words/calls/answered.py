"""What is said when somebody answers (P3, D5), and when a telephone asks who is calling."""

from collections.abc import Iterator, Sequence
from typing import Final

from ringback.words.english.names import full_name
from ringback.words.fitting.choice import Choice, leading
from ringback.words.fitting.evidence import evidence
from ringback.words.lacking import lacking, who_and_which
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.spoken.dates import days_back
from ringback.words.spoken.timing import seconds

from .closing import wish
from .opening import position_refs, shortest_position, the_position

SCREENED: Final = 10.0
"""Seconds within which a telephone that screens callers has name and reason."""

OPENER: Final = 30.0
"""Seconds after which whoever answered should have their turn."""


def opener(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write the beginning of a call: name and question first (P3, D5), then the reason.

    It is for whoever answers, the person called or somebody else; of what one could say first it
    takes the fullest that leaves the whole short enough.
    """
    first = (_name_and_question(brief), _reason(brief))
    last = (wish(brief, short=short), sentence("When would be a good time?", "rule:R4"))
    missing = lacking(brief, choices, number=False)
    for choice in () if short else leading(choices):
        for said in evidence(choice, brief.today):
            sentences = (*first, said.sentence, *last)
            if sum(seconds(each.spoken) for each in sentences) <= OPENER:
                return Message("opener", sentences, missing, (choice.fact.key,))
    return Message("opener", (*first, *last), missing, ())


def screening(brief: Brief, _choices: Sequence[Choice], *, short: bool) -> Message:
    """Write name and reason, in ten seconds at most, for a telephone that asks for them."""
    ways = list(_screenings(brief))
    said = ways[-2] if short else ways[0]
    said = next((way for way in (said, *ways) if seconds(way.spoken) <= SCREENED), ways[-1])
    return Message("screening", (said,), who_and_which(brief), ())


def _screenings(brief: Brief) -> Iterator[Sentence]:
    """Give name and reason, the fullest way first."""
    me = full_name(brief.seeker.name)
    who = f"This is {me}," if me else "I am"
    refs = ("seeker:name",) if me else ()
    about, link, event = _purpose(brief)
    title = shortest_position(brief)
    for place in (True, False):
        named = the_position(brief, title, place=place)
        text = f"{who} {about} {link} {named}."
        yield sentence(text, *refs, event, *position_refs(brief, place=place))
    yield sentence(f"{who} {about} {link} your {title}.", *refs, event, "posting:title")
    yield sentence(f"{who} {about}.", *refs, event)


def _purpose(brief: Brief) -> tuple[str, str, str]:
    """Say what the call is for, how the position follows, and what that rests on."""
    if brief.returning:
        return "returning your call", "about", "event:rang"
    if brief.talk:
        return "calling after our talk", "about", "event:spoken"
    if brief.interviewed_on:
        return "calling about our interview", "for", "event:interviewed"
    return "calling about my application", "for", "event:applied"


def _name_and_question(brief: Brief) -> Sentence:
    me = full_name(brief.seeker.name)
    hello = "Hi" if brief.seeker.manner == "warm" else "Hello"
    if not me:
        return sentence(f"{hello}. Do you have a moment?", "rule:P3")
    return sentence(f"{hello}, this is {me}. Do you have a moment?", "seeker:name", "rule:P3")


def _reason(brief: Brief) -> Sentence:
    """Say whom one calls, about which position, in words that are right whoever answers."""
    named = the_position(brief, shortest_position(brief))
    if brief.returning:
        text = f"I am returning your call about {named}."
        return sentence(text, "event:rang", *position_refs(brief))
    contact = full_name(brief.contact.name) if brief.contact else ""
    refs = (*position_refs(brief), *(("contact:name",) if contact else ()))
    whom = f"I am calling{f' for {contact}' if contact else ''} about {named}"
    if brief.talk:
        when = days_back(brief.talk, brief.today)
        return sentence(f"{whom}, which we spoke about {when}.", "event:spoken", *refs)
    if brief.interviewed_on:
        when = days_back(brief.interviewed_on, brief.today)
        return sentence(f"{whom}, which I interviewed for {when}.", "event:interviewed", *refs)
    when = f" {days_back(brief.applied_on, brief.today)}" if brief.applied_on else ""
    return sentence(f"{whom}, which I applied for{when}.", "event:applied", *refs)
