"""One person's résumé in many layouts: what share of its facts is found in each, and what is wrong.

The documents are no part of the project, so what should be found is kept as hashes of normalised
words. Run `python -m bench.layouts FOLDER`, or set RINGBACK_REAL_DATA.
"""

import json
import re
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Final

from ringback.casebook.documents import Fact, Month, Resume
from ringback.intake.errors import IntakeError
from ringback.intake.formats.pdf import page_of_pdf
from ringback.intake.resumes.facts import facts_of
from ringback.intake.resumes.person import person_at
from ringback.intake.resumes.reading import outline_of

from .real import real_data

TODAY: Final = date(2026, 11, 1)
_GOLD: Final = Path(__file__).parent / "gold"
_SETS: Final = ("one_person_15", "one_person_4")
_WORDS = re.compile(r"[\w+#&%$]+")


@dataclass(frozen=True, slots=True)
class Score:
    """What was found of one document: facts, how many there are, and what is no fact."""

    layout: str
    found: int
    asked: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]
    seconds: float


def marks(resume: Resume) -> Iterator[tuple[str, str]]:
    """Give the hash of each thing that was understood, beside its words for the eye."""
    place = resume.place.text
    for kind, words in (("name", resume.name), ("email", resume.email), ("place", place)):
        if words:
            yield mark(kind, words), f"{kind}: {words}"
    if resume.phone:
        yield mark("phone", resume.phone), f"phone: {resume.phone}"
    for fact in resume.facts:
        shown = (f"{fact.kind}: {fact.text}", fact.title, fact.employer, _dates(fact))
        yield _mark(fact), " | ".join(shown)


def mark(*parts: str) -> str:
    """Give the hash of normalised words."""
    words = "|".join(" ".join(_WORDS.findall(part.casefold())) for part in parts)
    return blake2b(words.encode(), digest_size=8).hexdigest()


def _mark(fact: Fact) -> str:
    if fact.kind == "years":
        return mark("years", f"{fact.numbers[0].value:.0f}")
    if fact.kind == "role":
        return mark("role", fact.text, fact.employer, _dates(fact))
    if fact.kind == "education":
        return mark("education", fact.text, fact.employer, _dates(fact))
    if fact.kind == "achievement":
        return mark("achievement", fact.text, fact.employer)
    return mark(fact.kind, fact.text)


def _dates(fact: Fact) -> str:
    return f"{_month(fact.since)} {_month(fact.until)}"


def _month(month: Month | None) -> str:
    return f"{month.year}x{month.month}" if month else "none"


def read(content: bytes) -> Resume:
    """Read a PDF as `ringback add` does, without the process around it."""
    page = page_of_pdf(content)
    outline = outline_of(page, TODAY)
    person = person_at(outline.top, page)
    return Resume(
        person.name,
        person.phone,
        person.email,
        person.place,
        page.text,
        facts_of(outline, TODAY),
    )


def score(path: Path, gold: dict[str, object]) -> Score | str:
    """Compare what is read with what should be; the name of the refusal where it is refused."""
    begun = time.perf_counter()
    try:
        resume = read(path.read_bytes())
    except IntakeError as error:
        return type(error).__name__
    seconds = time.perf_counter() - begun
    told = dict(marks(resume))
    asked: list[list[str]] = gold["asked"]  # type: ignore[assignment]  # as the file is written
    allowed = {one for entry in asked for one in entry} | set(gold["allowed"])  # type: ignore[call-overload]  # as above
    missed = tuple(entry[0] for entry in asked if not any(one in told for one in entry))
    wrong = tuple(words for hashed, words in told.items() if hashed not in allowed)
    return Score(path.stem, len(asked) - len(missed), len(asked), missed, wrong, seconds)


def main() -> int:
    """Print the share found and the number of wrong facts for each layout."""
    folder = real_data(*[argument for argument in sys.argv[1:2] if argument != "--show"])
    scores: list[Score] = []
    for name in _SETS:
        gold = json.loads((_GOLD / f"{name}.json").read_text(encoding="utf-8"))
        for layout, entry in gold.items():
            found = next(folder.rglob(f"{name}*/{layout}.pdf"), None)
            if found is None:
                print(f"NOT MEASURED: {name}/{layout}.pdf is missing")
                continue
            result = score(found, entry)
            if isinstance(result, str):
                asked = entry.get("refused", "")
                print(f"{name:14} {layout:22} refused as {result}, as it {_right(result, asked)}")
                continue
            scores.append(result)
            _print(name, result)
    return _sum(scores)


def _right(result: str, asked: str) -> str:
    return "should be" if result == asked else f"should not ({asked or 'it can be read'})"


def _print(name: str, result: Score) -> None:
    share = result.found / result.asked
    print(
        f"{name:14} {result.layout:22} {share:6.1%} ({result.found}/{result.asked}), "
        f"{len(result.wrong)} wrong, {result.seconds:.2f} s"
    )
    if "--show" in sys.argv:
        for hashed in result.missed:
            print("   missed", hashed)
        for words in result.wrong:
            print("   wrong ", words)


def _sum(scores: list[Score]) -> int:
    if not scores:
        return 1
    found, asked = sum(one.found for one in scores), sum(one.asked for one in scores)
    wrong, seconds = sum(len(one.wrong) for one in scores), sum(one.seconds for one in scores)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"all: {found / asked:.1%} found, {found / (found + wrong):.1%} of what is told is right; "
        f"{len(scores) / seconds:.1f} PDFs a second, {peak:.0f} MB at most"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
