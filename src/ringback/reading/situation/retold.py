"""What a question or a manner of telling takes for done, told as done.

"Was it wrong to leave a message?", "I thought it best to leave one", "then I leave one": whoever
says so has left a message.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.figures import Figured, replaced
from ringback.reading.finders.number_words import Piece
from ringback.reading.patterns import Pattern
from ringback.reading.values import Reading

_VERBS: Final = {
    "leave": ("left", "leaving", "left"),
    "record": ("recorded", "recording", "left"),
    "call": ("called", "calling", "called"),
    "ring": ("rang", "ringing", "called"),
    "phone": ("phoned", "phoning", "called"),
    "telephone": ("telephoned", "telephoning", "called"),
    "dial": ("dialled", "dialling", "called"),
    "try": ("tried", "trying", "called"),
    "email": ("emailed", "emailing", "wrote"),
    "e-mail": ("e-mailed", "e-mailing", "wrote"),
    "mail": ("mailed", "mailing", "wrote"),
    "write": ("wrote", "writing", "wrote"),
    "send": ("sent", "sending", "wrote"),
    "post": ("posted", "posting", "wrote"),
    "thank": ("thanked", "thanking", "thanked"),
    "hang": ("hung", "hanging", "hung"),
    "apply": ("applied", "applying", "applied"),
}
"""Deeds: done, being done, and what they come to."""

_ALIKE: Final = {
    "left": r"\bleft\b",
    "called": r"\b(?:called|rang|rung|phoned|telephoned|dial(?:l)?ed|tried)\b",
    "wrote": r"\b(?:e-?mailed|mailed|wrote|written|sent|posted)\b",
    "thanked": r"\bthank",
    "hung": r"\bhung\b",
    "applied": r"\bapplied\b",
}
"""What tells of the same deed elsewhere, so that a question about it tells of nothing new."""

_PLAIN: Final = "|".join(_VERBS)
_DOING: Final = "|".join(doing for _, doing, _ in _VERBS.values())
_DONE: Final = {doing: done for done, doing, _ in _VERBS.values()} | {
    verb: done for verb, (done, _, _) in _VERBS.items()
}
_SORT: Final = {doing: sort for _, doing, sort in _VERBS.values()} | {
    verb: sort for verb, (_, _, sort) in _VERBS.items()
}

_ASKED: Final = Pattern(
    rf"\b(?:wa(?:s|sn'?t) it\b(?! (?:time|up))|(?:wa(?:s|sn'?t)|am) i\b"
    rf"(?! (?:supposed|meant|allowed|expected|told|asked|to)\b)|(?:did|have) i\b)"
    rf"(?:(?!\bnot\b)[^.?!,;\n]){{0,40}}?\b(?:(?:to|for me to|that i) (?P<plain>{_PLAIN})"
    rf"|(?:by|in|for|of me) (?P<doing>{_DOING}))\b"
    rf"|\bwas (?P<noun>{_DOING})\b"
    r"|\bshould(?:n'?t i have| i not have| i have not|n'?t have| not have) (?P<had>left|called|"
    r"rung|phoned|telephoned|e-?mailed|written|sent)\b",
    re.IGNORECASE,
)
"""A question about a deed that was done: "was I wrong to leave", "should I not have called"."""

_HAD: Final = {"rung": "ringing", "written": "writing", "sent": "sending", "left": "leaving"}

_BROUGHT: Final = Pattern(
    r"\bi (?:\w+ly )?(?:preferred|prefer|decided|chose|opted|elected|ventured|proceeded|managed|"
    r"dared|went ahead|made up my mind|"
    r"took it upon myself|took the liberty|"
    r"(?:thought|felt|deemed|considered|found|judged) (?:it|that|this)?(?: \w+){0,3}|"
    r"(?:pluck|work|screw|got|get|muster|summon)\w*(?: up)?(?: \w+)? (?:courage|nerve|guts)) "
    r"(?P<when>(?:this|today|yesterday|last|on)\b[\w ]{0,16}? )?"
    rf"to (?P<plain>{_PLAIN})\b"
    r"|\bi (?:\w+ )?(?:(?:confined|limited) myself to|contented myself with|ended up|"
    r"settled (?:for|on)|resorted to|took the liberty of|"
    rf"went with|opted for|decided on|stuck (?:to|with)) (?P<doing>{_DOING})\b",
    re.IGNORECASE,
)
"""A deed behind a verb that says that it was brought about: "I preferred to leave"."""

_MORE: Final = {
    "ask": "asked", "wait": "waited", "go": "went", "get": "got", "speak": "spoke",
    "talk": "talked", "receive": "received", "tell": "told", "reach": "reached", "meet": "met",
    "answer": "answered", "say": "said", "give": "gave", "promise": "promised",
}  # fmt: skip
"""Further deeds that are told as if they were now."""

_TELLS: Final = Pattern(
    r"(?P<lead>\b(?:i|we) (?:just |then |also |finally |only )?)"
    rf"(?P<plain>{_PLAIN}|{'|'.join(_MORE)})(?=[ ,.;])(?! (?:it|this|that) (?:a|the)\b)",
    re.IGNORECASE,
)
"""A deed told as if it were now: "then I leave a message"."""

_OPEN: Final = Pattern(
    r"\b(?:do|does|did|can|could|should|shall|would|will|may|must|might|if|when|whenever|before|"
    r"until|unless|that|what|how|where|why|who|or|than|as|every time|to|let|make|so|now)\s+$",
    re.IGNORECASE,
)
"""What before a deed leaves it open, or asks: "should I call", "if I call"."""

_NOT_NOW: Final = Pattern(
    r"\b(?:if|when(?:ever)? i|should|would|will|tomorrow|next|later|usually|always|every|each|"
    r"whether|before i|until i|unless|plan|going to|want)\b",
    re.IGNORECASE,
)
"""What makes a deed in the present one to come, or a habit."""

_SLIPS: Final = (
    (Pattern(r"\bi (?:have )?(?:ma[dk]e|do|give|gave|did) (?:an? |my |the )?interview\b", re.I),
     "I had an interview"),
    (Pattern(r"\bi (?:have )?(?:ma[dk]e|do|did) (?:an? |my |the )?(?:trial|test)"
             r"(?: (?:shift|day))?\b", re.I),
     "I had a trial shift"),
    (Pattern(r"\b(sa(?:y|ys|id) (?:that )?(?:he|she|they)) (call|ring|phone|telephone|write|email|"
             r"decide|answer)(?=\b)", re.I), r"\1 will \2"),
    (Pattern(r"\b(?:have |had )?let (?=(?:a|one|my|him a|her a) (?:message|voicemail)\b)", re.I),
     "left "),
    (Pattern(r"\b(?:have |had )?(?:fallen|fell|landed) (?:on|in|into|at) "
             r"(?=(?:his|her|the|their) (?:voice|answer|machine|mail))", re.I),
     "reached "),
    (Pattern(r"\b(i|he|she|it|they|we) not (?=(?:call|answer|pick|leave|ring|phone|say|write|send)"
             r"\b)", re.I), r"\1 did not "),
    (Pattern(r"\b(?:an|my) application follow[- ]?up\b", re.I), "a follow-up"),
    (Pattern(r"\bfor say\b", re.I), "to say"),
)  # fmt: skip
"""What learners of English say, each with what it means."""

_OTHERS: Final = Pattern(
    r"\b(?P<lead>(?:he|she|it|machine|voicemail|greeting|receptionist|secretary|assistant|manager|boss|owner|chef|head|"
    r"recruiter|lady|guy|girl|man)(?: (?:answer|answered) and)? )"
    r"(?P<plain>say|give|tell|promise|answer|ask)(?=[ ,.;])",
    re.IGNORECASE,
)
"""A verb without its ending: "the machine answer", "she say"."""

_SENTENCE: Final = Pattern(r"[^.?!\n]*[.?!]?")


def retold(text: str) -> Figured:
    """Give a text in which what is taken for done is told as done, with the way back to it."""
    told = own = Figured(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    for pieces in (_slips, _brought, _now, _asked):
        told = replaced(told, list(pieces(told.text)))
    # Whoever reads it folds blanks, and places would no longer be those of this text.
    return own if "  " in told.text else told


def as_told(reading: Reading, text: Figured, words: str) -> Reading:
    """Give a reading of a text that was retold with its places in the words as they were told."""

    def place(span: Span) -> Span:
        return text.span(span.start, span.end)

    return replace(
        reading,
        grammar="situation",
        text=words,
        events=tuple(replace(entry, span=place(entry.span)) for entry in reading.events),
        lines=tuple(replace(line, span=place(line.span)) for line in reading.lines),
        not_understood=tuple(place(span) for span in reading.not_understood),
    )


def _slips(text: str) -> Iterator[Piece]:
    found = sorted(
        (Piece(hit.start(), hit.end(), hit.expand(meant)) for pattern, meant in _SLIPS
         for hit in pattern.finditer(text)),
        key=lambda piece: piece.start,
    )  # fmt: skip
    last = 0
    for piece in found:
        if piece.start >= last:
            yield piece
            last = piece.end


def _brought(text: str) -> Iterator[Piece]:
    for hit in _BROUGHT.finditer(text):
        verb = (hit["plain"] or hit["doing"]).lower()
        if not _NOT_NOW.search(_sentence(text, hit.start())):
            when = f" {hit['when'].strip()}" if hit["when"] else ""
            yield Piece(hit.start(), hit.end(), f"I {_DONE[verb]}{when}")


def _now(text: str) -> Iterator[Piece]:
    hits = [*_TELLS.finditer(text), *_OTHERS.finditer(text)]
    for hit in sorted(hits, key=lambda hit: hit.start()):
        sentence = _sentence(text, hit.start("plain"))
        open_ = _OPEN.search(text, max(0, hit.start() - 12), hit.start())
        if not open_ and not sentence.endswith("?") and not _NOT_NOW.search(sentence):
            verb = hit["plain"].lower()
            yield Piece(hit.start("plain"), hit.end("plain"), _MORE.get(verb) or _DONE[verb])


def _asked(text: str) -> Iterator[Piece]:
    """Give deeds that are only asked about, each with the end of its question."""
    for hit in _ASKED.finditer(text):
        verb = (hit["plain"] or hit["doing"] or hit["noun"] or hit["had"]).lower()
        done = _DONE.get(_HAD.get(verb, verb), verb)
        sort = _SORT.get(_HAD.get(verb, verb), "called")
        around = f"{text[: hit.start()]} {text[hit.end() :]}"
        if not re.search(_ALIKE[sort], around, re.IGNORECASE):
            yield Piece(hit.start(), hit.end(), f"I {done}")
            end = text.find("?", hit.end())
            if end >= 0:
                yield Piece(end, end + 1, ".")
            return


def _sentence(text: str, place: int) -> str:
    """Give the sentence in which a place stands."""
    start = max(text.rfind(sign, 0, place) for sign in ".?!\n") + 1
    ends = [end for sign in ".?!\n" if (end := text.find(sign, place)) >= 0]
    return text[start : min(ends, default=len(text)) + 1]
