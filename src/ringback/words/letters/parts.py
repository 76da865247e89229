"""What letters share: pieces and wordings, salutation and close, and how they are kept short."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.casebook.terms import Manner, MessageKind
from ringback.words.calls.opening import position_refs, shortest_position, the_position
from ringback.words.english.names import first_name, formal_name, full_name
from ringback.words.english.titles import titles
from ringback.words.message import Brief, Message, Sentence, sentence
from ringback.words.reach import own_number, own_number_said

Wording = Mapping[Manner, tuple[str, ...]]
"""The ways to say one thing, by manner."""

_CLOSES: Final[Mapping[Manner, str]] = {
    "plain": "Kind regards,",
    "warm": "Warm regards,",
    "formal": "Sincerely,",
}
_ON_PAPER: Final[Mapping[Manner, str]] = {**_CLOSES, "plain": "Sincerely,"}
_LAST_LATIN: Final = "\u024f"
_NO_PHONE: Final = (
    "Your telephone number is not known, so the letter gives none: "
    "add it with `ringback me --phone`."
)
_NO_ADDRESS: Final = "Your e-mail address is not known: add it with `ringback me --email`."
_NOBODY: Final = (
    "Whom the letter is for is not known, so it greets nobody by name: "
    "add them with `ringback contact`."
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of a letter; of those that may go, the one with the highest `rank` goes first."""

    sentence: Sentence
    rank: int = 0


Paragraph = Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Size:
    """The words that a letter of a kind has at most, in full and short."""

    full: int = 120
    short: int = 66

    def most(self, *, short: bool) -> int:
        """Give the words for this length."""
        return self.short if short else self.full


def same(*ways: str) -> Wording:
    """Give the same ways to every manner."""
    return {"plain": ways, "warm": ways, "formal": ways}


def pick(wording: Wording, brief: Brief, turn: int | None = None) -> str:
    """Give the way whose turn it is: that of the brief, if no other is told."""
    ways = wording[brief.seeker.manner]
    return ways[(brief.turn if turn is None else turn) % len(ways)]


def piece(text: str, *rests_on: str, rank: int = 0) -> Piece:
    """Make a piece of its text, and of what it rests on."""
    return Piece(sentence(text, *rests_on), rank)


def position(brief: Brief) -> tuple[str, tuple[str, ...]]:
    """Name the position as one does to them, and what that rests on."""
    return the_position(brief, shortest_position(brief)), position_refs(brief)


def letter(
    kind: MessageKind,
    brief: Brief,
    paragraphs: Iterable[Paragraph],
    *,
    most: int,
    missing: tuple[str, ...] = (),
    subject: str = "",
) -> Message:
    """Make a letter of its paragraphs, as many of its pieces as `most` words allow."""
    body = _fitted(paragraphs, most)
    sentences = (_salutation(brief), *_flowing(body), _close(brief))
    facts = dict.fromkeys(
        ref.removeprefix("fact:")
        for each in sentences
        for ref in each.rests_on
        if ref.startswith("fact:")
    )
    return Message(kind, sentences, missing, tuple(facts), _subject(brief, subject))


def nobody(brief: Brief) -> tuple[str, ...]:
    """Tell if it is not known whom the letter is for."""
    return () if brief.contact and full_name(brief.contact.name) else (_NOBODY,)


def reach(brief: Brief) -> tuple[str, ...]:
    """Tell which way to the seeker is not known that the letter should give."""
    telephones = brief.seeker.telephone != "no"
    if telephones:
        return () if own_number(brief) else (_NO_PHONE,)
    return () if brief.seeker.email else (_NO_ADDRESS,)


def _fitted(paragraphs: Iterable[Paragraph], most: int) -> list[list[Piece]]:
    """Leave pieces out, the highest rank first and of equals the last, until the rest is short."""
    body = [list(each) for each in paragraphs]
    while sum(_words(each) for part in body for each in part) > most:
        longest = max((each.rank for part in body for each in part), default=0)
        if not longest:
            break
        part = next(part for part in reversed(body) if any(each.rank == longest for each in part))
        part.remove(next(each for each in reversed(part) if each.rank == longest))
    return body


def _words(each: Piece) -> int:
    return len(each.sentence.text.split())


def _flowing(body: Sequence[Sequence[Piece]]) -> list[Sentence]:
    """Give the sentences, each first one of a paragraph marked as such."""
    return [
        Sentence(each.sentence.text, each.sentence.spoken, each.sentence.rests_on, index == 0)
        for part in body
        for index, each in enumerate(part)
    ]


def _salutation(brief: Brief) -> Sentence:
    name, manner = brief.contact.name if brief.contact else "", brief.seeker.manner
    dear = "Hi" if manner == "warm" and brief.line != "post" else "Dear"
    known = manner == "warm" or (manner == "plain" and brief.talked)
    called = first_name(name) if known and _is_latin(name) else formal_name(name)
    if called:
        return sentence(f"{dear} {called},", "contact:name", opens=True)
    formal = manner == "formal" or brief.line == "post"
    return sentence("Dear hiring team," if formal else "Hello,", "rule:R9", opens=True)


def _is_latin(name: str) -> bool:
    """Say whether the first part of a name is known to be the given one."""
    return all(sign <= _LAST_LATIN for sign in name)


def _close(brief: Brief) -> Sentence:
    """End with the name and, where no letterhead bears it, the number."""
    on_paper = brief.line == "post"
    regards = (_ON_PAPER if on_paper else _CLOSES)[brief.seeker.manner]
    me = full_name(brief.seeker.name)
    number = "" if on_paper or brief.seeker.telephone == "no" else own_number(brief)
    signed = f"{regards}\n{me}" if me else regards.rstrip(",")
    refs = (("seeker:name",) if me else ("rule:R9",)) + (("seeker:phone",) if number else ())
    spoken = sentence(signed).spoken + (f". {own_number_said(brief)}" if number else "")
    return Sentence(f"{signed}\n{number}" if number else signed, spoken, refs, opens=True)


def _subject(brief: Brief, about: str) -> str:
    """Name position and sender first: that is by what they find it again (R5)."""
    names = titles(brief.posting.title, brief.posting.place.text)
    job, me = names[0] if names else "", full_name(brief.seeker.name)
    after = ", ".join(part for part in (me, about) if part)
    return f"{job}: {after}" if job and after else job or after
