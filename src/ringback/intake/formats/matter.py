"""What trafilatura takes for the matter of a web page. It belongs to the extra `documents`."""

import re
from typing import Final

from ..errors import Missing
from ..pages import Page, PageWriter

_BULLET: Final = re.compile(r"[-•*]\s+")


def page_of_matter(content: bytes) -> Page:
    """Give the matter of a web page in UTF-8, empty where none is found; raises `Missing`."""
    try:
        import trafilatura  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        raise Missing(
            "What finds the matter of a web page is not installed, so nothing was kept. Bring it "
            "with: pip install 'ringback[documents]'"
        ) from None

    # What is kept too much is read past; a requirement that is lost is lost for good.
    found = trafilatura.extract(
        content.decode("utf-8", errors="replace"),
        favor_recall=True,
        include_comments=False,
        include_tables=True,
    )
    writer = PageWriter()
    for line in (found or "").split("\n"):
        mark = _BULLET.match(line)
        writer.add(line[mark.end() :] if mark else line, bullet=mark is not None)
    return writer.page()
