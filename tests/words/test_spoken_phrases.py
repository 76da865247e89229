"""Licences, sizes, sums, days and titles as people say them."""

import pytest

from ringback.words import spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("£45k", "forty-five thousand pounds"),
        ("a $2 million budget", "a two million dollar budget"),
        ("raised $2 million in a year", "raised two million dollars in a year"),
        ("$15.00 - $18.00/hr", "fifteen to eighteen dollars an hour"),
        ("45 000 €", "forty-five thousand euros"),
        ("1,200+ customers", "twelve hundred plus customers"),
        ("60 calls/day", "sixty calls a day"),
        ("a 120-bed ward", "a one hundred and twenty-bed ward"),
        ("five (5) years", "five years"),
        ("1000s of parcels", "thousands of parcels"),
        ("2½ years", "two and a half years"),
        ("OSHA 10/30", "OSHA ten and thirty"),
        ("rated 9/10", "rated nine out of ten"),
        ("Q3 FY24", "Q three fiscal year twenty-four"),
    ],
)
def test_sums_and_counts_are_said_as_one_says_them(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("40 lb", "forty pounds"),
        ("a 40 lb box", "a forty pound box"),
        ("5'10", "five foot ten"),
        ('a 24" screen', "a twenty-four inch screen"),
        ('the "Top 10" list', "the Top ten list"),
        ("3,000 sq. ft.", "three thousand square feet"),
        ("100 km/h", "a hundred kilometres an hour"),
        ("80 wpm", "eighty words a minute"),
        ("70°F", "seventy degrees Fahrenheit"),
        ("10x12", "ten by twelve"),
        ("12-hr shifts", "twelve-hour shifts"),
        ("240V", "two hundred and forty volts"),
    ],
)
def test_measures_are_said_with_their_unit(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("May '19", "May twenty nineteen"),
        ("the '90s", "the nineties"),
        ("in the 1990s", "in the nineteen nineties"),
        ("2019-present", "twenty nineteen to present"),
        ("12/25/2019", "December twenty-fifth, twenty nineteen"),
        ("Mon-Fri 9am-5pm", "Monday to Friday nine A M to five P M"),
        ("I start at 7 a.m. I am early.", "I start at seven A M. I am early."),
        ("9-to-5", "nine-to-five"),
    ],
)
def test_days_and_hours_are_said_as_one_says_them(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("401(k)", "four oh one K"),
        ("ISO 9001", "ISO nine thousand and one"),
        ("29 CFR 1910", "twenty-nine CFR nineteen ten"),
        ("18th Edition (BS 7671)", "eighteenth Edition, BS seventy-six seventy-one"),
        ("Office 365", "Office three sixty-five"),
        ("Python 3.11", "Python three point eleven"),
        ("v2.0", "version two point zero"),
        ("Req. #20-1234", "Requisition two zero, one two three four"),
        ("Austin, TX 78701", "Austin, Texas seven eight seven zero one"),
        ("SW1A 1AA", "SW one A, one AA"),
        ("1200 Main St.", "twelve hundred Main Street."),
        ("Apt. 4B", "Apartment four B"),
    ],
)
def test_a_number_that_names_a_thing_is_not_counted(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Sr. Mgr., Dept. of Health", "Senior Manager, Department of Health"),
        ("Dr. Reyes on Oak Dr.", "Doctor Reyes on Oak Drive."),
        ("St. Mary's, Ft. Worth", "Saint Mary's, Fort Worth"),
        ("ACLS/BLS/PALS", "ACLS, BLS and PALS"),
        ("nurse/carer", "nurse and carer"),
        ("he/she", "he or she"),
        ("CompTIA A+ and Security+", "CompTIA A plus and Security plus"),
        ("K-12", "K through twelve"),
        ("M.Ed.", "M Ed"),
        ("IT support", "I T support"),
        ("IT'S A JOB FOR IT PEOPLE", "IT'S A JOB FOR IT PEOPLE"),
        ("an OR nurse", "an O R nurse"),
        ("Nurse II in Austin", "Nurse two in Austin"),
        ("As an Analyst I kept books", "As an Analyst I kept books"),
        ("starting an IV, then charting", "starting an IV, then charting"),
        ("GCSEs (A*-C)", "GCSEs, A star to C"),
        ("A/P and A/R", "accounts payable and accounts receivable"),
        ("OSHA, SQL, HVAC and SAP", "OSHA, SQL, HVAC and SAP"),
        ("Söhne & Café L'Étoile", "Söhne and Café L'Étoile"),
        ("example.com/jobs", "example dot com slash jobs"),
    ],
)
def test_titles_and_licences_are_said_in_full_or_left_as_they_are_read(
    written: str, said: str
) -> None:
    assert spoken(written) == said


def test_a_name_in_another_script_keeps_its_marks() -> None:
    assert spoken("प्रिया नायर") == "प्रिया नायर"
