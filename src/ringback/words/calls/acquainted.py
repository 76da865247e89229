"""What they know one by: a talk, an interview, a letter, a message, a referral, an application."""

from typing import Final

from ringback.words.english.names import full_name
from ringback.words.message import Brief
from ringback.words.spoken.dates import days_back

from .reason import LETTERS, Purpose, Way, by_turn, ladder, lead

_HOW: Final = {"online": " online", "email": " by e-mail", "post": " by mail", "hand": " in person"}


def after_talk(brief: Brief) -> Purpose | None:
    """Who was spoken to is reminded of the talk (R9)."""
    if brief.talk is None:
        return None
    when = days_back(brief.talk, brief.today)
    ways = [
        (f"We spoke {when} about {{p}}.",),
        (f"Thank you for speaking with me {when} about {{p}}.",),
        (f"I am calling about {{p}}, which we spoke about {when}.",),
    ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ways[0])
    told = f", which we spoke about {when}."
    return Purpose("talk", ("event:spoken",), ways_down, told, "calling after our talk about")


def after_interview(brief: Brief) -> Purpose | None:
    """Who interviewed one is thanked for the talk (P5)."""
    if brief.interviewed_on is None:
        return None
    when = days_back(brief.interviewed_on, brief.today)
    ways = [
        (f"Thank you again for talking with me {when} about {{p}}.",),
        (f"It was good to talk with you {when} about {{p}}.",),
        (f"Thank you again for your time {when}, and for our talk about {{p}}.",),
    ]
    left = [day for day in brief.past.left if day > brief.interviewed_on]
    if left:
        since = days_back(left[-1], brief.today)
        ways = [
            (f"I left you a message {since}, after our talk about {{p}}.",),
            (f"I am calling again about {{p}}, after our talk {when}.",),
        ]
    short = ("Thank you again for our talk about {p}.",)
    ways_down = ladder(lead(brief), by_turn(brief, ways), short)
    told = f", which I interviewed for {when}."
    return Purpose(
        "interview", ("event:interviewed",), ways_down, told, "calling about our interview for"
    )


def after_letter(brief: Brief) -> Purpose | None:
    """Who had a letter from one is reminded of it (F5)."""
    letter = brief.past.letter
    if letter is None or any(day > letter.day for day in brief.past.left):
        return None
    when = days_back(letter.day, brief.today)
    ways = [
        (f"I wrote to you {when} about {{p}}.",),
        (f"I am calling about {{p}}, after my {LETTERS[letter.by]} {when}.",),
    ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ("I wrote to you about {p}.",))
    told = f", which I wrote about {when}."
    return Purpose("wrote", ("event:wrote",), ways_down, told, "calling after my letter about")


def after_message(brief: Brief) -> Purpose | None:
    """A second message says that there was a first, without reproach (D1, F5)."""
    if not brief.earlier:
        return None
    when = f" {days_back(brief.past.left[-1], brief.today)}" if brief.past.left else ""
    ways = [
        (f"I left you a message{when} about {{p}}.",),
        (f"I am calling again about {{p}}, after my message{when}.",),
    ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ("I left you a message about {p}.",))
    return Purpose(
        "again",
        ("event:called",),
        ways_down,
        f", {_applied_for(brief)}",
        _for_application(brief),
        told_refs=("event:applied",),
    )


def referred(brief: Brief) -> Purpose | None:
    """Whoever sent one is named before all else (R5)."""
    who = full_name(brief.referred_by)
    if not who:
        return None
    how = f"I applied{_how(brief)}{_when_applied(brief)}." if _has_applied(brief) else ""
    ways = [
        (f"{who} referred me to you for {{p}}.",),
        (f"{who} referred me to you, and I am calling about {{p}}.",),
        (f"I am calling about {{p}}, for which {who} referred me to you.",),
    ]
    full = (*by_turn(brief, ways), *((how,) if how not in {"", "I applied."} else ()))
    told = f". {who} referred me."
    screened = f"referred by {who} for"
    refs = ("event:applied",)
    return Purpose("referred", refs, ladder(lead(brief), full, full[:1], ways[0]), told, screened)


def applied(brief: Brief) -> Purpose | None:
    """Who applied says when, how and for what (R9, R5)."""
    if not _has_applied(brief):
        return None
    amounts = ((_how(brief), _when_applied(brief)), ("", _when_applied(brief)), ("", ""))
    ways_down = tuple(_first(brief.turn, how, when) for how, when in dict.fromkeys(amounts))
    told = f", {_applied_for(brief)}"
    return Purpose("applied", ("event:applied",), ways_down, told, _for_application(brief))


def interested(brief: Brief) -> Purpose:
    """Who has not applied yet says only which position it is about (R9)."""
    several = (
        Way("this", ("I am calling about {p}.",)),
        Way("this", (", and I am calling about {p}.",)),
        Way("name", (", and I am calling about {p}.",)),
        Way("here", ("I am calling about {p}.",)),
    )
    chosen = several[brief.turn % len(several)]
    return Purpose("interested", (), (chosen,), ".", "calling about")


def _first(turn: int, how: str, when: str) -> Way:
    """Say how, when and for what one applied, each turn in another order."""
    day = when.strip()
    then = f"I applied{how}{when}."
    # What needs no day and no way says "application" instead.
    about = "" if how or when else "calling about my application for {p}."
    ways = (
        Way("this", (f"I applied{how}{when} for {{p}}.",)),
        Way("here", (f"I am calling about {{p}}, which I applied for{how}{when}.",)),
        Way("this", (f", {about}",) if about else (", calling about {p}.", then)),
        Way("name", (f", and {day + ' ' if day else ''}I applied{how} for {{p}}.",)),
        Way("this", (f"I put in an application{how}{when} for {{p}}.",)),
        Way("name", (f", and I am {about}",) if about else (", and I am calling about {p}.", then)),
    )
    return ways[turn % len(ways)]


def _has_applied(brief: Brief) -> bool:
    return brief.applied is not None or brief.applied_on is not None


def _how(brief: Brief) -> str:
    """Say how the application came (R5), where it is known."""
    how = brief.applied.how if brief.applied else None
    return _HOW.get(how, "") if how else ""


def _when_applied(brief: Brief) -> str:
    return f" {days_back(brief.applied_on, brief.today)}" if brief.applied_on else ""


def _applied_for(brief: Brief) -> str:
    if not _has_applied(brief):
        return "which I would like to be considered for."
    return f"which I applied for{_when_applied(brief)}."


def _for_application(brief: Brief) -> str:
    return "calling about my application for" if _has_applied(brief) else "calling about"
