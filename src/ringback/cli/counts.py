"""Counts as they are read in a terminal: calm, and at the end how little they prove."""

from collections.abc import Iterable, Sequence
from typing import Final

from ringback.tracker.reads import insight_shapes as shapes

from .showing import line

_LABEL: Final = 30
_COUNT: Final = 10


def show(found: shapes.Insights) -> None:
    """Show what a record counts: what the seeker did in a line, what came of it in rows."""
    line(f"What your record shows, up to {found.at:%a} {found.at.day} {found.at:%b %Y}", "bold")
    line("From ten on a share stands beside a count, and in brackets how far chance may move it.")
    _applications(found)
    _answers(found.answers)
    _calls(found.calls)
    if found.letters:
        _heading(_many(found.letters[0].of, "letter"))
        line(f"{_listed(found.letters)}.", indent=2)
    _rows(f"Word from them within {found.answer_days} days, with nothing between", found.followed)
    _proves(found)


def _applications(found: shapes.Insights) -> None:
    applications = found.applications
    _heading(_many(applications.count, "application"))
    line(f"Where they stand: {_listed(applications.stages)}.", indent=2)
    line(f"How they ended: {_listed(applications.endings)}.", indent=2)
    _rows(f"What came of those older than {found.watched_days} days", applications.milestones)
    _rows(f"Silence for more than {found.watched_days} days", applications.silent)


def _answers(answers: shapes.Answers) -> None:
    _rows(f"A first answer{_span(answers.first_days)}", answers.first_within)
    if answers.came:
        line(f"It came: {_listed(answers.came)}.", indent=2)
        line(f"What you had done last: {_listed(answers.after)}.", indent=2)
    _rows(f"A definite answer{_span(answers.definite_days)}", answers.definite_within)


def _calls(calls: shapes.Calls) -> None:
    if not calls.count:
        return
    _rows(_many(calls.count, "call"), (calls.reached,))
    line(f"How they ended: {_listed(calls.outcomes)}.", indent=2)
    for title, figures in (
        ("by line", calls.lines),
        ("by hour there", calls.hours),
        ("by weekday", calls.weekdays),
    ):
        parts = ", ".join(f"{figure.text} {figure.count} of {figure.of}" for figure in figures)
        if parts:
            line(f"Reached {title}: {parts}.", indent=2)


def _proves(found: shapes.Insights) -> None:
    _heading("How little this proves")
    if found.erased:
        line(f"Erased entries are not counted: {found.erased}.", indent=2)
    for sentence in found.proves:
        line(sentence, indent=2)


def _heading(text: str) -> None:
    line()
    line(text, "bold")


def _rows(title: str, figures: Sequence[shapes.Figure]) -> None:
    """Show figures a line each; where all are few or too recent, that is said once."""
    told = [figure for figure in figures if figure.of]
    if not told and not any(figure.left_out for figure in figures):
        return
    early = all(figure.too_early for figure in figures)
    _heading(f"{title}: too early to tell" if early else title)
    for figure in told:
        line(_row(figure, early=early), indent=2)
    if not told:
        line(f"All {max(figure.left_out for figure in figures)} are too recent.", indent=2)


def _row(figure: shapes.Figure, *, early: bool) -> str:
    counted = f"{figure.count} of {figure.of}".ljust(_COUNT)
    recent = f"{figure.left_out} too recent" if figure.left_out else ""
    share = "" if early else _share(figure.rate)
    return "  ".join([figure.text.ljust(_LABEL), counted, *filter(None, (share, recent))]).rstrip()


def _share(rate: shapes.Rate | None) -> str:
    if rate is None:
        return "too early to tell"
    return f"{rate.value:.0%} ({rate.low:.0%} to {rate.high:.0%})"


def _listed(figures: Iterable[shapes.Figure]) -> str:
    return ", ".join(f"{figure.text} {figure.count}" for figure in figures)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _span(days: shapes.Days) -> str:
    """Say how long the answers took that came."""
    if days.shortest is None:
        return ""
    if days.shortest == days.longest:
        return f" (after {_many(days.shortest, 'day')})"
    return f" (after {days.shortest} to {days.longest} days)"
