"""Fragments and plain words of many walks of life, as their owners would say them."""

from datetime import date

import pytest

from ringback.words.facts.claims import claims
from ringback.words.facts.shorthand import in_full
from words.briefs import fact

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("line", "at", "dates", "spoken"),
    [
        (
            "Cold calling 60 prospects per day, booking 8 demos a week",
            "Pinewell",
            "2022-",
            "At Pinewell I cold-call 60 prospects per day, booking 8 demos a week.",
        ),
        (
            "Key account mgmt for 14 independent garages",
            "Autoparts",
            "2016-2020",
            "At Autoparts my work included key account management for 14 independent garages.",
        ),
        (
            "Top biller Q3 and Q4",
            "Hexley",
            "2019-2022",
            "At Hexley I was the top biller in Q3 and Q4.",
        ),
        (
            "Wound care, catheters, IV drugs and meds rounds",
            "Hollybank",
            "2012-2017",
            "At Hollybank my work included wound care, catheters, IV drugs and meds rounds.",
        ),
        (
            "Patient ratio of 1:6 on a busy surgical floor",
            "Mercy Hill",
            "2019-2023",
            "At Mercy Hill my patient ratio was 1:6 on a busy surgical floor.",
        ),
        (
            "18th edition inspections on rental homes",
            "Gridline",
            "2016-",
            "At Gridline my work includes 18th edition inspections on rental homes.",
        ),
        (
            "Lead teacher for maths, results up 14% in two years",
            "Elm Road",
            "2014-2020",
            "At Elm Road I was a lead teacher for maths, with results up 14% in two years.",
        ),
        (
            "Chef de partie on the grill section",
            "Brasserie Nine",
            "2015-2018",
            "At Brasserie Nine I was a chef de partie on the grill section.",
        ),
        (
            "Set up new filing system which cut search time by half",
            "Fenwick Legal",
            "2014-2019",
            "At Fenwick Legal I set up a new filing system which cut search time by half.",
        ),
        (
            "Pick rate 140/hr against target of 110",
            "Depot Nine",
            "2021-2024",
            "At Depot Nine my pick rate was 140 an hour against a target of 110.",
        ),
        (
            "Counterbalance and reach truck driver",
            "Depot Nine",
            "2021-2024",
            "At Depot Nine I was a counterbalance and reach truck driver.",
        ),
        (
            "Team leader on nights, 14 pickers",
            "Parcelway",
            "2019-2021",
            "At Parcelway I was a team leader on nights, with 14 pickers.",
        ),
        (
            "Personal care, medication, meal prep",
            "Bright Days",
            "2018-",
            "At Bright Days my work includes personal care, medication and meal prep.",
        ),
        (
            "Live in carer for a gentleman with MS",
            "Private",
            "2019-2021",
            "I was a live-in carer for a gentleman with MS.",
        ),
        (
            "Treasurer of the PTA, handled 9k a year",
            "Elm Road",
            "2018-2024",
            "At Elm Road I was treasurer of the PTA and handled 9k a year.",
        ),
        (
            "Summer intern - helped on the lab bench and wrote up results",
            "Calder Labs",
            "2023-2023",
            "At Calder Labs I was a summer intern, helped on the lab bench and wrote up results.",
        ),
        (
            "40 years in print, started as apprentice",
            "Garside",
            "1980-2021",
            "I have 40 years in print.",
        ),
        (
            "Never missed a delivery date in 11 years",
            "Garside",
            "2010-2021",
            "At Garside I never missed a delivery date in 11 years.",
        ),
        (
            "Works foreman, responsible for 22 men and 3 shifts",
            "Garside",
            "1980-2021",
            "At Garside I was a works foreman, responsible for 22 men and 3 shifts.",
        ),
        (
            "Oversaw a team of 10 minimum",
            "X Mill",
            "2010-2012",
            "At X Mill I oversaw a team of at least 10.",
        ),
        (
            "I process deliveries for two shops",
            "X Mill",
            "2010-2012",
            "At X Mill I processed deliveries for two shops.",
        ),
        (
            "Answered the telephone, auditing, checked files, data entry",
            "X Mill",
            "2010-2012",
            "At X Mill I answered the telephone.",
        ),
        (
            "Worked in busy call centre",
            "X Mill",
            "2010-2012",
            "At X Mill I worked in a busy call centre.",
        ),
        (
            "Created and maintained company website",
            "X Mill",
            "2010-2012",
            "At X Mill I created and maintained a company website.",
        ),
        (
            "Based in Dover, my duties included loading ferries",
            "X Mill",
            "2010-2012",
            "At X Mill I was based in Dover.",
        ),
        (
            "Increase revenue 30% within the first year",
            "X Mill",
            "2023-",
            "At X Mill I have increased revenue 30% within the first year.",
        ),
        ("Liaise and organise travel", "X Mill", "2010-2012", "At X Mill I organised travel."),
        (
            "Helping setting up the hall for dances",
            "X Mill",
            "2010-2012",
            "At X Mill I helped set up the hall for dances.",
        ),
    ],
)
def test_R9_fragments_are_said_in_whole_sentences(
    line: str, at: str, dates: str, spoken: str
) -> None:
    said = claims(fact("achievement", line, at=at, dates=dates), TODAY)
    assert said[0].sentence == spoken


@pytest.mark.parametrize(
    "line",
    [
        "Working within a demanding IT sales company",
        "Worked in all areas of the factory",
        "Performed other duties as assigned",
        "I have a strong portfolio of work, which includes many things",
        "I had huge success in this",
        "Completed two years of a nursing course (did not finish)",
        "Completed two years of a law course - unfortunately could not complete it",
    ],
)
def test_lines_that_say_nothing_are_left_out(line: str) -> None:
    assert not claims(fact("achievement", line, at="Alder Works", dates="2015-2019"), TODAY)


@pytest.mark.parametrize("employer", ["Reading", "Street", "Official", "Finance Graduate"])
def test_what_is_no_firm_is_not_named_as_one(employer: str) -> None:
    given = fact("achievement", "Built two bridges", job="Welder", at=employer, dates="2015-2019")
    assert claims(given, TODAY)[0].sentence == "As a welder I built two bridges."


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("laboratory", None),
        ("API", None),
        ("Computer Games", None),
        ("In Design", None),
        ("SALES", "One of my skills is sales."),
        ("unity 3D", "I know Unity 3D."),
        ("javascript", "I know JavaScript."),
        ("Driving", "I can drive."),
        ("Forklift", "I can drive a forklift."),
        ("first aid", "I know first aid."),
        ("typing 60 wpm", "I type 60 words a minute."),
        ("basic Polish", "I speak basic Polish."),
        ("Italian", "I speak Italian."),
        ("Python (basic)", "I know the basics of Python."),
        ("MIG welding", "One of my skills is MIG welding."),
    ],
)
def test_R6_a_skill_is_known_only_where_it_is_one(written: str, spoken: str | None) -> None:
    said = claims(fact("skill", written), TODAY)
    assert (said[0].sentence if said else None) == spoken


@pytest.mark.parametrize(
    ("field", "count", "spoken"),
    [
        ("driving", "2", "I have 2 years of driving experience."),
        ("full-stack .net development", "10", "I have 10 years in full-stack .NET development."),
        ("unity training", "9", "I have 9 years in Unity training."),
        ("various bar environments", "23", "I have 23 years in various bar environments."),
        ("years experience in stock control", "40", "I have 40 years in stock control."),
        ("the trade", "30", "I have 30 years in the trade."),
        ("working with children", "5", "I have 5 years of experience working with children."),
    ],
)
def test_R9_years_are_said_with_what_they_were_in(field: str, count: str, spoken: str) -> None:
    assert claims(fact("years", field, count=count), TODAY)[0].sentence == spoken


@pytest.mark.parametrize(
    "paper",
    [
        "BA History (did not complete)",
        "BSc Nursing, part-completed",
        "Modules in accounting, Open University",
        "First year of BSc Maths",
        "60 credits towards a BA",
        "Associate degree in nursing, 2 years completed",
        "Left after two years, BEng",
    ],
)
def test_R6_what_was_not_finished_is_no_degree(paper: str) -> None:
    assert not claims(fact("education", paper), TODAY)


@pytest.mark.parametrize(
    ("paper", "spoken"),
    [
        ("MSc Data Science, currently studying", "I am studying for an MSc in Data Science."),
        ("Diploma in Childcare (working towards)", "I am studying for a Diploma in Childcare."),
        ("BA (Hons) English, ongoing", "I am studying for a BA in English."),
        ("A level in Economics (E)", "I have an A level in Economics."),
        ("GCSE in GEOGRAPHY (C)", "I have a GCSE in Geography."),
        ("Bsc Biology", "I have a BSc in Biology."),
        (
            "NVQ Level 3 Health and Social Care",
            "I have an NVQ Level 3 in Health and Social Care.",
        ),
    ],
)
def test_R6_what_is_learned_is_said_as_far_as_it_has_come(paper: str, spoken: str) -> None:
    assert claims(fact("education", paper), TODAY)[0].sentence == spoken


def test_R6_what_stands_in_brackets_and_limits_stays_in_every_shorter_way() -> None:
    line = "Completed the first part (not the second) of the crane course in Dover"
    for way in claims(fact("achievement", line, at="Alder Works", dates="2015-2019"), TODAY):
        assert "not the second" in way.clause


def test_a_temporary_post_is_said_to_be_one() -> None:
    given = fact(
        "role", "Clerk (Temporary)", job="Clerk (Temporary)", at="Alder", dates="2015-2015"
    )
    assert claims(given, TODAY)[0].sentence == "I was a temporary clerk at Alder in 2015."


@pytest.mark.parametrize(
    ("written", "full"),
    [
        ("picked 140 units/hr w/ 99.97% accuracy", "picked 140 units an hour with 99.97% accuracy"),
        ("cut churn by 12.5% YoY", "cut churn by 12.5% year over year"),
        ("drove trailers w/o an accident", "drove trailers without an accident"),
        ("4 clients, incl. one hospice client", "4 clients, including one hospice client"),
        ("won ★★★★★ reviews", "won five-star reviews"),
        ("read/write access", "read/write access"),
    ],
)
def test_what_only_a_resume_writes_so_is_written_in_full(written: str, full: str) -> None:
    assert in_full(written) == full
