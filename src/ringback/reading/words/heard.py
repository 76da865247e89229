"""Where in a telling a machine speaks: "her greeting says she's away and to try Tom"."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.intake import vocabulary
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.statements.frames import Frames, Hit, Word, words_of
from ringback.reading.finders.verbs import is_past

from .spans import within

_MACHINE: Final = (
    "machine/voicemail/vm/greeting/recording/answerphone/ansaphone/answerfone/mailbox/message/"
    "voicemsg/vmail/outgoing/recorded/voice"
)
_SETS: Final = {
    "tells": "said/says/say/saying/sez/reckons/tells/told/gives/gave/goes/announced/instructed/"
    "asked/asks",
    "machine": _MACHINE,
    "says": "said/says/say/saying/sez/reckons/reckoned/told/tells/telling/announced/goes/went/"
    "instructs/instructed/asked/asks/mentions/mentioned/gives/gave/reads/was/is/states/stated/"
    "directs/directed/like/warns/informs/informed/states",
}
_SPEAKS: Final = Frames(
    "@machine .. @says",
    "@machine for/of ... @says",
    "it just/basically/actually/only/then/also? @tells",
    "which @tells",
    "@machine literally/just/basically/actually/now/also/only @says",
    "@machine :",
    "@machine she/he/they is",
    sets=_SETS,
)
"""A machine, then what it says."""

_SPOKEN: Final = Frames(
    "according to .. @machine",
    "per .. @machine",
    "@says ... on her/his/their/the .. @machine",
    "says/said .. @machine",
    "by .. @machine",
    sets=_SETS,
)
"""What a machine said, then the machine."""

_BY_NAME: Final = frozenset(_MACHINE.split("/"))
_IT: Final = frozenset(("it", "which", "that"))
_MACHINES: Final = Frames("@machine", "beep", sets=_SETS)
_BARELY: Final = frozenset(("says", "say", "saying", "sez", "tells", "gives"))
_MERELY: Final = frozenset(("just", "only", "it", "which", "basically", "then"))
_NOT_HEARD: Final = frozenset(["i", "we"])


def heard(text: str, clauses: Sequence[Clause], theirs: Sequence[Span]) -> list[Span]:
    """Give the stretches in which a machine speaks; `theirs` are messages that they left."""
    found: list[Span] = []
    number = 0
    machine = False
    while number < len(clauses):
        clause = clauses[number]
        words = words_of(text, clause.span.start, clause.span.end)
        spoken = _speaks(text, clause, clauses, number, machine=machine)
        machine = machine or bool(_MACHINES.find(words))
        if not spoken or clause.asked or within(clause.span, theirs):
            number += 1
            continue
        last = _last(text, clauses, number)
        begin = _begin(words, clause)
        end = _cut(words, begin) if last == number else 0
        found.append(Span(begin, end or clauses[last].span.end))
        number = last + 1
    return found


def _speaks(
    text: str, clause: Clause, clauses: Sequence[Clause], number: int, *, machine: bool
) -> bool:
    words = words_of(text, clause.span.start, clause.span.end)
    before = [word.text for word in words[:1]]
    if before and before[0] in _NOT_HEARD:
        return False
    if (
        before
        and before[0] in _BARELY
        and number
        and _MACHINES.first(
            words_of(text, clauses[number - 1].span.start, clauses[number - 1].span.end)
        )
    ):
        # "Voicemail. Says to leave a number."
        return True
    if _SPOKEN.first(words) or _says_at(words):
        return True
    hit = next((h for h in _SPEAKS.find(words) if not _parted(words[h.first : h.last])), None)
    if hit is None:
        # "Denise's greeting: away from tomorrow": the colon parts it from what it says.
        return _named_with_colon(text, clause, words, clauses[number + 1 : number + 2])
    if words[hit.first].text in _IT:
        return machine
    return not any(is_past(word.text) for word in words[_after_comma(words, hit) : hit.first])


def _cut(words: Sequence[Word], begin: int) -> int:
    """Give where the seeker acts again in the clause of a machine: "..., left a message"; or 0."""
    for place in range(1, len(words) - 1):
        parts = words[place].text == "," and words[place].start > begin
        if parts and words[place + 1].text in _MINE:
            return words[place].start
    return 0


_MINE: Final = frozenset(("left", "hung", "rang", "called", "tried", "texted", "emailed"))


def _begin(words: Sequence[Word], clause: Clause) -> int:
    """Give where a machine begins to speak: "rang Dana, her machine says ..." has done before."""
    hit = _SPEAKS.first(words)
    place = _says_at(words) or (_after_comma(words, hit) if hit is not None else 0)
    return words[place].start if place and _does(words[:place]) else clause.span.start


def _does(words: Sequence[Word]) -> bool:
    return any(is_past(word.text) for word in words)


def _after_comma(words: Sequence[Word], hit: Hit) -> int:
    """Give the number of the word that stands behind the last comma before a machine."""
    commas = [place for place in range(hit.first) if words[place].text in _COMMAS]
    return commas[-1] + 1 if commas else 0


_COMMAS: Final = frozenset(",;:(-")


def _parted(words: Sequence[Word]) -> bool:
    """Whether a comma stands between a machine and the saying, so that another says it."""
    return any(word.text in {",", "(", "."} for word in words)


def _says_at(words: Sequence[Word]) -> int:
    """Give where "says" follows a machine after a comma: "voicemail again for Dana, says ..."."""
    for place in range(2, len(words)):
        comma = place - 2 if words[place - 1].text in _MERELY else place - 1
        if words[place].text in _BARELY and words[comma].text == ",":
            before = {word.text for word in words[:comma]}
            if before & _BY_NAME and not before & _NOT_HEARD:
                return place
    return 0


def _named_with_colon(
    text: str, clause: Clause, words: Sequence[Word], after: Sequence[Clause]
) -> bool:
    if text[clause.span.end :].lstrip()[:1] != ":":
        return False
    last = words[-1].text if words else ""
    if last in _BY_NAME and (last != "message" or "recorded message" in clause.text.lower()):
        return True
    # "Got the machine for Dana: away until Monday".
    named = any(word.text in _BY_NAME - {"message"} for word in words[-4:])
    return named and bool(after) and not _acts_again(text, after[0])


def _last(text: str, clauses: Sequence[Clause], first: int) -> int:
    """Give the last clause of what a machine says: until the seeker does something again."""
    last = first
    for number in range(first + 1, len(clauses)):
        clause = clauses[number]
        same = clause.sentence == clauses[first].sentence
        if not same or _acts_again(text, clause):
            break
        last = number
    return last


def _acts_again(text: str, clause: Clause) -> bool:
    """Whether a clause tells of the seeker: "so I hung up", "left a message"."""
    words = [word.text for word in words_of(text, clause.span.start, clause.span.end)]
    told = [word for word in words if word not in _JOINS]
    if not told:
        return False
    if told[0] == "i" and len(told) > 1 and told[1] not in {"am", "will", "can"}:
        return True
    if told[0] in {"did", "could", "have"} and "not" in told[1:2]:
        return True
    return told[0] not in _PASSIVES and is_past(told[0])


_JOINS: Final = vocabulary.words_of("and so but then , ( - : ; also anyway just")
_PASSIVES: Final = vocabulary.words_of("closed gone back out been was were")
