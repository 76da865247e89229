"""The events of a letter, and of what they wrote back."""

import re
from typing import Final

from ringback.casebook.events import Decided, HeardBack, Wrote
from ringback.reading.values import Proposed

from .makers import Maker
from .spans import overlap
from .ways import kind_in, line_in, means_in
from .whom import recipients


def letters(maker: Maker) -> list[Proposed]:
    """Give a letter to each to whom it went, and the end that one of withdrawal brings."""
    country = maker.found.telling.country
    means = means_in(maker.first, country) or means_in(maker.text, country)
    sentence = maker.sentence()
    own = [each for each in maker.found.clauses if overlap(each.span, sentence)]
    if any(each.who == "they" and each.named for each in own):
        # What they wrote before is no part of the letter.
        own = [each for each in own if each.span.end > maker.scene.span.start]
    whole = " ".join(each.text for each in own)
    kind = kind_in(maker.first) or kind_in(maker.text) or kind_in(whole)
    assumed = () if means else ("How it went was not told; taken as an e-mail.",)
    sent = _SENT.match(maker.found.text, maker.scene.span.start)
    weight = 1.0 if means else _UNSAID if sent else 0.85
    people = recipients(maker.found, maker.scene, maker.region) or (maker.scene.contact,)
    ended = kind == "withdrawal" and not any(other.kind == "withdrew" for other in maker.scenes)
    over = (
        [maker.proposed(Decided("withdrawn", words=maker.words), maker.times[0])] if ended else []
    )
    return over + [
        maker.proposed(
            Wrote(kind, means or "email", person, words=maker.words),
            maker.times[0],
            weight=weight,
            assumed=assumed,
        )
        for person in people
    ]


_SENT: Final = re.compile(
    r"(?:sent|gave|put|returned|faxed|forwarded|delivered|dispatched)\b", re.IGNORECASE
)
"""What may have gone by any way."""


_UNSAID: Final = 0.78


def answer(maker: Maker) -> list[Proposed]:
    """Give what they answered, unless what they said is an event of its own."""
    scene = maker.scene
    better = [s for s in scene.statements if not isinstance(s.body, HeardBack)]
    beside = any(
        other.kind in ("reopened", "withdrew") and other.sentence == scene.sentence
        for other in maker.scenes
    )
    if (better or beside) and not scene.automatic:
        return []
    back = None
    if scene.automatic:
        day = next(
            (
                d
                for d in maker.found.days
                if overlap(d.span, maker.region) and d.ahead > maker.found.telling.told.date()
            ),
            None,
        )
        back = day.ahead if day else None
    country = maker.found.telling.country
    by = line_in(maker.first, country) or line_in(maker.text, country)
    if all(deed.act == "said" for deed in scene.deeds) and not _BY.search(maker.text):
        # A letter that they ask for is not the way in which they asked.
        by = None
    if by is None and (scene.automatic or "wrote" in maker.first.lower().split()):
        by = "email"
    body = HeardBack(scene.contact, maker.words, by, scene.automatic, back)
    return [maker.proposed(body, maker.times[0])]


_BY: Final = re.compile(
    r"\b(?:by|via|over|through|on|in an?) (?:e-?mail|text|letter|post|linkedin|whatsapp|sms|mail|"
    r"portal)\b|\b(?:emailed|texted|wrote|e-?mail from|text from)\b",
    re.IGNORECASE,
)
