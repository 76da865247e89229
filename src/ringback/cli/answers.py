"""The panel's answer to a situation, as it is read in a terminal."""

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from ringback.tracker.reads import shapes
from ringback.tracker.reads.ask_shapes import HappenedThen

from .panels import show_panel
from .showing import line

_KEPT: Final = "Nothing of this was kept."


def show_answer(answer: shapes.Asked, *, why: bool) -> None:
    """Show what was understood and assumed, the answer, then every voice with its rules.

    With `why` each rule is shown in full.
    """
    line("Understood:", "bold")
    for happened in answer.understood:
        line(_happened(happened), indent=3)
    _show("Assumed, as it was not said:", answer.assumed)
    _show("Nothing was made of:", [f"“{words}”" for words in answer.not_understood])
    _show("Look at this:", answer.doubts)
    _show("Not answered, as it is not about following up:", answer.not_answered)
    line()
    line(answer.answer, "bold")
    line()
    show_panel(_each_once(answer), why=why, rules=True)
    line()
    line(_KEPT if why else f"{_KEPT} With --why each rule is shown in full.", "dim")


def _each_once(answer: shapes.Asked) -> shapes.Asked:
    """Let voices that say the same, by the same rules, say it once, and together not again."""
    said: dict[tuple[str, ...], list[shapes.Opinion]] = {}
    for opinion in answer.panel:
        said.setdefault((opinion.text, *(why.rule for why in opinion.why)), []).append(opinion)
    panel = [replace(same[0], voice=", ".join(one.voice for one in same)) for same in said.values()]
    if len(panel) > 1 or len(answer.panel) == 1:
        return replace(answer, panel=panel)
    together = answer.consensus.text.removesuffix(panel[0].text).rstrip() or _THE_SAME
    return replace(answer, panel=panel, consensus=replace(answer.consensus, text=together))


_THE_SAME: Final = "The same."


def _happened(happened: HappenedThen) -> str:
    """Tell an event with its day and the words it rests on; one that is unsure is called so."""
    day = f"{happened.happened:%a} {happened.happened.day} {happened.happened:%b}"
    unsure = " (unsure)" if happened.unsure else ""
    return f"{day}  {happened.text}{unsure}  – “{' '.join(happened.words.split())}”"


def _show(heading: str, texts: Sequence[str]) -> None:
    if texts:
        line(heading, "bold")
    for text in texts:
        line(f"- {text}", indent=3)
