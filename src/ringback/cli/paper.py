"""A message as a file: text for whatever is said, and for a letter also paper and mail."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import click

from ringback import stationery
from ringback.casebook.terms import LineKind
from ringback.tracker.reads.saying import Written
from ringback.words.letters.sheet import Sheet, sheet

_ON_PAPER: Final[dict[str, Callable[[Sheet], bytes]]] = {
    ".docx": stationery.as_docx,
    ".pdf": stationery.as_pdf,
}
_BY: Final[dict[str, LineKind]] = {".docx": "post", ".pdf": "post", ".eml": "email"}
_SUFFIXES: Final = ("", ".txt", *_BY)


def way_of(out: Path | None) -> LineKind | None:
    """Give the way by which a letter in such a file goes; None where the file does not say."""
    return _BY.get(out.suffix.lower()) if out else None


def check(out: Path | None, *, is_letter: bool, beside: bool) -> None:
    """Refuse, before anything is written, a file that cannot be made of this message.

    `beside` is whether an envelope or label is asked for. Raises `click.BadParameter`.
    """
    if beside and (out is None or not is_letter):
        raise click.BadParameter(
            "An envelope or label belongs to a letter in a file, and is laid beside it. Nothing "
            "was written. Say --as thank_you --out letter.pdf, for instance.",
            param_hint="--envelope",
        )
    if out is None:
        return
    suffix = out.suffix.lower()
    if suffix not in _SUFFIXES:
        raise click.BadParameter(
            f"{out.name} is none of the files that are written here. Nothing was written. Give a "
            "name that ends in .txt, .docx, .pdf or .eml.",
            param_hint="--out",
        )
    if suffix in _BY and not is_letter:
        raise click.BadParameter(
            f"This message is said, not sent, so that {out.name} would be of no use. Nothing was "
            "written. Give a name that ends in .txt.",
            param_hint="--out",
        )


def file_of(said: Written, suffix: str) -> bytes:
    """Give the file of that suffix; raises `stationery.NotInstalled` where an extra is missing."""
    on_paper = sheet(said.message, said.brief)
    if suffix in _ON_PAPER:
        return _ON_PAPER[suffix](on_paper)
    if suffix == ".eml":
        seeker = said.brief.seeker
        sender = stationery.Mailbox(seeker.name, seeker.email)
        return stationery.as_eml(
            said.message, sender, stationery.Mailbox(_name(said), said.address)
        )
    if said.is_letter and said.by == "post":
        return stationery.as_text(on_paper).encode()
    subject = f"Subject: {said.message.subject}\n\n" if said.message.subject else ""
    return f"{subject}{said.message.text}\n".encode()


def beside(out: Path, what: str) -> Path:
    """Give the name of the envelope or label that goes with a letter."""
    return out.with_name(f"{out.stem}-{what}.pdf")


def _name(said: Written) -> str:
    return said.brief.contact.name if said.brief.contact else ""
