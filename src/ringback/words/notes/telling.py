"""The seeker's own notes on a talk, in the forms in which one can say them to the listener."""

import re

from ringback.words.english.verbs import form

from .kinds import Note, classified
from .terms import (
    ALL_OF_THEM,
    ARTICLES,
    EDGES,
    FINITE,
    HEDGES,
    JUDGED,
    LABEL,
    LACKING,
    LATELY,
    MOST_LETTERS,
    MOST_READ,
    MOST_WORDS,
    NEGATED,
    PIECES,
    PRONOUNS,
    QUESTIONS,
    THEIR_VERBS,
    UNSAYABLE,
    WANTING,
    WORRIED,
)
from .turning import as_gerund, lowered, of_a_third, one_of_its_sort, thing, turned


def about(note: str) -> str:
    """Give a note as what can follow "about", "on" or "for"; empty where it cannot."""
    bare = _bare(note)
    if worried := WORRIED.match(bare):
        bare = f"whether {bare[worried.end() :]}"
    bare = ALL_OF_THEM.sub(r"how \g<0>", bare)
    found = Note("", "unsure") if THEIR_VERBS.match(bare) else classified(bare)
    if found.form == "deed":
        return turned(as_gerund(found.text))
    if found.form in {"gerund", "question"}:
        return "" if of_a_third(found.text) else turned(found.text)
    if wanting := WANTING.match(bare):
        return turned(as_gerund(bare[wanting.end() :]))
    return thing(found.text if found.form == "thing" else _topic(bare))


def to_do(note: str) -> str:
    """Give a note as what can follow "I would": "call the lapsed accounts first"; else empty."""
    found = classified(_bare(note))
    if found.form not in {"deed", "gerund"} or of_a_third(found.text):
        return ""
    if found.form == "deed":
        return turned(found.text)
    first, _, rest = found.text.partition(" ")
    verb = form(first)
    return turned(f"{verb[1]} {rest}") if verb and rest and " and " not in rest else ""


def said(note: str) -> str:
    """Give a note as a clause to the listener: "you liked my route plan"; empty if it is none."""
    found = classified(_bare(note))
    tokens = found.text.lower().split()
    if found.form != "clause" or of_a_third(found.text) or JUDGED & set(tokens[:3]):
        return ""
    if NEGATED.match(found.text):
        return ""
    return turned(found.text) if tokens[0] in PRONOUNS | ARTICLES else ""


def _bare(note: str) -> str:
    """Take off labels, hedges and all behind the first sentence; empty if nobody could say it."""
    text = LABEL.sub("", " ".join(note[:MOST_READ].split()), count=1)
    said_first = PIECES.split(text, maxsplit=1)[0].split()
    spoken = " ".join(word for word in said_first if word == "&" or any(map(str.isalnum, word)))
    piece = HEDGES.sub("", spoken.strip(EDGES)).strip(EDGES)
    long = len(piece.split()) > MOST_WORDS or len(piece) > MOST_LETTERS
    if long or UNSAYABLE.search(piece) or not re.search(r"[A-Za-z]{2}", piece):
        return ""
    if piece.isupper() and len(piece) > 5:
        piece = piece.lower()
    return lowered(piece)


def _topic(bare: str) -> str:
    """Give what a clause is about: what they liked, what one has not, or what it says is so."""
    for begins in (THEIR_VERBS, LACKING):
        if match := begins.match(bare):
            topic = LATELY.sub("", bare[match.end() :]).strip(EDGES)
            kind = classified(topic).form if not topic.lower().startswith("that ") else "unsure"
            sayable = kind in {"thing", "question", "gerund"}
            return (
                one_of_its_sort(topic)
                if sayable and begins is LACKING
                else topic
                if sayable
                else ""
            )
    tokens = bare.split()
    verb = next((at for at, word in enumerate(tokens) if word.lower() in FINITE), 0)
    subject = " ".join(tokens[:verb])
    known = subject and tokens[0].lower() not in PRONOUNS | QUESTIONS
    return subject if known and classified(subject).form == "thing" else ""
