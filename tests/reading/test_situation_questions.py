"""What is asked at the end of a telling."""

import pytest

from ringback.reading.situation.questions import asked_in
from ringback.reading.situation.ways import ways_told


@pytest.mark.parametrize(
    "text",
    [
        "I left a message. Was that a mistake?",
        "I left a message on the machine. Did I do the right thing?",
        "left a vm instead of calling her mobile. bad move?",
        "Was I wrong to leave one?",
        "Have I spoiled my chances?",
        "I hung up. Should I have left a message?",
        "I fear I blew it.",
        "Wasn't that a bit forward of me?",
        "I rang twice on one day. Too much?",
        "Is that bad?",
        "Would you have done the same?",
        "I emailed him the same evening. Am I a pest?",
        "Did it hurt that I wrote instead of ringing?",
        "was it okay that i didn't ring the cell",
        "I sent him three mails. Bad form?",
        "My brother says that was cowardly. Is he right?",
        "I left two messages in a day. How bad is that?",
        "so i left one and now i think it was pushy was it wrong",
        "I hung up on the machine. I wonder if I should have. Should I have?",
    ],
)
def test_a_question_about_what_was_done_looks_back(text: str) -> None:
    assert asked_in(text)[0] == "was_it_right"


@pytest.mark.parametrize(
    "text",
    [
        "I left a message. What now?",
        "She never rang. What should I do?",
        "Should I call again or wait?",
        "how long do i wait",
        "Is it okay to ring a second time?",
        "When can I ring again?",
        "Do I try the mobile next?",
        "Any advice would be welcome.",
        "He hasn't rung. Where do I go from here?",
        "Can I write to his boss?",
        "I don't know what to do.",
        "Would it be rude to email?",
        "Who do I ring now that she has left?",
        "call again or leave it?",
        "Shall I telephone on Monday?",
        "Is there anything left to do?",
        "No word for ten days. Kindly advise.",
        "Is it too early to ring?",
        "she hasnt called so when can i ring her",
        "Whom do I write to, the recruiter or the manager?",
    ],
)
def test_a_question_about_what_to_do_looks_ahead(text: str) -> None:
    assert asked_in(text)[0] == "what_now"


@pytest.mark.parametrize(
    "text",
    [
        "I left a message. Was that wrong, and what do I do next?",
        "Did I blow it? Should I ring the cell now?",
        "Was it right to leave one? How long should I wait?",
    ],
)
def test_both_may_be_asked(text: str) -> None:
    assert asked_in(text)[0] == "both"


@pytest.mark.parametrize("text", ["I rang and left a message.", "They said they would call. Fine."])
def test_nothing_asked_is_nothing_asked(text: str) -> None:
    assert asked_in(text) == ("none", ())


@pytest.mark.parametrize(
    "text",
    [
        "I have an interview on Monday. What should I wear?",
        "They offered me the job. How do I negotiate the salary?",
        "Should I put a photo on my CV?",
        "Do I need a suit?",
        "They want $20 an hour. Is that low?",
        "I wore jeans to the interview. Was that a mistake?",
        "Who makes a good reference?",
    ],
)
def test_a_question_about_something_else_is_set_aside(text: str) -> None:
    asked, beside = asked_in(text)
    assert asked == "none"
    assert len(beside) == 1


def test_beside_another_question_the_one_about_following_up_is_answered() -> None:
    asked, beside = asked_in("I left a message. What should I wear? And should I call again?")
    assert asked == "what_now"
    assert beside == ("What should I wear?",)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("His voicemail gave a cell number.", "greeting"),
        ("I got the machine. It said to try her mobile.", "greeting"),
        ("She gave me her cell at the interview.", "given"),
        ("There was a mobile on his card.", "card"),
        ("I found his cell on LinkedIn.", "published"),
        ("I left my cell number on the voicemail.", None),
        ("I rang from my mobile and left a message.", None),
        ("I left a message on the voicemail.", None),
    ],
)
def test_a_cell_of_theirs_is_known_by_how_it_was_told_of(text: str, origin: str | None) -> None:
    assert ways_told(text, people=True).cell == origin


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("I have no phone number for her.", {"office"}),
        ("There's no telephone number anywhere.", {"office"}),
        ("I couldn't find an email address.", {"email"}),
        ("They only have a portal.", {"office", "email", "post"}),
        ("I had no email from her and no call.", set()),
        ("I left my number.", set()),
    ],
)
def test_ways_that_they_lack_are_heard(text: str, lacking: set[str]) -> None:
    assert ways_told(text, people=True).lacking == lacking


def test_who_knows_nobody_there_is_believed_unless_somebody_is_named() -> None:
    text = "I don't know who to contact."
    assert ways_told(text, people=False).nobody
    assert not ways_told(text, people=True).nobody


def test_a_long_row_of_words_is_read_at_once() -> None:
    text = "is that " * 2500
    assert asked_in(text)[0] in ("none", "what_now", "was_it_right", "both")
