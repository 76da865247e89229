"""Signs: made plain before a text is said, and the few that are left afterwards."""

import re
import unicodedata
from typing import Final

_TRADE: Final = re.compile(r"[™®©℠]")
_TRADE_LETTERS: Final = re.compile(r"(?<=\w)\((?:R|TM|SM)\)")
_SQUARED: Final = re.compile(r"\b(f?t|c?m|km|mi|in|yd)([²³])")
_RAISED: Final = re.compile(r"(?<=[^\W\d])[⁰¹²³⁴-⁹]+")
_NUMBER_SIGN: Final = re.compile(r"(?:\b[nN][°º]|№)\s?(?=\d)")
_MIXED: Final = re.compile(r"(?<=\d)\s?([¼½¾⅓⅔])")
_PARTS: Final = {
    "¼": "and a quarter",
    "½": "and a half",
    "¾": "and three quarters",
    "⅓": "and a third",
    "⅔": "and two thirds",
}
_NOT_ASCII_FIGURE: Final = re.compile(r"[^\W\d_a-zA-Z]|[^\D0-9]")
_HYPHENS: Final = {ord(sign): "-" for sign in "−‐‑‒﹣－"}
_COUNTED: Final = re.compile(r"^\(?\d{1,2}[.)] (?=[A-Z])")
_SPACES: Final = re.compile(r"\s+")
_DOTS: Final = re.compile(r"\.{2,}")

_BULLET: Final = re.compile(r"^ ?[•●▪◦·*➢✓✔►–—-]+ |(?<= )[•●▪◦·*➢✓✔►] ")
_PLURAL: Final = re.compile(r"(?<=[^\W\d_])\((s|es)\)")
_BRACKETS: Final = re.compile(r" ?[(\[{]([^()\[\]{}]*)[)\]}]")
_OPENED: Final = re.compile(r" ?[(\[{]")
_DASHES: Final = re.compile(
    r" [–—-]{1,3} | ?[—–] ?|(?<=\w) -(?=\w)|(?<=\w)- (?!(?:and|or|to)\b)(?=\w)"
)
_TORN: Final = re.compile(
    r"(?i)\b(bi|pre|post|non|multi|self|co|re|semi|sub|anti|inter|mid|full|part|year|well|high|low|"
    r"on|off|front|back|e|long|short|hands|follow|cross)- (?!and\b|or\b|to\b)(?=[a-z])"
)
_LIST: Final = re.compile(
    r"(?<![^\s(\"'])\.?[^\W\d_][\w+.#-]*(?: ?/ ?\.?[^\W\d_][\w+.#-]*){2,20}(?!/)"
)
_EITHER: Final = re.compile(
    r"(?i)\b(he|him|his|she|her|hers|yes|pass|either|month|day|true|on)/"
    r"(she|her|hers|he|him|his|no|fail|year|night|false|off)\b"
)
_DEGREE: Final = re.compile(r"(?<=[\w.])/(?=[\w.]+(?:['’]s)? degrees?\b)")
_BETWEEN: Final = re.compile(r"(?<=\w\w) ?/ ?(?=\w)|(?<=\w) ?/ ?(?=\w\w)|(?<=\w)/(?=\w)")
_WORDED: Final = (
    (re.compile(r" ?[&＆] ?"), " and "),
    (re.compile(r"(?<=\w) ?% ?|(?<!\S)%(?= \w)"), " percent "),
    (re.compile(r"(?<!\S)@(?=\s|\w)"), " at "),
    (re.compile(r"(?<=\w)\+(?!\w)| \+ |(?<=\w)\+(?=\w)"), " plus "),
    (re.compile(r"§+ ?"), " section "),
    (re.compile(r"(?<=\w)#(?!\w)"), " number "),
    (re.compile(r" ?(?:→|=>|->) ?"), " to "),
    (re.compile(r"(?<=\w) ?= ?(?=\w)"), " equals "),
    (re.compile(r" ?[|•●▪◦·]+ ?"), ", "),
)
_UNSAID: Final = re.compile(r"[^\w\s.,;:!?'’-]|_")
_STRAY: Final = re.compile(r"(?<!\w)-+|-+(?!\w|,? (?:and|or|to)\b)|(?<![\w.])['’](?!\w)")
_BEFORE_MARK: Final = re.compile(r" +([.,;:!?])")
_DOUBLED: Final = re.compile(r"[,;:](?: ?[,;:])+|[,;:](?= ?[.!?])")
_AFTER_END: Final = re.compile(r"(?<=[.!?]) ?[,;:]+")


def plain(text: str) -> str:
    """Give the text in the plainest signs that mean the same, with single spaces."""
    if not text.isascii():
        text = _NUMBER_SIGN.sub("number ", _TRADE.sub("", text))
        text = _SQUARED.sub(lambda m: f"{'square' if m[2] == '²' else 'cubic'} {m[1]}", text)
        text = _MIXED.sub(lambda m: f" {_PARTS[m[1]]}", _RAISED.sub("", text))
        text = unicodedata.normalize("NFKC", text).replace("⁄", "/").translate(_HYPHENS)
        text = _NOT_ASCII_FIGURE.sub(_figure, text)
    text = _TRADE_LETTERS.sub("", text)
    return _COUNTED.sub("", _DOTS.sub(".", _SPACES.sub(" ", text)).strip())


def said_slashes(text: str) -> str:
    """Say what stands side by side: "BLS/ACLS/PALS" is "BLS, ACLS and PALS", "he/she" is either."""
    return (
        _LIST.sub(_listed, _EITHER.sub(r"\1 or \2", _DEGREE.sub(" or ", text)))
        if "/" in text
        else text
    )


def said_marks(text: str) -> str:
    """Leave only what can be said: words, and the marks at which one breathes."""
    text = _PLURAL.sub(r"\1", _BULLET.sub(" ", text))
    text = _BRACKETS.sub(r", \1,", text)
    text = _OPENED.sub(", ", text)
    text = _DASHES.sub(", ", _TORN.sub(r"\1-", text))
    text = _BETWEEN.sub(" and ", text)
    for pattern, word in _WORDED:
        text = pattern.sub(word, text)
    text = _STRAY.sub("", _UNSAID.sub(_unsaid, text))
    text = _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text))
    text = _DOUBLED.sub(lambda m: m[0][0] if len(m[0]) > 1 else "", text)
    text = _AFTER_END.sub("", _DOTS.sub(".", text))
    return _SPACES.sub(" ", text).strip(" ,;:")


def _figure(match: re.Match[str]) -> str:
    """Write a figure of another script as ours; letters stay, other signs of number go."""
    sign = match[0]
    if unicodedata.category(sign)[0] != "N":
        return sign
    return str(unicodedata.digit(sign, " "))


def _listed(match: re.Match[str]) -> str:
    *first, last = (part.strip() for part in match[0].split("/"))
    return f"{', '.join(first)} and {last}"


def _unsaid(match: re.Match[str]) -> str:
    """Drop a sign; but the marks that many scripts set at their letters belong to the word."""
    kind = unicodedata.category(match[0])
    if kind[0] == "M":
        return match[0]
    return "" if kind == "Cf" else " "
