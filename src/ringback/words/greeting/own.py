"""What recruiters hear when they reach the seeker's machine."""

from collections.abc import Iterator, Sequence
from itertools import chain, product
from typing import Final

from ringback.words.english.casing import upper_first
from ringback.words.english.names import full_name
from ringback.words.fitting.choice import Choice
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.spoken.telephone import said, written
from ringback.words.spoken.timing import seconds

LONGEST: Final = 20.0
SHORT: Final = 10.0
"""Seconds that a greeting takes at most: whoever rings waits for the tone."""

_HELLO: Final = {
    "plain": "Hello, you have reached {}.",
    "warm": "Hi, you've reached {}.",
    "formal": "Hello, this is the voicemail of {}.",
}
_NOT_NOW: Final = {
    "plain": "I cannot answer right now.",
    "warm": "Sorry I can't pick up right now.",
    "formal": "I am not able to take your call at the moment.",
}
_LEAVE: Final = {
    "plain": "Please leave your name, your number and a good time to reach you.",
    "warm": "Please leave your name, your number and a good time to reach you.",
    "formal": "Please leave your name, your number and a convenient time to reach you.",
}
_RING: Final = {
    "plain": "I will call you back the same day or the next working day.",
    "warm": "I'll call you back the same day or the next working day.",
    "formal": "I will return your call the same day or on the next working day.",
}
_THANKS: Final = {"plain": "Thank you.", "warm": "Thanks!", "formal": "Thank you."}

_WRITES_BACK: Final = {
    "plain": "I will get back to you the same day or the next working day.",
    "warm": "I'll get back to you the same day or the next working day.",
    "formal": "I will reply to you the same day or on the next working day.",
}
"""Whoever does not telephone promises word, and not a call."""

_SHORT_LEAVE: Final = (
    "Please leave your name, number and a good time.",
    "Please leave your name and number.",
    "Please leave your number.",
    "Your number, please.",
)
_SHORT_RING: Final = {
    "plain": ("I will call back by the next working day.", "I will call by the next working day."),
    "warm": ("I'll call back by the next working day.", "I'll call by the next working day."),
    "formal": ("I will call back by the next working day.", "I will call by the next working day."),
}
_SHORT_WRITES_BACK: Final = {
    "plain": ("I will reply by the next working day.",),
    "warm": ("I'll reply by the next working day.",),
    "formal": ("I will reply by the next working day.",),
}

_BY_NUMBER: Final = (
    "Your name is not known, so the greeting gives your number in its place: "
    "add it with `ringback me --name`."
)
_BY_NEITHER: Final = (
    "Your name is not known, so callers do not hear whom they have reached: "
    "add it with `ringback me --name`."
)


def own_greeting(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write the greeting of the seeker's own machine, at most 20 seconds long, 10 where `short`.

    It says who was reached and what to leave, and that word comes the same or the next working
    day (R12). Of the search it says nothing: whoever rings may be the present employer.
    """
    ways = _short(brief) if short else _full(brief)
    bound = SHORT if short else LONGEST
    last = next(ways)
    for way in (last, *ways):
        last = way
        if sum(seconds(each.spoken) for each in way) <= bound:
            break
    return Message("own_greeting", last, _lacking(last), ())


def _full(brief: Brief) -> Iterator[tuple[Sentence, ...]]:
    """Give the whole greeting, then without thanks, then without what is plain anyway."""
    manner = brief.seeker.manner
    ring = _WRITES_BACK if brief.seeker.telephone == "no" else _RING
    leave, back = sentence(_LEAVE[manner], "rule:R12"), sentence(ring[manner], "rule:R12")
    not_now, thanks = sentence(_NOT_NOW[manner], "rule:R12"), sentence(_THANKS[manner], "rule:R12")
    for hello in chain.from_iterable(_who(brief)):
        yield hello, not_now, leave, back, thanks
        yield hello, not_now, leave, back
        yield hello, leave, back


def _short(brief: Brief) -> Iterator[tuple[Sentence, ...]]:
    manner = brief.seeker.manner
    ring = _SHORT_WRITES_BACK if brief.seeker.telephone == "no" else _SHORT_RING
    for who in _who(brief):
        for leave, hello, back in product(_SHORT_LEAVE, who, ring[manner]):
            yield hello, sentence(leave, "rule:R12"), sentence(back, "rule:R12")


def _who(brief: Brief) -> Iterator[tuple[Sentence, ...]]:
    """Say who was reached: by name, else by number, else that it is a voicemail; shorter ways."""
    hello, seeker = _HELLO[brief.seeker.manner], brief.seeker
    if me := full_name(seeker.name):
        refs = ("seeker:name",)
        yield sentence(hello.format(me), *refs), sentence(f"This is {me}.", *refs)
        return
    # The number as one writes it where the seeker lives: callers come from anywhere.
    country = seeker.place.country or seeker.region
    if number := written(seeker.phone, country):
        aloud = said(seeker.phone, country)
        refs = ("seeker:phone",)
        yield (
            Sentence(hello.format(number), hello.format(aloud), refs),
            Sentence(f"{number}.", f"{upper_first(aloud)}.", refs),
        )
    yield (sentence("Hello, this is a voicemail.", "rule:R12"),)


def _lacking(said_: Sequence[Sentence]) -> tuple[str, ...]:
    """Say that the name is lacking, and by what callers know meanwhile whom they have reached."""
    refs = {ref for each in said_ for ref in each.rests_on}
    if "seeker:name" in refs:
        return ()
    return (_BY_NUMBER if "seeker:phone" in refs else _BY_NEITHER,)
