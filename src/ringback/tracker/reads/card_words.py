"""The sentences of the cards: what stands on them is decided in data, here it gets its words."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final

from ringback.casebook.case import Case, Noted
from ringback.casebook.events import Arranged
from ringback.counsel.cards.preparing import Collect, Spelling
from ringback.counsel.cards.questions import Part, Question
from ringback.counsel.cards.ringing import Ringing

_PARTS: Final[Mapping[Part, str]] = {"when": "when", "how": "how", "whom": "with whom"}
_NAMED: Final[Mapping[str, str]] = {
    "next_step": "the next step",
    "decision": "the decision",
    "word": "an answer",
}
_ASKED: Final[Mapping[str, str]] = {
    "answer_by": "By when do you want my answer?",
    "place": "Where is it?",
    "people": "Who will be there, and how are their names spelled?",
    "later_opening": "May I be a candidate for a later opening?",
    "check_back": "How often may I check back?",
}
_HEAR: Final[Mapping[tuple[Part, ...], str]] = {
    ("when", "whether"): "When will I hear from you, and will you contact me?",
    ("when",): "When will I hear from you?",
    ("whether",): "Will you contact me, or shall I ask?",
}

_DAY_OF_DECISION: Final = "and the day by which they decide"


def question(asked: Question) -> str:
    """Say what is asked, in words that can be said to them; of what they promised, what it was."""
    if asked.promised is not None:
        what = _NAMED[asked.ask]
        if asked.late:
            return f"You named {day(asked.promised)} for {what}: what can you tell me?"
        return f"Promised: {what} by {day(asked.promised)}."
    if asked.ask == "hear":
        return _HEAR[asked.parts]
    return _following_up(asked.parts) if asked.ask == "follow_up" else _ASKED[asked.ask]


def aim(card: Ringing, names: Sequence[str]) -> str:
    """Say what the call should lead to; `names` are those of the appointment to come."""
    if card.aim == "appointment" and card.appointment is not None:
        return f"That your appointment stands: {appointment(card.appointment, card, names)}."
    if card.aim == "offer":
        return f"Their offer: what is still open before you answer{_answer_by(card.case)}."
    dated = any(asked.ask == "decision" for asked in card.questions)
    return {
        "meeting": "A meeting: its day, hour and place, and who will be there.",
        "next_step": f"The next step, {'or their decision' if dated else _DAY_OF_DECISION}.",
        "later": f"To be remembered for a later opening{_agreed(card.case)}.",
    }.get(card.aim, "Nothing: you have ended this. Thank them, and say so kindly.")


def appointment(noted: Noted[Arranged], card: Ringing, names: Sequence[str]) -> str:
    """Say what was arranged, when it is there, with whom and where."""
    body = noted.body
    when = body.when.astimezone(card.clock)
    people = f" with {listed(names)}" if names else ""
    where = f", {body.where}" if body.where else ""
    return f"{body.what}, {day(when)}, {when:%H:%M} there{people}{where}"


def spelling(lack: Spelling, name: str) -> str:
    """Say what is to be checked of a name."""
    if lack.lacks == "surname":
        return f"{name}: ask for the surname, and spell it."
    return f"{name}: not yet seen in writing."


def collecting(errand: Collect, name: str) -> str:
    """Say what is to be brought home from somebody."""
    if errand.what == "card":
        return f"{name}: a business card; neither e-mail nor postal address is known."
    return f"{name}: the postal address, for a letter."


def day(moment: date | datetime) -> str:
    """Say a day: "Thu 5 Nov"."""
    return f"{moment:%a} {moment.day} {moment:%b}"


def listed(names: Sequence[str], last: str = "and") -> str:
    """Join names: "Dana, Tom and Ines"."""
    head = ", ".join(names[:-1])
    return f"{head} {last} {names[-1]}" if head else "".join(names)


def _following_up(parts: Sequence[Part]) -> str:
    details = listed([_PARTS[part] for part in parts if part in _PARTS])
    if "whether" not in parts:
        return f"{details[0].upper()}{details[1:]} may I follow up?"
    return f"May I follow up, and if so {details}?" if details else "May I follow up?"


def _answer_by(case: Case) -> str:
    offered = case.offer.body.answer_by if case.offer else None
    return f" by {day(offered)}" if offered else ""


def _agreed(case: Case) -> str:
    """Say how often they agreed to be asked, or that this is to be found out."""
    agreed = case.check_back.body if case.check_back else None
    if agreed is None:
        return ", and how often you may ask"
    unit = agreed.unit if agreed.count != 1 else agreed.unit.removesuffix("s")
    return f"; you agreed to ask every {f'{agreed.count} ' if agreed.count != 1 else ''}{unit}"
