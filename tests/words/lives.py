"""Invented people of many walks of life, each with a posting: what the words are tried on."""

import re
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month, Posting, Quantity, Span, Want
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Place, Seeker
from ringback.casebook.terms import FactKind, Manner
from ringback.words import Brief

TODAY: Final = date(2026, 11, 20)
_FIGURE: Final = re.compile(r"([$€£]?)(\d[\d,.]*\d|\d)\s?(%|[KMkm]\b|\w+)?")


def fact(
    kind: FactKind,
    text: str,
    *,
    job: str = "",
    at: str = "",
    dates: str = "",
    count: str = "",
) -> Fact:
    """Make a fact; `dates` is "2019-2023", "2019-" or "", `count` the number of a years fact."""
    since, _, until = dates.partition("-")
    figures = [
        Quantity(m[0].strip(), float(m[2].replace(",", "").rstrip(".")), m[1] or m[3] or "")
        for m in _FIGURE.finditer(count or text)
        if m[2].replace(",", "").replace(".", "", 1).isdecimal()
    ]
    if count and not figures:
        figures = [Quantity(count, 1, "years")]
    return Fact(
        f"{kind}-{text[:24]}",
        kind,
        text,
        Span(0, len(text)),
        job,
        at,
        tuple(figures),
        Month(int(since)) if since else None,
        Month(int(until)) if until else None,
    )


def posting(title: str, employer: str, place: str, *wants: str) -> Posting:
    """Make a posting; a want that begins with "+" is nice to have."""
    text = "\n".join(wants)
    spans = [Span(text.find(want), text.find(want) + len(want)) for want in wants]
    made = tuple(
        Want(want.lstrip("+"), not want.startswith("+"), span)
        for want, span in zip(wants, spans, strict=True)
    )
    return Posting(title, employer, Place(place), text, made)


def brief(
    name: str,
    contact: str,
    job: Posting,
    *facts: Fact,
    applied_on: date | None = date(2026, 11, 17),
    applied: Applied | None = Applied(),  # noqa: B008  # a frozen value
    phone: str = "+15125550147",
    manner: Manner = "plain",
) -> Brief:
    """Make a brief of a first voicemail."""
    return Brief(
        Seeker(name=name, phone=phone, manner=manner),
        job,
        facts,
        Contact("c1", contact) if contact else None,
        TODAY,
        applied,
        applied_on,
        frozenset(),
        0,
    )


LIVES: Final[dict[str, Brief]] = {
    "sales": brief(
        "Maria Okafor",
        "Dana Whitfield",
        posting(
            "Inside Sales",
            "Harbor Lane Software",
            "Austin, TX",
            "5+ years of B2B sales experience",
            "Proven record of exceeding quota",
            "+Experience with Salesforce",
        ),
        fact("years", "B2B sales", count="7"),
        fact(
            "achievement",
            "Exceeded annual quota every year, reaching 128% in 2024",
            job="Account Executive",
            at="Brightline, Inc.",
            dates="2019-2025",
        ),
        fact("award", "Salesperson of the Year 2024", at="Brightline, Inc."),
        fact("promotion", "Sales Representative → Account Executive", at="Brightline, Inc."),
        fact("skill", "Salesforce"),
        applied=Applied("online", "cream paper"),
    ),
    "software": brief(
        "Tomasz Zielinski",
        "Priya Raman",
        posting(
            "Senior Backend Engineer (m/f/d) – Payments, Remote",
            "Coppertree",
            "Remote",
            "Strong experience with Python and PostgreSQL",
            "You have built and operated distributed systems at scale",
            "Ability to mentor junior engineers",
            "+Experience with Kubernetes is a plus",
        ),
        fact(
            "achievement",
            "Migrated a monolith of 400K lines to 12 services, cutting deploy time from 2 hours "
            "to 9 minutes",
            job="Backend Engineer",
            at="Quillmark GmbH",
            dates="2018-",
        ),
        fact(
            "achievement",
            "Mentored 4 junior engineers",
            job="Backend Engineer",
            at="Quillmark GmbH",
            dates="2018-",
        ),
        fact("skill", "Python"),
        fact("skill", "Kubernetes"),
        fact(
            "role", "Backend Engineer", job="Backend Engineer", at="Quillmark GmbH", dates="2018-"
        ),
        applied=Applied("email"),
    ),
    "nursing": brief(
        "Grace Abiola, RN",
        "Ms. Holloway",
        posting(
            "REGISTERED NURSE - ICU (FT/NIGHTS) REQ #48213",
            "St. Brendan's Medical Center",
            "Columbus, OH 43215",
            "Current RN license in the State of Ohio",
            "BLS and ACLS required",
            "Minimum 2 years of critical care experience",
            "Ability to precept new nurses",
        ),
        fact("licence", "Registered Nurse (RN), State of Ohio"),
        fact("licence", "ACLS"),
        fact("role", "Charge Nurse", job="Charge Nurse", at="Mercy Hill Hospital", dates="2019-"),
        fact(
            "achievement",
            "Precept new graduate nurses on a 24-bed ICU",
            job="Charge Nurse",
            at="Mercy Hill Hospital",
            dates="2019-",
        ),
        fact("years", "critical care nursing", count="9"),
    ),
    "electrician": brief(
        "Luis Ortega",
        "",
        posting(
            "Journeyman Electrician",
            "Bolt & Sons Electric, LLC",
            "Tucson, AZ",
            "Journeyman license required",
            "Experience wiring commercial buildings",
            "Must be able to read blueprints",
            "Valid driver's license",
        ),
        fact("licence", "Journeyman Electrician License #E-11873"),
        fact(
            "achievement",
            "Wired 40 new homes to code with no failed inspections",
            job="Electrician",
            at="Sandia Electric",
            dates="2012-2021",
        ),
        fact("years", "residential and commercial wiring", count="14"),
        fact(
            "achievement",
            "Run crews of 3 to 5 on commercial remodels",
            job="Lead Electrician",
            at="Desert Current",
            dates="2021-",
        ),
    ),
    "teaching": brief(
        "Hannah Lindqvist",
        "Principal Marcus Webb",
        posting(
            "4th Grade Teacher (2026-2027)",
            "Oakhollow Elementary School",
            "Madison, WI",
            "Valid Wisconsin teaching license",
            "Experience teaching reading in elementary grades",
            "Strong classroom management skills",
        ),
        fact(
            "achievement",
            "Raised fourth-grade reading scores by 14 points in two years",
            job="Teacher",
            at="Birchwood School",
            dates="2016-2026",
        ),
        fact("licence", "Wisconsin Teaching License, Elementary (K-6)"),
        fact("education", "M.Ed. in Curriculum and Instruction, University of Wisconsin"),
        fact("award", "Teacher of the Year, 2023", at="Birchwood School"),
        manner="warm",
    ),
    "hospitality": brief(
        "Jean-Paul Mercier",
        "Rosa",
        posting(
            "Front Desk Manager",
            "The Larkspur Hotel",
            "Savannah, GA",
            "3 years in a hotel front office",
            "Experience supervising staff",
            "+Second language a plus",
        ),
        fact(
            "achievement",
            "Supervises a team of 9 and trains new agents",
            job="Front Desk Supervisor",
            at="Pinecrest Inn",
            dates="2021-",
        ),
        fact(
            "achievement",
            "Guest satisfaction score of 94%",
            job="Front Desk Supervisor",
            at="Pinecrest Inn",
            dates="2021-",
        ),
        fact("skill", "French (native)"),
        fact(
            "promotion",
            "Night Auditor → Front Desk Agent → Front Desk Supervisor",
            at="Pinecrest Inn",
        ),
    ),
    "office administration": brief(
        "Denise Kowalczyk",
        "Alan Pruitt",
        posting(
            "Administrative Assistant II",
            "Ferris County",
            "Ferris, MI",
            "Proficient in Microsoft Office, including Excel and Word",
            "Excellent communication and organizational skills",
            "Schedule meetings and keep calendars for executives",
        ),
        fact(
            "achievement",
            "Managing calendars and travel for 6 executives",
            job="Office Administrator",
            at="Tolliver & Wade",
            dates="2017-2025",
        ),
        fact(
            "achievement",
            "Responsible for accounts payable of $40K a month",
            job="Office Administrator",
            at="Tolliver & Wade",
            dates="2017-2025",
        ),
        fact("skill", "Microsoft Excel"),
        fact("years", "office administration", count="12"),
        applied=Applied("hand", "blue folder"),
    ),
    "warehouse": brief(
        "Darnell Brooks",
        "Kim Tran",
        posting(
            "Warehouse Associate - 2nd Shift - $19/hr - HIRING NOW!",
            "Northgate Logistics",
            "Memphis, TN",
            "Forklift certification",
            "Able to lift 50 pounds",
            "Accurate order picking",
        ),
        fact(
            "achievement",
            "Pick, pack and ship 120 orders a shift at 99.8% accuracy",
            job="Order Picker",
            at="Delta Supply Co.",
            dates="2022-2026",
        ),
        fact("licence", "Forklift certification"),
        fact(
            "achievement",
            "Loads and unloads trucks",
            job="Order Picker",
            at="Delta Supply Co.",
            dates="2022-2026",
        ),
    ),
    "care work": brief(
        "Blessing Nwosu",
        "Carol",
        posting(
            "Care Assistant (Part-time, Weekends)",
            "Willow Court Care Home",
            "Leeds",
            "Experience caring for people with dementia",
            "NVQ Level 2 or above",
            "Compassionate and reliable",
        ),
        fact(
            "achievement",
            "Cared for 14 residents with dementia",
            job="Care Assistant",
            at="Rosewood House",
            dates="2020-2024",
        ),
        fact("licence", "NVQ Level 3 in Health and Social Care"),
        fact(
            "achievement",
            "Trained in moving and handling",
            job="Care Assistant",
            at="Rosewood House",
            dates="2020-2024",
        ),
        phone="+442079460958",
    ),
    "career changer": brief(
        "Daniela Rossi",
        "Sam Ito",
        posting(
            "Junior Data Analyst",
            "Meridian Grocers",
            "Denver, CO",
            "SQL and Excel",
            "Experience building dashboards",
            "Degree in a quantitative field preferred",
        ),
        fact(
            "achievement",
            "Built a sales dashboard for a 3-location cafe group, surfacing a 12% margin gap",
            job="Data Analyst (Contract)",
            at="Freelance",
            dates="2025-2026",
        ),
        fact(
            "achievement",
            "Grew annual revenue 28% over three years",
            job="General Manager",
            at="Salt Lantern Restaurants",
            dates="2017-2025",
        ),
        fact("licence", "Northway Data Analytics Professional Certificate"),
        fact("skill", "SQL"),
        applied=Applied("referral"),
    ),
    "returner": brief(
        "Kathleen O'Rourke",
        "Mr. Desmond Pike",
        posting(
            "Bookkeeper",
            "Pike Hardware",
            "Albany, NY",
            "QuickBooks",
            "Two years of bookkeeping",
            "Payroll for up to 30 employees",
        ),
        fact("role", "Full-time parent", job="Full-time parent", dates="2014-"),
        fact(
            "achievement",
            "Kept the books of a family bakery with 22 employees, including payroll",
            job="Bookkeeper",
            at="Crumb & Co",
            dates="2006-2014",
        ),
        fact(
            "achievement",
            "Treasurer of the parents' association with a budget of $60,000",
            job="Treasurer",
            at="Lakeview School",
            dates="2019-2023",
        ),
        fact("skill", "QuickBooks Online"),
        manner="formal",
    ),
    "new graduate": brief(
        "Aiden Park",
        "Lena Fischer",
        posting(
            "Marketing Coordinator (Entry Level)",
            "Bluepine Outdoors",
            "Portland, OR",
            "Bachelor's degree in marketing or a related field",
            "Social media experience",
            "Strong writing skills",
        ),
        fact(
            "education",
            "Bachelor of Arts in Marketing, Cascade State University",
            dates="2022-2026",
        ),
        fact(
            "achievement",
            "Grew the student radio's Instagram following from 300 to 4,100",
            job="Social Media Lead",
            at="Cascade Student Radio",
            dates="2024-2026",
        ),
        fact("award", "Dean's List", dates="2025-"),
    ),
    "sixty-year-old": brief(
        "Walter Jankowski",
        "Erin Sato",
        posting(
            "Manager, Maintenance",
            "Granite Falls Paper",
            "Duluth, MN",
            "10 years of maintenance experience in a manufacturing plant",
            "Experience supervising mechanics and electricians",
            "Knowledge of preventive maintenance programs",
        ),
        fact("years", "plant maintenance", count="35+"),
        fact(
            "achievement",
            "Supervised 18 mechanics and electricians across three shifts",
            job="Maintenance Supervisor",
            at="Iron Range Mills",
            dates="1998-2025",
        ),
        fact(
            "achievement",
            "Introduced a preventive maintenance program; cut unplanned downtime 31%",
            job="Maintenance Supervisor",
            at="Iron Range Mills",
            dates="1998-2025",
        ),
    ),
}
