"""Words, quoted text and punctuation marks: the letters of the journal."""

import re
from typing import Final, Literal, NamedTuple

from .mistakes import UnreadableError, shown


class Token(NamedTuple):
    """One word, quoted text or mark; `fold` compares words without regard to capitals."""

    kind: Literal["word", "text", "mark", "end"]
    text: str
    fold: str


END: Final = Token("end", "", "")


def tokens(line: str) -> list[Token]:
    """Cut a line into its tokens, `END` the last; raises `UnreadableError` on a lone quote."""
    found: list[Token] = []
    at = 0
    line = line.strip()
    while at < len(line):
        match = _TOKEN.match(line, at)
        if match is None:
            raise UnreadableError(
                f"The quotation mark in {shown(line[at:])} is never closed.",
                'Close it, and write \\" for a quotation mark inside.',
            )
        found.append(_token(match))
        at = match.end()
    found.append(END)
    return found


def quoted(text: str) -> str:
    """Put a text between quotation marks, on one line, with nothing hidden in it."""
    return f'"{_HIDDEN.sub(_escape, text)}"'


def unquoted(inside: str) -> str:
    """Give the text between quotation marks; raises `UnreadableError` on odd escapes."""
    return _ESCAPED.sub(_unescape, inside) if "\\" in inside else inside


def leading_text(line: str) -> tuple[str, str] | None:
    """Cut off the quoted text at the start of a line and give it with the rest, or give None."""
    match = _TOKEN.match(line)
    if match is None or match["text"] is None:
        return None
    return unquoted(match["text"]), line[match.end() :]


def is_bare(text: str) -> bool:
    """Say whether a text is one word without quotation marks around it."""
    return _BARE.fullmatch(text) is not None


def is_plain(text: str) -> bool:
    """Say whether a text may stand at the end of a line without quotation marks."""
    return bool(text) and text == text.strip() and _HIDDEN.search(text) is None


# A colon inside a word belongs to it (10:05), one after a word does not (acme:).
_TOKEN = re.compile(
    r"""\s*(?:"(?P<text>(?:[^"\\]|\\.)*)"
        |(?P<mark>'s\b|[,;:()])
        |(?P<word>(?:[^\s,;:"()']|:(?=[\w/])|'(?!s\b))+))""",
    re.VERBOSE | re.DOTALL,
)
_BARE = re.compile(r"[+\w][\w.+@/&-]*")
# Control characters, line ends, direction marks and lone surrogates would get lost or mislead.
_HIDDEN = re.compile(
    '["\\\\\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]'
)
_ESCAPED = re.compile(r"\\(?:u\{(?P<code>[0-9a-f]{1,6})\}|(?P<letter>.))", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
_ESCAPES = {char: f"\\{letter}" for letter, char in _LETTERS.items()}


def _token(match: re.Match[str]) -> Token:
    if match["text"] is not None:
        return Token("text", unquoted(match["text"]), "")
    if match["mark"] is not None:
        return Token("mark", match["mark"], match["mark"])
    return Token("word", match["word"], match["word"].casefold())


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPES.get(char) or f"\\u{{{ord(char):x}}}"


def _unescape(match: re.Match[str]) -> str:
    if match["code"] is not None and int(match["code"], 16) <= 0x10FFFF:
        return chr(int(match["code"], 16))
    if match["letter"] in _LETTERS:
        return _LETTERS[match["letter"]]
    raise UnreadableError(
        f"{shown(match[0])} stands for nothing.",
        'In quotation marks \\n is a new line, \\" a quotation mark and \\\\ a backslash.',
    )
