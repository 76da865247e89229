"""Documents that are broken, locked, without words, or made to do harm."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OPC: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = (
    f'<Types xmlns="{_OPC}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS: Final = (
    f'<Relationships xmlns="{_OPC}/relationships"><Relationship Id="r1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)


def pdf(stream: bytes, filters: str = "/FlateDecode") -> bytes:
    """Give a document of one page whose content is this stream, packed as the filters say."""
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 "
        b"R>>>>>>",
        b"<</Length %d/Filter%s>>stream\n%s\nendstream" % (len(stream), filters.encode(), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    content, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(content))
        content += b"%d 0 obj%sendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\n" % table
    return b"%s%sstartxref\n%d\n%%%%EOF" % (content, head, len(content))


def pages(count: int, encrypt: str | None = None) -> bytes:
    """Give a document of so many pages, each with a job of its own."""
    kept = io.BytesIO()
    canvas = Canvas(kept, encrypt=encrypt)
    for number in range(count):
        canvas.drawString(72, 740, "Experience")
        canvas.drawString(72, 720, f"Cook, Bistro Number {number}, 2019 - 2022")
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def scan() -> bytes:
    """Give a document that holds a picture of a page only."""
    kept = io.BytesIO()
    canvas = Canvas(kept)
    canvas.drawInlineImage(Image.new("L", (600, 800), 200), 0, 0, 595, 842)
    canvas.save()
    return kept.getvalue()


def docx(part: bytes, **others: bytes) -> bytes:
    """Give a Word document whose text part is this."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", _RELATIONS)
        package.writestr("word/document.xml", part)
        for name, content in others.items():
            package.writestr(f"word/{name}.bin", content)
    return kept.getvalue()


def worded(markup: str, before: str = "") -> bytes:
    """Give a text part with this markup."""
    return f"{before}<w:document {_W}><w:body>{markup}</w:body></w:document>".encode()


def packed(piece: bytes, times: int) -> bytes:
    """Give a piece many times over, packed without ever being held whole."""
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(piece) for _ in range(times)), packer.flush()])


def hostile() -> Iterator[tuple[str, bytes]]:
    """Give each document with its name."""
    billion = packed(b" " * 10_000_000, 100)
    yield "inflates.pdf", pdf(billion)
    yield "inflates_twice.pdf", pdf(zlib.compress(billion, 9), "[/FlateDecode/FlateDecode]")
    yield "many_words.pdf", pdf(packed(b"BT /F 9 Tf 9 9 Td (Cook) Tj ET\n" * 100_000, 20))
    yield "no_end.pdf", pages(3)[:-900]
    yield "only_a_head.pdf", b"%PDF-1.7 ..."
    yield "locked.pdf", pages(1, encrypt="a password")
    yield "scan.pdf", scan()
    yield "thousand.pdf", pages(1_000)
    yield "swells.docx", docx(worded(" " * 100_000_000))
    yield "steep.docx", docx(worded("<w:p/>" * 4_000_000))
    yield "members.docx", docx(worded(""), **{f"a{number}": b"" for number in range(6_000)})
    names = "".join(f"<w:e{number}/>" for number in range(1_600_000))
    yield "names.docx", docx(worded(names))
    yield "deep.docx", docx(worded("<w:tbl><w:tr><w:tc>" * 50_000))
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    laughs = f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>'
    words = "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"
    yield "laughs.docx", docx(worded(words, laughs))
    yield "laughs_in_utf16.docx", docx(worded(words, laughs).decode().encode("utf-16"))
    yield "reaches_out.docx", docx(worded("", '<!DOCTYPE x SYSTEM "file:///etc/hostname">'))
    locked = "EncryptedPackage".encode("utf-16-le")
    yield "locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + locked
    yield "cut.docx", docx(worded("<w:p/>"))[:150]
    yield "a.zip", b"PK\x03\x04 some photographs"
    yield "large.html", b"<html>" + b"<p>Cook</p>" * 250_000
    yield "larger.html", b"<html>" + b"<p>Cook wanted</p>" * 2_800_000
    yield "deep.html", b"<html>" + b"<div>" * 100_000 + b"Cook"
    yield "deep_and_inline.html", b"<html>" + b"<b>" * 1_000_000 + b"Cook"
    yield "garbage.txt", bytes(range(256)) * 4_000
    yield "nulls.txt", bytes(1_000_000)
    yield "one_line.txt", b"a " * 900_000
