"""What somebody learned and where, as they say it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ringback.casebook.documents import Fact, Month
from ringback.words.english.casing import article, common, lower_first
from ringback.words.english.foreign import is_english
from ringback.words.english.names import firm
from ringback.words.english.spellings import spelled
from ringback.words.english.verbs import form

from .claim import Claim, ended

_LONGEST: Final = 300
_LONGEST_DEGREE: Final = 12
_DEGREE: Final = re.compile(
    r"\b(?:bachelor['’]?s?|master['’]?s?|associate['’]?s?|doctor|doctorate|diploma|degree|ged|"
    r"mba|ph\.?d|b\.?s\.?n|b\.?[as]\.?c?|m\.?[as]\.?c?|m\.?ed|b\.?ed|a\.?a\.?s?|certificate|"
    r"apprenticeship|a['’]?[ -]levels?|(?:o|as)[ -]levels?|gcse['’]?s?|b\.?-?tech|m\.?-?tech|"
    r"b\.?eng|"
    r"m\.?eng|ll\.?[bm]|pgce|pgdip|btec|nvq|hn[dc]|city (?:&|and) guilds|mphil|b\.?com|m\.?com|"
    r"bba|foundation degree)"
    r"(?![\w'])",
    re.IGNORECASE,
)
_SCHOOL: Final = re.compile(
    r"\b(?:university|college|school|institute|academy|polytechnic)\b", re.IGNORECASE
)
_EXAMS: Final = re.compile(
    r"^(\d{1,2} )?(a|o|as)['’]?[ -]levels?\b|^(\d{1,2} )?(gcse)(?:['’]?s\b|(?= in .* and ))",
    re.IGNORECASE,
)
_EXAM: Final = re.compile(r"^(?:\d{1,2} )?(?:gcse|[ao]['’]?[ -]level|as[ -]level)", re.IGNORECASE)
_LOOSE: Final = re.compile(r"^(bachelor|master|associate|doctor)(['’]?s)?(?= in |$)", re.IGNORECASE)
_STUDYING: Final = re.compile(
    r"\b(?:current(?:ly)?|studying|in progress|on-?going|expected|pending|present|undertaking|"
    r"working towards?|anticipated|enrolled|to be completed|final year student|"
    r"(?:1st|2nd|3rd|first|second|third|final)[ -]year (?:student|undergraduate))\b",
    re.I,
)
_NOT_DONE: Final = re.compile(
    r"incomplete|did not|didn['’]?t|never|\bnot (?:yet )?(?:completed?|finished|graduated?|"
    r"awarded)|"
    r"unfinished|withdr|dropped|some college|transfer|\bleft\b|deferred|part[- ]complet|partial|"
    r"\bmodules?\b|\bunits? (?:in|of|towards?)\b|credits?\b|\byears? (?:of|completed|only)\b|"
    r"\b(?:1st|2nd|first|second|one|two|1|2) years?(?: of|$| only)|abandon|interrupted|failed|"
    r"no degree|towards? an? |audited|attended|on hold|"
    r"unfortunately|coursework|\bpart of\b|^examiner|(?:teacher|tutor|lecturer|examiner)\b",
    re.IGNORECASE,
)
_EQUIVALENT: Final = re.compile(r"^(high school|secondary school)(?: diploma)?\b", re.IGNORECASE)
_GRADE: Final = re.compile(r"(?<=[a-z]) [A-E]\*?$|(?<=GCSE) [A-E]\*?$")
_SUBJECT_FIRST: Final = re.compile(r"^([A-Z][A-Za-z ]+) (GCSE|A[- ]Level)s?$")
_SEVERAL: Final = re.compile(r",| and |&|/")
_COUNTED: Final = re.compile(
    r" in (?:\d{1,2},? )?(?:incl(?:uding)?\.?|including|inc\.?) ", re.IGNORECASE
)
_CLASSED: Final = re.compile(
    r",? (?:2[:.][12]|1st|(?:upper |lower )?(?:first|second|third) class(?: hon(?:ours|s))?|"
    r"hons)\b",
    re.IGNORECASE,
)
_OF_LETTERS: Final = re.compile(
    r"^(HND|HNC|NVQ|BTEC|PGCE|BA|BSc|MA|MSc) "
    r"(?!(?i:in\b|level|diploma|national|subsidiary|certificate|"
    r"extended|first|award|degree|of\b))([A-Z][A-Za-z ]+)$"
)
_GRADES: Final = re.compile(r"(?<= in )[A-C]\*? ?[-–] ?[A-G] ")
_SECOND: Final = re.compile(
    r"(?:,? and| ?/) (?:(?:PGCE|[BM]A|[BM]Sc|GCSEs?|A[- ]?levels?|BTEC|NVQ|MBA|HN[CD])\b).*$", re.I
)
"""A second paper in the same breath: "GCSE in Maths and PGCE English"."""

_LEVELLED: Final = re.compile(
    r"^((?:NVQ|SVQ|BTEC|City (?:&|and) Guilds) Level \d) "
    r"(?!in\b|Diploma|Certificate|Award|National|Extended|and|&)(?=[A-Z])"
)
_BARE_PAPER: Final = {"certificate", "diploma", "degree"}
_NO_SCHOOL: Final = {"college", "school", "university", "high school", "secondary school"}
_LISTED: Final = re.compile(r"^(.*? in )(.+)$")
_MOST_SUBJECTS: Final = 4
_SMALL: Final = {"OF", "IN", "AND", "FOR", "THE", "WITH"}
_LONGEST_LETTERS: Final = 5


def education(fact: Fact, today: date) -> Iterator[Claim]:
    """Say a degree: "I have a Bachelor of Arts in Marketing from Cascade State University"."""
    if _NOT_DONE.search(fact.text) or not is_english(fact.text[:_LONGEST]):
        return
    studying = bool(_STUDYING.search(fact.text[:_LONGEST]))
    text = re.sub(r"\s*\([^()]*\)", "", fact.text[:_LONGEST]).strip(" .,")
    parts = [part.strip() for part in re.split(r",\s+|\s[–—|-]\s|;", text) if part.strip()]
    degree = next((part for part in parts if _DEGREE.search(part)), "")
    if not degree or len(degree.split()) > _LONGEST_DEGREE or _is_only_a_school(degree):
        return
    after = parts[parts.index(degree) + 1 :]
    degree = _said(_with_subject(_subject_after(_GRADE.sub("", _written(degree))), after))
    named = next((part for part in parts if _SCHOOL.search(part) and part not in degree), "")
    begun = form(degree.split(maxsplit=1)[0])
    if (
        degree.lower() in _BARE_PAPER
        or (begun and begun[0] == "gerund")
        or re.search("[()]", degree)
    ):
        return
    named = named or next((part for part in parts if _is_letters(part, degree)), "")
    school = _spoken(firm(fact.employer) or firm(named))
    school = "" if school.lower() in _NO_SCHOOL else school
    if school and school.lower() not in degree.lower():
        yield _degree(f"{degree} from {school}", fact, today, studying=studying)
    yield _degree(degree, fact, today, studying=studying)


def _written(degree: str) -> str:
    """Spell the letters of papers, and lower subjects that are shouted: "GCSE in Geography"."""
    return " ".join(
        word.lower()
        if word in _SMALL
        else word.capitalize()
        if word.isupper() and len(word) > _LONGEST_LETTERS
        else spelled(word)
        for word in degree.split()
    )


def _subject_after(degree: str) -> str:
    """Say "Science GCSE" as "GCSE in Science", and nothing twice."""
    degree = _LEVELLED.sub(r"\1 in ", _SECOND.sub("", _GRADES.sub("", degree)))
    degree = _OF_LETTERS.sub(r"\1 in \2", _CLASSED.sub("", _COUNTED.sub(" in ", degree)))
    turned = _SUBJECT_FIRST.sub(r"\2 in \1", degree).replace(": ", " in ")
    return re.sub(r" in (.+?)(?: in \1)+$", r" in \1", turned)


def _is_only_a_school(part: str) -> bool:
    """Say whether what looks like a degree is the name of a school: "Masters Academy"."""
    school = _SCHOOL.search(part)
    found = _DEGREE.search(part)
    high = _EQUIVALENT.match(part)
    return bool(school and found and not high and " in " not in part and school.end() == len(part))


def _said(degree: str) -> str:
    """Give a degree as one says it: "a bachelor's degree in law", "GCSEs in …"."""
    if found := _EXAMS.match(degree):
        count = found[1] or found[3] or ""
        exam = "GCSEs" if found[4] else f"{found[2].upper()} levels"
        rest = degree[found.end() :]
        lone = not found[4] and not count and rest and not _SEVERAL.search(rest)
        return f"{found[2].upper()} level{rest}" if lone else f"{count}{exam}{rest}"
    if _LOOSE.match(degree) and " of " not in degree:
        return _LOOSE.sub(lambda m: f"{m[1].lower()}'s degree", degree)
    if re.match(r"(?:bachelor|master|associate)['’]?s? degree\b", degree, re.IGNORECASE):
        kind, _, rest = degree.partition(" ")
        kind = kind.lower().replace("’", "'")
        kind = kind if kind.endswith("'s") else f"{kind.removesuffix('s')}'s"
        return f"{kind} degree{rest[len('degree') :]}"
    if high := _EQUIVALENT.match(degree):
        return f"{high[1].lower()} diploma" if "diploma" in degree.lower() else lower_first(degree)
    return degree


def _is_letters(part: str, degree: str) -> bool:
    """Say whether a part is a school by its letters: "MIT"."""
    return part.isupper() and part.isalpha() and len(part) > 2 and part not in degree


def _spoken(school: str) -> str:
    """Give a school as it stands after "from"."""
    the = "the " if school.startswith(("University of", "College of", "Institute of")) else ""
    return f"{the}{lower_first(school) if school.startswith('The ') else school}"


def _with_subject(degree: str, after: list[str]) -> str:
    """Join the subjects that stand after a degree: "Associate of Applied Science, Business"."""
    more: list[str] = []
    for part in after:
        named = _SCHOOL.search(part) or _is_letters(part, degree)
        if named or any(map(str.isdigit, part)) or len(part.split()) > 4:
            break
        more.append(part)
    exams = _EXAM.match(degree)
    if exams and more and (listed := _LISTED.match(degree)):
        subjects = [listed[2], *(_GRADE.sub("", each) for each in more if len(each) > 1)]
        subjects = [each for subject in subjects for each in subject.split(" and ")]
        subjects = subjects[:_MOST_SUBJECTS]
        many = (
            f"{', '.join(subjects[:-1])} and {subjects[-1]}" if len(subjects) > 1 else subjects[0]
        )
        return f"{listed[1]}{many}"
    if more and " in " not in degree:
        return f"{degree} in {more[0]}"
    return degree


def _degree(name: str, fact: Fact, today: date, *, studying: bool) -> Claim:
    plural = re.match(r"(?:\d+ )?(?:GCSEs|[AO] levels|AS levels)\b", name)
    one = name if plural else f"{article(name)} {name}"
    if studying or (fact.until and not ended(fact.until, today)):
        return Claim("", f"I am {'studying for' if plural or studying else 'finishing'} {one}")
    if re.search(r"\bapprenticeship\b", name, re.IGNORECASE):
        learned, at, school = name.partition(" from ")
        name = f"{common(learned)}{at}{school}"
        one = f"{article(name)} {name}"
        return Claim("", f"I did {one}".replace(" from ", " at "))
    if fact.until == Month(today.year):
        # Only the year is known, so it may be behind or ahead.
        return Claim("", f"my {'exams are' if plural else 'degree is'} {one}")
    return Claim("", f"I have {one}")
