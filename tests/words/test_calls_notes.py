"""The seeker's own notes on a talk, in the forms in which they can be said."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.words.notes import about, said, to_do

law = settings(deadline=None, max_examples=150)
_WORDS = [
    *("I", "they", "could", "would", "call", "the", "a", "lapsed", "accounts", "no", "not", "how"),
    *("that", "whether", "my", "their", "offer", "must", "have", "by", "Friday", "asked", "about"),
    *("liked", "to", "’", "(", ",", ".", "%", "SAP", "setting", "it's", "日本", "they're", "maybe"),
]
notes = st.lists(st.sampled_from(_WORDS), max_size=10).map(" ".join) | st.text(max_size=60)


@pytest.mark.parametrize(
    ("note", "topic"),
    [
        ("the new territory", "the new territory"),
        ("New territory.", "the new territory"),
        ("night shifts", "night shifts"),
        ("Sunday opening", "Sunday opening"),
        ("they liked my route plan", "my route plan"),
        ("Dana laughed at my forklift story", "my forklift story"),
        ("good chat about Excel", "Excel"),
        ("they asked how I calm residents", "how I calm residents"),
        ("how they train new starters", "how you train new starters"),
        ("they want to open on Sundays", "opening on Sundays"),
        ("call the lapsed accounts first", "calling the lapsed accounts first"),
        ("we could build a rota and check it weekly", "building a rota and checking it weekly"),
        ("can I do nights?", "whether I can do nights"),
        ("no SAP yet", "SAP"),
        ("no degree", "a degree"),
        ("I've never used SAP", "SAP"),
        ("my commute is long", "my commute"),
        ("High point: their new wing", "your new wing"),
        ("1. route plan 2. prices", "the route plan"),
    ],
)
def test_P5_any_note_can_follow_about(note: str, topic: str) -> None:
    assert about(note) == topic


@pytest.mark.parametrize(
    "note",
    [
        *("", "?", "too far away", "overqualified", "he seemed bored", "her idea of a garden"),
        *("日本", "mail me at a@example.com", "word " * 30, "they liked that I stayed", "and"),
        "asked about",
    ],
)
def test_what_nobody_could_say_gives_nothing(note: str) -> None:
    assert about(note) == ""


@pytest.mark.parametrize(
    ("note", "deed"),
    [
        ("call the lapsed accounts first", "call the lapsed accounts first"),
        ("calling the lapsed accounts first", "call the lapsed accounts first"),
        ("I would offer evening hours", "offer evening hours"),
        ("they could shadow-test the new service", "shadow-test the new service"),
        ("track returns by supplier", "track returns by supplier"),
        ("pair each apprentice with a journeyman", "pair each apprentice with a journeyman"),
        ("a weekly call list", ""),
        ("call list", ""),
        ("the new territory", ""),
        ("training budget", ""),
    ],
)
def test_P5_an_idea_that_is_a_deed_can_follow_I_would(note: str, deed: str) -> None:
    assert to_do(note) == deed


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("they liked my route plan", "you liked my route plan"),
        ("that they want to open on Sundays", "you want to open on Sundays"),
        ("I don't drive", "I don't drive"),
        ("they seemed unsure", ""),
        ("she asked about nights", ""),
        ("the new territory", ""),
    ],
)
def test_a_clause_is_turned_to_the_listener(note: str, clause: str) -> None:
    assert said(note) == clause


def test_they_who_are_not_the_listener_stay_they() -> None:
    assert to_do("call the accounts before they lapse") == "call the accounts before they lapse"


@given(notes)
@law
def test_no_note_brings_in_a_word_of_content_that_it_did_not_hold(note: str) -> None:
    held = note.lower()
    for made in (about(note), to_do(note), said(note)):
        for word in re.findall(r"[a-z]{3,}", made.lower()):
            known = word in held or re.sub(r"(?:ing|e)$", "", word)[:3] in held
            assert known or word in {"the", "whether", "you", "your", "yourselves"}, (note, made)


@given(notes)
@law
def test_what_is_made_of_a_note_can_stand_in_a_sentence(note: str) -> None:
    for made in (about(note), to_do(note), said(note)):
        assert made == made.strip(" .,;:!?")
        assert "\n" not in made
        assert "  " not in made


@pytest.mark.parametrize("note", ["very " * 200_000, "a" * 10**6, "they liked " * 10**5])
def test_a_megabyte_is_no_note(note: str) -> None:
    assert about(note) == to_do(note) == said(note) == ""


@pytest.mark.parametrize(
    ("note", "topic"),
    [
        ("ring every customer the day before", "ringing every customer the day before"),
        ("text patients a reminder", "texting patients a reminder"),
        ("the order book", "the order book"),
        ("phone manner", "the phone manner"),
        ("age", "my age"),
        ("that everybody stays for years", "how everybody stays for years"),
        ("She was worried that I'd leave after a year", "whether I'd leave after a year"),
        ("never taught French", "French"),
    ],
)
def test_P5_a_note_that_opens_as_a_deed_a_worry_or_a_clause_has_its_topic(
    note: str, topic: str
) -> None:
    assert about(note) == topic
