"""Whether a greeting asks not to be telephoned at all."""

from collections.abc import Iterator, Sequence
from typing import Final

from ringback.reading.patterns import Pattern, any_of, one_of

from .orders import Order
from .phrases import Phrase
from .vocabulary import CELL

_NOT: Final = one_of(
    *("do not", "don'?t", "not to", "never", "refrain from", "avoid", "stop", "without"),
    *("should not", "must not", "shouldn'?t", "no need to", "ask you not to", "not"),
    "(?:rather|prefer) (?:you|people) (?:not|didn'?t)",
)
_CALLING: Final = "(?:call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|telephon(?:e|ing))"
_WHOM: Final = one_of(
    *("again", "us", "me", "here", "this", "the", "to", "about", "regarding", "concerning", "for"),
    *("in", "with", "or", "on", "our", "him", "her", "them", "their", "asking", "any ?more"),
)

_DO_NOT_CALL: Final = Pattern(
    # "We don't call everybody" is about their calls, not about ours.
    rf"(?<!\bwe )(?<!\bi )(?<!\bthey )(?<!i'm )\b{_NOT} "
    rf"(?:ever |please |even |bother |try |to |you |just )*"
    rf"(?:(?:leave|send|write|text|e-?mail|visit|come|drop)(?: \w+){{0,3}},? (?:or|and|nor) )?"
    rf"{_CALLING}(?:$| {_WHOM}\b|,)"
    rf"(?!.{{0,20}}{CELL})(?! (?:back|after|before|between))"
)
_OR_CALL: Final = Pattern(rf"(?:or|nor) (?:to )?{_CALLING}\b")
_NONE: Final = "(?:\\bnot|n't|no longer|unable to|never|cannot|dont|doesnt)"
_NO_CALLS: Final = any_of(
    r"\bno (?:more |further |tele|direct |unsolicited )*(?:phone )?(?:calls|calling)\b"
    r"(?! (?:to|on) (?:my|the|her|his))",
    rf"{_NONE} (?:currently |be |to |able to |in a position to )*"
    r"(?:accept|tak|answer|respond to|entertain|handl|discuss|deal with|receiv|welcome)\w* "
    r"(?:\w+ ){0,3}?(?:calls|phone (?:en|in)quiries|telephone (?:en|in)quiries)\b",
    r"\b(?:(?:phone |tele)?calls|(?:en|in)quiries by (?:tele)?phone|"
    r"(?:tele)?phone (?:en|in)quiries)\b.{0,40}"
    r"(?:will not|won't|wont|are not|aren't|cannot|can't|not) (?:be )?"
    r"(?:accepted|answered|returned|taken|welcome|possible)",
    rf"(?:{_NONE}|\bwont|\bcant)\b.{{0,60}}\b(?:by|over the|on the|via) (?:tele)?phone\b",
    r"\bno (?:\w+ ){0,3}(?:by|over the) (?:tele)?phone\b",
    r"\b(?:nobody|no one|no-one)\b.{0,12}\b(?:takes|answers|accepts|returns)\b "
    r"(?:\w+ ){0,2}(?:phone )?calls",
    r"\b(?:calling|phoning|ringing|calls?) (?:us )?(?:won't|will not|does not|doesn't|do not|"
    r"don't) (?:help|move|change|speed|improve|affect|get)",
    r"\binstead of (?:calling|phoning|ringing)\b",
)
_HANG_UP: Final = Pattern(r".{0,60}\bhang up\b(?! and\b)")
_APPLYING: Final = Pattern(
    r"\b(?:appl(?:y|ying|icants?|ications?)|candidates?|jobs?|positions?|post|vacanc\w+|openings?|"
    r"employment|hiring|recruit\w*|roles?|status|interview\w*|resumes?|cvs?|opportunit\w+)\b"
)
_SELLING: Final = Pattern(
    r"\b(?:sales|solicit\w+|unsolicited|cold|marketing|selling|vendors?|robo\w*|telemarket\w+|"
    r"survey|spam)\b"
)
_FOR_NOW: Final = Pattern(
    r"\b(?:right now|at the moment|at this time|at present|today|currently|while|during|outside|"
    r"this (?:week|morning|afternoon)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|after hours|"
    r"until|just now)\b"
)


def uncalled_orders(said: Sequence[Phrase]) -> Iterator[Order]:
    """Give the phrases that ask not to be telephoned; calls that sell something are not meant."""
    for place, phrase in enumerate(said):
        around = " ".join(each.text for each in said[max(0, place - 1) : place + 2])
        applying = bool(_APPLYING.search(around))
        if _SELLING.search(phrase.text) and not applying:
            continue
        if _HANG_UP.match(phrase.text) and applying and "calling" in around:
            yield Order("no_calls", 0.85, phrase)
        elif "unless" not in around and (told := _DO_NOT_CALL.search(_whole(said, place))):
            # "Don't ring the workshop" may leave all else open.
            sure = 0.7 if told[0].endswith(" the") else 0.85
            yield Order("no_calls", 0.92 if applying else sure, phrase)
        elif _NO_CALLS.search(phrase.text) and not (_FOR_NOW.search(phrase.text) and not applying):
            yield Order("no_calls", 0.92 if applying else 0.8, phrase)


def _whole(said: Sequence[Phrase], place: int) -> str:
    """Give a phrase with the "or call" behind it, for which its "do not" holds too."""
    follows = said[place + 1] if place + 1 < len(said) else None
    if follows is None or not _OR_CALL.match(follows.text):
        return said[place].text
    return f"{said[place].text} {follows.text}"
