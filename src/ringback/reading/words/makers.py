"""What the events of one scene share: words, moments, and how far they can be trusted."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import Body
from ringback.reading.values import Proposed

from .findings import Findings
from .scenes import Moment, Scene
from .spans import overlap
from .times import happened, is_ahead

NO_DAY: Final = "No day was told; taken as today."
SAME_DAY: Final = "Taken as the same day as what was told before it."
"""Sentences on what is taken to be so, which a telling of more than a day puts right."""


class Maker:
    """Makes the events of one scene; `region` is the stretch of the telling that is about it."""

    def __init__(
        self,
        found: Findings,
        scene: Scene,
        region: Span,
        following: datetime | None,
        scenes: Sequence[Scene],
    ) -> None:
        self.found, self.scene, self.region, self.scenes = found, scene, region, scenes
        self.text = found.text[region.start : region.end].strip(" ,;\n-")
        self.words = found.typed.words(region)
        self.first = self._first_clauses()
        self.following = following
        told = found.telling.told
        self.times = [happened(told, moment, following) for moment in scene.moments or [Moment()]]
        self.assumed = tuple(self._assumed_of_time(told))
        self.weight = scene.weight * self._weight_of_time(told)

    def proposed(
        self,
        body: Body,
        moment: datetime,
        *,
        weight: float = 1.0,
        assumed: tuple[str, ...] = (),
        span: Span | None = None,
    ) -> Proposed:
        """Give an event of the scene; `weight` is how far its own words speak for it."""
        sure = round(min(0.97, self.weight * weight / 0.95), 2)
        return Proposed(body, moment, span or self.scene.span, sure, self.assumed + assumed)

    def sentence(self) -> Span:
        """Give the sentences in which the scene is told."""
        told = {c.sentence for c in self.found.clauses if overlap(c.span, self.scene.span)}
        own = [c.span for c in self.found.clauses if c.sentence in told]
        return Span(own[0].start, own[-1].end)

    def _first_clauses(self) -> str:
        """Give the clauses in which the scene was opened, in which its manner is mostly told."""
        numbers = {deed.clause for deed in self.scene.deeds[:1]}
        return " ".join(self.found.clauses[number].text for number in numbers)

    def _assumed_of_time(self, told: datetime) -> list[str]:
        said = []
        for moment in self.scene.moments[:1]:
            if is_ahead(told, moment) and moment.hour is not None:
                said.append(f"{moment.hour:%H:%M} of today has not come yet: check the day.")
            elif moment.day is None:
                said.append(NO_DAY)
            if moment.carried:
                said.append(SAME_DAY)
        return said

    def _weight_of_time(self, told: datetime) -> float:
        moments = self.scene.moments
        if any(is_ahead(told, moment) for moment in moments):
            return 0.6
        return 0.75 if any(not moment.sure for moment in moments) else 1.0
