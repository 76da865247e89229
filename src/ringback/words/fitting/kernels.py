"""The kernel of a want: what is asked, without how an ad asks it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from ringback.words.english.casing import is_name
from ringback.words.english.verbs import PARTICLES, form

from .duties import goes_on_as_duty, is_duty
from .likeness import CHANCE, overlap
from .seniority import years_in

_MOST_WORDS: Final = 10
_MOST_LETTERS: Final = 120
_READ: Final = 600
_MARKS: Final = re.compile(r"^[\s•●▪◦·*➢✓✔►–—>-]+|[\s.;,:!]+$")
_OPENERS: Final = tuple(
    re.compile(rf"^(?:{opener})", re.IGNORECASE)
    for opener in (
        r"(?:you|the (?:ideal|successful|right) (?:candidate|applicant)|candidates?|applicants?|we|"
        r"ideally)\b ?",
        r"(?:must|should|shall|will|may|have to|need to|needs? to)\b(?: also\b)? ?",
        r"(?:have|has|bring|brings|possess(?:es)?|be|are looking for|are|is|want|require[sd]?|"
        r"prefer(?:red)?|looking for|seek|equivalent to(?= graduation))\b ?",
        r"(?:required|requirements?|preferred|minimum|qualifications?|nice to have|must[- ]have|"
        r"bonus(?: points)?(?: for)?|desired|essential|desirable)\b:? ?",
        r"(?:a |an |some )?(?:minimum|at least|proven|demonstrated|demonstrable|strong|solid|"
        r"excellent|outstanding|exceptional|great|good|extensive|previous|prior|relevant|hands-on|"
        r"working(?= knowledge)|possession|deep|significant|basic|some|high)\b(?: of)?,? ?"
        r"(?:and )?(?=\S)",
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
_EXAMPLES: Final = re.compile(
    r",? ?\(?\b(?:such as|including|e\.g\.,?|i\.e\.,?|like) (?P<named>[^);:]{1,200})"
)
_BREAKS: Final = re.compile(r",\s*(?:and |or |and/or )?|\s+(?:and/or|and|or)\s+|\.\s+")
_LIST_HEAD: Final = re.compile(
    r"^(?:(?:experience|knowledge|proficiency|skills?|familiarity|fluency|background|expertise)"
    r"(?: (?:in|with|of|using))?|"
    r"(?:proficient|experienced|skilled|familiar|fluent) (?:in|with))\b ?",
    re.IGNORECASE,
)
_WHO_CAN: Final = re.compile(
    r"^(?:need |seek |want )?(?:[\w'’-]+ ){1,6}(?:who|that) (?:can|is able to|will) ", re.IGNORECASE
)
_ABLE: Final = re.compile(
    r"^(?:can|(?:the )?(?:ability|able|capacity|capability|willingness|willing) to) (?=\w)",
    re.IGNORECASE,
)
_BEFORE_THE_FIELD: Final = re.compile(
    r"^(?:of )?\s*(?:(?:progressive|full[- ]time|relevant|related|professional|prior|previous|"
    r"hands-on|recent|proven|direct) )*(?:experience (?:of )?)?",
    re.IGNORECASE,
)
_HELPS: Final = frozenset({"help", "assist"})
_OPEN_END: Final = re.compile(r"(?:ing|al|ic|ive|ous|ary|ed|able)$")
_SIMPLE: Final = 4
_PREPOSITION: Final = re.compile(r"\s(?:to|for|from|in|on|at|of|with|by|into|as|under|than)\s")
_THEN_TO: Final = re.compile(r"\S+\s(?:to|for|from|in|on|at|of|by|into|as)\s")
_OWN: Final = re.compile(r"\byour(?: own)?\b", re.IGNORECASE)
_TO_THEM: Final = re.compile(r"\byou(?:rs|rself)?\b", re.IGNORECASE)
_TURNED: Final = {"our": "your", "us": "you", "we": "you"}
_ROUNDS: Final = 4


def kernel(text: str, said_of: str, *, years: bool = False) -> str:
    """Cut a want to what is asked: no "must have", no "is a plus", one item of a list.

    The item is the one that `said_of` answers; how many years are asked is left out unless `years`.
    Empty where too much is left to be said: a want is never cut inside a phrase.
    """
    found = items(text, years=years)
    best = max(found, key=lambda item: overlap(said_of, item), default="")
    best = _with_its_example(best, text, said_of)
    shared = overlap(said_of, best)
    if (shared <= CHANCE and len(found) > 1) or (not shared and overlap(said_of, text)):
        # It answers by what it means, or by what was cut: words do not tell which of the things.
        return ""
    turned = for_them(best)
    short = len(turned.split()) <= _MOST_WORDS and len(turned) <= _MOST_LETTERS
    return turned if short else ""


def _with_its_example(item: str, text: str, said_of: str) -> str:
    """Name the example that a fact answers: "frameworks such as Django", not all of the others."""
    found = _EXAMPLES.search(text[:_READ])
    if not found or overlap(said_of, item) or not text[: found.start()].rstrip().endswith(item):
        return item
    named = (example.strip() for example in _BREAKS.split(found["named"]))
    same = next((example for example in named if example and example in said_of), "")
    return f"{item} such as {same}" if same else item


def for_them(asked: str) -> str:
    """Say to those who wrote it what is theirs and what is the applicant's.

    "Our" becomes "your", "your" becomes "their own"; empty where "you" could not be said back.
    """
    if _TO_THEM.search(asked):
        return ""
    asked = _OWN.sub("their own", asked)
    return " ".join(_TURNED.get(word.lower(), word) for word in asked.split())


@lru_cache(maxsize=4096)
def items(text: str, *, years: bool = False) -> tuple[str, ...]:
    """Give the things that a want asks for, each whole and able to stand alone."""
    bare = _bare(text, years=years)
    if able := _ABLE.match(bare):
        return tuple(f"can {item}" for item in _duties(bare[able.end() :]))
    if is_duty(bare):
        return tuple(_duties(bare))
    return _things(bare)


def parts(text: str) -> tuple[str, ...]:
    """Give the single things that a want lists, whether or not they could be said alone."""
    return tuple(part for part in _BREAKS.split(_bare(text, years=True)) if part)


@lru_cache(maxsize=4096)
def _bare(text: str, *, years: bool) -> str:
    bare = _CUT.sub("", _MARKS.sub("", " ".join(text[:_READ].split())))
    for _ in range(_ROUNDS):
        cut = _ENDINGS.sub("", _MARKS.sub("", _without_openers(bare)))
        if cut in {bare, ""}:
            break
        bare = cut
    bare = _WHO_CAN.sub("can ", bare)
    return bare if years else _without_years(bare)


def _without_openers(text: str) -> str:
    for opener in _OPENERS:
        text = opener.sub("", text)
    return text


def _without_years(text: str) -> str:
    """Leave out how many years: "3 years in a hotel" asks for experience in a hotel."""
    asked = years_in(text)
    if asked is None or asked.start:
        return text
    rest = _BEFORE_THE_FIELD.sub("", text[asked.end :].lstrip())
    if not rest:
        return text
    if rest.split()[0].lower() in {"in", "with", "as", "at", "on", "using"}:
        return f"experience {rest}"
    return rest


def _duties(text: str) -> Iterator[str]:
    """Part "read blueprints and lead an apprentice" where another thing to do begins."""
    start = 0
    for found in _BREAKS.finditer(text):
        before = text[start : found.start()]
        after = text[found.end() :]
        # "From bed or chair to the bath" goes on with a thing, though one can chair a meeting.
        goes_on = goes_on_as_duty(after) and not _THEN_TO.match(after)
        if goes_on and _has_its_object(before):
            yield _without_aside(before)
            start = found.end()
    yield _without_aside(text[start:])


def _has_its_object(duty: str) -> bool:
    """Say whether a duty names what is done to what; "set up" and "help build" go on."""
    last = _BREAKS.split(duty)[-1].split()
    verb = form(last[0]) if last else None
    if len(last) == 1 and (verb is None or verb[1] != last[0].lower()):
        return " " in duty
    if last and last[0].lower() in _HELPS:
        last = last[1:]
        if last and form(last[-1]) == ("base", last[-1].lower()):
            return False
    return any(word.lower() not in PARTICLES for word in last[1:])


def _without_aside(text: str) -> str:
    """Leave out what follows a comma, where it is no list: "…, under supervision"."""
    before, _, after = text.partition(", ")
    whole = len(before.split()) < 3 or "," in after or re.search(r"\b(?:and|or)\b", after)
    return text if whole else before


def _things(text: str) -> tuple[str, ...]:
    """Part a list of plain things; what holds longer phrases stays whole.

    Without a head ("experience with …") only names stand alone: the words of "social, political and
    economic trends" do not, nor does "placement" out of "advertising, placement and sales".
    """
    head = _LIST_HEAD.match(text)
    start = head[0] if head else ""
    found = _BREAKS.split(text[len(start) :])
    simple = all(_stands_alone(part) for part in found) and not _shares_its_end(found)
    if not head:
        simple = simple and all(_is_named(part) for part in found)
    if not simple or len(found) == 1 or ("," not in text and len(text.split()) <= _SIMPLE + 2):
        return (_without_aside(text),)
    return tuple(f"{start}{part}" for part in found)


def _stands_alone(part: str) -> bool:
    return bool(part) and len(part.split()) <= _SIMPLE and not _PREPOSITION.search(f" {part} ")


def _is_named(part: str) -> bool:
    return all(word[:1].isupper() or is_name(word) for word in part.split())


def _shares_its_end(parts: list[str]) -> bool:
    """Say whether the last of a list ends the others too: "building or fine-tuning models"."""
    ending = len(parts[-1].split()) > 1
    return ending and any(_OPEN_END.search(part) and not is_name(part) for part in parts[:-1])


def is_experience(text: str) -> bool:
    """Say whether a want opens with what asks to know things: "experience with", "skilled in"."""
    return bool(_LIST_HEAD.match(_bare(text, years=False)))
