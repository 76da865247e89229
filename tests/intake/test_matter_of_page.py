"""Web pages that do not mark their main part: cut to the ad, without losing what is asked."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Posting
from ringback.intake import read_posting
from ringback.intake.formats.matter import page_of_matter
from ringback.intake.pages import Line, Page
from ringback.intake.postings.matter_of_page import cut_to_matter, page_of_lines

TODAY = date(2026, 7, 1)
STORY = "The Gull Hotel has kept its doors open since the first ferry came across the bay. "
LINKS = "".join(f'<div><a href="/{n}">Our other page {n}</a></div>' for n in range(12))
PAGE = f"""<html><head><title>Night Porter | The Gull Hotel</title></head><body>
<div class="top">{LINKS}</div>
<div class="job"><h1>Night Porter</h1><p>{STORY * 3}</p>
<h3>Requirements</h3><ul><li>One year in a hotel</li><li>Awake at four</li></ul>
<h3>Duties</h3><ul><li>Greet late guests</li><li>Lock the doors at night</li></ul>
<p>{STORY} Please apply by 1 August 2026.</p>
<p>Contact: Ada Quill, Night Manager, 207-555-0126</p></div>
<div class="bottom"><p>You must accept our terms</p>{LINKS}</div></body></html>"""


def read(text: str) -> Posting:
    return read_posting(text.encode(), name="page.html", today=TODAY)


def written(*words: str) -> Page:
    return page_of_lines(Line(text, 0) for text in words)


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def test_the_site_around_the_ad_is_left_out_and_the_ad_is_whole() -> None:
    posting = read(PAGE)
    assert posting.title == "Night Porter"
    assert [want.text for want in posting.wants] == [
        "One year in a hotel",
        "Awake at four",
        "Greet late guests",
        "Lock the doors at night",
    ]
    assert "other page 3" not in posting.text
    assert posting.named is not None
    assert posting.named.name == "Ada Quill"
    assert posting.closes == date(2026, 8, 1)


def test_a_marked_main_part_is_believed_without_a_second_opinion() -> None:
    marked = PAGE.replace('<div class="job">', "<main>").replace("</p></div>", "</p></main>")
    assert read(marked).wants == read(PAGE).wants


def test_trafilatura_gives_lines_and_bullets() -> None:
    page = page_of_matter(PAGE.encode())
    assert any(line.bullet and line.text == "Greet late guests" for line in page.lines)
    assert all(page.text[line.start :].startswith(line.text) for line in page.lines)


def test_a_page_without_matter_gives_none() -> None:
    assert page_of_matter(b"<html><body></body></html>") == Page("", ())
    assert page_of_matter(b"") == Page("", ())


def test_lines_before_and_behind_the_matter_go() -> None:
    whole = written("Home", "Night Porter", STORY, "Some more words of this ad", "Imprint")
    matter = written(STORY, "Some more words of this ad")
    assert texts(cut_to_matter(whole, matter, ())) == [STORY.strip(), "Some more words of this ad"]


def test_the_heading_above_the_matter_stays() -> None:
    whole = written("Home", "Night Porter", "Full-time", STORY)
    cut = cut_to_matter(whole, written(STORY), ("Night Porter",))
    assert texts(cut)[0] == "Night Porter"


def test_how_to_reach_somebody_stays_below_the_matter() -> None:
    whole = written(STORY, "Apply in writing.", "Thanks", "ada@example.com", *["Menu"] * 9)
    assert texts(cut_to_matter(whole, written(STORY), ()))[-1] == "ada@example.com"


def test_what_stands_under_a_heading_that_asks_is_never_cut() -> None:
    whole = written(STORY, "Imprint", "Requirements:", "One full year behind a hotel desk")
    assert texts(cut_to_matter(whole, written(STORY), ())) == texts(whole)


def test_a_matter_that_fits_nowhere_leaves_the_page() -> None:
    whole = written("Home", STORY)
    assert cut_to_matter(whole, written("quite other words"), ()) == whole
    assert cut_to_matter(whole, Page("", ()), ()) == whole


def test_a_cut_that_would_leave_hardly_anything_is_not_made() -> None:
    whole = written(STORY, "A line of the site that was taken for the whole of it", STORY * 3)
    assert cut_to_matter(whole, written(whole.lines[1].text), ()) == whole


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from(["Home", STORY, "Requirements:", "Two years of it all told, please"])),
    st.lists(st.sampled_from([STORY, "Home", "other"])),
)
def test_a_cut_page_is_a_run_of_lines_of_the_whole(lines: list[str], kept: list[str]) -> None:
    whole = written(*lines)
    cut = cut_to_matter(whole, written(*kept), ("Home",))
    assert "\x00".join(texts(cut)) in "\x00".join(texts(whole))
    assert all(cut.text[line.start :].startswith(line.text) for line in cut.lines)
