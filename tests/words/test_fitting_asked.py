"""What is asked is matched by what it names, and said back whole."""

import pytest

from ringback.casebook.documents import Fact
from ringback.words import BY_WORDS, write
from ringback.words.fitting.amounts import amounts, reaches
from ringback.words.fitting.asks import asking
from ringback.words.fitting.degrees import levels
from ringback.words.fitting.fit import GERMANE
from words.briefs import brief, fact, posting, want


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (fact("education", "Diploma in Textiles"), "Acts as a specialist in textiles"),
        (fact("education", "B.A. in Dance"), "Provides a degree of supervision to dancers"),
        (fact("education", "B.Sc. in Botany"), "A graduate degree in botany"),
        (fact("skill", "Windows 8"), "Washes windows"),
        (fact("skill", "Driving"), "Drive improvement of the seed bank"),
        (fact("skill", "MEDIA"), "Meet the news media"),
        (fact("licence", "Business Studies Level 2"), "Design of the business park"),
        (fact("role", "Floor Manager", job="Floor Manager"), "Repair floors and roofs"),
        (fact("role", "Legal Cashier", job="Legal Cashier"), "Legal research"),
        (fact("achievement", "Built a page for the cat shelter"), "CAT equipment"),
        (fact("achievement", "Wrote legal letters"), "Legal research"),
        (fact("achievement", "Cleaned a building site"), "Experience building or tuning organs"),
        (fact("years", "accounting", count="9"), "2 years taking down verbatim accounts of trials"),
        (fact("years", "clerk", count="9"), "2 years as a clerk of the Elm County high court"),
    ],
)
def test_R6_a_word_shared_by_chance_is_no_answer(given: Fact, asked: str) -> None:
    match = BY_WORDS(given, (want(asked),))
    assert match is None or match.score < GERMANE


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (fact("skill", "Windows 8"), "Knows Windows"),
        (fact("skill", "payroll"), "Experience with payroll"),
        (fact("education", "GED"), "High school diploma or GED"),
        (fact("role", "Floor Manager", job="Floor Manager"), "Floor manager experience"),
        (fact("achievement", "Interviewed 30 witnesses"), "Conduct interviews"),
        (fact("years", "marketing", count="6"), "3 years in advertising, marketing or sales"),
        (fact("years", "hotel", count="6"), "3 years in a busy hotel"),
    ],
)
def test_R6_what_is_named_is_answered(given: Fact, asked: str) -> None:
    match = BY_WORDS(given, (want(asked),))
    assert match is not None
    assert match.score >= GERMANE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("serves as a guide", set()),
        ("MS Office", set()),
        ("B.A., Elm College, Salem, MA", {2}),
        ("BS or MS", {1, 2}),
        ("high school diploma", {4}),
        ("works with doctors", set()),
    ],
)
def test_letters_are_degrees_only_where_they_stand_for_them(text: str, found: set[int]) -> None:
    assert levels(text) == found


@pytest.mark.parametrize(
    ("held", "asked", "enough"),
    [
        ("Logged 2,900 flight hours", "At least 2,000 hours of flight time", True),
        ("Logged 1,900 flight hours", "At least 2,000 hours of flight time", False),
        ("Types 70 wpm", "Type 60 words per minute", True),
        ("Drove 90,000 miles", "At least 2,000 hours of driving", None),
        ("Worked 30 hours", "40 hours per week", None),
        ("Sold bread", "At least 2,000 hours", None),
    ],
)
def test_R6_an_amount_is_reached_or_not(held: str, asked: str, enough: bool | None) -> None:
    assert reaches(held, asked) is enough


def test_R6_hours_are_set_against_the_hours_asked() -> None:
    job = posting("Pilot", "Elm Air", "Leeds", "At least 2,000 hours of flight time")
    deed = fact("achievement", "Logged 2,900 flight hours", at="Oak Air", dates="2015-2024")
    text = write("voicemail", brief("Ann Lee", "", job, deed)).text
    assert "You ask for at least 2,000 hours, and at Oak Air I logged 2,900 flight hours." in text


def test_R6_fewer_hours_are_not_set_against_more() -> None:
    job = posting("Pilot", "Elm Air", "Leeds", "At least 2,000 hours of flight time")
    deed = fact("achievement", "Logged 1,900 flight hours", at="Oak Air", dates="2015-2024")
    assert "You ask" not in write("voicemail", brief("Ann Lee", "", job, deed)).text


def test_a_text_without_figures_names_no_amount() -> None:
    assert amounts("many hours") == ()


@pytest.mark.parametrize(
    ("asked", "of", "back"),
    [
        (
            "Experience with looms such as Jacquard or Dobby",
            "Jacquard",
            "You ask for experience with looms such as Jacquard",
        ),
        ("Principles of joinery", "joinery", "You ask for knowledge of principles of joinery"),
        (
            "Possession of a valid hawker's license",
            "hawker",
            "You ask for a valid hawker's license",
        ),
        (
            "Thoroughly review the ledgers",
            "Reviewed ledgers",
            "You are looking for somebody to thoroughly review the ledgers",
        ),
        (
            "Equivalent to graduation from college",
            "graduation from college",
            "You ask for graduation from college",
        ),
    ],
)
def test_R6_more_wants_keep_their_grammar(asked: str, of: str, back: str) -> None:
    assert asking(want(asked), of) == back


@pytest.mark.parametrize(
    ("asked", "of"),
    [
        ("In joinery at a professional level", "joinery"),
        ("Assist and advise them in joinery", "joinery"),
        ("Weaving Tools", "weaving"),
        ("Willingness to travel", "travel"),
    ],
)
def test_R6_what_leans_on_other_words_is_not_said(asked: str, of: str) -> None:
    assert asking(want(asked), of) == ""


def test_the_words_that_lead_differ_from_turn_to_turn() -> None:
    leads = {asking(want("Train new porters"), "porters", turn) for turn in range(6)}
    assert len(leads) > 2
    assert all(lead.endswith("somebody to train new porters") for lead in leads)


def test_what_is_nice_to_have_is_mentioned_at_every_turn() -> None:
    for turn in range(6):
        assert "mention" in asking(want("Experience with kilns", must=False), "kilns", turn)
