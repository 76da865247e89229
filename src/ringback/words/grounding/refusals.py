"""Whether another wording of a message may take its place: only if it says the same."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Final

from ringback.words.calls.answered import OPENER, SCREENED
from ringback.words.calls.voicemail import NEVER_LONGER
from ringback.words.english.lists import words
from ringback.words.message import Brief, Message
from ringback.words.spoken.speech import spoken
from ringback.words.spoken.timing import seconds

from .clauses import clauses, sentences
from .manners import unmannerly
from .plain_words import COURTESY, GRAMMAR, NEGATIONS
from .sources import of_text
from .tokens import Token, canon, tokens
from .told import Told, told

LONGEST: Final = 5000
"""Characters of a rewording that are read at all."""

_BOUNDS: Final = {"voicemail": NEVER_LONGER, "opener": OPENER, "screening": SCREENED}
_LONGER: Final = 1.3
_SPARE: Final = 2.0
_ENGLISH: Final = 0.5
_GREETING: Final = re.compile(r"\b(?:hello|hi|dear|good (?:morning|afternoon|evening|day))\b", re.I)
_MEETING: Final = frozenset(
    map(canon, words("meet meeting interview visit come step talk speak time minutes through"))
)
_WISHING: Final = re.compile(
    r"\b(?:would|love|like|welcome|glad|happy|hope|appreciate|look forward|"
    r"could|may|when|pleased)\b",
    re.IGNORECASE,
)
_JOINING: Final = frozenset(
    map(canon, words("glad happy pleased like love add mention say tell share know let hear"))
)
"""The words of courtesy that may lead over to a fact."""


def refusals(original: Message, text: str, brief: Brief) -> tuple[str, ...]:
    """Give the reasons for which a rewording is refused, as sentences; none if it says the same.

    It keeps every number, name, day, claim, limit and negation, each claim in one sentence, the
    wish to meet (R4), the salutation, and the telephone number as often; it brings in nothing.
    """
    if not text.strip():
        return ("It is empty.",)
    if len(text) > LONGEST:
        return (f"It has more than {LONGEST:,} characters.",)
    whole = "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))
    before = told(original, brief)
    after = [Told(part) for part in sentences(whole)]
    found = (
        *unmannerly(text.strip(), original.text),
        *_other_language(whole, original),
        *_phones(whole, original),
        *_figures(whole, original),
        *_names_and_days(whole, original),
        *_claims(before, after),
        *_additions(before, after),
        *_bearing(before, after, original),
        *_too_long(whole, original),
    )
    return tuple(dict.fromkeys(found))


def _other_language(text: str, original: Message) -> Iterator[str]:
    plain = [token for token in tokens(text) if token.sort == "word"]
    known = of_text(original.text).stems | GRAMMAR | COURTESY
    if plain and sum(token.stem in known for token in plain) < _ENGLISH * len(plain):
        yield "It is in another language, or about something else."


def _phones(text: str, original: Message) -> Iterator[str]:
    """Give what is wrong with the telephone number (C2)."""
    before = Counter(each.key for each in tokens(original.text) if each.sort == "phone")
    after = Counter(each.key for each in tokens(text) if each.sort == "phone")
    for number in after.keys() - before.keys():
        yield f"It gives a telephone number that is not yours: {number}."
    for number, times in before.items():
        if after[number] != times:
            often = {1: "once", 2: "twice"}.get(times, f"{times} times")
            yield f"It does not say your telephone number {often}, as the message does (C2)."


def _figures(text: str, original: Message) -> Iterator[str]:
    yield from _changed(
        text,
        original,
        "number",
        "It says the number “{}”, which the message does not.",
        "It leaves out the number “{}”.",
    )


def _names_and_days(text: str, original: Message) -> Iterator[str]:
    yield from _changed(
        text,
        original,
        "day",
        "It says “{}”, which is not the day in the message.",
        "It leaves out “{}”, which says when.",
    )
    anywhere = {token.stem for token in tokens(text)}
    for token in tokens(original.text):
        if token.sort == "name" and token.stem not in anywhere and not _plain(token):
            yield f"It leaves out the name “{token.text}”."
    known = {token.stem for token in tokens(original.text)}
    for token in tokens(text):
        if token.sort == "name" and token.stem not in known and not _plain(token):
            yield f"It says the name “{token.text}”, which the message does not."


def _changed(text: str, original: Message, sort: str, added: str, left_out: str) -> Iterator[str]:
    """Give what was added and what was left out of one sort."""
    before = [token for token in tokens(original.text) if token.sort == sort]
    after = [token for token in tokens(text) if token.sort == sort]
    yield from (added.format(each.text) for each in _beyond(after, before))
    yield from (left_out.format(each.text) for each in _beyond(before, after))


def _beyond(some: Sequence[Token], others: Sequence[Token]) -> list[Token]:
    """Give the tokens that stand more often among some than among others."""
    left = Counter(token.key for token in others)
    found = []
    for token in some:
        left[token.key] -= 1
        if left[token.key] < 0:
            found.append(token)
    return found


def _plain(token: Token) -> bool:
    return token.stem in GRAMMAR or token.stem in COURTESY


def _claims(before: Sequence[Told], after: Sequence[Told]) -> Iterator[str]:
    """Give the claims that no sentence of the rewording makes whole."""
    for claim in before:
        if not claim.claims or any(each.holds(claim) for each in after):
            continue
        everywhere = {stem for each in after for stem in each.stems}
        gone = [
            token.text
            for token in claim.tokens
            if token.stem not in GRAMMAR
            and token.stem not in everywhere
            and (claim.of_a_fact or token.stem not in COURTESY)
        ]
        if gone:
            yield f"It leaves out “{', '.join(gone)}” of “{claim.text}”"
        else:
            yield f"It no longer says in one sentence, in this order: “{claim.text}”"


def _additions(before: Sequence[Told], after: Sequence[Told]) -> Iterator[str]:
    """Give what a sentence says beyond the claims that it makes."""
    courteous = {stem for each in before if not each.claims for stem in each.stems}
    unchanged = {each.text for each in before}
    for each in after:
        if each.text in unchanged:
            continue
        claims = [claim for claim in before if claim.claims and each.holds(claim)]
        of_facts = any(claim.of_a_fact for claim in claims)
        known = frozenset(stem for claim in claims for stem in claim.stems)
        allowed = known | (_JOINING if of_facts else COURTESY | courteous)
        yield from (
            f"It says “{token.text}” in “{each.text}”, where the message does not."
            for token in each.tokens
            if token.stem not in GRAMMAR and token.stem not in allowed
        )
        if claims:
            yield from _repeated(each, claims, _JOINING if of_facts else COURTESY | courteous)
        yield from _misplaced(each, claims)
        yield from _limited_otherwise(each, claims)
        yield from _two_places(each, claims)


def _repeated(each: Told, claims: Sequence[Told], courteous: Set[str]) -> Iterator[str]:
    """Give words of a claim that stand there once more: who had a manager has not managed."""
    said = sum((Counter(claim.stems) for claim in claims), Counter[str]())
    for stem in (Counter(each.stems) - said).keys() - courteous:
        text = next(token.text for token in reversed(each.tokens) if token.stem == stem)
        yield f"It says “{text}” once more in “{each.text}”, where the message does not."


def _misplaced(each: Told, claims: Sequence[Told]) -> Iterator[str]:
    """Give what is said of oneself that the message gives as asked for."""
    if not any(claim.answers for claim in claims):
        return
    own = GRAMMAR | COURTESY | _JOINING
    own = own.union(*(claim.own for claim in claims))
    for part, is_own in clauses(each.text):
        strange = [token.text for token in tokens(part) if is_own and token.stem not in own]
        if strange:
            yield f"It says of you what they ask for: “{', '.join(strange)}”."


def _limited_otherwise(each: Told, claims: Sequence[Told]) -> Iterator[str]:
    """Give negations and limits that a claim has gained or lost."""
    wholes = [claim.limits for claim in claims]
    if wholes and each.limits not in (*wholes, sum(wholes, Counter[str]())):
        yield f"It changes what limits or denies the claim in “{each.text}”"


def _two_places(each: Told, claims: Sequence[Told]) -> Iterator[str]:
    """Give a sentence that mixes what was done in two places, where one could take the other's."""
    places = {claim.where for claim in claims if claim.of_a_fact and claim.where}
    stems = set(each.stems)
    named = [place & stems for place in places if place & stems]
    if any(not one <= other and not other <= one for one in named for other in named):
        together = any(set().union(*named) <= set(claim.stems) for claim in claims)
        if not together:
            yield f"It joins in one sentence what was in two places: “{each.text}”"


def _bearing(before: Sequence[Told], after: Sequence[Told], original: Message) -> Iterator[str]:
    """Give what is lost of the salutation, the question, the wish to meet, and what is denied."""
    if _GREETING.search(before[0].text):
        names = {token.stem for token in before[0].tokens if token.sort == "name"}
        greeted = {stem for each in after[:2] for stem in each.stems}
        if not _GREETING.search(after[0].text) or not names <= greeted:
            yield "It drops the salutation."
    if "?" in original.text and not any("?" in each.text for each in after):
        yield "It drops the question."
    asked = {stem for each in before if "rule:R4" in each.rests_on for stem in each.stems}
    wished = asked & _MEETING
    if _wished(wished, before) and not _wished(wished, after):
        yield "It drops the wish to meet (R4)."
    if _denials(before) != _denials(after):
        yield "It denies something that the message does not, or the other way round."


def _denials(some: Sequence[Told]) -> int:
    return sum(stem in NEGATIONS for each in some for stem in each.stems)


def _wished(wished: frozenset[str] | set[str], some: Sequence[Told]) -> bool:
    """Say whether one of the sentences wishes for one of these, and denies nothing."""
    return any(
        _WISHING.search(each.text)
        and wished & set(each.stems)
        and not each.limits.keys() & NEGATIONS
        for each in some
    )


def _too_long(text: str, original: Message) -> Iterator[str]:
    """Give whether it takes too long to say (C3), as kind and message allow."""
    took = seconds(spoken(original.text))
    limit = min(took * _LONGER + _SPARE, _BOUNDS.get(original.kind, took * _LONGER + _SPARE))
    now = seconds(spoken(text))
    if now > max(limit, took):
        yield f"It takes {now:.0f} seconds to say; at most {max(limit, took):.0f} are allowed (C3)."
