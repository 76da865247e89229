"""Setting type with typst. It belongs to the extra `print`.

It brings its own fonts, which hold Latin, Cyrillic, Greek, Hebrew, Georgian, Armenian and Arabic.
Where a letter needs another, those of the machine are asked, which takes about a tenth of a second.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal
from unicodedata import category

from .errors import Missing, NotPrinted

_FOLDER: Final = Path(__file__).parent
_SERIF: Final = "Libertinus Serif"
_OTHERS: Final = ("New Computer Modern",)
_DEVANAGARI_FONTS: Final = (
    *("Noto Serif Devanagari", "Noto Sans Devanagari", "Lohit Devanagari", "Nirmala UI", "Mangal"),
    *("Kohinoor Devanagari", "ITF Devanagari", "Devanagari MT"),
)
_ACCESSIBLE: Final[Literal["ua-1"]] = "ua-1"
"""PDF/UA: tagged, with title and language; and it refuses a letter with a box in it."""
_DEVANAGARI: Final = re.compile("[\u0900-\u097f]")
_JOINED: Final = re.compile("\u094d[\u0900-\u097f]")
_DOES_NOT_FIT: Final = "does-not-fit"
_NOT_IN_FONTS: Final = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED: Final = re.compile(r"\\u\{([0-9a-f]{1,6})\}|\\(.)")


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, the characters that are boxes in it, and whether Devanagari comes apart in it."""

    pdf: bytes
    missing: tuple[str, ...] = ()
    apart: bool = False


class TemplateRefused(Exception):
    """A template found that what it was given does not fit."""


def set_type(template: str, data: Mapping[str, Any], at: datetime | None) -> Printed:
    """Set data in a template of this folder; raises `Missing`, `NotPrinted`, `TemplateRefused`."""
    try:
        import typst  # noqa: PLC0415 - an extra
    except ImportError:
        raise Missing(
            "What sets letters on paper is not installed, so nothing was made. "
            "Bring it with: pip install 'ringback[print]'"
        ) from None

    words = json.dumps(data, ensure_ascii=False)
    if not _DEVANAGARI.search(words):
        try:
            return Printed(_compiled(template, data, at, own_fonts_only=True))
        except typst.TypstError as error:
            _missing(error)
    joining = sorted(set(typst.Fonts().families()).intersection(_DEVANAGARI_FONTS))
    data = {**data, "fonts": (_SERIF, *joining, *_OTHERS)}
    apart = bool(_JOINED.search(words)) and not joining
    try:
        return Printed(_compiled(template, data, at), apart=apart)
    except typst.TypstError as error:
        missing = _missing(error)
    return Printed(_compiled(template, data, at, standards=()), missing, apart)


def _compiled(
    template: str,
    data: Mapping[str, Any],
    at: datetime | None,
    *,
    own_fonts_only: bool = False,
    standards: tuple[Literal["ua-1"], ...] = (_ACCESSIBLE,),
) -> bytes:
    import typst  # noqa: PLC0415 - an extra

    fonts = (_SERIF, *_OTHERS)
    given = {"fonts": fonts, **data, "dated": at is not None}
    return typst.compile(
        _FOLDER / template,
        root=_FOLDER,  # no template reads a file, and none could read one outside
        ignore_system_fonts=own_fonts_only,
        sys_inputs={"data": json.dumps(given)},
        pdf_standards=list(standards),
        timestamp=None if at is None else int(at.timestamp()),
        format="pdf",
    )


def _missing(error: Any) -> tuple[str, ...]:
    """Give the characters that no font has; raises what the error is if it is another one."""
    if _DOES_NOT_FIT in error.message:
        raise TemplateRefused from None
    found = _NOT_IN_FONTS.findall(error.diagnostic)
    if not found:
        raise NotPrinted(
            f"The letter could not be set on paper ({error.message[:200]}). Nothing was made. "
            "Take its text or the Word document, and tell us."
        ) from None
    signs = dict.fromkeys(_ESCAPED.sub(_unescaped, words) for words in found)
    return tuple(sign for sign in signs if any(category(each) != "Cf" for each in sign))


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]
