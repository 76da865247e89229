"""Slips of the thumb in the words that matter, read as what was meant: "calld", "tuesady"."""

import re
from typing import Final

from ringback.intake import vocabulary
from ringback.reading.finders.everyday import EVERYDAY
from ringback.reading.finders.figures import Figured
from ringback.reading.finders.given_names import GIVEN_NAMES
from ringback.reading.finders.known_names import one_slip
from ringback.reading.finders.verbs import is_auxiliary, is_past, is_plain, is_present
from ringback.reading.values import Telling

from .listed import ALSO_WORDS
from .tenses import left_plain

_MEANT: Final = vocabulary.words_of(
    "interview interviewed message messages voicemail yesterday tomorrow monday tuesday "
    "wednesday thursday friday saturday sunday january february march april august september "
    "october november december called calling phoned emailed texted missed afternoon morning "
    "evening answered decision recruiter manager application applied applying reception "
    "receptionist secretary assistant available number office mobile promised rejected "
    "rejection offered tried picked spoke spoken talked again hiring position machine engaged "
    "reference references portal online resume letter posted wrote replied response answer "
    "afterwards before later minutes weeks returned asked contact company department withdrew "
    "withdrawn cancelled rescheduled confirmed arranged appointment deadline expires urgent "
    "probably message couldn't didn't wouldn't tonight thanked interviewer greeting greetings "
    "straight received nothing somebody someone nobody follow followed heard hanging anyone "
    "extension telephone telephoned"
)
"""Words of this matter that are long enough to be known with one letter wrong."""

_REAL: Final = vocabulary.words_of(
    "tired fried dried cried trued massage massages spike smoke stoke spokes gain officer "
    "offices offer offers numbers lumber number's bored ported pasted costed tested test marsh "
    "later letters latter better litter nothing's through though thought weeks week weak leeks "
    "portals mortal retuned reference's resumes resumed machines matching marching hearing "
    "beard hear hears hard board positions answers minute minutes tasked masked basked called's "
    "cancels contract contracts content contacts company's accompany before's befor's fallow "
    "fellow fellows hollow hallow confirm confirms followers follows morning's mornings "
    "evenings something anything everything talker walked stalked pricked licked ticked kicked "
    "messed massed mussed culled cabled tacked tanked tasted taxed packed pecked pinked palled "
    "relied premised potted pouted poised writer writes"
)
"""Words in their own right that are only one letter off."""

_SHORT: Final = {
    "id": "i'd",
    "ill": "i'll",
    "hed": "he'd",
    "shed": "she'd",
    "theyd": "they'd",
    "hell": "he'll",
    "shell": "she'll",
    "ya": "you",
    "bak": "back",
    "voice mail": "voicemail",
    "voice-mail": "voicemail",
    "voice mails": "voicemails",
    "wate": "wait",
    "rng": "rang",
    "lft": "left",
    "lm": "left message",
    "lvm": "left voicemail",
    "cld": "called",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "tmr": "tomorrow",
    "tomoz": "tomorrow",
    "2moro": "tomorrow",
    "yday": "yesterday",
    "yest": "yesterday",
    "mins": "minutes",
    "appt": "appointment",
    "nite": "night",
    "wk": "week",
    "wks": "weeks",
    "mth": "month",
    "mths": "months",
    "msgs": "messages",
    "cuz": "because",
    "n": "and",
    "nd": "and",
    "w": "with",
    "w/": "with ",
    "abt": "about",
    "thx": "thanks",
    "rec'd": "received",
    "recd": "received",
    "ans": "answer",
    "intvw": "interview",
    "intv": "interview",
    "intvs": "interviews",
    "mtg": "meeting",
    "til": "until",
    "mtgs": "meetings",
    "i/v": "interview",
    "n/a": "no answer",
    "f/u": "follow-up",
    "v/m": "voicemail",
    "t/c": "phonecall",
    "tc": "phonecall",
    "c/b": "callback",
    "iview": "interview",
    "hrs": "hours",
    "no1": "no one",
}
"""What is typed for short; the first six only before what one would do."""

_AFTER_FIGURE: Final = frozenset(("st", "nd", "rd", "th", "am", "pm", "a", "p"))
"""What belongs to the figure that it stands right behind: "2nd" holds no "and"."""

_HALVES: Final = frozenset(("a", "p"))
_AT: Final = 14
_HOUR: Final = re.compile(
    r"(?:\b(?:at|by|from|around|about|mon|tues?|wed|thu(?:rs?)?|fri|\w{3,6}day|today|tomorrow)|@)"
    r"\s?(?:1[0-2]|[1-9])(?::[0-5]\d)?$",
    re.IGNORECASE,
)
_MONTHS: Final = {
    "jan": "january",
    "feb": "february",
    "aug": "august",
    "sept": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
}
_A_DAY: Final = re.compile(
    r"\s+(?:the )?(?:next|after|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|"
    r"oct|nov|dec|tomorrow|later|\d)",
    re.IGNORECASE,
)
"""What stands behind a "till" that is no shop's."""
_UP_TO: Final = re.compile(r"\b(?:until|till?|before|by) (?:early |mid |late )?$", re.IGNORECASE)
_ANSWERS: Final = re.compile(r"\s(?:answered|picked|said|says|told|rang|called|took)\b")
_BESIDE: Final = re.compile(r"\s*(?:and\b|&|\+|,)\s*([^\W\d_]+)")

_BEFORE_VERB: Final = frozenset(("id", "ill", "hed", "shed", "theyd", "hell", "shell"))
_WORD: Final = re.compile(
    r"\bvoice[- ]mails?\b|[^\S\n]{2,}|[^\S\n ]|\b[^\W\d_]/[^\W\d_]\b|\bw/|"
    r"[^\W\d_]+(?:'[^\W\d_]+)?|2moro|no1\b",
    re.IGNORECASE,
)
_THRICE: Final = re.compile(r"(.)\1{2,}")
_SHORTEST: Final = 5
_DOING: Final = vocabulary.words_of("be have let never not just also")


def mended(text: str, telling: Telling) -> Figured:
    """Give a text with slips in the words that matter mended, and the way back to the typing."""
    names = {part for person in telling.people for part in person.name.lower().split()}
    names |= set(telling.employer.lower().split())
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    plain = dict(left_plain(text, names))
    for match in _WORD.finditer(text):
        meant = plain.get(match.start()) or _meant(match, text, names)
        if meant is None:
            continue
        pieces += [text[last : match.start()], meant]
        starts += [*range(last, match.start()), *[match.start()] * len(meant)]
        ends += [*range(last + 1, match.start() + 1), *[match.end()] * len(meant)]
        last = match.end()
    pieces.append(text[last:])
    starts += range(last, len(text))
    ends += range(last + 1, len(text) + 1)
    return Figured("".join(pieces), tuple(starts), tuple(ends))


def _meant(match: re.Match[str], text: str, names: set[str]) -> str | None:
    """Give what a word was meant to be, None where it stands as it is."""
    word = match[0].lower()
    placed = _in_its_place(match, text)
    if placed is not None:
        return placed
    if word in names or word.removesuffix("s") in names or not match[0].isascii():
        return None
    if word in _SHORT:
        return _SHORT[word] if word not in _BEFORE_VERB or _does(text[match.end() :]) else None
    if _THRICE.search(word):
        return _collapsed(word)
    if match[0][0].isupper() and match.start() and text[match.start() - 2 : match.start()] != ". ":
        return None
    if len(word) < _SHORTEST - 1 or word in _MEANT or word in _REAL or _is_verb(word):
        return None
    least = _SHORTEST if not _opens(match, text) else _SHORTEST - 2
    near = [name for name in names if len(name) > least and one_slip(word, name)]
    if len(near) == 1 and word not in EVERYDAY:
        return near[0].title()
    near = [meant for meant in _MEANT if len(word) >= _SHORTEST and one_slip(word, meant)]
    if is_past(word):
        # "Apllied" can have been meant for another past, and "managed" for nothing else.
        near = [meant for meant in near if is_past(meant)]
    return near[0] if len(near) == 1 and not _inflected(word, near[0]) else None


def _in_its_place(match: re.Match[str], text: str) -> str | None:
    """Give what a word is for what stands beside it, None where that tells nothing."""
    word = match[0].lower()
    before = text[max(0, match.start() - _AT) : match.start()]
    if word.isspace():
        return " "
    if word in _AFTER_FIGURE and before[-1:].isdigit():
        return f"{word}m" if word in _HALVES and _HOUR.search(before) else word
    if word == "till" and _A_DAY.match(text, match.end()):
        return "until"
    if word in _MONTHS and _UP_TO.search(before):
        return _MONTHS[word]
    if word in ALSO_WORDS and match[0].islower() and _is_name(match, text):
        return word.title()
    return None


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether an everyday word is a name here: "bill rang", "with bill and mike"."""
    beside = _BESIDE.match(text, match.end())
    after = _ANSWERS.match(text, match.end())
    if after is not None and text[: match.start()].rstrip()[-1:] in (",", ";"):
        return True
    return _opens(match, text) or (beside is not None and beside[1].lower() in GIVEN_NAMES)


def _opens(match: re.Match[str], text: str) -> bool:
    """Whether a word opens a sentence and does something, as a name would: "toney called"."""
    after = text[match.end() :].split(maxsplit=1)
    opens = not text[: match.start()].strip() or text[: match.start()].rstrip()[-1] in ".!?\n"
    return opens and bool(after) and is_past(after[0].lower().strip(".,"))


def _collapsed(word: str) -> str | None:
    """Give a word in which a letter is held down: "misssed" is "missed", "sooo" stays."""
    double, single = _THRICE.sub(r"\1\1", word), _THRICE.sub(r"\1", word)
    return next((each for each in (double, single) if each in _MEANT), None)


def _is_verb(word: str) -> bool:
    return is_auxiliary(word) or is_plain(word) or is_present(word)


def _inflected(word: str, meant: str) -> bool:
    """Whether two words are forms of one another, and nothing was mistyped."""
    grown = word.startswith(meant) or meant.startswith(word)
    return grown and min(len(word), len(meant)) < _LONG


_LONG: Final = 7
"""From this length on a letter too few at the end is a slip, and no form of the word."""


def _does(after: str) -> bool:
    following = after.split(maxsplit=1)
    if not after[:1].isspace() or not following:
        return False
    word = following[0].strip(".,!?").lower()
    return is_plain(word) or word in _DOING
