"""Which lines of a résumé tell of a licence, a certificate or a degree, and of nothing else."""

import re
from typing import Final

from ..vocabulary import any_of

_WORDS: Final = (
    r"certified",
    r"certificates?",
    r"certifications?",
    r"licen[cs]ed?",
    r"licen[cs]es",
    r"licensures?",
    r"credentials?",
    r"endorsements?",
    r"registered (?:nurse|charge nurse)(?=,)",
    r"accredited",
    r"chartered \w+",
    r"recertified",
    r"notary public",
    r"qualified teacher status",
    r"teaching credential",
)
_DRIVING: Final = (
    r"cdl",
    r"class (?:[abc]|1|2) (?:cdl|driver|licen)",
    r"hgv",
    r"lgv",
    r"driver cpc",
    r"digi(?:tal)? tacho\w*(?: card)?",
    r"adr",
    r"twic",
    r"dot medical",
    r"medical card",
    r"tanker endorsement",
    r"fork ?lift (?:truck )?(?:card|ticket|pass|permit)",
    r"counterbalance (?:card|ticket)",
    r"reach truck (?:card|ticket)",
    r"d1 (?:entitlement|category)",
)
_SITE: Final = (
    r"osha[ -]?\d\d",
    r"cscs",
    r"ipaf",
    r"pasma",
    r"cpcs",
    r"npors",
    r"smsts",
    r"sssts",
    r"gas safe",
    r"18th edition",
    r"epa[ -]?\d{3}",
    r"ase (?:master|[a-z]\d\b)",
    r"red seal",
    r"whmis",
    r"working at heights?",
    r"work at height",
    r"confined spaces?(?: entry)?",
    r"lock-?out[/ ]tag-?out",
    r"elevated work platform",
    r"ewp",
    r"white card",
    r"safe ?pass",
    r"manual handling",
    r"hazwoper",
    r"city (?:&|and) guilds",
    r"section 609",
)
_CARE: Final = (
    r"bls",
    r"acls",
    r"pals",
    r"cpr",
    r"aed",
    r"first[ -]aid(?:er)?",
    r"ccrn",
    r"dbs",
    r"pvg",
    r"access ?ni",
    r"garda vett\w+",
    r"(?:nmc|hcpc|gphc|gmc|sra|sssc|swe) (?:pin|registration|registered|no\b|number)",
    r"pin (?:no\b|number|\d)",
    r"safeguarding (?:level \d|(?:children|adults) level \d)",
    r"care certificate",
    r"working with children check",
    r"blue card",
    r"practice educator",
    r"moving and handling",
    r"fit test\w*",
)
_KITCHEN: Final = (
    r"servsafe",
    r"foodsafe",
    r"food ?handler['’]?s?",
    r"food (?:hygiene|safety)(?: (?:level \d|cert\w*|training))",
    r"level [1-7] (?:food|award|nvq|health|hygiene|first aid|safeguarding)",
    r"haccp",
    r"personal licen[cs]e",
    r"tips (?:certified|alcohol|trained)",
    r"rsa (?:certificate|card)",
    r"wset",
    r"alcohol (?:permit|server)",
    r"tabc",
)
_OFFICE: Final = (
    r"pmp",
    r"capm",
    r"prince2",
    r"cpa",
    r"ccna",
    r"cissp",
    r"comptia",
    r"a\+",
    r"aws certified",
    r"itil",
    r"nvq",
    r"six sigma",
    r"scrum master",
    r"tesol",
    r"tefl",
    r"celta",
    r"shrm-s?cp",
    r"phr",
    r"sia",
    r"guard card",
    r"qts",
    r"aevo",
    r"padi",
    r"citi (?:program|responsible|training|human)",
    r"rbt",
    r"bar admission",
    r"admitted to the (?:\w+ )?bar",
)
_PAPER: Final = re.compile(
    rf"\b(?:{'|'.join((*_WORDS, *_DRIVING, *_SITE, *_CARE, *_KITCHEN, *_OFFICE))})(?![\w-])",
    re.IGNORECASE,
)
_KNOWN: Final = re.compile(
    r"(?:(?:basic|knowledge of|lean|food|it|agile|and|&|/|-|\s)|working at heights?|work at height|"
    r"confined spaces?(?: entry)?|lock-?out[/ ]tag-?out|manual handling|moving and handling|haccp|"
    r"first[ -]aid|cpr|aed|food (?:hygiene|safety|handling)|food ?handler['’]?s?|a\+|itil|prince2|"
    r"six sigma|scrum master|comptia|pals|adr|sia|phr|"
    r"epa|elevated work platform|ewp|fit test\w*|hazwoper|city (?:&|and) guilds|tesol|tefl|wset)+|"
    r"certifications?|licen[cs](?:e|es|ing)|licensures?|certificates?|certified|licensed|"
    r".{0,40}(?:driving|operati(?:ng|on)|experience|knowledge|skills?|awareness)",
    re.IGNORECASE,
)
"""What somebody may know or do without a paper of it."""
_SAYS_MORE: Final = re.compile(
    r"(?:certified|licen[cs]ed|registered|accredited) (?:in|by|with|since|through|at)\b|"
    r"(?:including|with|valid|expires?|issued|by|in|since|renewed|current(?:ly)?)\b",
    re.IGNORECASE,
)
"""What tells more of the paper before it."""
_REGISTERED: Final = re.compile(
    r"\b(?:registration|licen[cs]e|pin|certificate|permit)(?: (?:no\.?|number|#))?\s*[:#]?\s*"
    r"(?=[A-Z]*\d)[A-Z\d][A-Z\d/-]{3,}$",
    re.IGNORECASE,
)
"""A number under which somebody is registered: "Nursing registration: 12A3456"."""
_DEGREE: Final = any_of(
    r"\b(?:ged|high school diploma|diploma|diplôme|bachelor(?:['’]?s)?|"
    r"master(?:['’]?s)? (?:of|in|degree)|associate(?:['’]?s)? (?:of|in|degree)|"
    r"b\.?sc?|b\.?a|m\.?sc?(?!\s+(?:office|project|word|excel|access|teams|outlook|sql|visio|"
    r"dynamics|powerpoint|windows|paint|suite|365)\b)|m\.?b\.?a|ph\.?d|b\.?eng|m\.?eng|b\.?ed|m\.?ed|b\.?tech|ll\.?b|ll\.?m|"
    r"bfa|mfa|bba|msw|bsw|pgce|pgdip|btec|t[- ]level|hnd|hnc|gcses?|a-levels?|leaving cert|"
    r"abitur|matura|baccalaur[ée]at\w*)\b(?!\w)",
    # "MA Social Work" is a degree, "Boston, MA" is a state.
    r"^m\.?a\.?(?=\s+(?-i:[A-Z(]))",
)
_DID: Final = re.compile(
    r"^\W*(?!Working (?:at|with))(?:[a-z]|[A-Z][a-z]+(?:ed|ing)\b"
    r"(?<!Certified)(?<!Licensed)(?<!Registered)"
    r"(?<!Advanced)(?<!Recertified)(?<!Enhanced)(?<!Elevated)(?<!Accredited)(?<!Chartered)(?<!Qualified)"
    r"(?<!Moving)(?<!Safeguarding)(?<!Driving)(?<!Teaching)(?<!Nursing)(?<!Confined)"
    r"(?<!Unrestricted)(?<!Expected)|"
    r"(?:Led|Ran|Built|Taught|Got|Keep|Kept|Hold|Held|Wrote|Made|Gave|Help|Run|Lead)\b)"
)
_CREW: Final = re.compile(
    r"\b(?:staff|team|crew|employees|people|members|students|trainees)\b", re.I
)
_LONGEST: Final = 90


_TEACHES: Final = re.compile(
    r"(?!.*\b(?:certified|certificate|licensed|licen[cs]e|qualified|registered|accredited|chartered|"
    r"diploma|degree|bachelor|master|status)\b)"
    r"[\w/&’' -]{2,60}\b(?:teacher|tutor|lecturer|examiner|invigilator|instructor|trainer|assessor)"
    r"(?:\s*\([^()]{2,20}\))?",
    re.IGNORECASE,
)
"""Who teaches for a paper holds a post: "GCSE English tutor", "English teacher (TEFL)"."""


def is_licence(text: str) -> bool:
    """Whether a short line names a licence or certificate, and tells of no work."""
    return _names(text) and bool(_PAPER.search(text) or _REGISTERED.search(text))


def names_a_licence(text: str) -> bool:
    """Whether a member of a list names a paper of its own, in small letters too."""
    words = text.strip()
    return not _SAYS_MORE.match(words) and is_licence(words[:1].upper() + words[1:])


def is_surely_a_licence(text: str) -> bool:
    """Whether such a member can name only a paper, no mere knowledge, as HACCP would be."""
    return names_a_licence(text) and not _KNOWN.fullmatch(text.strip(" .,;()"))


def is_registration(text: str) -> bool:
    """Whether a line says under which number somebody is registered or licensed."""
    return len(text) <= _LONGEST and _REGISTERED.search(text) is not None


def is_degree(text: str) -> bool:
    """Whether a short line names a degree or school certificate, and tells of no work."""
    return _names(text) and bool(_DEGREE.search(text)) and not _PAPER.search(text)


def _names(text: str) -> bool:
    if len(text) > _LONGEST or _TEACHES.fullmatch(text.strip()):
        return False
    return not _DID.match(text) and not _CREW.search(text)
