"""What a case leaves open: the two questions of P4, days that were named, P8."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.casebook.case import Search
from ringback.casebook.fold import fold
from ringback.counsel.cards import Question, open_questions, the_two
from scenes import AUSTIN, at, search


def left_open(test: Callable[[], None] | Search, now: str) -> list[str]:
    """Tell what is open at a moment: "hear: when, whether", "decision by 2026-11-12, late"."""
    found = test if isinstance(test, Search) else search(test)
    return [told(asked) for asked in open_questions(found.cases["acme"], at(now), AUSTIN)]


def before(test: Callable[[], None], now: str) -> Search:
    """Fold only what had happened before a moment."""
    found = search(test)
    return fold(found.events, found.roster, until=at(now))


def told(asked: Question) -> str:
    by = f" by {asked.promised}{', late' if asked.late else ''}" if asked.promised else ""
    return f"{asked.ask}{by}{': ' if asked.parts else ''}{', '.join(asked.parts)}"


def test_P4_an_interview_of_which_nothing_was_noted_leaves_both_questions_open() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 14:00 acme: interviewed with dana
    """
    assert left_open(
        test_P4_an_interview_of_which_nothing_was_noted_leaves_both_questions_open,
        "2026-11-09 16:00",
    ) == ["hear: when, whether", "follow_up: whether, when, how, whom"]


def test_P4_only_the_parts_without_an_answer_are_open() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; will they contact me: yes; may I follow up: yes; \
follow up with dana
    """
    assert left_open(test_P4_only_the_parts_without_an_answer_are_open, "2026-11-09 16:00") == [
        "hear: when",
        "follow_up: when, how",
    ]


def test_P4_what_was_not_asked_is_as_open_as_what_was_not_noted() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-30; \
will they contact me: not asked; may I follow up: not asked
    """
    open_now = left_open(
        test_P4_what_was_not_asked_is_as_open_as_what_was_not_noted, "2026-11-09 16:00"
    )
    assert open_now == [
        "decision by 2026-11-30",
        "hear: whether",
        "follow_up: whether, when, how, whom",
    ]


def test_P4_who_may_not_follow_up_has_nothing_to_ask_about_it() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; next step by 2026-11-12; \
will they contact me: yes; may I follow up: no
    """
    open_now = left_open(
        test_P4_who_may_not_follow_up_has_nothing_to_ask_about_it, "2026-11-09 16:00"
    )
    assert open_now == ["next_step by 2026-11-12"]


def test_P4_what_one_interviewer_answered_is_answered_for_the_interview() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; next step by 2026-11-12; may I follow up: yes; \
follow up from 2026-11-13; follow up with dana; follow up by telephone
    2026-11-09 15:00 acme: interviewed with tom; will they contact me: yes
    """
    open_now = left_open(
        test_P4_what_one_interviewer_answered_is_answered_for_the_interview, "2026-11-09 16:00"
    )
    assert open_now == ["next_step by 2026-11-12"]


def test_P4d_a_day_they_named_is_late_once_it_has_passed_without_a_word() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-12; \
will they contact me: yes; may I follow up: no
    """
    found = search(test_P4d_a_day_they_named_is_late_once_it_has_passed_without_a_word)
    assert left_open(found, "2026-11-12 23:00") == ["decision by 2026-11-12"]
    assert left_open(found, "2026-11-13 00:00") == ["decision by 2026-11-12, late"]


def test_P4d_a_word_before_the_day_leaves_the_day_standing_and_one_after_it_asks_anew() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-12; \
will they contact me: yes; may I follow up: no
    2026-11-10 09:00 acme: heard from dana by email, "Thank you for your letter."
    2026-11-13 09:00 acme: heard from dana by email, "We need more time."
    """
    test = test_P4d_a_word_before_the_day_leaves_the_day_standing_and_one_after_it_asks_anew
    assert left_open(before(test, "2026-11-13 08:00"), "2026-11-13 08:00") == [
        "decision by 2026-11-12, late"
    ]
    assert left_open(search(test), "2026-11-13 10:00") == ["hear: when"]


def test_P4d_a_machines_reply_is_no_word_of_theirs() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-12; may I follow up: no
    2026-11-13 09:00 acme: heard from dana by email, automatically
    """
    assert left_open(test_P4d_a_machines_reply_is_no_word_of_theirs, "2026-11-13 10:00") == [
        "decision by 2026-11-12, late",
        "hear: whether",
    ]


def test_P4d_a_promise_takes_the_place_of_the_days_before_it() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; next step by 2026-11-12; decision by 2026-11-30; \
will they contact me: yes; may I follow up: no
    2026-11-13 09:00 acme: dana promised word by 2026-11-18
    """
    open_now = left_open(
        test_P4d_a_promise_takes_the_place_of_the_days_before_it, "2026-11-13 10:00"
    )
    assert open_now == ["word by 2026-11-18", "decision by 2026-11-30"]


def test_P4d_a_promise_before_any_interview_is_kept_visible_until_their_word() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: dana promised word by 2026-11-13
    """
    found = search(test_P4d_a_promise_before_any_interview_is_kept_visible_until_their_word)
    assert left_open(found, "2026-11-10 10:00") == ["word by 2026-11-13"]
    heard = search(
        "2026-11-09 10:00 acme: dana promised word by 2026-11-13\n"
        "2026-11-12 10:00 acme: dana rang back"
    )
    assert left_open(heard, "2026-11-14 10:00") == []


def test_P4_a_call_that_the_seeker_promised_says_when_how_and_with_whom() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-10 14:00 acme: promised to call dana on 2026-11-16
    """
    open_now = left_open(
        test_P4_a_call_that_the_seeker_promised_says_when_how_and_with_whom, "2026-11-10 16:00"
    )
    assert open_now == ["hear: when, whether"]


def test_P4_a_second_round_begins_anew() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; next step by 2026-11-12
    2026-11-10 10:00 acme: arranged an interview for 2026-11-16 14:00 with tom
    2026-11-16 15:00 acme: interviewed with tom; may I follow up: no
    """
    found = search(test_P4_a_second_round_begins_anew)
    assert left_open(found, "2026-11-16 16:00") == ["hear: when, whether"]


def test_P4_an_appointment_to_come_rests_the_questions_and_a_cancelled_one_wakes_them() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-30; \
will they contact me: yes; may I follow up: no
    2026-11-10 10:00 acme: arranged an interview for 2026-11-16 14:00 with tom
    2026-11-12 10:00 acme: cancelled the interview for 2026-11-16 14:00 with tom
    """
    test = test_P4_an_appointment_to_come_rests_the_questions_and_a_cancelled_one_wakes_them
    assert left_open(before(test, "2026-11-12 09:00"), "2026-11-10 16:00") == []
    assert left_open(search(test), "2026-11-12 16:00") == ["decision by 2026-11-30"]


def test_P4_an_appointment_that_passed_without_a_word_on_it_leaves_both_open() -> None:
    """
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with dana
    """
    found = search(test_P4_an_appointment_that_passed_without_a_word_on_it_leaves_both_open)
    asked = open_questions(found.cases["acme"], at("2026-11-09 16:00"), AUSTIN)
    assert [told(each) for each in asked] == [told(each) for each in the_two()]
    assert {each.events for each in asked} == {(1,)}


def test_P4_an_interview_that_was_noted_for_noon_is_the_one_of_that_afternoon() -> None:
    """
    2026-11-05 10:00 acme: arranged an interview for 2026-11-09 14:00 with dana
    2026-11-09 12:00 acme: interviewed with dana; next step by 2026-11-12; \
will they contact me: yes; may I follow up: no
    """
    open_now = left_open(
        test_P4_an_interview_that_was_noted_for_noon_is_the_one_of_that_afternoon,
        "2026-11-09 16:00",
    )
    assert open_now == ["next_step by 2026-11-12"]


def test_P4_a_call_to_come_is_done_once_they_were_spoken_to() -> None:
    """
    2026-11-05 10:00 acme: arranged "a call" for 2026-11-09 14:00 with dana
    2026-11-09 14:02 acme: dana rang back
    """
    found = search(test_P4_a_call_to_come_is_done_once_they_were_spoken_to)
    assert left_open(found, "2026-11-09 16:00") == []


def test_with_an_offer_only_what_is_open_of_the_offer_is_asked() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; decision by 2026-11-12
    2026-11-12 14:00 acme: decided: an offer
    """
    found = search(test_with_an_offer_only_what_is_open_of_the_offer_is_asked)
    assert left_open(found, "2026-11-13 10:00") == ["answer_by"]
    dated = search("2026-11-12 14:00 acme: decided: an offer, answer by 2026-11-20")
    assert left_open(dated, "2026-11-13 10:00") == []


def test_P8_after_a_no_the_later_opening_is_asked_about_until_it_is_agreed() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-12 14:00 acme: decided: rejected
    2026-11-13 09:00 acme: agreed to check back every month
    """
    test = test_P8_after_a_no_the_later_opening_is_asked_about_until_it_is_agreed
    asked = left_open(before(test, "2026-11-13 08:00"), "2026-11-13 08:00")
    assert asked == ["later_opening", "check_back"]
    assert left_open(search(test), "2026-11-13 10:00") == []


def test_who_withdrew_has_no_questions() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana
    2026-11-12 14:00 acme: decided: withdrawn
    """
    assert left_open(test_who_withdrew_has_no_questions, "2026-11-13 10:00") == []


def test_a_reopened_case_asks_again_what_its_interview_left_open() -> None:
    """
    2026-11-09 14:00 acme: interviewed with dana; may I follow up: no
    2026-11-12 14:00 acme: decided: rejected
    2026-11-13 14:00 acme: reopened
    """
    found = search(test_a_reopened_case_asks_again_what_its_interview_left_open)
    assert left_open(found, "2026-11-14 10:00") == ["hear: when, whether"]


_LINES = (
    "interviewed with dana",
    "interviewed with tom; decision by 2026-11-20; may I follow up: yes",
    "interviewed with dana; next step by 2026-11-12; will they contact me: no",
    "dana promised word by 2026-11-17",
    "promised to call dana on 2026-11-18",
    "heard from dana by email",
    "heard from tom by email, automatically",
    "dana rang back, missed",
    "arranged an interview for 2026-11-19 14:00 with tom",
    "cancelled the interview for 2026-11-19 14:00 with tom",
    "agreed to check back every 2 weeks",
    "they asked not to be contacted",
    "decided: an offer",
    "decided: rejected",
    "reopened",
    "closed",
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(_LINES), max_size=7), st.integers(1, 28))
def test_every_open_question_points_at_events_of_the_case_and_is_late_only_after_its_day(
    lines: list[str], day: int
) -> None:
    text = "\n".join(
        f"2026-11-{number + 2:02} 10:00 acme: {line}" for number, line in enumerate(lines)
    )
    case = search(text or "2026-11-02 09:00 acme: applied online").cases["acme"]
    now = at(f"2026-11-{day:02} 12:00")
    asked = open_questions(case, now, AUSTIN)
    numbers = {event.number for event in case.events}
    for each in asked:
        assert each.events
        assert set(each.events) <= numbers
        assert each.late == (each.promised is not None and each.promised < now.date())
    assert len({(each.ask, each.promised) for each in asked}) == len(asked)
