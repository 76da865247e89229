"""The data that pages carry for machines: in many wrappings, for one job or several."""

import json
from datetime import date

import pytest

from ringback.casebook.documents import Posting
from ringback.intake import read_posting

TODAY = date(2026, 7, 1)
FULL = "<p>" + "We feed the town. " * 30 + "</p><h3>Requirements</h3><ul><li>Knife skills</li></ul>"
SHOWN = (
    "<main><h1>{title}</h1><p>" + "We feed the town. " * 30 + "</p>"
    "<h2>Requirements</h2><ul><li>Two years at the stove</li><li>A steady hand</li>"
    "<li>You must like heat</li></ul></main>"
)


def page(*scripts: str, title: str = "Line Cook", shown: str = SHOWN, head: str = "") -> Posting:
    blocks = "".join(f'<script type="application/ld+json">{one}</script>' for one in scripts)
    text = (
        f"<html><head><title>{title} | Bistro Verde</title>{head}{blocks}</head>"
        f"<body>{shown.format(title=title)}</body></html>"
    )
    return read_posting(text.encode(), name="page.html", today=TODAY)


def block(title: str = "Line Cook", **fields: object) -> str:
    return json.dumps({"@type": "JobPosting", "title": title, "description": FULL, **fields})


def wanted(posting: Posting) -> list[str]:
    return [want.text for want in posting.wants]


@pytest.mark.parametrize(
    "kind",
    [
        "JobPosting",
        ["JobPosting", "Thing"],
        "http://schema.org/JobPosting",
        "https://schema.org/JobPosting",
        "schema:JobPosting",
    ],
)
def test_the_type_may_be_an_address_or_one_of_several(kind: object) -> None:
    typed = {"@type": kind, "title": "Line Cook", "description": FULL}
    assert wanted(page(json.dumps(typed))) == ["Knife skills"]


@pytest.mark.parametrize(
    "slip",
    [
        '{"@type": "JobPosting", "title": "Line Cook", "description": "%s",}',
        '[{"@type": "JobPosting", "title": "Line Cook", "description": "%s"},]',
        '<!-- {"@type": "JobPosting", "title": "Line Cook", "description": "%s"} -->',
        '{"@type": "JobPosting", "title": "Line\nCook", "description": "%s"};',
        '{"@type": "JobPosting", "title": "Line\tCook", "description": "%s"}',
        '//<![CDATA[\n{"@type": "JobPosting", "title": "Line Cook", "description": "%s"}\n//]]>',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Line Cook&quot;, "
        "&quot;description&quot;: &quot;%s&quot;}",
    ],
)
def test_a_slip_in_the_json_is_mended(slip: str) -> None:
    posting = page(slip % FULL)
    assert posting.title == "Line Cook"
    assert wanted(posting) == ["Knife skills"]
    assert posting.remarks == ()


def test_what_is_broken_beyond_a_slip_is_left_aside_and_said() -> None:
    posting = page('{"@type": "JobPosting", "title": "Line Cook", "description": <p>oops}')
    assert wanted(posting) == ["Two years at the stove", "A steady hand", "You must like heat"]
    assert "broken" in posting.remarks[0]


def test_another_broken_block_concerns_nobody() -> None:
    assert page('{"@type": "WebSite", oops', block()).remarks == ()


def test_of_several_jobs_the_one_in_the_heading_is_this_page() -> None:
    posting = page(block("Dishwasher"), block("Line Cook", datePosted="2026-06-03"))
    assert (posting.title, posting.posted) == ("Line Cook", date(2026, 6, 3))


def test_of_several_like_jobs_the_address_tells() -> None:
    here = '<link rel="canonical" href="https://example.com/jobs/2/">'
    posting = page(
        block(url="https://example.com/jobs/1", datePosted="2026-06-01"),
        block(url="http://www.example.com/jobs/2?from=alert", datePosted="2026-06-02"),
        head=here,
    )
    assert posting.posted == date(2026, 6, 2)


def test_several_jobs_of_which_none_is_in_the_heading_are_not_believed() -> None:
    posting = page(block("Dishwasher"), block("Night Porter"))
    assert posting.title == "Line Cook"
    assert "2 jobs" in posting.remarks[0]


def test_a_block_with_another_title_is_not_believed_and_named() -> None:
    posting = page(block("UX Designer"))
    assert wanted(posting)[0] == "Two years at the stove"
    assert "UX Designer" in posting.remarks[0]


def test_a_block_with_this_title_and_the_text_of_another_is_not_believed() -> None:
    alien = "<p>" + "Our designers love pixels and whiteboards in equal measure. " * 12 + "</p>"
    posting = page(block(description=alien + "<h3>Requirements</h3><ul><li>Figma</li></ul>"))
    assert "Figma" not in wanted(posting)
    assert "text of another" in posting.remarks[0]


def test_a_block_that_retells_the_ad_of_this_firm_gives_its_particulars() -> None:
    retold = "<p>" + "An opening for somebody who likes to stand at a stove all day. " * 12 + "</p>"
    posting = page(
        block(
            description=retold,
            datePosted="2026-06-01",
            hiringOrganization={"name": "Bistro Verde"},
        )
    )
    assert (posting.employer, posting.posted) == ("Bistro Verde", date(2026, 6, 1))
    assert wanted(posting)[0] == "Two years at the stove"
    assert "other words" in posting.remarks[0]


def test_a_page_that_shows_its_ad_by_script_only_contradicts_nothing() -> None:
    shell = "<main><h1>{title}</h1><p>Please wait.</p></main>"
    posting = page(block(), shown=shell)
    assert wanted(posting) == ["Knife skills"]
    assert posting.remarks == ()


def test_a_teaser_gives_the_particulars_and_it_is_said() -> None:
    posting = page(block(description="Come cook!", datePosted="2026-06-01"))
    assert posting.posted == date(2026, 6, 1)
    assert wanted(posting)[0] == "Two years at the stove"
    assert "beginning of the ad" in posting.remarks[0]


def test_what_a_block_only_refers_to_is_found_in_the_graph() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@id": "#firm", "@type": "Organization", "name": "Bistro Verde"},
            {
                "@type": "JobPosting",
                "schema:title": "Line Cook",
                "description": FULL,
                "hiringOrganization": {"@id": "#firm"},
                "jobLocation": {"@type": "Place", "address": {"@id": "#there"}},
            },
            {"@id": "#there", "addressLocality": "Salem", "addressRegion": "OR"},
        ],
    }
    posting = page(json.dumps(graph))
    assert (posting.employer, posting.place.text) == ("Bistro Verde", "Salem, OR")


def test_what_refers_to_itself_ends() -> None:
    loop = {"@id": "#a", "@type": "JobPosting", "title": "Line Cook", "description": FULL}
    graph = {"@graph": [{**loop, "hiringOrganization": {"@id": "#a"}}, loop]}
    assert page(json.dumps(graph)).title == "Line Cook"


def test_what_the_description_leaves_out_is_read_from_its_own_fields() -> None:
    posting = page(
        block(
            responsibilities=["Prep 80 covers", "Keep the station clean"],
            qualifications="A food handler's card",
            shown=FULL,
        )
    )
    assert wanted(posting) == [
        "Knife skills",
        "Prep 80 covers",
        "Keep the station clean",
        "A food handler's card",
    ]


def test_a_job_from_anywhere_is_remote() -> None:
    assert page(block(jobLocationType="TELECOMMUTE")).place.text == "Remote"


def test_json_nested_beyond_all_sense_is_broken() -> None:
    posting = page('{"@type": "JobPosting", "title": ' + "[" * 100_000)
    assert posting.title == "Line Cook"
    assert posting.remarks


def test_a_block_that_came_alone_is_read_although_html_is_in_it() -> None:
    posting = read_posting(block().encode(), name="ad.json", today=TODAY)
    assert posting.title == "Line Cook"
    assert wanted(posting) == ["Knife skills"]
