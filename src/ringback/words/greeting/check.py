"""Whether one's own greeting does what it can for whoever rings back (R12)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from ringback.words.english.names import full_name
from ringback.words.spoken.speech import spoken
from ringback.words.spoken.timing import seconds

from .hearing import MOST, Heard, figures
from .traps import trapped

LONGEST: Final = 25.0
"""Seconds after which whoever rings has waited too long for the tone (C3)."""

Severity = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `passed` is None where these words cannot show it.

    `mend` says what would help, and is empty where nothing needs to be mended or nothing can be
    said. `rule` is the rule of the ledger that it carries out, where there is one.
    """

    id: str
    passed: bool | None
    severity: Severity
    mend: str = ""
    rule: str = ""


def check(text: str, name: str = "", phone: str = "") -> tuple[Finding, ...]:
    """Look at a greeting of one's own: the same findings for every text, in the same order.

    What text cannot show is not judged, and of what is no greeting in English hardly anything is.
    """
    greeting = _Greeting(
        Heard.read(text, full_name(name)), figures(phone), cut=len(text.strip()) > MOST
    )
    judged = greeting.heard.is_english and greeting.heard.greets
    return tuple(_finding(item, greeting, judged=judged) for item in _ITEMS)


@dataclass(frozen=True, slots=True)
class _Greeting:
    """What is checked: the words, the figures of the own number, and whether more was left out."""

    heard: Heard
    phone: str
    cut: bool


Verdict = tuple[bool | None, Severity, str]


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing to look at; `always` also in what is no English greeting."""

    id: str
    judge: Callable[[_Greeting], Verdict]
    rule: str = ""
    always: bool = False


def _finding(item: _Item, greeting: _Greeting, *, judged: bool) -> Finding:
    passed, severity, mend = item.judge(greeting)
    if not judged and not item.always:
        return Finding(item.id, None, severity, "", item.rule)
    return Finding(item.id, passed, severity, "" if passed else mend, item.rule)


def _greets(greeting: _Greeting) -> Verdict:
    heard = greeting.heard
    if not heard.text:
        return (
            False,
            "high",
            "There are no words yet: say whom callers have reached, and what next.",
        )
    if not heard.is_english:
        return None, "high", "Only greetings in English are read here: listen to yours yourself."
    mend = (
        "This does not sound like the greeting of a machine: say whom callers have reached, "
        "and ask for a message."
    )
    return heard.greets, "high", mend


def _name(greeting: _Greeting) -> Verdict:
    heard = greeting.heard
    why = "so that callers know they have the right person."
    if not heard.of:
        return heard.names_somebody, "high", f"Say your full name, {why}"
    *others, last = heard.of.split()
    said = [heard.says(part) for part in others]
    if heard.says(last) and (any(said) or not others):
        return True, "high", ""
    if not any(sign.isascii() for sign in heard.of if sign.isalpha()):
        return None, "high", f"Whether “{heard.of}” is said cannot be told from these letters."
    severity: Severity = "medium" if any(said) or heard.says(last) else "high"
    return False, severity, f"Say your full name, {heard.of}, {why}"


def _leave(greeting: _Greeting) -> Verdict:
    if not greeting.heard.asks_to_leave:
        return False, "high", "Ask them to leave their name, their number and a good time."
    mend = "Ask for their number too, and for a good time to reach them."
    return greeting.heard.asks_for_number, "medium", mend


def _ring_back(greeting: _Greeting) -> Verdict:
    heard = greeting.heard
    if heard.puts_off:
        return False, "medium", "A week is long for them: say the same or the next working day."
    mend = "Say when they will hear from you, such as the same day or the next working day."
    return heard.says_when, "low" if heard.promises_word else "medium", mend


def _short(greeting: _Greeting) -> Verdict:
    took = seconds(spoken(greeting.heard.text))
    more = "more than " if greeting.cut else ""
    mend = (
        f"It takes {more}{took:.0f} seconds. Under {LONGEST:.0f} nobody minds the wait: your name, "
        "what to leave, and when they will hear from you are enough."
    )
    return took <= LONGEST and not greeting.cut, "medium", mend


def _free_of(trap: str, severity: Severity, mend: str) -> Callable[[_Greeting], Verdict]:
    """Make a judge that passes unless the words fall into a trap, and names them if they do."""

    def judge(greeting: _Greeting) -> Verdict:
        caught = trapped(trap, greeting.heard.anonymous)
        return not caught, severity, f"“{caught}” {mend}"

    return judge


def _voice(_greeting: _Greeting) -> Verdict:
    return None, "medium", "Listen to it once: your own clear voice, no music and no noise behind."


def _text_only(greeting: _Greeting) -> Verdict:
    heard = greeting.heard
    mend = "Not everybody can text from an office telephone: let them leave a message as well."
    return heard.asks_to_leave or not heard.asks_for_texts, "medium", mend


def _own_number(greeting: _Greeting) -> Verdict:
    given = greeting.heard.numbers
    if not given:
        return True, "high", ""
    if not greeting.phone:
        mend = f"It gives {given[0]}; your own number is not known here, so see that it is yours."
        return None, "high", mend
    other = next((number for number in given if not _same(number, greeting.phone)), "")
    mend = f"It gives {other}, which is not the number in `ringback me`: see that it is yours."
    return not other, "high", mend


def _same(one: str, other: str) -> bool:
    """Say whether two numbers are one, however much of code and trunk prefix each has."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(short) >= 7 and long.endswith(short)


_ITEMS: Final = (
    _Item("greets", _greets, always=True),
    _Item("name", _name, "C1"),
    _Item("leave", _leave, "R12"),
    _Item("ring_back", _ring_back, "R12"),
    _Item("short", _short, "C3", always=True),
    _Item(
        "plain",
        _free_of(
            "plain",
            "medium",
            "is for friends; somebody who rings about work may not take it as it is meant.",
        ),
    ),
    _Item("voice", _voice, always=True),
    _Item(
        "listened",
        _free_of("listened", "high", "tells them that a message is in vain: leave that out."),
    ),
    _Item(
        "home",
        _free_of("home", "medium", "tells strangers that nobody is at home: leave that out."),
    ),
    _Item("address", _free_of("address", "high", "tells strangers where you live: leave it out.")),
    _Item(
        "search",
        _free_of(
            "search",
            "medium",
            "tells everybody that you are looking, and a present employer may ring too: leave it "
            "out.",
        ),
    ),
    _Item("text_only", _text_only),
    _Item("own_number", _own_number, always=True),
)
