"""The pay that an ad names, as it is written."""

import re
from collections.abc import Iterator
from typing import Final

from ..pages import Line, Page
from ..sentences import sentences
from ..vocabulary import any_of
from .ad_fields import Fields

_MARK: Final = r"(?:(?:US|CA?|A|NZ)?[$€£₹¥]|\b(?:USD|CAD|AUD|GBP|EUR|CHF|INR|Rs\.?)\s)"
_FIGURES: Final = r"\s?\d(?:[\d.,]*\d)?(?:\s?k\b)?"
_MONEY: Final = rf"{_MARK}{_FIGURES}"
_BEHIND: Final = r"\d(?:[\d.,]*\d)?\s?(?:€|EUR\b)"
"""An amount as Germans write it, with the sign behind."""
_TO: Final = r"\s*(?:-|–|—|to|bis|and)\s*"
_TIME: Final = (
    r"(?:hours?|hr|h|years?|yr|annum|weeks?|months?|days?|shifts?|visits?|sessions?|services?)"
)
_PER: Final = (
    rf"(?:\s*(?:/|per|an?|each)\s*{_TIME}\b|\s*(?:p/?h|p/?a|p\.a|p/?w)\b\.?|"
    r"\s+(?:hourly|annually)\b|\s*(?:pro|im|/)\s*(?:stunde|monat|jahr|h)\b)"
)
_LATER: Final = (
    rf"(?:\s+to start)?(?:,?\s*(?:then|and|rising to|going to)?\s*{_MONEY}{_PER}?\s+"
    r"after\s+[\w-]+(?:\s+(?:days|weeks|months))?|\s+to start)"
)
_PAY: Final = re.compile(
    rf"(?:{_MONEY}(?:{_PER})?(?:{_TO}(?:{_MARK})?{_FIGURES})?(?:{_PER})?(?:{_LATER})?"
    rf"|\d(?:[\d.,]*\d)?(?:\s?€)?(?:{_PER})?{_TO}{_BEHIND}(?:{_PER})?|{_BEHIND}(?:{_PER})?"
    # In chats money goes without its sign: "33-38/h".
    r"|(?<![\d.,])\d{2}(?:\.\d\d)?(?:\s?(?:-|–|to)\s?\d{2}(?:\.\d\d)?)?\s?(?:/\s?(?:hr?|hour)|p/?h)\b)",
    re.IGNORECASE,
)
_PAID: Final = any_of(
    r"\b(?:pay|pays|paid|salary|wages?|compensation|gehalt|lohn|vergütung|stipend|doe)\b",
    r"\b(?:per hour|hourly|annual|per year|im monat|im jahr|pro stunde)\b|/hr|/hour",
    r"\d\s*(?:/ ?h|/ ?hr|/day|ph|p/h|pa|(?:an?|per) (?:day|week|month|year|hour))\b",
    r"\d\s*(?:an?|per) (?:shift|visit|session|service)\b",
    r"\bto start\b|\bplus tips\b|\+ ?tips\b",
)
_OTHER_MONEY: Final = any_of(
    r"sign(?:ing)?[ -]?on|bonus|referral|discount|voucher|budget|revenue|sales\b|raised|"
    r"allowance|credit|turnover|fund(?:s|ing|ed)?\b|assets|million|\dm\b|billion",
)
_IS_PAY: Final = re.compile(r"\d\d|\d\s*(?:/|p/?h|per\b|an?\b)", re.IGNORECASE)
_RANGE: Final = re.compile(rf"{_MONEY}{_TO}(?:{_MARK})?\s?\d\d", re.IGNORECASE)
_FIGURE: Final = re.compile(r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\s?k\b)?", re.I)
_HALF: Final = 90
"""Characters of a sentence that begins with money and is about pay."""


def pay_of(page: Page, fields: Fields) -> str:
    """Give the pay as it is written: by label, else where words of pay stand with it."""
    if fields["pay"]:
        return re.split(r"\.\s+(?=[A-Z])", fields["pay"])[0][:100].strip(" .")
    for line in page.lines:
        found = next(_amounts(line), "")
        if found:
            return found
    return ""


def pay_as_shown(pay: str, *pages: Page) -> str:
    """Give pay that a page states for machines as it is written on a page, else as it is."""
    figures = _figures(pay)
    written = [
        match[0].strip(" .,")
        for page in pages
        for line in page.lines
        for match in _PAY.finditer(line.text[:2000])
        if figures and _figures(match[0]) == figures
    ]
    # The fuller says for how long: "$19 per hour" rather than "$19".
    return max(written, key=lambda words: bool(re.search(_PER, words, re.I)), default=pay)


def _figures(pay: str) -> frozenset[float]:
    """Give the amounts in words of pay, so that "$60k" and "60,000.00" are the same."""
    return frozenset(
        float(found[1].replace(",", "")) * (1000 if found[2] else 1)
        for found in _FIGURE.finditer(pay)
    )


def _amounts(line: Line) -> Iterator[str]:
    """Give the amounts of a line that are pay."""
    text = line.text[:2000]
    cue = _PAID.search(text)
    for match in _PAY.finditer(text):
        if _is_for_another_end(text, match) or not _IS_PAY.search(match[0]):
            continue
        if cue or _RANGE.search(match[0]) or _begins(line, match):
            yield match[0].strip(" .,")


def _is_for_another_end(text: str, match: re.Match[str]) -> bool:
    """Whether an amount is a bonus or a budget; what a plus or a comma parts is another matter."""
    before = re.split(r"[,;+|]", text[max(0, match.start() - 12) : match.start()])[-1]
    after = re.split(r"[,;+|.]", text[match.end() : match.end() + 20])[0]
    return bool(_OTHER_MONEY.search(f"{before} {after}"))


def _begins(line: Line, match: re.Match[str]) -> bool:
    """Whether a short sentence or piece between bars begins with this amount."""
    piece = next(
        (
            part
            for part in sentences(line)
            if part.start - line.start <= match.start() < part.start - line.start + len(part.text)
        ),
        line,
    )
    before = piece.text[: match.start() - (piece.start - line.start)]
    opens = not before.strip() or before.rstrip().endswith(("|", "·", "•", "–", "—", " -"))
    return opens and len(piece.text) <= _HALF
