"""Papers and degrees that are named among other things, or that nobody has finished."""

from datetime import date

import pytest

from ringback.casebook.documents import Fact, Month, Resume
from ringback.intake import read_resume
from ringback.intake.resumes.awards import is_award

TODAY = date(2026, 7, 1)
WORK = "EXPERIENCE\n\nDriver, Acme Haulage, 2014 - 2016\n- Drove vans"


def typed(below: str, top: str = "") -> Resume:
    return read_resume(f"Pat Example\n\n{top}{WORK}\n\n{below}\n".encode(), today=TODAY)


def named(below: str, kind: str) -> list[str]:
    return [fact.text for fact in typed(below).facts if fact.kind == kind]


@pytest.mark.parametrize(
    ("below", "licences", "skills"),
    [
        ("Licenses: CDL Class A; TWIC", ["CDL Class A", "TWIC"], []),
        ("Skills/licences: CDL Class A, forklift card", ["CDL Class A", "forklift card"], []),
        ("Skills/licences: CDL Class A, Excel", ["CDL Class A"], ["Excel"]),
        ("SKILLS\nLicences: CDL Class A; TWIC\nExcel, Word, Polish", ["CDL Class A", "TWIC"], None),
        ("SKILLS\nExcel, Word, TWIC card, Polish", ["TWIC card"], None),
        (
            "Certificates and skills: Forklift card, CSCS, Excel",
            ["Forklift card", "CSCS"],
            ["Excel"],
        ),
    ],
)
def test_papers_in_a_mixed_line_are_licences_and_the_rest_are_skills(
    below: str, licences: list[str], skills: list[str] | None
) -> None:
    assert named(below, "licence") == licences
    assert named(below, "skill") == (["Excel", "Word", "Polish"] if skills is None else skills)


@pytest.mark.parametrize("known", ["HACCP", "ITIL", "First aid", "Manual handling", "CDL driving"])
def test_what_may_be_known_without_a_paper_stays_a_skill_among_skills(known: str) -> None:
    below = f"SKILLS\nExcel, {known}, Polish"
    assert named(below, "licence") == []
    assert known in named(below, "skill")


def test_a_licence_is_not_torn_at_the_comma_of_its_adjectives() -> None:
    below = "SKILLS\nHolder of a full, clean driving licence"
    assert named(below, "licence") == ["Holder of a full, clean driving licence"]
    assert named(below, "skill") == []


@pytest.mark.parametrize(
    "school",
    [
        "BSc Nursing, City College\nDid not complete",
        "BSc Nursing (in progress), City College",
        "BSc Nursing | City College | In progress",
        "BSc Nursing, City College, 2022 - Present",
        "City College\nBSc Nursing\nPart-completed, 2019",
        "Plumbing training course, City College, 2018, did not complete",
        "BSc Nursing, City College, 2019 - 2021 (not completed)",
        "BSc Nursing - withdrew, City College, 2019 - 2021",
    ],
)
def test_a_course_that_is_not_finished_says_so(school: str) -> None:
    (course,) = named(f"EDUCATION\n{school}", "education")
    told = ("complete", "progress", "present", "withdrew")
    assert any(word in course.lower() for word in told)


def test_a_degree_still_to_come_ends_in_the_future() -> None:
    facts = typed("EDUCATION\nBSc Nursing, City College, expected 2027").facts
    (degree,) = (fact for fact in facts if fact.kind == "education")
    assert (degree.text, degree.until) == ("BSc Nursing, City College", Month(2027))


@pytest.mark.parametrize(
    "paper",
    ["CompTIA A+ | in progress", "CDL Class A, in progress", "PMP, CDL, TWIC, expected next year"],
)
def test_a_paper_that_is_not_finished_keeps_the_words_that_say_so(paper: str) -> None:
    assert named(f"CERTIFICATIONS\n{paper}", "licence") == [paper]


def test_who_studies_for_a_licence_does_not_hold_it() -> None:
    top = "SUMMARY\nStudying for the CPA and working towards the PMP.\n\n"
    assert not [fact for fact in typed("", top).facts if fact.kind == "licence"]


@pytest.mark.parametrize(
    "words",
    ["OCR Level 2 National First Award in ICT", "BTEC First Award", "Level 3 Award in Education"],
)
def test_a_qualification_that_is_called_an_award_is_none(words: str) -> None:
    assert not is_award(words)
    assert is_award("Sales Award of the Year")


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("33 years of experience in county finance.", "county finance"),
        ("33 years of experience across multiple roles in county finance.", "county finance"),
        ("County finance: 33 years of experience.", "County finance"),
        ("Bookkeeper, 33 years' experience.", "bookkeeping"),
        ("33 years of experience.", "experience"),
        ("33 years of experience in various environments.", "experience"),
    ],
)
def test_years_have_the_field_that_the_words_around_name_or_none(words: str, field: str) -> None:
    years = _years(typed("", f"SUMMARY\n{words}\n\n"))
    assert (field, 33.0) in [(fact.text, fact.numbers[0].value) for fact in years]


def test_years_of_no_field_do_not_stand_in_the_way_of_those_that_dates_add_up_to() -> None:
    years = _years(typed("", "SUMMARY\n33 years of experience.\n\n"))
    assert {fact.text for fact in years} == {"experience", "driving"}


def _years(resume: Resume) -> list[Fact]:
    return [fact for fact in resume.facts if fact.kind == "years"]
