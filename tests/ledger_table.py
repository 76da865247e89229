"""The ledger's situation for tests: what the panel answers, and situations made by hand.

It is asked at half past ten on a Monday. In the tables whoever was rung is `them`.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from ringback.casebook.case import Search
from ringback.casebook.documents import Span
from ringback.casebook.events import Body
from ringback.casebook.fold import fold
from ringback.casebook.people import Place, Seeker
from ringback.counsel import Policy, consult
from ringback.counsel.values import Panel
from ringback.reading.situation.cases import KEY, case_of
from ringback.reading.situation.values import Situation
from ringback.reading.values import Person, Proposed, Reading, Telling
from scenes import Row, rows

AUSTIN = ZoneInfo("America/Chicago")
NOW = datetime(2026, 10, 19, 10, 30, tzinfo=AUSTIN)
MARIA = Seeker("Maria Okafor", place=Place("Austin, TX", "America/Chicago", "US", "TX"))
MANAGER = Person("hiring_manager", part="hiring_manager")

TELLING = Telling(NOW)


def proposed(text: str, words: str, body: Body, happened: datetime = NOW) -> Proposed:
    """Propose an event that rests on some words of a text."""
    start = text.index(words)
    return Proposed(body, happened, Span(start, start + len(words)), 0.9)


def reading(*told: tuple[str, Body]) -> Reading:
    """Read a text of which every event has its own words."""
    text = ". ".join(words for words, _ in told)
    return Reading("situation", text, tuple(proposed(text, *one) for one in told))


def search_of(situation: Situation, seeker: Seeker = MARIA) -> Search:
    """Fold the case that a situation makes."""
    told = case_of(situation, seeker, NOW)
    return fold(told.events, told.roster, until=NOW)


def panel_on(situation: Situation, seeker: Seeker = MARIA) -> Panel:
    """Ask the panel on a situation."""
    return consult(search_of(situation, seeker), KEY, Policy(), NOW)


def answers(table: str, whom: str = "hiring_manager") -> list[Row]:
    """Read one of the tables below, as what is answered about somebody."""
    return rows(table.replace(" them ", f" {whom} "))


THANKED = """
recruiter  | if  | call them office from 2026-10-22
persistent | no  | call them cell from 2026-10-22
           |     | call them office from 2026-10-29
patient    | no  | write state_of_play them email from 2026-10-26
literal    | yes | write interest them post from 2026-10-19
           |     | call them cell from 2026-10-22
discreet   | yes | call them office from 2026-10-22
formal     | yes | write thank_you them post from 2026-10-19
           |     | call them office from 2026-10-26
consensus  | yes | write thank_you them post from 2026-10-19
           |     | call them office from 2026-10-22
           |     | write state_of_play them email from 2026-10-27
           |     | call them cell
"""
"""What the panel answers where a letter of thanks was sent."""

NOBODY_THANKED_YET = """
recruiter  | if  | write thank_you them email from 2026-10-09
           |     | call them office from 2026-10-22
persistent | no  | write thank_you them email from 2026-10-09
           |     | call them cell from 2026-10-22
           |     | call them office from 2026-10-29
patient    | no  | write thank_you them email from 2026-10-09
           |     | write state_of_play them email from 2026-10-26
literal    | yes | write thank_you them email from 2026-10-09
           |     | write interest them post from 2026-10-19
           |     | call them cell from 2026-10-22
discreet   | yes | write thank_you them email from 2026-10-09
           |     | call them office from 2026-10-22
formal     | yes | write thank_you them post
           |     | call them office from 2026-10-26
consensus  | yes | write thank_you them post
           |     | call them office from 2026-10-22
           |     | write state_of_play them email from 2026-10-27
           |     | call them cell
"""
"""What it answers where none was, and the interview was on 9 October: thanks come first (P5)."""

NOT_THANKED = NOBODY_THANKED_YET.replace(" from 2026-10-09", "")
"""What it answers where none was, or nothing was said of one, whenever the interview was."""

USE_THE_CELL = """
recruiter  | if  | call them cell from 2026-10-22
persistent | no  | call them cell from 2026-10-19
           |     | call them cell from 2026-10-26
patient    | no  | write state_of_play them email from 2026-10-26
literal    | yes | call them cell from 2026-10-19
           |     | write interest them post from 2026-10-19
discreet   | yes | call them office from 2026-10-22
formal     | yes | call them cell from 2026-10-19
           |     | write thank_you them post from 2026-10-19
consensus  | yes | call them cell from 2026-10-19
           |     | write thank_you them post from 2026-10-19
           |     | call them office
           |     | write state_of_play them email
"""
"""What it answers somebody who thanked them, where the greeting says to use the cell."""

NOT_CHECKED = """
persistent | no  | call them cell from 2026-10-22
           |     | …
patient    | no  | write state_of_play them email from 2026-10-26
discreet   | yes | call them office from 2026-10-22
formal     | yes | write thank_you them post from 2026-10-19
           |     | call them cell from 2026-10-22
consensus  | yes | write thank_you them post from 2026-10-19
           |     | call them cell from 2026-10-22
           |     | …
"""
"""What it answers to somebody who thanked them, where messages are not checked."""
