"""What holds of every letter, whoever writes and whatever has passed."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.words import Brief, Interview, Past
from words.invented import TODAY, briefs
from words.letter_briefs import MANNERS, WRITERS, body, compose, interviews, letter_briefs

law = settings(deadline=None, max_examples=25)

_RECEIPT = re.compile(
    r"receiv|arriv|came through|reached you|got my|had a chance|checking in|just wanted|"
    r"sorry|apolog|bother|I am writing to express|passionate|team player|why (?:have|did)n.t",
    re.IGNORECASE,
)
_TOWARDS = re.compile(
    r"meet|next step|come back|talk|conversation|telephone|call you|Which (?:day|one)|questions|"
    r"later opening|candidate|opening|opened|hear of it",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+")
_LONGEST = {"thank_you": 165}


@given(letter_briefs(), st.booleans())
@law
def test_R3_D1_no_letter_asks_for_a_receipt_scolds_or_begs(brief: Brief, short: bool) -> None:
    theirs = (*(fact.text for fact in brief.facts), *(want.text for want in brief.posting.wants))
    known = " ".join((*theirs, _notes(brief))).lower()
    for kind in WRITERS:
        # What a fact says in its own words is no question about a letter.
        asked = " ".join(
            each.text
            for each in compose(kind, brief, short=short).sentences
            if not any(ref.startswith("fact:") for ref in each.rests_on)
        )
        for found in _RECEIPT.findall(asked):
            assert found.lower() in known, (found, kind)


@given(letter_briefs(), st.booleans())
@law
def test_R4_every_letter_leads_towards_a_talk(brief: Brief, short: bool) -> None:
    for kind in WRITERS:
        assert _TOWARDS.search(body(compose(kind, brief, short=short))), kind


@given(letter_briefs(), st.booleans())
@law
def test_a_letter_has_salutation_paragraphs_and_close_and_none_is_empty(
    brief: Brief, short: bool
) -> None:
    for kind in WRITERS:
        message = compose(kind, brief, short=short)
        assert len(message.paragraphs) >= 3
        assert all(part.strip() == part != "" for part in message.paragraphs)
        assert message.paragraphs[0].endswith(",")
        close = message.paragraphs[-1].splitlines()
        assert 1 <= len(close) <= 3
        for sentence in message.sentences[1:-1]:
            assert sentence.text.endswith((".", "?", "!"))
            assert sentence.text[:1].isupper()
            assert not re.search(r" [,.]|\{|  | the the |\bNone\b", sentence.text)


@given(letter_briefs(), st.booleans())
@law
def test_every_figure_in_a_letter_was_given(brief: Brief, short: bool) -> None:
    for kind in WRITERS:
        given_figures = set(_FIGURE.findall(_given(brief)))
        for figure in _FIGURE.findall(compose(kind, brief, short=short).text):
            assert figure in given_figures


@given(letter_briefs(), st.booleans())
@law
def test_every_sentence_knows_what_it_rests_on(brief: Brief, short: bool) -> None:
    for kind in WRITERS:
        message = compose(kind, brief, short=short)
        assert all(each.rests_on for each in message.sentences)
        claimed = [
            ref[5:] for each in message.sentences for ref in each.rests_on if ref[:5] == "fact:"
        ]
        assert list(dict.fromkeys(claimed)) == list(message.facts)
        assert set(message.facts) <= {fact.key for fact in brief.facts}


@given(letter_briefs())
@law
def test_F5_a_letter_never_says_again_what_was_said(brief: Brief) -> None:
    for kind in WRITERS:
        said = set(compose(kind, brief).facts) & brief.used
        # A concern is answered with what answers it, said or not.
        assert not said or (kind == "thank_you" and len(said) == 1)


@given(letter_briefs())
@law
def test_a_letter_is_short_and_its_short_form_no_longer(brief: Brief) -> None:
    for kind in WRITERS:
        full, short = compose(kind, brief), compose(kind, brief, short=True)
        assert len(full.text.split()) <= _LONGEST.get(kind, 135)
        assert len(short.text.split()) <= len(full.text.split())
        assert len(short.text.split()) <= 110


@given(letter_briefs())
@law
def test_two_letters_in_a_row_begin_differently(brief: Brief) -> None:
    for kind in WRITERS:
        after = replace(brief, turn=brief.turn + 1)
        assert compose(kind, brief).sentences[1].text != compose(kind, after).sentences[1].text


@given(letter_briefs())
@law
def test_what_is_spoken_of_a_letter_holds_no_figure(brief: Brief) -> None:
    for kind in WRITERS:
        # What is written in another script is read as it stands.
        text = compose(kind, brief).spoken
        assert not re.search(r"[\d%$€£&/+#@()\n]", text)


@given(letter_briefs())
@law
def test_only_the_warm_manner_contracts(brief: Brief) -> None:
    for kind in WRITERS:
        text = " ".join(
            each.text
            for each in compose(kind, replace(brief, facts=(), past=_wordless(brief))).sentences[
                1:-1
            ]
        )
        contracted = re.search(r"\b(?:I|it|there|you|let|what|here)['’](?:d|ll|m|ve|s|re)\b", text)
        assert brief.seeker.manner == "warm" or not contracted


@given(letter_briefs())
@law
def test_the_same_brief_gives_the_same_letter(brief: Brief) -> None:
    for kind in WRITERS:
        assert compose(kind, brief) == compose(kind, brief)


@given(briefs(), interviews(), st.integers(0, 5), st.booleans())
@law
def test_P5_no_two_letters_of_one_interview_are_the_same(
    brief: Brief, interview: Interview, turn: int, short: bool
) -> None:
    letters = []
    for place in range(interview.of):
        past = Past(interview=replace(interview, place=place))
        now = replace(brief, interviewed_on=interview.day, past=past, turn=turn)
        letters.append(body(compose("thank_you", now, short=short)))
        later = replace(now, turn=turn + place)
        letters.append(body(compose("thank_you", later, short=short)))
    assert len(set(letters)) >= interview.of
    per_place = [set(letters[2 * place : 2 * place + 2]) for place in range(interview.of)]
    for place, one in enumerate(per_place):
        assert not any(one & other for other in per_place[place + 1 :])


@pytest.mark.parametrize("manner", MANNERS)
@given(briefs(), interviews())
@law
def test_P6_a_thank_you_ends_with_the_call_or_with_looking_forward(
    manner: str, brief: Brief, interview: Interview
) -> None:
    seeker = replace(brief.seeker, manner=manner)  # type: ignore[arg-type]  # one of the manners
    for may_call in (True, False):
        now = replace(
            brief,
            seeker=seeker,
            past=Past(interview=interview),
            interviewed_on=interview.day,
            may_call=may_call,
        )
        last = compose("thank_you", now).paragraphs[-2]
        assert any(word in last for word in ("telephon", "call")) == may_call
        assert ("within a few days" in last.lower()) == may_call
        assert ("look forward" in last) != may_call


def _wordless(brief: Brief) -> Past:
    """Give the past without a note: the seeker's own words may contract."""
    past = brief.past
    interview = past.interview and replace(past.interview, high=(), idea=(), concern=())
    return replace(past, interview=interview, urgent="")


def _notes(brief: Brief) -> str:
    interview = brief.past.interview
    noted = (*interview.high, *interview.idea, *interview.concern) if interview else ()
    return " ".join((*noted, brief.past.urgent))


def _given(brief: Brief) -> str:
    past = brief.past
    days = [
        *(brief.applied_on, brief.interviewed_on, brief.spoken_on, past.named, past.rang, TODAY),
        *past.left,
        *((past.interview.day, past.interview.next_step_by) if past.interview else ()),
        past.letter.day if past.letter else None,
    ]
    moments = (past.presses_until, past.no_show, past.cancelled, past.arranged)
    facts = [
        f"{fact.text} {fact.title} {fact.employer} {fact.since} {fact.until} "
        f"{[number.text for number in fact.numbers]}"
        for fact in brief.facts
    ]
    phone = re.findall(r"\d+", brief.seeker.phone)
    country = [number[at : at + size] for number in phone for at in range(12) for size in (2, 3, 4)]
    return " ".join(
        [
            *facts,
            *(f"{day.day} {day.year}" for day in days if day),
            *(f"{at.day} {at.year} {at:%I %M} {at.hour % 12} {at.hour}" for at in moments if at),
            *country,
            *phone,
            brief.phone_shown,
            brief.posting.title,
            brief.posting.employer,
            brief.posting.place.text,
            *(want.text for want in brief.posting.wants),
            str(brief.applied),
            _notes(brief),
            str(past.check_back),
        ]
    )
