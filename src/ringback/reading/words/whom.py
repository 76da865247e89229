"""Whom a deed was done to, or who did it, and on which line."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.terms import PhoneKind
from ringback.intake import vocabulary
from ringback.reading.finders.names import Mention
from ringback.reading.finders.statements.frames import words_of

from .findings import Findings
from .scenes import Scene
from .spans import overlap


def whom(found: Findings, span: Span) -> str:
    """Give the key of the person whom a deed at `span` concerns, "" for nobody.

    Whoever stands in its own words, else first after it in its clause, else last before it.
    """
    clause = found.clauses[found.clause_at(span.start)].span
    near = [m for m in found.people if overlap(m.span, clause) and _is_somebody(m)]
    inside = [m for m in near if overlap(m.span, span)]
    after = [m for m in near if m.span.start >= span.end]
    before = [m for m in near if m.span.end <= span.start]
    chosen = inside[:1] or _beside(found, after, span) or before[-1:] or after[:1]
    return chosen[0].person.key if chosen else ""


def sayer_of(found: Findings, span: Span) -> str:
    """Give the key of whoever says what stands at `span`.

    Whoever opens it or does it as "he" or "she", else whoever was named last before it in its
    sentence.
    """
    clause = found.clauses[found.clause_at(span.start)]
    first = next(each.span.start for each in found.clauses if each.sentence == clause.sentence)
    named = [m for m in found.people if _is_somebody(m)]
    own = [m for m in named if overlap(m.span, span)]
    opening = [m for m in own if _opens(found, m, span)]
    sentence = max(c.span.end for c in found.clauses if c.sentence == clause.sentence)
    after = [
        m
        for m in named
        if span.start <= m.span.start < sentence
        and _SAID.match(found.text[m.span.end : m.span.end + 12])
    ]
    doing = [m for m in own if m.pronoun and _SUBJECT.match(found.text[m.span.start : m.span.end])]
    before = [m for m in named if first <= m.span.start < span.start]
    chosen = opening[:1] or before[-1:] or after[:1] or doing[:1]
    return chosen[0].person.key if chosen else ""


def line_meant(found: Findings, span: Span) -> PhoneKind | None:
    """Give the line that the clause of a call names: "her cell", "the office"."""
    own = {word.text for word in words_of(found.text, span.start, span.end)}
    if own & (_CELL | _DESK):
        return "cell" if own & _CELL else "office"
    clause = found.clauses[found.clause_at(span.start)].span
    words = [word.text for word in words_of(found.text, clause.start, clause.end)]
    for place, word in enumerate(words):
        if word in _SAYS:
            # What is told from here on is theirs, or a machine's.
            return None
        if word in _CELL | {"landline"} or (
            word in _OFFICE and set(words[place + 1 : place + 2]) & _LINE
        ):
            return "cell" if word in _CELL else "office"
        if word in _OFFICE and place and words[place - 1] in _THE and set(words[:place]) & _RUNG:
            return "office"
    return None


_SAID: Final = re.compile(r"\s(?:said|says|told|reckon)", re.IGNORECASE)
_SUBJECT: Final = re.compile(r"(?:s?he)\b", re.IGNORECASE)
_CELL: Final = vocabulary.words_of("cell mobile cellphone mob handphone")
_DESK: Final = frozenset(("desk", "landline"))
_OFFICE: Final = vocabulary.words_of("office desk work main front direct")
_LINE: Final = vocabulary.words_of("line number phone no extension landline num")


def line_before(found: Findings, span: Span) -> PhoneKind | None:
    """Give the line that is said to do something: "desk rang out, cell busy"."""
    clause = found.clauses[found.clause_at(span.start)].span
    words = words_of(found.text, clause.start, span.end)[-4:]
    for word in reversed(words):
        if word.text in ",;.":
            return None
        if word.text in _CELL | _DESK:
            return "cell" if word.text in _CELL else "office"
    return None


def line_led(found: Findings, start: int, end: int) -> PhoneKind | None:
    """Give the line that leads to what is told: "Jay's cell: left a message"."""
    words = words_of(found.text, start, max(start, end))
    if not words or len(words) > _LEADING or any(word.text in _SAYS for word in words):
        return None
    named = {word.text for word in words}
    if named & _CELL:
        return "cell"
    return "office" if named & _DESK else None


_LEADING: Final = 8
_SAYS: Final = vocabulary.words_of(
    "said says saying told tells asked asks gave gives reckons reckon goes"
)
_THE: Final = vocabulary.words_of("the her his their")
_RUNG: Final = vocabulary.words_of("called rang phoned tried dialled dialed")


def _beside(found: Findings, after: list[Mention], span: Span) -> list[Mention]:
    """Give who stands right after a deed: "called Dana", "a message for Dana"."""
    if not after:
        return []
    between = found.text[span.end : after[0].span.start]
    return after[:1] if len(between.split()) <= 3 and "," not in between else []


def _is_somebody(mention: Mention) -> bool:
    """Whether a mention names a person, and not only what they are."""
    return bool(mention.person.name)


def _opens(found: Findings, mention: Mention, span: Span) -> bool:
    """Whether a name is where a statement begins: "Stan says don't call"."""
    return (
        mention.span.start - span.start < 3
        or found.text[mention.span.end : mention.span.end + 1] == ":"
    )


def recipients(found: Findings, scene: Scene, region: Span) -> tuple[str, ...]:
    """Give everybody to whom a letter went: "to Dana and to Tom", "to both"."""
    first = scene.contact
    people = dict.fromkeys([first] if first else [])
    listed = bool(first)
    for mention in found.people:
        if not overlap(mention.span, region) or not _is_somebody(mention) or mention.pronoun:
            continue
        before = found.text[: mention.span.start].rstrip().lower()
        if before.endswith(("nothing to", "not to", "none to", "not yet to")):
            continue
        if before.endswith((" to", "\nto")) or (
            listed and before.endswith((" and", ",", "&", " plus"))
        ):
            people[mention.person.key] = None
    if not people and _BOTH.search(found.text[region.start : region.end]):
        return tuple(person.key for person in found.telling.people)
    return tuple(people)


def met_with(found: Findings, span: Span) -> tuple[str, ...]:
    """Give with whom something is arranged: "with Mark", "Gus wants to see me"."""
    text = found.text
    clause = found.clauses[found.clause_at(span.start)].span
    whole = Span(min(span.start, clause.start), max(span.end, clause.end))
    near = [m for m in found.people if overlap(m.span, whole) and _is_somebody(m)]
    with_ = [m for m in near if _WITH.search(text[max(0, m.span.start - 20) : m.span.start])]
    if not with_:
        with_ = [m for m in near if _SEES.match(text[m.span.end : m.span.end + 60])]
    if not with_:
        sentence = found.clauses[found.clause_at(whole.start)].sentence
        with_ = [
            m
            for m in found.people
            if _is_somebody(m)
            and m.span.start >= whole.start
            and found.clauses[found.clause_at(m.span.start)].sentence == sentence
            and not m.pronoun
            and _WILL_CALL.match(text, m.span.end)
        ]
    listed = list(with_)
    for mention in near:
        if listed and mention.span.start > listed[-1].span.end:
            between = text[listed[-1].span.end : mention.span.start].strip().lower()
            if _LISTED.fullmatch(between):
                listed.append(mention)
    return tuple(dict.fromkeys(m.person.key for m in listed))


_LISTED: Final = re.compile(
    r"(?:,|,? ?and|&|\+|plus)(?: (?:an?|one|the|her|his|their)(?: \w+){0,2})?"
)
_WITH: Final = re.compile(
    r"(?:\bwith|\bw/?|\bmeet(?:ing)?|\bsee)\s+(?:an? |one |the |their |her |his )?$", re.IGNORECASE
)
_WILL_CALL: Final = re.compile(
    r"(?: will|'ll) (?:call|ring|phone|interview|meet|see)\b", re.IGNORECASE
)
_BOTH: Final = re.compile(r"\b(?:both|each|all (?:of them|three|four)|everyone)\b", re.IGNORECASE)
_SEES: Final = re.compile(
    r"(?:'s| is) having me\b|\s+wants? me (?:in|over|back)\b|\s+(?:(?:would|'d)\s+(?:like|"
    r"love)|wants?|wanted|asked|is going|'s going)?\s*"
    r"(?:(?:will|can|could|would|to|'ll)\s+)?(?:me\s+)?(?:to\s+)?"
    r"(?:see|meet|interview)(?:ing)?\b",
    re.IGNORECASE,
)


def named_after(found: Findings, span: Span) -> str:
    """Give who is named first in a stretch or after it, in its sentence."""
    clause = found.clauses[found.clause_at(span.end - 1)]
    end = max(
        each.span.end
        for each in found.clauses
        if each.sentence == clause.sentence
        or (each.sentence == clause.sentence + 1 and _IT_WAS.match(each.text))
    )
    named = [
        m
        for m in found.people
        if span.start <= m.span.start < end and _is_somebody(m) and not m.pronoun
    ]
    return named[0].person.key if named else ""


def named_before(found: Findings, start: int, sentence: int) -> str:
    """Give who was named last before a place, in its sentence or the one before."""
    first = min(
        (c.span.start for c in found.clauses if sentence - c.sentence in (0, 1)), default=start
    )
    named = [
        m
        for m in found.people
        if first <= m.span.start < start and _is_somebody(m) and not m.pronoun
    ]
    return named[-1].person.key if named else ""


def owner_of(found: Findings, span: Span) -> str:
    """Give whose machine it is that speaks: whoever is named before it, "" where nobody is."""
    says = _SPEAKS.search(found.text, span.start, span.end)
    end = max(says.start() if says else 0, span.start + _BEFORE_MACHINE)
    for mention in found.people:
        if _is_somebody(mention) and span.start <= mention.span.start <= end:
            return mention.person.key
    return ""


_SPEAKS: Final = re.compile(r"\b(?:says?|said|saying|tells|told|gives|gave)\b|:", re.IGNORECASE)


_BEFORE_MACHINE: Final = 16
"""How far into what a machine says its owner may stand, in characters: "so then Dana's machine"."""


_IT_WAS: Final = re.compile(r"(?:it|that) (?:was|turned)\b|turned out", re.IGNORECASE)
