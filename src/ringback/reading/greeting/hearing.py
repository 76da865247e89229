"""A greeting heard: what callers are told to do, the numbers, the day back, and whose it is."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from ringback.casebook.terms import Instruction
from ringback.reading.bounds import plain
from ringback.reading.finders.figures import in_figures
from ringback.reading.speakers import same_person
from ringback.reading.values import Telling

from .absences import Absence, absence_in, days_in
from .cells import cell_orders
from .colleagues import colleague_orders
from .leftovers import Understood, left_over
from .numbers import given_lines
from .orders import strongest
from .owners import mentioned, owner_of
from .phrases import phrases
from .signs import has_left, is_caller, is_greeting, is_robot, takes_no_messages
from .uncalled import uncalled_orders
from .unheard import unheard_orders
from .values import ORDER, Greeting

_UNSAID: Final = 0.88
"""How sure it is that a greeting which tells callers nothing was understood."""
_NO_SIGN: Final = 0.7
"""Something is told, but nothing says that a machine told it."""
_NO_GREETING: Final = 0.2
_ENOUGH: Final = 4
"""More doubts than that are not read."""
_NOT_TAKEN: Final = "It also says “{}”, and nothing was made of that."


def hear_greeting(text: str, telling: Telling, *, asked_for: str = "") -> Greeting:
    """Give what a machine tells callers, from its own words or from who retells them (L2).

    `asked_for` is the name of who was rung. Raises `ReadingError`.
    """
    original = plain(text)
    figures = in_figures(original)
    said = phrases(figures.text)
    names = [person.name for person in telling.people if person.name]
    introduced = owner_of(figures.text, asked_for=asked_for, known=names, employer=telling.employer)
    owner = introduced or mentioned(figures.text, asked_for)
    name = owner.name if owner else ""
    orders = [
        *uncalled_orders(said),
        *cell_orders(said, (name, asked_for)),
        *colleague_orders(figures.text, said, (name, asked_for), telling.employer),
        *unheard_orders(said),
    ]
    absence = absence_in(figures, said, telling.told.date(), telling.country)
    today = telling.told.date()
    days = days_in(figures, today, telling.country)
    left = left_over(said, Understood(orders, absence.phrase if absence else None, days))
    sure = strongest(orders) | ({"away": absence.confidence} if absence else {})
    sign = is_greeting(original) or introduced is not None
    is_one = not is_caller(original) and (sign or bool(sure.keys() - {"colleague"}))
    told: list[Instruction] = [each for each in ORDER if each in sure] if is_one else []
    return Greeting(
        told[0] if told else "none",
        tuple(told[1:]),
        given_lines(figures, said, orders, telling.country) if is_one else (),
        absence.back if absence and is_one else None,
        name if is_one else "",
        same_person(name, asked_for) if is_one and name and asked_for else None,
        figures.span(said[0].start, said[-1].end),
        _confidence([sure[each] for each in told], is_one=is_one, sign=sign),
        tuple(_assumed(absence)) if is_one else (),
        (
            *_doubts(original, name, asked_for, absence, is_one=is_one),
            *(_NOT_TAKEN.format(each.text) for each in islice(left, _ENOUGH) if is_one),
        ),
        tuple(_advice(original)) if is_one else (),
    )


def _confidence(sure: Sequence[float], *, is_one: bool, sign: bool) -> float:
    if not is_one:
        return _NO_GREETING
    return min((*sure, *(() if sign else (_NO_SIGN,))), default=_UNSAID)


def _assumed(absence: Absence | None) -> Iterator[str]:
    if absence and absence.back is None:
        yield "The greeting does not say on which day they are back."


def _doubts(
    text: str, owner: str, asked_for: str, absence: Absence | None, *, is_one: bool
) -> Iterator[str]:
    if not is_one:
        yield "This does not sound like what an answering machine says, so nothing was made of it."
        return
    if owner and asked_for and not same_person(owner, asked_for):
        yield f"The machine names {owner}, and you rang {asked_for}: is it the right number?"
    if absence and absence.past:
        yield f"The day it names for their return, {absence.back:%-d %B}, is past."


def _advice(text: str) -> Iterator[str]:
    if takes_no_messages(text):
        yield "It takes no messages: try again another time, or write."
    if is_robot(text):
        yield "A robot asks who rings and why: say both in one breath."
    if has_left(text):
        yield "It says that they work there no longer: ask who has taken over."
