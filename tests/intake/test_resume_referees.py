"""The lines of those who speak for somebody are never taken for that person's own."""

from datetime import date

import pytest

from ringback.intake import read_resume

JOBS = """Experience
Clerk, Elm Inn | 2019 – Present
- Balanced four tills every night
"""
REFEREES = """Referees
Ms S Walsh, Principal, 512-555-0110, s.walsh@example.org
"""


@pytest.mark.parametrize("heading", ["Referees", "REFERENCES", "Professional references:"])
def test_a_referee_is_not_rung_in_ones_name(heading: str) -> None:
    text = f"Ann Lee\nLeeds\n\n{JOBS}\n{REFEREES.replace('Referees', heading)}"
    resume = read_resume(text.encode(), today=date(2026, 11, 22))
    assert (resume.phone, resume.email) == ("", "")


def test_what_stands_after_the_referees_is_ones_own_again() -> None:
    text = f"Ann Lee\n\n{JOBS}\n{REFEREES}\nContact\nTel: 512-555-0147\nE: ann@example.com\n"
    resume = read_resume(text.encode(), today=date(2026, 11, 22))
    assert (resume.phone, resume.email) == ("+15125550147", "ann@example.com")


@pytest.mark.parametrize(
    ("said", "years"),
    [("1.5 years", 1.0), ("2,5 years", 2.0), ("7 1/2 years", None), ("0.5 years", None)],
)
def test_parts_of_years_are_never_said_as_more(said: str, years: float | None) -> None:
    text = f"Ann Lee\n\nSummary\n{said} of experience in line cooking.\n\nSkills\nGrill, fryer\n"
    facts = read_resume(text.encode(), today=date(2026, 11, 22)).facts
    assert [fact.numbers[0].value for fact in facts if fact.kind == "years"] == [years] * bool(
        years
    )
