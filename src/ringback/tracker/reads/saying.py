"""One message as somebody asks for it: to whom it goes, by which line, for which day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from ringback.casebook.people import Contact
from ringback.casebook.terms import LineKind, MessageKind
from ringback.counsel.panel import followed
from ringback.counsel.values import Planned
from ringback.counsel.view import View
from ringback.rewording import reword
from ringback.stationery import mailto
from ringback.words import (
    COMMON,
    Brief,
    Choice,
    Message,
    ask_for_number,
    ask_the_assistant,
    choose,
)
from ringback.words.letters.sheet import lacking, sheet
from ringback.words.message import sentence

from . import say_shapes
from .messages import CALLED, WRITTEN, meant
from .planning import Planner


@dataclass(frozen=True, slots=True)
class Written:
    """A message with what it was written from, for those who print it or reword it.

    `view` is None for what belongs to no case: the seeker's own greeting.
    """

    message: Message
    brief: Brief
    view: View | None = None
    by: LineKind | None = None
    address: str = ""
    reworded_by: str = ""

    @property
    def is_letter(self) -> bool:
        """Whether it is written, and so can be posted or mailed."""
        return self.message.kind in WRITTEN


def written(
    planner: Planner,
    application: str,
    kind: MessageKind,
    *,
    contact: Contact | None = None,
    by: LineKind | None = None,
    short: bool = False,
) -> Written:
    """Write a message of one case as the plan would have it, unless `contact` or `by` say else.

    Where the plan has a step for it, it goes to that person by that line. Days are counted from
    the planner's own, as it may be said at once.
    """
    view = planner.view(application)
    steps = followed(view).steps
    step = next((step for step in steps if _is_for(step, kind, contact)), None)
    if contact is None and step is not None:
        contact = planner.search.contacts.get(step.item.contact)
    view = meant(view, contact)
    way = by or (step.item.by if step else None) or _way(view, kind)
    brief = planner.desk.occasion(view, by=way)
    line = view.line(way) if way else None
    message = planner.desk.written(kind, brief, short=short)
    return Written(message, brief, view, way, line.value if line else "")


Answering = Literal["person", "assistant", "switchboard"]
"""Who answers an opener: the person or somebody beside them, their assistant, the main number."""

_OPENERS: Final[dict[Answering, Callable[[Brief], Message]]] = {
    "assistant": ask_the_assistant,
    "switchboard": ask_for_number,
}


def answered_by(said: Written, who: Answering) -> Written:
    """Give an opener for whoever answers in the place of the person; another message as it is."""
    if said.message.kind != "opener" or who not in _OPENERS:
        return said
    return replace(said, message=_OPENERS[who](said.brief))


def own_greeting(planner: Planner, *, short: bool = False) -> Written:
    """Write what callers hear who reach the seeker's own machine."""
    brief = planner.desk.about_the_seeker(planner.now)
    return Written(planner.desk.written("own_greeting", brief, short=short), brief)


def reworded(said: Written, model: str) -> Written:
    """Give the message in the words of a language model; raises `RewordingError`.

    The model hands over whole paragraphs, so that each of them rests on all that the message did.
    """
    other = reword(said.message, said.brief, model=model)
    rests_on = tuple(dict.fromkeys(ref for each in said.message.sentences for ref in each.rests_on))
    paragraphs = (part.strip() for part in other.text.split("\n\n"))
    sentences = tuple(sentence(part, *rests_on, opens=True) for part in paragraphs if part)
    return replace(said, message=replace(said.message, sentences=sentences), reworded_by=model)


def _is_for(step: Planned, kind: MessageKind, contact: Contact | None) -> bool:
    item = step.item
    fits = item.act == "call" if kind in CALLED else item.act == "write" and item.kind == kind
    return fits and (contact is None or item.contact == contact.key)


def _way(view: View, kind: MessageKind) -> LineKind | None:
    """Give the way of a message that no step asks for."""
    if kind in CALLED:
        return view.telephone
    return (view.in_writing or "email") if kind in WRITTEN else None


def shown(planner: Planner, said: Written) -> say_shapes.Say:
    """Give a message in the shape that is shown, with what speaks against saying it."""
    message, contact = said.message, said.brief.contact
    link = mailto(said.address, message) if said.by == "email" else None
    return say_shapes.Say(
        kind=message.kind,
        text=message.text,
        spoken=message.spoken,
        seconds=message.seconds,
        sentences=[
            say_shapes.Sentence(sentence.text, list(sentence.rests_on))
            for sentence in message.sentences
        ],
        missing=[*_cautions(said), *_lacks(said), *filter(None, [link.remark if link else ""])],
        matched_by=planner.desk.matcher.matched_by,
        subject=message.subject,
        to=contact.name if contact and contact.name else None,
        by=said.by,
        address=said.address,
        mailto=link.href if link else "",
        facts=list(_chosen(planner, said)),
        reworded_by=said.reworded_by,
    )


def _lacks(said: Written) -> tuple[str, ...]:
    """Tell what the message lacks, and what the envelope does where it goes by post (F4)."""
    message = said.message
    if not said.is_letter or said.by != "post":
        return message.missing
    return (*message.missing, *lacking(sheet(message, said.brief)))


def _chosen(planner: Planner, said: Written) -> Iterator[say_shapes.ChosenFact]:
    """Give the facts that it claims, each with what spoke for it (R6, R11)."""
    if not said.message.facts:
        return
    choices = choose(said.brief, planner.desk.fit(said.brief), COMMON)
    by_key = {choice.fact.key: choice for choice in choices}
    yield from (_fact(by_key[key]) for key in said.message.facts if key in by_key)


def _fact(choice: Choice) -> say_shapes.ChosenFact:
    return say_shapes.ChosenFact(
        id=choice.fact.key,
        text=choice.fact.text,
        answers=choice.want.text if choice.germane and choice.want else None,
        fit=round(choice.fit, 2),
        strength=round(choice.strength, 2),
        rarity=round(choice.rarity, 2),
        score=round(choice.score, 2),
        use=choice.fact.use,
        why=list(choice.why()),
    )


def _cautions(said: Written) -> Iterator[str]:
    """Say where the plan would not have this message said: nobody should ring by mistake."""
    view, kind = said.view, said.message.kind
    if view is None:
        return
    if not view.case.open and kind not in _AFTER_THE_END:
        yield "This case has ended: no step of the plan asks for this message."
    elif kind in CALLED and view.search.seeker.telephone == "no":
        yield "You chose not to telephone: the plan writes instead of ringing."
    elif kind in CALLED and not view.may_ring:
        yield "They asked not to be called: the plan does not ring them."
    elif kind in WRITTEN and not view.may_write:
        yield "They asked not to be written to: the plan does not write to them."


_AFTER_THE_END: Final[frozenset[MessageKind]] = frozenset({"future", "withdrawal"})
