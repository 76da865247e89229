"""The sections of an ad: which lines are headings, and what stands under them."""

import re
from dataclasses import dataclass
from typing import Final

from ..pages import Line, Page
from ..vocabulary import any_of
from .heading_words import WORDS, Kind

_KINDS: Final = tuple((kind, any_of(*words)) for kind, words in WORDS)
_NICE: Final = _KINDS[0][1]
_TELLING: Final = re.compile(r";|\b(?:is|are|have|has|will be)\b")
_INLINE: Final = re.compile(
    r"^(?:key |main |core |basic |minimum |required |preferred |desired |additional |other )*"
    r"(?:requirements?|required|qualifications?|preferred|nice to have|must haves?|bonus|"
    r"desirable|essential|duties|"
    r"responsibilities|skills(?: required)?|experience(?: required)?|education|knowledge|"
    r"licen[cs]es?|certifications?|"
    r"knowledge of|ability to|skilled? in|benefits|pay|salary|we offer|perks|compensation|"
    r"hours|shifts?|schedule|location|how to apply|to apply|contact)\s*:",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"^(?:knowledge|ability|skill|skilled|experience|education|understanding)\b", re.IGNORECASE
)
_TOPIC: Final = re.compile(r"(?:skills|licen[cs]es?|certifications?)\b", re.IGNORECASE)
"""What an item of a list may begin with, and a heading too."""
_EXACT: Final = re.compile(
    r"(?:(?:minimum|basic|key|core|main|primary|preferred|desired|desirable|required|"
    r"additional|typical|essential|special|personal|"
    r"job|position|professional|technical|general|other|your|our|the|and|&|or|of|knowledge|"
    r"abilit(?:y|ies)|skills?|experience|"
    r"education|requirements?|qualifications?|responsibilit(?:y|ies)|tasks|duties|"
    r"functions|characteristics|competencies|"
    r"benefits|perks|compensation|definition|summary|description|overview|licenses?|"
    r"certifications?|about us|"
    r"class|history|"
    r"nice to have|must have|what you(?:'|’)?ll (?:do|need|bring)|who you are|what we "
    r"offer|how to apply|bonus points|pluses)(?:\s+|$))+",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(r"(?:what|who|why|how|your?)\b", re.IGNORECASE)
_SPECIFIC: Final = re.compile(
    r"(?:\w+ ){0,3}(?:experience|knowledge|understanding|skills?|ability|qualifications?) "
    r"(?:of|in|with|to|as|using|working)\b|"
    r"(?:an?|one|two|three) (?:[\w’'-]+ ){0,3}(?:licen[cs]e|certificate|degree|diploma|experience|"
    r"background|qualifications?|skills?|knowledge)$",
    re.IGNORECASE,
)
"""One thing that is asked, not the heading of several."""
_GRADED: Final = re.compile(r"\((?:required|preferred|desirable|essential|optional)\)$", re.I)
_ASIDE: Final = re.compile(r"\s*\([^()]*\)(?=:?$)")
_COUNTED: Final = re.compile(r"\s*\([^()]*\d[^()]*\)")
_MONEY: Final = re.compile(r"[$€£]\s?\d")
_PARTICULAR: Final = re.compile(
    r"(?:location|salary|pay|hours|schedule|closing date|deadline|date posted|posted|start date|"
    r"contact|(?:job|employment|contract) type)\s*:?",
    re.IGNORECASE,
)
_LEADS_ON: Final = ("…", "...")
_FEW: Final = 5
"""Words of a heading that its list completes: "You'll…"."""
_SHORT: Final = 80
_MAX_HEADING: Final = 90


@dataclass(frozen=True, slots=True)
class Section:
    """The lines under one heading, and what kind of heading it is."""

    kind: Kind
    heading: str
    lines: tuple[Line, ...]


def sections_of(page: Page, employer: str = "") -> tuple[Section, ...]:
    """Cut an ad at its headings; what stands before the first is prose."""
    found: list[Section] = []
    kind: Kind = "prose"
    heading, marked = "", False
    lines: list[Line] = []
    aside: _Aside | None = None
    for number, line in enumerate(page.lines):
        after = page.lines[number + 1] if number + 1 < len(page.lines) else None
        settled = marked and kind == "nice"
        opened = _opened(line, after, kind, employer, settled=settled)
        if opened is None and (aside is None or not aside.ends_before(line)):
            lines.append(line)
            continue
        found.append(Section(kind, heading, tuple(lines)))
        if opened is None and aside is not None:
            kind, heading, lines, aside = aside.resumed, "", [line], None
        elif opened is not None:
            before = kind
            (kind, rest), heading = opened, line.text
            marked = line.heading or (marked and kind == before)
            lines = [rest] if rest else []
            aside = _aside(line, before, None if rest else after) if kind == "skip" else None
    found.append(Section(kind, heading, tuple(lines)))
    return tuple(section for section in found if section.lines)


def _aside(line: Line, before: Kind, value: Line | None) -> "_Aside | None":
    """Give the particular that a line opens: with its value behind it, or as the next line."""
    if value is None:
        return _Aside(line, before)
    short = not value.heading and not value.bullet and len(value.text) <= _SHORT
    return _Aside(line, before, value) if short and _PARTICULAR.fullmatch(line.text) else None


@dataclass(frozen=True, slots=True)
class _Aside:
    """A particular on one line, such as "Pay: $20 an hour", and the kind of what it stood in."""

    line: Line
    before: Kind
    value: Line | None = None

    @property
    def resumed(self) -> Kind:
        """Between bullets the list goes on; below a paragraph nothing is sure."""
        return self.before if self.line.bullet else "prose"

    def ends_before(self, line: Line) -> bool:
        """Whether a line no longer belongs to it: a new bullet or paragraph, all but its value."""
        if self.value is not None:
            return line is not self.value
        return line.bullet if self.line.bullet else line.gap and not line.bullet


def _opened(
    line: Line, after: Line | None, inside: Kind, employer: str, *, settled: bool = False
) -> tuple[Kind, Line | None] | None:
    """Give the kind of section that a line opens, with what stands on the same line.

    Under a marked heading, where all is `settled`, "Forklift licence" is an item and no heading.
    """
    inline = None if line.heading else _INLINE.match(line.text)
    if inline and len(line.text) > inline.end() + 1:
        rest = line.text[inline.end() :].lstrip()
        kind = _kind(inline[0], employer) or "must"
        # "Knowledge of: …" refines the section it stands in.
        item = inside == "nice" and line.bullet and _TOPIC.match(inline[0])
        if item or (_LABEL.match(inline[0]) and inside in ("nice", "duty")):
            kind = inside
        return kind, Line(rest, line.start + len(line.text) - len(rest), bullet=line.bullet)
    if not _is_heading(line, after):
        return None
    named = _kind(line.text.strip(" :*#-–—…."), employer)
    if settled and named != "skip" and not _surely_heads(line):
        return None
    if named:
        return named, None
    # A marked heading that is not known divides what it stands in; at the top it opens prose.
    return (inside, None) if inside != "skip" or not line.heading else ("prose", None)


def _surely_heads(line: Line) -> bool:
    text = line.text
    return line.heading or text.endswith((":", *_LEADS_ON)) or bool(_EXACT.fullmatch(text))


def _is_heading(line: Line, after: Line | None) -> bool:
    text = line.text
    words = len(_ASIDE.sub("", text).split())
    if line.bullet or len(text) > _MAX_HEADING or words > 10:
        return False
    if line.heading or after is None:
        return line.heading
    if text.endswith(":") or (text.endswith(_LEADS_ON) and words <= _FEW):
        return True
    if (
        _GRADED.search(text)
        or _MONEY.search(text)
        or text.endswith((".", "!", ";", ","))
        or not re.search(r"[^\W\d_]{3}", text)
    ):
        return False
    if text.isupper() and words <= 7:
        return True
    if _EXACT.fullmatch(text):
        return True
    wish = after.bullet and _NICE.search(text) is not None
    if re.search(_TELLING, text) and not _ASKING.match(text) and not wish:
        return False
    if _SPECIFIC.match(text) and not after.bullet:
        return False
    known = any(pattern.search(text) for _, pattern in _KINDS)
    opens = line.gap or after.bullet or after.gap or len(after.text) > 100
    return (
        known
        and opens
        and words <= (8 if after.bullet else 6)
        and (text[0].isupper() or after.bullet)
    )


def _kind(heading: str, employer: str) -> Kind | None:
    # "Receptionist (25 hours)" is no heading about the hours.
    bare = _COUNTED.sub("", heading).strip().rstrip(":?!").strip()
    if (
        employer
        and len(employer) > 2
        and re.fullmatch(rf"about {re.escape(employer.lower())}.{{0,20}}", bare.lower())
    ):
        return "skip"
    return next((kind for kind, pattern in _KINDS if pattern.search(bare)), None)
