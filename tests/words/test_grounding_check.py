"""Nothing is said that stands in no fact, no event and no posting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from ringback.casebook.documents import Fact
from ringback.casebook.events import Applied
from ringback.casebook.terms import MessageKind
from ringback.words import Brief, Message, ask_for_number, ask_for_person, ask_the_assistant, write
from ringback.words.grounding.check import ungrounded
from ringback.words.message import sentence
from words.briefs import brief, fact, posting
from words.invented import briefs
from words.lives import LIVES

law = settings(deadline=None, max_examples=60)

JOB = posting(
    "Maintenance Planner",
    "Harbor Lane Mills",
    "Austin, TX",
    "5+ years of experience with SAP",
    "Journeyman license",
)
DEED = fact(
    "achievement",
    "Cut stock by 31% on 14 lines, saving $400K",
    job="Planner",
    at="Brightline, Inc.",
    dates="2019-2023",
)
SPOKEN: tuple[MessageKind, ...] = ("voicemail", "opener", "screening")


def found(text: str, *facts: Fact, refs: tuple[str, ...] = (), **changes: object) -> set[str]:
    """Give what is ungrounded in a sentence that rests on some facts and other references."""
    given = brief("Ines Calloway", "Dana Whitfield", JOB, *facts)
    given = replace(given, **changes)  # type: ignore[arg-type]  # fields of a brief
    rests = (*(f"fact:{each.key}" for each in facts), *refs)
    message = Message("voicemail", (sentence(text, *rests),), (), ())
    return {each.what for each in ungrounded(message, given)}


@pytest.mark.parametrize("life", LIVES)
@pytest.mark.parametrize("kind", SPOKEN)
def test_every_walk_of_life_says_only_what_is_known(life: str, kind: MessageKind) -> None:
    given = LIVES[life]
    for earlier in (0, 1):
        for short in (False, True):
            told = replace(given, earlier=earlier)
            assert ungrounded(write(kind, told, short=short), told) == ()


@given(briefs())
@law
def test_whatever_is_said_of_invented_people_is_grounded(given: Brief) -> None:
    for kind in SPOKEN:
        assert ungrounded(write(kind, given), given) == ()


@given(briefs())
@law
def test_what_is_asked_of_a_switchboard_is_grounded(given: Brief) -> None:
    ways: tuple[Callable[[Brief], Message], ...]
    ways = (ask_for_person, ask_for_number, ask_the_assistant)
    for ask in ways:
        assert ungrounded(ask(given), given) == ()


@pytest.mark.parametrize(
    "text",
    [
        "At Brightline I cut stock by 31% on 14 lines and saved $400K.",
        "At Brightline I cut stock by thirty-one percent on fourteen lines.",
        "At Brightline I saved 400 thousand dollars.",
        "From 2019 to 2023 I cut stock at Brightline.",
        "I'd love to say that I cut stock.",
    ],
)
def test_a_fact_may_be_said_in_other_figures_and_forms(text: str) -> None:
    assert found(text, DEED) == set()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("At Brightline I cut stock by 32%.", "32%"),
        ("At Brightline I cut stock by 31 lines.", "31"),
        ("At Brightline I cut stock on a dozen lines.", "a dozen"),
        ("At Brightline I saved $400 million.", "$400 million"),
        ("At Brightline I saved €400K.", "€400K"),
        ("Since 2018 I have cut stock.", "2018"),
        ("At Brightside I cut stock.", "Brightside"),
        ("At Brightline I cut stock and costs.", "costs"),
        ("At Brightline I led a plant.", "led"),
        ("At Harbor Lane I cut stock.", "Harbor"),
        ("Last week I cut stock.", "Last week"),
        ("In March I cut stock.", "March"),
        ("I never cut stock.", "never"),
    ],
)
def test_what_the_fact_does_not_say_is_found(text: str, what: str) -> None:
    assert what in found(text, DEED)


def test_a_skill_listed_is_no_experience() -> None:
    skill = fact("skill", "SAP")
    asked = ("posting:want:0",)
    assert found("You ask for 5 years of experience with SAP, and I work with SAP.", skill) != set()
    assert (
        found("You ask for 5 years of experience with SAP, and I work with SAP.", skill, refs=asked)
        == set()
    )
    assert "experience" in found("I have experience with SAP.", skill, refs=asked)
    assert "5" in found("You ask for SAP, and I have 5 years with SAP.", skill, refs=asked)


@pytest.mark.parametrize(
    ("given", "text", "limit"),
    [
        (
            fact("role", "Apprentice Electrician", job="Apprentice Electrician", dates="2017-2019"),
            "I was an electrician from 2017 to 2019.",
            "apprentice",
        ),
        (
            fact("role", "Marketing Intern", job="Marketing Intern", dates="2017-2019"),
            "I worked in marketing from 2017 to 2019.",
            "intern",
        ),
        (
            fact("years", "electrician", job="Electrician (Trainee)", count="4"),
            "I have worked as an electrician for 4 years.",
            "trainee",
        ),
        (fact("achievement", "Assisted with wiring 40 homes"), "I wired 40 homes.", "assisted"),
        (fact("achievement", "Helped paint nine ships"), "I painted nine ships.", "helped"),
        (fact("achievement", "Nearly doubled sales"), "I doubled sales.", "nearly"),
        (fact("achievement", "Co-led a crew of 9"), "I led a crew of 9.", "co"),
        (fact("achievement", "Was part of a crew of 9"), "I had a crew of 9.", "part"),
        (
            fact("achievement", "Rewired two mills under supervision"),
            "I rewired two mills.",
            "supervision",
        ),
        (fact("skill", "Basic Spanish"), "I speak Spanish.", "basic"),
        (fact("achievement", "Had no accidents"), "I had accidents.", "no"),
    ],
)
def test_a_fact_is_never_stretched(given: Fact, text: str, limit: str) -> None:
    assert found(text, given) >= {limit}


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (
            fact("role", "Apprentice Electrician", job="Apprentice Electrician", dates="2017-2019"),
            "I was an apprentice electrician from 2017 to 2019.",
        ),
        (
            fact("achievement", "Wired 40 homes", job="Apprentice Electrician"),
            "I wired 40 homes.",
        ),
        (fact("achievement", "Trained 7 apprentices, cutting errors"), "I trained 7 apprentices."),
        (
            fact("achievement", "Helping a chef bake, sold bread"),
            "I sold bread.",
        ),
    ],
)
def test_what_keeps_its_limits_or_needs_none_is_no_stretch(given: Fact, text: str) -> None:
    assert found(text, given) == set()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I applied yesterday.", date(2026, 11, 19)),
        ("I applied on Tuesday.", date(2026, 11, 17)),
        ("I applied last week.", date(2026, 11, 12)),
        ("I applied on October 30th.", date(2026, 10, 30)),
        ("I applied two weeks ago.", date(2026, 11, 6)),
        ("I applied on March 3rd, 2025.", date(2025, 3, 3)),
    ],
)
def test_a_day_said_back_is_computed(text: str, days: date) -> None:
    applied = ("event:applied",)
    words = {"ago"} if "ago" in text else set()
    assert found(text, refs=applied, applied_on=days) == words
    assert found(text, refs=applied, applied_on=date(2026, 7, 1)) > words


def test_names_have_to_be_those_of_one_person() -> None:
    refs = ("seeker:name", "contact:name")
    assert found("Hello Dana, this is Ines Calloway.", refs=refs) == set()
    assert found("Hello Dana, this is Ines Whitfield.", refs=refs) == {"Ines Whitfield"}


def test_C2_only_the_known_number_is_given() -> None:
    assert found("My number is 512-555-0147.", refs=("seeker:phone",)) == set()
    assert found("My number is 512-555-0148.", refs=("seeker:phone",)) == {"512-555-0148"}


def test_how_often_somebody_was_promoted_is_counted() -> None:
    rise = fact("promotion", "Clerk → Lead Clerk → Manager")
    assert found("I was promoted twice, from clerk to manager.", rise) == set()
    assert found("I was promoted three times, from clerk to manager.", rise) == {"three"}


def test_a_sentence_that_rests_on_what_is_not_there_is_found() -> None:
    assert found("I cut stock.", refs=("fact:gone",)) >= {"fact:gone"}


def test_a_sentence_that_rests_on_nothing_may_be_polite_and_no_more() -> None:
    assert found("Thank you, I would love to meet you.") == set()
    assert found("I am certified.") == {"certified"}


def test_R5_the_words_of_the_seeker_about_the_resume_are_known() -> None:
    refs = ("event:applied",)
    known = Applied("online", "cream paper")
    assert found("You will know my résumé by the cream paper.", refs=refs, applied=known) == set()
    assert found("You will know my résumé by the blue paper.", refs=refs, applied=known) == {"blue"}


def test_the_subject_of_a_letter_is_judged_too() -> None:
    given = LIVES["sales"]
    letter = Message("interest", (sentence("Dear Dana,", "contact:name"),), (), (), "")
    assert ungrounded(replace(letter, subject="Inside Sales position in Austin"), given) == ()
    assert ungrounded(replace(letter, subject="Inside Sales position in Boston"), given) != ()


def test_every_finding_says_what_and_why() -> None:
    message = Message("voicemail", (sentence("I won 3 prizes in Rome.", "rule:R4"),), (), ())
    for each in ungrounded(message, LIVES["sales"]):
        assert each.sentence == "I won 3 prizes in Rome."
        assert each.what in each.sentence
        assert each.why.endswith(".")
