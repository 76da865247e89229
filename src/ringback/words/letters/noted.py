"""What was noted of an interview, as a letter tells it: high points and ideas, dealt out (P5)."""

from collections.abc import Callable, Iterable
from typing import Final

from ringback.words.message import Brief
from ringback.words.notes import about, to_do
from ringback.words.past import Interview

from .parts import Piece, Wording, pick, piece

_MET: Final = "event:interviewed"

_HIGH: Final[Wording] = {
    "plain": (
        "What stayed with me most is what we said about {high}.",
        "I remember well what we said about {high}.",
        "I was especially glad that we spoke about {high}.",
        "Of all we talked about, I remember {high} best.",
        "I would gladly have talked longer about {high}.",
    ),
    "warm": (
        "What's stayed with me most is what we said about {high}.",
        "I keep thinking of what we said about {high}.",
        "I was so glad that we talked about {high}.",
        "Of all we talked about, I remember {high} best.",
        "I could've gone on talking about {high}.",
    ),
    "formal": (
        "What has stayed with me most is what we said about {high}.",
        "I remember well what we said about {high}.",
        "I was particularly glad that we spoke about {high}.",
        "Of all that we discussed, I remember {high} best.",
        "I would gladly have spoken longer about {high}.",
    ),
}
_NO_HIGH: Final[Wording] = {
    "plain": (
        "I came away wanting the position even more.",
        "Since our talk I want to do this work even more.",
        "The more I think about the work, the more I want to do it.",
        "Our talk made me want the position even more.",
        "I have thought about the work since then, and I want to do it.",
    ),
    "warm": (
        "I came away wanting the position even more.",
        "Since our talk I want to do this work even more.",
        "The more I think about the work, the more I'd like to do it.",
        "Our talk made me want the position even more.",
        "I've been thinking about the work since then, and I'd love to do it.",
    ),
    "formal": (
        "I came away with an even stronger wish to work with you.",
        "Since our conversation I want to do this work even more.",
        "The more I consider the work, the more I would like to do it.",
        "Our conversation has strengthened my wish to do this work.",
        "I have considered the work since then, and I would like to do it.",
    ),
}
_AND_HIGH: Final[Wording] = {
    "plain": (
        "It was good to hear more about {high}, too.",
        "I liked what we said about {high}, too.",
    ),
    "warm": (
        "It was great to hear more about {high}, too.",
        "I liked what we said about {high}, too.",
    ),
    "formal": (
        "I was also glad to hear more about {high}.",
        "I also recall what we said about {high}.",
    ),
}
_IDEA: Final[Wording] = {
    "plain": (
        "On the job, I would {idea}.",
        "I have thought since then about what I would do on the job: I would {idea}.",
        "If you choose me, I would {idea}.",
        "One thing that I would do in the position is this: I would {idea}.",
    ),
    "warm": (
        "On the job, I'd {idea}.",
        "I've been thinking about what I'd do on the job: I'd {idea}.",
        "If you choose me, I'd {idea}.",
        "Here's one thing that I'd love to do in the position: I'd {idea}.",
    ),
    "formal": (
        "In the position, I would {idea}.",
        "I have considered since then what I would do in the position: I would {idea}.",
        "Should you choose me, I would {idea}.",
        "Let me name one thing that I would do in the position: I would {idea}.",
    ),
}
_AND_IDEA: Final[Wording] = {
    "plain": ("I would also {idea}.",),
    "warm": ("I'd also {idea}.",),
    "formal": ("I would also {idea}.",),
}
_THOUGHT: Final[Wording] = {
    "plain": ("I have an idea about {idea} that I would gladly go through with you.",),
    "warm": ("I have an idea about {idea} that I'd love to go through with you.",),
    "formal": ("I have an idea about {idea} that I would gladly discuss with you.",),
}
_SHOWN: Final = 80
_NO_INTERVIEW: Final = (
    "No interview with this person is recorded, so the letter thanks for less than it could: "
    "record it with `ringback log … interviewed NAME`."
)
_NO_NOTE: Final[dict[str, str]] = {
    "high": (
        "No high point of the talk is noted: add what stayed with you with "
        "`ringback log … interviewed NAME --high 'the new territory'`."
    ),
    "idea": (
        "No idea that you would carry out is noted: add one with "
        "`ringback log … interviewed NAME --idea 'call the lapsed accounts first'`."
    ),
}
_UNSAYABLE: Final = (
    "The note “{note}” could not be put into a sentence, so the letter leaves it out: note it "
    "again in a few plain words with `ringback log … interviewed NAME --{part} …`."
)


def highs(brief: Brief, met: Interview) -> tuple[Piece, ...]:
    """Give the high points; without any, that one wants the position more than before."""
    found = dealt(_sayable(met.high, about), met.leads)
    if not found:
        return (piece(pick(_NO_HIGH, brief, met.place), "rule:P5", rank=5),)
    first = piece(pick(_HIGH, brief, met.place).format(high=found[0]), _MET)
    more = [pick(_AND_HIGH, brief, met.place).format(high=each) for each in found[1:]]
    return first, *(piece(text, _MET, rank=7) for text in more)


def ideas(brief: Brief, met: Interview) -> tuple[Piece, ...]:
    """Give what one would carry out on the job; what is no deed, as a thing to talk through."""
    found = dealt(_sayable(met.idea, to_do), met.leads)
    if found:
        first = piece(pick(_IDEA, brief, met.place).format(idea=found[0]), _MET, rank=3)
        more = [pick(_AND_IDEA, brief, met.place).format(idea=each) for each in found[1:]]
        return first, *(piece(text, _MET, rank=8) for text in more)
    thoughts = dealt(_sayable(met.idea, _as_thing), met.leads)[:1]
    texts = [pick(_THOUGHT, brief, met.place).format(idea=each) for each in thoughts]
    return tuple(piece(text, _MET) for text in texts)


def dealt(notes: tuple[str, ...], leads: int) -> tuple[str, ...]:
    """Give at most two notes: the one whose turn it is, then the first of the others."""
    if len(notes) <= 1:
        return notes
    lead = leads % len(notes)
    return notes[lead], notes[0 if lead else 1]


def lacks(brief: Brief) -> tuple[str, ...]:
    """Tell which notes are lacking, and which could not be said."""
    met = brief.past.interview
    if met is None:
        return (_NO_INTERVIEW,)
    unsaid = {
        "high": [note for note in met.high if not about(note)],
        "idea": [note for note in met.idea if not to_do(note) and not _as_thing(note)],
    }
    return (
        *(_NO_NOTE[part] for part, notes in (("high", met.high), ("idea", met.idea)) if not notes),
        *(
            _UNSAYABLE.format(note=" ".join(note[:_SHOWN].split()), part=part)
            for part, notes in unsaid.items()
            for note in notes
        ),
    )


def _as_thing(idea: str) -> str:
    """Give an idea that is no deed; what needs an article put before it may be a deed after all."""
    found = about(idea)
    given = found.startswith("the ") == idea.lower().startswith("the ")
    return found if given else ""


def _sayable(notes: Iterable[str], form: Callable[[str], str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said for note in notes if (said := form(note))))
