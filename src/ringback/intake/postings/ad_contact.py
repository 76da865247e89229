"""Whom an ad names: a person with their lines, or the address to which it sends people."""

import re
from dataclasses import replace
from typing import Final

from ...casebook.documents import Named
from ..numbers import find
from ..pages import Line, Page
from ..resumes.person import email_in
from ..sentences import sentences
from ..titles import employer_likeness, may_be_a_person, title_likeness
from ..vocabulary import any_of

_CUE: Final = any_of(
    r"\b(?:contacts?|questions|inquir|enquir|reach|send|apply|e-?mail|attn|attention)\w*",
    r"\b(?:hiring manager|recruiter|call|ring|see|phone|tel|telephone|whatsapp|ask for)\w*",
    r"\b(?:speak|text|write|reply|letters?|résumés? to|resumes? to|c\.?vs? to|bewerb)\w*",
    r"\b(?:ansprechpartner(?:in)?|kontakt)\w*",
)
_MEANT: Final = any_of(
    r"\b(?:contact|attn|attention|hiring manager|recruiter|ask for|questions|ansprechpartner)",
    r"\b(?:apply|applications?|r[eé]sum[eé]s?|c\.?vs?|letters?|forms?|write|enquiries|inquiries)"
    r"\b.{0,40}\bto [A-Z]",
)
_WORD: Final = r"[A-ZÀ-ÞĀ-Ž](?:[\w’'ʼ‘`-]*[a-zß-ÿā-ž][\w’'ʼ‘`-]*|\.|(?=\s+[A-ZÀ-ÞĀ-Ž]))"
_HONOUR: Final = (
    r"(?:(?:The )?(?:Rev(?:erend|d)?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Frau|Herrn?|Sister|"
    r"Father|Pastor|Rabbi|Imam|Capt(?:ain)?|Sgt|Sir|Dame)\b\.?)"
)
_NO_NAME: Final = (
    r"(?!(?:E-?mail|Call|Text|Tel|Telephone|Contact|Please|Questions|Phone|Send|Apply|Ask|Ring|"
    r"See|Speak|Write|Reach|Whats[Aa]pp|Or|And|The|By|On|At|For|Or|Mob|Mobile|Office|Closing|No)\b)"
)
_PERSON: Final = (
    rf"(?:{_HONOUR}\s+)?{_NO_NAME}"
    rf"(?P<name>{_WORD}(?:\s+{_WORD}){{1,3}}|(?<=(?:Mr|Ms)\.\s){_WORD})"
)
_ASKED: Final = (
    r"[Aa]sk for|[Cc]all|[Tt]ext|[Tt]el(?:ephone)?|[Rr]ing|[Pp]hone|[Ee]-?mail|[Ss]ee|"
    r"[Cc]ontact|[Ss]peak (?:to|with)|[Ww]rite to|[Ww]hats[Aa]pp|[Mm]essage|[Dd][Mm]"
)
"""Words behind which somebody is named."""
_AFTER_CUE: Final = re.compile(
    rf"(?:\b(?:{_ASKED}|[Cc]ontact person|CONTACT|[Aa]ttn|ATTN|[Aa]ttention|[Rr]ecruiter|"
    r"[Hh]iring [Mm]anager|[Qq]uestions|[EeIi]nquiries|[Aa]nsprechpartner(?:in)?|[Kk]ontakt|"
    r"[Rr]each(?: out to)?|to|with|by)\b[\s:|?.,–-]*)" + _PERSON
)
_BEFORE_LINE: Final = re.compile(rf"^{_PERSON}\s*(?=[,|(–-]|$)")
_WITH_TITLE: Final = re.compile(rf"{_PERSON}(?=\s*[,(|–-]\s*[A-Za-z])")
_AFTER_ROLE: Final = re.compile(
    rf"\b(?:our|the|my) (?P<role>[a-z][a-z-]{{1,20}}(?: [a-z-]{{2,20}}){{0,3}}),? {_PERSON}"
)
_OFFICE_HELD: Final = re.compile(
    r"(?:^|(?<=[.!?:] )|\b(?:[Oo]ur|[Tt]he|[Cc]all|[Rr]ing|[Cc]ontact|[Tt]o|[Ww]ith)\s+)"
    r"(?P<role>(?!(?i:our|the|call|ring|contact|to|with)\b)"
    r"[A-Za-z][\w’'&/-]{0,20}(?: [A-Za-z&][\w’'&/-]{0,20}){0,4}?)\s*[:,]\s*" + _PERSON
)
"""Somebody behind the office they hold: "Principal: Mr Cole", "the Head Chef, Ana Ruiz"."""
_HONOURED: Final = re.compile(rf"\b{_HONOUR} (?P<name>{_WORD}(?: {_WORD}){{1,2}})")
_REACHED_AT: Final = r"(?:,?\s+(?:at|on|@)(?=\s)|,|:|\s*[–(-])?\s*(?=[\d(+]|[a-z][\w.+-]*@)"
_FIRST_NAME: Final = re.compile(
    rf"\b(?:{_ASKED}|[Tt]o)\s+{_NO_NAME}(?P<name>(?:{_HONOUR}\s)?{_WORD}){_REACHED_AT}"
    rf"|\b[Aa]sk for (?P<asked>(?:{_HONOUR}\s)?{_WORD})(?=[.!,]|$|\s+(?:at|on|or|in|after)\b)"
    rf"|\b[Ss]ee {_NO_NAME}(?P<seen>{_WORD})(?=\s+(?:in|at)\b)"
    rf"|\b(?:[Cc]all|[Rr]ing|[Tt]ext|[Tt]el) {_NO_NAME}(?P<first>{_WORD})[.!]?$"
    rf"|(?:^|[.!] ){_NO_NAME}(?P<bare>{_WORD}) (?=0\d)"
)
_TITLE: Final = re.compile(
    r"^[\s,(|–-]+(?P<title>[A-Za-z][\w&/ .’'-]{1,50}?)(?=\s*[,;|(){}]|\s+(?:at|on|by)\b|\.\s|"
    r"\.?$|\s*[–-]\s|\s*:)"
)
_NOBODY: Final = any_of(
    r"\b(?:commission|board|agency|authority|committee|council|division|bureau)\b",
    r"\b(?:program(?:me)?|museum|association|department|team|office|company|inc|llc)\b",
    r"\b(?:university|school|hospital|center|centre|city|county|state|united)\b",
    r"\bhuman resources\b|\bhr\b|\b(?:careers|jobs?|talent|staffing|support|sales|info)\b",
    r"\brecruit",
    r"\b(?:solutions|services|consulting|partners)\b",
    r"\b(?:street|avenue|north|south|new york)\b",
    r"\b(?:monday|tuesday|wednesday|thursday|friday)\b",
    r"\b(?:r[eé]sum[eé]|cover letter|equal|form|policy|application|first name|last name)\b",
    r"\b(?:the|our|your|this|please)\b",
    r"\b(?:linkedin|google|microsoft|quickbooks|excel|adobe|salesforce|online|cloud)\b",
)
_NO_BOX: Final = re.compile(
    r"(?:^|[._-])(?:no-?reply|donotreply|privacy|accommodat\w*|accessib\w*|abuse|webmaster|legal|"
    r"press|media|support|eeo)[^@]*@",
    re.IGNORECASE,
)
_OFFICE_BOX: Final = re.compile(
    r"(?:jobs?|careers?|apply|applications?|hr|people|recruit\w*|hiring|vacanc(?:y|ies)|work|join|"
    r"talent|hello|info|office|team|staff\w*|personnel)\b[^@]{0,20}@",
    re.IGNORECASE,
)
_OTHER_PURPOSE: Final = any_of(
    r"\baccommodat",
    r"\bdisabilit",
    r"\bfraud|\bscam|\bphishing|\bfalsely\b",
    r"\bprivacy\b|\bdata protection\b|\bgdpr\b",
    r"\bunsolicited\b|\brecruit(?:ing|ment) agenc",
    r"\bofficial (?:e-?mail|@)",
)
_BOX_NAME: Final = re.compile(r"^([a-z]{2,20})\.([a-z][a-z-]{1,25})@")
_HOUSE: Final = 2
"""How much words look like a firm that are nobody's name."""
_NUMBER: Final = re.compile(r"\d{3}[ .-]?\d{3,4}")
_FAX: Final = re.compile(r"fax\W{0,4}$", re.IGNORECASE)


def named_in(page: Page, country: str = "US") -> Named | None:
    """Give the person whom an ad names, else the address or number to which it sends people."""
    best: tuple[int, Named] | None = None
    for number, whole in enumerate(page.lines):
        line = _for_applicants(whole)
        after = page.lines[number + 1 : number + (4 if len(line.text) < 60 else 2)]
        signed = _signs(line.text, after)
        if not (signed or _CUE.search(line.text) or "@" in line.text or _introduces(line.text)):
            continue
        named = _named(line, after, country or "US", signed=signed)
        worth = 3 * bool(named.name) + bool(named.phone) + bool(named.email)
        if worth and (best is None or worth > best[0]):
            best = worth, named
    if best is None or best[1].email:
        return best[1] if best else None
    return replace(best[1], email=_office_box(page))


def _office_box(page: Page) -> str:
    """Give the address for those who apply that is no person's: jobs@…, careers@…."""
    boxes = (_email(_for_applicants(line).text) for line in page.lines if "@" in line.text)
    return next((box for box in boxes if _OFFICE_BOX.match(box)), "")


def _for_applicants(line: Line) -> Line:
    """Give a line without the sentences whose addresses serve another purpose."""
    if not _OTHER_PURPOSE.search(line.text):
        return line
    kept = [piece.text for piece in sentences(line) if not _OTHER_PURPOSE.search(piece.text)]
    return replace(line, text=" ".join(kept))


def is_box_of_nobody(address: str) -> bool:
    """Whether an address is one that nobody reads, or not for those who apply."""
    return not address or bool(_NO_BOX.search(address))


def _introduces(text: str) -> bool:
    """Whether a line without a word such as "contact" names somebody and a role or a number."""
    bare = _FIRST_NAME.search(text)
    return len(text) <= 700 and (
        _introduced(text) or bool(bare and bare["bare"]) or bool(_holder(text)[0])
    )


def _introduced(text: str) -> bool:
    return any(_opening(piece.text)[1] for piece in sentences(Line(text, 0)))


def _signs(text: str, after: tuple[Line, ...]) -> bool:
    """Whether a line is no more than a name, with a title and a number or address under it."""
    whole = _BEFORE_LINE.fullmatch(text)
    reached = any("@" in line.text or _NUMBER.search(line.text) for line in after)
    titled = any(title_likeness(line.text) >= 1 for line in after[:1])
    return bool(whole and reached and titled and is_person(whole["name"]))


def _named(line: Line, after: tuple[Line, ...], country: str, *, signed: bool = False) -> Named:
    """Read one line, and for a label such as "Contact" the short lines under it."""
    text = line.text[:600]
    near = [
        text,
        *(
            following.text
            for following in after
            if len(following.text) <= 90 and not following.heading
        ),
    ]
    block = "\n".join(near)
    name, title = (text.strip(), after[0].text) if signed else _person(text)
    if not name and re.fullmatch(
        r"\W*(?:[\w ]{0,20}\b)?(?:contact|questions|hiring manager|recruiter|attn)\b.{0,20}",
        text,
        re.I,
    ):
        name, title = next((found for words in near[1:] if (found := _opening(words))[0]), ("", ""))
    whole = block if name or "@" in text or line.heading or text.endswith(":") else text
    email = _email(whole)
    phone = _phone(whole, country)
    if not name and email:
        box = _BOX_NAME.match(email)
        name = (
            " ".join(part.capitalize() for part in box.groups())
            if box and not _NOBODY.search(" ".join(box.groups()))
            else ""
        )
    if not phone and not email and not _MEANT.search(text) and not _stands_alone(text, name):
        return Named()
    return Named(name, phone, email, title)


def _person(text: str) -> tuple[str, str]:
    """Give the name that follows a word such as "contact", or one with a title behind it."""
    for match in _AFTER_CUE.finditer(text):
        name, title = _without_title(match["name"])
        if name and is_person(name):
            return name, _title(text[match.end() :]) or title
    holder = _holder(text)
    if holder[0]:
        return holder
    for match in _WITH_TITLE.finditer(text):
        title = _title(text[match.end("name") :])
        if title and is_person(match["name"]):
            return match["name"], title
    for match in _AFTER_ROLE.finditer(text):
        if title_likeness(match["role"]) >= 2 and is_person(match["name"]):
            return match["name"], match["role"]
    for match in _HONOURED.finditer(text):
        if is_person(match["name"]):
            return match["name"], _title(text[match.end() :])
    called = _FIRST_NAME.search(text)
    name = next((found for found in called.groups() if found), "") if called else ""
    return (name, "") if name and is_person(name) else ("", "")


def _holder(text: str) -> tuple[str, str]:
    """Give the name that stands behind an office, and the office."""
    for match in _OFFICE_HELD.finditer(text):
        office = match["role"]
        held = title_likeness(office) >= 2 or office.lower() in ("hr", "human resources")
        if held and is_person(match["name"]) and title_likeness(match["name"]) < 1:
            return match["name"], office
    return "", ""


def _stands_alone(text: str, name: str) -> bool:
    """Whether a line is no more than an office, who holds it, and figures."""
    told = text.rstrip(" .()+-0123456789,")
    labelled = ":" in text or _NUMBER.search(text)
    return bool(name and labelled) and told.endswith(name) and len(text) <= 90


def _without_title(name: str) -> tuple[str, str]:
    """Give "Marco Bellini" and "Chef" for "Chef Marco Bellini"."""
    words = name.split()
    for count in range(len(words) - 1, 0, -1):
        title = " ".join(words[:count])
        if title_likeness(title) >= 2:
            return " ".join(words[count:]), title
    return name, ""


def _opening(text: str) -> tuple[str, str]:
    """Read "Dana Reyes, HR Manager" at the beginning of a line."""
    match = _BEFORE_LINE.match(text)
    if match and is_person(match["name"]):
        return match["name"], _title(text[match.end() :])
    return "", ""


def is_person(name: str) -> bool:
    """Whether words are the name of a person rather than of an office or a robot."""
    return (
        bool(name.strip())
        and not _NOBODY.search(name)
        and may_be_a_person(name)
        and employer_likeness(name) < _HOUSE
        and not name.isupper()
    )


def _title(rest: str) -> str:
    match = _TITLE.match(rest)
    title = match["title"].strip() if match else ""
    works = title_likeness(title) >= 1 or re.search(
        r"\b(?:HR|Human Resources|Recruit|Talent|People)", title
    )
    return title if works else ""


def _email(text: str) -> str:
    for word in re.findall(r"\S{1,80}@\S{1,120}", text):
        email = email_in(word)
        if email and not _NO_BOX.search(email):
            return email
    return ""


def _phone(text: str, country: str) -> str:
    for span, number in find(text, country):
        if not _FAX.search(text[: span.start]):
            return number
    return ""
