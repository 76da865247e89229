"""Marked examples of what people write and hear, and how a reading compares with the marks.

`bench/gold/readings` holds sentences of invented people, in many manners, written and marked by
readers who had not seen the program: half (`dev`) were looked at while it was built, half (`held`)
only measured. What is told in words of its own (high points, reasons) is not compared.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from ringback.casebook.events import Body, Wrote
from ringback.reading.greeting import Greeting
from ringback.reading.values import NewLine, Person, Proposed, Reading, Telling

GOLD: Final = Path(__file__).parent / "gold" / "readings"
_COMPARED: Final[Mapping[str, tuple[str, ...]]] = {
    "Applied": ("how",),
    "CallPlaced": ("outcome", "contact", "line"),
    "GreetingHeard": ("says", "also", "gives", "back", "contact"),
    "Wrote": ("message", "by", "contact"),
    "RangBack": ("contact", "missed"),
    "Arranged": ("when", "what", "people", "cancelled"),
    "Interviewed": (
        *("people", "next_step_by", "decision_by", "they_contact", "may_follow_up"),
        *("follow_up_from", "follow_up_how", "follow_up_with"),
    ),
    "Promised": ("until", "contact", "mine"),
    "Decided": ("verdict", "answer_by"),
    "CheckBackAgreed": ("count", "unit", "contact"),
    "AskedNotTo": ("what", "contact"),
    "HeardBack": ("by", "contact", "automatic", "back"),
    "Urgent": ("until",),
    "Snoozed": ("until",),
}
_MOMENTS: Final = ("when", "until")
_UNSAID: Final[tuple[object, ...]] = (None, "", False, (), [], "none", 0)
"""What a field holds that says nothing; `none` is what a greeting says that says nothing."""

Mark = Mapping[str, Any]
"""An example with its marks, or one event of it."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event reduced to what is compared: its kind and its fields, those unsaid left out."""

    kind: str
    happened: str
    fields: tuple[tuple[str, object], ...]

    @property
    def parts(self) -> list[tuple[str, object]]:
        """Give each thing that can be right or wrong by itself."""
        return [("happened", self.happened), *self.fields]


def examples(name: str, half: str) -> list[Mark]:
    """Give the marked examples of one kind of text; `half` is dev or held."""
    path = GOLD / f"{name}_{half}.jsonl"
    if not path.is_file():
        raise SystemExit(f"NOT MEASURED: there are no marked examples in {path}.")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def telling(example: Mark) -> Telling:
    """Give what an example is read against; people have their names for keys."""
    people = example.get("people", ())
    return Telling(
        told=datetime.fromisoformat(example["now"]),
        people=tuple(Person(each["name"], each["name"], each["part"]) for each in people),
        employer=example.get("employer", ""),
        country=example.get("country", "US"),
    )


def marked(example: Mark) -> list[Event]:
    """Give the events that the marks ask for."""
    return [_of_mark(event) for event in example["events"]]


def proposed(reading: Reading) -> list[Event]:
    """Give the events that a reading proposes."""
    return [_of_body(each) for each in reading.events]


def lines(given: Iterable[NewLine]) -> set[tuple[str, str]]:
    """Give new lines as kind and value."""
    return {(new.line.kind, new.line.value) for new in given}


def marked_lines(example: Mark) -> set[tuple[str, str]]:
    """Give the new lines that the marks ask for."""
    return {(line["kind"], line["value"]) for line in example.get("new_lines", ())}


def greeting_heard(heard: Greeting) -> dict[str, object]:
    """Give what was heard of a greeting, in the form of the marks."""
    return {
        "instruction": heard.instruction,
        "also": set(heard.also),
        "lines": {(line.kind, line.value) for line in heard.lines},
        "away_until": heard.back.isoformat() if heard.back else None,
        "right_person": heard.right_person,
        "name": heard.name.casefold(),
    }


def greeting_marked(example: Mark) -> dict[str, object]:
    """Give what the marks of a greeting say."""
    return {
        "instruction": example["instruction"],
        "also": set(example["also"]),
        "lines": {(line["kind"], line["value"]) for line in example["lines"]},
        "away_until": example["away_until"],
        "right_person": example["right_person"],
        "name": example["name"].casefold(),
    }


def told_like(event: Event, mark: Event) -> Event:
    """Give an event with its moments told as exactly as a mark tells them: by day, or by hour."""
    marks = dict(mark.fields)
    fields = tuple(
        (name, _cut(value, marks[name]) if name in _MOMENTS and name in marks else value)
        for name, value in event.fields
    )
    return Event(event.kind, _cut(event.happened, mark.happened), fields)


def _cut(value: Any, like: Any) -> Any:
    return value[: len(like)]


def _of_mark(mark: Mark) -> Event:
    names = _COMPARED.get(mark["kind"], ())
    fields = {name: _plain(mark[name]) for name in names if name in mark}
    return Event(mark["kind"], mark.get("happened", "")[:16].casefold(), _said(fields))


def _of_body(entry: Proposed) -> Event:
    kind = type(entry.body).__name__
    fields = {name: _plain(_field(entry.body, name)) for name in _COMPARED.get(kind, ())}
    return Event(kind, _plain(entry.happened), _said(fields))


def _field(body: Body, name: str) -> object:
    if isinstance(body, Wrote) and name == "message":
        return body.kind
    return getattr(body, name)


def _said(fields: Mapping[str, object]) -> tuple[tuple[str, object], ...]:
    return tuple(sorted((name, value) for name, value in fields.items() if value not in _UNSAID))


def _plain(value: object) -> Any:
    """Give a value in one form, whether it comes from a mark or from an event."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat()[:16].casefold()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return tuple(sorted(str(_plain(each)) for each in value))
    if isinstance(value, Mapping):
        return f"{value['kind']} {value['value']}"
    if hasattr(value, "kind") and hasattr(value, "value"):
        return f"{value.kind} {value.value}"
    return value.casefold() if isinstance(value, str) else value


def in_words(events: Iterable[Event]) -> Iterator[str]:
    """Tell events in lines, for whoever looks at what went wrong."""
    for event in events:
        said = ", ".join(f"{name}={value}" for name, value in event.fields)
        yield f"{event.kind} {event.happened} {said}"
