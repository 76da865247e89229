"""What one's own greeting does for whoever rings back, and what would help."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.words.greeting.check import Finding, check
from ringback.words.greeting.traps import TRAPS

NAME, PHONE = "Maria Okafor", "+15125550147"
ASKS = "Please leave your name and number, and I'll call you back tomorrow."
IDS = (
    *("greets", "name", "leave", "ring_back", "short", "plain", "voice"),
    *("listened", "home", "address", "search", "text_only", "own_number"),
)

GOOD = (
    "Hello, you have reached Maria Okafor. I can't take your call right now. Please leave your "
    "name, number and a brief message and I'll call you back within one business day. Thank you.",
    "Hi, you've reached Maria Okafor. I'm sorry I missed your call. Leave your name and number "
    "after the tone and I will return your call the same day.",
    "This is Maria Okafor. I am unable to come to the phone. Please leave a message with your "
    "name, telephone number and the best time to reach you, and I'll get back to you by the end "
    "of the next working day.",
    "You have reached the voicemail of Maria Okafor at 512-555-0147. Please leave your name and "
    "number, and I will call you back today or tomorrow.",
    "Maria Okafor here. Please leave your name, your number, and a good time to call. I return "
    "all calls within 24 hours.",
    "Good day. This is the voice mailbox of Maria Okafor. Kindly leave your name, contact number "
    "and message, and I shall ring you back the next working day.",
    "hi this is maria okafor i can't come to the phone please leave your name and number and "
    "i'll call you back tomorrow",
    "Hello, this is Maria Okafor. I'm on another call or away from my phone. Leave me your name "
    "and a number where I can reach you and I’ll call back this evening.",
    "Hello, you've reached Maria Okafor, five one two, five five five, oh one four seven. Please "
    "leave your name, number and a short message. I will be in touch within two working days.",
    "You've reached Maria Okafor at 555-0147. I'm driving until 5 pm. Leave your name and number "
    "and I'll ring back the same day.",
    "You've reached Maria Okafor. Leave your name and number or text me, and I'll call you back "
    "tomorrow.",
    "This is Maria Okafor. I speak with a stammer, so give me a moment when I ring you back "
    "tomorrow. Please leave your name and number.",
    "You've reached Maria Okafor. In an emergency dial 911. Otherwise leave your name and number, "
    "and I'll be in touch by the end of the day.",
    "You've reached Maria Okafor. I'm with a patient until three. Leave your name, number and a "
    "time that suits you. I'll ring you back this afternoon.",
)

BAD = {
    "greets": (
        "Hi Dana, this is Maria Okafor. I applied for your sales position last week. My number "
        "is 512-555-0147. Again, 512-555-0147.",
        "Please get milk and eggs on the way, and a cake for Ana.",
        "",
    ),
    "name": (
        f"You have reached 512-555-0147. {ASKS}",
        f"Hi, I can't come to the phone right now. {ASKS}",
        f"Hey, it's Mia. {ASKS}",
        f"Hi, this is Maria. {ASKS}",
        f"The person you are calling is not available. {ASKS}",
    ),
    "leave": (
        "You've reached Maria Okafor. I'm not available. I'll call you back today.",
        "This is Maria Okafor, please don't leave a message, I'll call you back tomorrow.",
        "You've reached Maria Okafor, leave a message and I'll call you back today.",
        "You've reached the number of Maria Okafor. Speak after the tone. I'll call you tomorrow.",
    ),
    "ring_back": (
        "You've reached Maria Okafor. Leave your name and number.",
        "I can't answer today. You've reached Maria Okafor. Leave your number. I'll call you back.",
        "This is Maria Okafor. Leave your name and number and I'll ring back as soon as I can.",
        "This is Maria Okafor. Leave your name and number and I'll call you within two weeks.",
    ),
    "short": (
        "You've reached Maria Okafor. "
        + "I am really very sorry that I cannot take your call at this time, being busy. " * 5
        + ASKS,
    ),
    "plain": (
        f"Yo, it's Maria Okafor. {ASKS}",
        f"Hello? ... Hello? I can't hear you! Just kidding, this is Maria Okafor. {ASKS}",
        f"You've reached Maria Okafor, the one and only. {ASKS}",
        f"My mom can't come to the phone. You have reached Maria Okafor. {ASKS}",
        "You've reached Maria Okafor. You know what to do.",
        f"♪ You've reached Maria Okafor ♪ {ASKS}",
        f"You've reached Maria Okafor. If you're selling something, hang up. {ASKS}",
        f"This is “Big Mama”, Maria Okafor. {ASKS}",
    ),
    "listened": (
        f"You've reached Maria Okafor. I rarely check this voicemail. {ASKS}",
        f"This is Maria Okafor. My mailbox is usually full. {ASKS}",
        f"You've reached Maria Okafor. Messages here are not checked. {ASKS}",
        f"You've reached Maria Okafor. I don't listen to my voicemail. {ASKS}",
        "You have reached Maria Okafor, whose voicemail has not been set up yet.",
    ),
    "home": (
        f"You've reached the Okafors. We are on holiday until the 14th of August. {ASKS}",
        f"You've reached Maria Okafor. I'm out of town until Monday. {ASKS}",
        f"You've reached Maria Okafor. Nobody is home right now. {ASKS}",
        f"This is Maria Okafor, I'll be back on Monday. {ASKS}",
        "This is Maria Okafor. I'm on leave until the 3rd of May.",
    ),
    "address": (
        f"You've reached Maria Okafor at 14 Elm Street. {ASKS}",
        f"You've reached Maria Okafor, apartment 4. {ASKS}",
    ),
    "search": (
        f"You've reached Maria Okafor. If you are calling about a job, I'm free. {ASKS}",
        f"You've reached Maria Okafor. Recruiters are welcome. {ASKS}",
        f"This is Maria Okafor, available for work at once. {ASKS}",
        f"You've reached Maria Okafor. I'm in an interview. {ASKS}",
    ),
    "text_only": (
        "You've reached Maria Okafor. Just text me.",
        "This is Maria Okafor. Don't leave a voicemail, send me a text instead.",
    ),
    "own_number": (
        f"You've reached Maria Okafor. Call me on 512-555-0199. {ASKS}",
        f"This is Maria Okafor, five five five, oh one nine nine. {ASKS}",
    ),
}


def found(text: str, name: str = NAME, phone: str = PHONE) -> dict[str, Finding]:
    return {each.id: each for each in check(text, name, phone)}


def helps(text: str, name: str = NAME, phone: str = PHONE) -> set[str]:
    return {id_ for id_, each in found(text, name, phone).items() if each.passed is False}


@pytest.mark.parametrize("text", GOOD)
def test_a_good_greeting_is_left_as_it_is(text: str) -> None:
    assert helps(text) == set()
    assert helps(text, name="", phone="") == set()


@pytest.mark.parametrize(("about", "text"), [(id_, text) for id_ in BAD for text in BAD[id_]])
def test_what_would_help_is_said_of_what_it_is_about(about: str, text: str) -> None:
    assert about in helps(text)
    assert found(text)[about].mend


@pytest.mark.parametrize("text", BAD["search"][:2] + BAD["plain"][:2] + BAD["listened"][:2])
def test_what_is_found_is_named_in_its_own_words(text: str) -> None:
    (about,) = helps(text)
    named = found(text)[about].mend.partition("“")[2].partition("”")[0]

    assert named
    assert named in text


def test_C1_a_name_that_is_not_known_is_still_looked_for() -> None:
    assert found(f"You have reached Sam Doe. {ASKS}", name="")["name"].passed is True
    assert found(f"You have reached my voicemail. {ASKS}", name="")["name"].passed is False


def test_a_name_of_other_letters_is_not_judged() -> None:
    assert found(f"You have reached Xiaoming Wang. {ASKS}", name="王小明")["name"].passed is None
    assert found(f"You have reached Zoe Odegard. {ASKS}", name="Zoë Odegård")["name"].passed is True


def test_R12_a_vague_promise_weighs_less_than_none() -> None:
    vague = found("This is Maria Okafor. Leave your number. I'll call back as soon as I can.")
    none = found("This is Maria Okafor. Leave your number.")

    assert (vague["ring_back"].severity, none["ring_back"].severity) == ("low", "medium")
    assert vague["ring_back"].rule == "R12"


def test_C3_five_and_twenty_seconds_are_the_most() -> None:
    words = 62 - len(f"You have reached Maria Okafor. {ASKS}".split())
    longest = f"You have reached Maria Okafor. {ASKS} {'thank you ' * (words // 2)}"

    assert found(longest)["short"].passed is True
    assert found(f"{longest} thank you thank you")["short"].passed is False


def test_what_text_cannot_show_is_left_to_the_ear() -> None:
    for text in (GOOD[0], BAD["greets"][0], ""):
        assert found(text)["voice"].passed is None
    assert "Listen to it" in found(GOOD[0])["voice"].mend


def test_of_what_is_no_greeting_hardly_anything_is_judged() -> None:
    judged = {id_ for id_, each in found(BAD["greets"][0]).items() if each.passed is not None}

    assert judged == {"greets", "short", "own_number"}


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag, hier ist der Anschluss von Maria Okafor, bitte sprechen Sie nach dem Ton.",
        "Bonjour, vous êtes bien sur le répondeur de Maria Okafor, laissez un message.",
        "こんにちは、ただいま電話に出ることができません。",
    ],
)
def test_another_language_is_not_judged_and_nobody_is_told_off(text: str) -> None:
    assert helps(text) == set()
    assert "English" in found(text)["greets"].mend


def test_ones_own_name_is_no_trap_whatever_word_it_is() -> None:
    for name in ("Yo Dude", "Bro Legend", "Job Interview", "Nana Recruit"):
        assert helps(f"Hello, you have reached {name}. {ASKS}", name=name) == set()


def test_a_number_of_which_the_own_is_not_known_is_asked_about() -> None:
    asked = found(f"You've reached Maria Okafor on 512-555-0147. {ASKS}", phone="")["own_number"]

    assert asked.passed is None
    assert "5125550147" in asked.mend


@pytest.mark.parametrize("number", ["555-0147", "(512) 555-0147", "+1 512 555 0147"])
def test_the_own_number_is_known_however_it_is_written(number: str) -> None:
    assert helps(f"You've reached Maria Okafor, {number}. {ASKS}") == set()
    assert helps(f"You've reached Maria Okafor, 0113 496 0177. {ASKS}", phone="+441134960177") == (
        set()
    )


def test_to_return_to_the_phone_is_no_absence() -> None:
    for words in (
        "I'm away from my desk until lunch.",
        "I'm on the other line; leave a message.",
        "You can also reach me on my home number.",
        "I'll get back to you next working day.",
    ):
        assert helps(f"You've reached Maria Okafor. {words} {ASKS}") == set()


PIECES = st.sampled_from(
    [*(text for texts in BAD.values() for text in texts), *GOOD, "\x00", "\u202e", "“", "la " * 50,
     "ha" * 60, "one " * 80, "1" * 80, "“" * 30, "call " * 60]
)  # fmt: skip


@given(
    st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=4).map(" ".join)),
    st.sampled_from(["", NAME, "王小明", "(", "a.b*c"]),
    st.sampled_from(["", PHONE, "x"]),
)
@settings(max_examples=150, deadline=None)  # fmt: skip
def test_every_text_has_the_same_findings_and_a_mend_for_whatever_would_help(
    text: str, name: str, phone: str
) -> None:
    findings = check(text, name, phone)

    assert tuple(each.id for each in findings) == IDS
    assert all(each.mend for each in findings if each.passed is False)
    assert all(not each.mend for each in findings if each.passed)
    assert findings == check(text, name, phone)


@given(st.sampled_from(GOOD), st.sampled_from(["  ", "\n", "\t "]))
@settings(max_examples=30, deadline=None)
def test_blanks_change_nothing(text: str, blank: str) -> None:
    spread = text.replace(" ", blank)
    assert [replace(each, mend="") for each in check(spread, NAME, PHONE)] == [
        replace(each, mend="") for each in check(text, NAME, PHONE)
    ]


@given(st.sampled_from(GOOD), st.sampled_from(sorted(TRAPS)), st.data())
@settings(max_examples=60, deadline=None)
def test_a_trap_is_found_wherever_it_stands(text: str, trap: str, data: st.DataObject) -> None:
    spoilt = data.draw(st.sampled_from(BAD[trap][:1]))
    assert trap in helps(f"{text} {spoilt}")
    assert trap in helps(f"{spoilt} {text}")


def test_C3_a_text_without_end_is_only_too_long() -> None:
    endless = found(f"{GOOD[0]} " + "and so on " * 20_000)

    assert endless["short"].passed is False
    assert "more than" in endless["short"].mend


def test_no_finding_scolds() -> None:
    told = " ".join(found(text)[id_].mend for id_ in BAD for text in BAD[id_]).lower()

    for harsh in ("wrong", "must", "never", "bad", "mistake", "should have", "unprofessional"):
        assert harsh not in told
