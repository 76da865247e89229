"""Names of people whom nobody knows yet."""

from collections.abc import Sequence
from typing import Final

from ringback.intake import vocabulary

from .everyday import EVERYDAY, SPEAKING
from .given_names import GIVEN_NAMES
from .known_names import TITLES, bare
from .verbs import is_auxiliary, is_past, is_plain
from .wording import Word

_NO_NAMES: Final = vocabulary.words_of(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter thanksgiving "
    "linkedin indeed zoom teams skype google meet whatsapp glassdoor slack outlook gmail "
    "workday facebook hr cv ceo cfo cto coo vp it pa hm vm id pdf ok asap eod eow fyi tbc tba "
    "am pm voicemail monday's i reception receptionist switchboard security human resources "
    "personnel recruiting talent acquisition team head office admin accounts payroll sales "
    "english french spanish american british irish irish canadian uk us usa eu ny la dc nyc sir "
    "madam ma'am mum dad mom god jesus christ lord thanks cheers hi hello dear hey zoom's "
    "update note ps re fwd mr mrs ms dr miss prof operator nobody someone somebody everyone "
    "anyone robot"
)
_KIN: Final = vocabulary.words_of(
    "wife husband sister brother mother father mum mom dad son daughter aunt uncle cousin "
    "friend buddy mate partner neighbor neighbour roommate flatmate boyfriend girlfriend "
    "colleague dog cat kid nephew niece gran nan coach"
)
_TALK: Final = vocabulary.words_of(
    "spoke speak speaking talked talk talking wrote write writing email emailed letter note "
    "message sent chatted card line put through over spoken reply replied thank-you mail text"
)
_SENT: Final = vocabulary.words_of(
    "email call letter message heard word text reply note voicemail hear card answer mail vm "
    "news callback calls texts emails here from it's is this"
)
_DIRECT: Final = SPEAKING - vocabulary.words_of(
    "to from by for call and is got email text message contact phone left try ring meet"
)
"""Words after which a capital names somebody, without another word that says so."""


def find_stranger(words: Sequence[Word], place: int, employer: str) -> tuple[str, int]:
    """Give the name of somebody at a word as it was written, and how many words it takes."""
    start = place
    if words[place].text in TITLES and place + 1 < len(words) and words[place].text != "sir":
        place += 1
    titled = place > start and (words[place].capital or words[place].text in GIVEN_NAMES)
    if place > start and not titled:
        return "", 1
    firm = {bare(word) for word in employer.lower().replace("&", " ").split()}
    if not _is_name(words, place, firm, titled=titled) or _kin(words, start):
        return "", 1
    end = place + 1
    while end < len(words) and end - place < 3 and _goes_on(words[end], firm):
        end += 1
    return " ".join(_written(word) for word in words[start:end]), end - start


def _is_name(words: Sequence[Word], place: int, firm: set[str], *, titled: bool) -> bool:
    word = words[place]
    text = bare(word.text)
    if not text.isalpha() or text in _NO_NAMES or text in firm or len(text) < 2:
        return False
    if titled:
        return True
    if text in GIVEN_NAMES and text not in EVERYDAY:
        return True
    named = _expected(words, place) or _is_full(words, place, firm)
    return word.capital and _is_verbless(text) and named


def _is_full(words: Sequence[Word], place: int, firm: set[str]) -> bool:
    """Whether a first name and a surname stand here, and not at the head of a sentence."""
    before = words[place - 1] if place else None
    if before is None or before.sentence != words[place].sentence:
        return False
    if before.capital and place > 1 and words[place - 2].sentence == before.sentence:
        return False
    after = words[place + 1] if place + 1 < len(words) else None
    both = (words[place].text, after.text if after else "")
    full = after is not None and not after.mark and _goes_on(after, firm)
    return full and not _OF_PLACES.intersection(both)


_OF_PLACES: Final = vocabulary.words_of(
    "street road avenue lane square park centre center north south east west new great old city "
    "town county school college university hospital hotel station manager engineer officer "
    "director team department office group bank job first second national royal saint"
)
"""Words of two capitals that are no names of people."""


def _is_verbless(text: str) -> bool:
    return not (is_auxiliary(text) or is_past(text) or is_plain(text)) or text in EVERYDAY


def _expected(words: Sequence[Word], place: int) -> bool:
    """Whether a word with a capital stands where somebody is named."""
    word = words[place]
    before = words[place - 1] if place else None
    if before is None or before.sentence != word.sentence:
        return False
    if before.text in _DIRECT or before.text in _PARTS:
        return True
    two_before = words[place - 2].text if place > 1 else ""
    if before.text in {"to", "for"}:
        return two_before in _TALK
    if before.text in {"from", "by", "is", "it's"}:
        return two_before in _SENT
    after = words[place + 1] if place + 1 < len(words) else None
    return after is not None and not after.mark and _speaks(after.text)


def _speaks(text: str) -> bool:
    return text in _DOES


_PARTS: Final = vocabulary.words_of(
    "assistant secretary recruiter manager boss foreman colleague pa"
)
_DOES: Final = vocabulary.words_of(
    "said says called calls rang rings emailed answered told wrote asked phoned texted replied "
    "wants wanted thinks promised"
)
"""What somebody whose name nobody knows does in a telling."""


def _goes_on(word: Word, firm: set[str]) -> bool:
    """Whether a word is the surname to the name before it."""
    text = bare(word.text)
    return (
        word.capital
        and not word.mark
        and text.isalpha()
        and text not in _NO_NAMES
        and text not in firm
        and text != "i"
        and (_is_verbless(text))
    )


def _kin(words: Sequence[Word], place: int) -> bool:
    """Whether somebody of the seeker's own is named: "my sister Ann"."""
    near = [word.text for word in words[max(0, place - 3) : place + 1]]
    return "my" in near and bool(_KIN.intersection(near))


def _written(word: Word) -> str:
    text = bare(word.text)
    return "-".join(part.capitalize() for part in text.split("-"))
