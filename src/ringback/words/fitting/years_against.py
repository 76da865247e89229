"""Years against years: "You ask for at least five years in hotels, and I have six" (R6)."""

import re
from typing import Final

from ringback.casebook.documents import Fact, Want
from ringback.words.english.casing import lower_first
from ringback.words.facts.claim import Claim
from ringback.words.facts.qualifications import is_activity, years_had
from ringback.words.spoken.figures import cardinal, small_number

from .kernels import for_them, items
from .likeness import overlap
from .seniority import years_in

_ALL: Final = 0.9
_LONGEST_TOPIC: Final = 7
_READ: Final = 300
_TOPIC_END: Final = re.compile(
    r"[;:,.()]|\s[–—-]\s|\s(?:and|or|including|preferably|required|preferred|with at|is|are)\b"
)
_NOT_THE_TOPIC: Final = re.compile(
    r"[\s(,–—-]*\b(?:is |are )?(?:required|preferred|desired|needed|minimum|immediately)\b.*$",
    re.IGNORECASE,
)
_EXPERIENCE: Final = re.compile(
    r"^(?:(?:(?:increasingly|progressively) responsible|full[- ]time|relevant|related|"
    r"professional|progressive|proven|prior|previous|"
    r"hands-on|direct|recent|work|working) ){0,4}(?:work )?experience\b\s*",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"(?:\b(?:one|either|any)|(?:al|ic|ive|ous|ary))$", re.IGNORECASE)
"""How a phrase ends that was cut before its noun: "in commercial", of "commercial or retail"."""

_PREPARED: Final = ("in ", "with ", "as ", "at ", "on ")
_OF: Final = re.compile(r"^of\s+|\s+of$", re.IGNORECASE)


def years_against(way: Claim, fact: Fact, want: Want) -> str:
    """Set the years one has against those that are asked for; empty where none are."""
    asked = years_in(want.text)
    if asked is None:
        return ""
    after = want.text[asked.end : asked.end + _READ].strip(" .)")
    topic = _topic(after) or _topic_before(want.text[: asked.start])
    if not topic and after and "experience" not in want.text.lower():
        # Two years of college are not two years of experience.
        return ""
    if topic and not overlap(fact.text, topic) and overlap(fact.text, want.text):
        # They ask for one of several fields, and this is another of them.
        topic = ""
    had = years_had(fact)
    if asked.in_words and had.isdecimal():
        had = cardinal(int(had))
    elif not asked.in_words and small_number(had):
        had = str(small_number(had))
    lead = f"You ask for {asked.said} {topic or 'of experience'}"
    if topic and overlap(fact.text, topic) >= _ALL:
        return f"{lead}: I have {had}."
    return f"{lead}, and {_shortly(way.clause, years_had(fact), had)}."


def _shortly(clause: str, written: str, had: str) -> str:
    """Say "I have six in hotels" where "years" has just been said."""
    for unit in ("years", "year"):
        if clause.startswith(told := f"I have {written} {unit} in "):
            return f"I have {had} in {clause.removeprefix(told)}"
    return clause


def _topic(after: str) -> str:
    """Give what years are asked in, with its preposition; empty if it cannot be said briefly."""
    rest = _NOT_THE_TOPIC.sub("", after).strip(" .")
    whole = _TOPIC_END.split(rest)[0].strip()
    text = _OF.sub("", whole)
    bare = _EXPERIENCE.sub("", text)
    if bare != text:
        # "Experience hotel" cannot be said on; "experience in hotels", "… of sales" can.
        text = _OF.sub("", bare) if bare.startswith((*_PREPARED, "of ")) else ""
    before, _, last = text.rpartition(" ")
    if last.lower() == "experience" and is_activity(before):
        text = before
    # "Broad and varied sales experience" must not be cut after its first adjective.
    cut = len(whole) < len(rest) and (" " not in text or bool(_HALF.search(text)))
    text = for_them(text)
    if not text or cut or "their own" in text or len(text.split()) > _LONGEST_TOPIC:
        return ""
    return f"{'' if text.startswith(_PREPARED) else 'of '}{lower_first(text)}"


def _topic_before(before: str) -> str:
    """Give the topic that stands before its years: "Hotel experience: 5 years"."""
    found = items(_OF.sub("", before.strip(" :(,–—-")), years=True) if before else ()
    lone = found[0] if len(found) == 1 else ""
    return _topic(lone) if "experience" in lone.lower() else ""
