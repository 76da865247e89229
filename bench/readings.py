"""How well free words, greetings, situations, mails and voicemails are read.

    python -m bench.readings dev|held [words|greetings|situations|mails|voicemails] [--show]

Beside the marks stand how often a reading would have been kept on a nod though it is wrong, how
far a stated confidence can be believed, and what is made of real mail that is none of ours.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from ringback.reading.errors import ReadingError
from ringback.reading.greeting import hear_greeting
from ringback.reading.mail import Received, read_mail
from ringback.reading.situation.read import read_situation
from ringback.reading.situation.values import Situation
from ringback.reading.values import Proposed, Reading
from ringback.reading.voicemail import read_voicemail
from ringback.reading.words import read_words

from .marked import (
    Event,
    Mark,
    examples,
    greeting_heard,
    greeting_marked,
    in_words,
    lines,
    marked,
    marked_lines,
    proposed,
    telling,
    told_like,
)

_BANDS: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 1.01)


@dataclass(slots=True)
class Tally:
    """What is counted over the examples of one kind of text."""

    examples: int = 0
    exact: int = 0
    kept_wrong: int = 0
    asked: int = 0
    parts: Counter[bool] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    bands: dict[float, list[bool]] = field(default_factory=dict)
    noise: Counter[bool] = field(default_factory=Counter)

    def add(self, example: Mark, wanted: list[Event], reading: Reading, *, other: bool) -> bool:
        """Count one reading; `other` is whether what is no event was right. Gives if it was."""
        got = proposed(reading)
        got = [_as_told(event, wanted) for event in got]
        same = Counter(got) == Counter(wanted)
        # Where a careful friend would ask, asking is right whatever was understood.
        right = (not reading.sure if example.get("ask") else same) and other
        self.examples += 1
        self.exact += right
        self.asked += bool(reading.events) and not reading.sure
        self.kept_wrong += reading.sure and not right
        if not wanted and not example.get("ask"):
            self.noise[any(entry.sure for entry in reading.events)] += 1
        self._count_events(got, wanted)
        self._count_bands(reading.events, got, wanted)
        return right

    def _count_events(self, got: Sequence[Event], wanted: Sequence[Event]) -> None:
        left = list(got)
        for mark in wanted:
            best = max(
                (event for event in left if event.kind == mark.kind),
                key=lambda event: len(set(event.parts) & set(mark.parts)),
                default=None,
            )
            self.events["missed" if best is None else "found"] += 1
            if best is None:
                continue
            left.remove(best)
            names = {name for name, _ in (*best.parts, *mark.parts)}
            for name in names:
                self.parts[dict(best.parts).get(name) == dict(mark.parts).get(name)] += 1
        self.events["false"] += len(left)

    def _count_bands(
        self, entries: Sequence[Proposed], got: Sequence[Event], wanted: Sequence[Event]
    ) -> None:
        for entry, event in zip(entries, got, strict=True):
            band = max(low for low in _BANDS if low <= entry.confidence)
            self.bands.setdefault(band, []).append(event in wanted)


@dataclass(frozen=True, slots=True)
class Read:
    """How one kind of text is read, and what beside the events has to be right."""

    read: Callable[[Mark], Reading]
    beside: Callable[[Mark, Reading], bool] = lambda _mark, _reading: True


def main() -> None:
    """Measure one half, all kinds of text or one, and print the table."""
    half, *named = [word for word in sys.argv[1:] if not word.startswith("--")] or ["dev"]
    for name in named or [*READERS, "greetings"]:
        tally = Tally()
        wrong = greetings(half, tally) if name == "greetings" else others(name, half, tally)
        report(name, half, tally)
        if "--show" in sys.argv:
            print("\n".join(wrong))


def others(name: str, half: str, tally: Tally) -> list[str]:
    """Read every example of a kind of text; give what went wrong, in lines."""
    wrong: list[str] = []
    for example in examples(name, half):
        reading = READERS[name].read(example)
        wanted = marked(example) if example.get("question") != "none" else []
        if not tally.add(example, wanted, reading, other=READERS[name].beside(example, reading)):
            wrong += _wrong(example, in_words(wanted), reading)
    return wrong


def greetings(half: str, tally: Tally) -> list[str]:
    """Hear every greeting; what is compared is what it tells callers to do, and all it gives."""
    wrong: list[str] = []
    for example in examples("greetings", half):
        heard = hear_greeting(example["text"], telling(example), asked_for=example["asked_for"])
        got, want = greeting_heard(heard), greeting_marked(example)
        differing = [name for name, value in want.items() if got[name] != value]
        right = not {*differing} - {"name"}
        tally.examples += 1
        tally.exact += right
        tally.asked += not heard.sure
        tally.kept_wrong += heard.sure and not right
        for name in want:
            tally.parts[name not in differing] += 1
        band = max(low for low in _BANDS if low <= heard.confidence)
        tally.bands.setdefault(band, []).append(right)
        if not right:
            wrong.append(f"--- {example['id']} {example['now'][:10]} {example['text']}")
            wrong += [f"  {name}: got {got[name]}, want {want[name]}" for name in differing]
    return wrong


def report(name: str, half: str, tally: Tally) -> None:
    """Print the figures of one kind of text."""
    found, missed, false = (tally.events[each] for each in ("found", "missed", "false"))
    print(f"{name}, {half}: {tally.examples} examples")
    print(f"  all events exactly right      {_share(tally.exact, tally.examples)}")
    print(f"  not certain, so asked about   {_share(tally.asked, tally.examples)}")
    print(f"  wrong and kept on a nod       {_share(tally.kept_wrong, tally.examples)}")
    if found or missed:
        print(f"  events found                  {_share(found, found + missed)}")
        print(f"  events that there were        {_share(found, found + false)}")
    print(f"  fields right                  {_share(tally.parts[True], tally.parts.total())}")
    if tally.noise:
        print(f"  nothing to tell, and told so  {_share(tally.noise[False], tally.noise.total())}")
    for low, rights in sorted(tally.bands.items()):
        print(f"  confidence from {low:<4}          {_share(sum(rights), len(rights))}")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %  ({part} of {whole})" if whole else "-"


def _as_told(event: Event, wanted: Sequence[Event]) -> Event:
    """Give an event told as exactly as the mark that it fits best."""
    fits = [mark for mark in wanted if mark.kind == event.kind]
    told = [told_like(event, mark) for mark in fits]
    right = (one for one, mark in zip(told, fits, strict=True) if one == mark)
    return next(right, told[0] if told else event)


def _wrong(example: Mark, wanted: Iterator[str], reading: Reading) -> list[str]:
    sure = "sure" if reading.sure else "asks"
    return [
        f"--- {example['id']} {example['now'][:16]} [{example.get('manner', '')}] {sure}",
        f"    {example['text']}",
        *(f"  want {line}" for line in wanted),
        *(f"  got  {line}" for line in in_words(proposed(reading))),
    ]


def _mail(example: Mark) -> Reading:
    name, _, address = example["from"].rpartition("<")
    sent = datetime.fromisoformat(example["date"])
    mail = Received(example["subject"], name.strip(), address.strip(">"), example["text"], sent)
    return read_mail(mail, telling(example))


def _situation(example: Mark) -> Situation:
    """Read a situation; one that is about something else, or tells nothing, is refused."""
    try:
        return read_situation(example["text"], telling(example))
    except ReadingError:
        return Situation(Reading("situation", example["text"]))


def _rests_on(example: Mark, reading: Reading) -> bool:
    """Whether the main event stands in the sentence that the reader named."""
    if not example["rests_on"] or not reading.events:
        return True
    shown = (reading.text[each.span.start : each.span.end] for each in reading.events)
    return any(_overlap(example["rests_on"], words) for words in shown)


def _overlap(one: str, other: str) -> bool:
    first, second = " ".join(one.split()), " ".join(other.split())
    return first in second or (len(second) > 10 and second in first)


def _same_lines(example: Mark, reading: Reading) -> bool:
    return lines(reading.lines) == marked_lines(example)


READERS: Final = {
    "words": Read(lambda example: read_words(example["text"], telling(example)), _same_lines),
    "voicemails": Read(
        lambda example: read_voicemail(example["text"], telling(example)), _same_lines
    ),
    "mails": Read(_mail, _same_lines),
    "situations": Read(
        lambda example: _situation(example).reading,
        lambda example, _: _situation(example).asked == example["question"],
    ),
}
"""Each kind of text whose answer is a reading."""


if __name__ == "__main__":
    main()
