"""What recruiters hear when they reach the seeker's machine."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Posting
from ringback.casebook.people import Contact, Place, Seeker
from ringback.casebook.terms import Manner, Telephone
from ringback.words import Brief
from ringback.words.english.names import full_name
from ringback.words.greeting.check import check
from ringback.words.greeting.own import LONGEST, SHORT, own_greeting
from ringback.words.spoken.telephone import written
from words.briefs import brief, fact, posting

JOB = posting("Inside Sales Representative", "Acme Tools", "Austin, TX", "3 years of sales")
MARIA = brief("Maria Okafor", "Dana Reyes", JOB, fact("skill", "Spanish"))
MANNERS = get_args(Manner)


def of(seeker: Seeker) -> Brief:
    return replace(MARIA, seeker=seeker)


def said(seeker: Seeker, *, short: bool = False) -> str:
    return own_greeting(of(seeker), (), short=short).text


def test_R12_it_asks_for_a_message_and_says_when_one_rings_back() -> None:
    assert said(MARIA.seeker) == (
        "Hello, you have reached Maria Okafor. I cannot answer right now. Please leave your name, "
        "your number and a good time to reach you. I will call you back the same day or the next "
        "working day. Thank you."
    )


def test_there_is_a_short_one() -> None:
    assert said(MARIA.seeker, short=True) == (
        "Hello, you have reached Maria Okafor. Please leave your name, number and a good time. "
        "I will call back by the next working day."
    )


def test_the_manner_is_a_setting_and_only_the_warm_one_contracts() -> None:
    texts = {manner: said(Seeker("Maria Okafor", manner=manner)) for manner in MANNERS}

    assert len(set(texts.values())) == len(MANNERS)
    assert {manner for manner, text in texts.items() if "'" in text} == {"warm"}


def test_without_a_name_the_number_stands_in_its_place_and_that_is_said() -> None:
    message = own_greeting(of(Seeker(phone="+15125550147")), (), short=False)

    assert message.text.startswith("Hello, you have reached 512-555-0147.")
    assert "five one two, five five five" in message.spoken
    assert message.sentences[0].rests_on == ("seeker:phone",)
    assert ["name" in each and "`ringback me --name`" in each for each in message.missing] == [True]


def test_the_number_is_written_as_where_the_seeker_lives_not_as_where_the_contact_does() -> None:
    leeds = Seeker(phone="+441134960177", place=Place("Leeds", country="GB"))
    abroad = replace(of(leeds), contact=Contact("c", "Dana", place=Place("Austin", country="US")))

    assert "0113 496 0177" in own_greeting(abroad, (), short=False).text


def test_with_neither_name_nor_number_it_is_a_voicemail_still() -> None:
    message = own_greeting(of(Seeker()), (), short=False)

    assert message.text.startswith("Hello, this is a voicemail.")
    assert len(message.missing) == 1


def test_who_does_not_telephone_promises_word_and_no_call() -> None:
    for short in (False, True):
        for manner in MANNERS:
            quiet = said(Seeker("Maria Okafor", telephone="no", manner=manner), short=short)
            assert "next working day" in quiet
            assert "call you" not in quiet
            assert "will call" not in quiet


def test_a_name_of_one_word_is_enough() -> None:
    message = own_greeting(of(Seeker("Sukarno")), (), short=False)

    assert "reached Sukarno." in message.text
    assert message.missing == ()


@pytest.mark.parametrize("manner", MANNERS)
def test_a_name_in_any_script_is_said_as_it_is_written(manner: Manner) -> None:
    for name in ("王小明", "Мария Окафор", "Zoë Ødegård", "Jean-Luc O’Neill"):
        assert name in said(Seeker(name, manner=manner))


SEEKERS = st.builds(
    Seeker,
    st.one_of(
        st.sampled_from(["", "Maria Okafor", "Jean Luc van der Berg", "Dr. Ana P. de la Cruz PhD"]),
        st.text(max_size=30),
    ),
    st.sampled_from(["", "+15125550147", "+441134960177", "+4915550147001", "555-0147"]),
    place=st.sampled_from([Place(), Place("Leeds", country="GB"), Place("Austin", country="US")]),
    telephone=st.sampled_from(get_args(Telephone)),
    manner=st.sampled_from(MANNERS),
)


@given(SEEKERS, st.booleans())
@settings(max_examples=150, deadline=None)
def test_C3_it_is_never_longer_than_whoever_rings_waits(seeker: Seeker, short: bool) -> None:
    assert own_greeting(of(seeker), (), short=short).seconds <= (SHORT if short else LONGEST)


@given(SEEKERS, st.booleans())
@settings(max_examples=100, deadline=None)
def test_it_says_whose_machine_it_is_or_what_is_lacking(seeker: Seeker, short: bool) -> None:
    message = own_greeting(of(seeker), (), short=short)
    name = full_name(seeker.name)

    assert bool(message.missing) is not bool(name)
    assert name in message.text
    assert all(each.rests_on for each in message.sentences)
    assert message.kind == "own_greeting"
    if not name and not short:
        assert written(seeker.phone, seeker.place.country) in message.text


@given(SEEKERS, st.booleans(), st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_it_says_nothing_of_the_search_whatever_is_known_of_it(
    seeker: Seeker, short: bool, turn: int
) -> None:
    bare = Brief(
        seeker, Posting("Cook"), (), None, date(2025, 1, 1), None, None, frozenset(), 0, turn=turn
    )

    assert own_greeting(bare, (), short=short) == own_greeting(of(seeker), (), short=short)


@given(SEEKERS.filter(lambda seeker: full_name(seeker.name).isascii()), st.booleans())
@settings(max_examples=100, deadline=None)
def test_it_passes_its_own_check(seeker: Seeker, short: bool) -> None:
    text = own_greeting(of(seeker), (), short=short).text
    helps = [each.id for each in check(text, seeker.name, seeker.phone) if each.passed is False]

    assert helps in ([], [] if full_name(seeker.name) else ["name"])
