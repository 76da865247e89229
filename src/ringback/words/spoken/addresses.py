"""Addresses of mail and web as people say them."""

import re
from typing import Final

_ENDINGS: Final = (
    "com|org|net|edu|gov|mil|info|biz|io|co|ai|app|dev|me|tv|us|uk|ca|au|nz|ie|de|fr|es|it|nl|be|"
    "ch|at|se|no|dk|pl|ru|cz|in|eu|jp|za"
)
_MAIL: Final = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LINK: Final = re.compile(r"\b(?:https?://|www\.)[^\s()\[\]<>]{1,2000}", re.IGNORECASE)
_SITE: Final = re.compile(
    rf"(?<![\w.@-])(?!(?:asp|vb|ado)\.net\b)(?:[a-z0-9-]{{2,63}}\.){{1,4}}(?:{_ENDINGS})\b"
    r"(?![.@]\w)(?:/[^\s()\[\]<>]{0,2000})?",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_ENDS: Final = re.compile(r"[.,;:!?'\"/*]+$")
_SAYABLE: Final = re.compile(r"[\w.-]{1,60}(?:/[\w-]{1,30}){0,3}", re.ASCII)
_WORDS: Final = {
    **{"@": "at", ".": "dot", "/": "slash", "-": "dash", "_": "underscore", "+": "plus"},
}
_SIGN: Final = re.compile(r"[@./_+-]")
_FIGURES: Final = re.compile(r"(?<=\d)(?=\d)")


def said_addresses(text: str) -> str:
    """Give the text with its addresses in words: "maria at example dot com"."""
    if "@" in text:
        text = _MAIL.sub(lambda m: _said(m[0]), text)
    if "." not in text:
        return text
    text = _LINK.sub(lambda m: _said_link(m[0]), text)
    return _SITE.sub(lambda m: _said_link(m[0]), text)


def _said_link(link: str) -> str:
    """Say a link; of one that nobody would say to its end, only the house ("example dot com")."""
    ends = _ENDS.search(link)
    mark = ends[0].strip("/*'\"")[:1] if ends else ""
    bare = _HEAD.sub("", _ENDS.sub("", link)) or link
    return _said(bare if _SAYABLE.fullmatch(bare) else re.split(r"[/?#]", bare)[0]) + mark


def _said(address: str) -> str:
    apart = _FIGURES.sub(" ", address)
    return " ".join(_SIGN.sub(lambda m: f" {_WORDS[m[0]]} ", apart).split())
