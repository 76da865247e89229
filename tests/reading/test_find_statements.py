"""What the other end says, told on Monday 2 March 2026 at ten in the morning."""

from datetime import date, datetime, timedelta, timezone
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.events import (
    Arranged,
    AskedNotTo,
    Body,
    CheckBackAgreed,
    Decided,
    HeardBack,
    Promised,
)
from ringback.reading.finders.statements import Statement, Teller, find_statements
from ringback.reading.values import Telling

EAST = timezone(timedelta(hours=-5))
TELLING = Telling(datetime(2026, 3, 2, 10, tzinfo=EAST))


def said(text: str, teller: Teller = "them") -> list[Statement]:
    found = find_statements(text, TELLING, teller=teller)
    return [each for each in found if not isinstance(each.body, HeardBack)]


def bodies(text: str, teller: Teller = "them") -> list[Body]:
    return [each.body for each in said(text, teller)]


def march(day: int, hour: int = 12, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=EAST)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You will have our answer by Thursday.", 5),
        ("I hope to get back to you before the end of the week.", 6),
        ("A decision is expected on March 13.", 13),
        ("We are still talking it over and will ring you tomorrow.", 3),
        ("Give me until Wednesday to find out.", 4),
        ("It will be another two weeks before anybody hears.", 16),
    ],
)
def test_P4d_a_day_that_they_name_for_their_word_is_a_promise(text: str, day: int) -> None:
    assert bodies(text) == [Promised(date(2026, 3, day))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("she'll let me know by friday", 6),
        ("Mr Orton said they would write to me by the 20th", 20),
        ("he reckons early next week", 10),
        ("I was told to wait until Thursday", 5),
        ("spoke to Wendell, he'll know by Wednesday", 4),
    ],
)
def test_P4d_a_promise_is_one_also_when_the_seeker_retells_it(text: str, day: int) -> None:
    assert bodies(text, "seeker") == [Promised(date(2026, 3, day))]


@pytest.mark.parametrize(
    "text",
    [
        "We have chosen to go ahead with other applicants.",
        "I regret to tell you that you were not shortlisted.",
        "Your application was unsuccessful this time.",
        "We won't be taking things any further.",
        "The committee preferred someone with a licence.",
        "We do not feel that this is the right fit.",
    ],
)
def test_a_no_in_their_words_is_a_rejection(text: str) -> None:
    assert bodies(text) == [Decided("rejected")]


@pytest.mark.parametrize(
    "text",
    ["they said no", "got turned down", "Kyle emailed me a rejection", "it's a no from them"],
)
def test_a_no_that_the_seeker_retells_is_a_rejection(text: str) -> None:
    assert bodies(text, "seeker") == [Decided("rejected")]


@pytest.mark.parametrize(
    "text",
    [
        "The position has already been filled.",
        "The vacancy no longer exists.",
        "We are no longer hiring for this role.",
        "They filled it internally.",
        "We have chosen to go ahead with another applicant.",
        "In the end they gave it to a colleague.",
        "The requisition was closed.",
    ],
)
def test_a_post_that_is_gone_is_filled(text: str) -> None:
    assert bodies(text) == [Decided("filled")]


def test_an_offer_takes_the_day_by_which_it_wants_its_answer() -> None:
    text = "We would love to offer you the job. Please let us know by Friday."
    assert bodies(text) == [Decided("offer", date(2026, 3, 6))]


def test_an_offer_that_waits_for_the_seekers_yes_alone_is_one() -> None:
    assert bodies("If that pay works for you, the job is yours.") == [Decided("offer")]


@pytest.mark.parametrize(
    "text",
    [
        "We have not decided yet.",
        "The position has not been filled yet.",
        "We cannot say whether you have been selected.",
        "Should you be shortlisted, somebody will write.",
        "We are not able to say more.",
    ],
)
def test_what_is_undecided_or_supposed_is_no_decision(text: str) -> None:
    assert bodies(text) == []


def test_silence_as_an_answer_is_a_doubtful_promise_and_no_rejection() -> None:
    (only,) = said("If you have not heard from us by Friday, you were not selected.")
    assert only.body == Promised(date(2026, 3, 6))
    assert only.confidence < 0.8


@pytest.mark.parametrize(
    "text",
    [
        "I think they went with someone else",
        "if they reject me I will apply elsewhere",
        "my brother got the job at the depot",
        "did they fill the position?",
        "I'll ring Wendell on Friday at 10",
        "should I call again on Thursday?",
        "told her I can do Tuesday at 3",
        "asked him to call me by Friday",
        "had my interview on Monday, it went fine",
        "their machine says not to call",
    ],
)
def test_what_the_seeker_does_guesses_or_asks_says_nothing_of_theirs(text: str) -> None:
    assert bodies(text, "seeker") == []


@pytest.mark.parametrize(
    ("text", "when", "what"),
    [
        ("Could you come in on Tuesday at 10?", march(3, 10), "interview"),
        ("Your interview is set for March 12 at 2:30 pm.", march(12, 14, 30), "interview"),
        ("Are you free for a quick call on Friday at 11?", march(6, 11), "call"),
        ("We are moving your interview from Tuesday to Thursday 3pm.", march(5, 15), "interview"),
        ("Your interview is on Thursday. Please arrive at 8:45.", march(5, 8, 45), "interview"),
        (
            "You are invited to an interview as follows:\n\nMonday 9 March 2026, 11.15 am",
            march(9, 11, 15),
            "interview",
        ),
    ],
)
def test_a_day_and_hour_to_meet_are_arranged(text: str, when: datetime, what: str) -> None:
    assert bodies(text) == [Arranged(when, what)]


def test_without_an_hour_noon_stands_for_it_and_is_said_to() -> None:
    (only,) = said("We would like you to come in for an interview on Thursday.")
    assert only.body == Arranged(march(5), "interview")
    assert "noon" in only.assumed[0]


def test_several_times_to_choose_from_arrange_nothing() -> None:
    assert bodies("Would Tuesday at 10 or Wednesday at 2 suit you for an interview?") == []


def test_a_meeting_that_was_thanked_for_is_not_to_come() -> None:
    assert bodies("Thank you for coming in for your interview on Monday.") == []


def test_what_is_called_off_is_cancelled_at_its_old_hour() -> None:
    text = "We have to cancel your interview on Thursday at 11."
    assert bodies(text) == [Arranged(march(5, 11), "interview", cancelled=True)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Please do not call the office.", "call"),
        ("We ask applicants not to telephone the department.", "call"),
        ("Kindly refrain from ringing the shop.", "call"),
        ("Please stop emailing me.", "write"),
        ("Please do not contact us again.", "all"),
    ],
)
def test_what_is_asked_not_to_be_done_is_kept(text: str, what: str) -> None:
    (only,) = bodies(text)
    assert isinstance(only, AskedNotTo)
    assert only.what == what


@pytest.mark.parametrize(
    "text",
    [
        "Do not hesitate to call me.",
        "There is no need to call.",
        "I did not call earlier because I was away.",
        "Please do not call before nine.",
    ],
)
def test_a_call_that_is_welcome_or_was_not_made_is_not_forbidden(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        ("Feel free to check back in six weeks.", 6, "weeks"),
        ("Try me again in a month.", 1, "months"),
        ("You can ring every other week.", 2, "weeks"),
        ("Drop me a line again in a fortnight.", 2, "weeks"),
    ],
)
def test_P8_how_often_to_check_back_is_kept(text: str, count: int, unit: str) -> None:
    (only,) = bodies(text)
    assert isinstance(only, CheckBackAgreed)
    assert (only.count, only.unit) == (count, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Please send us three references.",
        "We have received your application.",
        "What is your availability next week?",
    ],
)
def test_a_request_and_a_receipt_are_an_answer_and_no_more(text: str) -> None:
    found = find_statements(text, TELLING, teller="them")
    assert [type(each.body) for each in found] == [HeardBack]


def test_a_message_without_any_full_stop_is_still_read_in_its_pieces() -> None:
    text = (
        "hi its wendell from orton and sons um so we met about the yard job and the job is yours "
        "if you want it so please give me an answer by friday and dont call the front desk just "
        "ring my cell thanks"
    )
    assert Decided("offer", date(2026, 3, 6)) in bodies(text)
    assert AskedNotTo("call") in bodies(text)


WORDS = (
    "we will not call you by friday if the position has been offered to another "
    "candidate please interview on tuesday at 10 or 2 , . ? ; | she said i was "
    "rejected every two weeks let me know unless in a month received your application "
    "don't won't 512-555-0147"
).replace("|", "\n\n")
TEXTS = st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.sampled_from(["them", "seeker", ""]))
def test_every_statement_stands_in_the_text_and_owns_to_its_doubt(
    text: str, teller: Teller
) -> None:
    for each in find_statements(text, TELLING, teller=teller):
        assert 0 <= each.span.start < each.span.end <= len(text)
        assert 0 < each.confidence < 1


@settings(deadline=None, max_examples=40)
@given(TEXTS)
def test_nobody_is_named_by_a_statement(text: str) -> None:
    for body in bodies(text):
        assert getattr(body, "contact", "") == ""
        assert getattr(body, "people", ()) == ()


def test_a_sentence_is_read_in_a_moment_and_ten_pages_in_a_few() -> None:
    sentence = "We will let you know by Friday whether the position has been offered to you. "
    find_statements(sentence, TELLING)
    begun = perf_counter()
    find_statements(sentence, TELLING)
    once = perf_counter() - begun
    begun = perf_counter()
    find_statements(sentence * 250, TELLING)
    assert once < 0.05
    assert perf_counter() - begun < 5
