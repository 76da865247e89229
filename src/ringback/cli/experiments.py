"""Experiments on the terminal: which assumptions are meant, how far it is, what came of it."""

import sys
from pathlib import Path
from typing import Final

import click

from ringback.lab import MEASURES, SETS, AssumptionSet, Report
from ringback.lab.estimates import Estimate
from ringback.lab.results import Measure, Table

from .showing import line


def chosen(name: str) -> tuple[AssumptionSet, ...]:
    """Give the sets that are meant; hyphens and capitals do not matter."""
    wanted = " ".join(name.replace("-", " ").replace("_", " ").lower().split())
    if wanted == "all":
        return tuple(SETS.values())
    if wanted in SETS:
        return (SETS[wanted],)
    known = ", ".join(f"“{each}”" for each in SETS)
    raise click.BadParameter(
        f"There are no assumptions called {name!r}. There are {known}; `all` takes each of them.",
        param_hint="--assumptions",
    )


def told(done: int, whole: int) -> None:
    """Say how far it is, on one line that is written over."""
    if sys.stderr.isatty():
        end = "\n" if done == whole else ""
        click.echo(f"\r{done:,} of {whole:,} seeker-weeks{end}", err=True, nl=False)
    elif done == whole:
        click.echo(f"{done:,} seeker-weeks simulated.", err=True)


def unwritten(out: Path) -> None:
    """Refuse a file that is there already, or is none for a drawing, before the work begins."""
    if out.suffix.lower() != ".svg":
        raise click.BadParameter(
            f"The drawing is an SVG, and {out.name} does not say so. Nothing was simulated. Give "
            "a name that ends in .svg.",
            param_hint="--out",
        )
    if out.exists():
        raise click.BadParameter(
            f"{out} is there already and is not written over. Nothing was simulated. Give another "
            "name, or move it away.",
            param_hint="--out",
        )
    if not out.parent.is_dir():
        raise click.BadParameter(
            f"There is no folder {out.parent}. Nothing was simulated. Make it first.",
            param_hint="--out",
        )


def write(out: Path, drawing: str) -> None:
    """Write the drawing, never over a file that came in the meantime."""
    try:
        with out.open("x", encoding="utf-8") as file:
            file.write(drawing)
    except OSError as error:
        raise click.FileError(str(out), f"{error.strerror}. Nothing was drawn.") from error


def show(report: Report) -> None:
    """Show a table for each set of assumptions, under its name."""
    for table in report.tables:
        line(f"Assuming “{table.assumptions}”. {report.caution}", "bold")
        line(f"{table.says[:1].upper()}{table.says[1:]}.", "dim")
        line(_row("", [MEASURES[measure] for measure in MEASURES]))
        for row in table.rows:
            line(_row(row.voice, [_cell(table, row.voice, measure) for measure in MEASURES]))
        line()
    line(
        f"{report.seekers:,} seekers under each voice, {report.weeks} weeks, seed {report.seed}. "
        "In brackets the interval that 95 of 100 such runs would give; after # the rank, a range "
        "where intervals overlap.",
        "dim",
    )
    if len(report.tables) > 1:
        line(_flips(report), "dim")


def _row(first: str, cells: list[str]) -> str:
    return f"{first:11}" + "".join(f"{cell:<22}" for cell in cells).rstrip()


def _cell(table: Table, voice: str, measure: Measure) -> str:
    row = next(each for each in table.rows if each.voice == voice)
    figure, rank = row.by(measure), table.rank(voice, measure)
    if figure is None or rank is None:
        return "none yet"
    place = str(rank.best) if rank.best == rank.worst else f"{rank.best}–{rank.worst}"
    return f"{_figure(figure, measure)} #{place}{_FLIP if rank.flips_with else ''}"


def _figure(figure: Estimate, measure: Measure) -> str:
    if measure in ("answered", "annoyed"):
        return f"{figure.value:.0%} ({figure.low:.0%}–{figure.high:.0%})"
    digits = 0 if measure == "days" else 1
    return f"{figure.value:.{digits}f} ({figure.low:.{digits}f}–{figure.high:.{digits}f})"


def _flips(report: Report) -> str:
    """Say which orders turn round, or that none does."""
    if not any(rank.flips_with for table in report.tables for rank in table.ranks):
        return "No order between two voices turns round from one set to another."
    return (
        f"{_FLIP}: the order against at least one other voice turns round under another set, so it "
        "rests on what nobody knows."
    )


_FLIP: Final = "⇅"
