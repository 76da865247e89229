"""What is said where nobody to ring is known yet: to the switchboard, and to an assistant."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.words.english.names import first_name, full_name
from ringback.words.lacking import who_and_which
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.spoken.timing import seconds

from .closing import number_twice
from .opening import position_refs, shortest_position, the_position
from .purpose import purpose

LONGEST: Final = 20.0
"""Seconds that a request takes at most: whoever answers such a telephone has other calls."""

_NAME: Final = 2.0
"""Seconds that a name may take."""

_NOBODY: Final = (
    "Whom to ask for is not known, so the words ask who handles it: "
    "add the name with `ringback contact` as soon as you have it."
)
_NO_NUMBER: Final = (
    "Your telephone number is not known, so none is offered: add it with `ringback me --phone`."
)
_WHO: Final = {
    "plain": "Could you tell me who handles the hiring, and how to spell the name?",
    "warm": "Could you tell me who does the hiring, and how to spell the name?",
    "formal": "May I ask who handles the hiring, and how to spell the name?",
}
_THROUGH: Final = {
    "plain": "Could you put me through to {}, please?",
    "warm": "Could you put me through to {}, please?",
    "formal": "Would you please put me through to {}?",
}
_A_WORD: Final = {
    "plain": "I would like two minutes with",
    "warm": "I'd love two minutes with",
    "formal": "I would appreciate two minutes with",
}
_THANKS: Final = {
    "plain": "Thank you.",
    "warm": "Many thanks.",
    "formal": "Thank you.",
}
_DIRECT_LINE: Final = sentence("Is there a direct line?", "rule:F1")
_GOOD_TIME: Final = sentence("And when is a good time?", "rule:S2")


@dataclass(frozen=True, slots=True)
class _Position:
    """How the position is named, and what that rests on."""

    text: str
    refs: tuple[str, ...]


def ask_for_person(brief: Brief) -> Message:
    """Ask whoever answers the main number who hires, and how and when to reach them (P3, D5, S2).

    It asks for what the next call or letter needs, and never whether anything arrived (R3).
    """
    return _request(brief, _for_person(brief), who_and_which(brief))


def ask_for_number(brief: Brief) -> Message:
    """Ask to be put through to the contact, or else for the direct line and a good time (S2).

    Where nobody's name is known it asks for that instead, and says so.
    """
    if not _called(brief):
        return _request(brief, _for_person(brief), (*who_and_which(brief), _NOBODY))
    return _request(brief, _for_number(brief), who_and_which(brief))


def ask_the_assistant(brief: Brief) -> Message:
    """Ask who guards the contact's telephone for two minutes, a good time, a line (P3, D5, S2).

    The own number is said where it leaves the whole short enough; else one offers to leave it.
    """
    nobody = () if _called(brief) else (_NOBODY,)
    unknown = () if number_twice(brief) else (_NO_NUMBER,)
    missing = (*who_and_which(brief), *nobody, *unknown)
    return _request(brief, _for_a_word(brief), missing)


def _request(brief: Brief, ways: Iterator[Sequence[Sentence]], missing: tuple[str, ...]) -> Message:
    """Take the fullest way that is short enough; the last one is."""
    first, thanks = _name_and_question(brief), sentence(_THANKS[brief.seeker.manner], "rule:D5")
    messages = [Message("opener", (first, *way, thanks), missing, ()) for way in ways]
    return next((each for each in messages if each.seconds <= LONGEST), messages[-1])


def _name_and_question(brief: Brief) -> Sentence:
    manner = brief.seeker.manner
    hello = "Hi" if manner == "warm" else "Hello"
    me = _sayable(brief.seeker.name)
    if not me:
        return sentence(f"{hello}. Do you have a moment?", "rule:P3", "rule:D5")
    i_am = "my name is" if manner == "formal" else "this is"
    text = f"{hello}, {i_am} {me}. Do you have a moment?"
    return sentence(text, "seeker:name", "rule:P3", "rule:D5")


def _for_person(brief: Brief) -> Iterator[Sequence[Sentence]]:
    """Ask for name, lines and time; the town gives way first, then courtesy, the addresses last."""
    in_town, anywhere, bare = (_reason(brief, position) for position in _positions(brief))
    who = sentence(_WHO[brief.seeker.manner], "rule:R4", "rule:R9")
    curt = sentence("Who handles the hiring, please, and how do you spell the name?", "rule:R9")
    ways = sentence("Is there a direct line, e-mail or postal address?", "rule:F1", "rule:F4")
    yield in_town, who, ways, sentence("And when is a good time to call?", "rule:S2")
    yield in_town, who, ways, _GOOD_TIME
    yield anywhere, who, ways, _GOOD_TIME
    yield anywhere, curt, ways, _GOOD_TIME
    yield bare, curt, sentence("Is there a direct line or e-mail?", "rule:F1"), _GOOD_TIME
    asked = sentence("Who handles the hiring, please?", "rule:R4")
    yield bare, asked, _DIRECT_LINE, _GOOD_TIME


def _for_number(brief: Brief) -> Iterator[Sequence[Sentence]]:
    """Ask to be put through, or else for line and time; the town gives way first."""
    request = _THROUGH[brief.seeker.manner].format(_called(brief))
    through = sentence(request, "contact:name", "rule:R4")
    otherwise = sentence(
        "Otherwise, is there a direct line, and when is a good time to call?", "rule:F1", "rule:S2"
    )
    reasons = [_reason(brief, position) for position in _positions(brief)]
    for reason in reasons:
        yield reason, through, otherwise
    yield reasons[-1], through, sentence("If not, when is a good time?", "rule:S2")


def _for_a_word(brief: Brief) -> Iterator[Sequence[Sentence]]:
    """Ask for two minutes: with the own number in full, else with the offer to leave it."""
    in_town, anywhere, bare = _positions(brief)
    number = number_twice(brief)[:1]
    if number and purpose(brief).why != "returning":
        for position in (in_town, anywhere):
            yield _when(brief, position), _DIRECT_LINE, *number
    own = "my name and number" if _sayable(brief.seeker.name) else "my number"
    offer = (sentence(f"May I leave {own}?", "seeker:phone"),) if number else ()
    good_time = sentence("When is a good time?", "rule:S2")
    full, curt = _line_or_somebody_else(brief)
    for position, line in ((in_town, full), (anywhere, full), (anywhere, curt), (bare, curt)):
        yield _word(brief, position), good_time, line, *offer
    yield _word(brief, bare), good_time, _DIRECT_LINE, *offer
    yield _word(brief, bare), good_time


def _when(brief: Brief, position: _Position) -> Sentence:
    """Ask when to reach them or who else would do, in one breath, for the number takes long."""
    called = _called(brief)
    refs = (*position.refs, *(("contact:name",) if called else ()), "rule:S2")
    whom = f"{called}, or whoever else handles" if called else "whoever handles"
    return sentence(f"When could I have two minutes with {whom} {position.text}?", *refs)


def _word(brief: Brief, position: _Position) -> Sentence:
    """Say with whom one would like a word and about what; that they rang first says it best."""
    called = _called(brief)
    refs = (*position.refs, *(("contact:name",) if called else ()), "rule:R4")
    if purpose(brief).why == "returning":
        whom = f", for {called}" if called else ""
        text = f"I am returning a call about {position.text}{whom}."
        return sentence(text, "event:rang", *refs)
    wanted, whom = _A_WORD[brief.seeker.manner], called or "whoever handles the hiring"
    return sentence(f"{wanted} {whom} about {position.text}.", *refs)


def _line_or_somebody_else(brief: Brief) -> tuple[Sentence, Sentence]:
    """Ask for the line, and for somebody else where there is one to be else than."""
    if not _called(brief):
        return _DIRECT_LINE, _DIRECT_LINE
    full = "Is there a direct line, or somebody else who handles it?"
    curt = "Is there a direct line, or somebody else?"
    return sentence(full, "rule:F1", "rule:R4"), sentence(curt, "rule:F1", "rule:R4")


def _reason(brief: Brief, position: _Position) -> Sentence:
    """Say what the call is about, in words that are right whoever answers."""
    why = purpose(brief)
    if why.why == "returning":
        return sentence(
            f"I am returning a call about {position.text}.", "event:rang", *position.refs
        )
    text, refs = f"I am calling about {position.text}", position.refs
    if brief.interviewed_on:
        text, refs = f"I interviewed for {position.text}", ("event:interviewed", *refs)
    elif brief.applied or brief.applied_on:
        text, refs = f"I applied for {position.text}", ("event:applied", *refs)
    if why.why in {"late", "pressing"}:
        return sentence(f"{text}, and it is urgent.", *refs, "event:urgent")
    return sentence(f"{text}.", *refs)


def _positions(brief: Brief) -> tuple[_Position, _Position, _Position]:
    """Name the position with its town, without it, and by its title alone."""
    title = shortest_position(brief)
    in_town, anywhere = (
        _Position(the_position(brief, title, place=place), position_refs(brief, place=place))
        for place in (True, False)
    )
    return in_town, anywhere, _Position(f"your {title}", ("posting:title",))


def _called(brief: Brief) -> str:
    return _sayable(brief.contact.name) if brief.contact else ""


def _sayable(name: str) -> str:
    """Give the fullest of a name that takes no longer than two seconds; empty if nothing does."""
    ways = (way.rstrip(".") for way in (full_name(name), first_name(name)))
    return next((way for way in ways if seconds(sentence(way).spoken) <= _NAME), "")
