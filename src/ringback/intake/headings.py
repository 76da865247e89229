"""The sections of an ad: which lines are headings, and what stands under them."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from .pages import Line, Page

Kind = Literal["must", "nice", "duty", "skip", "prose"]

_WORDS: Final[tuple[tuple[Kind, str], ...]] = (
    (
        "nice",
        r"\bprefer|nice[- ]to[- ]have|\bbonus(?! (?:structure|scheme|pay|program))|"
        r"desirabl|desired|\bplus(?:es)?\b|\bideally\b|^ideal\b(?! candidate)|"
        r"an? (?:\w+ )?advantage|(?:you|we) (?:might|may|could|would) also|if you also|"
        r"\bit (?:would |also |really )?helps? if|^(?:helpful|useful)\b|"
        r"(?:brownie|extra|added|additional) points|(?:you )?stand out$|icing on|"
        r"would (?:make us|impress us|delight us|thrill us|be (?:nice|great|good|welcome))|"
        r"not essential|^(?:\w+ )?extras$|^bonuses$|\bassets$|"
        r"good to have|great to have|extra credit|\boptional\b|not required|even "
        r"better|would be nice|歓迎|尚可|あれば|what sets you apart|von vorteil",
    ),
    (
        "skip",
        r"^about(?: us| the (?:company|team|organi[sz]ation|agency|school|hospital|"
        r"firm|employer)|(?! (?:you|the (?:role|job|position)|this)).*)$|who we are|"
        r"^(?:our|the) (?:company|story|values|culture|mission|team|commitment|process|"
        r"benefits)|company (?:description|overview|profile)|"
        r"benefits?\b|perks|we offer|what you(?:'|’)?(?:ll| will)? get|what(?:'|’)s in "
        r"it|compensation|\bsalary|\bpay\b|remuneration|"
        r"equal|\beeo\b|diversity|inclusion|how to apply|\bapply\b|application procedure|"
        r"application (?:process|instructions|tips)|^location|\bhours\b|schedule|"
        r"^contact|clearance|background check|privacy|disclaimer|^notice|\btravel\b|"
        r"info(?:rmation)? sessions?|interview|hiring process|"
        r"^why\b|^additional (?:information|notes)|legal|accommodation|similar jobs|"
        r"related jobs|^share|^see also|resources|"
        r"^posted|^date|what to expect|about the (?:team|department)|citizenship|"
        r"security (?:requirements|clearance)|conditions of employment|"
        r"working conditions|work environment|physical|recruitment (?:fraud|process)|"
        r"schematic code|class (?:code|history)|"
        r"^(?:links?|tags?|updated|status alert|alert keywords?|permalink|layout|"
        r"headline|external url|more jobs|top skills)$|"
        r"wir bieten|über uns|bewerbung|probation|drug test|selection process|next "
        r"steps|what happens|more about|life at|open positions|"
        r"meet (?:the|your) team|team ?mates|"
        r"会社|福利厚生|待遇|勤務地|給与|選考|応募方法|雇用|休日|job "
        r"alerts?|newsletter|faq|follow us|get in touch",
    ),
    (
        "duty",
        r"essential (?:functions|duties|job functions)|minimum duties|key (?:duties|"
        r"tasks|accountabilities)|duties",
    ),
    (
        "must",
        r"requirement|\brequired|require[sd]?:?$|qualif|must[- ]have|you(?:'|’)?(?: "
        r"wi)?ll (?:need|bring|have)|you (?:have|bring|are|need|possess|should)\b|"
        r"who you are|\bskills?\b|\bexperience\b|knowledge|abilit(?:y|ies)|looking for|"
        r"about you|your (?:profile|background|skills|experience)|"
        r"competenc|education|personal characteristics|licen[cs]|certificat|eligib|"
        r"criteria|to succeed|success(?:ful)? (?:in|candidate)|minimum|"
        r"essential|we(?:'|’)?d (?:love|like)|we need|you(?:'|’)re (?:a|an)?|good fit|a fit\b|"
        r"great fit|right (?:person|fit)|ideal candidate|"
        r"必須|応募要件|応募資格|求める|person specification|anforderungen|dein profil|ihr profil|"
        r"what it takes|the person|candidate profile|what we ask|expertise",
    ),
    (
        "duty",
        r"responsibilit|tasks?\b|you(?:'|’)?(?:ll| will) (?:do|be|own|work|lead)|what "
        r"you do|your (?:role|impact|mission|work|day|job|tasks)|"
        r"day[- ]to[- ]day|^(?:the|this) (?:role|job|position|work)$|key objectives?|"
        r"in this (?:role|position)|aufgaben|accountabilit|"
        r"a (?:typical )?day|"
        r"業務内容|仕事内容|職務内容|主な業務|functions|what we do together|scope|"
        r"deliverables|how you(?:'|’)ll",
    ),
    (
        "prose",
        r"summary|overview|description|definition|about (?:the|this) (?:role|job|"
        r"position|opportunity)|^role$|introduction|the opportunity|mission",
    ),
)
_KINDS: Final = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _WORDS)
_NICE: Final = _KINDS[0][1]
_TELLING: Final = re.compile(r";|\b(?:is|are|have|has|will be)\b")
_INLINE: Final = re.compile(
    r"^(?:key |main |core |basic |minimum |required |preferred |desired |additional |other )*"
    r"(?:requirements?|required|qualifications?|preferred|nice to have|must haves?|bonus|"
    r"desirable|essential|duties|"
    r"responsibilities|skills(?: required)?|experience(?: required)?|education|knowledge|"
    r"licen[cs]es?|certifications?|"
    r"knowledge of|ability to|skilled? in|benefits|pay|salary|we offer|perks|compensation|"
    r"hours|schedule|location|how to apply|to apply|contact)\s*:",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"^(?:knowledge|ability|skill|skilled|experience|education|understanding)\b", re.IGNORECASE
)
_EXACT: Final = re.compile(
    r"(?:(?:minimum|basic|key|core|main|primary|preferred|desired|desirable|required|"
    r"additional|typical|essential|special|personal|"
    r"job|position|professional|technical|general|other|your|our|the|and|&|or|of|knowledge|"
    r"abilit(?:y|ies)|skills?|experience|"
    r"education|requirements?|qualifications?|responsibilit(?:y|ies)|tasks|duties|"
    r"functions|characteristics|competencies|"
    r"benefits|perks|compensation|definition|summary|description|overview|licenses?|"
    r"certifications?|about us|"
    r"nice to have|must have|what you(?:'|’)?ll (?:do|need|bring)|who you are|what we "
    r"offer|how to apply|bonus points|pluses)(?:\s+|$))+",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(r"(?:what|who|why|how|your?)\b", re.IGNORECASE)
_MAX_HEADING: Final = 80


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
    heading = ""
    lines: list[Line] = []
    for number, line in enumerate(page.lines):
        after = page.lines[number + 1] if number + 1 < len(page.lines) else None
        opened = _opened(line, after, kind, employer)
        if opened is None:
            lines.append(line)
            continue
        found.append(Section(kind, heading, tuple(lines)))
        (kind, rest), heading = opened, line.text
        lines = [rest] if rest else []
    found.append(Section(kind, heading, tuple(lines)))
    return tuple(section for section in found if section.lines)


def _opened(
    line: Line, after: Line | None, inside: Kind, employer: str
) -> tuple[Kind, Line | None] | None:
    """Give the kind of section that a line opens, with what stands on the same line."""
    inline = None if line.heading else _INLINE.match(line.text)
    if inline and len(line.text) > inline.end() + 1:
        rest = line.text[inline.end() :].lstrip()
        kind = _kind(inline[0], employer) or "must"
        # "Knowledge of: …" refines the section it stands in.
        if _LABEL.match(inline[0]) and inside in ("nice", "duty"):
            kind = inside
        return kind, Line(rest, line.start + len(line.text) - len(rest), bullet=line.bullet)
    if not _is_heading(line, after):
        return None
    named = _kind(line.text.strip(" :*#-–—"), employer)
    if named:
        return named, None
    # A marked heading that is not known divides what it stands in; at the top it opens prose.
    return (inside, None) if inside != "skip" or not line.heading else ("prose", None)


def _is_heading(line: Line, after: Line | None) -> bool:
    text = line.text
    words = len(text.split())
    if line.bullet or len(text) > _MAX_HEADING or words > 10 or after is None:
        return False
    if line.heading:
        return True
    if text.endswith(":"):
        return True
    if text.endswith((".", "!", ";", ",")) or not re.search(r"[^\W\d_]{3}", text):
        return False
    if text.isupper() and words <= 7:
        return True
    if _EXACT.fullmatch(text):
        return True
    wish = after.bullet and _NICE.search(text) is not None
    if re.search(_TELLING, text) and not _ASKING.match(text) and not wish:
        return False
    known = any(pattern.search(text) for _, pattern in _KINDS)
    opens = line.gap or after.bullet or after.gap or len(after.text) > 100
    return known and opens and words <= (8 if after.bullet else 6) and text[0].isupper()


def _kind(heading: str, employer: str) -> Kind | None:
    bare = heading.strip().rstrip(":?!").strip()
    if (
        employer
        and len(employer) > 2
        and re.fullmatch(rf"about {re.escape(employer.lower())}.{{0,20}}", bare.lower())
    ):
        return "skip"
    return next((kind for kind, pattern in _KINDS if pattern.search(bare)), None)
