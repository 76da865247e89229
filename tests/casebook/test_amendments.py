"""What the person says of a document holds, and everything else stays as it was read."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ringback.casebook.amended import amended, facts_in, idle, wants_in
from ringback.casebook.amendments import (
    Amendment,
    Change,
    PostingPart,
    ResumePart,
    TakenBack,
    changed,
    fact_key,
    same_words,
    want_key,
)
from ringback.casebook.documents import (
    Fact,
    Month,
    Named,
    Posting,
    Quantity,
    Resume,
    Span,
    Want,
)
from ringback.casebook.people import Place
from ringback.casebook.terms import FactKind
from strategies import postings, resumes, texts, values_of

AD = "Cook\nAcme\nYou must\nhave a permit. Spanish helps. Drive."
PERMIT, SPANISH = "have a permit", "Spanish"
POSTING = Posting(
    "Cook",
    "Acme",
    text=AD,
    wants=(Want(PERMIT, True, Span(19, 32)), Want(SPANISH, False, Span(34, 41))),
    named=Named("Dana Reyes", "+15125550111", "dana@example.com", "Chef"),
)


def told(part: PostingPart | ResumePart, words: str = "", about: str = "") -> Amendment:
    return Amendment(part, words, about)


def of(fact: Fact, part: ResumePart, words: str = "") -> Amendment:
    return Amendment(part, words, fact.key, fact.text)


def posting(*amendments: Amendment) -> Posting:
    return amended(POSTING, amendments)


def wanted(*amendments: Amendment) -> list[tuple[str, bool]]:
    return [(want.text, want.must) for want in posting(*amendments).wants]


def job(kind: FactKind, words: str, title: str = "Cook", **other: object) -> Fact:
    base = Fact(fact_key(kind, words), kind, words, Span(0, 3), title, "Acme", since=Month(2019))
    return replace(base, **other)  # type: ignore[arg-type]  # the fields of a fact


ROLE = job("role", "Cook")
DEED = job("achievement", "Served 90 guests", numbers=(Quantity("90", 90, "guests"),))
OTHER = job("achievement", "Sold 12 boats", "Clerk", confidence=0.5)
YEARS = job("years", "cooking", numbers=(Quantity("7 years", 7, "years"),))
RESUME = Resume("Maria", text="Cook Served 90 guests", facts=(ROLE, DEED, OTHER, YEARS))


def facts(*amendments: Amendment) -> dict[str, Fact]:
    return {fact.key: fact for fact in amended(RESUME, amendments).facts}


def test_a_field_stands_as_the_person_says() -> None:
    seen = posting(
        told("title", "Chef"), told("employer", "Beta"), told("closes", "2026-12-01"),
        Amendment("place", "Lyon", place=Place("Lyon", "Europe/Paris", "FR")),
        told("no_calls", "no phone calls"), told("pay", "$20"), told("reference", "B7"),
    )  # fmt: skip

    assert (seen.title, seen.employer, seen.closes) == ("Chef", "Beta", date(2026, 12, 1))
    assert seen.place.country == "FR"
    assert (seen.no_calls, seen.pay, seen.reference) == ("no phone calls", "$20", "B7")
    assert seen.wants == POSTING.wants


def test_nothing_stands_where_the_person_says_that_there_is_nothing() -> None:
    seen = posting(told("employer"), told("closes"), told("contact"))

    assert (seen.employer, seen.closes, seen.named) == ("", None, None)


def test_a_posting_always_has_a_title() -> None:
    assert posting(told("title")).title == "Cook"


def test_whom_the_posting_names_is_corrected_part_by_part() -> None:
    assert posting(told("contact", "Dan Raye")).named == replace(
        POSTING.named or Named(), name="Dan Raye"
    )
    assert amended(Posting("Cook"), [told("contact_phone", "+15125550112")]).named == Named(
        phone="+15125550112"
    )


def test_a_want_is_a_must_or_nice_or_none_as_the_person_says() -> None:
    key = want_key(PERMIT)

    assert wanted(told("want", "nice", key)) == [(PERMIT, False), (SPANISH, False)]
    assert wanted(told("want", "must", want_key(SPANISH)))[1] == (SPANISH, True)
    assert wanted(told("want", "no", key)) == [(SPANISH, False)]


def test_a_reworded_want_points_to_where_its_words_stand_or_stays_where_it_was() -> None:
    key = want_key(PERMIT)
    longer, own = (
        posting(told("want_words", words, key)).wants[0]
        for words in ("you must have a PERMIT", "a work permit")
    )

    assert AD[longer.span.start : longer.span.end] == "You must\nhave a permit"
    assert own == Want("a work permit", True, Span(19, 32))


def test_a_missed_want_is_added_where_it_stands_or_at_the_end() -> None:
    added = posting(told("want_added", "drive", "k1"), told("want_added", "Swim", "k2")).wants

    assert added[:2] == POSTING.wants
    assert added[2] == Want("drive", True, Span(AD.index("Drive"), AD.index("Drive") + 5))
    assert added[3] == Want("Swim", True, Span(len(AD), len(AD)))


def test_a_missed_want_that_is_read_later_stands_once() -> None:
    assert wanted(told("want_added", SPANISH, want_key(SPANISH))) == wanted()


def test_a_fact_that_is_not_true_is_gone() -> None:
    assert DEED.key not in facts(of(DEED, "fact", "no"))
    assert facts(of(DEED, "fact", "no"))[ROLE.key] == ROLE


def test_a_reworded_fact_keeps_its_key_and_has_the_numbers_of_its_words() -> None:
    number = Quantity("80 guests", 80, "guests")
    seen = facts(replace(of(DEED, "fact_words", "Fed 80 guests"), numbers=(number,)))[DEED.key]

    assert (seen.text, seen.numbers, seen.employer) == ("Fed 80 guests", (number,), "Acme")
    assert facts(of(DEED, "fact_words", "Fed many"))[DEED.key].numbers == ()


def test_another_name_for_the_field_keeps_the_years_in_it() -> None:
    assert facts(of(YEARS, "fact_words", "cookery"))[YEARS.key].numbers == YEARS.numbers


def test_what_the_person_says_is_sure() -> None:
    assert facts(of(OTHER, "fact", "yes"))[OTHER.key].confidence == 1
    assert facts(of(OTHER, "fact_words", "Sold boats"))[OTHER.key].confidence == 1
    assert facts(of(OTHER, "fact_employer", "Beta"))[OTHER.key].confidence == 0.5


def test_to_correct_a_role_corrects_what_was_done_in_that_job_and_in_no_other() -> None:
    seen = facts(of(ROLE, "fact_employer", "Beta"), of(ROLE, "fact_until", "2021-05"))

    assert {fact.employer for fact in (seen[ROLE.key], seen[DEED.key])} == {"Beta"}
    assert seen[DEED.key].until == Month(2021, 5)
    assert seen[OTHER.key] == OTHER


def test_a_correction_of_the_fact_itself_comes_before_that_of_its_role() -> None:
    seen = facts(of(ROLE, "fact_employer", "Beta"), of(DEED, "fact_employer", "Gamma"))

    assert seen[DEED.key].employer == "Gamma"


def test_the_words_of_a_role_are_its_title() -> None:
    for part in ("fact_words", "fact_title"):
        seen = facts(Amendment(part, "Chef", ROLE.key))[ROLE.key]
        assert (seen.text, seen.title) == ("Chef", "Chef")


def test_a_fact_that_was_missed_is_added_with_the_key_that_it_would_have_when_read() -> None:
    key = fact_key("award", "Cook of the Year")
    added = (told("fact_added", "Cook of the Year", key), told("fact_kind", "award", key))
    seen = facts(*added)[key]

    assert (seen.kind, seen.text, seen.confidence) == ("award", "Cook of the Year", 1)
    read = Resume(facts=(replace(seen, employer="Acme"),))
    assert amended(read, added).facts == read.facts


def test_the_top_of_the_resume_stands_as_the_person_says() -> None:
    seen = amended(
        RESUME,
        [told("name", "Maria Okafor"), told("phone", ""), Amendment("place", "", place=Place())],
    )

    assert (seen.name, seen.phone, seen.place) == ("Maria Okafor", "", Place())


def test_a_line_that_is_read_as_another_kind_now_keeps_its_correction() -> None:
    read_anew = replace(DEED, kind="award", key=fact_key("award", DEED.text))
    amendments = [of(DEED, "fact", "no")]

    assert amended(Resume(facts=(read_anew,)), amendments).facts == ()
    assert idle(Resume(facts=(read_anew,)), amendments) == ()


def test_where_two_lines_could_be_meant_neither_is_taken_for_it() -> None:
    two: list[FactKind] = ["award", "promotion"]
    alike = Resume(facts=tuple(job(kind, DEED.text) for kind in two))

    assert amended(alike, [of(DEED, "fact", "no")]) == alike


def test_what_was_struck_out_keeps_its_number_so_that_it_can_be_taken_back() -> None:
    wants = wants_in(POSTING, [told("want", "no", want_key(PERMIT)), told("want_added", "x", "k")])
    seen = facts_in(RESUME, [of(ROLE, "fact", "no")])

    assert [(each.read.text, each.now is None) for each in wants] == [
        (PERMIT, True), (SPANISH, False), ("x", False),
    ]  # fmt: skip
    assert [each.now is None for each in seen] == [True, False, False, False]


def test_keys_look_at_the_words_alone() -> None:
    assert want_key("Must  drive!") == want_key("must drive") != want_key("must swim")
    assert want_key("C++") != want_key("C#") != want_key("C")
    assert fact_key("award", "Won") != fact_key("skill", "Won")
    assert same_words("Won, at last", "won at  LAST.")


def corrected(paper: Posting | Resume, amendments: Iterable[Amendment]) -> Posting | Resume:
    if isinstance(paper, Posting):
        return amended(paper, amendments)
    return amended(paper, amendments)


# Laws. Words of corrections are none that stand in the document: there they would mean two lines.
_NEW = st.sampled_from(["new", "other", "third", "90", "7 years", ""])
_WANTS = st.lists(st.sampled_from(["a", "b b", "c, c", "d"]), unique=True).map(
    lambda words: Posting("Cook", text="a b b new", wants=tuple(
        Want(each, place % 2 == 0, Span(place, place)) for place, each in enumerate(words)
    ))
)  # fmt: skip
_FACTS = st.lists(
    values_of(Fact, text=st.sampled_from(["a", "b 90", "c", "d 7 years"]), title=st.just("t")),
    unique_by=(lambda fact: fact.text, lambda fact: fact.key),
).map(lambda facts_: Resume(text="a b", facts=tuple(facts_)))


@st.composite
def corrected_postings(draw: st.DrawFn) -> tuple[Posting, list[Amendment]]:
    paper = draw(_WANTS)
    about = st.sampled_from([*(want.text for want in paper.wants), "unknown"])
    verdict = st.builds(
        lambda words, was: Amendment("want", words, want_key(was), was),
        st.sampled_from(["must", "nice", "no"]), about,
    )  # fmt: skip
    words = st.builds(
        lambda words, was: Amendment("want_words", words, want_key(was), was), _NEW, about
    )
    fields = st.builds(
        told, st.sampled_from(["title", "employer", "closes", "contact", "contact_phone"]), texts
    )
    return paper, draw(st.lists(st.one_of(verdict, words, fields), max_size=6))


@st.composite
def corrected_resumes(draw: st.DrawFn) -> tuple[Resume, list[Amendment]]:
    paper = draw(_FACTS)
    about = st.sampled_from([*(fact.key for fact in paper.facts), "unknown"])
    parts = ["fact_title", "fact_employer", "fact_since", "fact_until", "fact_kind", "fact_words"]
    values = st.builds(told, st.sampled_from([*parts, "fact_added"]), _NEW, about)
    verdicts = st.builds(told, st.just("fact"), st.sampled_from(["yes", "no"]), about)
    top = st.builds(told, st.sampled_from(["name", "phone", "email"]), texts)
    return paper, draw(st.lists(st.one_of(values, verdicts, top), max_size=8))


@given(corrected_postings())
@settings(max_examples=150, deadline=None)
def test_a_posting_corrected_twice_is_a_posting_corrected_once(
    given_: tuple[Posting, list[Amendment]],
) -> None:
    paper, amendments = given_
    assert amended(amended(paper, amendments), amendments) == amended(paper, amendments)


@given(corrected_resumes())
@settings(max_examples=150, deadline=None)
def test_a_resume_corrected_twice_is_a_resume_corrected_once(
    given_: tuple[Resume, list[Amendment]],
) -> None:
    paper, amendments = given_
    once = amended(paper, amendments)
    assume(len({fact.key for fact in once.facts}) == len(once.facts))
    assert amended(once, amendments) == once


@given(st.one_of(postings, resumes))
@settings(max_examples=60, deadline=None)
def test_a_document_of_which_nothing_is_said_stays_as_it_was_read(paper: Posting | Resume) -> None:
    assert corrected(paper, []) == paper


@given(st.one_of(corrected_postings(), corrected_resumes()))
@settings(max_examples=100, deadline=None)
def test_corrections_of_what_is_not_there_change_nothing_and_are_told(
    given_: tuple[Posting | Resume, list[Amendment]],
) -> None:
    paper, amendments = given_
    lost = idle(paper, amendments)
    assert {each for each in amendments if each.about == want_key("unknown")} <= set(lost)
    assert corrected(paper, lost) == paper


@given(st.lists(st.one_of(
    values_of(Amendment, about=st.sampled_from(["", "a", "b"])),
    st.builds(TakenBack, st.sampled_from([(), ("title",), ("want", "want_words")]),
              st.sampled_from(["", "a", "b"])),
), max_size=8))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_of_each_part_the_latest_word_holds_and_what_is_taken_back_does_not(
    changes: list[Change],
) -> None:
    kept = changed((), changes)
    assert changed(changed(kept, changes), changes) == changed(kept, changes)
    assert len({(each.part, each.about) for each in kept}) == len(kept)
    assert changed(kept, [TakenBack(about=about) for about in ("", "a", "b")]) == ()


@pytest.mark.parametrize("words", ["tomorrow", "2026-13-01", "2026-13", "x"])
def test_words_that_are_no_date_give_none(words: str) -> None:
    assert posting(told("closes", words)).closes is None
    assert facts(of(ROLE, "fact_since", words))[ROLE.key].since is None
