"""What was said would be done, by either side, and is now done (P4d, P6, P8)."""

from datetime import date

from ringback.words.english.casing import upper_first
from ringback.words.message import Brief
from ringback.words.spoken.dates import days_back

from .moments import past_day
from .reason import LETTERS, Purpose, by_turn, ladder, lead


def promised(brief: Brief) -> Purpose | None:
    """What one said one would do is done, and said to be (P4d)."""
    if brief.past.promised is None:
        return None
    when = days_back(brief.past.promised, brief.today)
    ways = [
        (f"I said that I would call you {when} about {{p}}.",),
        ("I am calling as I said I would, about {p}.",),
    ]
    told = f". I said that I would call {when}."
    ways_down = ladder(lead(brief), by_turn(brief, ways), ways[1])
    return Purpose(
        "promised", ("event:promised",), ways_down, told, "calling as I said I would about"
    )


def announced(brief: Brief) -> Purpose | None:
    """A letter said that this call would come, and the call says so (P6, L3)."""
    letter = brief.past.letter
    if not brief.past.announced or (letter and _spoke_after(brief, letter.day)):
        return None
    when = f" {days_back(letter.day, brief.today)}" if letter else ""
    form = LETTERS[letter.by] if letter else "letter"
    ways = [
        (f"I wrote to you{when} about {{p}}, and said that I would call.",),
        (f"My {form}{when} said that I would call about {{p}}.",),
        (f"As I wrote to you{when}, I am calling about {{p}}.",),
    ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ("I wrote that I would call about {p}.",))
    told = f". I wrote{when} that I would call."
    return Purpose(
        "announced", ("event:wrote",), ways_down, told, f"calling as I said in my {form}, about"
    )


def check_back(brief: Brief) -> Purpose | None:
    """They agreed to be asked again, and are (P8)."""
    if brief.past.check_back is None or brief.past.verdict not in {"rejected", "filled"}:
        return None
    ways = [
        ("We agreed that I would ask again about openings like {p}.",),
        ("I am calling as we agreed, about openings like {p}.",),
    ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ways[1])
    told = ". We agreed that I would ask again about openings like it."
    return Purpose(
        "check_back", ("event:agreed",), ways_down, told, "checking back as agreed about"
    )


def decided(brief: Brief) -> Purpose | None:
    """After a no one thanks, and asks to be a candidate for a later opening (P8)."""
    if brief.past.verdict not in {"rejected", "filled"}:
        return None
    ways = [
        ("Thank you for your answer about {p}.",),
        ("Thank you for considering me for {the}.",),
    ]
    then = ("May I be a candidate for a later opening, and how often may I check back with you?",)
    ways_down = ladder(lead(brief), by_turn(brief, ways))
    told = ", to ask about later openings."
    return Purpose(
        "decided", ("event:decided",), ways_down, told, "calling about later openings like", then
    )


def named_day(brief: Brief) -> Purpose | None:
    """On the day that they named, that day is why one calls (P4d)."""
    day = brief.past.named
    if day is None:
        return None
    name, met = past_day(day, brief.today, on=False), brief.past.interview
    if met and day in {met.decision_by, met.next_step_by}:
        step = met.next_step_by == day
        what = "the next step with" if step else "your decision on"
        told = f". {upper_first(name)} was named for {'the next step' if step else 'a decision'}."
        ways = [
            (f"You mentioned {name} for {what} {{the}}, and I would gladly hear how it stands.",),
            (f"You named {name} for {what} {{the}}, and I would like to hear how things stand.",),
        ]
    else:
        told = f". {upper_first(name)} was the day that was named."
        ways = [
            (f"You mentioned {name}, and I would gladly hear how things stand with {{p}}.",),
            (f"You named {name}, and I would like to hear how things stand with {{p}}.",),
        ]
    ways_down = ladder(lead(brief), by_turn(brief, ways), ways[0])
    refs = ("event:interviewed",) if met else ("event:agreed",)
    return Purpose("named", refs, ways_down, told, "calling about the next step for")


def _spoke_after(brief: Brief, day: date) -> bool:
    """Say whether the two spoke after a letter, which then announces nothing any more."""
    return any(spoke and spoke > day for spoke in (brief.spoken_on, brief.interviewed_on))
