"""PDFs made for the tests: rows of words at places, in fonts and colours of one's choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 612.0, 792.0


@dataclass(frozen=True, slots=True)
class Put:
    """Words at a place: points from the left and from the top; `right` ends them at `x`."""

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "Helvetica"
    grey: float = 0.0
    spaced: float = 0.0
    right: bool = False
    turned: bool = False
    mode: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle, as behind a coloured column, or as small as a bullet."""

    x: float
    y: float
    wide: float
    high: float
    grey: float = 0.3


Drawn = Put | Box


def pdf(*pages: Sequence[Drawn], password: str | None = None, owner: str = "owner") -> bytes:
    """Give a PDF with these pages."""
    file = BytesIO()
    lock = None if password is None else StandardEncryption(password, ownerPassword=owner)
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), encrypt=lock)
    for page in pages:
        for thing in page:
            _draw(canvas, thing)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def column(
    x: float, y: float, lines: Sequence[str], step: float = 13, size: float = 10
) -> list[Drawn]:
    """Give lines below one another; those that begin with "# " are headings, "• " have a bullet."""
    found: list[Drawn] = []
    for number, line in enumerate(lines):
        head = line.startswith("# ")
        font = "Helvetica-Bold" if head else "Helvetica"
        text = line.removeprefix("# ")
        if text:
            found.append(Put(x, y + number * step, text, size + 3 * head, font))
    return found


def _draw(canvas: Canvas, thing: Drawn) -> None:
    canvas.saveState()
    canvas.setFillGray(thing.grey)
    if isinstance(thing, Box):
        canvas.rect(
            thing.x, HEIGHT - thing.y - thing.high, thing.wide, thing.high, stroke=0, fill=1
        )
    elif thing.turned:
        canvas.translate(thing.x, HEIGHT - thing.y)
        canvas.rotate(90)
        canvas.setFont(thing.font, thing.size)
        canvas.drawString(0, 0, thing.text)
    else:
        canvas.setFont(thing.font, thing.size)
        wide = canvas.stringWidth(thing.text, thing.font, thing.size) if thing.right else 0
        text = canvas.beginText(thing.x - wide, HEIGHT - thing.y)
        text.setTextRenderMode(thing.mode)
        text.setCharSpace(thing.spaced)
        text.textOut(thing.text)
        canvas.drawText(text)
    canvas.restoreState()
