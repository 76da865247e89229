"""A step as it is read in a terminal."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from ringback.intake.numbers import display
from ringback.tracker.reads import shapes
from ringback.tracker.reads.sentences import ABOUT, differing, what_to_do

from .cards import prepared
from .showing import line

_GRADES: Final[Mapping[str, str]] = {
    "A": "strong evidence",
    "B": "a survey",
    "C": "a vendor's figure",
    "D": "custom",
    "O": "opinion",
}


_HOW: Final[Mapping[str | None, str]] = {
    "find_person": "ringback contact {step.application} NAME --office NUMBER --email ADDRESS",
    "find_number": 'ringback contact {step.application} "{step.contact}" --office NUMBER',
    "find_address": 'ringback contact {step.application} "{step.contact}" --email ADDRESS',
    "confirm_number": 'ringback contact {step.application} "{step.contact}" '
    "--{step.line.kind} {step.line.value} --from given --confirmed",
    "debrief": "ringback log {step.application} interviewed NAME --high … --decision-by DAY",
    "no_show": "ringback log {step.application} rang-back (if they did)",
    "answer_offer": "ringback log {step.application} closed WORDS, or … decided withdrawn",
    "answered_offer": "ringback log {step.application} closed WORDS, or … decided withdrawn",
    "apply": "ringback log {step.application} applied --how online",
}
"""The command by which what was asked is answered."""


def show(
    step: shapes.Step, *, number: int | None = None, why: bool = False, whole: bool = False
) -> None:
    """Show what to do, when, why, and the words for it; `whole` also what is rarely needed."""
    mark = f"{number}. " if number else ""
    head = what_to_do(step)
    line(f"{mark}{head[0].upper()}{head[1:]}", "bold")
    indent = 3
    for text in filter(None, (_about(step), _line(step), _when(step))):
        line(text, indent=indent)
    if step.waiting_for:
        line(f"Waiting for {step.waiting_for}.", indent=indent)
    line(f"Why: {_reasons(step)}", indent=indent)
    if why:
        show_reasons(step.why, indent)
    for text in differing(step.dissent):
        line(f"But: {text}", "dim", indent=indent)
    for acted in step.guardrails:
        line(f"Held: {acted.text}", "dim", indent=indent)
    _words(step, indent)
    _at_hand(step, indent, whole=whole)
    asked = "find_address" if step.act == "write" and step.line is None else step.kind
    if asked in _HOW:
        line(f"So: {_HOW[asked].format(step=step)}", indent=indent)
    line()


def _about(step: shapes.Step) -> str:
    name = step.posting.title
    if step.posting.employer:
        name += f" at {step.posting.employer}"
    return f"{name} [{step.application}]"


def _line(step: shapes.Step) -> str:
    found = step.line
    if found is None:
        return ""
    value = display(found.value) if found.kind in ("office", "cell") else found.value
    return f"{found.kind.capitalize()} line: {value}" if step.act == "call" else f"To: {value}"


def _when(step: shapes.Step) -> str:
    window = step.window
    if step.act == "call":
        hours = f"between {window.start:%H:%M} and {window.end:%H:%M} there ({window.zone})"
        return f"When: {_day(window.start)}, {hours}"
    if step.until:
        return f"When: from {_day(step.not_before)}, until {_day(step.until)} {step.until:%H:%M}"
    return f"When: from {_day(step.not_before)}"


def _day(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def _reasons(step: shapes.Step) -> str:
    """Give the first reason in full and name the others."""
    if not step.why:
        return "the record asks for it."
    first, *others = step.why
    also = f" Also {', '.join(why.rule for why in others)}." if others else ""
    return f"{first.text} ({first.rule}){also}"


def show_reasons(whys: Iterable[shapes.Why], indent: int, *, causes: bool = True) -> None:
    """Show rules with where each comes from, how strong its evidence is, and what of."""
    for why in whys:
        whose = why.source or f"our {why.origin}"
        line(f"{why.rule}  {why.text}", indent=indent + 2)
        line(f"{whose}; {_GRADES[why.grade]} {ABOUT[why.about]}", "dim", indent=indent + 6)
        if why.evidence:
            line(why.evidence, "dim", indent=indent + 6)
        for cause in why.events if causes else ():
            line(f"since {_day(cause.happened)}: {cause.text}", "dim", indent=indent + 6)


def _tried(hours: shapes.Hours) -> str:
    """Say at which hours they were rung in vain, and which are left (S2)."""
    tried = ", ".join(f"{one.weekday} at {one.hour}" for one in hours.tried)
    left = ", ".join(map(str, hours.untried))
    return f"{tried}. Hours not tried yet: {left}." if left else f"{tried}."


def _at_hand(step: shapes.Step, indent: int, *, whole: bool) -> None:
    """Show the card of a talk to come; with `whole` also what is still open, and other words."""
    if step.card is not None:
        for text in prepared(step.card):
            line(text, indent=indent)
    elif whole:
        for question in step.open_questions:
            line(f"Still open: {question.text}", indent=indent)
    if whole and step.if_assistant is not None:
        line(f"If an assistant answers: “{step.if_assistant.text}”", indent=indent)


def _words(step: shapes.Step, indent: int) -> None:
    if step.hours is not None:
        line(f"Tried so far: {_tried(step.hours)}", "dim", indent=indent)
    if step.act == "write":
        _letter(step, indent)
        return
    voicemail = step.messages.get("voicemail")
    opener = step.messages.get("opener")
    if opener is not None:
        when = "If somebody answers" if step.act == "call" else "At their main number, say"
        line(f"{when}: {_in_turns(opener.text)}", indent=indent)
    if voicemail is None:
        return
    if step.if_machine == "hang_up":
        line("If a machine answers: hang up; two messages have been left already.", indent=indent)
        return
    line(f"If a machine answers, say ({voicemail.seconds:.0f} seconds):", indent=indent)
    line(f"“{voicemail.text}”", "green", indent=indent + 2)


def _in_turns(text: str) -> str:
    """Quote what is said, with a pause where one waits for an answer."""
    return " … ".join(f"“{part}”" for part in text.split("\n\n"))


def _letter(step: shapes.Step, indent: int) -> None:
    """Show the letter of a step, and how it gets on paper or into the mail."""
    for kind, letter in step.messages.items():
        by_post = step.line is not None and step.line.kind == "post"
        head = "The letter" if by_post else f"Write “{letter.subject}”"
        line(f"{head}:", indent=indent)
        for text in letter.text.split("\n"):
            line(text, "green", indent=indent + 2 if text else 0)
        file = "letter.pdf --envelope" if by_post else "draft.eml"
        to = f' --to "{step.contact}"' if step.contact else ""
        line(
            f"As a file: ringback say {step.application} --as {kind}{to} --out {file}",
            "dim",
            indent=indent,
        )
