"""Telephone numbers: to E.164, for the eye, and found in running text."""

import re
from typing import Final

import phonenumbers
from phonenumbers import Leniency, NumberParseException, PhoneNumber, PhoneNumberFormat

from ..casebook.documents import Span
from .errors import NotANumber

_MAX_SCANNED: Final = 200_000
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_DATE = re.compile(r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}(?:-\d{1,2})?)\b")
_COUNTED = re.compile(r"(?:\b(?:id|ref|req|job|code|no|nr|number|account)\b[.:]?|[#$€£])\s*$", re.I)
_TELEPHONE = re.compile(r"(?:tel|phone|mobile|cell|call)\w*\s+(?:no|nr|number)[.:]?\s*$", re.I)


def normalise(text: str, country: str = "US") -> str:
    """Give a number in E.164, an extension kept as `;ext=12`; raises `NotANumber`."""
    shown = text.strip()[:40]
    try:
        number = phonenumbers.parse(text.strip()[:60], country or None)
    except NumberParseException as error:
        raise NotANumber(
            f"“{shown}” is no telephone number. Nothing was kept. Give it with its area code, "
            "such as 512-555-0147, or with + and the country, such as +49 30 5550147."
        ) from error
    if not _possible(number):
        raise NotANumber(
            f"“{shown}” has too few or too many figures for a telephone number. Nothing was "
            "kept. Give it with its area code, such as 512-555-0147, or with + and the country."
        )
    return _e164(number)


def display(number: str) -> str:
    """Give a number for the eye: (512) 555-0147 for +1, else the international form."""
    try:
        parsed = phonenumbers.parse(number.replace(";ext=", " ext. "), None)
    except NumberParseException:
        return number
    if parsed.country_code == 1:
        return phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL)
    return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)


def as_dialled_in(number: str, country: str) -> str:
    """Give a number as people write it who dial it in a country (ISO 3166).

    Empty for a North American number, which every message groups alike, and for what is none.
    """
    try:
        parsed = phonenumbers.parse(number.replace(";ext=", " ext. "), None)
    except NumberParseException:
        return ""
    if parsed.country_code == 1:
        return ""
    at_home = phonenumbers.country_code_for_region(country) == parsed.country_code
    style = PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style)


def find(text: str, country: str = "US") -> list[tuple[Span, str]]:
    """Give the telephone numbers in a text, in order; dates, years and references are none."""
    matches = phonenumbers.PhoneNumberMatcher(
        text[:_MAX_SCANNED], country or None, leniency=Leniency.POSSIBLE, max_tries=500
    )
    return [
        (Span(match.start, match.end), _e164(match.number))
        for match in matches
        if _possible(match.number) and _looks_dialled(text, match.start, match.raw_string)
    ]


def _possible(number: PhoneNumber) -> bool:
    """Whether the whole number, area code included, has a length that can be dialled.

    Possible and not valid, because 555-01xx, which fiction and examples use, is never valid.
    """
    reason = phonenumbers.is_possible_number_with_reason(number)
    # Of the countries only those behind +1 have area codes that the length alone lets through.
    american = number.country_code != 1 or 2 * 10**9 <= (number.national_number or 0) < 10**10
    return american and reason == phonenumbers.ValidationResult.IS_POSSIBLE


def _e164(number: PhoneNumber) -> str:
    plain = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return f"{plain};ext={number.extension}" if number.extension else plain


def _looks_dialled(text: str, start: int, raw: str) -> bool:
    if raw.startswith("+"):
        return True
    if _DATE.search(raw) or len(_YEARS.findall(raw)) > 1:
        return False
    before = text[max(0, start - 24) : start]
    if raw.isdigit() and _COUNTED.search(before):
        return bool(_TELEPHONE.search(before))
    return True
