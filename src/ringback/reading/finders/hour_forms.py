"""The ways in which hours are said and written: "half past 10", "2 p.m.", "14h30", "at 2"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from ringback.reading.patterns import Pattern

from .day_terms import MONTH, WEEKDAY

Then = Literal["anything", "no_things", "turns"]
"""What may follow an hour: anything, anything but things it counts, or a turn of the sentence."""

_A: Final = r"(?<![\w/:$£€#+])(?<!\d[.,])(?<![^\dm]-)"
_HOUR: Final = r"(?P<hour>\d\d?)"
_SMALL: Final = r"(?P<hour>0?[1-9]|1[0-2])"
_MINUTE: Final = r"(?P<minute>[0-5]\d)"
_HALF: Final = r"(?:\s?(?P<half>[ap]\.\s?m\b\.?|[ap]\s?m\b)|(?<=\d)(?P<letter>[ap])(?!\w))"
_ENDS: Final = r"(?![\w/°-]|[.,:]\d|\s?%)"
_THINGS: Final = "|".join(
    (
        *("minutes?", "mins?", "hours?", "hrs?", "days?", "weeks?", "wks?", "fortnights?"),
        *("months?", "years?", "yrs?", "seconds?", "secs?", "times", "people", "calls?", "of"),
        *("past", "working", "business", "calendar", "more", "others?", "different", "separate"),
        *("full", "whole", "interviews?", "rounds?", "jobs?", "roles?", "places?", "companies"),
        *("firms", "agencies"),
        *("tries", "attempts", "rings?", "messages?", "voicemails?", "emails?", "letters?"),
        *("candidates?", "applicants?", "recruiters?", "managers?", "questions?", "references?"),
        *("k", "grand", "dollars", "pounds", "euros", "percent", r"per\s?cent", "miles", "km"),
        *(r"in\sa\srow", "sites?", "locations?", "stores?", "branches", "schools?", "shifts?"),
    )
)
_COUNTED: Final = Pattern(
    r"\s{0,2}(?:(?:to|or|and|-|–)\s?\d\d?(?:st|nd|rd|th)?\s{0,2})?-?\s?"
    rf"(?:(?:{_THINGS})\b|(?:of\s)?{MONTH}|(?:\w{{2,20}}\s)?(?:street|road|rd|avenue|ave|lane)\b)",
    re.IGNORECASE,
)
"""An hour counts nothing: no minutes, no people, no days of a month follow it, and no street."""
_LEADS_ON: Final = "|".join(
    (
        *("on", "today", "tomorrow", "tonight", "yesterday", "this", "that", "next", "and"),
        *("but", "so", "then", "she", "he", "they", "i", "we", "it", "you", "to", "with", "in"),
        *("sharp", "if", "when", "because", "or", "at", "for", "via", "as", "got", "left", "spoke"),
        *("the", "my", "her", "his", "your", "our", "is", "was", "works?", "until", "till", "no"),
        *("last", "some", "somebody", "someone", "nobody", "voicemail", "vm", "machine", "w"),
        *("engaged", "busy", "ish", "still", "again", "also", "just", "rang", "picked"),
        *("not", "please", "thanks", "ok", "okay", "local", "uk", "irish", "eastern", "central"),
        *("pacific", "mountain", "e[sd]?t", "p[sd]?t", "c[sd]?t", "m[sd]?t", "gmt", "bst", "utc"),
        *("ist", "cet", "aest", "aedt", "which", "who", "instead", "latest"),
        r"\d\d?(?:st|nd|rd|th)",
    )
)
_TURNS: Final = Pattern(rf"\s{{0,2}}(?:$|[^\w\s]|(?:{_LEADS_ON})\b|{WEEKDAY})", re.IGNORECASE)
"""After an hour the sentence ends or turns to something else; after a count the things follow."""
_AROUND: Final = (
    r"(?:around|round\sabout|a?bout|abt|arnd|by|before|after|until|till|til|from|since|between"
    r"|circa|roughly|nearly|almost|approx(?:\.|imately)?|just\s(?:before|after|gone|past)"
    r"|(?<!applied\s)(?<!asked\s)(?<!looking\s)(?<!apply\s)for)"
)
_RUNG: Final = r"(?:called|rang|rung|phoned|tried|emailed|texted|dialled|telephoned)"
_BEGINS: Final = r"(?:(?<![^\n])|(?<=[.!?;]\s)|(?<=[•*-]\s))"
_TO_THE_MINUTE: Final = r"(?:sharp|prompt|on\sthe\sdot|exactly|precisely)"
_STARTS: Final = (
    r"(?:starts?|begins|kicks\soff|time(?:\sfor\s(?:\w+\s){1,2}|\s)is|(?:moved|changed)\sto|now)"
)
_COUNTED_MINUTES: Final = r"(?:5|10|20|25|[1-5]?\d(?=\smin))"
_A_DAY: Final = rf"(?:{WEEKDAY}|today|tomorrow|yesterday|morning|afternoon)"


@dataclass(frozen=True, slots=True)
class Told:
    """Hour and minutes as they were said, and the half of the day if that was.

    `half` is "a" or "p" or empty, `settled` whether the hour is one of 24.
    """

    hour: int
    minute: int
    half: str = ""
    settled: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class HourForm:
    """One way of saying an hour; what counts as the hour is the group `here`."""

    pattern: Pattern
    read: Callable[[re.Match[str]], Told]
    then: Then = "anything"

    def fits(self, text: str, end: int) -> bool:
        """Say whether what follows in a text lets it be an hour."""
        if self.then == "anything":
            return True
        if _COUNTED.match(text, end):
            return False
        return self.then == "no_things" or _TURNS.match(text, end) is not None


def _form(
    pattern: str, read: Callable[[re.Match[str]], Told], *, then: Then = "anything"
) -> HourForm:
    return HourForm(Pattern(pattern, re.VERBOSE | re.IGNORECASE), read, then)


def _told(match: re.Match[str]) -> Told:
    said = match.groupdict()
    written = match["hour"]
    # 08:30 is an hour of 24, and so is 14h.
    half = _half(match)
    settled = written.startswith("0") and bool(said.get("minute")) and not half
    return Told(int(written), int(said.get("minute") or 0), half, settled)


def _half(match: re.Match[str]) -> str:
    said = match.groupdict()
    return (said.get("half") or said.get("letter") or "")[:1].lower()


def _doubted(match: re.Match[str]) -> Told:
    """Read "tues 3" or "tried 2", which may be a date or a count as well."""
    minute = match.groupdict().get("minute")
    return Told(int(match["hour"]), int(minute or 0), sure=bool(minute))


def _hour_alone(match: re.Match[str]) -> Told:
    return Told(int(match["hour"]), 0)


def _of_24(match: re.Match[str]) -> Told:
    return Told(int(match["hour"]), int(match["minute"]), settled=True)


def _past(match: re.Match[str]) -> Told:
    """Read "half past 10", "a quarter to 3", "20 past 2"."""
    said = match["count"].lower()
    named = {"half": 30, "quarter": 15}.get(said.split()[-1])
    minutes, hour = named or int(said), int(match["hour"])
    if match["way"].lower() in ("past", "after", "gone"):
        return Told(hour, minutes, _half(match))
    return Told(hour - 1 or 12, 60 - minutes, _half(match))


def _half_past(match: re.Match[str]) -> Told:
    return Told(int(match["hour"]), 30, _half(match))


def _twelve(match: re.Match[str]) -> Told:
    return Told(0 if match["here"].lower().endswith("midnight") else 12, 0, settled=True)


HOURS: Final = (
    _form(
        r"(?<!\w)(?P<here>(?:12(?:[:.]00)?\s)?(?:noon|midday|mid-day|midnight)(?:ish)?)\b", _twelve
    ),
    _form(
        rf"{_A}(?<!from\s)(?<!between\s)"
        rf"(?P<here>(?P<count>half|(?:a\s)?quarter|{_COUNTED_MINUTES})"
        r"(?:\sminutes?|\smins?)?\s(?P<way>past|gone|to|after|till?|before|(?<=quarter\s)of)\s"
        rf"{_SMALL}(?:{_HALF}|-?\s?ish)?){_ENDS}",
        _past,
        then="turns",
    ),
    _form(rf"{_A}(?P<here>half[\s-]{_SMALL}{_HALF}?){_ENDS}", _half_past, then="no_things"),
    _form(rf"{_A}(?P<here>{_HOUR}(?:[:.h\s]?{_MINUTE})?{_HALF})(?![\w/]|[.,:]\d)", _told),
    _form(rf"{_A}(?P<here>{_HOUR}[:h]{_MINUTE})(?::\d\d)?(?![\w/]|[.:]\d)", _told),
    _form(rf"\b(?:at|{_AROUND})\s(?P<here>{_HOUR}h)(?!\w)", _told),
    _form(rf"{_A}(?P<here>{_SMALL}(?:[.:\s]{_MINUTE})?(?:\s?o'?\s?clock|\s?-?ish))\b", _told),
    _form(
        rf"(?:\b(?:at|{_AROUND})\s|@)\s?(?P<here>{_HOUR}[.\s]{_MINUTE}){_ENDS}",
        _told,
        then="no_things",
    ),
    _form(
        rf"{_A}(?P<here>{_SMALL}\s(?P<minute>[0134]5|[1-5]0|0[1-9])){_ENDS}", _told, then="turns"
    ),
    _form(rf"(?:\bat|@)\s{{0,2}}(?P<here>{_SMALL}){_ENDS}", _told, then="no_things"),
    _form(rf"\b{_AROUND}\s{{1,2}}(?P<here>{_SMALL}){_ENDS}", _told, then="turns"),
    _form(
        r"\b(?:between|from|at)\s(?:half\s|(?:a\s)?quarter\s(?:past|to)\s)?(?:1[0-2]|[1-9])"
        r"(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)?\s?"
        rf"(?:to|and|until|till|or|[-–])\s?(?P<here>{_SMALL}(?:[:.]{_MINUTE})?){_ENDS}",
        _told,
        then="turns",
    ),
    _form(rf"\b{_A_DAY},?\s(?P<here>{_SMALL}(?:[:.\s]{_MINUTE})?){_ENDS}", _doubted, then="turns"),
    _form(
        rf"{_A}(?P<here>{_SMALL}(?:[:.\s]{_MINUTE})?)(?=\s(?:in\sthe|at|this|tomorrow|yesterday)"
        r"\s(?:morning|afternoon|evening|night)\b)",
        _told,
    ),
    _form(rf"{_A}(?P<here>{_SMALL})(?=\s(?:and|or|then)\s\d\d?[:.]{_MINUTE})", _hour_alone),
    _form(
        rf"{_A}(?P<here>{_SMALL}[.\s]?{_MINUTE})(?=,?\s(?:(?:on\s)?{_A_DAY}|{_TO_THE_MINUTE})\b)",
        _told,
    ),
    _form(rf"{_A}(?P<here>{_SMALL})(?=\s{_TO_THE_MINUTE}\b)", _hour_alone),
    _form(
        rf"\b{_RUNG}(?:\s(?:back|again))?\s(?P<here>{_SMALL}(?:[:.]{_MINUTE})?){_ENDS}",
        _doubted,
        then="turns",
    ),
    *(
        # One hour after another: "tried 9, 11 and 2".
        _form(
            rf"\b{_RUNG}\s(?:at\s)?(?:(?:1[0-2]|[1-9])(?:,?\sand|,|\s&)\s){{{before}}}"
            rf"(?P<here>{_SMALL}){_ENDS}",
            _doubted,
            then="turns",
        )
        for before in (1, 2, 3)
    ),
    _form(rf"{_BEGINS}(?P<here>{_SMALL}\.{_MINUTE})(?=[,:;]\s|\s[-–—]\s)", _told),
    _form(
        rf"\b{_STARTS}\s(?:at\s|is\s)?(?P<here>{_SMALL}(?:[:.]{_MINUTE})?){_ENDS}",
        _doubted,
        then="turns",
    ),
    _form(r"(?<!\w)(?P<here>(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:hrs|hours))\b", _of_24),
    _form(
        r"\b(?:at|around|about|by|from|until|till|@)\s(?P<here>(?P<hour>[01]\d|2[0-3])"
        r"(?P<minute>[0-5][05]))(?![\w/:-])",
        _of_24,
    ),
    _form(
        rf"{_A}(?P<here>{_SMALL}(?:[:.]{_MINUTE})?)"
        r"(?=\s?(?:[-–]|to|or|and)\s?\d\d?(?:[:.]\d\d)?\s?(?P<half>[ap])\.?\s?m\b)",
        _told,
    ),
)
