"""A message: its sentences, what each rests on, and what was lacking."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ringback.casebook.documents import Fact, Posting
from ringback.casebook.events import Applied
from ringback.casebook.people import Contact, Seeker
from ringback.casebook.terms import LineKind, MessageKind

from .past import NOTHING_YET, Past
from .spoken.speech import spoken
from .spoken.timing import seconds


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that a message may draw on; what does not stand here cannot be said.

    `used` are the keys of the facts that earlier messages said (F5); `earlier` counts the
    voicemails already left for this application. `spoken_on` is the day on which somebody there
    was last spoken to, `returning` says that the call returns one of theirs. `phone_shown` is the
    seeker's number as people of that country write it ("01632 555012"), or empty. `today` is the
    day on which the message is said or dated, at the contact's place. `line` is the line it goes
    by; a letter goes by `email`, `post` or `portal`. `past` is what else has passed between the
    two. `turn` differs from one message to the next, so that no two begin alike in a row.
    `may_call` says whether a letter may announce a call (P6, L3).
    """

    seeker: Seeker
    posting: Posting
    facts: tuple[Fact, ...]
    contact: Contact | None
    today: date
    applied: Applied | None
    applied_on: date | None
    used: frozenset[str]
    earlier: int
    interviewed_on: date | None = None
    referred_by: str = ""
    spoken_on: date | None = None
    returning: bool = False
    phone_shown: str = ""
    line: LineKind | None = None
    past: Past = NOTHING_YET
    turn: int = 0
    may_call: bool = True

    @property
    def talked(self) -> bool:
        """Whether they know who calls: they were spoken to, or they rang themselves."""
        known = self.interviewed_on is not None or self.spoken_on is not None
        return known or self.returning

    @property
    def talk(self) -> date | None:
        """The day of a talk on the telephone that no interview followed."""
        spoken, met = self.spoken_on, self.interviewed_on
        return spoken if spoken and (met is None or spoken > met) else None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as written and as said, and the references of what it rests on.

    `opens` says that it begins a paragraph: a message that is said has none. A reference is
    `fact:KEY`, `seeker:name`, `seeker:phone`, `posting:title`, `posting:employer`,
    `posting:place`, `posting:want:START`, `event:applied`, `event:interviewed`, `event:called`,
    `event:spoken`, `event:rang`, `event:wrote`, `event:promised`, `event:urgent`,
    `event:arranged`, `event:decided`, `event:agreed`, `event:greeting`, `contact:name`, or, for a
    sentence that claims nothing, the rule that asks for it (`rule:R4`).
    """

    text: str
    spoken: str
    rests_on: tuple[str, ...]
    opens: bool = False


def sentence(text: str, *rests_on: str, opens: bool = False) -> Sentence:
    """Make a sentence of its text and what it rests on."""
    return Sentence(text, _spoken(text), rests_on, opens)


@lru_cache(maxsize=1024)
def _spoken(text: str) -> str:
    return spoken(text)


@dataclass(frozen=True, slots=True)
class Message:
    """What to say; `missing` tells in plain sentences what was lacking and what to add.

    `facts` are the keys of the facts that it claims, in the order in which it says them. `subject`
    is what an e-mail bears above it; empty for what is said.
    """

    kind: MessageKind
    sentences: tuple[Sentence, ...]
    missing: tuple[str, ...]
    facts: tuple[str, ...]
    subject: str = ""

    @property
    def text(self) -> str:
        """The message as it is read; a blank line between the paragraphs of a letter."""
        return "\n\n".join(self.paragraphs)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs, each as one text; whatever is said is one."""
        found: list[str] = []
        for each in self.sentences:
            if each.opens or not found:
                found.append(each.text)
            else:
                found[-1] += f" {each.text}"
        return tuple(found)

    @property
    def spoken(self) -> str:
        """The message as it is said, without a figure or a symbol."""
        return " ".join(sentence.spoken for sentence in self.sentences)

    @property
    def seconds(self) -> float:
        """How long it takes to say, to a tenth of a second."""
        return round(seconds(self.spoken), 1)
