"""What reading documents costs: files a second and memory, beside the parser alone.

Each format is read in a process of its own, so that the memory is that of this format.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from datetime import date
from time import perf_counter
from typing import Final

from fuzz import samples
from ringback.intake import read_posting, read_resume

from .memory import peak, peak_of_children
from .timing import Figure, seconds

_DAY: Final = date(2026, 11, 22)
_LINKS: Final = 160
"""A page of a site has far more links around its ad than words in it."""


@dataclass(frozen=True, slots=True)
class _Measured:
    """Seconds for the first and for each next document, of a peer for the same; memory in MB."""

    first: float
    each: float
    peer: float
    own: float
    child: float


def documents(runs: int) -> Iterator[Figure]:
    """Measure each format, warm, one document after the other."""
    for name in _READERS:
        found = _apart(name, 2 * runs)
        yield Figure(f"{name}: the first of a process", found.first, "s")
        yield Figure(f"{name}: each that follows", 1 / found.each, "a second")
        if found.peer:
            yield Figure(f"  as fast as {_PEERS[name][0]}", found.peer / found.each, "times")
        yield Figure("  memory of our process", found.own, "MB")
        if found.child:
            yield Figure("  memory of the process that can be ended", found.child, "MB")


def _apart(name: str, runs: int) -> _Measured:
    said = subprocess.run(
        [sys.executable, "-m", "bench.documents", name, str(runs)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return _Measured(*json.loads(said))


def _measure(name: str, runs: int) -> _Measured:
    read = _READERS[name]()
    start = perf_counter()
    read()
    first = perf_counter() - start
    each = seconds(read, runs)
    own, child = peak(), peak_of_children()
    peer = seconds(_PEERS[name][1], runs) if name in _PEERS else 0.0
    return _Measured(first, each, peer, own, child)


def _pdf_alone() -> None:
    import io  # noqa: PLC0415 # only what is measured is loaded

    import pdfplumber  # noqa: PLC0415 # as above

    with pdfplumber.open(io.BytesIO(samples.pdf(samples.RESUME))) as file:
        file.pages[0].extract_text()


def _docx_alone() -> None:
    import io  # noqa: PLC0415 # as above

    from docx import Document  # noqa: PLC0415 # as above

    document = Document(io.BytesIO(samples.docx(samples.RESUME)))
    for paragraph in document.paragraphs:
        _ = paragraph.text


def _page_alone() -> None:
    import trafilatura  # noqa: PLC0415 # as above

    trafilatura.extract(_page().decode())


def _page() -> bytes:
    """Give a page without a block or a main part, so that its matter has to be found."""
    ad = samples.html(samples.POSTING).replace(b"<main>", b"<div>").replace(b"</main>", b"</div>")
    menu = b"<div><a href=/>Jobs</a> <a href=/>About</a></div>" * _LINKS
    return ad.replace(b"ld+json", b"json").replace(b"<nav>", menu + b"<nav>")


def _resume(name: str) -> Callable[[], object]:
    content = samples.resumes()[name]
    return lambda: read_resume(content, name=name, today=_DAY)


def _posting(name: str, content: bytes) -> Callable[[], object]:
    return lambda: read_posting(content, name=name, today=_DAY)


_READERS: Final[dict[str, Callable[[], Callable[[], object]]]] = {
    "PDF": lambda: _resume("resume.pdf"),
    "Word document": lambda: _resume("resume.docx"),
    "web page": lambda: _posting("ad.html", _page()),
    "web page with a block": lambda: _posting("ad.html", samples.postings()["ad.html"]),
    "mail": lambda: _posting("ad.eml", samples.postings()["ad.eml"]),
    "posting as text": lambda: _posting("ad.txt", samples.postings()["ad.txt"]),
}
_PEERS: Final[dict[str, tuple[str, Callable[[], None]]]] = {
    "PDF": ("pdfplumber's extract_text alone, no facts", _pdf_alone),
    "Word document": ("python-docx's paragraphs alone, no facts", _docx_alone),
    "web page": ("trafilatura's extract alone, no wants", _page_alone),
    "web page with a block": ("trafilatura's extract alone, no wants", _page_alone),
}


if __name__ == "__main__":
    print(json.dumps(astuple(_measure(sys.argv[1], int(sys.argv[2])))))
