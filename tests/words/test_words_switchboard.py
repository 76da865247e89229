"""What is said where nobody to ring is known: to the switchboard, and to an assistant."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Posting
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Place, Seeker
from ringback.words import (
    Brief,
    Message,
    ask_for_number,
    ask_for_person,
    ask_the_assistant,
    spoken,
)
from ringback.words.calls.opening import shortest_position
from ringback.words.english.names import full_name
from ringback.words.english.titles import titles
from words.briefs import brief, posting
from words.invented import briefs
from words.lives import LIVES

law = settings(deadline=None, max_examples=60)
text = st.text(max_size=120) | st.from_regex(r"[A-Za-z0-9 ,.;:%$()/&–'-]{0,120}", fullmatch=True)

ASKED: Final = (ask_for_person, ask_for_number, ask_the_assistant)
WELDER: Final = brief("Tom Reyes", "Joan Pruitt", posting("Welder II", "Gantry Works", "Tulsa, OK"))
NURSE: Final = brief(
    "Grace Abiola, RN",
    "Ms. Holloway",
    posting("REGISTERED NURSE - ICU (FT/NIGHTS) REQ #48213", "St. Brendan's", "Columbus, OH 43215"),
    manner="formal",
)
ACCOUNTANT: Final = brief(
    "Li Zhang", "Kim Tran", posting("Accountant", "Fernhill, Inc.", "Leeds"), manner="warm"
)
NOTHING: Final = replace(
    WELDER, seeker=Seeker(), posting=Posting(""), contact=None, applied=None, applied_on=None
)


def everything(brief: Brief) -> list[Message]:
    return [ask(brief) for ask in ASKED]


def test_P3_D5_S2_the_switchboard_is_asked_who_hires_and_how_and_when_to_reach_them() -> None:
    assert ask_for_person(replace(WELDER, contact=None)).text == (
        "Hello, this is Tom Reyes. Do you have a moment? I applied for your welder II position in "
        "Tulsa. Could you tell me who handles the hiring, and how to spell the name? Is there a "
        "direct line, e-mail or postal address? And when is a good time? Thank you."
    )


def test_R5_the_position_is_said_without_what_only_an_ad_needs() -> None:
    assert ask_for_person(replace(NURSE, contact=None)).text == (
        "Hello, my name is Grace Abiola. Do you have a moment? I applied for your registered nurse "
        "position in Columbus. May I ask who handles the hiring, and how to spell the name? Is "
        "there a direct line, e-mail or postal address? And when is a good time? Thank you."
    )


def test_a_warm_request_to_the_switchboard() -> None:
    assert ask_for_person(replace(ACCOUNTANT, contact=None)).text == (
        "Hi, this is Li Zhang. Do you have a moment? I applied for your accountant position in "
        "Leeds. Could you tell me who does the hiring, and how to spell the name? Is there "
        "a direct line, e-mail or postal address? And when is a good time? Many thanks."
    )


def test_S2_whose_name_is_known_is_asked_for_or_else_the_line_and_a_good_time() -> None:
    assert ask_for_number(WELDER).text == (
        "Hello, this is Tom Reyes. Do you have a moment? I applied for your welder II position in "
        "Tulsa. Could you put me through to Joan Pruitt, please? Otherwise, is there a direct "
        "line, and when is a good time to call? Thank you."
    )
    assert "Would you please put me through to Ms. Holloway?" in ask_for_number(NURSE).text


def test_S2_the_assistant_is_asked_for_two_minutes_and_offered_the_number() -> None:
    assert ask_the_assistant(NURSE).text == (
        "Hello, my name is Grace Abiola. Do you have a moment? I would appreciate two minutes with "
        "Ms. Holloway about your registered nurse position. When is a good time? Is there a direct "
        "line, or somebody else who handles it? May I leave my name and number? Thank you."
    )


def test_C2_the_number_is_said_to_the_assistant_where_that_stays_short() -> None:
    message = ask_the_assistant(WELDER)
    assert message.text == (
        "Hello, this is Tom Reyes. Do you have a moment? When could I have two minutes with Joan "
        "Pruitt, or whoever else handles your welder II position? Is there a direct line? "
        "My number is 512-555-0147. Thank you."
    )
    assert "five one two, five five five, zero one four seven" in message.spoken


def test_with_nothing_known_there_are_plain_sentences_all_the_same() -> None:
    person, number, assistant = everything(NOTHING)
    assert person.text == number.text
    assert person.text == (
        "Hello. Do you have a moment? I am calling about your open position. Could you tell me who "
        "handles the hiring, and how to spell the name? Is there a direct line, e-mail or postal "
        "address? And when is a good time to call? Thank you."
    )
    assert assistant.text == (
        "Hello. Do you have a moment? I would like two minutes with whoever handles the hiring "
        "about your open position. When is a good time? Is there a direct line? Thank you."
    )


def test_what_is_missing_is_told_and_to_the_point() -> None:
    person, number, assistant = everything(NOTHING)
    assert len(person.missing) == 2
    assert set(number.missing) - set(person.missing) == {
        "Whom to ask for is not known, so the words ask who handles it: "
        "add the name with `ringback contact` as soon as you have it."
    }
    assert any("so none is offered" in said for said in assistant.missing)
    assert all(message.missing == () for message in everything(WELDER))


def test_after_an_interview_and_when_they_rang_the_reason_is_the_true_one() -> None:
    interviewed = replace(WELDER, interviewed_on=date(2026, 11, 18))
    assert "I interviewed for your welder II position" in ask_for_person(interviewed).text
    assert "I am returning a call about" in ask_for_number(replace(WELDER, returning=True)).text
    assert (
        "I am returning a call about your welder II position in Tulsa, for Joan Pruitt. When is a "
        "good time?"
    ) in ask_the_assistant(replace(WELDER, returning=True)).text
    unsent = replace(WELDER, applied=None, applied_on=None)
    assert "I am calling about your welder II position" in ask_for_number(unsent).text


def test_an_agency_is_told_whose_position_it_is() -> None:
    agency = replace(WELDER, contact=Contact("c", "Joan Pruitt", "Ladder Staffing"))
    assert "I applied for the welder II position at Gantry Works" in ask_for_number(agency).text


def test_an_initial_at_the_end_of_a_name_gives_no_second_full_stop() -> None:
    initials = replace(
        WELDER, seeker=replace(WELDER.seeker, name="Kim B."), contact=Contact("c", "Al T.")
    )
    assert all(".." not in message.text for message in everything(initials))
    assert "Hello, this is Kim B. Do you have a moment?" in ask_for_person(initials).text


def test_long_names_cost_the_town_and_the_addresses_but_never_name_line_or_time() -> None:
    long = replace(
        brief(
            "Anne Marie de la Cruz",
            "Sir Alan de Vere",
            posting("Assistant Professor of Comparative Literature", "Wren College", "St. Paul"),
        ),
        returning=True,
    )
    assert ask_for_person(long).text == (
        "Hello, this is Anne Marie de la Cruz. Do you have a moment? I am returning a call about "
        "your assistant professor of comparative literature position. Who handles the hiring, "
        "please? Is there a direct line? And when is a good time? Thank you."
    )
    assert ask_the_assistant(long).text == (
        "Hello, this is Anne Marie de la Cruz. Do you have a moment? I am returning a call "
        "about your assistant professor of comparative literature position, for Sir Alan de Vere. "
        "When is a good time? Is there a direct line? May I leave my name and number? Thank you."
    )


def test_an_address_that_came_as_a_name_is_not_spelled_out_to_the_switchboard() -> None:
    address = "a.b.c.d.e@f.g.example.com"
    mistaken = replace(
        WELDER, seeker=replace(WELDER.seeker, name=address), contact=Contact("c", address)
    )
    for message in everything(mistaken):
        assert message.text.startswith("Hello. Do you have a moment?")
        assert "@" not in message.text
    assert "Could you tell me who handles the hiring" in ask_for_number(mistaken).text


def test_without_a_number_none_is_offered() -> None:
    silent = replace(WELDER, seeker=replace(WELDER.seeker, phone=""))
    assert "number" not in ask_the_assistant(silent).text


@pytest.mark.parametrize("life", LIVES)
def test_R5_every_life_names_the_position_and_asks_for_all_that_the_next_step_needs(
    life: str,
) -> None:
    lived = LIVES[life]
    person, number, assistant = everything(lived)
    for message in (person, number, assistant):
        assert shortest_position(lived) in message.text
        assert "direct line" in message.text
    assert "spell the name" in person.text
    assert "postal address" in person.text
    assert "good time" in person.text
    if lived.contact:
        assert f"put me through to {full_name(lived.contact.name)}" in number.text
        assert re.search(r"two minutes with .+ else ", assistant.text)
    assert "number" in assistant.text


@given(briefs())
@law
def test_they_are_openers_of_at_most_twenty_seconds(brief: Brief) -> None:
    for message in everything(brief):
        assert message.kind == "opener"
        assert message.seconds <= 20
        assert message.facts == ()


@given(briefs())
@law
def test_P3_D5_they_begin_with_the_name_and_whether_there_is_a_moment(brief: Brief) -> None:
    for message in everything(brief):
        first = message.sentences[0]
        assert first.text.endswith("Do you have a moment?")
        assert bool(brief.seeker.name) == ("seeker:name" in first.rests_on)
        assert message.sentences[-1].text.startswith(("Thank", "Many thanks"))


@given(briefs())
@law
def test_R3_they_are_never_a_receipt_check(brief: Brief) -> None:
    for message in everything(brief):
        assert not re.search(
            r"receiv|arrived|got my|get my|résumé|resume|\bcv\b|check|status|seen my|sorry|bother|"
            r"apolog|\bjust\b|hope",
            message.text,
            re.IGNORECASE,
        )


@given(briefs())
@law
def test_S2_they_always_ask_when_to_reach_them(brief: Brief) -> None:
    for message in everything(brief):
        assert re.search(r"good time|When could I", message.text)
        assert any("rule:S2" in sentence.rests_on for sentence in message.sentences)


@given(briefs())
@law
def test_every_sentence_of_a_request_rests_on_something_known(brief: Brief) -> None:
    known = {
        "seeker:name": brief.seeker.name,
        "seeker:phone": brief.seeker.phone or brief.phone_shown,
        "contact:name": brief.contact,
        "posting:place": brief.posting.place.text,
        "posting:employer": brief.posting.employer,
        "event:applied": brief.applied or brief.applied_on,
        "event:interviewed": brief.interviewed_on,
        "event:rang": brief.returning,
    }
    for message in everything(brief):
        for sentence in message.sentences:
            assert sentence.rests_on
            assert all(known.get(reference, True) for reference in sentence.rests_on)


@given(briefs())
@law
def test_every_figure_and_name_in_a_request_was_given(brief: Brief) -> None:
    contact = brief.contact.name if brief.contact else ""
    job, seeker = brief.posting, brief.seeker
    phone = f"{seeker.phone} {brief.phone_shown}"
    known = f"{seeker.name} {phone} {contact} {job.title} {job.employer} {job.place.text}".lower()
    figures = "".join(re.findall(r"\d", phone))
    for message in everything(brief):
        for figure in re.findall(r"\d+", message.text):
            assert figure in known or figure in figures
        for name in re.findall(r"(?<![.?] )(?<!^)\b[A-Z][\w'’-]*", message.text):
            assert name in {"I", "I'd"} or name.lower() in known


@given(briefs())
@law
def test_no_request_has_a_hole(brief: Brief) -> None:
    for message in everything(brief):
        assert_whole(message)


@given(st.lists(text, min_size=6, max_size=6), st.sampled_from(["plain", "warm", "formal"]))
@law
def test_any_text_at_all_gives_a_request_within_its_limit(words: list[str], manner: str) -> None:
    title, firm, place, name, who, agency = words
    wild = Brief(
        Seeker(name, "+15125550147", manner=manner),  # type: ignore[arg-type]  # one of the three
        Posting(title, firm, Place(place)),
        (),
        Contact("c", who, agency),
        date(2026, 11, 20),
        Applied(),
        None,
        frozenset(),
        0,
    )
    for each in (wild, replace(wild, contact=None), replace(wild, returning=True)):
        for message in everything(each):
            assert message.seconds <= 20
            assert not re.search(r"[\d%$€£&/+#@()]", message.spoken)


@pytest.mark.parametrize("line", ["very " * 200_000, "9" * 200_000, "(" * 100_000, "a." * 100_000])
def test_a_megabyte_in_one_line_makes_no_request_longer(line: str) -> None:
    huge = replace(
        WELDER,
        seeker=Seeker(line, line),
        posting=Posting(line, line, Place(line), line),
        contact=Contact("c", line, line),
    )
    assert all(message.seconds <= 20 for message in everything(huge))


@given(briefs())
@law
def test_a_position_with_a_title_is_named_by_it(brief: Brief) -> None:
    if titles(brief.posting.title):
        for message in everything(brief):
            assert shortest_position(brief) in message.text
            assert spoken(shortest_position(brief)) in message.spoken


def assert_whole(message: Message) -> None:
    """Nothing is left open, doubled or empty."""
    assert not re.search(r"None|\s{2}|\s[,.?]|,[,.?]|\.\.|[{}\[\]…]|\b(\w+) \1\b", message.text)
    for sentence in message.sentences:
        assert sentence.text[:1].isupper()
        assert sentence.text.endswith((".", "?"))
