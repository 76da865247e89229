"""The voicemail, by example."""

from dataclasses import replace
from datetime import date

import pytest

from ringback.casebook.documents import Fact
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Seeker
from ringback.words import write
from words.briefs import brief, fact, posting
from words.lives import LIVES

SALES = LIVES["sales"]
LONG = fact(
    "achievement",
    "Rebuilt the regional forecast for 14 districts, together with the finance office and the "
    "field managers, so that orders and stock met",
    at="Brightline",
    dates="2015-2020",
)


def test_R9_the_model_message_has_its_shape() -> None:
    assert write("voicemail", SALES).text == (
        "Hello Dana, this is Maria Okafor. "
        "I applied online on Tuesday for your inside sales position in Austin. "
        "You will know my résumé by the cream paper. "
        "You ask for 5 years of B2B sales: I have 7. "
        "And at Brightline I exceeded my annual quota every year and reached 128% in 2024. "
        "I would love to meet you and answer your questions. "
        "My number is 512-555-0147. Again, 512-555-0147."
    )


def test_what_is_written_in_figures_is_spoken_in_words() -> None:
    said = write("voicemail", SALES).spoken
    assert "reached a hundred and twenty-eight percent in twenty twenty-four" in said
    assert said.endswith("Again, five one two, five five five, zero one four seven.")


@pytest.mark.parametrize("life", LIVES)
def test_C3_a_voicemail_takes_twenty_five_to_forty_seconds(life: str) -> None:
    assert 25 <= write("voicemail", LIVES[life]).seconds <= 40


@pytest.mark.parametrize("life", [life for life in LIVES if life not in {"care work", "returner"}])
def test_C3_a_short_voicemail_takes_about_twenty_seconds(life: str) -> None:
    assert 17 <= write("voicemail", LIVES[life], short=True).seconds <= 25.5


@pytest.mark.parametrize("life", LIVES)
def test_R6_every_life_has_a_fact_that_answers_the_posting(life: str) -> None:
    message = write("voicemail", LIVES[life])
    wanted = [
        ref
        for each in message.sentences
        for ref in each.rests_on
        if ref.startswith("posting:want:")
    ]
    assert message.facts
    assert wanted


def test_C3_the_first_to_go_is_the_courtesy_then_the_second_fact_then_the_look() -> None:
    def said(*facts: Fact) -> tuple[bool, int, bool]:
        message = write("voicemail", replace(SALES, facts=facts))
        return "may not have" in message.text, len(message.facts), "cream paper" in message.text

    years, quota = SALES.facts[:2]
    assert said(years) == (True, 1, True)
    assert said(years, quota) == (False, 2, True)
    assert said(quota, LONG) == (False, 1, True)


def test_R6_what_answers_nothing_is_said_without_claiming_a_fit() -> None:
    cook = brief(
        "A B", "C", posting("Cook", "X", "Leeds", "Knife skills"), fact("award", "Dean's List")
    )
    message = write("voicemail", cook)
    assert "Dean's List" in message.text
    assert "You ask" not in message.text
    assert any("does not claim that it fits" in text for text in message.missing)


def test_without_facts_the_message_is_honest_and_short() -> None:
    message = write("voicemail", replace(SALES, facts=()))
    assert message.facts == ()
    assert "may not have" not in message.text
    assert any("no reason to choose you" in text for text in message.missing)


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ({"seeker": Seeker(name="Maria Okafor")}, "ringback me --phone"),
        ({"seeker": Seeker(phone="+15125550147")}, "ringback me --name"),
        ({"contact": None}, "greets nobody by name"),
        ({"applied_on": None}, "When you applied"),
        ({"posting": posting("", "X", "Austin, TX")}, "gives no title"),
    ],
)
def test_what_is_lacking_is_told_and_never_invented(lacking: dict[str, object], said: str) -> None:
    message = write("voicemail", replace(SALES, **lacking))  # type: ignore[arg-type]  # one field each
    assert any(said in text for text in message.missing)
    assert "None" not in message.text
    assert "[" not in message.text


def test_nothing_is_lacking_where_all_is_given() -> None:
    assert write("voicemail", SALES).missing == ()


@pytest.mark.parametrize(
    ("applied", "said"),
    [
        (Applied("email"), "I applied by e-mail on Tuesday for"),
        (Applied("post"), "I applied by mail on Tuesday for"),
        (Applied("hand"), "I applied in person on Tuesday for"),
        (Applied("online", "on blue paper"), "My résumé came on blue paper."),
        (Applied("online", "a blue folder"), "You will know my résumé by the blue folder."),
        (Applied("online", "I wrote in green ink"), "I wrote in green ink."),
    ],
)
def test_R5_what_finds_the_resume_in_the_stack_is_said(applied: Applied, said: str) -> None:
    assert said in write("voicemail", replace(SALES, facts=SALES.facts[:1], applied=applied)).text


def test_without_facts_even_a_long_number_leaves_it_honest() -> None:
    bare = replace(SALES, facts=(), seeker=Seeker("Maria Okafor", "+442079460958"))
    assert write("voicemail", bare, short=True).facts == ()


def test_R5_who_sent_one_is_said() -> None:
    told = replace(SALES, facts=SALES.facts[:1], applied=None, referred_by="Sam Ortiz")
    assert "Sam Ortiz referred me to you for your inside sales" in write("voicemail", told).text


def test_F5_the_second_voicemail_says_something_new_without_reproach() -> None:
    first = write("voicemail", SALES)
    second = write("voicemail", replace(SALES, earlier=1, used=frozenset(first.facts)))
    assert not set(first.facts) & set(second.facts)
    assert "I left you a message about your inside sales position in Austin." in second.text
    assert "One more thing about me." in second.text


def test_F5_when_nothing_is_new_it_does_not_say_that_something_is() -> None:
    every = replace(SALES, earlier=1, used=frozenset(fact.key for fact in SALES.facts))
    message = write("voicemail", every)
    assert "One more thing" not in message.text
    assert any("every fact" in text for text in message.missing)


def test_after_an_interview_it_thanks_and_asks_for_the_next_step() -> None:
    text = write("voicemail", replace(SALES, interviewed_on=date(2026, 11, 18))).text
    assert (
        "Thank you again for talking with me on Wednesday about your inside sales position" in text
    )
    assert "next step" in text
    assert "applied" not in text


@pytest.mark.parametrize(
    ("manner", "hello", "wish"),
    [
        ("plain", "Hello Dana, this is Maria Okafor.", "I would love to meet you"),
        ("warm", "Hi Dana, this is Maria Okafor.", "I'd love to come by"),
        (
            "formal",
            "Hello Dana Whitfield, my name is Maria Okafor.",
            "I would welcome the opportunity",
        ),
    ],
)
def test_the_manner_changes_greeting_and_wish_only(manner: str, hello: str, wish: str) -> None:
    seeker = replace(SALES.seeker, manner=manner)  # type: ignore[arg-type]  # the three are the literals
    message = write("voicemail", replace(SALES, seeker=seeker, facts=SALES.facts[:1]))
    assert message.sentences[0].text == hello
    assert any(each.text.startswith(wish) for each in message.sentences)


def test_an_agency_hears_for_which_employer() -> None:
    agency = replace(SALES, contact=Contact("c", "Dana Whitfield", "Oakline Staffing"))
    assert (
        "the inside sales position at Harbor Lane Software in Austin"
        in write("voicemail", agency).text
    )


def test_a_second_fact_does_not_repeat_the_first() -> None:
    years = fact("years", "bartender", count="10")
    role = fact("role", "Bartender", job="Bartender", at="Acorn Inn", dates="2016-")
    same = replace(SALES, facts=(years, role))
    assert len(write("voicemail", same).facts) == 1
