"""A person's name at the top of a résumé: told by its form, and by the e-mail beside it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from ..pages import Line
from ..places import is_place
from ..titles import may_be_a_person, title_likeness
from ..vocabulary import words_of
from .sections import section_named

_WORD: Final = r"[^\W\d_][\w.'’-]*"
_NAME: Final = re.compile(
    rf"{_WORD}(?:\s+(?:{_WORD}|\([^\W\d_]+\)|[\"“”‘'][^\W\d_]+[\"“”’'])){{1,5}}"
)
_PARTICLES: Final = words_of(
    "de da di do dos das del dela delos della der den van von vom la le la las los du des bin bint "
    "ibn ben al el y e zu zum zur ter ten ní ni nic mac ó ua ap ab ferch af av abu san santa"
)
_SMALL: Final = words_of(
    "de da di do dos das del dela della der den van von la le las los du des zu zum zur ter ten y e"
)
"""The particles that are small in a name written in letters."""
_LETTERS: Final = (
    r"RN|BSN|MSN|LPN|LVN|CNA|NP|FNP|APRN|DNP|MBA|Ph\.?D\.?|MD|M\.D\.|DDS|DVM|CPA|PMP|PE|EIT|Esq\.?|"
    r"Ed\.?D\.?|M\.?Ed\.?|J\.?D\.?|SHRM-S?CP|S?PHR|CDL|M\.?Sc\.?|B\.?Sc\.?|M\.?Eng\.?|B\.?Eng\.?|"
    r"M\.?Pharm\.?|Pharm\.?D\.?|B\.?A\.?|M\.?A\.?|B\.?S\.?|M\.?S\.?|LL\.?[BM]\.?|MSW|BSW|LCSW|LMSW|"
    r"LPC|LMFT|CMA|RMA|CCMA|EMT(?:-[BP])?|RDH|RDN?|OTR(?:/L)?|DPT|PT|CSM|CSCS|ACCA|CIPD|MRICS|"
    r"FCCA|QTS|HND|MCIOB|CEng|OBE|MBE|PP|RP|ACP|CFA|CFP|CISSP|SIA"
)
_AFTER: Final = re.compile(
    rf"(?:,\s*|\s+[-–—|]\s*|\s+\(?)(?:{_LETTERS})(?=$|[\s,.;/®™)(]).*$"
    r"|(?:,\s*[A-Z][A-Za-z]{0,3}[A-Z][A-Z.&-]{0,7}[®™]?)+$|(?:,\s+[A-Z][A-Z.&-]{1,8})+$"
    r"|,?\s+\(?(?:aged?\s+)?\d{2}\)?(?:\s*(?:years?(?: old)?|yrs?))?$"
    r"|\s*\((?:she|he|they|her|him|them)(?:\s*/\s*[a-z]{2,6}){1,2}\)$"
)
_BEFORE: Final = re.compile(
    r"^(?:(?:curriculum vitae|r[ée]sum[ée]|cv)(?:\s+of\b|\s+for\b)?\s*[:–—-]?\s*|"
    r"(?:full )?name\s*:\s*|(?:mr|mrs|ms|miss|mx)\b\.?\s+)+(?=\S)",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"[\s,:–—-]+(?:curriculum vitae|r[ée]sum[ée]|cv)$|[®™]|\s*,\s*$", re.IGNORECASE
)
_NO_NAME: Final = re.compile(
    r"\b(?:resume|résumé|curriculum|vitae|cv|page \d|street|avenue|road|confidential|objective|"
    r"summary|name|mobile|mob|cell|(?:tele)?phone|tel|fax|e-?mail|address|references|skills|experience|education|profile|"
    r"work|history|looking|seeking|available|person|willing)\b",
    re.IGNORECASE,
)
_UNSPACED: Final = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}")
"""Names in Chinese, Japanese or Korean, which stand without blanks."""
_HEADING: Final = re.compile("[历歷]|履|簡|简|求职|이력|경력|자기소개|レジュメ|プロフィール")
"""What names the paper in these scripts, and no person."""
_LONGEST_LINE: Final = 120
_LONGEST: Final = 60
_FIRST: Final = 6
_TELLING: Final = 4
"""So many letters that name and e-mail have in common are no chance."""
_WORDS: Final = 5
_TURNED: Final = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ'’-]+), ([A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ.]*)?)$")


def name_in(parts: Sequence[str], email: str, text: str = "") -> str:
    """Give the first piece that reads like a person's name, else one that the e-mail repeats.

    Without either, an early line of the text may be it: a sidebar can stand before the name.
    """
    bare = [_bare(part) for part in parts if len(part) <= _LONGEST_LINE]
    early = [part for part in bare if part and not _HEADING.search(part)][:_FIRST]
    named = _over_two_lines(early, email) or _repeated(filter(_is_name, early), email)
    named = named or _repeated(bare, email) or next(filter(_is_name, early), "")
    named = named or next((part for part in early[:1] if _is_only_name(part, email)), "")
    if not named:
        lines = [_bare(line) for line in text[:6000].split("\n") if len(line) <= _LONGEST]
        named = _repeated(filter(_is_name, lines), email)
    return _cased(named)


def is_signed(text: str, top: str) -> bool:
    """Whether a line is the name from the top with letters behind it, and no licence of its own."""
    bare = _bare(text) if len(text) <= _LONGEST_LINE else text
    words = [_folded(word) for word in bare.split()]
    return bare != text and len(words) > 1 and all(word in _folded(top) for word in words)


def _bare(part: str) -> str:
    """Give a piece without what stands before and behind a name: titles, letters, a town."""
    words = _BEFORE.sub("", part).strip(" ,|")
    if is_place(words):
        return words
    turned = _TURNED.match(words)
    if turned:
        return f"{turned[2]} {turned[1].capitalize()}"
    whole = _BEHIND.sub("", words)
    without = _BEHIND.sub("", _AFTER.sub("", whole)).strip(" ,")
    words = without if len(without.split()) > 1 else whole
    lead, comma, rest = words.partition(",")
    return lead if comma and is_place(rest.strip()) and len(lead.split()) > 1 else words


def _is_name(text: str) -> bool:
    words = text.split()
    if not _may_be_one(text) or len(words) < 2 or not may_be_a_person(text):
        return False
    return all(
        _opens_a_name(word[0]) or word[0] in "(\"“”‘'" or _is_particle(word)
        for word in words
        if word[0].isalpha() or word[0] in "(\"“”‘'"
    ) and not _is_particle(words[-1])


def _is_only_name(text: str, email: str) -> bool:
    """Whether one word is the whole name: the e-mail repeats it, or its script has no blanks.

    At the very top, above an e-mail address, it is one as well: people have one name.
    """
    if len(text.split()) != 1 or not _may_be_one(text) or title_likeness(text) > 0:
        return False
    if _UNSPACED.fullmatch(text):
        return True
    if not _opens_a_name(text[0]) or not may_be_a_person(text):
        return False
    word = _joined(_folded(text))
    return (len(word) >= _TELLING and word in _local(email)) or (bool(email) and text.isalpha())


def _may_be_one(text: str) -> bool:
    """Whether letters and length are those of a name, and no heading or place has them."""
    if len(text) > _LONGEST or not re.fullmatch(rf"{_WORD}|{_NAME.pattern}", _unmarked(text)):
        return False
    return not (_NO_NAME.search(text) or is_place(text) or section_named(Line(text, 0)))


def _unmarked(text: str) -> str:
    """Give words without the vowel signs and accents that stand beside their letters."""
    return "".join(char for char in text if not unicodedata.category(char).startswith("M"))


def _opens_a_name(letter: str) -> bool:
    """Whether a letter is a capital, or of a script that has none."""
    return letter.isupper() or letter.upper() == letter.lower()


def _is_particle(word: str) -> bool:
    return word.islower() and (word in _PARTICLES or "'" in word or "’" in word)


def _over_two_lines(parts: Sequence[str], email: str) -> str:
    """Give a name whose words stand on two lines of their own, at the very top."""
    for first, second in pairwise(parts[:3]):
        both = f"{first} {second}"
        may = _may_be_one(first) and _may_be_one(second) and _is_name(both)
        if may and (_is_parted(first, second) or _both_repeated(first, second, email)):
            return both
        if _is_name(first):
            return ""
    return ""


def _is_parted(first: str, second: str) -> bool:
    """Whether a single word goes on below with another, or with a particle."""
    goes_on = len(second.split()) == 1 or _is_particle(second.split(maxsplit=1)[0])
    alike = first.isupper() == second.isupper() or len(second.split()) > 1
    return len(first.split()) == 1 and first[0].isupper() and goes_on and alike


def _both_repeated(first: str, second: str, email: str) -> bool:
    """Whether the e-mail has words of both lines in it, and they are few."""
    local = _local(email)
    few = len(first.split()) + len(second.split()) <= _WORDS - 1
    return few and all(
        any(len(word) >= _TELLING and word in local for word in (*words.split(), _joined(words)))
        for words in (_folded(first), _folded(second))
    )


def _joined(words: str) -> str:
    return re.sub(r"[^a-z]", "", words)


def _local(email: str) -> str:
    return _joined(_folded(email.partition("@")[0]))


def _repeated(parts: Iterable[str], email: str) -> str:
    """Give the first piece whose words the e-mail repeats, in any case and with any trade in it."""
    local = _local(email)
    for part in parts:
        words = re.findall(r"[a-z]+", re.sub(r"['’.]", "", _folded(part)))
        shared = [word for word in words if len(word) >= _TELLING and word in local]
        # "Java Developer" is a trade, whatever the e-mail is; "Sam Developer" is not, if it is his.
        sure = may_be_a_person(part) or words[-1:] == shared[-1:]
        told = shared or _is_shortened(words, email)
        if told and sure and 2 <= len(words) <= _WORDS and _may_be_one(part):
            return part
    return ""


def _is_shortened(words: Sequence[str], email: str) -> bool:
    """Whether an address has the first name with the initials of the rest: hello@annabc.example."""
    short = "".join((*words[:1], *(word[0] for word in words[1:])))
    return len(short) > _TELLING and short in re.split(r"[^a-z]+", _folded(email))


def _folded(text: str) -> str:
    """Give letters in lower case without their marks."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss").replace("ø", "o"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def _cased(name: str) -> str:
    """Give a name, or the surname in it, in capitals as it is written in a letter."""
    words = [_lowered(word) for word in name.split()]
    if name.isupper():
        inner = (word.lower() if word.lower() in _SMALL else word for word in words[1:-1])
        words = [*words[:1], *inner, *words[1:][-1:]]
    return " ".join(words)


def _lowered(word: str) -> str:
    letters = re.sub(r"[\W\d_]", "", word)
    if not word.isupper() or len(letters) < 2 or re.fullmatch(r"I{2,3}|IV", letters):
        return word
    lowered = re.sub(r"[^\W\d_]+", lambda at: at[0].capitalize() if len(at[0]) > 1 else at[0], word)
    return re.sub(r"^Mc(?=[a-z]{3})([a-z])", lambda at: f"Mc{at[1].upper()}", lowered)
