"""The letter of thanks after an interview."""

import re
from dataclasses import replace
from datetime import date

import pytest

from ringback.words import Brief, Letter
from words.briefs import brief, fact, posting, want
from words.letter_briefs import MANNERS, body, compose, met
from words.lives import LIVES

PLUMBER = brief(
    "Ines Castellanos",
    "Ruth Adeyemi",
    posting("Service Plumber", "Alder Works", "Boise, ID", "Experience with boilers"),
    fact(
        "achievement", "Repaired 300 boilers a year", job="Plumber", at="Copperline", dates="2018-"
    ),
    fact("award", "Apprentice of the Year 2017", at="Copperline"),
    fact("licence", "Gas Safe certification"),
    fact("skill", "Spanish"),
)
NOTES = met(PLUMBER, high=("the new depot",), idea=("call the customers first",), of=1)


def test_P5_it_thanks_for_the_talk_and_gives_high_point_idea_and_a_fact() -> None:
    message = compose("thank_you", replace(NOTES, line="email"))
    first = message.sentences[1]
    assert (
        first.text
        == "Thank you for talking with me yesterday about your service plumber position in Boise."
    )
    assert "the new depot" in message.text
    assert "I would call the customers first." in message.text
    assert message.facts
    assert message.missing == ()


def test_P5_two_letters_lead_with_different_things_even_from_one_note_each() -> None:
    first, second = (
        compose(
            "thank_you",
            met(PLUMBER, high=("the depot",), idea=("call the customers first",), place=place),
        )
        for place in (0, 1)
    )
    assert "the depot" in first.paragraphs[1]
    assert "the depot" not in second.paragraphs[1]
    assert "call the customers first" in second.paragraphs[1]
    assert first.facts != second.facts
    sentences = {each.text for each in first.sentences[1:-1]}
    assert not sentences & {each.text for each in second.sentences[1:-1]}


def test_P5_notes_are_dealt_out() -> None:
    notes = ("the depot", "the vans", "the apprentices")
    first, second = (
        compose("thank_you", met(PLUMBER, high=notes, place=place)) for place in (0, 1)
    )
    assert "the depot" in first.sentences[2].text
    assert "the vans" in second.sentences[2].text


def test_P5_two_letters_differ_where_nothing_was_noted_and_no_fact_is_known() -> None:
    bare = replace(PLUMBER, facts=())
    first, second = (body(compose("thank_you", met(bare, place=place))) for place in (0, 1))
    assert first != second
    assert first.splitlines()[0] != second.splitlines()[0]


@pytest.mark.parametrize(
    ("concern", "answer"),
    [
        ("boilers", "I repaired 300 boilers a year"),
        ("no gas safe certification", "Gas Safe"),
    ],
)
def test_P5_a_concern_is_answered_with_the_fact_that_answers_it(concern: str, answer: str) -> None:
    message = compose("thank_you", met(PLUMBER, concern=(concern,)))
    told = next(each for each in message.sentences if answer in each.text)
    assert "event:interviewed" in told.rests_on
    assert not any("Nothing in your résumé answers" in text for text in message.missing)


@pytest.mark.parametrize("concern", ["night shifts", "large teams", "few years", "Spanish"])
def test_P5_a_doubt_that_nothing_answers_is_not_raised_again(concern: str) -> None:
    message = compose("thank_you", met(PLUMBER, concern=(concern,)))
    assert concern not in message.text
    assert any(concern in text and "add it to your résumé" in text for text in message.missing)


@pytest.mark.parametrize("concern", ["overqualified?", "日本語", "too much to say " * 12])
def test_P5_a_concern_that_cannot_be_said_is_not_repeated(concern: str) -> None:
    message = compose("thank_you", met(PLUMBER, concern=(concern,)))
    assert concern.strip(" ?") not in message.text
    assert not any(part.startswith("You raised") for part in message.paragraphs)
    assert any("--concern" in text for text in message.missing)


def test_P5_an_answered_concern_is_not_told_twice() -> None:
    message = compose("thank_you", met(PLUMBER, concern=("boilers",)))
    assert message.text.count("300 boilers") == 1


def test_P5_a_skill_that_only_repeats_an_open_concern_is_not_told_beside_it() -> None:
    message = compose("thank_you", met(PLUMBER, concern=("Spanish",), place=1))
    assert "Spanish" not in message.text


def test_P5_missing_notes_are_named_with_the_command() -> None:
    missing = " ".join(compose("thank_you", met(PLUMBER)).missing)
    assert "--high" in missing
    assert "--idea" in missing


def test_P5_a_note_that_cannot_be_said_is_left_out_and_named() -> None:
    message = compose("thank_you", met(PLUMBER, high=("https://example.com/x",)))
    assert "example.com" not in message.text
    assert any("https://example.com/x" in text for text in message.missing)


def test_P5_four_letters_begin_in_four_ways() -> None:
    bare = replace(PLUMBER, facts=())
    letters = [compose("thank_you", met(bare, place=place)) for place in range(4)]
    assert len({each.sentences[1].text for each in letters}) == 4


def test_P5_an_idea_that_is_a_thing_is_offered_to_be_talked_through() -> None:
    message = compose("thank_you", met(PLUMBER, idea=("a reading hour with parents",)))
    assert "an idea about a reading hour with parents" in message.text


def test_P5_an_idea_that_may_be_a_deed_is_not_taken_for_a_thing() -> None:
    message = compose("thank_you", met(PLUMBER, idea=("zorp slate",)))
    assert "slate" not in message.text
    assert any("zorp slate" in text for text in message.missing)


def test_P5_without_an_interview_it_claims_none() -> None:
    message = compose("thank_you", PLUMBER)
    assert message.sentences[1].text.startswith("Thank you for considering me")
    assert "talk" not in message.paragraphs[1]
    assert "came away" not in message.text
    assert any("ringback log … interviewed" in text for text in message.missing)
    assert message.subject == "Service Plumber: Ines Castellanos, thank you"


@pytest.mark.parametrize("manner", MANNERS)
def test_P6_it_ends_with_the_announced_call(manner: str) -> None:
    seeker = replace(NOTES.seeker, manner=manner)  # type: ignore[arg-type]  # one of the manners
    message = compose("thank_you", replace(NOTES, seeker=seeker))
    last = message.sentences[-2]
    assert re.search(r"(?:telephone|call) you within a few days", last.text)
    assert "rule:P6" in last.rests_on


def test_P6_who_does_not_telephone_announces_no_call() -> None:
    silent = replace(NOTES, seeker=replace(NOTES.seeker, telephone="no"))
    assert "telephone" not in body(compose("thank_you", silent))


def test_F4_a_second_letter_of_thanks_says_something_new() -> None:
    first = compose("thank_you", NOTES)
    past = replace(NOTES.past, letter=Letter(NOTES.today, "thank_you"))
    after = replace(NOTES, past=past, used=frozenset(first.facts), line="post", turn=1)
    second = compose("thank_you", after)
    assert "still on my mind" in second.sentences[1].text
    assert second.facts
    assert not set(first.facts) & set(second.facts)
    told = {each.text for each in first.sentences[1:-1]}
    assert not told & {each.text for each in second.sentences[1:-1]}


def test_P6_without_leave_to_call_nothing_is_announced() -> None:
    message = compose("thank_you", replace(NOTES, may_call=False))
    assert "telephone" not in body(message)
    assert "look forward to hearing from you" in message.sentences[-2].text
    assert "gladly answer" in message.sentences[-2].text


def test_P6_P4d_a_day_they_named_comes_before_the_call() -> None:
    named = met(PLUMBER, next_step_by=date(2026, 12, 4))
    last = compose("thank_you", named).sentences[-2].text
    assert "Friday, December 4th" in last
    assert "after that" in last
    passed = met(PLUMBER, next_step_by=date(2026, 11, 19))
    assert "November" not in compose("thank_you", passed).sentences[-2].text


@pytest.mark.parametrize("life", LIVES)
@pytest.mark.parametrize("place", [0, 1])
def test_P5_it_is_as_long_as_a_letter_and_half_as_long_when_short(life: str, place: int) -> None:
    noted = met(
        LIVES[life],
        high=("the new territory",),
        idea=("start with a list of what is open",),
        concern=("night shifts",),
        place=place,
    )
    full = len(compose("thank_you", noted).text.split())
    short = len(compose("thank_you", noted, short=True).text.split())
    assert 60 <= full <= 160
    assert 40 <= short <= 95


def test_P5_on_paper_days_are_dated_and_in_an_email_counted_back() -> None:
    def first(now: Brief) -> str:
        return compose("thank_you", now).sentences[1].text

    assert "on Thursday, November 19th" in first(replace(NOTES, line="post"))
    assert "yesterday" in first(replace(NOTES, line="email"))


def test_P5_a_posting_that_asks_nothing_still_gets_its_letter() -> None:
    bare = replace(NOTES, posting=posting("Service Plumber", "", ""))
    assert bare.posting.wants == ()
    message = compose("thank_you", bare)
    assert message.facts
    assert "You ask for" not in message.text


def test_R6_a_fact_is_said_with_what_it_answers() -> None:
    asks = replace(PLUMBER.posting, wants=(want("Experience repairing boilers"),))
    message = compose("thank_you", met(replace(PLUMBER, posting=asks)))
    assert "You ask for experience repairing boilers" in message.text
