"""An independent look at what messages claim, which shares nothing with the check in the words."""

import re
from dataclasses import replace
from typing import get_args

import pytest
from bench.grounded import Pair, pairs, strange
from bench.real import VARIABLE, real_data

from ringback.casebook.terms import MessageKind
from ringback.words import Brief, Message, write
from ringback.words.message import sentence
from ringback.words.reach import own_number
from words.lives import LIVES

DAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday November December 1 2 3 4 5 6 7 8 9"
)


def pair(brief: Brief, message: Message) -> Pair:
    facts = (f"{fact.text} {fact.title} {fact.employer}" for fact in brief.facts)
    years = (f"{month.year}" for fact in brief.facts for month in (fact.since, fact.until) if month)
    numbers = (number.text for fact in brief.facts for number in fact.numbers)
    posting = brief.posting
    # A title and the last name are a name as well: "Principal Webb".
    called = brief.contact.name if brief.contact else "nobody"
    known = (
        *(*facts, *years, *numbers, DAYS, str(brief.applied_on), str(brief.applied)),
        *(posting.title, posting.employer, posting.place.text, posting.text),
        *(want.text for want in posting.wants),
        *(
            brief.seeker.name,
            own_number(brief),
            called,
            f"{called.split()[0]} {called.split()[-1]}",
        ),
    )
    return Pair("a life", message, "\n".join(known), 45)


@pytest.mark.parametrize("kind", get_args(MessageKind))
@pytest.mark.parametrize("life", LIVES)
def test_no_message_names_a_number_or_a_name_that_nobody_gave(life: str, kind: MessageKind) -> None:
    brief = LIVES[life]
    assert list(strange(pair(brief, write(kind, brief)))) == []


@pytest.mark.parametrize(
    ("planted", "sort"),
    [
        ("I led a team of 83.", "number"),
        ("I led seventy-seven people.", "number"),
        ("I worked at Great Northern.", "name"),
        ("My friend Zacharias sends his regards.", "name"),
    ],
)
@pytest.mark.parametrize("life", LIVES)
def test_what_is_planted_is_found(life: str, planted: str, sort: str) -> None:
    message = write("voicemail", LIVES[life])
    lie = replace(message, sentences=(*message.sentences, sentence(planted)))
    assert sort in strange(pair(LIVES[life], lie))


@pytest.mark.parametrize("life", LIVES)
def test_a_figure_that_was_changed_is_found(life: str) -> None:
    message = write("voicemail", LIVES[life])
    changed = re.sub(r"\d{3}(?=\.)", "777", message.text)
    lie = replace(message, sentences=(sentence(changed),))
    assert "number" in strange(pair(LIVES[life], lie))


def test_nothing_is_claimed_for_real_people_that_they_do_not_say() -> None:
    try:
        data = real_data()
    except SystemExit as missing:
        pytest.skip(f"{missing} (set {VARIABLE} to look at real documents)")
    found = [pair.names for pair in pairs(data, 11, 1) if any(strange(pair))]
    assert found == []
