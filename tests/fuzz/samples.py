"""Whole documents of every format that is read, for a fuzz to break."""

import io
import json
from email.message import EmailMessage
from functools import cache
from typing import Final

from docx import Document
from reportlab.pdfgen.canvas import Canvas

RESUME: Final = """Ann Lee
Leeds, UK | (512) 555-0147 | ann@example.com

Experience
Night Clerk, Elm Inn, Leeds | March 2019 – Present
- Balanced four tills every night
- Cut waiting at the desk by 30% in 2021
Porter, Oak Hotel | 2015 to 2018
- Carried bags

Education
Diploma in Hospitality, Leeds College, 2015

Skills
Opera, Excel, French
"""

POSTING: Final = """Front Desk Agent
Elm Inn, Leeds

About us
We are a small hotel.

Requirements
- At least two years at a hotel desk
- Fluent French preferred
- Must work nights

How to apply
Write to Dana Poe, dana@example.com, or ring 512-555-0111 by 30 November 2026. No agencies.
"""

BLOCK: Final = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Front Desk Agent",
    "hiringOrganization": {"@type": "Organization", "name": "Elm Inn"},
    "jobLocation": {"address": {"addressLocality": "Leeds", "addressCountry": "GB"}},
    "description": "<p>We look for a clerk.</p><ul><li>Two years at a desk</li></ul>" * 5,
    "validThrough": "2026-12-01",
}


@cache
def pdf(text: str) -> bytes:
    """Give a PDF of one page in two columns."""
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.setFont("Helvetica", 9)
    lines = text.split("\n")
    for column, part in enumerate((lines[: len(lines) // 2], lines[len(lines) // 2 :])):
        for row, line in enumerate(part):
            canvas.drawString(50 + 260 * column, 780 - 14 * row, line)
    canvas.save()
    return file.getvalue()


@cache
def docx(text: str) -> bytes:
    """Give a Word document with paragraphs, bullets and a table."""
    document = Document()
    for line in text.split("\n"):
        bullet = line.startswith("- ")
        document.add_paragraph(line.removeprefix("- "), "List Bullet" if bullet else None)
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Languages", "French"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def html(text: str) -> bytes:
    """Give a web page with a block, a menu and the text."""
    title, *lines = text.split("\n")
    items = f"<h1>{title}</h1>" + "".join(f"<p>{line}</p>" for line in lines)
    block = f'<script type="application/ld+json">{json.dumps(BLOCK)}</script>'
    body = f"<nav><a href=/>Home</a></nav><main>{items}</main><footer>Imprint</footer>"
    page = f"<!doctype html><html><head><title>Ad</title>{block}</head><body>{body}</body></html>"
    return page.encode()


def letter(text: str) -> bytes:
    """Give a forwarded mail in two forms, with the text attached once more."""
    mail = EmailMessage()
    mail["Subject"] = "FW: Front Desk Agent"
    mail["From"] = "Dana Poe <dana@example.com>"
    mail.set_content("---------- Forwarded message ---------\n> " + text.replace("\n", "\n> "))
    mail.add_alternative(html(text).decode(), subtype="html")
    mail.add_attachment(pdf(text), maintype="application", subtype="pdf", filename="ad.pdf")
    return mail.as_bytes()


def resumes() -> dict[str, bytes]:
    """Give a résumé in every format, by file name."""
    fields = {"basics": {"name": "Ann Lee"}, "work": [{"position": "Clerk", "name": "Elm Inn"}]}
    return {
        "resume.txt": RESUME.encode(),
        "resume.json": json.dumps(fields).encode(),
        "resume.pdf": pdf(RESUME),
        "resume.docx": docx(RESUME),
    }


def postings() -> dict[str, bytes]:
    """Give a posting in every format, by file name."""
    return {
        "ad.txt": POSTING.encode(),
        "ad.html": html(POSTING),
        "ad.json": json.dumps(BLOCK).encode(),
        "ad.eml": letter(POSTING),
        "ad.pdf": pdf(POSTING),
        "ad.docx": docx(POSTING),
    }
