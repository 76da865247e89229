"""What was told so far, and the scene that is open."""

import re
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.statements import Statement

from .deeds import Deed
from .findings import Findings
from .scenes import Kind, Scene
from .spans import within
from .whom import line_led, line_meant, whom


class Story:
    """The scenes of a telling in its order; what is told next belongs to the open one."""

    def __init__(self, found: Findings) -> None:
        self.found = found
        self.scenes: list[Scene] = []
        self.open: Scene | None = None

    def begun(self, kind: Kind, deed: Deed, *, aside: bool = False) -> Scene:
        """Open a scene with a deed, and with whom it names."""
        scene = self.opened(kind, deed.span, aside=aside)
        scene.take(deed)
        scene.contact = whom(self.found, deed.span)
        return scene

    def opened(self, kind: Kind, span: Span, *, aside: bool = False) -> Scene:
        """Open a scene at a stretch; one that is aside leaves the open scene open."""
        clause = self.found.clauses[self.found.clause_at(span.start)]
        last = self.scenes[-1] if self.scenes else None
        begin = self._leading(clause, last)
        if last is not None and last.begin >= begin:
            begin = max(last.span.end, begin)
        scene = Scene(kind, min(begin, span.start), span, clause.sentence)
        if kind == "call":
            scene.line = line_meant(self.found, span) or line_led(
                self.found, scene.begin, span.start
            )
        self.scenes.append(scene)
        if not aside:
            self.open = scene
        return scene

    def _leading(self, clause: Clause, last: Scene | None) -> int:
        """Give where the telling of a scene begins, with its hour or person named before it."""
        begin = clause.span.start
        for before in reversed(self.found.clauses):
            if before.span.start >= begin or before.sentence != clause.sentence:
                continue
            bare = len(before.text.split()) <= _BARE and not before.who
            near = [hour.span for hour in self.found.hours]
            near += [day.span for day in self.found.days]
            near += [mention.span for mention in self.found.people]
            named = within(before.span, near)
            if not (bare and named) or (last is not None and before.span.start < last.span.end):
                break
            begin = before.span.start
        return begin

    def sentence(self, deed: Deed) -> int:
        """Give the number of the sentence in which a deed is told."""
        return self.found.clauses[deed.clause].sentence

    def said(self) -> list[Statement]:
        """Give everything that they said so far."""
        return [statement for scene in self.scenes for statement in scene.statements]

    def told_by_them(self, deed: Deed) -> bool:
        """Whether it is whom the seeker wanted who says so, and nobody in their place."""
        clause = self.found.clauses[deed.clause].span
        before = self.found.text[clause.start : deed.span.start]
        return not _KEEPER.search(before) and bool(
            _THEMSELVES.match(before) or not _SAID.search(before)
        )

    def done_to_me(self, deed: Deed) -> bool:
        """Whether a deed without a subject was done to the seeker: "called me"."""
        after = self.found.text[deed.span.end : deed.span.end + 4].lower()
        return after.startswith((" me", " us")) and not after[3:4].isalpha()


_KEEPER: Final = re.compile(
    r"\b(?:receptionist|reception|switchboard|secretary|assistant|front desk|operator|pa|they|"
    r"lady|woman|guy|girl|man|someone|somebody)\b",
    re.IGNORECASE,
)
_THEMSELVES: Final = re.compile(r"\W*(?:and |but |so )?s?he\b", re.IGNORECASE)
_SAID: Final = re.compile(r"\b(?:said|says|told|tells)\b", re.IGNORECASE)
_BARE: Final = 4
"""A clause of so few words without a verb names an hour or a person, and leads to the next."""
