"""Why one calls, decided once: what has passed between the two, and how it is said."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Final

import pytest

from ringback.casebook.people import Contact, Seeker
from ringback.casebook.terms import MessageKind
from ringback.words import (
    Brief,
    Interview,
    Letter,
    Past,
    ask_for_number,
    ask_for_person,
    ask_the_assistant,
    write,
)
from ringback.words.calls.moments import before, hour, named
from ringback.words.calls.purpose import purpose
from words.lives import LIVES

SALES: Final = LIVES["sales"]
TUESDAY: Final = date(2026, 11, 17)
WEDNESDAY: Final = date(2026, 11, 18)
THURSDAY: Final = date(2026, 11, 19)
MET: Final = Interview(
    TUESDAY,
    ("the new territory", "they liked my route plan"),
    ("call the lapsed accounts first",),
    ("no Salesforce yet", "no degree"),
    decision_by=THURSDAY,
)
INTERVIEWED: Final = replace(SALES, interviewed_on=TUESDAY, past=Past(interview=MET))


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment of this November."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def after(**passed: object) -> Brief:
    """The sales brief with this past."""
    return replace(SALES, past=Past(**passed))  # type: ignore[arg-type]  # fields of the past


PASTS: Final[dict[str, Brief]] = {
    "late": after(urgent="stuck in traffic", arranged=at(20, 14, 0)),
    "pressing": after(urgent="must decide by Monday", presses_until=at(23, 17, 0)),
    "returning": replace(after(rang=THURSDAY), returning=True),
    "no_show": after(no_show=at(20, 14, 0)),
    "cancelled": after(cancelled=at(24, 9, 30)),
    "arranged": after(arranged=at(24, 10, 0)),
    "offer": after(verdict="offer"),
    "decided": after(verdict="rejected"),
    "promised": after(promised=SALES.today),
    "announced": after(announced=True, letter=Letter(TUESDAY, "interest", "post", announced=True)),
    "check_back": after(verdict="filled", check_back=(3, "months")),
    "named": after(named=THURSDAY),
    "talk": replace(SALES, spoken_on=THURSDAY),
    "interview": INTERVIEWED,
    "wrote": after(letter=Letter(TUESDAY, "interest", "email")),
    "again": replace(after(left=(TUESDAY,)), earlier=1),
    "referred": replace(SALES, referred_by="Sam Ortiz"),
    "applied": SALES,
    "interested": replace(SALES, applied=None, applied_on=None),
}


@pytest.mark.parametrize("why", PASTS)
def test_every_past_has_its_purpose(why: str) -> None:
    assert purpose(PASTS[why]).why == why


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("late", "I am calling about our appointment today at two o'clock for your inside sales"),
        ("late", "I am stuck in traffic. I am still looking forward to meeting you."),
        ("pressing", "I must decide by Monday."),
        ("pressing", "Could we meet or speak before five o'clock on Monday?"),
        ("returning", "I am returning your call from yesterday about your inside sales position"),
        ("no_show", "I had us down for two o'clock today, to talk about your inside sales"),
        ("no_show", "I am free to talk now, and another time suits me as well."),
        ("cancelled", "I am calling to find a new time to talk about your inside sales position"),
        (
            "arranged",
            "I am looking forward to our talk about your inside sales position in Austin.",
        ),
        ("arranged", "It is set for Tuesday at ten o'clock."),
        ("decided", "May I be a candidate for a later opening, and how often may I check back"),
        ("offer", "Thank you for offering me the inside sales position in Austin."),
        ("promised", "I said that I would call you today about your inside sales position"),
        ("announced", "I wrote to you on Tuesday about your inside sales position in Austin, and"),
        ("announced", "and said that I would call."),
        ("check_back", "We agreed that I would ask again about openings like your inside sales"),
        (
            "named",
            "You mentioned Thursday, and I would gladly hear how things stand with your",
        ),
        ("talk", "We spoke yesterday about your inside sales position in Austin."),
        ("wrote", "I wrote to you on Tuesday about your inside sales position in Austin."),
        ("wrote", "I would like to add one thing to my e-mail."),
        ("again", "I left you a message on Tuesday about your inside sales position in Austin."),
        ("referred", "Sam Ortiz referred me to you for your inside sales position in Austin."),
        ("interested", "I am calling about your inside sales position in Austin."),
    ],
)
def test_the_voicemail_says_why_one_calls(why: str, said: str) -> None:
    assert said in write("voicemail", PASTS[why]).text


@pytest.mark.parametrize("why", PASTS)
@pytest.mark.parametrize("turn", range(6))
@pytest.mark.parametrize("kind", ["voicemail", "opener", "screening"])
def test_C3_whatever_has_passed_a_call_keeps_its_length(
    why: str, turn: int, kind: MessageKind
) -> None:
    limit = {"voicemail": 40, "opener": 32, "screening": 10}[kind]
    assert write(kind, replace(PASTS[why], turn=turn)).seconds <= limit
    assert write("voicemail", replace(PASTS[why], turn=turn), short=True).seconds <= 26


@pytest.mark.parametrize("why", [why for why in PASTS if why not in {"applied", "interested"}])
def test_opener_and_screening_say_the_same_reason(why: str) -> None:
    refs = set(purpose(PASTS[why]).refs)
    for kind in ("voicemail", "opener", "screening"):
        told = {ref for each in write(kind, PASTS[why]).sentences for ref in each.rests_on}
        assert refs & told, kind


@pytest.mark.parametrize("why", PASTS)
def test_D1_nothing_that_has_passed_is_held_against_anybody(why: str) -> None:
    for turn in range(6):
        for kind in ("voicemail", "opener"):
            text = write(kind, replace(PASTS[why], turn=turn)).text.lower()
            assert not any(
                word in text
                for word in ("sorry", "still waiting", "never", "did not call", "no answer", "hope")
            )


def test_no_two_first_messages_in_a_row_open_alike() -> None:
    texts = [write("voicemail", replace(SALES, turn=turn)).text for turn in range(7)]
    opened = [text[: text.index("Austin")] for text in texts]
    assert len(set(opened)) >= 5
    assert all(one != other for one, other in pairwise(opened))
    assert opened[0] == opened[6]


@pytest.mark.parametrize("turn", range(6))
def test_R9_every_first_message_names_both_the_position_and_when_one_applied(turn: int) -> None:
    text = write("voicemail", replace(SALES, turn=turn)).text
    for said in ("Dana", "Maria Okafor", "inside sales position in Austin", "online", "Tuesday"):
        assert said in text


def test_P5_after_an_interview_it_takes_up_high_point_idea_and_concern() -> None:
    assert write("voicemail", INTERVIEWED).text == (
        "Hello Dana, this is Maria Okafor. Thank you again for talking with me on Tuesday about "
        "your inside sales position in Austin. I enjoyed talking about the new territory. If I "
        "joined you, I would call the lapsed accounts first. What we said about my route plan has "
        "stayed with me. I would love to meet again and take the next step. My number is "
        "512-555-0147. Again, 512-555-0147."
    )


def test_P5_a_concern_without_an_answer_is_not_stirred_up() -> None:
    assert "degree" not in write("voicemail", INTERVIEWED).text


def test_F5_after_thanks_were_written_the_call_says_something_else() -> None:
    thanked = Past(
        interview=MET, announced=True, letter=Letter(WEDNESDAY, "thank_you", "post", announced=True)
    )
    text = write("voicemail", replace(INTERVIEWED, past=thanked)).text
    assert "the new territory" not in text
    assert "lapsed accounts" in text
    assert "said that I would call" in text


def test_after_an_interview_without_notes_only_what_answers_the_posting_is_added() -> None:
    bare = replace(INTERVIEWED, past=Past(interview=Interview(TUESDAY)))
    message = write("voicemail", bare)
    assert len(message.facts) == 1
    assert any(
        ref.startswith("posting:want") for each in message.sentences for ref in each.rests_on
    )
    cook = replace(bare, posting=replace(SALES.posting, title="Pastry Cook", wants=()))
    assert write("voicemail", cook).facts == ()
    assert write("voicemail", cook).missing == ()


def test_what_was_announced_or_missed_before_a_talk_is_no_reason_any_more() -> None:
    since = {"spoken_on": THURSDAY}
    assert purpose(replace(PASTS["announced"], **since)).why == "talk"  # type: ignore[arg-type]  # one field
    missed = replace(after(no_show=at(19, 9)), spoken_on=THURSDAY)
    assert purpose(missed).why == "talk"


def test_P4d_a_named_day_is_named_with_what_it_was_for() -> None:
    asked = replace(INTERVIEWED, past=Past(interview=MET, named=THURSDAY))
    text = write("voicemail", asked).text
    assert "Thursday for your decision on the inside sales position in Austin, and I would" in text


def test_L2_on_the_cell_one_says_that_the_greeting_sent_callers_there() -> None:
    told = replace(after(told_cell=True), line="cell")
    assert "Your greeting said to try this number." in write("voicemail", told).text
    assert "Your greeting said to try this number." in write("opener", told).text
    assert "greeting" not in write("voicemail", replace(told, line="office")).text


def test_P3_on_the_cell_the_opener_is_for_the_person_themselves() -> None:
    text = write("opener", replace(INTERVIEWED, line="cell")).text
    assert text.startswith(
        "Hello Dana, this is Maria Okafor. Do you have a moment?\n\nThank you again for talking"
    )
    assert "calling for" not in text


def test_D2_who_is_late_says_so_and_sells_nothing() -> None:
    message = write("voicemail", PASTS["late"])
    assert message.facts == ()
    assert message.missing == ()


def test_what_presses_after_a_talk_is_all_there_is_to_say() -> None:
    met = replace(PASTS["pressing"], interviewed_on=TUESDAY)
    message = write("voicemail", met)
    assert message.facts == ()
    assert "Could we speak before five o'clock on Monday?" in message.text
    assert "I must decide by Monday." in write("voicemail", met, short=True).text


def test_without_an_application_none_is_claimed() -> None:
    for turn in range(4):
        text = write("voicemail", replace(PASTS["interested"], turn=turn)).text
        assert "appl" not in text


def test_whoever_answers_hears_why_as_well() -> None:
    for ask in (ask_for_person, ask_for_number):
        assert "and it is urgent" in ask(PASTS["pressing"]).text
        assert "I am returning a call about" in ask(after(rang=THURSDAY)).text
    assert "I am returning a call about" in ask_the_assistant(after(rang=THURSDAY)).text


@pytest.mark.parametrize(
    "name", ["Björk", "Nguyễn Thị Minh Khai", "王秀英", "محمد", "Öyvind-Åse", "X", "", "J. R."]
)
def test_names_of_any_script_and_one_name_only_give_whole_messages(name: str) -> None:
    for turn in range(6):
        for why in ("applied", "interview", "referred"):
            brief = replace(
                PASTS[why],
                turn=turn,
                seeker=Seeker(name, "+15125550147"),
                contact=Contact("c", name) if name else None,
            )
            for kind in ("voicemail", "opener", "screening"):
                message = write(kind, brief)
                assert ".." not in message.text
                assert " ," not in message.text
                assert name.rstrip(".") in message.text
                assert all(each.text[:1].isupper() or name for each in message.sentences)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ((14, 0), "two o'clock"),
        ((9, 30), "half past nine"),
        ((12, 0), "noon"),
        ((10, 20), "ten twenty"),
        ((8, 5), "eight oh five"),
    ],
)
def test_an_hour_is_said_in_words(moment: tuple[int, int], said: str) -> None:
    assert hour(at(20, *moment)) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 20), "today"),
        (date(2026, 11, 21), "tomorrow"),
        (date(2026, 11, 24), "Tuesday"),
        (date(2026, 11, 18), "Wednesday"),
        (date(2026, 12, 3), "December third"),
    ],
)
def test_a_day_is_named_whichever_way_it_lies(day: date, said: str) -> None:
    assert named(day, SALES.today) == said


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (at(25), "Wednesday"),
        (at(25, 23, 59), "Wednesday"),
        (at(20, 17), "five o'clock"),
        (at(21, 12), "noon tomorrow"),
        (at(24, 9, 30), "half past nine on Tuesday"),
    ],
)
def test_until_when_it_presses_is_said_shortly(until: datetime, said: str) -> None:
    assert before(SALES, until) == said
