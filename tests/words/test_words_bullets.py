"""Lines of a résumé in the first person."""

import pytest

from ringback.words.facts.bullets import Tense, first_person
from ringback.words.facts.shortening import shorter


@pytest.mark.parametrize(
    ("line", "tense", "said"),
    [
        (
            "Exceeded annual quota every year, reaching 128% in 2024.",
            "over",
            "I exceeded my annual quota every year and reached 128% in 2024",
        ),
        ("Met all sales targets", "over", "I met all my sales targets"),
        ("• Manage a team of 12", "going on", "I manage a team of 12"),
        ("Manage a team of 12", "over", "I managed a team of 12"),
        ("Lead the night shift", "over", "I led the night shift"),
        ("Oversee P&L for 4 restaurants", "over", "I oversaw P&L for 4 restaurants"),
        ("Supervises 9 agents", "going on", "I supervise 9 agents"),
        (
            "Manages a team of 12 and trains new staff",
            "going on",
            "I manage a team of 12 and train new staff",
        ),
        (
            "Manages schedules, orders and reports",
            "over",
            "I managed schedules, orders and reports",
        ),
        ("Loads and unloads trucks", "going on", "I load and unload trucks"),
        (
            "Manage inventory, order supplies and train staff",
            "over",
            "my job was to manage inventory, order supplies and train staff",
        ),
        ("Managing 6 calendars", "over", "I managed 6 calendars"),
        ("Managing 6 calendars", "going on", "I manage 6 calendars"),
        ("Responsible for 3 stores", "over", "I was responsible for 3 stores"),
        ("Responsible for 3 stores", "going on", "I am responsible for 3 stores"),
        ("Fluent in Spanish", "over", "I am fluent in Spanish"),
        ("Trained in moving and handling", "over", "I am trained in moving and handling"),
        ("Trained six baristas", "over", "I trained six baristas"),
        (
            "Promoted to shift lead after a year",
            "over",
            "I was promoted to shift lead after a year",
        ),
        ("Promoted products at fairs", "over", "I promoted products at fairs"),
        ("Awarded the contract of Q3", "over", "I was awarded the contract of Q3"),
        ("Sales growth of 40%", "over", "we had sales growth of 40%"),
        (
            "Guest satisfaction score of 94%",
            "over",
            "we had a guest satisfaction score of 94%",
        ),
        (
            "Customer service and cash handling",
            "over",
            "my work included customer service and cash handling",
        ),
        (
            "Treasurer of the parents' association",
            "over",
            "I was treasurer of the parents' association",
        ),
        ("To disassemble conveyors", "over", "my job was to disassemble conveyors"),
        ("I run the tool crib", "going on", "I run the tool crib"),
        ("My duties included invoices", "over", "my duties included invoices"),
        ("Successfully negotiated leases", "over", "I negotiated leases"),
        ("Consistently met targets", "over", "I consistently met my targets"),
        (
            "Rebuilt the schedule, cutting overtime 18%",
            "over",
            "I rebuilt the schedule, which cut overtime 18%",
        ),
        ("Introduced checks; cut downtime 31%", "over", "I introduced checks and cut downtime 31%"),
        ("Mentored team of 6 engineers", "over", "I mentored a team of 6 engineers"),
        ("Sales: Grew revenue 28%", "over", "I grew revenue 28%"),
    ],
)
def test_R9_a_line_is_said_as_its_owner_would_say_it(line: str, tense: Tense, said: str) -> None:
    assert first_person(line, tense) == said


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Sales",
        "Passionate, results-driven team player",
        "She managed the office",
        "This role involves travel",
        "Duties: as assigned",
        "Managed a shop and",
        "maintenance of computer -enter invoices -make orders",
    ],
)
def test_what_nobody_would_say_is_not_said(line: str) -> None:
    assert first_person(line, "over") == ""


def test_a_long_line_is_cut_at_a_clause_and_keeps_its_figure() -> None:
    ways = list(shorter("I cut waste 9% by tightening the orders, which the owners copied"))
    assert ways == [
        "I cut waste 9% by tightening the orders, which the owners copied",
        "I cut waste 9% by tightening the orders",
        "I cut waste 9%",
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "I increased sales by 20% and margins by 4%",
        "I met the quota in every quarter, excluding none but the last",
        "I led the team, working under the supervision of a master electrician",
        "I ran the shop (except on Sundays)",
    ],
)
def test_what_limits_a_claim_is_never_cut_off(clause: str) -> None:
    assert list(shorter(clause)) == [clause]
