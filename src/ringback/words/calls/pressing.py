"""What presses, in the seeker's own words, as a sentence that one can say (D2)."""

import calendar
import re
from typing import Final

from ringback.words.english.casing import article, lower_first, upper_first
from ringback.words.english.lists import words
from ringback.words.english.verbs import form
from ringback.words.notes import about

_MOST: Final = 18
_LATE: Final = re.compile(
    r"\b(?:running|will be|be|am|i'm|\d+ min(?:ute)?s) (?:\w+ ){0,3}late\b|\bstuck in\b|"
    r"\btraffic\b|\blate for\b|\bdelayed\b|\bbroke down\b|"
    r"\b(?:train|bus|flight|car) (?:\w+ ){0,2}(?:broke|broken|cancell?ed|late)|"
    r"\bcannot find the (?:building|address|entrance)",
    re.IGNORECASE,
)
_OFFER: Final = re.compile(r"\boffers?\b", re.IGNORECASE)
_SUBJECT: Final = words(
    "i we it there my our the this another a an one two some somebody i'm i've i'd i’m i’ve i’d "
    "it's it’s there's there’s"
)
_FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|must|need|needs|want|wants|wanted|asked|"
    r"lapses|expires|ends|closes|runs out|starts|leaves|made|gave|got|received|offered|said|told|"
    r"comes?|ask|asks|move|moves|moved)\b",
    re.IGNORECASE,
)
_BECAUSE: Final = re.compile(
    r"^(?:because(?: of)?|as|since|due to|that|urgent:?|about|regarding|re:?)\s+", re.IGNORECASE
)
_UNSAYABLE: Final = re.compile(r"https?:|@|[<>{}\[\]\\^~|#]|[^\x20-\u024f’‘“”–—€£]")
_MUST: Final = words("must need have should can cannot want")
_OTHERS: Final = words("they their them he she his her him he's she's they're they’re")
_STATES: Final = words("late ill sick delayed stuck unable away free only")
_AFTER_STATES: Final = words("with in on at for until till from today tomorrow and to by this")
_MINE: Final = words(
    "child son daughter mother father mum mom dad wife husband partner kid baby family car lease "
    "visa rent"
)
_NAMES: Final = re.compile(
    rf"\b({'|'.join((*calendar.day_name, *calendar.month_name[1:]))})\b", re.IGNORECASE
)
_UNSAID: Final = "Something has come up that cannot wait."
_I: Final = re.compile(r"\bi(?=['’ ]|$)")
_SECONDARY: Final = re.compile(r"[.;!?](?:\s|$)|\s[–—-]\s|[\n(]")


def is_late(reason: str) -> bool:
    """Say whether what presses is that one will come late to what is arranged."""
    return bool(_LATE.search(reason))


def pressing(reason: str) -> str:
    """Say what presses as one sentence, whatever form it has; a plain one where it has none.

    A clause is said as it is, what lacks its subject gets one, an offer is one that one has, and
    any other noun is what it is about. Of "them" nothing is said: it may be who listens.
    """
    bare = _bare(reason)
    said = _clause(bare) if bare and not _OTHERS & set(bare.lower().split()) else ""
    if not said or (is_late(reason) and said.startswith("it is about")):
        return "I am running late." if is_late(reason) else _UNSAID
    return _I.sub("I", f"{upper_first(said)}.")


def _bare(reason: str) -> str:
    whole = " ".join(reason[:400].split()).strip(" .,;:!?\"“”'")
    bare = _BECAUSE.sub("", _SECONDARY.split(whole, maxsplit=1)[0]).strip(" .,;:")
    short = len(bare.split()) <= _MOST and len(bare) <= _MOST * 9
    if not short or _UNSAYABLE.search(bare) or not re.search(r"[A-Za-z]{3}", bare):
        return ""
    if bare.isupper():
        bare = _NAMES.sub(lambda match: match[0].capitalize(), bare.lower())
    first = bare.split(maxsplit=1)[0].lower()
    return lower_first(bare) if first in _SUBJECT | _STATES | _MINE or form(first) else bare


def _clause(bare: str) -> str:
    """Give the words as a clause in which one speaks of oneself; empty if nobody could."""
    head = bare.split(",", maxsplit=1)[0]
    first, _, rest = head.partition(" ")
    stated = bool(_FINITE.search(rest)) and not _is_relative(head)
    if first.lower() in _SUBJECT and (stated or first.lower()[1:2] in {"'", "’"}):
        return bare
    if _OFFER.search(head):
        return _offer(bare, stated=stated)
    if verbal := _verbal(first.lower(), bare):
        return verbal
    if stated and _FINITE.search(head):
        return f"{_whose(first)}{bare}"
    if first.lower() in {"question", "questions"}:
        return f"I have {'a ' if first.lower() == 'question' else ''}{head}"
    topic = about(head)
    return f"it is about {topic}" if topic and "," not in bare else ""


def _whose(first: str) -> str:
    """Give the article that a subject lacks: "my lease ends", "the posting closes"."""
    if first.lower() in _MINE:
        return "my "
    named = first[:1].isupper() or first.lower() in _SUBJECT
    return "" if named or first.endswith("s") else "the "


def _offer(bare: str, *, stated: bool) -> str:
    """Say an offer: "offer elsewhere, must answer by Friday" becomes what one has and must do."""
    head, comma, rest = bare.partition(",")
    tail = f"{comma}{rest}"
    if rest.split()[:1] and rest.split()[0].lower() in _MUST:
        tail = f", and I {rest.strip()}"
    verb, _, what = head.partition(" ")
    if verb.lower() in {"have", "got", "received", "with"}:
        head, stated = what, False
    if stated and (finite := _FINITE.search(head)):
        # "Offer from Bolt lapses Friday" is an offer that lapses.
        head = f"{head[: finite.start()]}that {head[finite.start() :]}"
    first = head.split(maxsplit=1)[0].lower() if head else ""
    several = re.search(r"\boffers\b", head.split(" that ")[0], re.IGNORECASE)
    counted = first in {"a", "an", "another", "my", "the", "one", "two", "three"} or several
    return f"I have {'' if counted else article(head) + ' '}{head}{tail}"


def _is_relative(text: str) -> bool:
    """Say whether the first verb of a text stands behind "that" or "which"."""
    finite = _FINITE.search(text)
    return bool(finite and re.search(r"\b(?:that|which|who)\s+$", text[: finite.start()]))


def _verbal(first: str, bare: str) -> str:
    """Give what lacks its subject one: "running late", "must decide by noon", "moving in May"."""
    rest = bare.partition(" ")[2]
    verb = form(first)
    after = rest.split(maxsplit=1)[0].lower() if rest else ""
    if first in _MUST | {"can't", "can’t", "will"}:
        return f"I {bare}"
    if first in _STATES and (not rest or after in _AFTER_STATES):
        return f"I am {bare}"
    if first == "to" and rest:
        return f"I need {bare}"
    if first in {"told", "asked"} and after == "me":
        return f"I was {first} {rest.partition(' ')[2]}"
    kind = verb[0] if verb and rest and not _FINITE.match(after) else ""
    if kind == "gerund":
        return f"I am {bare}"
    if kind == "base" and about(bare).split(" ")[0].endswith("ing"):
        return f"I need to {bare}"
    return f"I {bare}" if kind == "past" and after not in {"by", "on", "for"} else ""
