"""People, firms, places and positions as one says them."""

import pytest

from ringback.words.english.names import firm, first_name, formal_name, full_name, town
from ringback.words.english.titles import is_worker, titles


@pytest.mark.parametrize(
    ("name", "first", "formal", "full"),
    [
        ("Dana Whitfield", "Dana", "Dana Whitfield", "Dana Whitfield"),
        ("Whitfield, Dana", "Dana", "Dana Whitfield", "Dana Whitfield"),
        ("Ms. Holloway", "Ms. Holloway", "Ms. Holloway", "Ms. Holloway"),
        ("Mr. Desmond Pike", "Mr. Pike", "Mr. Pike", "Mr. Desmond Pike"),
        ("Grace Abiola, RN", "Grace", "Grace Abiola", "Grace Abiola"),
        ("DANA WHITFIELD", "Dana", "Dana Whitfield", "Dana Whitfield"),
        ("J. Robert Stone", "J. Robert", "J. Robert Stone", "J. Robert Stone"),
        ("Jean-Paul Mercier (he/him)", "Jean-Paul", "Jean-Paul Mercier", "Jean-Paul Mercier"),
        ("", "", "", ""),
    ],
)
def test_R9_a_person_is_named_as_one_names_them(
    name: str, first: str, formal: str, full: str
) -> None:
    assert (first_name(name), formal_name(name), full_name(name)) == (first, formal, full)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Brightline, Inc.", "Brightline"),
        ("Bolt & Sons Electric, LLC", "Bolt & Sons Electric"),
        ("Crumb & Co", "Crumb & Co"),
        ("QUILLMARK GMBH", "Quillmark"),
        ("IBM", "IBM"),
        ("Freelance", ""),
        ("Self-employed", ""),
        ("A Very Long Name of a Firm Which Nobody Can Say in One Breath", ""),
    ],
)
def test_a_firm_is_named_without_its_legal_form(name: str, said: str) -> None:
    assert firm(name) == said


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Austin, TX 78701", "Austin"),
        ("Leeds", "Leeds"),
        ("Remote", ""),
        ("Remote (US)", ""),
        ("Hybrid - Austin, TX", ""),
        ("USA", ""),
        ("", ""),
    ],
)
def test_a_place_is_named_by_its_town(place: str, said: str) -> None:
    assert town(place) == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Inside Sales", "Inside Sales"),
        (
            "Senior Regional Sales Manager – Industrial Automation (m/f/d), Central Texas",
            "Senior Regional Sales Manager",
        ),
        ("REGISTERED NURSE - ICU (FT/NIGHTS) REQ #48213", "Registered Nurse"),
        ("Warehouse Associate - 2nd Shift - $19/hr - HIRING NOW!", "Warehouse Associate"),
        ("Manager, Maintenance", "Maintenance Manager"),
        ("Remote Sales Representative (Req 12345)", "Sales Representative"),
        ("Remote Sensing Analyst", "Remote Sensing Analyst"),
        ("Contract Administrator", "Contract Administrator"),
        ("Login: DevOps Engineer GS15", "DevOps Engineer"),
        ("Full-time Baker", "Baker"),
        ("C++ Developer", "C++ Developer"),
    ],
)
def test_a_title_is_said_without_what_only_an_ad_needs(title: str, said: str) -> None:
    assert titles(title)[0] == said


def test_a_title_without_a_word_to_say_gives_none() -> None:
    assert titles("一覧") == titles("") == titles("(m/f/d) #123") == ()


def test_C1_a_long_title_has_shorter_ways() -> None:
    ways = titles(
        "Vice President of Global Strategic Partnerships and Enterprise Development Programs"
    )
    assert len(ways) > 1
    assert len(ways[-1].split()) <= 2


@pytest.mark.parametrize(
    "title", ["nurse", "Head of Sales", "customer service assistant", "Engineer II"]
)
def test_a_worker_is_told_from_the_work(title: str) -> None:
    assert is_worker(title)


@pytest.mark.parametrize(
    "work", ["plant maintenance", "B2B sales", "customer service", "power", ""]
)
def test_the_work_is_told_from_a_worker(work: str) -> None:
    assert not is_worker(work)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Telephone Operator Series", "Telephone Operator"),
        ("Armory Custodian Consolidated Series", "Armory Custodian"),
        ("County/State Liaison", "County and State Liaison"),
        ("Chief, Museum Security and Safety, Hall of Tides", "Chief of Museum Security and Safety"),
        ("2026 Presidential Innovation Fellows", "Presidential Innovation Fellow"),
        ("Sales Associates", "Sales Associate"),
        ("NURSES WANTED", "Nurse"),
        ("Cooks & Servers", "Cook & Server"),
        ("Software Engineer (m/w/d)", "Software Engineer"),
        ("Verkäufer/in", "Verkäufer"),
        ("Intern - Marketing (f/m/x)", "Marketing Intern"),
        ("GS 15 IT specialist", "IT specialist"),
        ("Technician II/III", "Technician"),
        ("Sr. Software Engineer II", "Sr. Software Engineer II"),
        ("Line Cook needed ASAP", "Line Cook"),
        ("Caregiver - $18-$20 per hour - multiple positions", "Caregiver"),
        ("Delivery Drivers x3", "Delivery Driver"),
        ("Waiter/Waitress", "Waiter"),
        ("Nurse, TX", "Nurse"),
        ("Manager - Nights", "Manager"),
        ("RNs - Nights", "RN"),
    ],
)
def test_R9_a_position_is_named_without_what_only_an_ad_needs(title: str, said: str) -> None:
    assert titles(title)[0] == said


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Public Experience Content and Outreach Branch Chief", "Outreach Branch Chief"),
        ("Data & AI Engineer", "AI Engineer"),
        ("HGV Class 1 Drivers", "Class 1 Driver"),
        (
            "Senior Manager of Corporate Development and Partnerships for New Markets",
            "Senior Manager",
        ),
    ],
)
def test_R9_a_long_title_has_a_shorter_way_that_still_names_the_work(
    title: str, short: str
) -> None:
    assert titles(title)[1] == short


def test_an_ad_for_various_roles_names_no_position() -> None:
    assert titles("GS 15 Term Limited Various Roles") == titles("Various positions") == ()
