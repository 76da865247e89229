"""Which lines of a profile tell what somebody did, rather than what they are like."""

import re
from typing import Final

from ..postings.task_verbs import is_task

_DONE: Final = re.compile(
    r"\W*(?:[A-Z][a-z]+ed|Led|Ran|Built|Taught|Kept|Held|Wrote|Made|Gave|Won|Sold|Cut|Grew|Began|"
    r"Brought|Drove|Set up|Took|Oversaw|Rebuilt|Saw|Met|Put|Spoke|Found)\b"
)
_LIKE: Final = re.compile(
    r"\W*(?:experienced|skilled|dedicated|motivated|organi[sz]ed|detailed|certified|licensed|"
    r"registered|talented|accomplished|seasoned|committed|focused|determined|qualified|educated|"
    r"trained|interested|advanced|proven|need|speed)\b",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(r"\d")
_ENOUGH: Final = 5
"""A figure in fewer words is a label of its own."""


def is_deed(text: str) -> bool:
    """Whether words begin with something done, or count something."""
    if _LIKE.match(text):
        return False
    counted = bool(_FIGURE.search(text)) and len(text.split()) > _ENOUGH
    return bool(_DONE.match(text)) or is_task(text) or counted
