"""Another wording takes a message's place only if it says the same: what holds of every message."""

import re
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ringback.casebook.terms import MessageKind
from ringback.words import Brief, Message, write
from ringback.words.grounding.refusals import LONGEST, refusals
from ringback.words.message import sentence
from words.briefs import brief, fact, posting
from words.invented import briefs
from words.lives import LIVES

law = settings(deadline=None, max_examples=60)

KINDS: tuple[MessageKind, ...] = ("voicemail", "opener", "screening")
STRANGE = ["award", "certified", "managed", "Portuguese", "expert", "Chicago", "nine", "always"]
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_CLAIMS = ("fact:", "event:", "posting:")


@given(briefs(), st.sampled_from(KINDS))
@law
def test_a_message_may_always_take_its_own_place(given: Brief, kind: MessageKind) -> None:
    message = write(kind, given)
    assert refusals(message, message.text, given) == ()


@pytest.mark.parametrize("life", LIVES)
@pytest.mark.parametrize("kind", KINDS)
def test_so_may_that_of_every_walk_of_life(life: str, kind: MessageKind) -> None:
    message = write(kind, LIVES[life])
    assert refusals(message, message.text, LIVES[life]) == ()


@given(st.sampled_from([*LIVES]), st.data())
@law
def test_no_number_can_go(life: str, data: st.DataObject) -> None:
    message = write("voicemail", LIVES[life])
    number = data.draw(st.sampled_from([*_NUMBER.finditer(message.text)]))
    text = message.text[: number.start()] + message.text[number.end() :]
    assert refusals(message, text, LIVES[life])


@given(briefs(), st.data())
@law
def test_no_number_can_change(given: Brief, data: st.DataObject) -> None:
    message = write("voicemail", given)
    numbers = [*_NUMBER.finditer(message.text)]
    assume(numbers)
    number = data.draw(st.sampled_from(numbers))
    other = str(data.draw(st.integers(0, 10**6)))
    same = {number[0].replace(",", "").lstrip("0"), number[0]}
    assume(other not in same)
    text = message.text[: number.start()] + other + message.text[number.end() :]
    assert refusals(message, text, given)


@given(briefs(), st.data())
@law
def test_no_claim_can_go(given: Brief, data: st.DataObject) -> None:
    message = write("voicemail", given)
    claims = [
        each.text
        for each in message.sentences
        if any(reference.startswith(_CLAIMS) for reference in each.rests_on)
    ]
    assume(claims)
    gone = data.draw(st.sampled_from(claims))
    assert refusals(message, message.text.replace(gone, "", 1), given)


@given(st.sampled_from([*LIVES]), st.sampled_from(STRANGE), st.data())
@law
def test_no_word_that_claims_something_can_come(life: str, word: str, data: st.DataObject) -> None:
    message = write("voicemail", LIVES[life])
    words = message.text.split(" ")
    assume(word.lower() not in message.text.lower())
    at = data.draw(st.integers(1, len(words) - 1))
    text = " ".join([*words[:at], word, *words[at:]])
    assert refusals(message, text, LIVES[life])


@given(st.sampled_from([*LIVES]), st.sampled_from([*LIVES]))
@law
def test_nobody_takes_the_words_of_somebody_else(one: str, other: str) -> None:
    assume(one != other)
    message = write("voicemail", LIVES[one])
    assert refusals(message, write("voicemail", LIVES[other]).text, LIVES[one])


@given(st.sampled_from([*LIVES]), st.permutations(range(6)))
@law
def test_sentences_may_change_places_but_for_the_first(life: str, order: list[int]) -> None:
    message = write("opener", LIVES[life])
    first, *rest = message.sentences
    # What joins on to the sentence before would point elsewhere: it has to stay behind it.
    assume(not any(each.text.startswith(("And ", "There ")) for each in rest))
    moved = [rest[place].text for place in order if place < len(rest)]
    assert len(moved) == len(rest)
    assert refusals(message, " ".join((first.text, *moved)), LIVES[life]) == ()


@given(st.text(max_size=300), st.sampled_from([*LIVES]))
@law
def test_whatever_else_somebody_writes_is_refused_and_never_breaks(text: str, life: str) -> None:
    message = write("voicemail", LIVES[life])
    reasons = refusals(message, text, LIVES[life])
    assert reasons
    assert all(reason.strip() for reason in reasons)


@pytest.mark.parametrize(
    "piece", ["1", "a ", "(1", "A", "one ", "I'd ", "-", "\n\n", "5 5-", "St. "]
)
def test_long_answers_are_judged_in_no_time(piece: str) -> None:
    message = write("voicemail", LIVES["sales"])
    assert refusals(message, (piece * LONGEST)[:LONGEST], LIVES["sales"])
    assert refusals(message, piece * (LONGEST + 1), LIVES["sales"])


def test_what_somebody_did_in_one_place_is_not_said_of_another() -> None:
    given = brief(
        "Ines Calloway",
        "Dana Whitfield",
        posting("Cook", "Salt House", "Leeds"),
        fact("achievement", "Trained 9 cooks", at="Larch House", dates="2019-2023"),
        fact("achievement", "Baked bread", at="Mill Lane", dates="2015-2018"),
    )
    one, other = "At Larch House I trained 9 cooks.", "At Mill Lane I baked bread."
    keys = [f"fact:{each.key}" for each in given.facts]
    message = Message("voicemail", (sentence(one, keys[0]), sentence(other, keys[1])), (), ())
    assert refusals(message, f"{other} {one}", given) == ()
    assert refusals(message, "At Mill Lane I trained 9 cooks. At Larch House I baked bread.", given)
    assert refusals(message, f"At Mill Lane, {one[:-1]} and I baked bread.", given)
    assert refusals(message, "At Larch House I trained 9 cooks and baked bread.", given)


def test_from_and_to_stay_where_they_are() -> None:
    rise = fact("promotion", "Clerk → Manager", at="Larch House")
    given = brief("Ines Calloway", "", posting("Manager", "Salt House", "Leeds"), rise)
    said = sentence("I was promoted from clerk to manager.", f"fact:{rise.key}")
    message = Message("voicemail", (said,), (), ())
    assert refusals(message, "I was promoted from manager to clerk.", given)
    assert refusals(message, "I was promoted, from clerk to manager.", given) == ()


def test_C3_a_wording_stays_within_the_time_of_its_kind() -> None:
    message = write("screening", LIVES["sales"])
    chatty = message.text + " Thank you, and I hope that this is a good time for you to talk to me."
    assert any("seconds" in reason for reason in refusals(message, chatty, LIVES["sales"]))


def test_D5_the_question_whether_they_have_a_moment_stays() -> None:
    given = LIVES["sales"]
    message = write("opener", given)
    asked = next(each.text for each in message.sentences if "rule:P3" in each.rests_on)
    lame = message.text.replace("?", ".")
    assert "?" in asked
    assert "It drops the question." in refusals(message, lame, given)


def test_no_reason_is_given_twice() -> None:
    given = replace(LIVES["sales"], earlier=1)
    message = write("voicemail", given)
    reasons = refusals(message, "I won 3 awards. I won 3 awards.", given)
    assert len(set(reasons)) == len(reasons) > 1
