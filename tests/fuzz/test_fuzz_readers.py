"""Whatever comes in gives a value or a sentence, and every span lies in the text.

A short run is part of every check; `make fuzz` runs longer, and as long as FUZZ says.
"""

import os
from collections.abc import Iterable
from datetime import date
from typing import Final

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from fuzz import samples
from ringback.casebook.documents import Span
from ringback.intake import read_posting, read_resume
from ringback.intake.errors import IntakeError

pytestmark = pytest.mark.fuzz

TODAY: Final = date(2026, 11, 22)
EXAMPLES: Final = int(os.environ.get("FUZZ", "60"))
NAMES: Final = ("a.txt", "a.pdf", "a.docx", "a.html", "a.eml", "a.json", "a", "-")

fuzz = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def broken(draw: st.DrawFn, whole: dict[str, bytes]) -> tuple[str, bytes]:
    """Take a whole document and cut, change, repeat or mix pieces of it."""
    name = draw(st.sampled_from(sorted(whole)))
    content = bytearray(whole[name])
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, max(0, len(content) - 1)))
        end = min(len(content), start + draw(st.integers(0, 400)))
        how = draw(st.sampled_from(("cut", "drop", "change", "repeat", "mix", "insert")))
        if how == "cut":
            del content[start:]
        elif how == "drop":
            del content[start:end]
        elif how == "change":
            content[start:end] = draw(st.binary(min_size=end - start, max_size=end - start))
        elif how == "repeat":
            content[end:end] = content[start:end] * draw(st.integers(1, 30))
        elif how == "mix":
            other = whole[draw(st.sampled_from(sorted(whole)))]
            content[start:end] = other[start : start + 400]
        else:
            content[start:start] = draw(st.text(max_size=40)).encode(errors="replace")
    return name, bytes(content)


def grows(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Put elements around elements, some of them never closed."""
    tags = ("div", "p", "ul", "li", "table", "tr", "td", "h2", "main", "script", "b", "span")
    attributes = (
        "",
        ' class="menu"',
        " hidden",
        ' itemscope itemtype="https://schema.org/JobPosting"',
        ' itemprop="title"',
        ' itemprop="hiringOrganization"',
        ' type="application/ld+json"',
        ' typeof="JobPosting" vocab="https://schema.org/"',
        ' property="description"',
    )
    return st.builds(
        lambda tag, attribute, body, closed: (
            f"<{tag}{attribute}>{''.join(body)}{f'</{tag}>' if closed else ''}"
        ),
        st.sampled_from(tags),
        st.sampled_from(attributes),
        st.lists(inner, max_size=5),
        st.booleans(),
    )


PAGES: Final = st.recursive(
    st.sampled_from((*samples.POSTING.split("\n"), *samples.RESUME.split("\n")))
    | st.text(max_size=30),
    grows,
    max_leaves=40,
)


@fuzz
@given(broken(samples.resumes()))
def test_a_broken_resume_gives_a_value_or_a_sentence(document: tuple[str, bytes]) -> None:
    read_as_resume(*document)


@fuzz
@given(broken(samples.postings()))
def test_a_broken_posting_gives_a_value_or_a_sentence(document: tuple[str, bytes]) -> None:
    read_as_posting(*document)


@fuzz
@given(st.sampled_from(NAMES), st.binary(max_size=3000))
def test_any_bytes_under_any_name_give_a_value_or_a_sentence(name: str, content: bytes) -> None:
    read_as_resume(name, content)
    read_as_posting(name, content)


@fuzz
@given(st.sampled_from(NAMES), st.text(max_size=3000))
def test_any_text_under_any_name_gives_a_value_or_a_sentence(name: str, text: str) -> None:
    content = text.encode(errors="surrogatepass")
    read_as_resume(name, content)
    read_as_posting(name, content)


@fuzz
@given(PAGES)
def test_any_page_gives_a_posting_or_a_sentence(page: str) -> None:
    read_as_posting("a.html", f"<html><body>{page}".encode(errors="replace"))


def read_as_resume(name: str, content: bytes) -> None:
    try:
        resume = read_resume(content, name=name, today=TODAY)
    except IntakeError as error:
        said(error)
    else:
        event("a résumé")
        within(resume.text, (fact.span for fact in resume.facts))
        assert len({fact.key for fact in resume.facts}) == len(resume.facts)
        assert all(0 <= fact.confidence <= 1 for fact in resume.facts)


def read_as_posting(name: str, content: bytes) -> None:
    try:
        posting = read_posting(content, name=name, today=TODAY)
    except IntakeError as error:
        said(error)
    else:
        event("a posting")
        assert posting.title
        within(posting.text, (want.span for want in posting.wants))


def said(error: IntakeError) -> None:
    """Look whether the sentence is one: it ends, and says more than what is wrong."""
    event(type(error).__name__)
    words = str(error)
    assert words.endswith((".", ")", "'", "”")), words
    assert len(words.split()) >= 8, words


def within(text: str, spans: Iterable[Span]) -> None:
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)


@pytest.mark.parametrize("name", sorted(samples.resumes()))
def test_the_resume_is_read_before_it_is_broken(name: str) -> None:
    resume = read_resume(samples.resumes()[name], name=name, today=TODAY)
    assert resume.name == "Ann Lee"
    assert [fact for fact in resume.facts if fact.employer == "Elm Inn"]


@pytest.mark.parametrize("name", sorted(samples.postings()))
def test_the_posting_is_read_before_it_is_broken(name: str) -> None:
    posting = read_posting(samples.postings()[name], name=name, today=TODAY)
    assert "Front Desk Agent" in posting.title
    assert "Elm Inn" in posting.employer
    assert posting.wants
