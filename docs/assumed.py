"""The page of the assumptions of the laboratory, made from the program itself."""

from dataclasses import fields
from typing import Final

from ringback.lab import CAUTION, SETS, Assumptions
from ringback.lab.assumptions import INVENTED, MEANINGS

_MADE: Final = "<!-- Made by `make docs`; edits are lost. -->"


def page() -> str:
    """Give the page: the sets, and each number with its value in each set and its source."""
    parts = [
        _MADE,
        "# The assumptions of the laboratory",
        f"What `ringback lab simulate` takes for granted. {CAUTION} "
        "[Why it is there, and the model](why/what-the-lab-shows.md).",
        "\n".join(f"- **{each.name}**: {each.says}." for each in SETS.values()),
        "A chance lies between 0 and 1. Most numbers are invented; one with a source is invented "
        "too in a set that departs from it, and says so there.",
        "\n".join(_table()),
    ]
    return "\n\n".join(parts) + "\n"


def _table() -> list[str]:
    rows = [f"| number | what it is | {' | '.join(SETS)} | source |", f"|---|---|{'---|' * 4}"]
    for field in fields(Assumptions):
        meaning = MEANINGS[field.name]
        values = " | ".join(_value(field.name, name) for name in SETS)
        rows.append(f"| `{field.name}` | {meaning.text} | {values} | {meaning.source} |")
    return rows


def _value(number: str, name: str) -> str:
    value = getattr(SETS[name].numbers, number)
    departs = MEANINGS[number].source != INVENTED and SETS[name].source(number) == INVENTED
    return f"{value:g} ({INVENTED})" if departs else f"{value:g}"
