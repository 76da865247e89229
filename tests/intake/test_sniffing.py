"""A document is what its content says, and its name counts only where that leaves it open."""

import io
import zipfile

import pytest

from ringback.intake.formats.sniffing import kind_of


def zipped(*names: str) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as package:
        for name in names:
            package.writestr(name, b"x")
    return kept.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
MAIL = b"Return-Path: <jo@example.com>\nFrom: Jo <jo@example.com>\nSubject: Cook wanted\n\nCook."


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7\n1 0 obj", "cv.txt", "pdf"),
        (b"\xef\xbb\xbf\r\n%PDF-1.4 ...", "", "pdf"),
        (b"Sent by a printer\n%PDF-1.4\n1 0 obj endobj", "", "pdf"),
        (b"How to read %PDF-1.4 headers", "notes.txt", "text"),
        (b"\x00\x01\x02 no mark", "cv.pdf", "pdf"),
        (b"I saved text under a wrong name", "cv.pdf", "text"),
        (zipped("[Content_Types].xml", "word/document.xml"), "cv.pdf", "docx"),
        (zipped("[Content_Types].xml", "word/document.xml")[:60], "cv.docx", "docx"),
        (zipped("xl/workbook.xml"), "list.xlsx", "text"),
        (zipped("mimetype-application-vnd.oasis.opendocument.text", "word/x"), "cv.odt", "text"),
        (zipped("holiday/photo.jpg"), "photos.zip", "text"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "cv.docx", "docx"),
        (OLE, "cv.doc", "text"),
        (MAIL, "", "mail"),
        (MAIL.replace(b"\n", b"\r\n"), "ad.txt", "mail"),
        (b"From jo@example.com Mon Jun  1 09:00:00 2026\n" + MAIL, "", "mail"),
        (b"From: Jo\nSubject: Cook wanted\n\nCook.", "ad.eml", "mail"),
        (b"From: Jo\nSubject: Cook wanted\n\nPasted words.", "ad.txt", "text"),
        (b"Title: Cook\nDate: 2026-06-01\n\nCook.", "ad.md", "text"),
        (b"<!doctype html><p>Cook", "ad.html", "text"),
        (b"", "cv.pdf", "text"),
    ],
)
def test_the_content_says_what_a_document_is(content: bytes, name: str, kind: str) -> None:
    assert kind_of(content, name) == kind
