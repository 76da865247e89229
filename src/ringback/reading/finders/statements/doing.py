"""Who does what words tell of, and whether it is still to come."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ringback.intake.vocabulary import words_of as words

from .supposing import NOT, is_invited, is_supposed
from .values import Cue

_SUBJECTS: Final = words("i we you he she they it nobody somebody someone anyone who everyone")
_PARTING: Final = words(", ( : so but because please then or")
_REACHING: Final = words(
    "call ring phone email write text message tell let give contact update inform advise "
    "notify get send drop"
)
_ASKING: Final = words("please kindly could can would you")
_BEING: Final = words("is am are be get gets getting , and ( : office")
_HAVING: Final = words("have get getting having")
_BIDDING: Final = words("says said reckons told asked wants wanted suggested reckoned")
_THEIRS: Final = words("they she he will put")
_HEARING: Final = words("hear heard hearing know told contacted")
_SPEAKING: Final = words(
    "told tell asked asking emailed texted messaged wrote reminded said replied"
)
_BY_SEEKER: Final = frozenset(["", "i", "have", "just", "also", ",", "and", "then", "so"])
_TRYING: Final = words("tried trying unable failed meant attempted")
_HOPING: Final = words("hope hoping hopefully wish want fingers")
_NEEDING: Final = words("must need")
_UNMET: Final = words("supposed meant due going")
_MAYBE: Final = words("might maybe perhaps wish")
_DOING: Final = words("must to should can could i not will would gotta and")
_OTHERS: Final = words("she he they it we")
_RECEIVING: Final = words("got get received had")
_LETTERS: Final = words("text email note letter message card line sent")
_MOVED: Final = words("moved rescheduled pushed shifted changed bumped brought")
_THINKING: Final = words("see check ask wonder wondering know find")
_WRITTEN: Final = words("email letter reply note text answer message asking")
_MINE: Final = words(
    "thanked sent emailed wrote called rang phoned got gave left posted texted applied tried spoke "
    "talked asked told mailed dropped received had have need needed must just also and"
)
NEWS: Final = words(
    "result results answer answers decision decisions verdict outcome news word letter reply "
    "response offer email notice contract"
)
"""What comes of itself, where a person comes for an interview."""
_PASSIVE: Final = words("was been got has")
_WILL: Final = words("will would shall should to can could may might going")
_TELEPHONING: Final = words("call ring phone telephone")
_FIXED: Final = words("on at with is for set arranged fixed booked scheduled tomorrow interview")
_OVER: Final = words("took went done was had happened over met")
_BEHIND: Final = words(
    "thank thanks enjoyed enjoying was were had interviewed met came spoke went did since "
    "after following during"
)


def is_heard(cue: Cue) -> bool:
    """Whether it is word that the seeker gets, so that the seeker may be its subject."""
    own = cue.own()
    return bool(_HEARING & set(own)) or (own[0] == "i" and bool(_HAVING & set(own)))


def is_the_tellers(cue: Cue) -> bool:
    """Whether the seeker does it or means to, and nobody else bids it: "he says ring him"."""
    before = cue.before(8)
    if "to" in cue.own() and {"am", "are"} & set(cue.own() + cue.before(1)):
        return "going" in cue.own()  # "I am to ring again on Tuesday" is what they said.
    bidden = any(
        word in _BIDDING and before[place - 1 : place] != ["i"]
        for place, word in enumerate(before)
        if before[place + 1 : place + 2] not in (["her"], ["him"], ["them"])
    )
    return cue.teller != "them" and not bidden


def is_bidden(cue: Cue) -> bool:
    """Whether they bid the seeker wait, who may also merely wait."""
    if cue.teller != "seeker":
        return True
    theirs = _BIDDING | ({"they", "she", "he", "put"} if _subject(cue) == "i" else _THEIRS)
    return bool(theirs & set(cue.before(8) + cue.own()))


def is_absent(cue: Cue) -> bool:
    """Whether somebody is away or returns: "call back in" a month and "when I am back" are not."""
    if cue.own()[0] == "back" and cue.before(1) and cue.before(1)[0] not in _BEING:
        return False
    if cue.own()[0] == "return" and _REACHING & set(cue.before(3)):
        return False
    return not {"when", "once", "after", "if", "come", "check", "try"} & set(cue.before(3))


def is_theirs(cue: Cue) -> bool:
    """Whether the other end will do it, so that a day with it is a promise."""
    own = cue.own()
    if _TRYING & set(cue.before(3)) or _is_asked_whether(cue):
        return False
    if own[0] == "and":
        return own[-1] == ("me" if cue.teller == "seeker" else "you")
    if cue.teller == "them" and (_is_asked_of_you(cue) or _is_a_question(cue)):
        return False
    if cue.teller != "them" and own[0] == "let" and not cue.before():
        return False
    if cue.teller == "seeker" and (_is_idle(cue) or _is_the_seekers_task(cue)):
        return False
    return not NOT & set(cue.before(2)) or own[0] in ("decide", "decision", "hear", "heard")


def _is_the_seekers_task(cue: Cue) -> bool:
    """Whether the seeker is to do it: "I must answer by Friday", but not "I will hear"."""
    subject = _subject(cue)
    if subject in ("i", "we") and not is_heard(cue):
        return True
    if subject in _OTHERS:
        return False
    alone = len(cue.own()) == 1 and bool(_DOING & set(cue.before(1)))
    return alone or bool(_NEEDING & set(cue.before(4)))


def _is_asked_whether(cue: Cue) -> bool:
    """Whether it is asked: "did you hear", "have you decided"."""
    return cue.before(1) == ["you"] and bool({"did", "have"} & set(cue.before(2)))


def _is_a_question(cue: Cue) -> bool:
    """Whether it asks, or tells the seeker to keep something up to date."""
    updating = cue.own() == ["update"] and cue.after(1) in (["your"], ["my"], ["the"])
    return updating or (cue.piece.asked and _subject(cue) not in ("i", "we"))


def _is_idle(cue: Cue) -> bool:
    """Whether the seeker only hopes or supposes it."""
    near = cue.before(4) + cue.own()[:1]
    if _UNMET & set(near) and {"was", "were"} & set(near):
        return True  # "They were supposed to call me" says that they did not.
    if _MAYBE & set(near[-3:]):
        return True
    return is_supposed(cue) or (
        bool(_HOPING & set(cue.before(3) + cue.own())) and _subject(cue) not in _OTHERS
    )


def _is_asked_of_you(cue: Cue) -> bool:
    """Whether the one who speaks asks the seeker to do it: "could you let me know"."""
    own, before = cue.own(), cue.before(4)
    if own[0] == "revert":
        return not _WILL & set(before)
    if own[0] not in _REACHING or not own[1:] or {"until", "till"} & set(own):
        return False
    theirs = {"will", "shall", "would", "to"} & set(before)
    if {"me", "us"} & set(own[1:3]):
        return not theirs or _subject(cue) == "you"
    return bool(_ASKING & set(before[-3:])) and not theirs and _subject(cue) in ("you", "")


def is_the_seekers(cue: Cue) -> bool:
    """Whether it is the seeker who is to ask again."""
    before = cue.before(4)
    if cue.teller != "them" and cue.piece.asked:
        return False
    if before[-1:] == ["and"] or before[-2:] == ["why", "not"]:
        return True
    if _subject(cue) in ("i", "we"):
        may = {"must", "should", "can", "could", "may", "to"}
        return cue.teller != "them" and bool(may & set(before))
    if cue.teller == "them" and _subject(cue) == "they":
        return False
    return not NOT & set(before[-2:])


def is_to_come(cue: Cue) -> bool:
    """Whether a meeting lies ahead, and is not one of the seeker's wishes."""
    before = cue.before(8)
    if (is_supposed(cue) and not is_invited(cue)) or NOT & set(before[-2:]):
        return False
    if cue.own()[0] in ("come", "coming") and NEWS & set(before[-4:]):
        return False  # It is the result that comes by Friday.
    near = set(cue.close(8))
    thanked = bool({"thank", "thanks"} & set(before))
    if _BEHIND & near and not _WILL - ({"to"} if thanked else set()) & near:
        return False
    if cue.teller != "seeker":
        return True
    if not before and cue.own()[0] in _TELEPHONING and not _FIXED & set(cue.after(1)):
        return False  # "Phone Dana at two" is a note to oneself.
    if _OVER & set(cue.before() + cue.after()) or _MAYBE & set(before[-3:]):
        return False
    mine = _subject(cue) == "i" and "am" not in before
    if cue.act == "moved" and cue.own()[0] in _MOVED:
        return True  # "I moved it to Tuesday" is done.
    return not mine or bool({"have", "got", "must", "need", "going"} & set(before))


def is_named(cue: Cue) -> bool:
    """Whether it is they who say a day, as in "she says Tuesday"."""
    told = cue.after(1) in (["me"], ["us"]) or _PASSIVE & set(cue.before(1))
    if cue.teller == "them" or (cue.own()[0] in ("told", "tell") and not told):
        return False
    return _subject(cue) not in ("i", "we", "you") and not cue.piece.asked


def is_from_them(cue: Cue) -> bool:
    """Whether it is they who answer or ask for something, and not the seeker's own doing."""
    if cue.teller != "seeker":
        return True
    before = cue.before()
    sent = any(one in _LETTERS and other == "to" for one, other in pairwise([*before, *cue.own()]))
    if sent or _THINKING & set(before) or is_supposed(cue):
        return False
    subject = _subject_of_sentence(before)
    if subject in ("i", "we", "my"):
        return bool(_RECEIVING & set(before)) and bool(_WRITTEN & set(before))
    first = (before + cue.own())[0]
    return subject != "" or (bool({"me", "my"} & set(cue.own())) and first not in _MINE)


def _subject_of_sentence(before: Sequence[str]) -> str:
    """Give who does it: the last pronoun, else the first word unless it is something done."""
    pronoun = next((word for word in reversed(before) if word in _SUBJECTS | {"my"}), "")
    if pronoun or not before:
        return pronoun
    return "" if before[0] in _MINE else before[0]


def is_told_them(cue: Cue) -> bool:
    """Whether it is what the seeker told the other end: "told her I am free on Thursday"."""
    before = cue.before()
    places = [place for place, word in enumerate(before) if word in _SPEAKING]
    if not places:
        return False
    last = places[-1]
    told = before[last + 1] if last + 1 < len(before) else ""
    by = before[last - 1] if last else ""
    if by in ("and", "then", ",") and last > 1 and before[0] not in _MINE | {"i"}:
        by = before[0]  # "Dana called and told" is what Dana told.
    if told in ("me", "us", "for") or before[last + 1 : last + 3] == ["that", "i"]:
        return False
    if (before[last] == "told" and told == "to") or (
        before[last] in ("said", "replied") and by != "i"
    ):
        return False
    return by in _BY_SEEKER or before[last] == "asking"


def _subject(cue: Cue) -> str:
    """Give the nearest pronoun before the cue, also as its first word; empty where none stands."""
    if cue.own()[0] in _SUBJECTS:
        return cue.own()[0]
    return next((word for word in reversed(cue.before(6)) if word in _SUBJECTS | _PARTING), "")
