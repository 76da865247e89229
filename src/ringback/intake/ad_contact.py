"""Whom an ad names, and whether it asks not to be telephoned."""

import re
from typing import Final

from ..casebook.documents import Named
from .numbers import find
from .pages import Line, Page
from .person import email_in
from .sentences import sentences
from .titles import may_be_a_person, title_likeness

_CUE: Final = re.compile(
    r"\b(?:contact|contacts|questions|inquir|enquir|reach|send|apply|e-?mail|attn|"
    r"attention|hiring manager|recruiter|call|ring|see|phone|tel|"
    r"telephone|ask for|speak|text|résumés? to|resumes? to|ansprechpartner(?:in)?|kontakt|"
    r"bewerbung)\w*",
    re.IGNORECASE,
)
_MEANT: Final = re.compile(
    r"\b(?:contact|attn|attention|hiring manager|recruiter|ask for|questions|ansprechpartner)",
    re.IGNORECASE,
)
_WORD: Final = r"[A-ZÀ-ÞĀ-Ž](?:[\w’'ʼ‘`-]*[a-zß-ÿā-ž][\w’'ʼ‘`-]*|\.|(?=\s+[A-ZÀ-ÞĀ-Ž]))"
_PERSON: Final = (
    r"(?!(?:E-?mail|Call|Text|Contact|Please|Questions|Phone|Tel|Send|Apply|Ask|Ring|See|Speak|"
    r"Write|Reach|Or|And)\b)"
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Frau|Herrn?)\.?\s+)?"
    rf"(?P<name>{_WORD}(?:\s+{_WORD}){{1,3}}|(?<=(?:Mr|Ms)\.\s){_WORD})"
)
_AFTER_CUE: Final = re.compile(
    r"(?:\b(?:[Cc]ontact(?: person)?|CONTACT|[Aa]ttn|ATTN|[Aa]ttention|[Rr]ecruiter|"
    r"[Hh]iring [Mm]anager|[Qq]uestions|[Aa]nsprechpartner(?:in)?|[Kk]ontakt|"
    r"[Rr]each(?: out to)?|[Cc]all|[Tt]ext|[Ee]-?mail|[Aa]sk for|[Ss]peak (?:to|with)|[Rr]ing|"
    r"[Ww]rite to|to|with|by)\b[\s:?.,–-]*)" + _PERSON
)
_BEFORE_LINE: Final = re.compile(rf"^{_PERSON}\s*(?=[,|(–-]|$)")
_WITH_TITLE: Final = re.compile(rf"{_PERSON}(?=\s*[,(|–-]\s*[A-Za-z])")
_AFTER_ROLE: Final = re.compile(
    rf"\b(?:our|the|my) (?P<role>[a-z][a-z-]{{1,20}}(?: [a-z-]{{2,20}}){{0,3}}),? {_PERSON}"
)
_FIRST_NAME: Final = re.compile(
    rf"\b(?:[Cc]all|[Tt]ext|[Aa]sk for|[Cc]ontact|"
    rf"[Rr]ing|[Pp]hone|[Ee]-?mail|[Ss]ee|[Ss]peak (?:to|with)|[Ww]rite to)\s+"
    rf"(?P<name>(?:(?:Mrs?|Ms|Miss|Dr)\.?\s)?{_WORD})"
    r"(?:,?\s+(?:at|on)\b|,|:|\s*[–(-])?\s*(?=[\d(+]|[a-z][\w.+-]*@)"
    rf"|\b[Aa]sk for (?P<asked>{_WORD})(?=[.!]|$)|(?:^|[.!] )(?P<bare>{_WORD}) (?=0\d)"
)
_TITLE: Final = re.compile(
    r"^[\s,(|–-]+(?P<title>[A-Za-z][\w&/ .’'-]{1,50}?)(?=\s*[,;|(){}]|\s+(?:at|on|by)\b|\.\s|"
    r"\.?$|\s*[–-]\s|\s*:)"
)
_NOBODY: Final = re.compile(
    r"commission|board|agency|authority|committee|council|division|bureau|program|museum|"
    r"association|human resources|\bhr\b|department|team|office|careers|jobs?\b|talent|"
    r"recruit|support|sales|info|united|city|county|state|"
    r"street|avenue|monday|tuesday|wednesday|thursday|friday|resume|cover letter|the |our |"
    r"your |this |equal|form|policy|application|"
    r"north|south|center|university|school|hospital|company|inc\b|llc|first name|last name|"
    r"linkedin|google|microsoft|new york|please",
    re.IGNORECASE,
)
_NO_BOX: Final = re.compile(
    r"no-?reply|donotreply|privacy|accommodat|accessib|abuse|webmaster|legal|press@|media@|"
    r"support@|eeo",
    re.IGNORECASE,
)
_BOX_NAME: Final = re.compile(r"^([a-z]{2,20})\.([a-z][a-z-]{1,25})@")
_FAX: Final = re.compile(r"fax\W{0,4}$", re.IGNORECASE)
_NO_CALLS: Final = re.compile(
    r"\bno\s+(?:tele)?(?:phone\s*)?(?:calls?|inquiries|enquiries)\b(?:\s*\(?or (?:visits|"
    r"walk-?ins|drop-?ins)[^.!\n]{0,20})?(?:[^.!;,\n]{0,40}?\bplease|,?\s*please)?"
    r"|(?:\bplease,?\s+)?\b(?:do not|don['’]t)\s+(?:tele)?(?:phone|call)\b(?! (?:it|this|"
    r"that|yourself|off|back|out|for))[^.!;\n]{0,60}"
    r"|(?:\bplease,?\s+)?\b(?:do not|don['’]t) contact (?:us |the \w+ )?by "
    r"(?:tele)?phone[^.!;\n]{0,40}"
    r"|\b(?:phone|telephone) (?:calls|inquiries|enquiries) (?:will not be|are not|cannot be) \w+"
    r"|\bcalls (?:will not be|are not) (?:accepted|taken|returned|answered)"
    r"|\b(?:refrain from|without) (?:calling|telephoning|phoning)\b[^.!;\n]{0,40}|\bno calling\b"
    r"|\bkeine?\s+(?:telefonische[nr]?\s+)?(?:anrufe?|anfragen per telefon|telefonanrufe|"
    r"rückfragen per telefon)\b[^.!;\n]{0,40}|\bnicht anrufen\b",
    re.IGNORECASE,
)
_AT_TIMES: Final = re.compile(
    r"(?:(?!\b(?:but|e-?mail|instead|send|apply|write|and)\b)[^.!;,]){0,30}?[\s,(]*"
    r"\b(?:(?:before|until|till)\b(?! (?:we|you hear|you have heard|contacted|being))|"
    r"after\b(?! (?:you|your|applying|submitting|sending|we))|"
    r"(?:between|during|outside|except|earlier than|later than|past)\b|"
    r"(?:on|at|over) (?:the )?(?:weekend|mon|tues|wednes|thurs|fri|satur|sun|holiday|bank|public|"
    r"night|lunch|noon|meal|dinner|mornings|evenings)|in the (?:morning|afternoon|evening)s?|"
    r"from \d|(?<=\s)\d)",
    re.IGNORECASE,
)
_DIALLED: Final = re.compile(r"calls?\b|calling|phon\w+|inquiries|enquiries", re.IGNORECASE)
_OF_OTHERS: Final = re.compile(
    r"agenc|recruiters|vendors|third[- ]part|solicit|staffing firms|headhunter|search "
    r"firms|cold[- ]call",
    re.IGNORECASE,
)


def no_calls_in(page: Page) -> str:
    """Give the very words by which an ad asks not to be telephoned, or nothing.

    "No calls from agencies" is not meant for the person who applies, and "no calls before ten"
    allows all others.
    """
    for line in page.lines:
        for sentence in sentences(line):
            for match in _NO_CALLS.finditer(sentence.text):
                if not _OF_OTHERS.search(sentence.text) and not _is_timed(sentence.text, match):
                    return match[0].strip(" ,(")
    return ""


def _is_timed(sentence: str, match: re.Match[str]) -> bool:
    """Whether only calls at some time are unwelcome: "before 10 am", "at weekends"."""
    words = list(_DIALLED.finditer(match[0]))
    return bool(words) and bool(_AT_TIMES.match(sentence, match.start() + words[-1].end()))


def named_in(page: Page, country: str = "US") -> Named | None:
    """Give the person whom an ad names, else the address or number to which it sends people."""
    best: tuple[int, Named] | None = None
    for number, line in enumerate(page.lines):
        if not (_CUE.search(line.text) or "@" in line.text or _introduces(line.text)):
            continue
        after = page.lines[number + 1 : number + (4 if len(line.text) < 60 else 2)]
        named = _named(line, after, country or "US")
        worth = 3 * bool(named.name) + bool(named.phone) + bool(named.email)
        if worth and (best is None or worth > best[0]):
            best = worth, named
    return best[1] if best else None


def _introduces(text: str) -> bool:
    """Whether a line without a word such as "contact" names somebody and a role or a number."""
    bare = _FIRST_NAME.search(text)
    return len(text) <= 700 and (bool(_opening(text)[1]) or bool(bare and bare["bare"]))


def _named(line: Line, after: tuple[Line, ...], country: str) -> Named:
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
    name, title = _person(text)
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
    if not phone and not email and not _MEANT.search(text):
        return Named()
    return Named(name, phone, email, title)


def _person(text: str) -> tuple[str, str]:
    """Give the name that follows a word such as "contact", or one with a title behind it."""
    for match in _AFTER_CUE.finditer(text):
        name, title = _without_title(match["name"])
        if name and _is_person(name):
            return name, _title(text[match.end() :]) or title
    for match in _WITH_TITLE.finditer(text):
        title = _title(text[match.end("name") :])
        if title and _is_person(match["name"]):
            return match["name"], title
    for match in _AFTER_ROLE.finditer(text):
        if title_likeness(match["role"]) >= 2 and _is_person(match["name"]):
            return match["name"], match["role"]
    called = _FIRST_NAME.search(text)
    name = (called["name"] or called["asked"] or called["bare"]) if called else ""
    return (name, "") if name and _is_person(name) else ("", "")


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
    if match and _is_person(match["name"]):
        return match["name"], _title(text[match.end() :])
    return "", ""


def _is_person(name: str) -> bool:
    return not _NOBODY.search(name) and may_be_a_person(name) and not name.isupper()


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
