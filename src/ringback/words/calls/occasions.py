"""What calls for a call at once: what presses, a missed call, an appointment, an offer."""

from ringback.words.message import Brief
from ringback.words.spoken.dates import days_back

from .moments import hour, named, past_day, there
from .pressing import is_late, pressing
from .reason import Purpose, by_turn, ladder, lead


def late(brief: Brief) -> Purpose | None:
    """Who will be late says so at once, and nothing else (D2)."""
    if not is_late(brief.past.urgent):
        return None
    when = brief.past.arranged
    day = f" {named(there(brief, when).date(), brief.today)}" if when else ""
    at = f"{day} at {hour(there(brief, when))}" if when else ""
    ways = ladder("this", (f"I am calling about our appointment{at} for {{p}}.",))
    said = pressing(brief.past.urgent)
    refs = ("event:urgent", *(("event:arranged",) if when else ()))
    return Purpose("late", refs, ways, f". {said}", "calling about my appointment for", (said,))


def presses(brief: Brief) -> Purpose | None:
    """What presses is said before all else, for it is why one calls now (D2)."""
    if not brief.past.urgent:
        return None
    said = pressing(brief.past.urgent)
    ways = ladder(lead(brief), ("I am calling about {p}.",))
    return Purpose(
        "pressing", ("event:urgent",), ways, f". {said}", "with something urgent about", (said,)
    )


def returning(brief: Brief) -> Purpose | None:
    """Who rang is told that this returns their call (R12)."""
    if not brief.returning and brief.past.rang is None:
        return None
    rang = brief.past.rang
    ways = [("I am returning your call about {p}.",)]
    if rang is not None:
        when = days_back(rang, brief.today)
        ways = [
            (f"I am returning your call from {when.removeprefix('on ')} about {{p}}.",),
            (f"You rang {when}, and I am calling you back about {{p}}.",),
        ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ("I am returning your call about {p}.",))
    return Purpose("returning", ("event:rang",), ways_down, "", "returning your call about")


def no_show(brief: Brief) -> Purpose | None:
    """Who was to ring and did not hears no reproach, and that now is as good a time (D1)."""
    if brief.past.no_show is None:
        return None
    moment = there(brief, brief.past.no_show)
    if any(day and day >= moment.date() for day in (brief.spoken_on, brief.interviewed_on)):
        return None
    when = f"{hour(moment)} {past_day(moment.date(), brief.today)}"
    ways = [
        (f"I had us down for {when}, to talk about {{p}}.",),
        (f"We had {when} set aside to talk about {{p}}.",),
    ]
    then = ("I am free to talk now, and another time suits me as well.",)
    told = f". We had {when} set aside for a talk"
    screened = "calling for our talk about"
    ways_down = ladder(lead(brief), by_turn(brief, ways), ("I am calling for our talk about {p}.",))
    return Purpose("no_show", ("event:arranged",), ways_down, f"{told}.", screened, then)


def cancelled(brief: Brief) -> Purpose | None:
    """After an appointment that was called off one asks for a new time (D1, R4)."""
    if brief.past.cancelled is None:
        return None
    day = named(there(brief, brief.past.cancelled).date(), brief.today)
    ways = [
        ("I am calling to find a new time to talk about {p}.",),
        ("I would like to find a new time to talk about {p}.",),
    ]
    on = "" if day in {"today", "tomorrow"} else "on "
    then = (f"I know that our talk {on}{day} was called off, and would be glad of another day.",)
    short = ("I am calling for a new time to talk about {p}.",)
    ways_down = ladder(lead(brief), by_turn(brief, ways), short)
    told = ", to find a new time for our talk."
    return Purpose(
        "cancelled", ("event:arranged",), ways_down, told, "calling for a new time about", then
    )


def arranged(brief: Brief) -> Purpose | None:
    """Who has a talk before them looks forward to it, and gives no reasons for one (R4)."""
    if brief.past.arranged is None:
        return None
    moment = there(brief, brief.past.arranged)
    when = f"{named(moment.date(), brief.today)} at {hour(moment)}"
    ways = [
        ("I am looking forward to our talk about {p}.",),
        ("I am calling ahead of our talk about {p}.",),
    ]
    ways_down = ladder(lead(brief), by_turn(brief, ways))
    then = (f"It is set for {when}.",)
    told = ", ahead of our talk."
    return Purpose(
        "arranged", ("event:arranged",), ways_down, told, "calling about our talk on", then
    )


def offered(brief: Brief) -> Purpose | None:
    """Who was made an offer thanks for it and asks to speak about it (R4)."""
    if brief.past.verdict != "offer":
        return None
    ways = [("Thank you for offering me {the}.",), ("Thank you for your offer of {the}.",)]
    ways_down = ladder(lead(brief), by_turn(brief, ways))
    return Purpose(
        "offer",
        ("event:decided",),
        ways_down,
        ", which I was offered.",
        "calling about the offer of",
    )
