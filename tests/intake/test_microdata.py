"""Jobs that are marked up in the page itself, as microdata or RDFa lite."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Posting
from ringback.intake import errors, read_posting

TODAY = date(2026, 7, 1)
MICRO = """
<html><head><title>Jobs</title></head><body>
<div class="site"><a href="/">Home</a></div>
<div itemscope itemtype="https://schema.org/JobPosting">
 <h1 itemprop="title">Night Porter</h1>
 <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
   <span itemprop="name">The Gull Hotel</span></span>
 <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
  <span itemprop="address" itemscope><span itemprop="addressLocality">Bangor</span>,
  <span itemprop="addressRegion">ME</span></span></span>
 <span itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
  <meta itemprop="currency" content="USD">
  <span itemprop="value" itemscope><meta itemprop="minValue" content="17">
  <meta itemprop="maxValue" content="20"><meta itemprop="unitText" content="HOUR"></span></span>
 <time itemprop="datePosted" datetime="2026-06-20">last week</time>
 <meta itemprop="validThrough" content="2026-08-01">
 <div itemprop="description"><p>We keep the lights on for those who come by sea.</p></div>
 <h2>Requirements</h2><ul><li>One year in a hotel</li><li>Awake at four</li></ul>
</div></body></html>
"""
RDFA = """
<html><body vocab="http://schema.org/"><article typeof="JobPosting">
 <h1 property="title">Night Porter</h1>
 <div property="hiringOrganization" typeof="Organization">
  <b property="name">The Gull Hotel</b></div>
 <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
  <span property="addressLocality">Bangor</span> <span property="addressRegion">ME</span></div>
 </div>
 <meta property="validThrough" content="2026-08-01">
 <h2>Requirements</h2><ul><li>One year in a hotel</li></ul></article></body></html>
"""


def read(text: str) -> Posting:
    return read_posting(text.encode(), name="page.html", today=TODAY)


def test_microdata_gives_the_particulars_and_the_marked_part_the_text() -> None:
    posting = read(MICRO)
    assert (posting.title, posting.employer) == ("Night Porter", "The Gull Hotel")
    assert (posting.place.text, posting.place.region) == ("Bangor, ME", "ME")
    assert posting.pay == "USD 17–20 per hour"
    assert (posting.posted, posting.closes) == (date(2026, 6, 20), date(2026, 8, 1))
    assert [want.text for want in posting.wants] == ["One year in a hotel", "Awake at four"]
    assert "Home" not in posting.text


def test_rdfa_lite_is_read_as_well() -> None:
    posting = read(RDFA)
    assert (posting.title, posting.employer) == ("Night Porter", "The Gull Hotel")
    assert posting.place.text == "Bangor, ME"
    assert posting.closes == date(2026, 8, 1)


def test_what_belongs_to_the_firm_is_not_said_of_the_job() -> None:
    firm = '<span itemprop="title">Best Hotels</span>'
    posting = read(MICRO.replace('<span itemprop="name">The', f'{firm}<span itemprop="name">The'))
    assert posting.title == "Night Porter"


def test_marked_jobs_beside_this_one_are_left_out() -> None:
    other = (
        '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">{}</b></div>'
    )
    more = "".join(other.format(title) for title in ("Chef", "Waiter", "Maid"))
    posting = read(MICRO.replace("</body>", f"{more}</body>"))
    assert (posting.title, posting.employer) == ("Night Porter", "The Gull Hotel")


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            [
                '<div itemscope itemtype="https://schema.org/JobPosting">',
                '<div typeof="JobPosting">',
                '<b itemprop="title">Night Porter</b>',
                '<i property="title">Chef</i>',
                '<p itemprop="hiringOrganization" itemscope>',
                "</div>",
                "</p>",
                "<h2>Requirements</h2>",
                "<li>A clean licence</li>",
            ]
        ),
        max_size=20,
    )
)
def test_any_nesting_of_marks_is_read_or_refused(pieces: list[str]) -> None:
    try:
        posting = read(f"<html><body>{''.join(pieces)}</body></html>")
    except errors.IntakeError:
        return
    assert all(posting.text[w.span.start : w.span.end] == w.text for w in posting.wants)
