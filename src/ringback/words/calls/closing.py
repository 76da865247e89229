"""How a message ends: the wish to meet, and the number said twice (R4, R9, C2)."""

from typing import Final

from ringback.words.message import Brief, Sentence, sentence
from ringback.words.spoken.telephone import as_shown, said, said_as_shown, written

_WISHES: Final = {
    "plain": "I would love to meet you and answer your questions.",
    "warm": "I'd love to come by, meet you, and answer any questions you have.",
    "formal": "I would welcome the opportunity to meet you and answer your questions.",
}
_BRIEF_WISHES: Final = {
    "plain": "I would love to meet you.",
    "warm": "I'd love to meet you.",
    "formal": "I would welcome a meeting.",
}
_AFTER_AN_INTERVIEW: Final = {
    "plain": "I would love to meet again and take the next step.",
    "warm": "I'd love to come back and take the next step with you.",
    "formal": "I would welcome the opportunity to meet again and take the next step.",
}


def wish(brief: Brief, *, short: bool = False) -> Sentence:
    """Say that one wishes to meet: what the message is for (R4)."""
    wishes = _AFTER_AN_INTERVIEW if brief.interviewed_on else _WISHES
    return sentence((_BRIEF_WISHES if short else wishes)[brief.seeker.manner], "rule:R4")


def number_twice(brief: Brief) -> tuple[Sentence, ...]:
    """Say the number, and again (C2); nothing where it is not known."""
    country = _country(brief)
    shown = as_shown(brief.phone_shown)
    number = shown or written(brief.seeker.phone, country)
    if not number:
        return ()
    aloud = said_as_shown(shown) if shown else said(brief.seeker.phone, country)
    return (
        Sentence(f"My number is {number}.", f"My number is {aloud}.", ("seeker:phone",)),
        Sentence(f"Again, {number}.", f"Again, {aloud}.", ("seeker:phone",)),
    )


def _country(brief: Brief) -> str:
    """Give the country in which the number will be dialled, as far as it is known."""
    contact = brief.contact.place.country if brief.contact else ""
    seeker = brief.seeker.place.country or brief.seeker.region
    return contact or brief.posting.place.country or seeker
