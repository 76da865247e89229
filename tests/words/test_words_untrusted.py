"""Whatever is imported, the words neither break nor run on."""

import re
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.documents import Fact, Posting, Quantity, Span, Want
from ringback.casebook.people import Contact, Place, Seeker
from ringback.words import Brief, seconds, spoken, write
from ringback.words.facts.bullets import first_person

law = settings(deadline=None, max_examples=60)
text = st.text(max_size=120) | st.from_regex(r"[A-Za-z0-9 ,.;:%$()/&–'-]{0,120}", fullmatch=True)


@given(text)
@law
def test_anything_can_be_spoken_without_a_figure(words: str) -> None:
    said = spoken(words)
    assert not any(sign.isascii() and sign.isdigit() for sign in said)
    assert seconds(said) >= 0


@given(text, st.sampled_from(["over", "going on", "undated"]))
@law
def test_any_line_becomes_a_clause_of_ones_own_or_nothing(line: str, tense: str) -> None:
    said = first_person(line, tense)  # type: ignore[arg-type]  # the three are the literals
    assert not said or re.match(r"(?:I|I['’]\w+|my|we|our)\b", said, re.IGNORECASE)


@given(st.lists(text, min_size=8, max_size=8))
@law
def test_C3_any_text_at_all_gives_a_message_within_its_limits(words: list[str]) -> None:
    line, held, firm, want, title, name, who, place = words
    facts = tuple(
        Fact(kind, kind, line, Span(0, 1), held, firm, (Quantity(line, 3),))
        for kind in (
            *("achievement", "award", "promotion", "skill"),
            *("licence", "education", "role", "years"),
        )
    )
    posting = Posting(title, firm, Place(place), want, (Want(want, True, Span(0, 1)),))
    brief = Brief(
        Seeker(name, "+15125550147"),
        posting,
        facts,
        Contact("c", who),
        date(2026, 11, 20),
        None,
        None,
        frozenset(),
        0,
    )
    for given_brief in (brief, replace(brief, facts=facts[:1], earlier=1)):
        assert write("voicemail", given_brief).seconds <= 50
        assert write("screening", given_brief).seconds <= 10


def test_a_megabyte_in_one_line_is_read_only_as_far_as_it_can_be_said() -> None:
    for line in (
        "Managed " + "very " * 200_000 + "much",
        "9" * 200_000,
        "(" * 100_000,
        "A-" * 100_000,
    ):
        posting = Posting(line, line, Place(line), line, (Want(line, True, Span(0, 1)),))
        fact = Fact("f", "achievement", line, Span(0, 1), line, line)
        brief = Brief(
            Seeker(line, line),
            posting,
            (fact,),
            Contact("c", line, line),
            date(2026, 11, 20),
            None,
            None,
            frozenset(),
            0,
        )
        assert write("voicemail", brief).seconds <= 50
