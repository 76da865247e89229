"""What is made of real mail and real speech that is none of ours: every event in it is a false one.

    python -m bench.noise FOLDER

Mail of 2002 (a third of it with words about jobs, mostly spam) is read as mail; texts that are no
follow-ups, and sentences that were spoken on telephones, as what a seeker tells and as what was
left on their machine. Only numbers are printed.
"""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from ringback.intake.errors import IntakeError
from ringback.reading.arriving import arrived
from ringback.reading.errors import ReadingError
from ringback.reading.mail import read_mail
from ringback.reading.values import Person, Reading, Telling
from ringback.reading.voicemail import read_voicemail
from ringback.reading.words import read_words

from .real import real_data

Text = TypeVar("Text", bytes, str)

_TELLING: Final = Telling(
    datetime(2026, 11, 10, 15, tzinfo=UTC),
    (Person("dana", "Dana Reyes", "recruiter"),),
    "Acme Tools",
    seeker="Maria Okafor",
)


def main() -> None:
    """Read all of it, and print how much was taken for something that happened."""
    data = real_data(sys.argv[1] if len(sys.argv) > 1 else "")
    mails = [path.read_bytes() for path in sorted((data / "email").glob("*.eml"))]
    texts, spoken = list(_negative(data / "messages.jsonl")), list(_spoken(data / "speech"))
    _report("mails, as mail", mails, lambda mail: read_mail(arrived(mail, "a.eml"), _TELLING))
    for name, each in (("texts that follow nothing up", texts), ("sentences spoken", spoken)):
        _report(f"{name}, as told", each, lambda text: read_words(text, _TELLING))
        _report(f"{name}, as left", each, lambda text: read_voicemail(text, _TELLING))


def _report(name: str, texts: list[Text], read: Callable[[Text], Reading]) -> None:
    readings = list(_readings(texts, read))
    proposed = sum(bool(reading.events) for reading in readings)
    kept = sum(reading.sure for reading in readings)
    refused = len(texts) - len(readings)
    print(
        f"{name:42} {len(texts):4}: something proposed in {proposed:3}, kept on a nod in {kept:3}, "
        f"not read {refused}"
    )


def _readings(texts: Iterable[Text], read: Callable[[Text], Reading]) -> Iterator[Reading]:
    for text in texts:
        try:
            yield read(text)
        except (ReadingError, IntakeError):
            continue


def _negative(file: Path) -> Iterator[str]:
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("negative"):
            yield row["text"]


def _spoken(folder: Path) -> Iterator[str]:
    with (folder / "telephone_8k" / "transcripts.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["transcript_clean"]


if __name__ == "__main__":
    main()
