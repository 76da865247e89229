"""`python -m bench.postings_gold`: how much of real postings is read as a person reads them.

    convert FOLDER OUT [DATA]  marks made by eye, to a form without any word of the postings
    measure GOLD [DATA]        what the program and simpler readers make of the same postings

DATA is the folder of real documents with postings/ below it, also given by RINGBACK_REAL_DATA.
The kept form has wants as spans of words in what `bench.visible` takes from the file, and fields
as digests.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from ringback.intake import errors, read_posting

from .posting_peers import PEERS, Told
from .real import real_data
from .visible import visible_words, words

TODAY: Final = date(2026, 3, 1)
"""The day of reading; of the postings kept here most are of about that time."""

_FIELDS: Final = (
    "title",
    "employer",
    "place",
    "country",
    "pay",
    "closes",
    "contact",
    "no_calls",
)
_SHORTEST: Final = 6
_FOLDER: Final = "postings"
Span = tuple[int, int]


def main() -> None:
    """Convert marks, or measure against them."""
    match sys.argv[1:]:
        case ["convert", folder, out, *data] if len(data) < 2:
            _convert(Path(folder), Path(out), real_data(*data) / _FOLDER)
        case ["measure", gold, *data] if len(data) < 2:
            _measure(Path(gold), real_data(*data) / _FOLDER)
        case _:
            raise SystemExit(__doc__)


def _convert(folder: Path, out: Path, data: Path) -> None:
    marks = [json.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.json"))]
    kept = [_kept(mark, visible_words(data / mark["file"])) for mark in marks]
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in kept)
    out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    lost = sum(
        len(mark["wants"]) - len(one["wants"]) for mark, one in zip(marks, kept, strict=True)
    )
    print(f"{len(kept)} postings kept in {out}; {lost} marked wants do not stand in their file")


def _kept(mark: dict[str, Any], seen: list[str]) -> dict[str, Any]:
    """Give one posting's marks without its words."""
    wants: list[tuple[int, int, str]] = []
    last = 0
    for want in mark["wants"]:
        quote = words(want["quote"])
        start = next(iter(_places(quote, seen, last)), next(iter(_places(quote, seen)), None))
        if start is not None:
            last = start + len(quote)
            wants.append((start, last, want["kind"]))
    fields = {
        name: [_digest(_plain(name, one)) for one in _variants(mark, name)] for name in _FIELDS
    }
    return {"file": mark["file"], "words": len(seen), "fields": fields, "wants": wants}


def _variants(mark: dict[str, Any], name: str) -> list[str]:
    """Give all acceptable forms of a field, the empty one where the posting does not say."""
    value = mark[name]
    if name == "contact":
        value = [held for held in value.values() if held]
    held = value if isinstance(value, list) else [value]
    return [str(one) for one in held] or [""]


def _plain(name: str, value: str) -> str:
    """Give a field as it is compared: its words; of pay and numbers the figures."""
    if name == "pay":
        return " ".join(f"{_amount(*found):g}" for found in _AMOUNT.findall(value))
    if name == "contact" and re.fullmatch(r"[+\d\s().-]{7,}", value):
        return re.sub(r"\D", "", value)
    return " ".join(words(value))


_AMOUNT: Final = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s*([kK]?)")


def _amount(figures: str, thousands: str) -> float:
    return round(float(figures.replace(",", "")) * (1000 if thousands else 1))


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()


def _places(quote: list[str], seen: list[str], start: int = 0) -> Iterator[int]:
    """Give where a run of words begins."""
    for at in range(start, len(seen) - len(quote) + 1) if quote else ():
        if seen[at] == quote[0] and seen[at : at + len(quote)] == quote:
            yield at


@dataclass
class Tally:
    """What one reader got right and wrong in a kind of posting."""

    told: int = 0
    right: int = 0
    asked: int = 0
    asked_found: int = 0
    marked: int = 0
    found: int = 0
    paired: int = 0
    agreed: int = 0
    postings: int = 0
    fields: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_FIELDS, 0))

    def row(self, name: str) -> str:
        """Give the line of the table."""
        shares = [
            _share(self.right, self.told),
            _share(self.asked_found, self.asked),
            _share(self.found, self.marked),
            _share(self.agreed, self.paired),
            *(_share(self.fields[name], self.postings) for name in _FIELDS),
        ]
        return f"{name:34} {self.postings:3}" + "".join(f"{share:>8}" for share in shares)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def _measure(gold: Path, data: Path) -> None:
    marks = json.loads(gold.read_text("utf-8"))
    heads = ("prec.", "r.asked", "recall", "must", *(name[:7] for name in _FIELDS))
    print(f"{'percent':34} {'n':>3}" + "".join(f"{head:>8}" for head in heads))
    readers: dict[str, Callable[[Path], Told]] = {"ringback": _ringback, **PEERS}
    for name, reader in readers.items():
        tallies: dict[str, Tally] = {}
        for mark in marks:
            _weigh(mark, reader, data, tallies)
        for kind in sorted(tallies) if name == "ringback" else ["all"]:
            print(tallies[kind].row(f"{name}: {kind}"))


def _weigh(
    mark: dict[str, Any],
    reader: Callable[[Path], Told],
    data: Path,
    tallies: dict[str, Tally],
) -> None:
    """Count one posting in its kind and in all."""
    file = data / mark["file"]
    seen = visible_words(file)
    if len(seen) != mark["words"]:
        print(f"CHANGED since it was marked, left out: {mark['file']}")
        return
    told = reader(file)
    for kind in (mark["file"].split("/")[0], "all"):
        tally = tallies.setdefault(kind, Tally())
        tally.postings += 1
        _weigh_wants(mark["wants"], told, seen, tally)
        for name in _FIELDS:
            tally.fields[name] += _is_right(name, told, mark["fields"][name])


def _weigh_wants(
    marked: list[tuple[int, int, str]], told: Told, seen: list[str], tally: Tally
) -> None:
    found: set[int] = set()
    for text, must in told.wants:
        at, hits = _hits(words(text), seen, marked)
        found |= hits
        tally.told += 1
        tally.right += bool(hits)
        if hits and must is not None:
            best = max(hits, key=lambda hit: _common(at, marked[hit][:2]))
            tally.paired += 1
            tally.agreed += must == (marked[best][2] != "nice")
    asked = {number for number, (_, _, kind) in enumerate(marked) if kind != "duty"}
    tally.marked += len(marked)
    tally.found += len(found)
    tally.asked += len(asked)
    tally.asked_found += len(asked & found)


def _hits(
    text: list[str], seen: list[str], marked: list[tuple[int, int, str]]
) -> tuple[Span, set[int]]:
    """Give the marked wants that these words cover by half of either, wherever they stand."""
    starts = list(_places(text, seen)) or list(_places(text[:_SHORTEST], seen))
    best: tuple[Span, set[int]] = ((0, 0), set())
    for start in starts:
        span = (start, start + len(text))
        hits = {number for number, want in enumerate(marked) if _covers(span, want[:2])}
        best = max(best, (span, hits), key=lambda one: len(one[1]))
    return best


def _covers(one: Span, other: Span) -> bool:
    return 2 * _common(one, other) >= min(one[1] - one[0], other[1] - other[0])


def _common(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _is_right(name: str, told: Told, accepted: list[str]) -> bool:
    value = getattr(told, name)
    if name == "contact":
        given = [_digest(_plain(name, one)) for one in value if one] or [_digest("")]
        return any(one in accepted for one in given)
    text = str(value)
    # A place may be said with more behind it: "Mumbai, Maharashtra, India".
    forms = [text, *(text[: cut.start()] for cut in re.finditer(",", text) if name == "place")]
    return any(_digest(_plain(name, form)) in accepted for form in forms)


def _ringback(file: Path) -> Told:
    try:
        posting = read_posting(file.read_bytes(), name=file.name, today=TODAY)
    except errors.IntakeError as error:
        print(f"refused: {file.name}: {error}")
        return Told()
    named = posting.named
    return Told(
        wants=tuple((want.text, want.must) for want in posting.wants),
        title=posting.title,
        employer=posting.employer,
        place=posting.place.text,
        country=posting.place.country,
        pay=posting.pay,
        closes=posting.closes.isoformat() if posting.closes else "",
        contact=(named.name, named.email, named.phone) if named else (),
        no_calls=bool(posting.no_calls),
    )


if __name__ == "__main__":
    main()
