"""Posts as people list them: several in a line, in tables, in sentences, with asides and gaps."""

from datetime import date
from time import process_time

import pytest

from ringback.casebook.documents import Fact, Month, Resume
from ringback.intake import read_resume

TODAY = date(2026, 7, 1)


def typed(work: str) -> Resume:
    return read_resume(f"Pat Example\n\nEXPERIENCE\n\n{work}\n".encode(), today=TODAY)


def of_kind(work: str, kind: str) -> list[Fact]:
    return [fact for fact in typed(work).facts if fact.kind == kind]


def posts(work: str) -> list[tuple[str, str]]:
    return [(fact.text, fact.employer) for fact in of_kind(work, "role")]


@pytest.mark.parametrize(
    "line",
    [
        "Charge Nurse, Jan. 2021–present; Staff Nurse, June 2017–Dec. 2020",
        "Charge Nurse, Jan. 2021–present, Staff Nurse, June 2017–Dec. 2020",
        "Charge Nurse, Jan. 2021 – present\nStaff Nurse, June 2017 – Dec. 2020",
    ],
)
def test_two_posts_at_one_house_are_two_and_what_follows_is_of_the_latest(line: str) -> None:
    work = f"Mercy Ridge Medical Center, Tulsa, OK\n{line}\n- Led a shift of 14 nurses"
    assert posts(work) == [
        ("Charge Nurse", "Mercy Ridge Medical Center"),
        ("Staff Nurse", "Mercy Ridge Medical Center"),
    ]
    (done,) = of_kind(work, "achievement")
    assert (done.title, done.since, done.until) == ("Charge Nurse", Month(2021, 1), None)


def test_posts_that_each_have_their_own_lines_keep_them() -> None:
    work = """Harbour Hotel, Leeds
Head Receptionist, 2021 - present
- Trained 6 receptionists
Receptionist, 2018 - 2021
- Checked in 90 guests a shift"""
    done = of_kind(work, "achievement")
    assert [fact.title for fact in done] == ["Head Receptionist", "Receptionist"]


@pytest.mark.parametrize(
    "line",
    [
        "Healthcare Assistant | St. Jude's Nursing Home | Austin, TX | 2019–2021",
        "2019–2021 | Healthcare Assistant | St. Jude's Nursing Home | Austin, TX",
        "St. Jude's Nursing Home | Austin, TX | Healthcare Assistant | 2019–2021",
        "Healthcare Assistant; St. Jude's Nursing Home; Austin, TX; 2019–2021",
        "Healthcare Assistant, part-time, St. Jude's Nursing Home, Austin, TX, 2019–2021",
        "2019–2021\tHealthcare Assistant, St. Jude's Nursing Home\tWashed and dressed residents.",
    ],
)
def test_a_post_in_one_line_reads_the_same_in_any_order(line: str) -> None:
    assert posts(line) == [("Healthcare Assistant", "St. Jude's Nursing Home")]


def test_a_row_of_a_table_gives_the_post_and_what_was_done() -> None:
    work = "Dates\tPost / employer\tMain duties\n2019–2021\tCarer, Ros Care Home\tBathed 9 people."
    assert posts(work) == [("Carer", "Ros Care Home")]
    (done,) = of_kind(work, "achievement")
    assert (done.text, done.employer) == ("Bathed 9 people.", "Ros Care Home")


@pytest.mark.parametrize("row", ["When\tPosition\tCompany", "Date | Title | Company"])
def test_the_heads_of_columns_are_no_post(row: str) -> None:
    assert posts(f"{row}\n2015 - 2017\tNursing Assistant\tGreen County Care Center") == [
        ("Nursing Assistant", "Green County Care Center")
    ]


@pytest.mark.parametrize(
    "dates", ["(2022–)", "2022–", "Sept '22 –", "2022 to date", "2022 onwards"]
)
def test_a_post_without_an_end_lasts(dates: str) -> None:
    (role,) = of_kind(f"Lead Cook, Bistro Verde | {dates}\n- Ran the line", "role")
    assert role.since is not None
    assert (role.since.year, role.until) == (2022, None)


def test_dates_that_a_narrow_column_has_broken_are_one_period() -> None:
    (role,) = of_kind("2019 –\n2021\nCook\nBistro Verde\n- Ran the line", "role")
    assert (role.since, role.until) == (Month(2019), Month(2021))


@pytest.mark.parametrize(
    ("house", "kept"),
    [
        ("North Shore Coffee + Books", "North Shore Coffee + Books"),
        ("CEDA (UK) Logistics", "CEDA (UK) Logistics"),
        ("Bell & Sons Homecare - Night Team", "Bell & Sons Homecare - Night Team"),
        ("Basin University Hospital - Finance Department",) * 2,
        ("Harbour Market, Pastry Department", "Harbour Market, Pastry Department"),
        ("Corner Cafe (closed)", "Corner Cafe"),
        ("Silverline Wireless, Las Vegas", "Silverline Wireless"),
    ],
)
def test_the_name_of_a_house_is_kept_whole(house: str, kept: str) -> None:
    ((_, employer),) = posts(f"Sales Assistant\n{house}\n2018 - 2020\n- Sold 40 phones a week")
    assert employer == kept


def test_an_aside_behind_the_dates_is_no_employer() -> None:
    work = "Corner Cafe, South Valley\nPrep Cook / Dishwasher 2018 to March 2020 (closed, covid)"
    assert posts(f"{work}\n- Made 15 gallons of soup a day")[0][1].startswith("Corner Cafe")


def test_a_bullet_with_a_year_below_a_post_is_no_post() -> None:
    work = "Driver, Ridge Freight Inc., 2019 - present\n- Ran 9 routes\n- Trainer for 9 new drivers"
    assert posts(f"{work} since 2022") == [("Driver", "Ridge Freight Inc.")]
    assert "Trainer for 9 new drivers since 2022" in [
        fact.text for fact in of_kind(f"{work} since 2022", "achievement")
    ]


def test_a_post_without_a_house_takes_none_from_another_entry() -> None:
    work = "Cook, Bistro Verde, 2019 - 2022\n- Ran the line\n\nMobile Hairdresser, 2015 - 2018"
    assert posts(work)[1] == ("Mobile Hairdresser", "")


def test_jobs_told_in_sentences_are_found() -> None:
    work = (
        "From 2012 to 2015 I worked as a trainee hairdresser at Curl & Dye in Leeds. I washed hair "
        "for 30 clients a day. I was then a stylist at Halo Hair until 2019. Since 2019 I have "
        "been self-employed as a mobile hairdresser."
    )
    roles = of_kind(work, "role")
    assert [(fact.text, fact.employer) for fact in roles] == [
        ("trainee hairdresser", "Curl & Dye"),
        ("stylist", "Halo Hair"),
        ("mobile hairdresser", ""),
    ]
    assert [(fact.since, fact.until) for fact in roles] == [
        (Month(2012), Month(2015)),
        (None, Month(2019)),
        (Month(2019), None),
    ]
    (done,) = of_kind(work, "achievement")
    assert done.employer == "Curl & Dye"


def test_a_sentence_without_house_and_dates_tells_no_job() -> None:
    assert posts("Cook, Bistro Verde, 2019 - 2022\nI worked as a team player.") == [
        ("Cook", "Bistro Verde")
    ]


@pytest.mark.parametrize(
    "pause", ["2015 – 2017: full-time study and caring for a parent.", "2016: travelling in Asia"]
)
def test_time_away_is_neither_a_post_nor_a_deed(pause: str) -> None:
    work = f"Cook, Bistro Verde, 2019 - 2022\n- Ran the line\n\n{pause}"
    assert len(posts(work)) == 1
    assert [fact.text for fact in of_kind(work, "achievement")] == ["Ran the line"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Foundation Worker", "Plant Worker"),
        ("Freelance Artist", "Artist"),
        ("Customer Service Advisor", "Email Advisor"),
        ("Sales Assistant", "Barista"),
        ("Store Manager", "Assistant Manager"),
    ],
)
def test_a_move_sideways_or_down_is_no_promotion(first: str, second: str) -> None:
    work = f"Aire Works Ltd\n{second}, 2018 - 2020\n- Did it\n{first}, 2015 - 2018\n- Did it"
    assert not of_kind(work, "promotion")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Engineer II", "Engineer III"),
        ("Assistant Manager", "Manager"),
        ("Assistant Cook", "Cook"),
        ("Barista", "Shift Supervisor"),
        ("Manager", "Senior Manager"),
    ],
)
def test_a_title_that_says_it_stands_higher_is_a_promotion(first: str, second: str) -> None:
    work = f"Aire Works Ltd\n{second}, 2018 - 2020\n- Did it\n{first}, 2015 - 2018\n- Did it"
    (promotion,) = of_kind(work, "promotion")
    assert promotion.text == f"{first} → {second}"


def test_years_stated_among_the_deeds_of_a_job_are_years() -> None:
    work = "Developer, Calder Ltd, 2022 - present\n- Over 10 yrs of experience as a Java developer"
    (years,) = of_kind(work, "years")
    assert years.numbers[0].value == 10
    assert not of_kind(work, "achievement")


@pytest.mark.parametrize(
    "line", ["(" * 60_000, "x" + " " * 60_000 + "y", "Cook, 2019 - 2020; " * 3_000, "a\t" * 30_000]
)
def test_a_line_of_any_length_is_read_in_little_time(line: str) -> None:
    began = process_time()
    typed(f"Cook, Bistro Verde, 2019 - 2022\n- Ran the line\n{line}\n\nSKILLS\n{line}")
    assert process_time() - began < 3
