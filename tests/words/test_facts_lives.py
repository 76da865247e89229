"""One line of each of thirteen walks of life, as its owner would say it on the telephone."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact
from ringback.words.facts.claims import LONGEST, claims
from words.briefs import fact

TODAY = date(2026, 11, 20)


def line(text: str, at: str, dates: str) -> Fact:
    return fact("achievement", text, at=at, dates=dates)


LIVES = [
    (
        "sales",
        line("Beat quarterly sales target six times in a row", "Larkhill", "2018-2023"),
        "At Larkhill I beat my quarterly sales target six times in a row.",
    ),
    (
        "software",
        line("Built payment system in Go that handles 2,000 orders a minute", "Quillmark", "2021-"),
        "At Quillmark I built a payment system in Go that handles 2,000 orders a minute.",
    ),
    (
        "nursing",
        line("Triage patients, start IV lines and educate families", "Mercy Hill", "2019-"),
        "At Mercy Hill I triage patients, start IV lines and educate families.",
    ),
    (
        "electrician",
        line("Wiring panels and pulling cable for new schools", "Bolt & Sons", "2015-2022"),
        "At Bolt & Sons I wired panels and pulled cable for new schools.",
    ),
    (
        "teaching",
        line("Taught Year 9 chemistry and ran the science club", "Oakhollow High", "2016-2024"),
        "At Oakhollow High I taught Year 9 chemistry and ran the science club.",
    ),
    (
        "hospitality",
        line(
            "Responsible for a bar team of 9 and the weekly stock count", "The Heron", "2017-2020"
        ),
        "At The Heron I was responsible for a bar team of 9 and the weekly stock count.",
    ),
    (
        "office",
        line("Diary management, travel bookings and minute taking", "Fenwick Legal", "2014-2019"),
        "At Fenwick Legal my work included diary management, travel bookings and minute taking.",
    ),
    (
        "warehouse",
        line(
            "Picking and packing 120 orders an hour; no errors in 2023", "Depot Nine", "2021-2024"
        ),
        "At Depot Nine I picked and packed 120 orders an hour.",
    ),
    (
        "care",
        line("Supporting residents with washing, dressing and meals", "Alder House", "2020-"),
        "At Alder House I support residents with washing, dressing and meals.",
    ),
    (
        "career changer",
        fact("years", "restaurant management", count="14"),
        "I have 14 years in restaurant management.",
    ),
    (
        "returner",
        fact("achievement", "Treasurer of the school parents' association", dates="2012-2020"),
        "I was treasurer of the school parents' association.",
    ),
    (
        "graduate",
        line("Final-year project: designed a rain gauge", "Cascade State", "2022-2025"),
        "At Cascade State I designed a rain gauge.",
    ),
    (
        "sixty",
        line("Oversaw the move of 300 staff without a day lost", "Pemberton", "1988-2019"),
        "At Pemberton I oversaw the move of 300 staff without a day lost.",
    ),
]


@pytest.mark.parametrize(("given", "said"), [life[1:] for life in LIVES], ids=[x[0] for x in LIVES])
def test_R9_every_walk_of_life_is_said_without_embarrassment(given: Fact, said: str) -> None:
    ways = claims(given, TODAY)
    assert ways[0].sentence == said
    assert all(len(way.clause.split()) <= LONGEST for way in ways)
