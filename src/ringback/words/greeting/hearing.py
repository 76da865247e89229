"""What a greeting of one's own says to whoever rings."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ringback.words.english.lists import words
from ringback.words.spoken.timing import DIGITS

MOST: Final = 4000
"""The most characters that are looked at: nobody says more before the tone."""

_COMMON: Final = words(
    "a about after and am answer are as at back be beep but by call calling can can't cannot come "
    "do for get have hello hey hi i i'll i'm i've if in is it it's leave me message moment my name "
    "no not now number of on or phone please reached right soon sorry speak telephone thank thanks "
    "that the this to tone unavailable until we we'll we're what when will with you you're you've "
    "your voicemail"
)
_ONE_IN: Final = 4
_GREETS: Final = re.compile(
    r"\b(?:you(?:'ve| have)? reached|reached the|voice ?mail|(?:after|at) the (?:tone|beep)|"
    r"leave (?:me|us|a|your|any|it) |(?:can't|cannot|unable to|can not|not able to|couldn't) "
    r"(?:\w+ )?(?:answer|come|take|get|pick|reach|be reached)|missed your call|not available|"
    r"unavailable|you know what to do|(?:thank you|thanks) for calling|who you are calling|"
    r"the (?:person|number|customer|subscriber) you|record your)",
    re.IGNORECASE,
)
_GREETS_PERHAPS: Final = re.compile(
    r"\b(?:(?:call|ring|try|text|reach|dial|use) (?:me|my|us|that)\b|dial\b|press (?:\d|one)\b|"
    r"(?:i'm|i am|we're|we are|i've|i have) (?:\w+ )?(?:away|out|busy|stepped|gone|not in|"
    r"on (?:leave|holiday|vacation))\b|"
    r"please (?:call|ring|try|contact|hold|direct|ask|say|state|text)\b)",
    re.IGNORECASE,
)
_RINGS_THEM: Final = re.compile(
    r"\b(?:i (?:applied|sent|submitted|am calling|was calling|left you|would love to meet)|"
    r"i'm calling|my number is|again,)",
    re.IGNORECASE,
)
_OF: Final = (
    r"(?: the)?(?: (?:(?:voice ?)?mail(?: ?box)?|phone|telephone|cell|mobile|line|machine) of)?"
)
_NAMED: Final = re.compile(
    rf"\b(?:this is|reached|my name is|name's){_OF} ([^\W\d_][\w'.-]*)", re.IGNORECASE
)
_NAMED_LOOSELY: Final = re.compile(
    r"\b[Ii](?:'m| am|t's) ([A-Z][\w'.-]*)|\b([A-Z][\w'.-]+) (?:here|speaking)\b"
)
_NO_NAME: Final = words(
    "a an the my me your our not no unable away unavailable currently sorry out busy on at in its "
    "probably either voicemail voice mail mailbox phone number cell available right here just it "
    "unfortunately afraid likely maybe going this that him her us what where someone somebody"
)
_LEAVE: Final = re.compile(
    r"\b(?:leav(?:e|ing)\b[^.!?]{0,40}?\b(?:message|name|number|details|word|voice ?mail|info\w*|"
    r"note|it|one)\b|(?:say|tell me|give me|record|state|let me know)\b[^.!?]{0,30}?\b(?:name|"
    r"number|message|who)\b|(?:speak|talk) (?:after|at) the (?:tone|beep)|your number, please)",
    re.IGNORECASE,
)
_NOT_LEAVE: Final = re.compile(
    r"\b(?:(?:don't|do not|never|no need to|cannot|can't) (?:\w+ )?leave\b|instead of leaving)",
    re.IGNORECASE,
)
_THEIR_NUMBER: Final = re.compile(
    r"\b(?:your|a|best|good|contact|call-?back) (?:[\w-]+ ){0,2}?number\b|"
    r"\bname\b[^.!?]{0,40}\b(?:number|digits)\b|\bcontact (?:details|info\w*)|"
    r"\bnumber (?:where |at which |to )?(?:i|we) (?:can|may)\b",
    re.IGNORECASE,
)
_BACK: Final = re.compile(
    r"\b(?:(?:call|ring|phone|get|reply|write|text)\w*(?! me)[^.!?]{0,20}?\b(?:back|to you)\b|"
    r"be in touch|return\w* (?:your|the|all|every|any|it|calls|messages)|hear (?:back )?from (?:me|"
    r"us)|back to you|(?<!you )will (?:call|ring|reply|phone)\b(?! me))|"
    r"'ll (?:call|ring|reply|phone)\b(?! me)",
    re.IGNORECASE,
)
_WHEN: Final = re.compile(
    r"\b(?:to-?day|tonight|tomorrow|same (?:\w+ )?day|(?:next|following|one|another|each|every|a) "
    r"(?:working |business |work|week)?day|within (?:[\w-]+ ){0,3}?(?:hours?|days?)|(?:in|after) "
    r"(?:an?|one|two|\d{1,2}|a few|a couple of) hours?|by (?:the )?(?:end|close|evening|noon|next)|"
    r"(?:this|every|in the) (?:evening|afternoon|morning)|(?:after|by|before) \d{1,2}\b|"
    r"\d{1,2} hours)\b",
    re.IGNORECASE,
)
_LATE: Final = re.compile(
    r"\b(?:within|in|after|next|for) (?:the |an? |one |two |\w+ )?(?:weeks?|months?)\b",
    re.IGNORECASE,
)
_BY_TEXT: Final = re.compile(
    r"\b(?:text(?:s| message)? (?:me|us|only|is|instead|this)|(?:just|please|better|only|and|or|"
    r"to|simply) text\b|send (?:me )?an? (?:text|sms|whatsapp)|whatsapp me|message me on|"
    r"text,? (?:don't|not))",
    re.IGNORECASE,
)
_DIGIT: Final = rf"(?:{'|'.join((*DIGITS, 'oh'))})"
_SPELT: Final = re.compile(rf"\b(?:{_DIGIT}[\s,.;-]+){{6,14}}{_DIGIT}\b", re.IGNORECASE)
_DIALLED: Final = re.compile(r"\+?\d(?:[ ().-]{0,2}\d){6,14}")
_FIGURES: Final = {word: str(value) for value, word in enumerate(DIGITS)} | {"oh": "0"}
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Heard:
    """A greeting, of which every question below is asked; `of` is whose it is, or empty."""

    text: str
    of: str = ""

    @classmethod
    def read(cls, typed: str, of: str) -> "Heard":
        """Take a greeting as typed, with plain blanks and apostrophes."""
        bare = unicodedata.normalize("NFKC", typed[:MOST]).replace("’", "'").replace("‘", "'")
        return cls(" ".join(bare.split()), of)

    @property
    def is_english(self) -> bool:
        """Whether enough of it is plain English to be judged."""
        said = _WORD.findall(self.text.lower())
        return _ONE_IN * sum(word in _COMMON for word in said) >= len(said)

    @property
    def greets(self) -> bool:
        """Whether it speaks to whoever rings, and not to somebody who was rung."""
        rings_them = len(_RINGS_THEM.findall(self.text))
        if _GREETS.search(self.text) or (self.asks_to_leave and self.promises_word):
            return rings_them <= 1
        perhaps = _GREETS_PERHAPS.search(self.text) is not None
        return not rings_them and (perhaps or (self.names_somebody and self.promises_word))

    @property
    def names_somebody(self) -> bool:
        """Whether it says a name, whosever that is."""
        named = (name.lower().rstrip(".'") for name in _NAMED.findall(self.text))
        return any(name not in _NO_NAME for name in named) or any(
            (one or other).lower() not in _NO_NAME
            for one, other in _NAMED_LOOSELY.findall(self.text)
        )

    @property
    def asks_to_leave(self) -> bool:
        """Whether it asks for a message."""
        return _LEAVE.search(self.text) is not None and _NOT_LEAVE.search(self.text) is None

    @property
    def asks_for_number(self) -> bool:
        """Whether it asks for the number of whoever rings."""
        return _THEIR_NUMBER.search(self.text) is not None

    @property
    def promises_word(self) -> bool:
        """Whether it says that they will hear from one."""
        return _BACK.search(self.text) is not None

    @property
    def says_when(self) -> bool:
        """Whether it says by when they will hear from one."""
        return any(_WHEN.search(each) for each in self._promises())

    @property
    def puts_off(self) -> bool:
        """Whether they will hear from one only after a week or more."""
        return any(_LATE.search(each) for each in self._promises())

    @property
    def asks_for_texts(self) -> bool:
        """Whether it asks for a text message."""
        return _BY_TEXT.search(self.text) is not None

    @property
    def numbers(self) -> list[str]:
        """The telephone numbers that it gives, in figures, also those that are spelt in words."""
        spelt = [re.findall(r"[a-z]+", found[0].lower()) for found in _SPELT.finditer(self.text)]
        said = ["".join(_FIGURES[word] for word in each) for each in spelt]
        return [figures(found) for found in _DIALLED.findall(self.text)] + said

    @property
    def anonymous(self) -> str:
        """The text without the person's own name, which may be any word."""
        bare = self.text
        for part in sorted(self.of.split(), key=len, reverse=True):
            bare = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", "_", bare, flags=re.IGNORECASE)
        return bare

    def says(self, name: str) -> bool:
        """Whether every part of a name is among its words, whatever the accents."""
        return set(_folded(name)) <= set(_folded(self.text))

    def _promises(self) -> Iterator[str]:
        return (each for each in re.split(r"[.!?]+", self.text) if _BACK.search(each))


def figures(number: str) -> str:
    """Give the figures of a telephone number alone."""
    return "".join(sign for sign in number if sign.isdecimal() and sign.isascii())


def _folded(text: str) -> list[str]:
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return re.findall(r"[^\W\d_]+", bare)
