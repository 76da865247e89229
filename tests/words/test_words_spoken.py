"""Written text as people say it."""

import pytest

from ringback.words import spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("$1.2M in sales", "one point two million dollars in sales"),
        ("$1M", "one million dollars"),
        ("$3,500", "three thousand five hundred dollars"),
        ("$15.50/hr", "fifteen dollars and fifty cents an hour"),
        ("$40-50K", "forty to fifty thousand dollars"),
        ("€2.5 million", "two point five million euros"),
        ("128%", "a hundred and twenty-eight percent"),
        ("99.8%", "ninety-nine point eight percent"),
        ("10-15%", "ten to fifteen percent"),
        ("<5%", "under five percent"),
        ("10+ years", "ten plus years"),
        ("~50 stores", "about fifty stores"),
        ("3,000 calls", "three thousand calls"),
        ("a team of 12", "a team of twelve"),
        ("a 24-bed ward", "a twenty-four-bed ward"),
        ("#1 of 45", "number one of forty-five"),
        ("3x", "three times"),
        ("30:1", "thirty to one"),
        ("3.9/4.0", "three point nine out of four point zero"),
        ("½ of it", "one half of it"),
        ("1st, 2nd and 21st", "first, second and twenty-first"),
        ("Q3", "Q three"),
        ("0.5", "zero point five"),
        ("9:30am", "nine thirty A M"),
        ("14:00", "two P M"),
        ("24/7", "twenty-four seven"),
    ],
)
def test_amounts_become_words(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("in 2024", "in twenty twenty-four"),
        ("since 2004", "since two thousand four"),
        ("in 1905", "in nineteen oh five"),
        ("2019–2023", "twenty nineteen to twenty twenty-three"),
        ("2000 parts", "two thousand parts"),
        ("November 12", "November twelfth"),
        ("Nov. 3rd, 2025", "November third, twenty twenty-five"),
        ("12 March 2020", "March twelfth, twenty twenty"),
        ("May 2024", "May twenty twenty-four"),
        ("2026-11-12", "November twelfth, twenty twenty-six"),
        ("06/2019", "June twenty nineteen"),
    ],
)
def test_dates_become_words(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("an RN with BLS", "an RN with BLS"),
        ("CDL Class A", "CDL Class A"),
        ("KPIs", "KPIs"),
        ("OSHA and NASA", "OSHA and NASA"),
        ("B2B sales", "B to B sales"),
        ("C++ and C#", "C plus plus and C sharp"),
        ("R&D, P&L", "R and D, P and L"),
        ("Bolt & Sons", "Bolt and Sons"),
        ("CI/CD", "CI CD"),
        ("sales/marketing", "sales and marketing"),
        ("trucks, e.g. vans", "trucks, for example vans"),
        ("vans, etc.", "vans, and so on."),
        ("St. Mary's", "Saint Mary's"),
        ("Austin, TX", "Austin, Texas"),
        ("B.S. and Ph.D.", "BS and PhD"),
        ("Dr. Smith", "Doctor Smith"),
        ("Electrical Inspector II", "Electrical Inspector two"),
        ("jane@example.com", "jane at example dot com"),
        ("Led (and grew) a team", "Led, and grew, a team"),
        ("• Led *a* team", "Led a team"),
        ("MANAGED A WAREHOUSE IN AUSTIN", "MANAGED A WAREHOUSE IN AUSTIN"),
    ],
)
def test_abbreviations_and_symbols_become_words(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    "number",
    ["512-555-0147", "(512) 555-0147", "512.555.0147", "+1 512 555 0147", "1-512-555-0147"],
)
def test_C2_a_telephone_number_is_said_figure_by_figure_in_groups(number: str) -> None:
    assert spoken(f"Call {number}.") == "Call five one two, five five five, zero one four seven."


def test_C2_a_number_abroad_keeps_its_country() -> None:
    said = "plus four four, two zero seven, nine four six, zero nine five eight"
    assert spoken("+44 20 7946 0958") == said


def test_what_has_nothing_to_say_otherwise_stays_as_it_is() -> None:
    text = "I would love to meet you, and answer your questions."
    assert spoken(text) == text
