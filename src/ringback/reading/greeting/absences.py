"""Whether a greeting says that they are away, and the first day on which they are back."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ringback.casebook.calendar import working_day_from
from ringback.casebook.people import Place
from ringback.reading.finders.days import Day, find_days
from ringback.reading.finders.figures import Figured
from ringback.reading.patterns import Pattern, any_of, one_of

from .phrases import Phrase

_DAY: Final = timedelta(days=1)
_STALE: Final = timedelta(days=60)
"""A day that lies this close behind was meant when the greeting was recorded."""
_FAR: Final = timedelta(days=150)
_MANY: Final = 20
"""More days than that nobody names in a breath."""
_BEFORE: Final = 200

_TILL: Final = "(?:until|untill|till|til|'til)"
_ON_LEAVE: Final = one_of(
    r"(?:on|taking|extended|long[- ]term|annual|sick|maternity|paternity|parental|adoption|family|"
    r"medical|compassionate|bereavement|study) (?:(?!the |to |a |this )\w+ ){0,3}?leave",
    r"(?:on|taking) (?:\w+ ){0,2}?(?:vacation|holidays?|hols|pto|sabbatical|furlough|honeymoon|"
    r"jury duty|time off)",
    *("absent", "abroad", "overseas", "off (?:sick|ill|work)", "out sick"),
    r"gone (?:fish|hunt|camp|ski|sail|hik|surf|div|travell?)ing",
)

_IS: Final = r"(?:am|i'm|im|is|are|be|he's|she's|hes|shes|we're|were|still|currently|presently)"
_LASTING: Final = rf"(?:{_TILL}|through|thru|for|from|on|this|all|the|at|today|due|sick|with)"

_BACK: Final = any_of(
    r"\bback\b(?! (?:to|up|then)\b)",
    r"\breturn(?:s|ing)?\b(?! (?:your|the|all|any|his|her|my|it|messages?|phone|calls?|to you)\b)",
    r"\bre-?open(?:s|ing)?\b",
    r"\bopen(?:s|ing)? (?:again|up)\b",
    r"\bresum(?:e|es|ing)\b",
    r"\bin again\b",
    r"\bhome (?:on|by)\b",
    r"\bavailable (?:again|from|on|as of)\b",
    r"\bat (?:my|her|his) desk again\b",
)
"""That somebody is back, or something open again."""
_AWAY: Final = any_of(
    rf"\b{_ON_LEAVE}\b",
    r"\b(?:out of|away from|not in|not at|outside) (?:the |my |our |his |her )?"
    r"(?:office|town|country|building|work|state|school|shop|store|duties|post)\b",
    rf"\b{_IS} (?:\w+ ){{0,2}}?away\b|\b(?:gone|go|going) away\b",
    rf"\b(?:away|out|off) {_LASTING}\b",
    rf"\bgone (?:{_TILL}|through|thru|this|all|for (?:the|an?|\d+|two|three|several)|from)\b",
    rf"\b{_IS} (?:\w+ ){{0,2}}?(?:out|off) {_LASTING}\b|\boff to\b",
    r"(?:\bnot|n't|\bisnt|\baint|\bwont) (?:be |been )?"
    r"(?:in|here|around|working|available|reachable|at work)\b",
    r"\b(?:pto|ooo|unavailable|unreachable|closed|closing|shut|absence|recovering)\b",
    r"\b(?:on|for|at|in|attending) (?:an? |the )?(?:\w+ )?"
    r"(?:conference|training|retreat|course|trade show|offsite|trip|hospital)\b",
)
"""That somebody may be away, where a day stands beside it."""
_STRONG: Final = any_of(
    rf"\b{_ON_LEAVE}\b",
    r"(?<!either )\bout of (?:the )?(?:office|town|country)\b(?! or| much| most| a lot)",
    r"\baway from (?:my|his|her|the) (?:duties|post|office|work)\b",
    r"\baway (?:on|for|from the office|sick|due|at the moment|just now)\b",
    r"(?:\bnot|n't) (?:be )?(?:in today|(?:in|at) (?:the office|work))\b|\b(?:isn't|ain't) in\b",
    r"\bclosed (?:for|due|today|all|this)\b(?! the (?:evening|night|day|lunch|moment))",
    r"\bout (?:today|all|this week|for the)\b",
    rf"\b{_IS} (?:away|off)\b(?! (?:from|my))|\bnot in(?=$|,| says)|\boff to\b",
)
"""That somebody is away, also where no day is named."""
_MOMENT: Final = any_of(
    r"\baway from (?:my|the|her|his|our) (?:desk|phone|computer)",
    r"\bstepped (?:away|out)|\bat lunch|\bright now\b",
    r"\bback (?:soon|shortly|in (?:a|an|\d+) (?:\w+ )?(?:minutes?|mins?|hours?|second|bit))",
    r"\bon (?:the phone|another (?:call|line)|the other line)",
    r"\bout (?:on site|and about|closing|in the field)",
)
"""That somebody is away for a moment only."""
_DAILY: Final = any_of(
    r"\bhours are\b|\b(?:opening|office|business|after) hours\b|\bevery\b|\bweek(?:days|ends)\b",
    r"\bopen (?:from |monday|mon|weekdays|between|every|daily|\d)",
    rf"\b(?:mon|monday|weekdays?) (?:through|thru|to|-|{_TILL}) (?:fri|sat|sun|thu)\w*",
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b",
)
"""What holds week by week, such as opening hours."""
_CALLS_BACK: Final = any_of(
    # "I'll call you when I'm back" tells of a return.
    r"\b(?:call|ring|phone|get|getting|text|write|email|calling|ringing)\b"
    r"(?:(?!\b(?:when|once|after|as soon)\b).){0,20}?\bback\b",
    r"\b\w+ (?:you|ya|u|them|everyone|folks) (?:right |straight )?back\b",
    r"\bback (?:to|at) you\b|\bhear(?:ing)? (?:back )?from\b",
    r"\breturn(?:ing)? (?:your|the|all|any|his|her|my|it|messages?|phone|calls?)\b",
)
"""A call returned, where others return themselves."""
_NEGATED: Final = Pattern(
    r"\b(?:no longer|not|n't|never|neither|nor|rather than|back from|returned from|isn't|aren't)"
    r"(?: (?:currently|really|actually|even|still|my|our|being|the|an?|any)){0,2} $"
)
"""What stands before an absence that is none, or over."""
_HERE_AGAIN: Final = any_of(
    r"(?<!\bwhen )(?<!\buntil )(?<!\btill )(?<!\bbefore )(?<!\bonce )(?<!\bif )(?<!\bas )"
    r"\b(?:am|i'm|im|is|are|we're|she's|he's) (?:now |finally |happily )?back\b"
    # "Back on Monday" and "back soon" are to come.
    r"(?! (?:on|by|in (?:\d|an?\b)|tomorrow|next|after|soon|shortly|when|"
    r"mon|tue|wed|thu|fri|sat|sun))",
    r"\b(?:have|has|'ve|'s) (?:now )?(?:returned|come back)\b",
)
"""That they are back already."""
_SOMETIMES: Final = Pattern(
    r"(?:but |and |so |or )?(?:if|when|whenever|should|in case) "
    r"(?:i|we|she|he|they|i'm|im|we're|she's|he's|they're|nobody|no one|the|our)\b"
    r"|.*?\b(?:often|usually|frequently|sometimes|occasionally|generally|in and out|"
    r"(?:may|might|could) (?:well )?be|most (?:of|days)|a lot|much of|from time to time)\b"
)
"""An absence that is supposed, or comes and goes."""
_WAITS: Final = Pattern(
    r"\b(?:wait|hold|keep|held)(?:s|ing)?\b[\w ]{0,12}$|\b(?:before|sooner than)\b[\w ]{0,12}$"
)
"""A day up to which something cannot wait, which says nothing of where they are."""
_DEADLINE: Final = Pattern(r"\b(?:appl\w+|posting|position|deadline|accept\w*|offer)\b")
_AFTER: Final = Pattern(
    r"\b(?:through(?:out)?|thru|(?:up to |until |till )?(?:and )?including|inclusive of|after)"
    r"(?: the| and including)*\s*$"
)
_LAST_OF: Final = Pattern(r"\bend of\b|\binclusive\b|\b(?:whole|entire|rest|all)\b")
_UNTIL: Final = Pattern(rf"\b(?:{_TILL}|up to|unavailable)\b[\w ,]{{0,18}}$")
_NOT_BEFORE: Final = Pattern(r"(?:\bnot|n't)\b.{0,60}\bbefore\b[\w ,]{0,12}$")
_RANGE: Final = Pattern(r"(?:\bto\b|-|–)\s*(?:the )?$")
_WEEK: Final = Pattern(
    r"\b(?:all|this|(?:the |this )?(?:whole|entire)|(?:the )?(?:rest|remainder) of (?:the|this)|"
    rf"for the|end of (?:the|this)|(?:over|after|{_TILL}) the) week(?:end)?\b"
)
_OPEN_END: Final = Pattern(
    rf"\b{_TILL} (?:further notice|after|sometime|christmas|easter|thanksgiving|"
    r"(?:the )?(?:new year|spring|summer|autumn|fall|winter)|(?:early|mid|late)\b)"
    r"|\bback (?:when|whenever|sometime|eventually)\b"
    r"|(?:\bnot|n't) (?:know|sure|say) when\b.{0,16}\bback\b"
)
_COMING_WEEK: Final = Pattern(r"\bnext week\b")


@dataclass(frozen=True, slots=True)
class Absence:
    """That somebody is away; `back` is their first day at work again, None where it is not said."""

    phrase: Phrase
    back: date | None
    confidence: float
    assumed: tuple[str, ...] = ()
    past: bool = False


@dataclass(frozen=True, slots=True)
class _Placed:
    """A day, and where it stands in the text in figures."""

    day: Day
    start: int
    end: int


def absence_in(text: Figured, said: Sequence[Phrase], today: date, country: str) -> Absence | None:
    """Give the absence that a greeting tells of, or None; of several the last that names a day."""
    days = _placed(text, today, country)
    calendar = _Calendar(today, Place(country=country))
    found = [each for phrase in said for each in _in_phrase(phrase, days, calendar)]
    if any(
        _HERE_AGAIN.search(phrase.text) and not _CALLS_BACK.search(phrase.text) for phrase in said
    ):
        found = [each for each in found if each.back is not None]
    dated = [each for each in found if each.back is not None]
    return dated[-1] if dated else next(iter(found), None)


def days_in(text: Figured, today: date, country: str) -> list[int]:
    """Give where a text in figures names days other than the one on which it was heard."""
    return [each.start for each in _placed(text, today, country) if each.day.ahead != today]


def _placed(text: Figured, today: date, country: str) -> list[_Placed]:
    found = [
        _Placed(
            day, bisect_left(text.starts, day.span.start), bisect_left(text.starts, day.span.end)
        )
        for day in find_days(text, today, country)
    ]
    return [each for each in found if not text.text[each.start : each.end].startswith("that")]


@dataclass(frozen=True, slots=True)
class _Calendar:
    """What day it is, and where."""

    today: date
    place: Place

    def after(self, day: date) -> date:
        """Give the first working day after a day."""
        return working_day_from(day + _DAY, self.place)

    def meant(self, day: Day) -> date:
        """Give the day that was meant: to come, or just past in a greeting left standing."""
        stale = day.ahead - self.today > _FAR and self.today - day.back < _STALE
        return day.back if stale else day.ahead

    def monday(self, day: date) -> date:
        """Give the Monday of a day's week."""
        return day - timedelta(days=day.weekday())


def _in_phrase(phrase: Phrase, days: Sequence[_Placed], calendar: _Calendar) -> Iterator[Absence]:
    inside = [each for each in days if phrase.start <= each.start < phrase.end][:_MANY]
    returns = _returns(phrase.text)
    away = bool(_AWAY.search(phrase.text))
    if _DAILY.search(phrase.text) and not returns:
        return
    if inside and _DEADLINE.search(phrase.text):
        return
    backs = [back for each in inside if (back := _back(phrase, each, inside, calendar))]
    if backs:
        # "From the 3rd through the 7th": of equals the last day is the one that ends it.
        first = min(reversed(backs), key=lambda found: found[0])[1]
        sure = 0.92 if returns or away else 0.75
        yield Absence(phrase, first, sure, past=first < calendar.today)
    elif _WEEK.search(phrase.text) and (away or returns):
        week = calendar.monday(calendar.today) + timedelta(days=4)
        yield Absence(phrase, calendar.after(max(week, calendar.today)), 0.9)
    elif _COMING_WEEK.search(phrase.text) and (returns or "til" in phrase.text):
        yield Absence(phrase, calendar.monday(calendar.today) + timedelta(days=7), 0.85)
    elif _OPEN_END.search(phrase.text) and (away or not _CALLS_BACK.search(phrase.text)):
        yield Absence(phrase, None, 0.75)
    elif _is_away(phrase.text):
        yield Absence(phrase, None, 0.85)


def _returns(text: str) -> bool:
    """Whether somebody is to be back, and not only a call."""
    return bool(_BACK.search(_CALLS_BACK.sub(" ", text)))


def _is_away(text: str) -> bool:
    """Whether somebody is away though no day is named: not for a moment, as a rule, or no more."""
    if _MOMENT.search(text) or _SOMETIMES.match(text):
        return False
    return any(not _NEGATED.search(text[: each.start()]) for each in _STRONG.finditer(text))


def _back(
    phrase: Phrase, placed: _Placed, inside: Sequence[_Placed], calendar: _Calendar
) -> tuple[int, date] | None:
    """Give the first day back that a day tells, behind a rank: "back on" is 0, "out on" 3."""
    at = max(0, placed.start - phrase.start)
    before = phrase.text[max(0, at - _BEFORE) : at]
    words = phrase.text[max(0, placed.start - phrase.start) : placed.end - phrase.start]
    meant = calendar.meant(placed.day)
    whole_week = "week" in words and not re.search(r"day|\d", words)
    begins = calendar.monday(meant) if whole_week and "end of" not in words else meant
    ends = whole_week and "next" not in words
    last = ends or bool(_LAST_OF.search(words) or _LAST_OF.search(before[-16:]))
    through = placed.day.bound == "through" or bool(_AFTER.search(before)) or last
    returns = _returns(phrase.text)
    if _NOT_BEFORE.search(before):
        return 0, begins
    if _WAITS.search(before) and not returns and not _AWAY.search(phrase.text):
        return None
    if returns and not ends and (_BACK.search(before) or not _AWAY.search(phrase.text)):
        rank = 0 if _BACK.search(before) else 1
        return rank, calendar.after(meant) if _AFTER.search(before) else begins
    if through and (_AWAY.search(phrase.text) or not last):
        return 1, calendar.after(meant)
    if placed.day.bound == "until" or _UNTIL.search(before):
        return 1, begins
    if not _AWAY.search(phrase.text) or _MOMENT.search(phrase.text):
        return None
    if _RANGE.search(before) and placed is not inside[0]:
        return 1, calendar.after(meant)
    return (
        None if placed.day.bound == "from" else (3 - (placed is inside[-1]), calendar.after(meant))
    )
