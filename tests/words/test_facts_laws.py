"""What holds of every claim, whatever the résumé says."""

import re
from datetime import date
from typing import Final, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Fact, Month, Quantity, Span
from ringback.casebook.terms import FactKind
from ringback.words.english.articles import with_article
from ringback.words.english.foreign import is_english, is_english_title
from ringback.words.english.lists import words
from ringback.words.english.verbs import form, participle, past
from ringback.words.facts.bullets import first_person
from ringback.words.facts.claims import LONGEST, claims
from ringback.words.facts.inflection import Tense

TODAY: Final = date(2026, 11, 20)
law = settings(deadline=None, max_examples=150)

_WORDS: Final = sorted(
    words(
        "managed managing manage manages led trained and , & of the a for with team stock orders "
        "Excel Serving customers HND BA GCSEs in Maths University / - ( ) ; . ... 2019 12 40% to "
        "responsible nurse Manager Volunteer I my was is GCSE C++ .NET assisted nearly sales entry "
        "reports involved trained promoted"
    )
)
_BASES: Final = ("lead", "manage", "write", "plan", "carry", "beat", "input", "undertake")
_lines = st.lists(st.sampled_from(_WORDS), max_size=16).map(" ".join) | st.text(max_size=80)
_months = st.none() | st.builds(Month, st.integers(1980, 2027), st.integers(0, 12))
_facts = st.builds(
    lambda kind, text, title, employer, since, until, said: Fact(
        "k", kind, text, Span(0, 1), title, employer, (Quantity(text, 3),), since, until, 1.0, said
    ),
    st.sampled_from(get_args(FactKind)),
    _lines,
    _lines,
    _lines,
    _months,
    _months,
    st.just("") | _lines,
)


@given(_facts)
@law
def test_C3_any_fact_gives_short_sentences_or_none(fact: Fact) -> None:
    for way in claims(fact, TODAY):
        assert way.sentence
        if not fact.said.strip(" .;,:!"):
            assert len(way.clause.split()) <= LONGEST
            assert re.match(r"(?:I|my|one|we|our)\b", way.body, re.IGNORECASE)


@given(_facts)
@law
def test_every_figure_of_a_claim_stands_in_its_fact(fact: Fact) -> None:
    dates = [month.year for month in (fact.since, fact.until) if month]
    known = f"{fact.text} {fact.title} {fact.employer} {fact.said} {dates}"
    for way in claims(fact, TODAY):
        for figure in re.findall(r"\d+", way.sentence):
            assert figure in known


@given(_lines, st.sampled_from(get_args(Tense)))
@law
def test_a_claim_holds_no_article_twice(line: str, tense: Tense) -> None:
    said = first_person(line, tense)
    if not re.search(r"\b(?:a|an|the) ,? ?(?:a|an|the)\b", line):
        assert not re.search(r"\b(?:a|an) (?:a|an|the)\b", said)


@given(st.sampled_from(_BASES))
@law
def test_a_past_is_known_as_the_past_of_its_verb(base: str) -> None:
    assert form(past(base)) == ("past", base)
    assert participle(base)


@given(st.text(max_size=60))
@law
def test_small_words_and_letters_of_any_text_can_be_judged(text: str) -> None:
    assert is_english(text) in {True, False}
    assert is_english_title(text) in {True, False}
    assert with_article(text).endswith(text)
