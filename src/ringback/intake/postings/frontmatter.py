"""The YAML front matter that site builders put above a page: read for its words, not run."""

import re
from typing import Final

from ..plain import plain_words

_FENCE: Final = re.compile(r"\A\s*---[ \t]*\n")
_CLOSE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"^(?P<indent>\s*)(?:- )?(?P<key>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?P<value>.*))?$")
_LIQUID = re.compile(
    r"\{%-?\s*comment.{0,20000}?endcomment\s.{0,80}?%\}|\{%.{0,400}?%\}|\{\{.{0,400}?\}\}|"
    r"<!--.{0,20000}?-->",
    re.S,
)
_LONGEST: Final = 150
"""Characters of the longest field; a longer value is prose under its name."""
_QUOTES: Final = "\"'"


def split(text: str) -> tuple[dict[str, str], str]:
    """Give the single-line fields of the front matter, and the text with its prose kept.

    Lists and block texts of the front matter stay in the text as headings and bullets, since
    some ads keep their duties there.
    """
    start = _FENCE.match(text)
    close = _CLOSE.search(text, start.end()) if start else None
    matter = text[start.end() : close.start()] if start and close else ""
    if not start or not re.search(r"^[A-Za-z][\w -]{0,40}:", matter, re.MULTILINE):
        return {}, without_comments(text)
    fields: dict[str, str] = {}
    prose: list[str] = []
    for line in matter.split("\n"):
        _take(line, fields, prose)
    after = text[close.end() :] if close else ""
    return fields, "\n".join([*prose, "", without_comments(after)])


def without_comments(text: str) -> str:
    """Give the text without a template's comments and tags."""
    return _LIQUID.sub("", text)


def _take(line: str, fields: dict[str, str], prose: list[str]) -> None:
    """Read one line: a field, a key that opens a list or text, or words of such a one."""
    if line.lstrip().startswith("#"):
        return
    match = _KEY.match(line)
    if match is None:
        prose.append(_unquoted(line))
        return
    value = re.sub(r"\s+#.*$", "", match["value"] or "").strip()
    block = value[:1] in ("|", ">")
    rest = value[1:].strip(" -+") if block else _unquoted(value)
    key = match["key"].strip().lower().replace("_", " ").replace("-", " ")
    if match["indent"] or line.startswith("- "):
        prose += ["", rest] if rest else []
    elif rest and not block and len(rest) <= _LONGEST:
        fields.setdefault(key, plain_words(rest))
    else:
        prose += ["", f"## {key.capitalize()}", "", rest]


def _unquoted(text: str) -> str:
    lead = text[: len(text) - len(text.lstrip())]
    bare = text.strip()
    mark = "- " if bare.startswith("- ") else ""
    words = bare[len(mark) :].strip()
    if len(words) > 1 and words[0] == words[-1] and words[0] in _QUOTES:
        words = words[1:-1]
    return f"{lead}{mark}{words}"
