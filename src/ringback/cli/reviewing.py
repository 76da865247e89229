"""Showing what was understood, each line with its number, and letting the person correct it."""

import sys
from collections.abc import Iterable, Iterator

import click

from ringback.intake.errors import IntakeError
from ringback.intake.numbers import display
from ringback.tracker.reads import shapes
from ringback.tracker.reads.understanding import Understanding
from ringback.tracker.reads.understood import shape

from .amending.corrected import Corrected
from .amending.grammar import correct
from .showing import aside, line

_SHOWN = 8
_QUESTION = (
    "Is that right? Press Enter if it is; else type what should stand, such as title=Line cook or "
    "want 2=no (all shows every line, an empty line ends)"
)

_SHARED = {"employer": "title", "contact_phone": "contact", "contact_email": "contact"}
"""What stands in the line of another part."""

Row = tuple[str, str]
"""A line that is shown, after the key of what it shows."""


def corrected(understood: Understanding, typed: Iterable[str]) -> Understanding:
    """Lay corrections over what was understood, one after the other; raises for the first wrong."""
    for each in typed:
        understood = correct(understood, each).understood
    return understood


def can_ask() -> bool:
    """Say whether somebody sits before this terminal, who sees the question and can answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def review(understood: Understanding, *, everything: bool = False) -> Understanding:
    """Show what was understood and ask whether it is right until nothing more is corrected."""
    show(shape(understood), everything=everything)
    line()
    question = _QUESTION
    while typed := _asked(question):
        question = "Anything else?"
        if typed.lower() == "all":
            show(shape(understood), everything=True)
            continue
        try:
            done = correct(understood, typed)
        except (click.ClickException, IntakeError) as mistake:
            aside(str(mistake))
            continue
        understood = done.understood
        _show_changed(done)
    return understood


def show(understood: shapes.Understood, *, everything: bool = False) -> None:
    """Show what was understood; of wants and facts the first ones, unless all are asked for."""
    for part, text in _fields(understood):
        line(text, "bold" if part == "title" else "")
    corrected_ = {each.about for each in understood.corrections}
    for head, rows in (
        ("It wants", _wants(understood)),
        ("Your résumé gives", _facts(understood)),
    ):
        _list(head, rows, corrected_, everything=everything)
    for remark in understood.remarks:
        line(remark, "dim")


def _asked(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, prompt_suffix=": ")
    return answer.strip()


def _show_changed(done: Corrected) -> None:
    """Show the line that a correction changed, as it stands now."""
    understood = shape(done.understood)
    rows = {"want": _wants, "fact": _facts}.get(done.about, _fields)(understood)
    key = "me" if done.about == "me" else _SHARED.get(done.key, done.key)
    shown = [text for each, text in rows if each == key]
    line(shown[0] if shown else "Nothing stands there now.")


def _fields(understood: shapes.Understood) -> Iterator[Row]:
    employer = f" at {understood.employer}" if understood.employer else ""
    yield "title", f"{understood.title}{employer}"
    told = {
        "place": ("Place", understood.place),
        "pay": ("Pay", understood.pay),
        "closes": ("Closes", f"{understood.closes or ''}"),
        "reference": ("Reference", understood.reference),
        "contact": ("It names", _person(understood.named)),
    }
    yield from ((part, f"{head}: {text}") for part, (head, text) in told.items() if text)
    if understood.no_calls:
        asks = f"It asks for no calls (“{understood.no_calls}”), so none are planned"
        yield "no_calls", f"{asks}, unless you confirmed a number."
    if any(understood.me.values()):
        yield "me", f"You: {_person(understood.me)}"


def _person(told: dict[str, str]) -> str:
    shown = (display(value) if part == "phone" else value for part, value in told.items())
    return ", ".join(filter(None, shown))


def _wants(understood: shapes.Understood) -> list[Row]:
    rows = [
        (want.number, want.id, f"{'must' if want.must else 'nice'}: {want.text}")
        for want in understood.wants
    ]
    return _numbered(rows, "want", understood)


def _facts(understood: shapes.Understood) -> list[Row]:
    rows = [(fact.number, fact.id, _fact(fact)) for fact in understood.facts]
    return _numbered(rows, "fact", understood)


def _fact(fact: shapes.Found) -> str:
    """Tell a fact in one line: what it says, where and when that was, and its key."""
    dates = " to ".join(filter(None, (fact.since, fact.until or (fact.since and "now"))))
    if fact.since == fact.until:
        dates = fact.since or ""
    where = ", ".join(filter(None, (fact.employer, dates)))
    unsure = "unsure: " if fact.unsure else ""
    figures = f" ({', '.join(fact.numbers)})" if fact.kind == "years" and fact.numbers else ""
    beside = f" ({where})" if where else ""
    return f"{unsure}{fact.kind}: {fact.text}{figures}{beside} [{fact.id}]"


def _numbered(
    rows: list[tuple[int, str, str]], what: str, understood: shapes.Understood
) -> list[Row]:
    """Put each line in its place by its number, those that were struck out as well."""
    struck = [
        (each.number, each.id, f"struck out by you: {each.text}")
        for each in understood.struck
        if each.what == what
    ]
    return [(key, f"{number}. {text}") for number, key, text in sorted(rows + struck)]


def _list(head: str, rows: list[Row], corrected_: set[str], *, everything: bool) -> None:
    """Show the first lines and those that were corrected, or all."""
    if not rows:
        return
    shown = [
        text
        for place, (key, text) in enumerate(rows)
        if everything or place < _SHOWN or key in corrected_
    ]
    more = f" ({len(shown)} of {len(rows)}; --all shows every line)"
    line(f"{head}{more if len(shown) < len(rows) else ''}:")
    for text in shown:
        line(text, indent=2)
