"""How a message ends: the wish to meet, and the number said twice (R4, R9, C2)."""

from typing import Final

from ringback.casebook.terms import Manner
from ringback.words.message import Brief, Sentence, sentence
from ringback.words.reach import own_number, own_number_said

from .moments import before
from .reason import Purpose, Why

_Wishes = dict[Manner, tuple[str, ...]]

_MEET: Final[_Wishes] = {
    "plain": (
        "I would love to meet you and answer your questions.",
        "I would like to meet you and tell you more.",
        "Could we meet? I would gladly come by.",
    ),
    "warm": (
        "I'd love to come by, meet you, and answer any questions you have.",
        "I'd really like to meet you and tell you more.",
        "Could we meet? I'd be happy to come by.",
    ),
    "formal": (
        "I would welcome the opportunity to meet you and answer your questions.",
        "I would be glad to meet you and tell you more.",
        "I would be pleased to meet you at a time that suits you.",
    ),
}
_MEET_BRIEFLY: Final[_Wishes] = {
    "plain": ("I would love to meet you.", "I would like to meet you.", "Could we meet?"),
    "warm": ("I'd love to meet you.", "I'd really like to meet you.", "Could we meet?"),
    "formal": ("I would welcome a meeting.", "I would be glad to meet you."),
}
_NEXT_STEP: Final[_Wishes] = {
    "plain": (
        "I would love to meet again and take the next step.",
        "Could we talk about the next step?",
        "I would like to come back and take the next step.",
    ),
    "warm": (
        "I'd love to come back and take the next step with you.",
        "Could we talk about the next step?",
        "I'd be happy to come back and take the next step.",
    ),
    "formal": (
        "I would welcome the opportunity to meet again and take the next step.",
        "May we talk about the next step?",
        "I would be glad to meet again and take the next step.",
    ),
}
_OF_ITS_OWN: Final[dict[Why, _Wishes]] = {
    "late": {
        "plain": ("I am still looking forward to meeting you.",),
        "warm": ("I'm still looking forward to meeting you.",),
        "formal": ("I am still looking forward to meeting you.",),
    },
    "no_show": dict.fromkeys(
        ("plain", "warm", "formal"), ("When would suit you to talk?", "Which time would suit you?")
    ),
    "cancelled": {
        "plain": ("When would suit you to meet?", "Which day would suit you to meet?"),
        "warm": ("When would suit you to meet?", "Which day would suit you to meet?"),
        "formal": ("Which day would suit you to meet?",),
    },
    "returning": {
        "plain": ("I would be glad to talk. Which time would suit you?",),
        "warm": ("I'd love to talk. Which time would suit you?",),
        "formal": ("I would be glad to speak with you. Which time would suit you?",),
    },
    "arranged": {
        "plain": ("If you would like anything from me before then, please call me.",),
        "warm": ("If you'd like anything from me before then, please call me.",),
        "formal": ("Should you wish for anything from me before then, please call me.",),
    },
    "decided": {
        "plain": ("When there is an opening, I would love to meet you.",),
        "warm": ("When there's an opening, I'd love to meet you.",),
        "formal": ("Should there be an opening, I would be glad to meet you.",),
    },
    "offer": dict.fromkeys(
        ("plain", "warm", "formal"),
        ("Could we talk about the next step?", "When could we talk about the next step?"),
    ),
    "check_back": {
        "plain": ("If there is an opening, I would love to meet you.",),
        "warm": ("If there's an opening, I'd love to meet you.",),
        "formal": ("Should there be an opening, I would be glad to meet you.",),
    },
}
_NEXT_STEP_BRIEFLY: Final[_Wishes] = {
    **dict.fromkeys(("plain", "warm"), ("Could we talk about the next step?",)),
    "formal": ("May we talk about the next step?",),
}
_NUMBERS: Final = (
    ("My number is {}.", "Again, {}."),
    ("My number is {}.", "Once more, {}."),
    ("My telephone number is {}.", "Once again, {}."),
)


def wish(brief: Brief, why: Purpose, *, short: bool = False) -> Sentence:
    """Say what one wishes: to meet, to take the next step, to speak in time (R4)."""
    until = brief.past.presses_until
    if why.why == "pressing":
        end = f" before {before(brief, until)}" if until else " today"
        meet = "speak" if brief.talked else "meet or speak"
        return sentence(f"Could we {meet}{end}?", "event:urgent", "rule:R4")
    meet_again = _NEXT_STEP_BRIEFLY if short else _NEXT_STEP
    usual = _MEET_BRIEFLY if short else _MEET
    own = None if short and why.why == "check_back" else _OF_ITS_OWN.get(why.why)
    wishes = own or (meet_again if brief.interviewed_on else usual)
    several = wishes[brief.seeker.manner]
    return sentence(several[brief.turn % len(several)], "rule:R4")


def number_twice(brief: Brief, *, short: bool = False) -> tuple[Sentence, ...]:
    """Say the number, and again (C2); nothing where it is not known."""
    number, aloud = own_number(brief), own_number_said(brief)
    if not number:
        return ()
    return tuple(
        Sentence(words.format(number), words.format(aloud), ("seeker:phone",))
        for words in _NUMBERS[0 if short else brief.turn % len(_NUMBERS)]
    )
