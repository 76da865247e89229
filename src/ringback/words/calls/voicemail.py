"""The voicemail that sells its speaker (R0 to R12, C1 to C3, F5)."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from ringback.words.fitting.choice import NEARLY, Choice, leading
from ringback.words.fitting.evidence import Evidence, evidence, joined
from ringback.words.fitting.likeness import overlap
from ringback.words.lacking import lacking
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.spoken.timing import seconds

from .closing import number_twice, wish
from .details import details
from .opening import opening

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

_MAY_NOT_HAVE_READ: Final = sentence("You may not have had time to read my résumé yet.", "rule:R9")


def voicemail(brief: Brief, choices: Sequence[Choice], *, short: bool) -> Message:
    """Write the fullest voicemail that is short enough (C3).

    When it is too long, the first to go is that they may not have read the résumé, then the second
    fact, then what finds the résumé; position, one fact with its fit, wish and number stay.
    """
    sayable = _sayable(brief, choices)
    limit = SHORT if short else LONGEST
    shortest: tuple[tuple[Sentence, ...], tuple[str, ...]] | None = None
    for sentences, facts in _candidates(brief, sayable, short=short):
        took = _seconds(sentences)
        if took <= (WITH_COURTESY if _MAY_NOT_HAVE_READ in sentences else limit):
            return Message("voicemail", sentences, lacking(brief, sayable, number=True), facts)
        if shortest is None or took < _seconds(shortest[0]):
            shortest = sentences, facts
    if shortest is None or _seconds(shortest[0]) > NEVER_LONGER:
        shortest = next(_candidates(brief, (), short=True))
    return Message("voicemail", shortest[0], lacking(brief, sayable, number=True), shortest[1])


def _sayable(brief: Brief, choices: Sequence[Choice]) -> list[Choice]:
    """Leave out what nobody would say so; stop when there is enough to choose from."""
    found = (choice for choice in choices if next(evidence(choice, brief.today), None))
    return list(islice(found, _TRIED))


def _candidates(
    brief: Brief, choices: Sequence[Choice], *, short: bool
) -> Iterator[tuple[tuple[Sentence, ...], tuple[str, ...]]]:
    """Give whole messages, the fullest first, in the order in which things may be dropped."""
    first = opening(brief, short=short).sentences
    last = (wish(brief, short=short), *number_twice(brief))
    finding = () if short else details(brief)
    for said, found, invited in _bodies(brief, choices, finding, short=short):
        new = bool(said) and said[0].choice.fact.key not in brief.used
        joint = _joint(brief, invited=invited) if new and not short else ()
        body = tuple(each.sentence for each in said)
        keys = tuple(each.choice.fact.key for each in said)
        yield (*first, *found, *joint, *body, *last), keys


def _bodies(
    brief: Brief, choices: Sequence[Choice], finding: tuple[Sentence, ...], *, short: bool
) -> Iterator[tuple[tuple[Evidence, ...], tuple[Sentence, ...], bool]]:
    """Give the facts, what finds the résumé, and whether to say they may not have read it."""
    if not choices:
        yield (), finding, False
    for choice in leading(choices):
        for one in evidence(choice, brief.today):
            if not short and not brief.returning:
                pairs = [(one, two) for two in _second(one, choices, brief)]
                # Rather than part of a fact, or the better fact, the courtesy goes.
                best = [
                    two for two in pairs if two[1].whole and two[1].choice is pairs[0][1].choice
                ]
                yield from ((pair, finding, True) for pair in best)
                yield from ((pair, finding, False) for pair in pairs)
                yield (one,), finding, not pairs
                yield (one,), finding, False
            yield (one,), (), False


def _second(one: Evidence, choices: Sequence[Choice], brief: Brief) -> Iterator[Evidence]:
    """Give the ways to say a second fact, the best first: one that says something else."""
    others = [
        choice
        for choice in choices
        if _is_another(choice, one.choice) and not _says_the_same(choice, one, brief)
    ]
    least = NEARLY * max((other.score for other in others), default=0.0)
    # Of those nearly as good as the best, what answers nothing comes after what does, and of that
    # the same sort after another.
    others.sort(
        key=lambda other: (
            other.score < least,
            not other.germane,
            other.germane and other.sort == one.choice.sort,
        )
    )
    for choice in islice(others, _SECONDS):
        yield from joined(choice, brief.today, one)


def _is_another(choice: Choice, first: Choice) -> bool:
    """Say whether a fact adds to the first: two deeds may, two licences or degrees do not."""
    if choice.sort == first.sort:
        return choice is not first and choice.fact.kind == "achievement"
    return choice.germane or choice.strength >= _WORTH_SAYING


def _says_the_same(choice: Choice, one: Evidence, brief: Brief) -> bool:
    """Say whether a fact would only repeat the first ("a nurse since 2015", "11 years a nurse")."""
    said = next(evidence(choice, brief.today)).claim
    first, other = one.claim.clause, said.body
    return max(overlap(first, other), overlap(other, first)) >= _REPEATS


def _joint(brief: Brief, *, invited: bool) -> tuple[Sentence, ...]:
    """Lead over to the facts."""
    if brief.returning:
        return ()
    if brief.talked:
        return (sentence("There is something I would like to add.", "rule:F5"),)
    if brief.earlier:
        return (sentence("There is something I did not mention in my message.", "rule:F5"),)
    return (_MAY_NOT_HAVE_READ,) if invited else ()


def _seconds(sentences: Sequence[Sentence]) -> float:
    return round(sum(seconds(each.spoken) for each in sentences), 1)
