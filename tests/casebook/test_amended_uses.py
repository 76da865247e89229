"""How a person uses a fact: said first, never, or in their own words; nothing else changes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.amended import amended, idle, kept_as
from ringback.casebook.amendments import (
    FACT_READ,
    FORBID,
    PIN,
    USES,
    Amendment,
    TakenBack,
    changed,
    fact_key,
)
from ringback.casebook.documents import Fact, Month, Quantity, Resume, Span
from ringback.casebook.terms import FactKind, FactUse

KEY = fact_key("achievement", "Served 90 guests")
DEED = Fact(
    KEY,
    "achievement",
    "Served 90 guests",
    Span(0, 16),
    "Cook",
    "Acme",
    (Quantity("90 guests", 90, "guests"),),
    Month(2019),
)
ROLE = Fact(fact_key("role", "Cook"), "role", "Cook", Span(0, 4), "Cook", "Acme", since=Month(2019))
RESUME = Resume("Ana", text="Served 90 guests", facts=(ROLE, DEED))


def used(how: str) -> Amendment:
    return Amendment("fact_use", how, KEY, DEED.text)


def said(words: str) -> Amendment:
    return Amendment("fact_said", words, KEY, DEED.text)


def deed(*amendments: Amendment, resume: Resume = RESUME) -> Fact:
    return next(fact for fact in amended(resume, amendments).facts if fact.text == DEED.text)


@pytest.mark.parametrize(("how", "use"), [(PIN, "pinned"), (FORBID, "forbidden")])
def test_a_fact_is_used_as_the_person_says(how: str, use: FactUse) -> None:
    assert deed(used(how)) == replace(DEED, use=use)


def test_a_fact_is_said_in_the_persons_words_and_stays_what_it_is() -> None:
    assert deed(said("I fed ninety")) == replace(DEED, said="I fed ninety")


def test_a_use_that_is_none_is_none() -> None:
    assert deed(used("often")) == DEED


def test_the_use_of_a_role_is_not_that_of_what_was_done_in_it() -> None:
    pinned = Amendment("fact_use", PIN, ROLE.key, ROLE.text)

    assert deed(pinned) == DEED


def test_it_outlasts_a_reader_that_takes_the_line_for_another_kind() -> None:
    better = replace(DEED, kind="award", key=fact_key("award", DEED.text))
    read_anew = replace(RESUME, facts=(better,))

    assert deed(used(PIN), said("I fed ninety"), resume=read_anew) == replace(
        better, use="pinned", said="I fed ninety"
    )
    assert idle(read_anew, [used(PIN)]) == ()


def test_it_is_taken_back_under_whichever_key_it_was_kept() -> None:
    better = replace(DEED, kind="award", key=fact_key("award", DEED.text))
    read_anew = replace(RESUME, facts=(better,))
    kept = [used(PIN), Amendment("fact_use", FORBID, ROLE.key, ROLE.text)]

    assert kept_as(read_anew, kept, better.key) == (better.key, KEY)
    assert kept_as(RESUME, kept, KEY) == (KEY,)
    assert kept_as(RESUME, [], KEY) == (KEY,)


def test_to_take_corrections_back_leaves_the_use() -> None:
    kept = (Amendment("fact", "no", KEY), used(PIN), said("I fed ninety"))

    assert changed(kept, [TakenBack(FACT_READ, KEY)]) == kept[1:]


def test_what_is_not_true_is_not_used_however_it_was_pinned() -> None:
    struck = amended(RESUME, [used(PIN), Amendment("fact", "no", KEY, DEED.text)])

    assert struck.facts == (ROLE,)


KINDS: st.SearchStrategy[FactKind] = st.sampled_from(["role", "achievement", "award", "skill"])
TEXTS = st.sampled_from(["Cook", "Served 90 guests", "Won", "Sold 12 boats"])
RESUMES = st.lists(
    st.builds(
        lambda kind, text: Fact(fact_key(kind, text), kind, text, Span(0, 3), "Cook", "Acme"),
        KINDS,
        TEXTS,
    ),
    unique_by=lambda fact: fact.text,
).map(lambda facts: Resume(text="Cook", facts=tuple(facts)))


@given(RESUMES, st.data())
@settings(max_examples=100, deadline=None)
def test_uses_change_only_use_and_words_and_of_the_facts_meant(
    resume: Resume, data: st.DataObject
) -> None:
    meant = data.draw(st.lists(st.sampled_from(resume.facts), max_size=4)) if resume.facts else []
    uses = [
        data.draw(
            st.sampled_from(
                [
                    Amendment("fact_use", PIN, fact.key, fact.text),
                    Amendment("fact_use", FORBID, fact.key, fact.text),
                    Amendment("fact_said", "In my words", fact.key, fact.text),
                ]
            )
        )
        for fact in meant
    ]
    after = amended(resume, changed((), uses))

    assert tuple(replace(fact, use="", said="") for fact in after.facts) == resume.facts
    touched = {fact.key for fact in after.facts if fact.use or fact.said}
    assert touched == {each.about for each in uses}
    assert amended(after, changed((), uses)) == after
    freed = [TakenBack(("fact_use", "fact_said"), fact.key) for fact in meant]
    assert amended(resume, changed(changed((), uses), freed)) == resume


@given(st.lists(st.sampled_from([*USES, "often"]), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_the_latest_word_on_a_use_holds(words: list[str]) -> None:
    kept = changed((), [used(each) for each in words])

    assert deed(*kept).use == USES.get(words[-1], "")
