"""What holds for every text that is said."""

import time
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ringback.words import seconds, spoken

_MARKS = frozenset(".,;:!?'’- ")
_PIECES = st.sampled_from(
    [
        *("$6.2M", "£45k", "1,200+", "10-12", "24/7", "3x", "1:1", "5'10", '24"', "Q3 FY24", "#1"),
        *("2019-2021", "06/2019", "'19", "12/31/2020", "16:30", "7 a.m.", "9-5pm", "40 lb", "25kg"),
        *(
            "C++",
            "C#",
            ".NET",
            "K-12",
            "CI/CD",
            "P&L",
            "401(k)",
            "ISO 9001",
            "v2.0",
            "RN/LPN",
            "IV",
        ),
        *(
            "Dr.",
            "St.",
            "Sr.",
            "Mgr.",
            "e.g.",
            "etc.",
            "w/",
            "&",
            "+",
            "@",
            "%",
            "°F",
            "½",
            "–",
            "—",
        ),
        *(
            "a",
            "A",
            "the",
            "nurse",
            "Nurse II",
            "IT",
            "OR",
            "US",
            "M",
            "of",
            "in",
            "Main",
            "May",
            "No.",
        ),
        *(
            "/",
            "-",
            "(",
            ")",
            "$",
            "#",
            "*",
            '"',
            "'",
            ":",
            ".",
            ",",
            "|",
            "x",
            "0",
            "7",
            "100",
            "1000",
        ),
        *(
            "a@example.com",
            "www.example.org/a-b",
            "512-555-0147",
            "٣",
            "²",
            "№ 4",
            "é",
            "日本",
            "™",
        ),
    ]
)
_JOINED = st.builds(
    lambda pieces, gaps: "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=False)),
    st.lists(_PIECES, max_size=8),
    st.lists(st.sampled_from([" ", " ", ""]), min_size=8, max_size=8),
)
_TEXTS = st.one_of(_JOINED, st.text(max_size=40))


@settings(max_examples=200, deadline=None)
@given(_TEXTS)
@example("½²٣①Ⅷ፩")
def test_no_figure_and_no_sign_is_left_that_nobody_could_say(text: str) -> None:
    for sign in spoken(text):
        assert sign in _MARKS or unicodedata.category(sign)[0] in "LM", (sign, spoken(text))


@settings(max_examples=200, deadline=None)
@given(_TEXTS)
def test_what_is_said_is_said_the_same_again(text: str) -> None:
    assert spoken(spoken(text)) == spoken(text)


@settings(max_examples=150, deadline=None)
@given(_TEXTS)
def test_letters_never_fall_silent(text: str) -> None:
    if any("a" <= sign.lower() <= "z" for sign in text):
        assert any(sign.isalpha() for sign in spoken(text))


@settings(max_examples=100, deadline=None)
@given(_TEXTS)
def test_what_is_said_has_a_length_and_single_spaces(text: str) -> None:
    said = spoken(text)
    assert said == " ".join(said.split())
    assert (seconds(said) > 0) == any(sign.isalnum() for sign in said)


def test_a_long_text_takes_no_more_than_its_share_of_time() -> None:
    for piece in (
        *("a", "1", "A", ".", "-", "/", "(", "$", "&", "1/", "1-", "A.", "1 ", "1,", "A-1", "$1 "),
        *("a@", "9:", "1 x", "Mon-", "I ", "May ", "$1 to ", "www.", "+1 ", '1"', "No. 1 "),
    ):
        text = (piece * 20_000)[:20_000]
        start = time.perf_counter()
        spoken(text)
        assert time.perf_counter() - start < 4, piece
