"""Rejections in soft words: nowhere a no, and yet nothing else can be meant."""

from collections.abc import Sequence
from typing import Final

from ringback.casebook.documents import Span
from ringback.reading.finders.statements.frames import Frames, Word, words_of
from ringback.reading.finders.statements.pieces import sentences


def soft_rejection(own: str) -> tuple[Span, float] | None:
    """Give the sentence that comes nearest to a no, and how likely the mail is one, or None.

    Regret, other people and comfort for the future each prove nothing; two of them do, together.
    Regret counts beside comfort only where it is for the post: a missed call is regretted too.
    """
    said = [(span, words_of(own, span.start, span.end)) for span in sentences(own)]
    said = [(span, words) for span, words in said if not _EXCUSE.find(words)]
    others = _with(said, _OTHERS)
    comforts = _with(said, _COMFORT)
    of_post = _with(said, _POST)
    sorry = _with(said, _REGRET)
    turned = _with(said, _TURN) + [span for span in sorry if others or span in of_post]
    if _GOING_ON.find(words_of(own)) or sum(map(bool, (turned, others, comforts))) < 2:
        return None
    if not turned and _WAITING.find(words_of(own)):
        return None
    both = [span for span in turned if span in others]
    likely = bool(turned) and (bool(others) or any(span in of_post for span in turned))
    return (both or sorted(turned, key=_start) or others)[0], 0.8 if likely else 0.65


def _with(said: Sequence[tuple[Span, tuple[Word, ...]]], frames: Frames) -> list[Span]:
    """Give the sentences in which one of the frames fits."""
    return [span for span, words in said if frames.find(words)]


def _start(span: Span) -> int:
    return span.start


_REGRET: Final = Frames(
    "unfortunately/regrettably/sadly/regret*/sorry/afraid/however",
    "disappoint*",
)
_POST: Final = Frames(
    "application/applications/candidacy/position/role/post/job/vacancy/candidate*/applicant*/"
    "process/decision/decided/hire/hiring/offer/team/opening/opportunity/shortlist*",
    "for you",
    "you for/on",
)
_TURN: Final = Frames(
    "not .. news/outcome/answer/result",
    "difficult/hard/tough/close decision/choice/call",
    "not .. this time/round/occasion/year",
    "on this occasion",
    "not .. use/need/have/take/go .. you",
    "that is not you",
    "not .. able/position to",
    "not .. fit/match/place/room/budget/opening",
    "wish .. better/different news",
    "came down to",
)
_EXCUSE: Final = Frames(
    "sorry for/about/to/if/i/we .. delay/silence/wait/late/slow/hear/bother/keep/miss*/time/"
    "trouble/inconvenience/confusion/short",
    "sorry .. delay/silence/wait/slow/missed/late",
    "unable/able to .. respond/reply/contact/acknowledge/answer .. each/every/all/individually/you",
    "afraid .. travel*/away/ill/sick",
    "unfortunately .. ill/sick/travel*/reschedul*/move/away/conflict",
)
_OTHERS: Final = Frames(
    "other/another/stronger/different candidate*/applicant*/person/people",
    "candidate*/applicant*/person/people/somebody/someone .. who/whose/with",
    "more .. experience*/relevant/suited/senior/closely/aligned",
    "closely/closer .. match*/align*/fit*/requirements",
    "field .. strong/competitive",
    "strong/competitive/exceptional/high .. field/pool/calibre/caliber/standard",
    "high/large/overwhelming/unprecedented number/volume",
    "many/so .. qualified/talented/strong/impressive",
    "went/gone/going with",
    "someone/somebody else",
)
_COMFORT: Final = Frames(
    "wish/wishing you",
    "best of luck",
    "good luck",
    "every/all the/much/continued success/best",
    "keep/retain/hold .. on file/record",
    "keep .. in mind",
    "future .. opening*/opportunit*/role*/position*/vacanc*/search/endeavo*",
    "keep an eye",
    "encourage you to",
    "other .. opportunit*/roles/positions/openings",
    "apply again",
    "reapply",
    "no hard feelings",
    "door is/stays/remains .. open",
    "stay in touch",
    "paths .. cross",
    "find .. the? right",
    "not .. reflect*",
    "thank* .. interest/time",
)
_GOING_ON: Final = Frames(
    "still .. running/process/considering/consideration/interested",
    "next step/steps/stage/round",
    "shortlisted",
    "look/looking forward to .. meeting/speaking/seeing/welcoming/hearing/working",
    "congratulations",
)
_WAITING: Final = Frames(
    "received/receive your",
    "will .. review/contact/be/reach/consider/assess",
    "under review",
    "being reviewed",
    "only .. candidates/applicants/those",
)
