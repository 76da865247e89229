"""How the lines of a résumé are taken apart and said: verbs, nouns, run-on lines, scraps."""

import pytest

from ringback.words.facts.bullets import first_person
from ringback.words.facts.inflection import Tense
from ringback.words.facts.lines import sentences
from ringback.words.facts.shortening import shorter


@pytest.mark.parametrize(
    ("line", "tense", "said"),
    [
        ("Greet guests and answer phones", "over", "I greeted guests and answered phones"),
        (
            "Closing 40 accounts a year and mentoring two new hires",
            "over",
            "I closed 40 accounts a year and mentored two new hires",
        ),
        ("Lead and train new staff", "over", "I led and trained new staff"),
        ("Picking and packing 120 orders an hour", "undated", "I have picked and packed 120"),
        ("Writing two plays", "undated", "I have written two plays"),
        ("Written and directed two plays", "over", "I have written and directed two plays"),
        (
            "Registered patients and updating records",
            "over",
            "I registered patients and updated records",
        ),
        (
            "Wrote menus, ordered stock, trained chefs",
            "over",
            "I wrote menus, ordered stock and trained chefs",
        ),
        (
            "Working on a building site, cleaning offices",
            "over",
            "I worked on a building site, cleaning offices",
        ),
        (
            "Plan lessons and mark homework",
            "over",
            "my job was to plan lessons and mark homework",
        ),
        (
            "Joined as a porter and promoted to night manager",
            "over",
            "I joined as a porter and was promoted to night manager",
        ),
        ("Promoted twice", "over", "I was promoted twice"),
        ("Is responsible for nine ovens", "going on", "I am responsible for nine ovens"),
        (
            "Involved researching addresses and updating lists",
            "over",
            "my work involved researching addresses and updating lists",
        ),
        ("Also ran the allotment", "over", "I also ran the allotment"),
    ],
)
def test_R9_verbs_stand_in_the_tense_and_person_of_who_tells(
    line: str, tense: Tense, said: str
) -> None:
    assert first_person(line, tense).startswith(said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Built website for a charity", "I built a website for a charity"),
        ("Developed new booking system used by staff", "I developed a new booking system used by"),
        ("Installed Alder system for staff", "I installed Alder system for staff"),
        ("Mentored team of 4", "I mentored a team of 4"),
        ("Responsible for a bar team of 9", "I was responsible for a bar team of 9"),
    ],
)
def test_an_article_that_the_line_left_out_is_said(line: str, said: str) -> None:
    assert first_person(line, "over").startswith(said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Reconciliation of supplier accounts", "I reconciled supplier accounts"),
        ("Organisation of a jumble sale", "I organised a jumble sale"),
        ("Sole responsibility for the night float", "I was solely responsible for the night float"),
        (
            "Part of the team that moved the archive",
            "I was part of the team that moved the archive",
        ),
        ("Member of the safety committee", "I was a member of the safety committee"),
        ("First point of contact for tenants", "I was the first point of contact for tenants"),
        (
            "Diary management, travel bookings and minute taking",
            "my work included diary management, travel bookings and minute taking",
        ),
        ("Excellent customer service", "my work included customer service"),
        (
            "Serving customers & telephone sales",
            "my work included serving customers and telephone sales",
        ),
        (
            "Purchase ledger entry and bank reconciliation",
            "my work included purchase ledger entry and bank reconciliation",
        ),
        ("Experience with milling machines", "I have experience with milling machines"),
    ],
)
def test_R9_a_line_without_a_verb_gets_the_one_that_people_use(line: str, said: str) -> None:
    assert first_person(line, "over") == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("June 2019 - May 2021 Responsibilities: Handled petty cash", "I handled petty cash"),
        ("Duties included: filing invoices and typing letters", "I filed invoices and typed lett"),
        ("Front Desk Duties Greeting visitors Booking rooms", "I greeted visitors"),
        ("In this role, I assembled 30 sofas a week", "I assembled 30 sofas a week"),
        ("Left due to family relocation. Trained six porters.", "I trained six porters"),
        ("CLEANED WARDS AND CORRIDORS EVERY DAY", "I cleaned wards and corridors every day"),
        ("Final-year project: designed a rain gauge", "I designed a rain gauge"),
        ("Handled 90 parcels/hour", "I handled 90 parcels per hour"),
    ],
)
def test_what_runs_together_is_taken_apart(line: str, said: str) -> None:
    assert first_person(line, "over").startswith(said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Answered calls, sorted post, and...", "I answered calls and sorted post"),
        ("Cleaned rooms, corridors and...", "I cleaned rooms and corridors"),
        ("Liaised with suppliers in order to secure...", ""),
        ("I was responsible for the...", ""),
        ("Provided all new starters with...", ""),
        ("Worked on a two week placement for the...", "I worked on a two week placement"),
    ],
)
def test_of_a_line_that_breaks_off_only_what_is_whole_is_said(line: str, said: str) -> None:
    assert first_person(line, "over") == said


@pytest.mark.parametrize(
    "line",
    [
        "Unfortunately the firm closed down and I was made redundant",
        "Left due to my health",
        "Verantwortlich für die Planung der Schichten und den Einkauf",
        "Responsable de la vente et du conseil aux clients",
        "Is a family-run bakery with nine shops",
        "The company is a leading maker of doors",
        "Helping them to overcome barriers",
        "I will be marking papers next summer",
        "Demonstrated ability to multi-task",
        "June 2019",
        "Alder Road, Leeds LS1 4AB",
        "Skills: HTML; CSS; PHP",
        "Part of a crew of ten, I drove the van",
    ],
)
def test_what_would_be_nonsense_or_harm_is_left_unsaid(line: str) -> None:
    assert first_person(line, "over") == ""


def test_a_heading_is_no_sentence_and_a_name_is_not_cut() -> None:
    assert sentences("Key Responsibilities: Ran the till") == ("Ran the till",)
    assert sentences("Drove for Alder Recycling in Leeds") == (
        "Drove for Alder Recycling in Leeds",
    )


def test_C3_a_long_line_loses_its_last_parts_first_and_keeps_its_verbs_joined() -> None:
    line = (
        "I managed the daily allocation of twenty drivers across four depots, planned routes, "
        "answered complaints from customers and shops, and reported the week's figures to the board"
    )
    short = [way for way in shorter(line) if len(way.split()) <= 20]
    assert short
    assert short[0].startswith("I managed the daily allocation of twenty drivers")


def test_a_shorter_list_is_joined_anew() -> None:
    ways = list(shorter("I triage patients, start IV lines and educate families"))
    assert ways[1] == "I triage patients and start IV lines"
