"""Pinning, forbidding and rewording facts: kept for whichever résumé has the line."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.amendments import Amendment, fact_key
from ringback.casebook.documents import Fact, Month, Quantity, Resume, Span
from ringback.casebook.people import Seeker
from ringback.tracker.actions.using import (
    LONGEST,
    BadWording,
    Contradiction,
    Wishes,
    own_wording,
    use,
)
from ringback.tracker.book import Book
from ringback.tracker.errors import Ambiguous, NotFound
from ringback.tracker.reads.fact_shapes import FactShown
from ringback.tracker.reads.facts import facts, of_resume

TODAY = date(2026, 11, 10)
ROLE = Fact(fact_key("role", "Cook"), "role", "Cook", Span(0, 4), "Cook", "Acme", since=Month(2019))
DEED = Fact(
    fact_key("achievement", "Served 140 guests a night"),
    "achievement",
    "Served 140 guests a night",
    Span(5, 30),
    "Cook",
    "Acme",
    (Quantity("140 guests", 140, "guests"),),
    Month(2019),
)
TWIN = replace(DEED, key="abcd1111", text="Trained six cooks", numbers=())
OTHER = replace(DEED, key="abcd2222", text="Wrote the menu", numbers=())
UNSAID = Fact("eeee0000", "achievement", "", Span(0, 0))
RESUME = Resume(
    "Ana",
    text="Cook\nServed 140 guests a night since 2019",
    facts=(ROLE, DEED, TWIN, OTHER, UNSAID),
)


@pytest.fixture
def kept(book: Book) -> Book:
    book.add_document("cv.txt", RESUME)
    return book


def seen(book: Book) -> dict[str, FactShown]:
    return {fact.id: fact for fact in facts(book, TODAY).facts}


def test_a_fact_is_pinned_forbidden_and_freed(kept: Book) -> None:
    assert use(kept, Wishes(pin=(DEED.key,), forbid=(TWIN.key,))) == (DEED.key, TWIN.key)
    assert [seen(kept)[key].use for key in (DEED.key, TWIN.key)] == ["pinned", "forbidden"]

    use(kept, Wishes(forbid=(DEED.key,), free=(TWIN.key,)))
    assert [seen(kept)[key].use for key in (DEED.key, TWIN.key)] == ["forbidden", ""]


def test_own_words_are_said_exactly_so_and_can_be_taken_back(kept: Book) -> None:
    before = seen(kept)[DEED.key]
    use(kept, Wishes(reword=((DEED.key, "  I fed a full house,\n every night "),)))
    own = seen(kept)[DEED.key]

    assert (own.said, own.own_words) == ("I fed a full house, every night", True)
    assert own.text == DEED.text
    use(kept, Wishes(reword=((DEED.key, ""),)))
    assert seen(kept)[DEED.key] == before
    assert (before.said or "").endswith("140 guests a night.")


def test_what_cannot_be_said_can_be_once_the_person_gives_it_words(kept: Book) -> None:
    assert (seen(kept)[UNSAID.key].said, seen(kept)[UNSAID.key].sayable) == (None, False)
    use(kept, Wishes(reword=((UNSAID.key, "I never missed a shift."),)))

    assert seen(kept)[UNSAID.key].sayable


def test_uses_hold_for_a_newer_resume_and_a_better_reading(kept: Book) -> None:
    use(kept, Wishes(pin=(DEED.key,), reword=((DEED.key, "I fed a full house."),)))
    award = replace(DEED, kind="award", key=fact_key("award", DEED.text))
    kept.add_document("new.txt", replace(RESUME, text=f"{RESUME.text}. Sings.", facts=(award,)))

    (fact,) = facts(kept, TODAY).facts
    assert (fact.id, fact.use, fact.said) == (award.key, "pinned", "I fed a full house.")
    use(kept, Wishes(free=(award.key,), reword=((award.key, ""),)))
    assert kept.amendments() == ()


def test_uses_stand_beside_corrections(kept: Book) -> None:
    kept.amend([Amendment("fact_words", "Served 150 guests", DEED.key, DEED.text)])
    use(kept, Wishes(pin=(DEED.key,)))

    assert (seen(kept)[DEED.key].text, seen(kept)[DEED.key].use) == ("Served 150 guests", "pinned")
    assert {each.was for each in kept.amendments()} == {DEED.text}


@pytest.mark.parametrize("typed", [DEED.key, DEED.key[:4], DEED.key[2:7], f" [{DEED.key.upper()}]"])
def test_a_part_of_an_id_is_enough(kept: Book, typed: str) -> None:
    assert use(kept, Wishes(pin=(typed,))) == (DEED.key,)


def test_a_beginning_is_meant_before_a_middle(kept: Book) -> None:
    other = replace(OTHER, key="11eeee00", text="Ran the bar")
    kept.add_document("new.txt", replace(RESUME, text="new", facts=(*RESUME.facts, other)))

    assert use(kept, Wishes(pin=("eeee",))) == (UNSAID.key,)


@pytest.mark.parametrize("typed", ["", "a", "abc", "ffffffff", "x" * 500, "\x1b[31m", "guests"])
def test_an_id_that_no_fact_has_is_told_and_nothing_is_kept(kept: Book, typed: str) -> None:
    with pytest.raises(NotFound, match="`ringback facts` lists") as refused:
        use(kept, Wishes(forbid=(TWIN.key,), pin=(typed,)))

    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 400
    assert kept.amendments() == ()


def test_words_in_place_of_an_id_find_the_ids_that_may_be_meant(kept: Book) -> None:
    with pytest.raises(NotFound, match=f"Did you mean {DEED.key}") as refused:
        use(kept, Wishes(pin=("140 Guests",)))

    assert refused.value.suggestions == (DEED.key,)


def test_an_id_of_several_facts_is_asked_about(kept: Book) -> None:
    with pytest.raises(Ambiguous, match=r"could be any of 2 facts: abcd1111.*; abcd2222"):
        use(kept, Wishes(pin=("abcd",)))


def test_what_the_person_said_is_not_true_cannot_be_pinned(kept: Book) -> None:
    kept.amend([Amendment("fact", "no", DEED.key, DEED.text)])

    with pytest.raises(NotFound, match="is not true"):
        use(kept, Wishes(pin=(DEED.key,)))


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes(pin=(DEED.key,), forbid=(DEED.key[:5],)),
        Wishes(forbid=(DEED.key,), free=(DEED.key,)),
        Wishes(reword=((DEED.key, "One."), (DEED.key, "Two."))),
    ],
)
def test_two_wishes_for_one_fact_are_asked_about(kept: Book, wishes: Wishes) -> None:
    with pytest.raises(Contradiction, match="two ways"):
        use(kept, wishes)
    assert kept.amendments() == ()


def test_without_a_resume_it_is_said_how_to_add_one(book: Book) -> None:
    for wishes in (Wishes(), Wishes(pin=("abcd",))):
        with pytest.raises(NotFound, match="--resume FILE"):
            use(book, wishes)
    with pytest.raises(NotFound, match="--resume FILE"):
        facts(book, TODAY)


@pytest.mark.parametrize(
    "words",
    [
        "a" * (LONGEST + 1), "\x1b[31mred", "a\x00b", "a\u202eb", "\ud800", "…", "“”",
        "I cook. I bake. I serve.", "I won in 2019! I won in 2020! I won in 2021!",
    ],
)  # fmt: skip
def test_words_that_no_message_could_say_are_refused(kept: Book, words: str) -> None:
    with pytest.raises(BadWording, match="Nothing was changed") as refused:
        use(kept, Wishes(reword=((DEED.key, words),)))

    assert str(refused.value).isprintable()
    assert kept.amendments() == ()


@pytest.mark.parametrize(
    "words",
    [
        "I sold more than anybody else in 2024",
        "I worked for Dr. A. B. Cole at St. Luke's, in the U.S. Army. I loved it.",
        "Wait … there is more! I won.",
        "من ۱۴۰ مهمان داشتم",
        "a" * LONGEST,
    ],
)
def test_ordinary_words_are_kept_as_they_are(words: str) -> None:
    assert own_wording(words) == words


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_words_are_refused_or_kept_with_single_blanks(typed: str) -> None:
    try:
        words = own_wording(typed)
    except BadWording:
        return
    assert words == " ".join(typed.split())
    assert own_wording(words) == words
    assert len(words) <= LONGEST


def remark(words: str) -> str:
    reworded = replace(RESUME, facts=(ROLE, replace(DEED, said=words), TWIN))
    return of_resume(reworded, TODAY).facts[1].remark


@pytest.mark.parametrize(
    "words",
    [
        "I served 140 guests at Acme.",
        "I'm a cook who served a hundred and forty guests every night since 2019.",
        "Nobody fed more people. In fact nobody tried.",
        "I trained six cooks, and I was one of the first.",
        "I trained 6 cooks; that was at Acme's.",
    ],
)
def test_what_the_resume_says_elsewhere_needs_no_remark(words: str) -> None:
    assert remark(words) == ""


@pytest.mark.parametrize(
    ("words", "new"),
    [
        ("I served 150 guests.", ["150"]),
        ("I raised $1.2 million and 15% more.", ["$1.2 million", "15%"]),
        ("I trained nine cooks at Globex in March.", ["nine", "Globex", "March"]),
        ("I served 140 guests for Jean O'Neill.", ["Jean", "O'Neill"]),
    ],
)
def test_what_stands_nowhere_in_the_resume_is_kept_with_a_remark(
    words: str, new: Sequence[str]
) -> None:
    listed = f"{', '.join(new[:-1])} and {new[-1]}" if len(new) > 1 else new[0]

    assert remark(words).startswith(f"{listed} {'are details' if len(new) > 1 else 'is a detail'}")


@given(st.text(alphabet="Aa1 9,.%$'I\u0660²½", max_size=60))
@settings(max_examples=150, deadline=None)
def test_a_remark_names_only_what_was_said(words: str) -> None:
    told = remark(words)
    if told:
        first = told.split(maxsplit=1)[0].rstrip(",")
        assert first in words


WISHES = st.sampled_from(
    [
        Wishes(pin=(DEED.key,)),
        Wishes(forbid=(DEED.key,)),
        Wishes(free=(DEED.key,)),
        Wishes(reword=((DEED.key, "In my words"),)),
        Wishes(reword=((DEED.key, ""),)),
        Wishes(pin=(TWIN.key,), forbid=(OTHER.key,)),
    ]
)


@pytest.mark.django_db
@given(st.lists(WISHES, max_size=5))
@settings(max_examples=25, deadline=None)
def test_the_latest_wish_for_a_fact_holds_and_the_others_stay(wishes: list[Wishes]) -> None:
    book = Book.new(Seeker())
    book.add_document("cv", RESUME)
    for each in wishes:
        use(book, each)
    uses = [
        each for each in wishes if each != Wishes() and not each.reword and TWIN.key not in each.pin
    ]
    last = {"pin": "pinned", "forbid": "forbidden", "free": ""}
    expected = next(
        (last[verb] for each in reversed(uses) for verb in last if getattr(each, verb)), ""
    )

    assert seen(book)[DEED.key].use == expected
    assert seen(book)[TWIN.key].use == (
        "pinned" if any(TWIN.key in each.pin for each in wishes) else ""
    )
    amendments = book.amendments()
    assert len({(each.part, each.about) for each in amendments}) == len(amendments)
