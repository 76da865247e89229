"""A greeting cut into phrases, also where a transcript runs on without a full stop."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ringback.intake.vocabulary import words_of
from ringback.reading.patterns import Pattern

_WORD: Final = Pattern(r"[^\W_]+(?:['.][^\W_]+)*|[#*]")
_STOP: Final = Pattern(r"[.!?…]+(?=[\s\"')\]]|$)|[\n;]|\s[-–—]+\s|—")
_ABBREVIATIONS: Final = words_of("mr mrs ms dr prof st ext no tel dept approx")

_SUBJECTS: Final = words_of(
    "i i'm im i'll i've ive i'd you you've youve you'll we we're we'll we've she she's shes she'll "
    "he he's hes he'll they they're theyre they'll there's"
)
_HANGING: Final = words_of(
    "if when whenever until till til unless while that as because where once after before what "
    "whatever should can could may will do are am have since either says say said who sorry "
    "machine recording message person customer party number"
)

"""Words whose clause goes on with a subject: no new phrase begins behind them."""
_TO_YOU: Final = words_of(
    "thank help assist wish to for call contact with give ring of and miss hit buzz text phone "
    "email message reach catch see tell let send ping shoot holler telephone"
)
_DEEDS: Final = words_of(
    "call ring phone text try contact use dial press hit leave ask speak talk email reach give get "
    "direct refer push punch"
)
_LEFT: Final = words_of(
    "a an me us your it the word message messages msg details name one something them any that him "
    "her details 'em 'er as"
)
"""What callers leave, where others are on leave."""
_ONTO: Final = words_of("is on at to via by through with use using my your her his their or check")
_SUPPOSED: Final = Pattern(
    r"should (?:it|this|that|you|your|the|there|an?|any\w*|some\w*|matters)\b"
)
_THINGS: Final = words_of(
    "calls call number numbers line messages enquiries inquiries address says"
)
"""What makes the word before it a noun: "phone calls", "text messages"."""
_HEADS: Final = words_of(
    "please kindly otherwise unless if instead should anyone emergencies thank thanks"
)
_LEADING: Final = words_of(
    "to not don't dont never can could please kindly may must should will would just you "
    "always your my her his their a an the this that every any no or and phone sick annual "
    "maternity paternity parental family medical missed conference best i we let me us him "
    "them for text cell mobile is are now then so also but return back on in of their's better "
    "rather do does wont cant doesnt didnt by even ever i'll we'll next last first telephone"
)
"""Words that hold on to a deed behind them: "to call", "don't leave", "your call", "sick leave"."""
_GIVING: Final = words_of("it machine message greeting recording voicemail")
"""What gives a number where its "give" lacks an s."""
_BINDERS: Final = words_of("and but or so then also just instead otherwise please kindly")
_CONDITIONS: Final = Pattern(
    r"(?:.{0,40}?(?:\b(?:says?|said|saying|goes|told me|tells you|mentioned)[,:]? (?:that )?|: ))?"
    r"(?:(?:and|but|or|so|only|just|also|then|even|strictly|that's|thats|though|please|kindly),? )*"
    r"(?:if|unless|in case|"
    r"in (?:an? |any |case of |the event|cases? of )?(?:\w+ )?(?:emergenc|urgen)"
    r"|for\b|should (?:it|this|that|you|your|there|the)|when(?:ever)? (?:it|you|there|something)|"
    r"(?:with|on) (?:an? |any )?(?:\w+ )?(?:urgent|emergenc)|emergenc|urgent|"
    r"(?:any ?thing|something) (?:\w+ )?(?:urgent|pressing|important|that can|which can)|"
    r"where (?:it|the matter)|as long as|outside|otherwise)"
)
_OPENS_FOR: Final = Pattern(
    r"(?:for|in|on|with) (?:an? |any |all |more |case of |cases of |the |really |very |truly )?"
    r"(?:\w+ )?(?:urgent|emergenc|immediate|assist|enquir|inquir|help|questions|"
    r"anything|everything)"
)
_OWN_LINE: Final = Pattern(
    r"(?:my|her|his|their|our|the) (?:\w+ )?(?:cell|mobile|office|direct|work|desk)"
    r"(?: ?phone| line| number| no)*(?: is|'s|:| \d)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a greeting with one thing to say, in small letters; `sentence` counts from 0."""

    start: int
    end: int
    text: str
    sentence: int

    @property
    def conditional(self) -> bool:
        """Whether it begins by saying in which case something holds."""
        return bool(_CONDITIONS.match(self.text))


def phrases(text: str) -> tuple[Phrase, ...]:
    """Cut a text into phrases; every word belongs to one."""
    small = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    found: list[Phrase] = []
    for sentence, (start, end) in enumerate(_sentences(small)):
        words = list(_WORD.finditer(small, start, end))
        begins = [word.start() for place, word in enumerate(words) if _begins(small, words, place)]
        edges = [*sorted({start, *begins}), end]
        for first, last in pairwise(edges):
            said = small[first:last].strip(" ,.!?-–—…\"'()")
            if said:
                place = small.index(said, first)
                found.append(Phrase(place, place + len(said), said, sentence))
    return tuple(found)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in _STOP.finditer(text):
        before = re.split(r"[\s(]", text[max(start, stop.start() - 9) : stop.start()])[-1]
        if stop[0] == "." and (before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
            continue
        if text[start : stop.start()].strip():
            yield start, stop.start()
        start = stop.end()
    if text[start:].strip():
        yield start, len(text)


def _begins(text: str, words: list[re.Match[str]], place: int) -> bool:
    """Whether a phrase begins at a word: at what binds it on, where something does."""
    if place == 0:
        return True
    binds = words[place][0] in _BINDERS
    if words[place - 1][0] in _BINDERS and not _parted(text, words, place):
        return False
    while (
        place < len(words) - 1
        and words[place][0] in _BINDERS
        and not _parted(text, words, place + 1)
    ):
        if words[place][0] in _HEADS:
            return True
        place += 1
    return _opens(text, words, place, bound=binds)


def _parted(text: str, words: list[re.Match[str]], place: int) -> bool:
    """Whether more than a blank or comma stands between a word and the one before it."""
    return text[words[place - 1].end() : words[place].start()].strip(" ,") != ""


def _opens(text: str, words: list[re.Match[str]], place: int, *, bound: bool) -> bool:
    word, before = words[place][0], words[place - 1][0]
    ahead = text[words[place].start() : words[place].start() + 60]
    if word in _SUBJECTS:
        return before not in _HANGING and not (word == "you" and before in _TO_YOU)
    if word in _HEADS:
        return _heads(word, before, ahead)
    if word in _BINDERS and bound:
        return False
    if word in _DEEDS:
        return _deed_opens(text, words, place, bound=bound)
    deed = before in _DEEDS or before.removesuffix("ing") in _DEEDS
    if deed or before in _HANGING or (before in _ONTO and not (bound and before in _BINDERS)):
        return False
    return bool(_OPENS_FOR.match(ahead) or _OWN_LINE.match(ahead))


def _heads(word: str, before: str, ahead: str) -> bool:
    """Whether a word that opens phrases does so here: "should it be", not "calls should go"."""
    if word == "should":
        return bool(_SUPPOSED.match(ahead))
    return not (word == "emergencies" and before in ("for", "in"))


def _deed_opens(text: str, words: list[re.Match[str]], place: int, *, bound: bool) -> bool:
    following = words[place + 1][0] if place + 1 < len(words) else ""
    if following in _THINGS or (words[place][0] == "leave" and following not in _LEFT):
        return False
    if not bound:
        before = words[place - 1][0]
        gives = words[place][0] == "give" and before in _GIVING
        held = before in _LEADING or before.endswith("n't") or gives
        return not held or "," in text[words[place - 1].end() : words[place].start()]
    first = place
    while first > 0 and words[first - 1][0] in _BINDERS:
        first -= 1
    # "call or text my cell" is one thing to do, and "don't call or text" one not to do.
    return first == 0 or words[first - 1][0] not in _DEEDS
