"""What a telling takes for done is told as done; and what is only asked or planned is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.reading.situation.retold import retold


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Was it wrong to leave a message with her machine?",
            "I left a message with her machine.",
        ),
        ("Was I silly to ring the office?", "I rang the office."),
        ("Did I blunder by leaving a voicemail?", "I left a voicemail."),
        ("Should I not have left the message?", "I left the message."),
        ("I thought it kinder to leave word.", "I left word."),
        ("I ventured to telephone her.", "I telephoned her."),
        ("I ended up leaving a note.", "I left a note."),
        ("I took it upon myself today to ring her.", "I rang today her."),
    ],
)
def test_a_deed_that_is_taken_for_done_is_told_as_done(text: str, told: str) -> None:
    assert retold(text).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Today I call the office. I leave message.", "Today I called the office. I left message."),
        ("The machine answer, it give a cell.", "The machine answered, it gave a cell."),
        ("I make interview last week.", "I had an interview last week."),
        ("I have let a message.", "I left a message."),
        ("She not answer.", "She did not answer."),
    ],
)
def test_a_deed_told_as_if_it_were_now_is_told_as_done(text: str, told: str) -> None:
    assert retold(text).text == told


@pytest.mark.parametrize(
    "text",
    [
        "Should I leave a message?",
        "Was it wrong not to leave a message?",
        "Was I supposed to leave a message?",
        "Would it be wrong to ring her?",
        "I decided to call her tomorrow.",
        "When I call, she never answers.",
        "If I leave a message, will she ring?",
        "I rang and left a message. Was I wrong to leave one?",
        "I rang the office. Was it wrong to call?",
    ],
)
def test_what_is_asked_planned_or_told_already_stays_as_it_is(text: str) -> None:
    assert retold(text).text == text


PIECES = st.sampled_from(
    [
        "Was it wrong to leave", "I call", "the machine say", "I decided to ring", "a message",
        "?", ".", " ", "yesterday", "I not call", "Did I err by calling", "she", "\n", "cell",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map(" ".join))
@settings(deadline=None, max_examples=60)
def test_every_place_of_what_is_retold_has_its_place_in_the_words(text: str) -> None:
    told = retold(text)
    assert len(told.text) == len(told.starts) == len(told.ends)
    assert all(
        0 <= start < end <= len(text) for start, end in zip(told.starts, told.ends, strict=True)
    )
    assert list(told.starts) == sorted(told.starts)
