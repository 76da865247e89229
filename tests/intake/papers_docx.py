"""Word documents as people have them, made on the spot; everybody in them is invented."""

import io
import zipfile
from collections.abc import Callable, Iterable
from typing import Final

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.shared import Inches, Pt
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES: Final = (
    f'xmlns:w="{_W}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def saved(paper: Paper) -> bytes:
    """Give the bytes of a document."""
    kept = io.BytesIO()
    paper.save(kept)
    return kept.getvalue()


def with_parts(content: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Give a package whose parts were changed by hand."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return kept.getvalue()


def of_body(markup: str) -> bytes:
    """Give a document whose text is this markup, with the usual prefixes."""
    paper = Document()
    for child in parse_xml(f"<w:body {_SPACES}>{markup}</w:body>"):
        paper.element.body.insert(len(paper.element.body) - 1, child)
    return saved(paper)


def box(*lines: str) -> str:
    """Give a run with a text box, drawn twice as Word does for old readers."""
    inside = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    words = f"<w:txbxContent>{inside}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic>"
        f"<a:graphicData uri='x'><wps:wsp><wps:txbx>{words}</wps:txbx></wps:wsp></a:graphicData>"
        f"</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{words}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def add_box(paragraph: Paragraph, *lines: str) -> None:
    """Anchor a text box in a paragraph."""
    for run in parse_xml(f"<w:p {_SPACES}>{box(*lines)}</w:p>"):
        paragraph._p.append(run)


def warehouse_worker() -> bytes:
    """Made with Word's own styles; dates at a right tab, telephone and e-mail in the page head."""
    paper = Document()
    head = paper.sections[0].header.paragraphs[0]
    head.text = "512-555-0147 | dana.kowalski@example.com | Round Rock, TX"
    paper.sections[0].footer.paragraphs[0].text = "Page 1 of 1"
    paper.add_paragraph("Dana Kowalski", style="Title")
    paper.add_heading("Work Experience", 1)
    _dated(paper, "Forklift Operator, Pinecone Logistics", "March 2021 – Present")
    _items(
        paper,
        "Loaded 40 trailers a week without a single damage claim",
        "Trained 6 new operators on stand-up reach trucks",
    )
    _dated(paper, "Order Picker, Bluebonnet Grocers", "06/2018 – 02/2021")
    _items(paper, "Picked 180 cases an hour at 99.6% accuracy")
    paper.add_heading("Certifications", 1)
    paper.add_paragraph("OSHA Forklift Certification")
    paper.add_heading("Skills", 1)
    paper.add_paragraph("RF scanners, cycle counting, pallet jacks, Spanish")
    paper.add_heading("Education", 1)
    paper.add_paragraph("High School Diploma, Round Rock High School, 2018")
    return saved(paper)


def nurse() -> bytes:
    """A layout table: a narrow side with contact and skills, a wide one with the work."""
    paper = Document()
    table = paper.add_table(rows=1, cols=2)
    side, wide = table.rows[0].cells
    _fill(
        side,
        "CONTACT",
        "206-555-0138",
        "ngozi.adeyemi@example.org",
        "Tacoma, WA",
        "SKILLS",
        "Telemetry",
        "Wound care",
        "Epic charting",
        "LICENSES",
        "Registered Nurse, State of Washington",
        "BLS and ACLS",
    )
    _fill(
        wide,
        "Ngozi Adeyemi, RN",
        "PROFILE",
        "Nurse with nine years on cardiac floors who likes to teach.",
        "EXPERIENCE",
        "Charge Nurse, Cedar Hill Hospital",
        "2019 – Present",
        "• Lead a team of 12 nurses on a 30-bed telemetry unit",
        "• Cut falls by 35% within one year",
        "Staff Nurse, Harbor View Clinic",
        "2016 – 2019",
        "• Cared for 6 patients a shift",
        "EDUCATION",
        "Bachelor of Science in Nursing, Puget State University, 2016",
    )
    return saved(paper)


def student() -> bytes:
    """A template of rows, date beside what was done; the contact stands in a text box."""
    paper = Document()
    name = paper.add_paragraph("Mateo Rivera", style="Title")
    add_box(name, "(619) 555-0122", "mateo.rivera@example.com", "San Diego, CA")
    paper.add_heading("Education", 1)
    _rows(
        paper,
        ("2022 – 2026", "B.A. in Economics, Bayview State University", "GPA 3.7"),
    )
    paper.add_heading("Experience", 1)
    _rows(
        paper,
        (
            "June 2025 – August 2025",
            "Marketing Intern, Torrey Surf Co.",
            "• Grew the mailing list by 1,200 readers",
            "• Wrote 15 posts that brought 300 orders",
        ),
        ("2023 – 2025", "Barista, Grounded Coffee", "• Served 250 guests a shift"),
    )
    paper.add_heading("Skills", 1)
    grid = paper.add_table(rows=2, cols=3)
    words = iter(("Excel", "Stata", "Canva", "Python", "Spanish", "Public speaking"))
    for row in grid.rows:
        for cell in row.cells:
            cell.text = next(words)
    return saved(paper)


def receptionist() -> bytes:
    """No styles at all: bold type, typed bullets, lines broken by hand, skills in a side box."""
    paper = Document()
    top = paper.add_paragraph()
    top.add_run("IMANI BROOKS").bold = True
    add_box(top, "SKILLS", "Multi-line phones", "Medical billing", "MS Office")
    paper.add_paragraph("Dayton, OH 45402 · 937-555-0165 · imani.brooks@example.com")
    _bold(paper, "PROFESSIONAL EXPERIENCE", 14)
    _bold(paper, "Front Desk Receptionist", 11)
    paper.add_paragraph("Oakwood Dental Group\t2020 – Present")
    paper.add_paragraph("- Greet 60 patients a day\n- Cut no-shows by 18% with reminder calls")
    _bold(paper, "Office Assistant", 11)
    paper.add_paragraph("Miami Valley Insurance\t2017 – 2020")
    paper.add_paragraph("- Answered 90 calls a day")
    _bold(paper, "EDUCATION", 14)
    paper.add_paragraph("Associate Degree in Business, Sinclair Hills College, 2017")
    return saved(paper)


def _dated(paper: Paper, words: str, dates: str) -> None:
    line = paper.add_paragraph()
    line.paragraph_format.tab_stops.add_tab_stop(Inches(6), WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(words).bold = True
    line.add_run(f"\t{dates}")


def _items(paper: Paper, *lines: str) -> None:
    for line in lines:
        paper.add_paragraph(line, style="List Bullet")


def _bold(paper: Paper, words: str, size: int) -> None:
    run = paper.add_paragraph().add_run(words)
    run.bold = True
    run.font.size = Pt(size)


def _fill(cell: Cell, *lines: str) -> None:
    cell.text = lines[0]
    for line in lines[1:]:
        cell.add_paragraph(line)


def _rows(paper: Paper, *rows: Iterable[str]) -> None:
    table = paper.add_table(rows=0, cols=2)
    for date, *lines in rows:
        cells = table.add_row().cells
        cells[0].text = date
        _fill(cells[1], *lines)
