"""Invented briefs in bulk: what the laws of the words are tried on."""

from datetime import date, timedelta

from hypothesis import strategies as st

from ringback.casebook.documents import Fact, Month, Posting, Quantity, Span, Want
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Place, Seeker
from ringback.casebook.terms import FactKind
from ringback.words import Brief

TODAY = date(2026, 11, 20)

_FIRST = ["Maria", "Li", "Jean-Paul", "Anne Marie", "Oluwaseun", "J.", "Dr. Ada", "Björn", "MARTHA"]
_LAST = [
    "Okafor",
    "O'Rourke",
    "van der Meer",
    "Papadimitriou-Konstantinou",
    "Ng",
    "SMITH",
    "de la Cruz",
]
_WORDS = [
    "sales",
    "quota",
    "team",
    "nurses",
    "patients",
    "reports",
    "invoices",
    "kitchen",
    "guests",
    "budget",
    "safety",
    "wiring",
    "trucks",
    "pupils",
    "lessons",
    "software",
    "servers",
    "records",
    "calls",
    "accounts",
    "stock",
    "orders",
    "machines",
    "residents",
]
_PLACES = [
    "Austin, TX",
    "Remote",
    "Stratford-upon-Avon",
    "Leeds",
    "New York, NY 10001",
    "",
    "in the U.S.",
]
_FIRMS = [
    "Brightline, Inc.",
    "Salt & Cedar Restaurant Group",
    "St. Brendan's Medical Center of the Greater Columbus Area and Affiliates",
    "Freelance",
    "",
    "QUILLMARK GMBH",
]
_TITLES = [
    "Inside Sales",
    "Senior Regional Sales Manager – Industrial Automation (m/f/d), Central Texas",
    "REGISTERED NURSE - ICU (FT/NIGHTS) REQ #48213",
    "Associate Vice President of Global Strategic Partnerships and Enterprise Business Development",
    "Manager, Maintenance",
    "Electrician",
    "2nd Shift CNC Machinist II | $28/hr | HIRING NOW!!!",
    "",
    "一覧",
]
_WANTS = [
    "5+ years of B2B sales experience",
    "At least two years of nursing experience, preferably in critical care",
    "Experience managing a team",
    "Must be able to read blueprints",
    "Valid driver's license",
    "CDL Class A",
    "Bachelor's degree in accounting or a related field",
    "Proficient in SAP, Excel, and QuickBooks; Tableau a plus",
    "You are passionate about our guests",
    "Ability to lift 50 pounds",
    "Bilingual",
    "Train new staff",
    "A minimum of three years in kitchens",
    "Manage your own accounts and call your guests",
]
_LINES = [
    "Exceeded annual quota every year, reaching 128% in 2024",
    "Manage a team of 12",
    "Managing budgets of $1.2M across 3 stores",
    "Responsible for 14 residents with dementia",
    "Sales growth of 40%",
    "Trains new staff and keeps the schedule",
    "Wired 40 new homes to code with no failed inspections",
    "Cut unplanned downtime 31%, saving $400K a year, by introducing a preventive maintenance "
    "programme together with the mechanics, the electricians and the night shift of the plant",
    "passionate team player",
    "It was a good time",
    "Awarded best crew of Q3 2023",
    "To disassemble conveyors",
    "Treasurer of the parents' association with a budget of $60,000",
]

_months = st.builds(Month, st.integers(1975, 2026), st.integers(0, 12))
_numbers = st.sampled_from(
    ["", "+15125550147", "512-555-0147", "+442079460958", "no number", "123"]
)


@st.composite
def _names(draw: st.DrawFn) -> str:
    return f"{draw(st.sampled_from(_FIRST))} {draw(st.sampled_from(_LAST))}"


@st.composite
def _lines(draw: st.DrawFn) -> str:
    if draw(st.booleans()):
        return draw(st.sampled_from(_LINES))
    verb = draw(
        st.sampled_from(["Led", "Grew", "Teach", "Handles", "Stocking", "Precept", "Blorped"])
    )
    nouns = " and ".join(draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12)))
    figure = draw(st.sampled_from(["", " by 12%", " for $3,000", " in 2019", " for 24 clients"]))
    return f"{verb} {nouns}{figure}"


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Draw one fact of any kind."""
    kind: FactKind = draw(
        st.sampled_from(
            ["achievement"] * 4
            + ["role", "years", "award", "promotion", "skill", "licence", "education"]
        )
    )
    text = {
        "achievement": _lines(),
        "role": st.sampled_from(
            ["Charge Nurse", "Head of Sales", "Full-time parent", "ELECTRICIAN"]
        ),
        "years": st.sampled_from(["B2B sales", "nursing", "", "electrician"]),
        "award": st.sampled_from(
            ["Salesperson of the Year 2024", "Dean's List", "Gold Medal, 2019"]
        ),
        "promotion": st.sampled_from(
            ["Clerk → Supervisor", "Agent → Lead Agent → Manager", "Sales → Things"]
        ),
        "skill": st.sampled_from(
            ["SAP", "QuickBooks", "Spanish (fluent)", "Communication", "data entry"]
        ),
        "licence": st.sampled_from(
            ["CDL Class A", "RN", "BLS", "Journeyman Electrician License #12"]
        ),
        "education": st.sampled_from(
            ["B.S. in Accounting", "High school diploma", "M.Ed., Reading, Oak University"]
        ),
    }[kind]
    words = draw(text)
    years = draw(st.integers(1, 40))
    numbers = (Quantity(f"{years}+", years, "years"),) if kind == "years" else ()
    key = f"{kind}-{draw(st.integers(0, 10**9))}"
    held = draw(st.sampled_from(["Account Executive", "Charge Nurse", ""]))
    since, until = draw(st.none() | _months), draw(st.none() | _months)
    firm = draw(st.sampled_from(_FIRMS))
    return Fact(key, kind, words, Span(0, len(words)), held, firm, numbers, since, until)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """Draw everything a message may draw on; any of it may be lacking."""
    wants = draw(st.lists(st.sampled_from(_WANTS), max_size=6, unique=True))
    posting = Posting(
        draw(st.sampled_from(_TITLES)),
        draw(st.sampled_from(_FIRMS)),
        Place(draw(st.sampled_from(_PLACES))),
        "\n".join(wants),
        tuple(
            Want(text, draw(st.booleans()), Span(i, i + len(text))) for i, text in enumerate(wants)
        ),
    )
    given = tuple(draw(st.lists(facts(), max_size=7, unique_by=lambda fact: fact.key)))
    ago = draw(st.none() | st.integers(0, 500))
    talked = draw(st.none() | st.integers(0, 30))
    return Brief(
        Seeker(
            name=draw(_names() | st.just("")),
            phone=draw(_numbers),
            manner=draw(st.sampled_from(["plain", "warm", "formal"])),
        ),
        posting,
        given,
        draw(
            st.none()
            | st.builds(lambda n, e: Contact("c", n, e), _names(), st.sampled_from(_FIRMS))
        ),
        TODAY,
        draw(
            st.none()
            | st.builds(
                Applied,
                st.sampled_from([None, "online", "email", "post", "hand", "referral"]),
                st.sampled_from(["", "cream paper", "on cream paper", "I wrote in green ink"]),
            )
        ),
        None if ago is None else TODAY - timedelta(days=ago),
        frozenset(fact.key for fact in given if draw(st.booleans())),
        draw(st.integers(0, 2)),
        None if talked is None else TODAY - timedelta(days=talked),
        draw(st.sampled_from(["", "Sam Ortiz"])),
        spoken_on=draw(st.none() | st.dates(TODAY - timedelta(days=40), TODAY)),
        returning=draw(st.booleans()),
        phone_shown=draw(st.sampled_from(["", "", "01632 555012", "(01632) 555-012", "ask me"])),
    )
