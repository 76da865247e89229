"""What a telling says was done, deed by deed, with who did it and whether it was so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.moods import is_planned
from ringback.reading.finders.statements.frames import Hit, Word, words_of
from ringback.reading.finders.verbs import is_past, is_plain

from .acts import ACTS, Act
from .bystanders import is_bystander, is_elsewhere
from .doers import NOUNS_THAT_DO, PARTING, Doer, doer_of, owns
from .findings import Findings
from .not_done import not_done
from .spans import overlap, within


@dataclass(frozen=True, slots=True)
class Deed:
    """One act that words tell of. `clause` is the number of the clause in which it stands.

    `denied`: it was not done.
    """

    act: Act
    span: Span
    clause: int
    doer: Doer = ""
    denied: bool = False


def find_deeds(found: Findings) -> tuple[Deed, ...]:
    """Give the deeds of a telling in its order; plans, wishes and questions are none."""
    deeds: list[Deed] = []
    theirs = -1
    wished = not_done(found.text, found.clauses)
    for number, clause in enumerate(found.clauses):
        if number in wished:
            continue
        goes_on = not clause.named or _THEY_STILL.match(clause.text)
        if is_bystander(found.text, clause) or (theirs == clause.sentence and goes_on):
            # What the seeker's own people do goes on until somebody else is named.
            theirs = clause.sentence
            continue
        theirs = -1
        deeds += _in_clause(found, number, clause)
    deeds += _across(found, deeds)
    ordered = sorted(deeds, key=lambda deed: deed.span.start)
    return tuple(deed for deed in ordered if not _only_thanks(found, deed, ordered))


def _only_thanks(found: Findings, deed: Deed, deeds: Sequence[Deed]) -> bool:
    """Whether "thanked him" tells what was said in the letter or the call right before it."""
    if deed.act != "wrote":
        return False
    if _IN_PARTING.match(found.text, deed.span.start):
        return True
    if not _THANKED.match(found.text, deed.span.start):
        return False
    clause = found.clauses[deed.clause]
    return not _dated(found, clause) and any(
        other.act in _WORDED
        and not other.denied
        and other.span.end <= deed.span.start
        and clause.sentence - found.clauses[other.clause].sentence <= 1
        for other in deeds
    )


_THANKED: Final = re.compile(
    r"thanked (?:him|her|them|everyone|everybody|all)\b(?!.{0,30}\b(?:by|via|in|on|over) )",
    re.IGNORECASE,
)
_IN_PARTING: Final = re.compile(
    r"thanked (?:\w+ ){1,3}(?:and|then) (?:i )?(?:rang off|hung up|put the phone down|"
    r"left(?! (?:an?|my|word)\b)|went)\b",
    re.IGNORECASE,
)
"""Thanks by word of mouth, at the end of a talk."""
_WORDED: Final = frozenset(("wrote", "call", "spoke", "left"))
"""Acts in which somebody can be thanked."""


def _across(found: Findings, deeds: Sequence[Deed]) -> list[Deed]:
    """Give what takes two clauses to tell: "I told her" and "I'd ring again on Friday"."""
    made: list[Deed] = []
    for number in range(1, len(found.clauses)):
        before, clause = found.clauses[number - 1], found.clauses[number]
        if before.sentence != clause.sentence or clause.asked:
            continue
        if is_bystander(found.text, clause) or is_bystander(found.text, before):
            continue
        words = words_of(found.text, before.span.start, clause.span.end)
        for act in _TOLD_IN_TWO:
            if any(d.act == act and number - d.clause in (0, 1) for d in (*deeds, *made)):
                continue
            for hit in ACTS[act].find(words)[:1]:
                if words[hit.first].start < clause.span.start <= words[hit.last - 1].start:
                    start = words[hit.first].start if act == "urgent" else clause.span.start
                    made.append(Deed(act, Span(start, words[hit.last - 1].end), number, "i"))
    return made


_THEY_STILL: Final = re.compile(r"\W*(?:and |but |so |then )*(?:s?he|they)\b", re.IGNORECASE)


_TOLD_IN_TWO: Final[tuple[Act, ...]] = ("my_word", "urgent")


def _in_clause(found: Findings, number: int, clause: Clause) -> list[Deed]:
    if clause.asked:
        return []
    words = _opened(words_of(found.text, clause.span.start, clause.span.end))
    taken: list[Span] = []
    deeds: list[Deed] = []
    for act, frames in ACTS.items():
        for hit in frames.find(words):
            span = Span(words[hit.first].start, words[hit.last - 1].end)
            if within(span, taken) or (clause.planned and _planned(words[: hit.last], act)):
                continue
            if (
                act not in _MAY_LIE_AHEAD
                and act not in _NEGATIVE
                and words[hit.first - 1].text in _MODALS
            ):
                # "I can email her from the 24th": nothing is done yet.
                continue
            if act in _BACKGROUND and _is_background(found, clause, words, act):
                continue
            if _is_another(found, words, act, hit):
                continue
            taken.append(span)
            deeds.append(_deed(found, number, words, act, hit.first, span))
    if not any(deed.act in _TALKS for deed in deeds):
        deeds += _reached(found, number, words)
    return _so_far_as_done(clause, sorted(deeds, key=lambda deed: deed.span.start))


def _so_far_as_done(clause: Clause, deeds: list[Deed]) -> list[Deed]:
    """Give deeds up to one that was not done and takes the rest along: "didn't call and leave"."""
    denial = _NEITHER.search(clause.text)
    if denial is None:
        return deeds
    return [deed for deed in deeds if deed.span.start < clause.span.start + denial.start()]


_NEITHER: Final = re.compile(
    r"(?:\bnot|n't|nt|\bnever)\s(?:[\w-]+\s){0,2}?(?:re-?)?(?:call|ring|phone|telephone|e-?mail|text|"
    r"write|speak|reach)\b[^,.;]{0,40}?\b(?:and|or|nor)\s(?:leave|ring|call|email|write|say|send|"
    r"speak|talk)\b",
    re.IGNORECASE,
)


def _reached(found: Findings, number: int, words: Sequence[Word]) -> list[Deed]:
    """Give a talk told by its beginning alone: "got Dana", "finally caught Tom"."""
    return [
        Deed("spoke", Span(word.start, after.end), number, "i")
        for word, after in pairwise(words)
        if word.text in {"got", "caught", "reached"}
        and any(
            m.span.start == after.start
            and not owns(after, m)
            and (not m.pronoun or _ALONE.match(found.text, after.end))
            for m in found.people
        )
    ]


_ALONE: Final = re.compile(
    r"\W*(?:$|[,.;!]|\s(?:and|at|on|this|today|but|finally|first|straight)\b)"
)


_MODALS: Final = frozenset(("can", "may", "could", "might", "should", "must", "shall"))


_TALKS: Final = vocabulary.words_of(
    "call spoke machine left they_rang wrote they_wrote their_message barred"
)


def _is_name_given(found: Findings, words: Sequence[Word], first: int, span: Span) -> bool:
    """Whether "called" only brings in a name: "a guy called Marcus"."""
    before = words[first - 1].text if first else ""
    named = any(0 <= m.span.start - span.end <= 1 and m.new for m in found.people)
    return named and before in NOUNS_THAT_DO | {
        "someone",
        "somebody",
        "bloke",
        "person",
        "colleague",
    }


def _is_another(found: Findings, words: Sequence[Word], act: Act, hit: Hit) -> bool:
    """Whether the words beside an act make another thing of it."""
    if act == "applied":
        return _is_chased(words, hit.last)
    if act == "they_wrote":
        return _is_sent(found, words, hit.first)
    span = Span(words[hit.first].start, words[hit.last - 1].end)
    return act == "call" and _is_name_given(found, words, hit.first, span)


def _is_chased(words: Sequence[Word], after: int) -> bool:
    """Whether papers only say what was followed up: "emailed an application follow-up"."""
    following = [word.text for word in words[after : after + 2]]
    return following[:1] in (["follow-up"], ["followup"]) or following == ["follow", "up"]


def _is_sent(found: Findings, words: Sequence[Word], first: int) -> bool:
    """Whether "text saying" stands behind the seeker's sending of it: "sent Ray a text saying"."""
    if words[first].text == "had" and words[first + 1].text in _SENDING:
        # "I had sent a thank-you e-mail."
        return words[first - 1].text in ("i", "we", ",")
    for place in range(first - 1, max(first - _REACH, 0) - 1, -1):
        if words[place].text in _SENDING:
            to_me = {word.text for word in words[place:first]} & {"me", "us"}
            return not to_me and doer_of(found, words[:place], words[place]) != "they"
    return False


_SENDING: Final = frozenset(("sent", "send", "wrote", "dropped", "shot", "fired", "popped"))


def _planned(words: Sequence[Word], act: Act) -> bool:
    """Whether what is yet to come reaches as far as the act."""
    if act in _MAY_LIE_AHEAD:
        return False
    return is_planned([word.text for word in words], before=True)


_MAY_LIE_AHEAD: Final = frozenset(
    (
        "my_word",
        "snoozed",
        "urgent",
        "closed",
        "barred",
        "no_answer",
        "screened",
        "automatic",
        "could_not_take",
    )
)
"""Acts whose own words speak of what is to come."""


def _deed(
    found: Findings,
    number: int,
    words: Sequence[Word],
    act: Act,
    first: int,
    span: Span,
) -> Deed:
    before = words[:first]
    bare = (act in _BARE and _is_bare(before)) or (act in _TOPICAL and _is_topic(found, before))
    doer = "" if bare else doer_of(found, before, words[first])
    if act == "call" and not doer and _ITSELF.intersection(word.text for word in before):
        # "It rang four times": nobody does it.
        doer = "machine"
    denied = act not in _NEGATIVE and _denied(before, words[first].text)
    return Deed(act, span, number, doer, denied)


def _is_bare(before: Sequence[Word]) -> bool:
    """Whether a verb opens its piece, so that nobody is named who does it: ", left a message"."""
    while before and before[-1].text in _FILLING:
        before = before[:-1]
    return len(before) > 1 and before[-1].text in PARTING


def _is_topic(found: Findings, before: Sequence[Word]) -> bool:
    """Whether all that stands before a verb is whom it is about: "Rory, rang 9, no answer"."""
    if len(before) < 3 or before[-1].text not in (",", ":"):
        return False
    told = before[1:-1]
    return len(told) <= 2 and all(
        any(m.span.start <= word.start < m.span.end for m in found.people) for word in told
    )


_TOPICAL: Final = frozenset(("call", "wrote", "spoke"))


_BARE: Final = frozenset(("left", "hung_up", "could_not_take"))
"""Acts that are the seeker's own where nobody is named who does them."""


_FILLING: Final = vocabulary.words_of("so and then just also finally but")


def _opened(words: Sequence[Word]) -> tuple[Word, ...]:
    """Put a comma before the first word, so that a frame may ask for what opens a clause."""
    return (Word(",", words[0].start, words[0].start), *words) if words else ()


def _is_background(found: Findings, clause: Clause, words: Sequence[Word], act: Act) -> bool:
    """Whether an act is only called to mind, or was done elsewhere."""
    if words[1].text in _SINCE and act == "spoke":
        return words[2].text == "we"
    if act == "spoke":
        return False
    since = words[1].text in _SINCE and not _dated(found, clause)
    return since or is_elsewhere(clause.text)


def _dated(found: Findings, clause: Clause) -> bool:
    return any(overlap(day.span, clause.span) for day in found.days)


def _denied(before: Sequence[Word], verb: str) -> bool:
    """Whether what follows is denied by one of the last words before it."""
    for back, word in enumerate(reversed(before[-_REACH:])):
        if word.text in PARTING:
            return False
        if word.text in _DENY_NOUNS:
            # "No answer called again": what it denies is the answer.
            between = {each.text for each in before[len(before) - back :]}
            return not between & _OWN_ENDS
        if word.text in _DENIERS:
            helped = before[-back - 2].text if len(before) > back + 1 else ""
            # "Did not answer left a message": what is done after it is not denied.
            return back == 0 or helped not in _HELPERS or not is_past(verb) or is_plain(verb)
    return False


_DENY_NOUNS: Final = frozenset(("no", "nobody", "noone", "none"))


_OWN_ENDS: Final = vocabulary.words_of(
    "answer answered reply response luck joy pickup pick picked up message messages msg voicemail "
    "vm one word news signal there home in dice"
)
"""What "no" denies by itself, so that what is told after it was done."""
_HELPERS: Final = frozenset(("did", "do", "does", "could", "can", "will", "would"))


_BACKGROUND: Final = frozenset(("applied", "met", "spoke"))


_SINCE: Final = vocabulary.words_of("since after before when where for")
"""Words that bring in what is only called to mind: "since I applied"."""


_ITSELF: Final = frozenset(("it", "phone"))


_REACH: Final = 5


_DENIERS: Final = vocabulary.words_of(
    "not never without no nobody noone instead forgot failed neither against almost nearly"
)


_NEGATIVE: Final = vocabulary.words_of(
    "hung_up no_answer could_not_take barred wrong_number closed snoozed missed_call"
)
"""Acts whose own words hold a "not" or outlive one before them."""
