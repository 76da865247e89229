"""Correcting what a posting says as a whole, and who a résumé says that it is of."""

from collections.abc import Callable
from typing import Final

from ringback.casebook.amendments import Amendment, PostingPart, ResumePart, TakenBack
from ringback.tracker.reads.understanding import Understanding

from .corrected import NOTHING, Corrected, mistake, no_resume
from .meanings import Meant, as_day, as_email, as_number, as_place, as_words

NAMED: Final[dict[str, PostingPart]] = {
    "title": "title",
    "employer": "employer",
    "place": "place",
    "pay": "pay",
    "closes": "closes",
    "reference": "reference",
    "no calls": "no_calls",
    "contact": "contact",
    "contact phone": "contact_phone",
    "contact email": "contact_email",
}
MINE: Final[dict[str, ResumePart]] = {
    "name": "name",
    "phone": "phone",
    "email": "email",
    "place": "place",
}


def correct(understood: Understanding, part: PostingPart, words: str) -> Corrected:
    """Correct one field of the posting."""
    if not words:
        return Corrected(understood.with_posting(TakenBack((part,))), "posting", part)
    if part == "title" and words.lower() in NOTHING:
        raise mistake("A posting has a title. Say which: title=Line cook.")
    meant = _meant(part, words, understood)
    amendment = Amendment(part, meant.words, was=understood.was(part), place=meant.place)
    return Corrected(understood.with_posting(amendment), "posting", part)


def correct_mine(understood: Understanding, part: ResumePart, words: str) -> Corrected:
    """Correct what stands at the top of the résumé."""
    if understood.resume is None:
        raise no_resume()
    if not words:
        return Corrected(understood.with_resume(TakenBack((part,))), "me", part)
    country = understood.resume.place.country
    readers: dict[ResumePart, Callable[[str], Meant]] = {
        "place": lambda typed: as_place(typed, known=True),
        "phone": lambda typed: as_number(typed, country),
        "email": as_email,
    }
    meant = Meant("") if words.lower() in NOTHING else readers.get(part, as_words)(words)
    amendment = Amendment(part, meant.words, place=meant.place)
    return Corrected(understood.with_resume(amendment), "me", part)


def _meant(part: PostingPart, words: str, understood: Understanding) -> Meant:
    if words.lower() in NOTHING:
        return Meant("")
    if part == "no_calls" and words.lower() in ("yes", "true"):
        return Meant("no phone calls")
    country = understood.posting_now.place.country
    readers: dict[PostingPart, Callable[[str], Meant]] = {
        "place": as_place,
        "closes": lambda typed: as_day(typed, understood.today),
        "contact_phone": lambda typed: as_number(typed, country),
        "contact_email": as_email,
    }
    return readers.get(part, as_words)(words)
