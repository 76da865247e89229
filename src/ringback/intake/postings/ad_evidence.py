"""Whether a text that could be anything, as a mail can, is an ad for a job."""

import re
from typing import Final

from ..pages import Page
from ..titles import title_likeness
from ..vocabulary import any_of
from .ad_fields import Fields, labelled
from .ad_pay import pay_of
from .ad_sought import sought_in
from .ad_titles import clean_title, title_of
from .headings import sections_of
from .wants import wants_of

_SPEECH: Final = (
    r"position|role",
    r"appl(?:y|icants?|ications?)",
    r"candidates?",
    r"experience[d]?",
    r"salary|wages?|hourly|per hour|per annum|remuneration|compensation",
    r"hiring|recruit(?:ing|er|ment)|vacanc(?:y|ies)|job opening",
    r"r[eé]sum[eé]s?|cvs?|curriculum",
    r"requirements?|qualifications?|responsibilities|duties|must have",
    r"full[- ]time|part[- ]time|shifts?|permanent|temporary|contract",
    r"degree|licen[cs]e|certification|years of",
    r"benefits|paid time off|health insurance",
    r"wanted|needed|seek(?:s|ing)|looking for",
    r"stelle|bewerbung|aufgaben|anforderungen|kenntnisse",
)
_TERMS: Final = tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in _SPEECH)
_ANSWERS: Final = any_of(
    r"\bthank you for (?:applying|your (?:application|interest))",
    r"\b(?:received|reviewed) your application",
    r"\bnot (?:to )?mov(?:e|ing) forward|\bunfortunately\b|\bother candidates\b",
)
_ENOUGH_TERMS: Final = 4
_ENOUGH_WANTS: Final = 2
_MORE: Final = 2
"""An answer to an application speaks like an ad, and must ask for more to be taken for one."""
_OPENING: Final = any_of(
    r"\b(?:has|have|is|are) (?:an |several |two )?(?:job )?(?:openings?|vacanc(?:y|ies)) for\b",
    r"\bposition of [A-Z]|\bjob opening\b|\bapplications for the (?:post|position) of\b",
)
_PARTICULARS: Final = frozenset(("title", "closes", "pay", "place", "reference"))
_READ: Final = 20_000
_TOP: Final = 12
_TITLE: Final = 2
"""How much words look like a title that are one."""


def is_ad(page: Page, heads: tuple[str, ...], post: str = "") -> bool:
    """Whether words of ads, something asked, and the name of a job come together.

    `post` is a name that a subject such as "Job alert: Deckhand" gives.
    """
    text = page.text[:_READ]
    paid = bool(pay_of(page, Fields()))
    terms = sum(term.search(text) is not None for term in _TERMS) + 2 * _is_arranged(page)
    seeks = _seeks_somebody(page)
    terms += paid + 2 * seeks + len(_PARTICULARS & labelled(page).keys())
    named = [*(clean_title(head) for head in heads), title_of(page)]
    titled = seeks or bool(post) or any(title_likeness(title) >= _TITLE for title in named)
    asked = len(wants_of(page))
    enough = _ENOUGH_WANTS + _MORE * bool(_ANSWERS.search(text)) - paid
    return terms >= _ENOUGH_TERMS and titled and asked >= enough


def _is_arranged(page: Page) -> bool:
    """Whether it has a heading such as "Requirements" with something under it."""
    return any(
        section.heading and section.kind in ("must", "nice", "duty")
        for section in sections_of(page)
    )


def _seeks_somebody(page: Page) -> bool:
    """Whether a sentence says whom it looks for: "we need a bookkeeper"."""
    lines = page.lines[:_TOP]
    sought = (title for line in lines for title in sought_in(line.text))
    known = any(title_likeness(title) >= _TITLE for title in sought)
    return known or any(_OPENING.search(line.text) for line in lines)
