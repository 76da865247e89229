"""The formal voice: a typed letter into the post now, then the office line."""

from collections.abc import Iterator
from typing import Final

from ringback.casebook.people import Line
from ringback.casebook.terms import PhoneKind
from ringback.counsel.building import call, letter
from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import View

from .voice import Voice


def send_a_typed_letter(view: View) -> Iterator[Item]:
    """F4: Do not just wait to call again: get a typed letter into the post, with news (F5).

    After an interview it is one of thanks, also where thanks went by e-mail; before one, of
    interest, a few days after applying. The thanks still owed to this person are that letter.
    """
    if _has_a_letter(view):
        return
    day, events = view.since
    if view.is_owed_thanks(view.key):
        yield letter(view, "thank_you", day, "P5", "F4", "F5", by_post=True, events=events)
    elif view.without_word is not None:
        kind = "thank_you" if view.interviewed_with(view.key) else "interest"
        day = view.day_of_a_letter(day)
        yield letter(view, kind, day, "F4", "F5", by_post=True, events=events)
    elif not view.interviewed and not view.calls:
        day = view.a_few_days_after(day)
        yield letter(view, "interest", day, "F4", "F5", by_post=True, events=events)


def call_the_office(view: View) -> Iterator[Item]:
    """F1: Then call the office, the primary line, in five to seven days; a cell is for haste (F2).

    The cell only where the greeting sends all calls there or says that messages go unheard.
    """
    day, events = view.since
    heard = view.told_to_use_cell
    if heard is not None and view.line("cell") is not None:
        due = view.day(heard.when)
        yield call(view, due, "F1", by="cell", footing="told", events=(heard.number,))
    elif view.sent_to_cell is not None and view.line("cell") is not None:
        due = view.working_days_after(day, 1)
        yield call(view, due, "F1", by="cell", events=(view.sent_to_cell.number,))
    else:
        due = view.gap_after(day, "five_days")
        by = primary_line(view)
        yield call(view, due, "F1", "F4", "F2", "F5", by=by, after="five_days", events=events)


def primary_line(view: View) -> PhoneKind:
    """F3: Of two lines known alike, the cell in Europe and the office elsewhere.

    The region, being of 2011, breaks ties only: a line that is on the card, or to which you were
    directed, comes before one that is not (F1).
    """
    office, cell = view.line("office"), view.line("cell")
    if office is None or cell is None:
        return "cell" if cell else "office"
    if _is_primary(office) or _is_primary(cell):
        return "office" if _is_primary(office) else "cell"
    region = view.place.country or view.search.seeker.region
    return "cell" if region in EUROPE else "office"


def was_right(_: View) -> Rightness:
    """F0: Leaving the message on the office line was the correct choice."""
    return "yes"


def _has_a_letter(view: View) -> bool:
    """Say whether this person was sent a letter in this stage: by post if there is an address.

    Thanks by e-mail are that letter only where nothing can be posted, and after the last call.
    """
    thanks, last = view.thanked.get(view.key), view.without_word
    by_post = view.line("post") is not None
    if thanks is not None and thanks.body.by == "post":
        return True
    if thanks is not None and not by_post and (last is None or thanks.when > last.when):
        return True
    return any(
        noted.body.by == "post" or (noted.body.kind in _KINDS and not by_post)
        for noted in view.letters
    )


def _is_primary(line: Line) -> bool:
    return line.origin in ("card", "directed")


_KINDS: Final = ("thank_you", "interest")

EUROPE: Final = frozenset(
    "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK "  # noqa: SIM905  # read at a glance
    "MT NL NO PL PT RO RS SE SI SK SM UA VA XK".split()
)
"""The countries of Europe, by their ISO 3166 codes."""

VOICE = Voice(
    name="formal",
    rules=(send_a_typed_letter, call_the_office),
    was_right=was_right,
    verdict=("F0", "F1"),
)
