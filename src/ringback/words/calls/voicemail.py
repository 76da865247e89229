"""The voicemail that sells its speaker (R0 to R12, C1 to C3, F5)."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from ringback.words.fitting.choice import NEARLY, Choice, leading, worthy
from ringback.words.fitting.evidence import Evidence, evidence, joined
from ringback.words.fitting.likeness import overlap
from ringback.words.lacking import lacking
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.spoken.timing import seconds

from .closing import number_twice, wish
from .details import details
from .opening import in_manner, opening
from .purpose import purpose
from .reason import LETTERS, Purpose, Why
from .talked import Taken, taken_up

LONGEST: Final = 40.0
"""Seconds a voicemail takes at most (C3)."""

WITH_COURTESY: Final = 36.0
"""Seconds a voicemail takes at most that says they may not have read the résumé."""

SHORT: Final = 24.0
"""Seconds a short voicemail takes at most."""

NEVER_LONGER: Final = 50.0
"""Seconds that no voicemail exceeds: rather than that it goes without a fact."""

_TRIED: Final = 6
"""So many facts are tried, best first, before a message is given up as too long."""

_SECONDS: Final = 2
"""So many facts are tried for the second place."""

_WORTH_SAYING: Final = 0.5
"""A second fact that answers nothing has to be at least so strong."""

_REPEATS: Final = 0.5
"""A second fact that shares so much with the first only repeats it."""

_WITH_TWO: Final[frozenset[Why]] = frozenset(
    ("applied", "interested", "referred", "again", "wrote", "announced", "promised", "talk")
)
"""What one calls for where two facts are not too many."""

_NEVER_CURT: Final[frozenset[Why]] = frozenset(("late", "pressing", "arranged", "decided"))
"""What one calls for that even a short message says whole."""

_ASKS_ITSELF: Final[frozenset[Why]] = frozenset(("arranged", "decided"))
"""What one calls for that says itself what comes next, so that a short message wishes no more."""

_FINDS: Final = _WITH_TWO - {"talk", "promised"}
"""What one calls for where they may still have the résumé to find (R5)."""

_COURTESIES: Final = (
    sentence("You may not have had time to read my résumé yet.", "rule:R9"),
    None,
    sentence("In short, this is what I bring.", "rule:R8"),
    None,
)
_ADDED: Final = (
    "I would like to add one thing.",
    "One more thing about me.",
    "There is one more thing to tell you.",
)
_NOT_MENTIONED: Final = (
    "One more thing about me.",
    "I would like to add one thing to my message.",
    "There is one more thing to tell you.",
)
_THIS_NUMBER: Final = sentence(
    "Your greeting said to try this number.", "event:greeting", "rule:L2"
)

_Said = tuple[tuple[Sentence, ...], tuple[str, ...]]


def voicemail(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write the fullest voicemail that is short enough (C3).

    When it is too long, the first to go is that they may not have read the résumé, then the second
    fact, then what finds the résumé; position, one fact with its fit, wish and number stay.
    """
    why = purpose(brief)
    given = sayable(brief, choices)
    missing = lacking(brief, given, number=True, facts=sells(brief, why))
    limit = SHORT if short else LONGEST
    shortest: _Said | None = None
    taken = notes_taken_up(brief, why, choices, short=short)
    for sentences, facts in _candidates(brief, why, given, taken, short=short):
        took = _seconds(sentences)
        courteous = any(each in sentences for each in _COURTESIES)
        if took <= (WITH_COURTESY if courteous else limit):
            return Message("voicemail", sentences, missing, facts)
        if shortest is None or took < _seconds(shortest[0]):
            shortest = sentences, facts
    if shortest is None or _seconds(shortest[0]) > NEVER_LONGER:
        shortest = next(_of_facts(brief, why, (), short=True))
    return Message("voicemail", shortest[0], missing, shortest[1])


def sayable(brief: Brief, choices: Sequence[Choice]) -> list[Choice]:
    """Leave out what nobody would say so; stop when there is enough to choose from."""
    found = (choice for choice in worthy(choices) if next(evidence(choice, brief.today), None))
    return list(islice(found, _TRIED))


def notes_taken_up(
    brief: Brief, why: Purpose, choices: Sequence[Choice], *, short: bool
) -> tuple[Taken, ...]:
    """Give the notes on the talk that a call takes up, where it is not for something else."""
    if not why.sells or why.why == "pressing":
        return ()
    return taken_up(brief, choices, short=short)


def reasons(brief: Brief, why: Purpose, choices: Sequence[Choice]) -> Sequence[Choice]:
    """Give the facts that a call may give as reasons where it takes up no notes on a talk.

    After an interview, and where something presses, that is only what answers the posting.
    """
    if not why.sells or (brief.talked and why.why == "pressing"):
        return ()
    if sells(brief, why):
        return choices
    return [choice for choice in choices if choice.germane]


def sells(brief: Brief, why: Purpose) -> bool:
    """Say whether facts are what the call is for, so that it lacks something without them."""
    return why.sells and why.why != "pressing" and brief.interviewed_on is None


def this_number(brief: Brief, why: Purpose) -> tuple[Sentence, ...]:
    """Say on the cell that the greeting sent callers there (L2); nothing where it did not."""
    sent = brief.past.told_cell and brief.line == "cell" and why.why != "returning"
    return (_THIS_NUMBER,) if sent else ()


def _candidates(
    brief: Brief,
    why: Purpose,
    choices: Sequence[Choice],
    taken: Sequence[Taken],
    *,
    short: bool,
) -> Iterator[_Said]:
    """Give whole messages, the fullest first, in the order in which things may be dropped."""
    fewer = [taken[:count] for count in range(len(taken), 1, -1)] if not short else []
    for notes in (*fewer, *((note,) for note in taken)):
        said = tuple(each for note in notes for each in note.sentences)
        facts = tuple(key for note in notes for key in note.facts)
        yield (*_begun(brief, why, short=short), *said, *_ended(brief, why, short=short)), facts
    hurried = short and why.why == "pressing"
    given = () if hurried or taken else reasons(brief, why, choices)
    yield from _of_facts(brief, why, given, short=short)


def _of_facts(
    brief: Brief, why: Purpose, choices: Sequence[Choice], *, short: bool
) -> Iterator[_Said]:
    """Give messages that give facts as reasons, or none if there are none to give."""
    first, last = _begun(brief, why, short=short), _ended(brief, why, short=short)
    before = " ".join(each.text for each in first)
    finding = details(brief, before) if why.why in _FINDS and not short else ()
    for said, found, invited in _bodies(brief, why, choices, finding, short=short):
        new = bool(said) and said[0].choice.fact.key not in brief.used
        # What is led up to has to be worth it.
        leads = bool(said) and said[0].choice.germane
        worth = bool(said) and said[0].choice.is_reason
        joint = _joint(brief, why, invited=invited and leads) if new and worth and not short else ()
        body = tuple(each.sentence for each in said)
        keys = tuple(each.choice.fact.key for each in said)
        yield (*first, *found, *joint, *body, *last), keys


def _begun(brief: Brief, why: Purpose, *, short: bool) -> tuple[Sentence, ...]:
    begun = opening(brief, short=short).sentences
    if short and why.why not in _NEVER_CURT:
        return begun
    then = tuple(sentence(in_manner(brief, text), *why.refs) for text in why.then)
    return (*begun, *then, *this_number(brief, why))


def _ended(brief: Brief, why: Purpose, *, short: bool) -> tuple[Sentence, ...]:
    number = number_twice(brief, short=short)
    if short and why.why in _ASKS_ITSELF:
        return number
    return (wish(brief, why, short=short), *number)


def _bodies(
    brief: Brief,
    why: Purpose,
    choices: Sequence[Choice],
    finding: tuple[Sentence, ...],
    *,
    short: bool,
) -> Iterator[tuple[tuple[Evidence, ...], tuple[Sentence, ...], bool]]:
    """Give the facts, what finds the résumé, and whether to say they may not have read it."""
    if not choices:
        yield (), finding, False
    for choice in leading(choices):
        for one in evidence(choice, brief.today, brief.turn):
            if not short and why.why in _WITH_TWO and not brief.interviewed_on:
                pairs = [(one, two) for two in _second(one, choices, brief)]
                # Rather than part of a fact, or the better fact, the courtesy goes.
                best = [
                    two for two in pairs if two[1].whole and two[1].choice is pairs[0][1].choice
                ]
                yield from ((pair, finding, True) for pair in best)
                yield from ((pair, finding, False) for pair in pairs)
                yield (one,), finding, not pairs
                yield (one,), finding, False
            if why.why not in {"returning", "pressing"}:
                yield (one,), finding, True
            yield (one,), (), False


def _second(one: Evidence, choices: Sequence[Choice], brief: Brief) -> Iterator[Evidence]:
    """Give the ways to say a second fact, the best first: one that says something else."""
    others = [
        choice
        for choice in choices
        if _is_another(choice, one.choice) and not _says_the_same(choice, one, brief)
    ]
    least = NEARLY * max((other.score for other in others), default=0.0)
    # What was pinned comes first. Of those nearly as good as the best, what answers nothing comes
    # after what does, and of that the same sort after another.
    others.sort(
        key=lambda other: (
            not other.pinned,
            other.score < least,
            not other.germane,
            other.germane and other.sort == one.choice.sort,
        )
    )
    for choice in islice(others, _SECONDS):
        yield from joined(choice, brief.today, one, brief.turn)


def _is_another(choice: Choice, first: Choice) -> bool:
    """Say whether a fact adds to the first: two deeds may, two licences or degrees do not."""
    if choice.pinned and choice is not first:
        return True
    if choice.sort == first.sort:
        return choice is not first and choice.fact.kind == "achievement"
    return choice.germane or choice.strength >= _WORTH_SAYING


def _says_the_same(choice: Choice, one: Evidence, brief: Brief) -> bool:
    """Say whether a fact would only repeat the first ("a nurse since 2015", "11 years a nurse")."""
    said = next(evidence(choice, brief.today)).claim
    first, other = one.claim.clause, said.body
    return max(overlap(first, other), overlap(other, first)) >= _REPEATS


def _joint(brief: Brief, why: Purpose, *, invited: bool) -> tuple[Sentence, ...]:
    """Lead over to the facts."""
    if why.why in {"returning", "pressing"}:
        return ()
    if brief.talked:
        return (_joined(brief, _ADDED, "rule:F5"),)
    if why.why in {"announced", "wrote"} and brief.past.letter:
        letter = LETTERS[brief.past.letter.by]
        text = in_manner(brief, f"I would like to add one thing to my {letter}.")
        return (sentence(text, "event:wrote", "rule:F5"),)
    if why.why in {"announced", "promised", "named", "check_back"}:
        return ()
    if why.why == "again":
        return (_joined(brief, _NOT_MENTIONED, "rule:F5"),)
    courtesy = _COURTESIES[brief.turn % len(_COURTESIES)]
    return (courtesy,) if invited and courtesy else ()


def _joined(brief: Brief, ways: Sequence[str], rule: str) -> Sentence:
    return sentence(in_manner(brief, ways[brief.turn % len(ways)]), rule)


def _seconds(sentences: Sequence[Sentence]) -> float:
    return round(sum(seconds(each.spoken) for each in sentences), 1)
