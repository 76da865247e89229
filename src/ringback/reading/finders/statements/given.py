"""The numbers and addresses that they give, and whether they ask to be reached on them."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import GivenLine
from ringback.casebook.terms import Origin
from ringback.intake.vocabulary import words_of as words
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.phones import find_phones
from ringback.reading.patterns import Pattern
from ringback.reading.values import NewLine, Telling

from .frames import Frames
from .pieces import Piece, pieces

_GIVEN: Final = Frames(
    "call/ring/phone/reach/reached/text/dial/contact/telephone/catch/get/try/give/message/use",
    "my/our/his/her/their/the .. number/cell/mobile/line/phone/extension",
    "gave/given/gives/giving/passed/sent/got .. number/cell/mobile/line",
    "number/cell/mobile is",
    "best .. number",
    "direct line/number/dial",
    "my desk",
    "talk .. through",
    "back on/at",
    "it is",
    "on my/the",
)
_UNGIVEN: Final = Frames("not .. call/ring/phone/text", "fax")
_ADDRESS: Final = Pattern(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_WRITE: Final = Frames("email/write/send/reply/contact/reach/address")
_RING: Final = Frames(
    "call/ring/phone/reach/text/dial/contact/telephone/catch/get/try/message/use",
    "give me/us/her/him/them .. call/ring/bell/buzz/shout",
)
_BID: Final = words(
    "wrote said says asked asks told tells wants wanted prefers prefer better best like"
)
_BEGIN: Final = words(
    "please kindly you just and or then so instead always , : ( just rather can could"
)


def find_given_lines(text: str, telling: Telling) -> tuple[NewLine, ...]:
    """Give the numbers and addresses that they give, the contact left empty.

    A number on which they ask to be rung is `directed`, one that is only told `given`. A number
    that merely stands there, as under a signature, is none of them.
    """
    cut = pieces(text)
    numbers = [
        NewLine("", GivenLine(phone.kind or "office", phone.value), phone.span, _origin(near))
        for phone in find_phones(in_figures(text), telling.country)
        if (near := _near(phone.span, cut)) and _is_given(near, _GIVEN)
    ]
    addresses = [
        NewLine("", GivenLine("email", match[0].lower().rstrip(".")), Span(*match.span()))
        for match in _ADDRESS.finditer(text)
        if (near := _near(Span(*match.span()), cut)) and _is_given(near, _WRITE)
    ]
    return tuple(sorted(numbers + addresses, key=lambda line: line.span.start))


def _near(span: Span, cut: Sequence[Piece]) -> Sequence[Piece]:
    """Give the piece in which something stands, with the one before it."""
    for place, piece in enumerate(cut):
        if piece.span.start <= span.start < piece.span.end:
            return cut[max(0, place - 1) : place + 1]
    return ()


def _is_given(near: Sequence[Piece], giving: Frames) -> bool:
    said = [word for piece in near for word in piece.words]
    return bool(giving.find(said)) and not _UNGIVEN.find(near[-1].words)


def _origin(near: Sequence[Piece]) -> Origin:
    """Say whether they ask to be rung, in direct speech or retold."""
    return "directed" if any(_bids(piece) for piece in near) else "given"


def _bids(piece: Piece) -> bool:
    said = [word.text for word in piece.words]
    for hit in _RING.find(piece.words):
        before = said[max(0, hit.first - 8) : hit.first]
        last = before[-1] if before else ","
        if last == "to" and _BID & set(before):
            return True
        if last in _BEGIN and not {"i", "we"} & set(before[-3:]):
            return True
    return False
