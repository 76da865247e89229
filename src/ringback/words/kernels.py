"""The kernel of a want: what is asked, without how an ad asks it."""

import re
from typing import Final

from .likeness import overlap

_MOST_WORDS: Final = 10
_MOST_LETTERS: Final = 120
_READ: Final = 600
_MARKS: Final = re.compile(r"^[\s•●▪◦·*➢✓✔►–—>-]+|[\s.;,:!]+$")
_OPENERS: Final = tuple(
    re.compile(rf"^(?:{opener})", re.IGNORECASE)
    for opener in (
        r"(?:you|the (?:ideal|successful|right) (?:candidate|applicant)|candidates?|applicants?|we|"
        r"ideally)\b ?",
        r"(?:must|should|shall|will|have to|need to|needs? to)\b ?",
        r"(?:have|has|bring|brings|possess(?:es)?|be|are looking for|are|is|want|require[sd]?|"
        r"prefer(?:red)?|looking for|seek)\b ?",
        r"(?:required|requirements?|preferred|minimum|qualifications?|nice to have|must[- ]have|"
        r"bonus(?: points)?(?: for)?|desired|essential|desirable)\b:? ?",
        r"(?:a |an |some )?(?:minimum|at least|proven|demonstrated|demonstrable|strong|solid|"
        r"excellent|outstanding|exceptional|great|good|extensive|previous|prior|relevant|hands-on|"
        r"working|deep|significant|basic|some|high)\b(?: of)?,? ?(?:and )?(?=\S)",
    )
)
_ENDINGS: Final = re.compile(
    r"[\s,(–—-]*\b(?:is |are |would be |strongly |highly )*(?:required|preferred|desired|desirable|"
    r"essential|mandatory|necessary|needed|a (?:big |strong |huge )?(?:plus|bonus|must)|"
    r"an? (?:asset|advantage)|a nice to have|helpful|or equivalent\b.*)\)?$",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    r"\s*[(\[].*$|[;:].*$|\s[–—-]\s.*$|,? (?:such as|including|e\.g\.|i\.e\.|like)\b.*$"
)
_ITEMS: Final = re.compile(r",\s*(?:and |or |and/or )?|\s+(?:and/or|and|or)\s+|\.\s+")
_LIST_HEAD: Final = re.compile(
    r"^(?:(?:experience|knowledge|proficiency|skills?|familiarity|fluency|background)"
    r"(?: (?:in|with|of|using))?|(?:proficient|experienced|skilled|familiar) (?:in|with))\b",
    re.IGNORECASE,
)
_TURNED: Final = {"our": "your", "us": "you", "we": "you", "your": "my", "you": "I"}
_ROUNDS: Final = 4


def kernel(text: str, said_of: str) -> str:
    """Cut a want to what is asked: no "must have", no "is a plus", one item of a list.

    The item is the one that `said_of` answers. Empty where too much is left to be said.
    """
    bare = _CUT.sub("", _MARKS.sub("", " ".join(text[:_READ].split())))
    for _ in range(_ROUNDS):
        cut = _ENDINGS.sub("", _MARKS.sub("", _without_openers(bare)))
        if cut in {bare, ""}:
            break
        bare = cut
    bare = _item(bare, said_of)
    turned = " ".join(_TURNED.get(word.lower(), word) for word in bare.split())
    short = len(turned.split()) <= _MOST_WORDS and len(turned) <= _MOST_LETTERS
    return turned if short else ""


def _without_openers(text: str) -> str:
    for opener in _OPENERS:
        text = opener.sub("", text)
    return text


def _item(text: str, said_of: str) -> str:
    """Give the item of a list that the fact answers, under the list's own beginning."""
    parts = _ITEMS.split(text)
    if len(parts) == 1 or (len(text.split()) <= 6 and "," not in text):
        return text
    best = max(parts, key=lambda part: overlap(said_of, part))
    head = _LIST_HEAD.match(parts[0])
    return f"{head[0]} {best}" if head and best != parts[0] else best
