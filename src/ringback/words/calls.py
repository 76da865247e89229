"""What is said when somebody answers (P3, D5), and when a telephone asks who is calling."""

from collections.abc import Sequence
from typing import Final

from .choice import Choice
from .closing import wish
from .dates import days_back
from .evidence import evidence
from .lacking import lacking
from .message import Brief, Message, Sentence, sentence
from .names import full_name
from .opening import position_refs, shortest_position, the_position

_SCREENED: Final = 10.0


def opener(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write the beginning of a call: name and question first (P3, D5), then the reason."""
    sentences = [_name_and_question(brief), _reason(brief)]
    facts: tuple[str, ...] = ()
    said = next((way for choice in choices for way in evidence(choice, brief.today)), None)
    if said and not short:
        sentences.append(said.sentence)
        facts = (said.choice.fact.key,)
    sentences.append(wish(brief, short=short))
    if not short:
        sentences.append(sentence("When would be a good time?", "rule:R4"))
    lacks = lacking(brief, choices, calls_back=False)
    return Message("opener", tuple(sentences), lacks, facts)


def screening(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write name and reason, in ten seconds at most, for a telephone that asks for them."""
    me = full_name(brief.seeker.name)
    title = shortest_position(brief)
    about = "our interview for" if brief.interviewed_on else "my application for"
    who = f"This is {me}, calling" if me else "I am calling"
    named = the_position(brief, title, place=not short)
    text = f"{who} about {about} {named}."
    refs = (("seeker:name",) if me else ()) + ("event:applied", *position_refs(brief))
    lacks = tuple(
        text
        for text in lacking(brief, choices, calls_back=False)
        if text.startswith(("Your", "The p"))
    )
    return Message("screening", (sentence(text, *refs),), lacks, ())


def _name_and_question(brief: Brief) -> Sentence:
    me = full_name(brief.seeker.name)
    hello = "Hi" if brief.seeker.manner == "warm" else "Hello"
    text = (
        f"{hello}, this is {me}. Do you have a moment?" if me else f"{hello}. Do you have a moment?"
    )
    return sentence(text, *(("seeker:name",) if me else ()), "rule:P3")


def _reason(brief: Brief) -> Sentence:
    named = the_position(brief, shortest_position(brief))
    refs = position_refs(brief)
    contact = full_name(brief.contact.name) if brief.contact else ""
    if brief.interviewed_on:
        when = days_back(brief.interviewed_on, brief.today)
        return sentence(
            f"I am calling about {named}, for which we spoke {when}.", "event:interviewed", *refs
        )
    when = f" {days_back(brief.applied_on, brief.today)}" if brief.applied_on else ""
    for_whom = f" for {contact}" if contact else ""
    text = f"I am calling{for_whom} about {named}, for which I applied{when}."
    return sentence(text, "event:applied", *refs, *(("contact:name",) if contact else ()))
