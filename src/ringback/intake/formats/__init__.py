"""The formats that are read in a process of their own: what reads each, and what that needs."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Format:
    """Where the reader of a format is, and the package without which it cannot work."""

    module: str
    reader: str
    package: str = ""


FORMATS: Final = {
    "pdf": Format("ringback.intake.formats.pdf", "page_of_pdf", "pdfplumber"),
    "docx": Format("ringback.intake.formats.docx", "page_of_docx"),
    "matter": Format("ringback.intake.formats.matter", "page_of_matter", "trafilatura"),
}
"""Each kind with its reader, a function from bytes to a `Page`."""
