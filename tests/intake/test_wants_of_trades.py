"""What ads of all trades ask, in the forms in which people write them; and what they do not ask."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.casebook.documents import Posting
from ringback.intake import read_posting
from ringback.intake.postings.nested_lists import without_parents
from ringback.intake.postings.task_verbs import is_task
from ringback.intake.postings.unasked import is_unasked

TODAY = date(2026, 7, 1)


def typed(text: str) -> Posting:
    return read_posting(text.encode(), today=TODAY)


def musts(text: str) -> list[str]:
    return [want.text for want in typed(text).wants if want.must]


def nices(text: str) -> list[str]:
    return [want.text for want in typed(text).wants if not want.must]


def test_a_person_specification_is_told_by_its_columns() -> None:
    text = (
        "Healthcare Assistant\n\nPerson specification\nQualifications\nEssential\n"
        "NVQ level 2 in care\nDesirable\nCare Certificate\nExperience\nEssential\n"
        "Work in a caring role\nDesirable\nExperience of working in a hospital\n\nBenefits\n"
        "27 days of leave\n"
    )
    assert musts(text) == ["NVQ level 2 in care", "Work in a caring role"]
    assert nices(text) == ["Care Certificate", "Experience of working in a hospital"]


def test_prose_of_a_family_asks_too() -> None:
    text = (
        "Nanny\n\nLooking for a nanny for our twins. You should be warm and patient. A driving "
        "licence and first aid are musts. Cooking simple meals is part of the job. Spanish a "
        "plus. Paid holidays.\n"
    )
    assert musts(text) == [
        "You should be warm and patient.",
        "A driving licence and first aid are musts.",
        "Cooking simple meals is part of the job.",
    ]
    assert nices(text) == ["Spanish a plus."]


def test_a_german_ad_is_read_by_its_headings() -> None:
    text = (
        "Kfz-Mechatroniker (m/w/d)\n\nDeine Aufgaben\n- Wartung von Pkw aller Marken\n\n"
        "Das bringst du mit\n- Führerschein Klasse B\n- Idealerweise Erfahrung mit "
        "Elektrofahrzeugen\n\nDas bieten wir dir\n- 30 Tage Urlaub\n"
    )
    assert musts(text) == ["Wartung von Pkw aller Marken", "Führerschein Klasse B"]
    assert nices(text) == ["Idealerweise Erfahrung mit Elektrofahrzeugen"]


def test_tasks_without_a_heading_are_told_by_their_verbs() -> None:
    text = (
        "Warehouse Operative\nHull\n\n- Loading and unloading vans\n- Scan parcels quickly\n"
        "- Permanent night shifts\n- Nine depots in the north\n"
    )
    assert musts(text) == ["Loading and unloading vans", "Scan parcels quickly"]


def test_a_list_of_which_most_asks_is_asked_whole() -> None:
    text = "Cook\nHull\n\n- Two years at the stove\n- Must like heat\n- A steady hand\n"
    assert musts(text) == ["Two years at the stove", "Must like heat", "A steady hand"]


def test_a_list_under_a_description_tells_what_is_to_be_done() -> None:
    text = (
        "Receptionist\n\nJob description\n- The front desk\n- All post and parcels\n"
        "- Keys and badges\n"
    )
    assert musts(text) == ["The front desk", "All post and parcels", "Keys and badges"]


def test_an_item_that_heads_other_items_is_none() -> None:
    text = (
        "Porter\n\nDuties\n- Look after guests\n    - Carry their bags upstairs\n"
        "    - Call a taxi for them\n- Lock the doors\n"
    )
    assert musts(text) == ["Carry their bags upstairs", "Call a taxi for them", "Lock the doors"]


def test_an_introduction_is_left_out_but_not_what_stands_before_it() -> None:
    text = (
        "Porter\n\nRequirements\n"
        "You must have worked in a hotel. This means any of:\n- Night desk\n"
    )
    assert musts(text) == ["You must have worked in a hotel.", "Night desk"]


def test_what_somebody_need_not_have_is_nice() -> None:
    text = (
        "Porter\n\nRequirements\n- A steady hand\n\n"
        "OUR TOOLS (you don't have to know them all, but be willing to learn):\n- Keycard desk\n"
    )
    assert (musts(text), nices(text)) == (["A steady hand"], ["Keycard desk"])


def test_a_particular_on_one_line_does_not_hide_what_follows() -> None:
    text = (
        "Helper wanted\n\nPay: $20 an hour\nHours: 40 a week\n\n"
        "You must have your own tools. Some experience is a plus.\n"
    )
    assert musts(text) == ["You must have your own tools."]
    assert nices(text) == ["Some experience is a plus."]


def test_a_particular_between_bullets_does_not_end_the_list() -> None:
    text = "Porter\n\nRequirements\n- A steady hand\n- Location: Hull\n- Some Polish\n"
    assert musts(text) == ["A steady hand", "Some Polish"]


def test_a_table_of_particulars_comes_before_what_is_asked() -> None:
    rows = "".join(
        f"<tr><td>{label}</td><td>{value}</td></tr>"
        for label, value in (
            ("Job title", "Cobbler"),
            ("Company", "Hartwell Shoes"),
            ("Location", "Leeds, West Yorkshire"),
            ("Salary", "£15 per hour"),
            ("Closing date", "31/08/2026"),
        )
    )
    page = (
        f"<html><body><table>{rows}</table><p>We have work for somebody with a good hand.<br>"
        "• Must have own tools<br>• Three years' experience<br>• Sewing experience an advantage"
        "</p><p>Duties:<br>- Mend soles<br>- Serve at the counter</p></body></html>"
    )
    posting = read_posting(page.encode(), name="page.html", today=TODAY)
    assert (posting.title, posting.employer) == ("Cobbler", "Hartwell Shoes")
    assert (posting.pay, posting.closes) == ("£15 per hour", date(2026, 8, 31))
    assert [(want.text, want.must) for want in posting.wants] == [
        ("Must have own tools", True),
        ("Three years' experience", True),
        ("Sewing experience an advantage", False),
        ("Mend soles", True),
        ("Serve at the counter", True),
    ]


def test_what_a_board_grades_in_brackets_is_asked() -> None:
    text = (
        "Driver\n\nExperience:\nDriving: 1 year (Preferred)\n\nLicence:\n"
        "Driving licence (Required)\n\nWork Location: In person\n\nJob Types: Full-time\n"
    )
    assert (musts(text), nices(text)) == (
        ["Driving licence (Required)"],
        ["Driving: 1 year (Preferred)"],
    )


def test_one_check_among_other_things_does_not_hide_them() -> None:
    want = "Must have a licence, own hand tools, be on time, and pass a drug test."
    assert musts(f"Helper\n\nWe mend boilers. {want}\n") == [want]


def test_a_sentence_about_forms_does_not_take_the_one_before_along() -> None:
    text = "Porter\n\nRequirements\n- One year in a hotel. School may be substituted for it.\n"
    assert musts(text) == ["One year in a hotel."]


def test_pictures_before_the_words_are_left_out() -> None:
    posting = typed("🎉 Barista @ Fern & Bean\n\nWhat we need from you:\n✅ A smile before seven\n")
    assert posting.title == "Barista"
    assert [want.text for want in posting.wants] == ["A smile before seven"]


@pytest.mark.parametrize(
    "heading",
    [
        "What's on offer",
        "In return",
        "Who you'll work with",
        "Other jobs",
        "For each job on your resume, provide:",
        "Das bieten wir",
        "Recruitment fraud",
        "Shifts",
    ],
)
def test_what_stands_under_other_headings_is_not_asked(heading: str) -> None:
    text = f"Porter\n\nRequirements\n- A steady hand\n\n{heading}\n- Ring bells and open doors\n"
    assert musts(text) == ["A steady hand"]


@pytest.mark.parametrize(
    "words",
    [
        "We are an equal opportunity employer",
        "Reasonable accommodations may be made for the disabled",
        "$20 - $24 an hour",
        "£11.60 ph",
        "27 days' annual leave",
        "Your résumé should be two pages",
        "Applications must reach us by noon",
        "Failure to answer may lead to exclusion",
        "The post is subject to an enhanced DBS check",
        "Training will be provided",
        "No experience necessary",
        "Required from September",
        "Part-time",
        "Age: 18 to 30",
    ],
)
def test_terms_and_forms_are_no_wants(words: str) -> None:
    assert musts(f"Porter\n\nRequirements\n- Be kind\n- {words}\n") == ["Be kind"]


@pytest.mark.parametrize(
    "words",
    [
        "Promote equal opportunity in hiring and keep the workplace free of discrimination",
        "Knowledge of the affirmative action programme",
        "Manage a budget of $2M",
        "Two years as a dental assistant",
        "Experience preferred but training given",
    ],
)
def test_what_only_sounds_like_terms_is_asked(words: str) -> None:
    assert not is_unasked(words)


@pytest.mark.parametrize("verb", ["plan", "plans", "planning", "drives", "driving", "carries"])
def test_a_task_is_told_in_each_form_of_its_verb(verb: str) -> None:
    assert is_task(f"{verb.capitalize()} the night round")


@pytest.mark.parametrize("words", ["", "Nine depots", "Full-time", "Free meals", "Sing"])
def test_other_words_are_no_task(words: str) -> None:
    assert not is_task(words)


@given(st.lists(st.sampled_from(["- a", "  - b", "    - c", "", "words", "1. d"]), max_size=12))
def test_lists_keep_their_words(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept = without_parents(text)
    assert [word for word in kept.split() if word.isalpha()] == [
        word for word in text.split() if word.isalpha()
    ]
