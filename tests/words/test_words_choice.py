"""Which facts come first."""

from dataclasses import replace

from ringback.casebook.documents import Fact, Want
from ringback.words import BY_WORDS, COMMON, Match, choose
from words.briefs import brief, fact, posting
from words.lives import LIVES

QUOTA = fact("achievement", "Exceeded annual quota, reaching 128% in 2024", at="Brightline")
TEAM = fact("achievement", "Managed a team of 12", at="Brightline")
AWARD = fact("award", "Salesperson of the Year 2024")
SKILL = fact("skill", "Salesforce")


def test_R10_another_posting_picks_another_fact() -> None:
    sells = brief("A B", "", posting("Sales", "X", "", "Record of exceeding quota"), QUOTA, TEAM)
    leads = brief("A B", "", posting("Lead", "X", "", "Experience managing a team"), QUOTA, TEAM)
    assert choose(sells, BY_WORDS, COMMON)[0].fact == QUOTA
    assert choose(leads, BY_WORDS, COMMON)[0].fact == TEAM


def test_R6_what_answers_the_posting_comes_before_what_is_merely_strong() -> None:
    given = brief("A B", "", posting("Lead", "X", "", "Experience managing a team"), AWARD, TEAM)
    first, second = choose(given, BY_WORDS, COMMON)
    assert (first.fact, second.fact) == (TEAM, AWARD)
    assert first.germane
    assert second.strength > first.strength


def test_R11_of_facts_that_fit_alike_the_rarer_comes_first() -> None:
    given = brief("A B", "", posting("Cook", "X", ""), SKILL, TEAM, AWARD)
    assert [choice.fact for choice in choose(given, BY_WORDS, COMMON)] == [AWARD, TEAM, SKILL]


def test_R11_a_pile_given_from_outside_decides_what_is_rare() -> None:
    other = fact("achievement", "Managed a crew of 14", at="Brightline")
    given = brief("A B", "", posting("Cook", "X", ""), TEAM, other)
    for rare in (TEAM, other):
        choices = choose(given, BY_WORDS, lambda each, rare=rare: float(each == rare))
        assert choices[0].fact == rare


def test_F5_a_new_fact_that_cannot_be_said_does_not_silence_the_others() -> None:
    mute = fact("award", "Various honours between 2012 and 2014, see attached list")
    given = replace(
        brief("A B", "", posting("Cook", "X", ""), TEAM, mute), used=frozenset({TEAM.key})
    )
    assert TEAM in [choice.fact for choice in choose(given, BY_WORDS, COMMON)]


def test_F5_what_was_said_is_left_out_while_something_new_serves() -> None:
    sales = LIVES["sales"]
    first = choose(sales, BY_WORDS, COMMON)[0].fact
    again = replace(sales, used=frozenset({first.key}))
    assert first not in [choice.fact for choice in choose(again, BY_WORDS, COMMON)]


def test_F5_when_all_was_said_it_is_said_again() -> None:
    sales = LIVES["sales"]
    every = replace(sales, used=frozenset(fact.key for fact in sales.facts))
    assert choose(every, BY_WORDS, COMMON) == choose(sales, BY_WORDS, COMMON)


class OnlyTheSkill:
    """A meaning that sees nothing but that one skill answers everything."""

    def __call__(self, fact: Fact, wants: tuple[Want, ...]) -> Match | None:
        return Match(wants[0], 0.9) if fact == SKILL else None

    def to_title(self, fact: Fact, title: str) -> float:
        return 0.0


def test_a_meaning_given_from_outside_decides_the_fit() -> None:
    given = brief("A B", "", posting("Lead", "X", "", "Anything"), TEAM, SKILL)
    choices = choose(given, OnlyTheSkill(), COMMON)
    assert choices[0].fact == SKILL
    assert choices[0].want == given.posting.wants[0]
