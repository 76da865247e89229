"""What the sender of a mail wrote in it: no quoted mails, no signature, no small print."""

import re
from typing import Final

from ringback.reading.patterns import Pattern

_QUOTED_HEAD: Final = Pattern(
    r"(?:on|le|am) .{4,120} (?:wrote|writes|a écrit|schrieb)\s?:|"
    r".{2,80} (?:wrote|writes)\s?:|"
    r"\W{0,20}(?:original message|forwarded message|begin forwarded message|original appointment)"
    r"\b.{0,30}|_{10,}",
    re.IGNORECASE,
)
_HEADER: Final = Pattern(
    r"\W{0,3}(?:from|sent|date|to|cc|subject|reply-to)\*?\s?:\s?\S.{0,200}", re.IGNORECASE
)
_BROKEN_HEAD: Final = Pattern(r"(?:on|le) .{4,120},?", re.IGNORECASE)
_BROKEN_TAIL: Final = Pattern(r".{0,80}\b(?:wrote|writes)\s?:", re.IGNORECASE)
_MARKED: Final = Pattern(r"\s{0,3}(?:>|\|\s)")
_SIGNATURE: Final = Pattern(r"--\s?|_{2,9}|sent from my .{1,40}|get outlook for .{1,20}", re.I)
_GREETED: Final = Pattern(
    r"(?:(?:best|kind|kindest|warm|warmest|many|with|all the|our|my|very)[,\s]{1,2}){0,3}"
    r"(?:regards|thanks|wishes|best|rgds|apologies|appreciation|gratitude|thanks (?:&|and) regards|"
    r"warmly|cheers|cordially|respectfully|sincerely|slán)"
    r"(?: (?:and|&) (?:best )?(?:regards|wishes|thanks))?(?: from \w{1,20}| again| in advance)?"
    r"[,.!]?|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?[,.]?|thank you(?: again)?[,.!]?|"
    r"(?:very truly yours|yours truly|take care|talk soon|best of luck[\w\s]{0,25}|mise le meas)"
    r"[,.!]?",
    re.IGNORECASE,
)
_SALUTATION: Final = Pattern(
    r"\s{0,200}(?:(?:(?i:dear|hi|hiya|hello|hey|greetings|morning|afternoon|evening|alright|g'day|"
    r"good (?:morning|afternoon|evening|day)|a chara)"
    r"(?: {1,2}(?!you\b)(?:[A-Z][\w.'-]{0,30}|there|all|again|team|sir|madam|candidate|"
    r"applicant)"
    r"\b){0,4}"
    r"|(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? )?[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30})?"
    r"(?=,?[ ]{0,2}\n|,\n)))"
    r"[.,!:–-]{0,3}(?=\s|$)"
)
_SENTENCE_ENDS: Final = Pattern(r"[.!?]\s+")
_SMALL_PRINT: Final = Pattern(
    r"(?:this|the (?:information|contents?)|any) .{0,60}\b(?:e-?mail|message|communication)\b"
    r".{0,120}\b(?:confidential|intended|privileged|recipient)|"
    r"confidentiality notice|disclaimer\b|if you are not the (?:intended|named)|"
    r"please consider the environment|registered in (?:england|scotland|ireland)|"
    r"(?:equal opportunit|an equal)",
    re.IGNORECASE,
)


def own_words(text: str) -> str:
    """Blank out of a mail what its sender did not write to be read; places stay as they are.

    What is blanked are quoted mails with their heads, what stands under the closing words, and
    small print.
    """
    lines = text.split("\n")
    kept = _before_quotes(lines)
    kept = _before_signature(kept)
    own = "\n".join(line if kept[place] else " " * len(line) for place, line in enumerate(lines))
    greeted = _SALUTATION.match(own)
    return " " * greeted.end() + own[greeted.end() :] if greeted else own


def signature(text: str) -> str:
    """Give what stands under the closing words of a mail, its quoted mails left out."""
    above = _before_quotes(text.split("\n"))
    kept = _before_signature(above)
    return "\n".join(line for line, own in zip(above, kept, strict=True) if line and not own)


def last_words(text: str) -> str:
    """Give the name and what stands beside it at the end of a mail, where there may be one.

    That is what stands under the closing words, else the last line, or a short last sentence.
    """
    below = signature(text).strip("-_ \n")
    if below:
        return _under(below)
    lines = [line for line in _before_quotes(text.split("\n")) if line.strip()]
    last = lines[-1].strip() if lines else ""
    return _SENTENCE_ENDS.split(last)[-1].strip()


def _under(below: str) -> str:
    """Give the first line of a signature that is more than closing words."""
    lines = (line.strip() for line in below.split("\n"))
    return next((line for line in lines if line and not _GREETED.fullmatch(line)), "")


def _before_quotes(lines: list[str]) -> list[str]:
    """Give the lines with those of quoted mails emptied: marked ones, and all below a head."""
    kept: list[str] = []
    for place, line in enumerate(lines):
        if _opens_quote(lines, place) and any(each.strip() for each in kept):
            break
        kept.append("" if _MARKED.match(line) else line)
    return kept + [""] * (len(lines) - len(kept))


def _opens_quote(lines: list[str], place: int) -> bool:
    line = lines[place].strip()
    if _QUOTED_HEAD.fullmatch(line):
        return True
    below = [each.strip() for each in lines[place + 1 : place + 4]]
    if _BROKEN_HEAD.fullmatch(line) and below and _BROKEN_TAIL.fullmatch(below[0]):
        return True
    heads = [line, *below]
    return bool(_HEADER.fullmatch(line)) and sum(bool(_HEADER.fullmatch(h)) for h in heads) >= 2


def _before_signature(lines: list[str]) -> list[str]:
    """Give the lines with the signature and the small print emptied."""
    end = len(lines)
    seen = False
    for place, line in enumerate(lines):
        bare = line.strip()
        if seen and (_SIGNATURE.fullmatch(bare) or _closes(lines, place)):
            end = place
            break
        seen = seen or len(bare.split()) > 3
    return [
        line if place < end and not _SMALL_PRINT.search(line[:400]) else ""
        for place, line in enumerate(lines)
    ]


def _closes(lines: list[str], place: int) -> bool:
    """Whether a line is the closing words, with nothing but a signature below."""
    if not _GREETED.fullmatch(lines[place].strip()):
        return False
    below = [line for line in lines[place + 1 :] if line.strip()]
    sentences = [line for line in below[:4] if len(line.split()) > 9]
    return not sentences or len(below) <= 2 or bool(_SMALL_PRINT.search(sentences[0]))
