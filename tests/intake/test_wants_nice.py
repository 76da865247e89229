"""What an ad says would only be nice: under which headings, and in which words."""

from datetime import date

import pytest

from ringback.casebook.documents import Posting
from ringback.intake import read_posting
from ringback.intake.postings.unasked import is_unasked

TODAY = date(2026, 11, 22)
HEAD = "Line Cook\nOak Diner, Austin, TX\n\nWhat you need\n- Two years on a grill\n"


def typed(text: str, name: str = "") -> Posting:
    return read_posting(text.encode(), name=name, today=TODAY)


def nices(posting: Posting) -> list[str]:
    return [want.text for want in posting.wants if not want.must]


def musts(posting: Posting) -> list[str]:
    return [want.text for want in posting.wants if want.must]


@pytest.mark.parametrize(
    "heading",
    [
        "Lovely, but not needed",
        "Handy but not a must",
        "Not essential",
        "Nice if you have it",
        "Extra credit",
        "We'd be thrilled if",
        "We would be delighted if:",
        "Bonus",
        "What would set you apart",
        "Things that make you stand out",
        "The cherry on top",
        "It wouldn't hurt",
        "What would help",
    ],
)
def test_a_heading_may_say_that_its_list_is_only_nice(heading: str) -> None:
    posting = typed(f"{HEAD}\n{heading}\n- Spanish\n- Pastry work\n")
    assert musts(posting) == ["Two years on a grill"]
    assert nices(posting) == ["Spanish", "Pastry work"]


@pytest.mark.parametrize(
    "words",
    [
        "If you speak Spanish, so much the better",
        "It wouldn't hurt to know pastry",
        "A butcher's training is icing on the cake",
        "Knowing our suppliers would help",
        "Catering experience is welcome",
        "A second language is very welcome",
        "2 yrs exp. pref'd",
    ],
)
def test_words_say_of_one_thing_that_it_is_only_nice(words: str) -> None:
    assert nices(typed(f"{HEAD}- {words}\n")) == [words]
    told = typed(f"We need a line cook in Austin, Texas. You must lift 50 lb. {words}.")
    assert nices(told) == [f"{words}."]


@pytest.mark.parametrize(
    "words",
    ["Put the icing on cakes", "You would help guests, too", "Make guests welcome at the door"],
)
def test_a_task_is_not_taken_for_a_wish(words: str) -> None:
    assert musts(typed(f"{HEAD}- {words}\n")) == ["Two years on a grill", words]


def test_a_list_of_a_job_board_is_nice_down_to_the_next_heading() -> None:
    posting = typed(
        "<html><body><h1>Welder</h1><h3><strong>What you need</strong></h3>"
        "<p>Two years of MIG welding</p><p>Able to read drawings</p>"
        "<h3><strong>Nice to have</strong></h3><p>TIG on aluminium</p><p>Forklift licence</p>"
        "<p>Knowledge of robots</p><p><strong>And also</strong></p>"
        "<ul><li>Skills: crane, rigging</li><li>Experience with pipes</li></ul>"
        "<h3><strong>Benefits</strong></h3><p>Dental plan</p></body></html>",
        "page.html",
    )
    assert musts(posting) == ["Two years of MIG welding", "Able to read drawings"]
    assert nices(posting) == [
        "TIG on aluminium",
        "Forklift licence",
        "Knowledge of robots",
        "crane, rigging",
        "Experience with pipes",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Staff discount, free parking, closed Sundays & Mondays",
        "A generous staff discount and a warm room",
        "Free uniforms and tea",
        "by Monday 30 November 2026",
        "by the 4th of December",
        "before 12 Jan",
    ],
)
def test_perks_and_days_are_nothing_that_is_asked(words: str) -> None:
    assert is_unasked(words)


@pytest.mark.parametrize(
    "words",
    ["Ring up staff discounts at the till", "Keep the lot free of snow", "Start by May at best"],
)
def test_tasks_that_sound_like_perks_are_asked(words: str) -> None:
    assert not is_unasked(words)


def test_a_single_licence_above_a_gap_is_an_item_and_no_heading() -> None:
    posting = typed(HEAD.replace("- ", "") + "A clean driving licence\n\nCall 512-555-0147.\n")
    assert musts(posting) == ["Two years on a grill", "A clean driving licence"]
