from datetime import UTC, datetime

import pytest

from ringback.casebook.events import GivenLine
from ringback.casebook.terms import Instruction
from ringback.reading.greeting import Greeting, hear_greeting
from ringback.reading.values import SURE, Person, Telling

TUESDAY = datetime(2026, 3, 10, 15, 0, tzinfo=UTC)
TELLING = Telling(TUESDAY, (Person("vera", "Vera Lindqvist"),), "Osprey Mills", "US")


def heard(text: str) -> Greeting:
    return hear_greeting(text, TELLING, asked_for="Vera Lindqvist")


@pytest.mark.parametrize(
    "text",
    [
        "You've reached Vera. I live on my cell, so please try me there: cell 206-555-0140.",
        "im never at this desk best number is my mobile two oh six five five five oh one four oh",
        "it said to use the cell",
        "Her voicemail wants callers to ring the mobile instead.",
        "All calls should go to my cell phone, 206-555-0140.",
        "Don't hesitate to call my cell any time, day or night.",
        "My cell is 206-555-0140. Please use that number for anything you need.",
        "If you want to talk to me, call my cell.",
        "Don't leave anything here, texts only to 206-555-0140.",
        "You've reached Vera. Call me at 206-555-0140 instead.",
    ],
)
def test_L2_a_greeting_that_sends_all_calls_to_the_cell_is_understood(text: str) -> None:
    assert heard(text).instruction == "use_cell"


@pytest.mark.parametrize(
    "text",
    [
        "If it's urgent, call my cell at 206-555-0140. Otherwise leave a message.",
        "leave a message or if it cant wait ring my mobile",
        "My mobile is 206-555-0140, strictly for emergencies.",
        "Only call my cell if something is really pressing.",
        "Please don't ring my mobile unless it is an emergency.",
        "If it is not urgent, leave a message, otherwise call my cell.",
        "Should the warehouse flood, my cell is 206-555-0140.",
        "she said to text her cell but only if it's important",
    ],
)
def test_D2_a_cell_for_what_is_urgent_is_not_one_for_everything(text: str) -> None:
    assert heard(text).instruction == "urgent_cell"


@pytest.mark.parametrize(
    "text",
    [
        "I am out, please contact my colleague Otis Bram on 206-555-0151.",
        "her machine says to try otis",
        "For immediate assistance press zero.",
        "Otis Bram is looking after my desk.",
        "Give Otis a shout if you need a hand. You've reached Vera.",
        "vm said ring the depot",
        "You have reached Vera Lindqvist. My replacement is Otis Bram.",
        "For immediate help, call reception. I'm not available.",
        "Vera's mail is being handled by Otis Bram. You have reached her voicemail.",
        "the machine gave Otis's number for anything before Monday",
        "My colleagues in the office are always happy to help. This is Vera.",
    ],
)
def test_L2_a_greeting_that_names_somebody_else_turns_to_them(text: str) -> None:
    assert heard(text).instruction == "colleague"


@pytest.mark.parametrize(
    "text",
    [
        "This mailbox is not monitored.",
        "Please don't leave a message, I never check them.",
        "Voicemails left here will not be listened to.",
        "I rarely pick up my voicemail, better to send an email.",
        "her recording says nobody listens to the messages",
        "I can't answer the phone or check my messages. You've reached Vera.",
    ],
)
def test_F1_messages_that_nobody_hears_are_noticed(text: str) -> None:
    assert heard(text).instruction == "not_checked"


@pytest.mark.parametrize(
    "text",
    [
        "No phone calls please.",
        "We do not accept calls about open positions.",
        "Applicants are asked not to telephone. You have reached Osprey Mills.",
        "the machine said not to call about the job",
        "We are unable to discuss applications over the phone.",
    ],
)
def test_a_greeting_that_wants_no_calls_comes_first(text: str) -> None:
    assert heard(text).instruction == "no_calls"


@pytest.mark.parametrize(
    "text",
    [
        "You've reached Vera Lindqvist. Leave a message and I will call you back.",
        "Please do not call my cell about this. Leave a message after the tone.",
        "I am away from my desk right now. Leave your name and number.",
        "Thank you for calling Osprey Mills. For sales press 1, for parts press 2.",
        "The person you are calling is not available. Please record your message.",
        "Hi, please state your name and the reason for your call, and I'll see if Vera can talk.",
        "This is Vera. My cell is 206-555-0140. Leave a message.",
        "We take no sales calls. Everybody else, leave a message after the beep.",
        "I can't come to the phone. If you don't hear from me, leave another message.",
        "The mailbox is full.",
        "Hi, it's Vera, leave a message and I'll call you from my cell.",
        "I was going to say call my cell, but I lost it. Leave a message.",
        "All calls are forwarded to my cell, please hold the line.",
    ],
)
def test_a_greeting_that_obliges_to_nothing_obliges_to_nothing(text: str) -> None:
    assert (heard(text).instruction, heard(text).also) == ("none", ())


def test_of_several_instructions_the_first_of_the_order_leads_and_the_rest_stand_beside() -> None:
    greeting = heard(
        "I'm on vacation until Monday and won't be checking voicemail. Call my cell if it's "
        "urgent, or ask for Otis at the front desk."
    )

    also: tuple[Instruction, ...] = ("urgent_cell", "not_checked", "away")
    assert greeting.instruction == "colleague"
    assert greeting.also == also


def test_a_number_is_given_as_the_line_it_is() -> None:
    greeting = heard(
        "This is Vera, my office is 206-555-0139 and my cell is two oh six five five five oh one "
        "four oh. Leave a message."
    )

    assert greeting.lines == (
        GivenLine("office", "+12065550139"),
        GivenLine("cell", "+12065550140"),
    )


def test_the_number_that_was_reached_is_not_given() -> None:
    assert heard("You have reached 206-555-0139. Please leave a message.").lines == ()


def test_what_is_no_greeting_is_not_made_one() -> None:
    greeting = heard("Bread, apples, call the vet, collect the car.")

    assert greeting.instruction == "none"
    assert greeting.confidence < SURE
    assert "does not sound like" in greeting.doubts[0]


def test_what_a_caller_says_is_no_greeting() -> None:
    greeting = heard("Hi, I'm calling about your application, call me back on my cell.")

    assert (greeting.instruction, greeting.lines, greeting.name) == ("none", (), "")
    assert greeting.confidence < SURE


def test_an_instruction_without_any_sign_of_a_machine_is_asked_about() -> None:
    assert heard("use the cell for everything").confidence < SURE


def test_what_the_seeker_did_afterwards_is_no_instruction() -> None:
    assert heard("got her voicemail so i called her cell").instruction == "none"


def test_not_to_leave_a_message_or_call_forbids_both() -> None:
    greeting = heard(
        "If you are calling about a job, please do not leave a message or call again. Write to us."
    )

    assert greeting.instruction == "no_calls"
    assert greeting.also == ("not_checked",)


def test_little_access_to_messages_is_no_deaf_machine() -> None:
    greeting = heard("This is Vera. I'm away until Friday, with limited access to voicemail.")

    assert greeting.instruction == "away"
    assert greeting.also == ()


@pytest.mark.parametrize(
    "text",
    [
        "This is Vera. For rush orders, dial zero for Otis.",
        "I'm out today. If it can't wait dial extension 4 for Otis.",
    ],
)
def test_a_key_that_leads_to_somebody_by_name_is_a_colleague(text: str) -> None:
    assert heard(text).instruction == "colleague"


def test_a_menu_that_ends_at_an_operator_turns_to_nobody() -> None:
    greeting = heard("Press one for savings, two for loans, or hold for an operator.")

    assert greeting.instruction == "none"


def test_each_number_is_the_line_that_the_words_beside_it_say() -> None:
    greeting = heard(
        "Try me at the store at 206-555-0139, or if it's an emergency, my cell, 206-555-0140."
    )

    assert greeting.instruction == "urgent_cell"
    assert greeting.lines == (
        GivenLine("office", "+12065550139"),
        GivenLine("cell", "+12065550140"),
    )


def test_a_retold_greeting_is_cut_where_what_it_said_begins() -> None:
    told = "her voicemail says ring my mobile two oh six five five five oh one four oh"
    urgent = "her machine said for anything urgent ring my mobile, then i left a message"

    assert heard(told).instruction == "use_cell"
    assert heard(urgent).instruction == "urgent_cell"


def test_the_callers_own_mobile_is_not_what_they_are_sent_to() -> None:
    greeting = heard("Leave your name and mobile number. Use that line, 206-555-0139, from May.")

    assert greeting.instruction == "none"


def test_enquiries_by_phone_that_are_not_returned_turn_to_nobody_else() -> None:
    greeting = heard("Thanks for calling Osprey Mills. Phone inquiries will not be returned.")

    assert greeting.instruction == "no_calls"
    assert greeting.also == ()


@pytest.mark.parametrize(
    "text",
    [
        "I no longer work at this desk. Please ring my colleague Otis Bram.",
        "I've moved to another department. For anything to do with hiring, speak to Otis Bram.",
        "I've changed roles. Please direct hiring questions to Otis Bram.",
        "I don't work here any more. Otis Bram has taken over.",
    ],
)
def test_L2_who_has_left_the_desk_turns_callers_to_a_colleague(text: str) -> None:
    greeting = heard(text)

    assert greeting.instruction == "colleague"
    assert greeting.confidence >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "the message said her cell is 206-555-0140",
        "His outgoing message gives his cell, 206-555-0140",
        "greeting gives her cell 206 555 0140, left msg on the office phone didnt call cell",
        "the voicemail has her cell number 206-555-0140",
        "the machine gave her cell 206-555-0140",
    ],
)
def test_L2_a_machine_that_tells_a_number_orders_nobody_to_use_it(text: str) -> None:
    greeting = heard(text)

    assert greeting.instruction == "none"
    assert [line.kind for line in greeting.lines] == ["cell"]


@pytest.mark.parametrize(
    "text",
    [
        "Vera's machine gave out her mobile 206.555.0140 and said ring that",
        "Vera's greeting gives her cell, 206-555-0140, and asks callers to use it for everything.",
    ],
)
def test_L2_that_number_is_the_cell_that_was_just_told(text: str) -> None:
    assert heard(text).instruction == "use_cell"


@pytest.mark.parametrize(
    "text",
    [
        "Leave a message or reach me on my cell at 206-555-0140.",
        "Please leave your name or text my mobile, 206-555-0140.",
    ],
)
def test_L2_a_cell_beside_the_message_that_may_be_left_is_asked_about(text: str) -> None:
    assert heard(text).confidence < SURE


def test_L2_urgent_matters_behind_whose_machine_it_is_are_still_only_those() -> None:
    assert heard("vera lindqvists machine: urgent matters ring her mobile").instruction == (
        "urgent_cell"
    )


def test_F1_a_machine_to_which_nobody_listens_is_not_checked() -> None:
    assert heard("her machine says nobody listens to it").instruction == "not_checked"


def test_D2_a_number_for_an_emergency_whose_nobody_says_is_asked_about() -> None:
    greeting = heard("Vera Lindqvist here. Leave a message, or in an emergency ring 206-555-0140.")

    assert greeting.instruction == "urgent_cell"
    assert greeting.confidence < SURE
