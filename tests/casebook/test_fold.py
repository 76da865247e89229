"""How a history folds into cases: stages, clocks, what is waited for."""

from hypothesis import given, settings

from ringback.casebook.case import Case
from ringback.casebook.events import Event
from ringback.casebook.fold import fold
from ringback.casebook.journal import parse
from scenes import AUSTIN, PEOPLE, at, search
from strategies import histories


def case_of(test: object) -> Case:
    return search(test).cases["acme"]  # type: ignore[arg-type]  # tests are callables


def test_an_application_begins_as_applied() -> None:
    """
    2026-11-02 09:00 acme: applied online "blue paper"
    """
    case = case_of(test_an_application_begins_as_applied)
    assert (case.stage, case.open) == ("applied", True)
    assert case.applied is not None
    assert case.applied.body.detail == "blue paper"


def test_the_two_clocks_count_the_stage_and_the_quiet() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: called dana on the office line, no answer
    """
    case = case_of(test_the_two_clocks_count_the_stage_and_the_quiet)
    now = at("2026-11-12 08:00")
    assert (case.waiting(now, AUSTIN), case.quiet(now, AUSTIN)) == (10, 3)


def test_an_answer_puts_the_case_in_touch() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: heard from dana by email, "Thank you, we are reading"
    """
    assert case_of(test_an_answer_puts_the_case_in_touch).stage == "in_touch"


def test_a_machines_reply_is_no_answer() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: heard from dana by email, automatically, "We received your application"
    """
    assert case_of(test_a_machines_reply_is_no_answer).stage == "applied"


def test_an_arranged_interview_and_then_the_interview_each_begin_a_stage() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: arranged an interview for 2026-11-12 14:00 with dana
    """
    test = test_an_arranged_interview_and_then_the_interview_each_begin_a_stage
    assert case_of(test).stage == "interviewing"
    held = search((test.__doc__ or "") + "    2026-11-12 14:00 acme: interviewed with dana\n")
    case = held.cases["acme"]
    assert case.stage == "interviewed"
    assert case.stage_since == at("2026-11-12 14:00")
    assert case.appointments == ()


def test_a_moved_appointment_replaces_the_one_before() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: arranged an interview for 2026-11-12 14:00 with dana
    2026-11-06 09:00 acme: arranged an interview for 2026-11-13 10:00 with dana
    """
    case = case_of(test_a_moved_appointment_replaces_the_one_before)
    assert [noted.body.when for noted in case.appointments] == [at("2026-11-13 10:00")]


def test_a_cancelled_appointment_is_gone() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: arranged an interview for 2026-11-12 14:00 with dana
    2026-11-06 09:00 acme: cancelled the interview for 2026-11-12 14:00 with dana
    """
    assert case_of(test_a_cancelled_appointment_is_gone).appointments == ()


def test_two_entries_of_one_day_are_one_interview() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 14:00 acme: interviewed with dana; high point "the new territory"
    2026-11-12 15:00 acme: interviewed with tom; decision by 2026-11-20
    """
    case = case_of(test_two_entries_of_one_day_are_one_interview)
    assert [noted.body.people for noted in case.interview] == [("dana",), ("tom",)]
    assert case.held is not None
    assert case.held.until.isoformat() == "2026-11-20"


def test_a_second_round_begins_a_new_stage_with_counts_of_its_own() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 14:00 acme: interviewed with dana
    2026-11-16 10:00 acme: called dana on the office line, left a voicemail
    2026-11-20 14:00 acme: interviewed with tom
    """
    case = case_of(test_a_second_round_begins_a_new_stage_with_counts_of_its_own)
    assert case.stage_since == at("2026-11-20 14:00")
    assert case.calls == ()


def test_their_word_ends_the_waiting_for_a_date_they_named() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-05 09:00 acme: dana promised word by 2026-11-20
    2026-11-10 09:00 acme: heard from dana by telephone, "We need two more weeks"
    """
    text = (test_their_word_ends_the_waiting_for_a_date_they_named.__doc__ or "").replace(
        " by telephone", ""
    )
    assert search(text).cases["acme"].held is None


def test_a_reopened_case_goes_on_where_it_was() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 14:00 acme: interviewed with dana
    2026-11-20 09:00 acme: decided: rejected
    2026-11-25 09:00 acme: reopened
    """
    case = case_of(test_a_reopened_case_goes_on_where_it_was)
    assert (case.stage, case.open, case.ended) == ("interviewed", True, None)


def test_a_greeting_gives_its_person_a_line() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: heard dana's greeting: use the cell, gives cell +15125550133
    """
    line = search(test_a_greeting_gives_its_person_a_line).contacts["dana"].line("cell")
    assert line is not None
    assert (line.value, line.origin) == ("+15125550133", "greeting")


def test_a_colleagues_number_is_not_the_persons_own() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: heard dana's greeting: ask a colleague, gives cell +15125550133
    """
    assert (
        search(test_a_colleagues_number_is_not_the_persons_own).contacts["dana"].line("cell")
        is None
    )


def test_a_fold_until_a_moment_knows_nothing_of_what_came_after() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-12 14:00 acme: interviewed with dana
    """
    journal = parse(
        PEOPLE + _plain(test_a_fold_until_a_moment_knows_nothing_of_what_came_after), zone=AUSTIN
    )
    found = fold(journal.events, journal.roster, until=at("2026-11-10 09:00"))
    assert found.cases["acme"].stage == "applied"


def test_the_stub_of_an_erased_event_says_nothing_of_its_case_any_more() -> None:
    """
    2026-11-02 09:00 acme: applied online
    2026-11-09 10:00 acme: erased an entry of kind CallPlaced
    """
    case = case_of(test_the_stub_of_an_erased_event_says_nothing_of_its_case_any_more)
    assert [event.kind for event in case.events] == ["Applied"]
    assert case.last == at("2026-11-02 09:00")


@settings(deadline=None, max_examples=80)
@given(histories())
def test_the_order_in_which_a_history_is_read_does_not_matter(history: tuple[Event, ...]) -> None:
    journal = parse(PEOPLE, zone=AUSTIN)
    one = fold(history, journal.roster)
    other = fold(tuple(reversed(history)), journal.roster)
    assert one.cases == other.cases


def _plain(test: object) -> str:
    return "\n".join(line.strip() for line in (test.__doc__ or "").splitlines())
