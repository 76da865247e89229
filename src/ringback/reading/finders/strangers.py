"""Names of people whom nobody knows yet."""

from collections.abc import Sequence
from typing import Final

from ringback.intake import vocabulary

from .everyday import EVERYDAY, FUNCTION, SPEAKING
from .given_names import GIVEN_NAMES
from .known_names import OWNED, TITLES, bare
from .parts import find_part
from .subjects import MACHINES
from .verbs import is_auxiliary, is_past, is_plain
from .wording import Word

_NO_NAMES: Final = vocabulary.words_of(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter thanksgiving "
    "linkedin indeed zoom teams skype google meet whatsapp glassdoor slack outlook gmail "
    "workday facebook hr cv ceo cfo cto coo vp it pa hm vm id pdf ok asap eod eow fyi tbc tba "
    "am pm voicemail monday's i reception receptionist switchboard security human resources "
    "personnel recruiting recruitment talent acquisition team head office admin accounts "
    "payroll sales marketing finance customer service services support desk front main line "
    "store shop branch hiring staffing careers department dept english french spanish american "
    "british irish canadian uk us usa eu ny la dc nyc sir madam ma'am mum dad mom god jesus "
    "christ lord thanks cheers hi hello dear hey zoom's update note ps re fwd mr mrs ms dr miss "
    "prof operator nobody someone somebody everyone anyone robot"
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


def find_stranger(
    words: Sequence[Word], place: int, employer: str, *, listed: bool = False
) -> tuple[str, int]:
    """Give the name of somebody at a word as it was written, and how many words it takes.

    `listed` is whether it stands right beside somebody named: "Dana and Priya".
    """
    start = place
    if words[place].text in TITLES and place + 1 < len(words) and words[place].text != "sir":
        place += 1
    titled = place > start and _may_follow_title(words, place)
    if place > start and not titled:
        return "", 1
    firm = {bare(word) for word in employer.lower().replace("&", " ").split()}
    named = titled or _is_name(words, place, firm, listed=listed)
    if not named or not _can_be_name(words, place) or _kin(words, start):
        return "", 1
    end = place + 1
    while end < len(words) and end - place < 3 and goes_on(words[end], firm):
        end += 1
    if end == place + 1 and not words[place].capital and _told_by_name(words, place):
        end += _goes_on_small(words, end)
    first = _owning(words, start).capitalize() if end == start + 1 else _written(words[start])
    return " ".join((first, *(_written(word) for word in words[start + 1 : end]))), end - start


def _may_follow_title(words: Sequence[Word], place: int) -> bool:
    """Whether a word after a title is a name; after "Mr" and the like even without a capital."""
    word, title = words[place], words[place - 1].text
    if word.mark or word.sentence != words[place - 1].sentence:
        return False
    return word.capital or word.text in GIVEN_NAMES or title in _SURE_TITLES


_SURE_TITLES: Final = frozenset(("mr", "mrs", "ms", "dr"))


def _can_be_name(words: Sequence[Word], place: int) -> bool:
    text = _owning(words, place)
    return text.isalpha() and text not in _NO_NAMES and text not in FUNCTION and len(text) > 1


def _is_name(words: Sequence[Word], place: int, firm: set[str], *, listed: bool) -> bool:
    word = words[place]
    text = _owning(words, place)
    if text in firm or (place and words[place - 1].text in _TOWN):
        return False
    if (text in GIVEN_NAMES and text not in EVERYDAY) or _told_by_name(words, place):
        return True
    if not _is_verbless(text):
        return False
    if not word.capital:
        return _before_part(words, place)
    return listed or _expected(words, place) or _is_full(words, place, firm)


_TOWN: Final = frozenset(("in", "near"))
"""What stands before a town rather than before somebody."""


def _owning(words: Sequence[Word], place: int) -> str:
    """Give a word as a name, without the ending of an owner: "toby" of "tobys email"."""
    text = bare(words[place].text)
    after = words[place + 1].text if place + 1 < len(words) else ""
    short = text.removesuffix("s")
    owner = text.endswith("s") and text not in GIVEN_NAMES and short in GIVEN_NAMES
    return short if owner and after in OWNED else text


def _told_by_name(words: Sequence[Word], place: int) -> bool:
    """Whether somebody is said to be called so: "his name is hank", "a guy called lonnie"."""
    before = [word.text for word in words[max(0, place - 3) : place]]
    if not before or words[place].sentence != words[place - 1].sentence:
        return False
    if before[-2:] == ["name", "is"] or before[-1:] == ["named"] or before[-2:] == ["name", "was"]:
        return True
    return before[-1] in {"called", "named"} and before[-2:-1] != [] and before[-2] in _SOMEBODY


_SOMEBODY: Final = vocabulary.words_of(
    "guy lady man woman person someone somebody fella lad bloke girl chap gentleman colleague "
    "receptionist"
)


def _before_part(words: Sequence[Word], place: int) -> bool:
    """Whether a word in small letters is a name by the part after it: "fergus the manager"."""
    text, after = words[place].text, place + 1
    if text in EVERYDAY or len(text) < 3 or after >= len(words):
        return False
    before = words[place - 1].text if place else ""
    if words[after].text in {"the", "their"} and not words[after].mark:
        said = before in _DIRECT or before == "with"
        return said and find_part(words, after + 1)[0] is not None
    opens = not place or words[place - 1].sentence != words[place].sentence
    bracketed = words[after].mark == ";" and find_part(words, after)[0] is not None
    return bracketed and (opens or before in _DIRECT or before in {"to", "from"})


def _is_full(words: Sequence[Word], place: int, firm: set[str]) -> bool:
    """Whether a first name and a surname stand here, and not at the head of a sentence."""
    before = words[place - 1] if place else None
    if before is None or before.sentence != words[place].sentence or before.text in _AT:
        return False
    if before.capital and place > 1 and words[place - 2].sentence == before.sentence:
        return False
    after = words[place + 1] if place + 1 < len(words) else None
    both = (words[place].text, after.text if after else "")
    full = after is not None and not after.mark and goes_on(after, firm)
    return full and not _OF_PLACES.intersection(both)


_AT: Final = vocabulary.words_of("at in @ near of as role job position post the")
"""What stands before a firm, a town or a job rather than before somebody."""
_OF_PLACES: Final = vocabulary.words_of(
    "street road avenue lane square park centre center north south east west new great old city "
    "town county school college university hospital hotel station manager engineer officer "
    "director team department office group bank job first second national royal saint day week "
    "deputy general chief vice nurse cook superintendent agent entry auditor analyst associate "
    "assistant clerk driver operator technician designer developer accountant apprentice "
    "teacher supervisor coordinator administrator consultant welder electrician warehouse data "
    "senior junior lead staff night remote dental society way building ranch rd ave blvd mobile "
    "animal law payment under review year produce line site business programs student"
)
"""Words of two capitals that are no names of people: places, firms, jobs, days."""


def _is_verbless(text: str) -> bool:
    return not (is_auxiliary(text) or is_past(text) or is_plain(text)) or text in EVERYDAY


def _expected(words: Sequence[Word], place: int) -> bool:
    """Whether a word with a capital stands where somebody is named."""
    word = words[place]
    before = words[place - 1] if place else None
    if before is None or before.sentence != word.sentence:
        return _opens_as_name(words, place)
    if before.text in _DIRECT or before.text in _PARTS or before.text in _KIN:
        return True
    two_before = words[place - 2].text if place > 1 else ""
    if before.text in {"to", "for"}:
        return two_before in _TALK
    if before.text in {"from", "by", "is", "it's"}:
        return two_before in _SENT
    after = words[place + 1] if place + 1 < len(words) else None
    return after is not None and not after.mark and _speaks(after.text)


def _opens_as_name(words: Sequence[Word], place: int) -> bool:
    """Whether the capital that begins a sentence is a name: by what is owned or done after it."""
    text = words[place].text
    if bare(text) in _NOUNS or bare(text).endswith("ly"):
        return False
    last = place
    while last + 1 < len(words) and last < place + 2 and goes_on(words[last + 1], set()):
        last += 1
    after = words[last + 1 : last + 3]
    if words[last].text.endswith("'s"):
        return any(word.text in OWNED for word in after)
    doing = after[:1] and after[0].sentence == words[place].sentence
    return bool(doing) and (
        after[0].text == "who" or (not after[0].mark and _speaks(after[0].text))
    )


_NOUNS: Final = (
    MACHINES
    | _SOMEBODY
    | vocabulary.words_of(
        "company agency firm employer client people boy kid gentleman operator school hospital "
        "bank warehouse factory restaurant hotel clinic garage business everybody email letter "
        "text website system site ad advert friend interview call answer applicants candidates "
        "they he she we you it"
    )
)
"""Nouns that do something and are nobody's name."""


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


def goes_on(word: Word, firm: set[str]) -> bool:
    """Whether a word is the surname to the name before it; `firm` are the words of the firm."""
    text = bare(word.text)
    return (
        word.capital
        and not word.mark
        and text.isalpha()
        and text not in _NO_NAMES | FUNCTION | OWNED
        and text not in firm
        and text != "i"
        and (_is_verbless(text))
    )


def _goes_on_small(words: Sequence[Word], place: int) -> bool:
    """Whether a word in small letters is the surname of somebody "called lonnie beal"."""
    if place >= len(words) or words[place].mark:
        return False
    text = words[place].text
    after = words[place + 1] if place + 1 < len(words) else None
    ends = (
        after is None or bool(after.mark) or after.text in FUNCTION or not _is_verbless(after.text)
    )
    return ends and text not in FUNCTION | EVERYDAY | _NO_NAMES and _is_verbless(text)


def _kin(words: Sequence[Word], place: int) -> bool:
    """Whether somebody of the seeker's own is named: "my sister Ann"."""
    near = [word.text for word in words[max(0, place - 3) : place + 1]]
    return "my" in near and bool(_KIN.intersection(near))


def _written(word: Word) -> str:
    text = bare(word.text)
    return "-".join(part.capitalize() for part in text.split("-"))
