"""The sentences in which a plan is told: the counsel decides in data, here it gets its words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from ringback.casebook.case import Search
from ringback.casebook.events import CallPlaced, Event, Wrote
from ringback.casebook.journal import event_words
from ringback.casebook.people import Contact
from ringback.counsel.ledger import About
from ringback.counsel.values import Item, Opinion, Panel, Planned

from . import shapes

ABOUT: Final[Mapping[About, str]] = {
    "job follow-up": "about following up on applications",
    "hiring": "about hiring, not about follow-up",
    "other": "about something else than jobs",
}
"""What a rule's evidence is about, in words."""

_LINES: Final[Mapping[str, str]] = {
    "office": "the office line",
    "cell": "the cell",
    "email": "e-mail",
    "post": "post",
    "portal": "the portal",
}
_LETTERS: Final[Mapping[str, str]] = {
    "thank_you": "a letter of thanks",
    "interest": "a note of interest",
    "state_of_play": "a note asking for the state of play",
    "future": "a note about a later opening",
    "withdrawal": "a kind word that you withdraw",
    "ring_back": "a note that you saw their call",
}
_CALLS: Final[Mapping[str, str]] = {
    "ring_back": "ring back",
    "no_show": "they were to ring by now; if they did not, ring",
}
_ASKS: Final[Mapping[str, str]] = {
    "find_person": "find out whom to turn to: a name at the employer",
    "find_number": "find a telephone number for {who}",
    "find_address": "find an e-mail or postal address for {who}",
    "confirm_number": "say how you got this number for {who} before it is rung",
    "debrief": "note how the interview went, and with whom you spoke",
    "apply": "apply first, and say so with `ringback log … applied`",
    "answer_offer": "answer the offer",
    "answered_offer": "the offer's day has passed: say what you answered",
    "two_questions": "prepare the interview and its two questions: when will they decide, and "
    "when, how and with whom may you follow up",
    "expected_call": "have the case before you: they will ring",
    "cold_end": "let this rest, or go another way: another person there, or a note for the future",
}
_RIGHT: Final[Mapping[str | None, str]] = {
    "yes": "Leaving the message was right.",
    "no": "Leaving the message was not the best move, and it does no harm.",
    "if": "Leaving the message was right if it sold you.",
    None: "",
}


def what(item: Item, contacts: Mapping[str, Contact]) -> str:
    """Say what an item does: "ring Dana Reyes on the office line"."""
    person = contacts.get(item.contact)
    way = item.line.kind if item.line else None
    return _doing(item.act, item.kind, person.name if person else None, way)


def what_to_do(step: shapes.Item) -> str:
    """Say what a step does, from its shape alone."""
    return _doing(step.act, step.kind, step.contact, step.line.kind if step.line else None)


def happened(event: Event, search: Search) -> str:
    """Say what happened with people's names, on the seeker's clock, without the keys of facts."""
    body = event.body
    if isinstance(body, (CallPlaced, Wrote)):
        body = replace(body, said=())
    names = {key: contact.name for key, contact in search.contacts.items() if contact.name}
    zone = search.seeker.place.clock(event.happened.tzinfo or UTC)
    return event_words(body, zone=zone, names=names)


def day(moment: datetime) -> str:
    """Say a day: "Thu 5 Nov"."""
    return f"{moment:%a} {moment.day} {moment:%b}"


def dissent(voice: str, step: Planned, contacts: Mapping[str, Contact]) -> str:
    """Say what a voice would do instead."""
    return f"The {voice} voice would {what(step.item, contacts)} from {day(step.not_before)}."


def differing(others: Sequence[shapes.Dissent]) -> list[str]:
    """Say who would do something else, those together who would do the same (they disagree)."""
    alike: dict[str, list[str]] = {}
    for other in others:
        doing = f"{what_to_do(other.item)} from {day(other.item.not_before)}"
        alike.setdefault(doing, []).append(other.voice)
    return [f"{_listed(voices)} would {doing}." for doing, voices in alike.items()]


def _listed(voices: Sequence[str]) -> str:
    *others, last = voices
    return f"{', '.join(others)} and {last}" if others else last


def waiting(step: Planned, contacts: Mapping[str, Contact]) -> str:
    """Say what is waited for, and until when (S4)."""
    item, until = step.item, day(step.not_before)
    person = contacts.get(item.contact)
    held = {acted.name for acted in step.guardrails}
    if item.act == "wait":
        return f"their word: they asked not to be contacted; until {until}"
    if item.act == "prepare":
        return f"the appointment; prepare it from {until}"
    for name, words in _HELD.items():
        if name in held:
            return f"{words} {until}"
    if "S2" in item.rules and item.act == "call":
        return f"another hour to try: {until}"
    if item.footing in ("asked", "announced"):
        return f"the day that was agreed or announced: {until}"
    return f"word from {person.name if person else 'them'} until {until}"


_HELD: Final[Mapping[str, str]] = {
    "put_aside": "the day to which you put it aside:",
    "date_they_named": "the day that they named; then",
    "office_hours": "their office to open:",
}


def opinion(said: Opinion, contacts: Mapping[str, Contact]) -> str:
    """Say what one voice thinks: of the message that was left, and what it would do now."""
    return _told(said.was_right, said.plan.steps, contacts, "This voice has nothing to do here.")


def consensus(said: Panel, contacts: Mapping[str, Contact], chosen: str = "") -> str:
    """Say what the voices come to together, and how: who leads, or how they agree."""
    told = _told(said.was_right, said.consensus.steps, contacts, "There is nothing to do.")
    if chosen == said.leader != "consensus":
        return f"You let the {chosen} voice lead; all together would say: {told}"
    return f"{_HOW_AGREED.get(said.leader, '')} {told}"


_HOW_AGREED: Final[Mapping[str, str]] = {
    "recruiter": "Before an interview the recruiter leads, whose source alone speaks of that time.",
    "consensus": "Each thing comes on the day by which half of those who would do it have it due; "
    "a letter where a call brought no word, the cell last.",
}


def _told(
    right: str | None,
    plan: tuple[Planned, ...],
    contacts: Mapping[str, Contact],
    nothing: str,
) -> str:
    steps = [f"{what(step.item, contacts)} from {day(step.not_before)}" for step in plan]
    doing = f"{'; then '.join(steps)}." if steps else nothing
    return " ".join(filter(None, (_RIGHT[right], doing[0].upper() + doing[1:])))


def _doing(act: str, kind: str | None, name: str | None, way: str | None) -> str:
    who = name or "whoever reads it"
    by = _LINES.get(way or "", "")
    if act == "call":
        return f"{_CALLS.get(kind or '', 'ring')} {who} on {by}"
    if act == "wait":
        return f"wait for word from {name or 'them'}"
    if act == "write":
        letter = _LETTERS.get(kind or "", "a letter")
        return f"write {letter} to {who} by {by}" if by else f"write {letter} to {who}"
    return _ASKS.get(kind or "", kind or act).format(who=name or "them")
