"""The position as one says it: the ad's title without what only an ad needs."""

import re
from typing import Final

from .abbreviations import STATES
from .adverts import joined, plain_title, spelled_out
from .lists import words
from .names import lowered, town
from .workers import RANK, is_worker

__all__ = ["held", "is_worker", "position", "titles"]

_BRACKETS: Final = re.compile(r"[(\[{][^()\[\]{}]{0,200}[)\]}]?")
_CLAUSE: Final = re.compile(r"\s+[-–—|@/]+\s+|[–—|;:•]+|\s+-|-\s+|,\s*| at (?=[A-Z])| in (?=[A-Z])")
_WORK: Final = re.compile(
    r"\b(?:sales|staff|crew|administration|development|positions?|opportunity|reception|management|"
    r"operations|marketing|nursing|teaching|accounting)$",
    re.IGNORECASE,
)
_REORDERED: Final = words(
    "manager director supervisor coordinator assistant engineer specialist analyst associate lead "
    "representative technician vp president officer administrator clerk intern trainee apprentice "
    "teacher consultant advisor adviser executive driver operator developer designer accountant "
    "buyer"
)
_OF_A_FIELD: Final = words("chief head director dean president chair vp")
_ALWAYS_OF: Final = words("chief dean chair")
"""Who is of something: "Chief, Museum Security" is chief of it."""

_RANKS: Final = words(
    "senior junior lead registered licensed staff principal chief head assistant associate deputy"
)
_TURN: Final = re.compile(
    r"\b(?:nights?|days?|evenings?|mornings?|weekends?|shifts?|hours?|weekly|monthly)$|"
    rf"^(?-i:{'|'.join(STATES)})$",
    re.IGNORECASE,
)
"""What stands after a title and says when, or in which state."""

_POSITION: Final = words("position role job post opening vacancy")
_MOST: Final = 300
_LONGEST: Final = 7
_LONGEST_WORD: Final = 40
_ASIDE: Final = re.compile(
    r"\s+[-–—|@~]+\s+|[–—|;:•~@]+|\s+-|-\s+|\s/(?=[A-Z]\S*-)|,\s*|\s/\s(?=\S+-[A-Z])|"
    r" at (?=[A-Z])"
)
_PLACED: Final = re.compile(r"\s+(?:in|at|with|for|to)\s+")
_DOT_NET: Final = re.compile(r"^\.?net\b\s+(?=[A-Za-z])", re.IGNORECASE)
_POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b[.,]?")
_AFTERTHOUGHTS: Final = words("junior senior trainee")
_ASSISTANT: Final = re.compile(r"^As{1,2}t\b\.?\s*(?:of |to )?")
_LIMITED: Final = re.compile(
    r"\b(volunt\w*|intern(?:ship)?|trainee|apprentice\w*|placement|work experience|students?|"
    r"unpaid|acting|shadow\w*|temporary|temp|relief|seasonal)\b",
    re.IGNORECASE,
)
_SAID_BEFORE: Final = words("trainee apprentice acting temporary seasonal relief")
_MOST_PARTS: Final = 3
_SHORTEST_PLURAL: Final = 3
_SHORTEST_PAIR: Final = 6
_LATIN: Final = re.compile(r"[A-Za-z]{2}")
_NOT_LAST: Final = words("and or of for in at the a to i with on")
_SHORTER: Final = re.compile(r"\s+(?:of|for|and|&|in|to|with)\s+")


def titles(title: str, place: str = "") -> tuple[str, ...]:
    """Give the ways to say a position's title, the fullest first; none where nothing is left."""
    bare = plain_title(lowered(title[:_MOST].strip()))
    parts = [clean for part in _CLAUSE.split(bare) if (clean := _tidy(part))]
    if not parts or not _LATIN.search(" ".join(parts)):
        return ()
    best = _each_one(joined(_head(parts, town(place))))
    return tuple(dict.fromkeys((best, *_shorter(best))))


def position(title: str) -> str:
    """Give the words for the position in a sentence: "inside sales position"."""
    if not title:
        return "open position"
    return title if title.rsplit(maxsplit=1)[-1].lower() in _POSITION else f"{title} position"


def _tidy(part: str) -> str:
    words = [word for word in part.strip(" .,-–—/|&'\"").split() if len(word) <= _LONGEST_WORD]
    while words and words[-1].lower() in _NOT_LAST:
        words.pop()
    return " ".join(words)


def _head(parts: list[str], place: str) -> str:
    """Give the part that names the work; "Manager, Sales" is said "Sales Manager"."""
    index = next((i for i, part in enumerate(parts) if _names_work(part)), 0)
    head = parts[index]
    after = parts[index + 1] if index + 1 < len(parts) else ""
    lone = len(head.split()) == 1 and after and after.lower() != place.lower()
    if not lone or _TURN.search(after):
        return head
    if head.lower() in _OF_A_FIELD and (len(after.split()) > 1 or head.lower() in _ALWAYS_OF):
        return f"{head} of {after}"
    turned = head.lower() in _REORDERED and len(after.split()) <= 2
    return f"{after} {head}" if turned or after.lower() in _RANKS else head


def _each_one(title: str) -> str:
    """Give the title of one person: "Cooks & Servers" is "Cook & Server"."""
    parts = re.split(r"(\s+(?:and|&)\s+|, )", title)
    if len(parts) == 1:
        return _one_worker(title)
    single = [_one_worker(part) for part in parts]
    # "Fellows and Alumni Manager" is one already.
    return "".join(single) if all(map(is_worker, single[::2])) else title


def _names_work(part: str) -> bool:
    return is_worker(_one_worker(part)) or bool(_WORK.search(part))


def _shorter(title: str) -> list[str]:
    """Give shorter ways: cut at a preposition, then only the last words, which hold the work."""
    words = title.split()
    cut = _tidy(_SHORTER.split(title)[0])
    if not _names_work(cut) and _names_work(title):
        # "Data & AI Engineer" is an AI engineer, and no data.
        cut = _tidy(_SHORTER.split(title)[-1])
    found = [cut] if len(words) > _LONGEST else []
    rank = int(bool(RANK.match(cut.rsplit(maxsplit=1)[-1]))) if cut else 0
    last = cut.split()
    found.extend(
        " ".join(last[-count:]) for count in (4 + rank, 3 + rank, 2 + rank) if len(words) > count
    )
    known = _names_work(title)
    return [
        short
        for short in found
        if short != title and _stands_alone(short) and (_names_work(short) or not known)
    ]


def _stands_alone(short: str) -> bool:
    """Say whether a part of a title is one: "Class 1 Driver" is no "1 Driver"."""
    return bool(short) and not short[0].isdigit() and short.lower() not in _ALWAYS_OF | {"head"}


def held(title: str) -> str:
    """Give a title that somebody held as they say it; empty where it is too long to be said.

    Two that were held at once are joined: "Nail Technician/Receptionist" is both.
    """
    title = _POSTCODE.sub(" ", title[:_MOST]).replace(" & ", " and ")
    bare = _ASSISTANT.sub("Assistant ", _BRACKETS.sub(" ", lowered(title[:_MOST].strip())))
    bare = spelled_out(bare)
    parts = [clean for part in _ASIDE.split(bare) if (clean := _tidy(part))]
    head = _one_worker(_both(_head(parts, ""))) if parts else ""
    if len(head.split()) > _LONGEST:
        head = _tidy(_PLACED.split(head)[0])
    head = _as_learner(head, title)
    # What reads a résumé may take the dot of ".NET" for a full stop.
    head = _DOT_NET.sub(".NET ", head)
    return head if len(head.split()) <= _LONGEST else ""


def _as_learner(head: str, title: str) -> str:
    """Keep what limits a title and stood aside: "Nurse (voluntary)" is a volunteer nurse."""
    found = _LIMITED.search(title)
    if not found or _LIMITED.search(head):
        return head
    kind = found[1].lower()
    if kind.startswith("volunt"):
        return f"Volunteer {head}"
    kind = "temporary" if kind == "temp" else kind
    if kind.startswith("intern"):
        return f"{head} Intern"
    return f"{kind.capitalize()} {head}" if kind in _SAID_BEFORE else ""


def _both(title: str) -> str:
    """Join what a slash parts where both are workers; else give the part that is one."""
    parts = [clean for part in title.split("/") if (clean := _tidy(part))]
    if len(parts) < 2 or (len(title.split()) == 1 and len(title) < _SHORTEST_PAIR):
        return title
    workers = [part for part in parts if is_worker(part)]
    if len(workers) == len(parts) == 2:
        return " and ".join(workers)
    if is_worker(parts[-1]) and len(parts) <= _MOST_PARTS:
        return re.sub(r"\s*/\s*", " and ", title)
    return workers[0] if workers else title


def _one_worker(title: str) -> str:
    """Give a title as one person holds it: "Forensic specialists", "Accountant junior"."""
    before, _, last = title.rpartition(" ")
    if before and last.lower() in _AFTERTHOUGHTS and is_worker(before):
        return f"{last} {before}"
    if last.endswith("s") and last[:-1].isupper() and is_worker(last[:-1]):
        return title[:-1]
    single = title[:-1]
    plural = last.endswith("s") and not last.endswith("ss") and len(last) > _SHORTEST_PLURAL
    return single if plural and is_worker(single) and not is_worker(title) else title
