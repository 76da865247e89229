"""The same ad as text, as a PDF, as a Word document and by mail with one of them."""

from datetime import date
from email.message import EmailMessage
from io import BytesIO

from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ringback.casebook.documents import Posting
from ringback.intake import read_posting

TODAY = date(2026, 7, 1)
HEAD = ["Night Porter", "The Gull Hotel, Bangor, ME"]
TOLD = "The Gull Hotel is hiring for the season. The position is full-time."
LISTS = {
    "Requirements": ["One year of hotel experience", "Polite and awake at 4 am"],
    "Duties": ["Greet late guests", "Lock the doors at night"],
}
APPLY = "To apply, send your resume to Ada Quill, Night Manager, ada.quill@example.com."


def as_pdf() -> bytes:
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=A4)
    lines = [*HEAD, "", TOLD, ""]
    for heading, items in LISTS.items():
        lines += [heading, *(f"• {item}" for item in items), ""]
    for number, line in enumerate([*lines, APPLY]):
        canvas.setFont("Helvetica-Bold" if line in (HEAD[0], *LISTS) else "Helvetica", 11)
        canvas.drawString(72, 780 - 16 * number, line)
    canvas.save()
    return kept.getvalue()


def as_word() -> bytes:
    document = Document()
    document.add_heading(HEAD[0], 1)
    document.add_paragraph(HEAD[1])
    document.add_paragraph(TOLD)
    for heading, items in LISTS.items():
        document.add_heading(heading, 2)
        for item in items:
            document.add_paragraph(item, style="List Bullet")
    document.add_paragraph(APPLY)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def read(content: bytes, name: str) -> Posting:
    return read_posting(content, name=name, today=TODAY)


def is_the_ad(posting: Posting) -> bool:
    asked = [want.text for want in posting.wants]
    return (
        (posting.title, posting.employer, posting.place.text)
        == ("Night Porter", "The Gull Hotel", "Bangor, ME")
        and asked == [item for items in LISTS.values() for item in items]
        and posting.named is not None
        and posting.named.email == "ada.quill@example.com"
    )


def test_a_pdf_is_read() -> None:
    assert is_the_ad(read(as_pdf(), "ad.pdf"))


def test_a_word_document_is_read() -> None:
    assert is_the_ad(read(as_word(), "ad.docx"))


def test_a_pdf_that_came_with_a_mail_is_read() -> None:
    letter = EmailMessage()
    letter["From"], letter["Subject"] = "Pat Lund <pat@example.org>", "for you"
    letter["Message-ID"], letter["Received"] = "<1@example.org>", "from here by there"
    letter.set_content("Have a look.")
    letter.add_attachment(as_pdf(), maintype="application", subtype="pdf", filename="ad.pdf")
    posting = read(letter.as_bytes(), "mail.eml")
    assert is_the_ad(posting)
    assert "ad.pdf" in posting.remarks[-1]
