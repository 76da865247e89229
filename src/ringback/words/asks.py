"""What a posting asks for, said back to those who wrote it."""

import re
from typing import Final

from ringback.casebook.documents import Want

from .casing import article, lower_first
from .likeness import overlap
from .lists import words
from .titles import is_worker
from .verbs import form

_LONGEST: Final = 10
_MARKS: Final = re.compile(r"^[\s•●▪◦·*➢✓✔►–—>-]+|[\s.;,:!]+$")
_OPENERS: Final = re.compile(
    r"^(?:(?:you|the (?:ideal|successful|right) (?:candidate|applicant)|candidates?|applicants?|we|"
    r"ideally)\b ?|(?:must|should|shall|will|have to|need to|needs? to)\b ?|(?:have|has|bring|brings|"
    r"possess(?:es)?|be|are|is|want|require[sd]?|prefer(?:red)?|are looking for|looking for|seek)\b"
    r" ?|"
    r"(?:required|requirements?|preferred|minimum|qualifications?|nice to have|must[- ]have|bonus"
    r"(?: points)?(?: for)?|desired|essential|desirable)\b:? ?|(?:a |an |some )?(?:minimum|"
    r"at least|proven|demonstrated|demonstrable|strong|solid|excellent|outstanding|exceptional|great|good|"
    r"extensive|previous|prior|relevant|hands-on|working|deep|significant|basic|some|high)\b"
    r"(?: of)?,? ?(?:and )?(?=\S))",
    re.IGNORECASE,
)
_ENDINGS: Final = re.compile(
    r"[\s,(–—-]*\b(?:is |are |would be |strongly |highly )*(?:required|preferred|desired|desirable|"
    r"essential|mandatory|necessary|needed|a (?:big |strong |huge )?(?:plus|bonus|must)|"
    r"an? (?:asset|advantage)|a nice to have|helpful|or equivalent\b.*|a plus but not required)\)?$",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    r"\s*[(\[].*$|[;:].*$|\s[–—-]\s.*$|,? (?:such as|including|e\.g\.|i\.e\.|like)\b.*$"
)
_ABLE: Final = re.compile(
    r"^(?:the )?(?:ability|able|capacity|capable|can|willingness|willing)(?: to| of)?\b ",
    re.IGNORECASE,
)
_ADJECTIVES: Final = words(
    "fluent bilingual comfortable proficient skilled experienced knowledgeable familiar organized "
    "organised reliable certified licensed able available punctual patient dependable flexible "
    "confident adept competent trained qualified friendly willing eligible"
)
_PREPOSITIONS: Final = words("in with at for to on about of")
_COUNTED: Final = words(
    "license licence degree diploma certificate card permit background record record clearance "
    "certification bachelor's master's associate's bachelor master qualification"
)
_TURNED: Final = {"our": "your", "us": "you", "we": "you", "your": "my", "you": "I"}


def asking(want: Want, said_of: str) -> str:
    """Say a want back: "You ask for experience with SAP"; empty if it cannot be said briefly.

    Of a want that lists things only the part that `said_of`, the fact's words, answers is said.
    """
    kernel = _kernel(want.text, said_of)
    if not kernel:
        return ""
    words = kernel.split()
    first = words[0].lower().strip(",")
    if able := _ABLE.match(kernel):
        rest = kernel[able.end() :]
        found = form(rest.split()[0]) if rest else None
        return (
            f"You are looking for somebody who can {lower_first(rest)}"
            if found and found[0] in {"base", "past"}
            else ""
        )
    if first in _ADJECTIVES:
        if (len(words) > 1 and words[1].lower() in _PREPOSITIONS) or len(words) == 1:
            return f"You are looking for somebody who is {lower_first(kernel)}"
        if is_worker(words[-1]):
            return f"You are looking for {article(kernel)} {lower_first(kernel)}"
    return _by_verb(kernel, words, must=want.must)


def _by_verb(kernel: str, words: list[str], *, must: bool) -> str:
    found = form(words[0])
    looks_like_verb = found is not None and len(words) > 1 and not _opens_a_noun(words)
    if looks_like_verb and found and found[0] == "base":
        return f"You are looking for somebody to {lower_first(kernel)}"
    if looks_like_verb and found and found[0] in {"past", "third"}:
        return ""
    one = f"{article(kernel)} " if _needs_article(words) else ""
    verb = "You ask for" if must else "Your ad mentions"
    return f"{verb} {one}{lower_first(kernel)}"


def _opens_a_noun(words: list[str]) -> bool:
    """Say whether a word that can be a verb opens a noun: "experience in", "sales experience"."""
    return words[0].lower() in _NOUNS or words[-1].lower() in {"experience", "skills", "knowledge"}


_NOUNS: Final = words(
    "experience experienced sales project process design research inventory machine market network "
    "record store order study supply support program computer customer phone knowledge "
    "understanding training teaching nursing coaching cooking cleaning welding wiring accounting "
    "scheduling planning bookkeeping selling programming"
)


def _needs_article(words: list[str]) -> bool:
    starts = words[0].lower() in {"a", "an", "the", "one", "two", "three"}
    if starts:
        return False
    head = words[
        : next(
            (i for i, w in enumerate(words) if w.lower() in {"in", "of", "or", "with", "for"}),
            len(words),
        )
    ]
    return bool(head) and (head[-1].lower() in _COUNTED or _is_somebody(words))


def _is_somebody(words: list[str]) -> bool:
    """Say whether the words name one person by their work: "licensed electrician"."""
    gerund = any(word.lower().endswith("ing") and not is_worker(word) for word in words[:-1])
    return not gerund and is_worker(" ".join(words)) and words[0].lower() != "experience"


def _kernel(text: str, said_of: str) -> str:
    """Cut a want to what is asked: no "must have", no "is a plus", one item of a list."""
    bare = _MARKS.sub("", " ".join(text[:600].split()))
    bare = _CUT.sub("", bare)
    for _ in range(5):
        shorter = _ENDINGS.sub("", _MARKS.sub("", _OPENERS.sub("", bare, count=1)))
        if shorter == bare or not shorter:
            break
        bare = shorter
    bare = _item(bare, said_of)
    turned = " ".join(_TURNED.get(word.lower(), word) for word in bare.split())
    return turned if 0 < len(turned.split()) <= _LONGEST and len(turned) <= 120 else ""


def _item(text: str, said_of: str) -> str:
    """Give the item of a list that the fact answers, under the list's own beginning."""
    if len(text.split()) <= 6 and "," not in text:
        return text
    parts = re.split(r",\s*(?:and |or |and/or )?|\s+(?:and/or|and|or)\s+|\.\s+", text)
    if len(parts) == 1:
        return text
    best = max(parts, key=lambda part: overlap(said_of, part))
    if best == parts[0]:
        return best
    head = re.match(
        r"^(?:(?:experience|knowledge|proficiency|skills?|familiarity|fluency|background)"
        r"(?: (?:in|with|of|using))?|(?:proficient|experienced|skilled|familiar) (?:in|with))\b",
        parts[0],
        re.IGNORECASE,
    )
    return f"{head[0]} {best}" if head else best
