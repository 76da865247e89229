"""The words that a reader of a posting sees, taken from the file by the plainest means.

It shares no line with the program that it helps to measure.
"""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

_UNSEEN: Final = frozenset(("script", "style", "noscript", "template", "svg", "head"))
_LIQUID: Final = re.compile(
    r"\{%-?\s*comment.*?endcomment.*?%\}|\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->", re.DOTALL
)
_WORD: Final = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """Give the words of a text in lower case, without their punctuation."""
    return _WORD.findall(text.lower())


def visible_words(file: Path) -> list[str]:
    """Give the words that somebody sees who opens the posting; of a web page the script's last.

    What a block of structured data says is appended, as some pages show it only by script.
    """
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix != ".html":
        return words(_LIQUID.sub(" ", text))
    stripper = Stripper()
    stripper.feed(text)
    return words(" ".join(stripper.seen))


class Stripper(HTMLParser):
    """Collects what stands between the tags, and apart from it the items of lists."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self.items: list[str] = []
        self.blocks: list[str] = []
        self._unseen = 0
        self._item = 0
        self._data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what is opened."""
        self._unseen += tag in _UNSEEN
        self._data = tag == "script" and "json" in (dict(attrs).get("type") or "")
        if tag == "li":
            self._item += 1
            self.items.append("")

    def handle_endtag(self, tag: str) -> None:
        """Note what is closed."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._item = max(0, self._item - (tag == "li"))
        self._data = self._data and tag != "script"

    def handle_data(self, data: str) -> None:
        """Keep what a reader sees."""
        if self._data:
            self.blocks.append(data)
        elif not self._unseen:
            self.seen.append(data)
            if self._item:
                self.items[-1] += f" {data}"
