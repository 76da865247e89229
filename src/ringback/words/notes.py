"""The seeker's own notes on a talk, in the forms in which one can say them to the listener."""

import calendar
import re
from dataclasses import dataclass
from typing import Final, Literal

from .english.casing import article, is_name, lower_first
from .english.lists import words
from .english.titles import is_worker
from .english.verbs import PARTICLES, form, gerund

Form = Literal["thing", "clause", "question", "deed", "gerund", "unsure"]
"""What a note is: a noun phrase, a clause, an indirect question, a thing to do, an -ing phrase."""

_MOST_WORDS: Final = 14
_MOST_LETTERS: Final = 100
_MOST_READ: Final = 400
_LABEL: Final = re.compile(r"^(?:[\s•*·>\"“'‘–—-]+|[A-Za-z]+(?: [a-z]+)?:\s+|\d{1,2}[.)]\s+)+")
_PIECES: Final = re.compile(
    r"\s[–—-]+\s|[—;|\n]|(?<=[a-z\d)]{2})[.!?]+\s+|\s*[(\[]|\s\d{1,2}[.)]\s"
)
_EDGES: Final = ' .,;:!?"“”‘’*•-–—'
_UNSAYABLE: Final = re.compile(r"https?:|www\.|@|[<>{}\[\]\\^~_=|#]|\.\.|…|[^\x20-\u024f’‘“”–—€£]")
_HEDGES: Final = re.compile(
    r"^(?:(?:maybe|perhaps|probably|possibly|basically|definitely|also|please|like|the idea of|"
    r"my idea (?:is|was)(?: to)?|idea of|i think(?: that)?|i thought(?: that)?|that) )+",
    re.IGNORECASE,
)
_DOING: Final = re.compile(
    r"^(?:(?:i|we|you|they)(?:['’]d| would| could| should| might| will|['’]ll| can)"
    r"(?: first| then| also| maybe| like to| love to)*|let['’]?s|let us|why not|"
    r"how about|what about|to|would|could|should|want to|i want to|i would want to) ",
    re.IGNORECASE,
)
_THEIR_VERBS: Final = re.compile(
    r"^(?:(?:they|he|she|we|i|you|both|everyone|everybody|[A-Z][a-z]+)(?: all| both| also)? )?"
    r"(?:really |especially |particularly |also |quite )?"
    r"(?:(?:had )?(?:an? )?(?:good|nice|great|long|interesting|lively|short|friendly) "
    r"(?:chat|talk|discussion|conversation|questions?|laugh|exchange) (?:about|on|over)|"
    r"like|love|worry about|care about|ask about|are (?:keen on|worried about|interested in)|"
    r"liked|loved|enjoyed|praised|mentioned|discussed|admired|appreciated|valued|"
    r"(?:was|were) (?:very |really |most )?(?:interested in|impressed (?:by|with)|keen on|"
    r"curious about|worried about|concerned about|unsure (?:about|of)|excited about|"
    r"pleased (?:with|about)|not sure (?:about|of))|"
    r"(?:seemed|looked|felt) (?:very |really )?(?:interested in|impressed (?:by|with)|keen on|"
    r"worried about|concerned about|unsure (?:about|of)|excited about)|"
    r"(?:worried|asked|talked|spoke|wondered|cared|laughed|chatted|agreed|disagreed)(?: me| a lot)*"
    r" (?:about|over|on|at)|"
    r"(?:asked|wondered|wanted to know)(?: me)?(?= (?:how|what|why|where|when|whether) )|"
    r"got on (?:well )?(?:about|over)|noticed|questioned|brought up|raised|doubted)"
    r" (?=\S)",
    re.IGNORECASE,
)
_WANTING: Final = re.compile(
    r"^(?:they|we|you) (?:all |both |also |really )?(?:want|plan|hope|need|aim|mean|intend|wanted|"
    r"planned|hoped|are (?:planning|hoping|going|about)) to (?=[a-z]+ )",
    re.IGNORECASE,
)
_LACKING: Final = re.compile(
    r"^(?:(?:i(?:['’]ve| have)|there(?:['’]s| is)|have|has|with) )?(?:no|not enough|not much|"
    r"little|hardly any|lacking|lack of|my lack of|limited|missing|without)"
    r"(?: (?:real|much|direct|proper|prior|any))? (?=\S)"
    r"|^(?:i )?(?:do not|don['’]t|never|have not|haven['’]t|i['’]ve not)(?: yet| really)*"
    r" (?:have|had|know|known|used|use|done|worked with)(?: any| much| enough)? (?=\S)"
    r"|^(?:i(?:['’]ve| have) )?never (?:used|had|worked with|done) (?=\S)|^i lack(?: any)? (?=\S)",
    re.IGNORECASE,
)
_LATELY: Final = re.compile(r"(?:,? (?:yet|so far|at all|though|too much))+$", re.IGNORECASE)
_INVERTED: Final = re.compile(r"^(can|could|would|will|do|am|have|should) i (?=\S)", re.IGNORECASE)
_QUESTIONS: Final = words("how why what where when whether which who")
_PRONOUNS: Final = words(
    "i i'm i've i'd i’m i’ve i’d we they you he she it there this everyone everybody nobody"
)
_THIRD: Final = words("he she him his her hers he's she's he’s she’s")
_ARTICLES: Final = words(
    "a an the my our their your his her its this these those that some any all every each both "
    "another more less fewer two three four five six one"
)
_FINITE: Final = words(
    "is are was were isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t has have had hasn't "
    "haven't will would can can't can’t could should must might do does did don't don’t doesn't "
    "doesn’t didn't didn’t won't won’t seems seem seemed takes took needs needed wants wanted went"
)
_QUALITIES: Final = words(
    "good great nice fine friendly long short bad hard easy well okay ok overqualified "
    "underqualified young old positive negative warm cool away far late expensive busy"
)
_ADVERBS: Final = words("too very so really quite yes no none nothing not all")
_PREPOSITIONS: Final = re.compile(
    r"\s(?:of|for|in|to|with|at|on|about|from|between|by|during|after|before|over|under)\s"
)
_SMALL: Final = words(
    "of for in to with at on about from between by during after before over under"
)
_NOUNS_TOO: Final = words(
    "increase report record project study support work design research volunteer budget plan "
    "schedule process practice contact control influence network model market group team call test "
    "visit offer pick stock stage price order route track review store mail host lead field file "
    "book "
    "care change charge check coach cook cover display drive exhibit trial shift trade travel "
    "paint plant staff sample sponsor supply train transport wait walk watch program programme "
    "forecast show share scale screen score position place play point pilot place map load list "
    "issue input insert idea handle head guard guide group gain form focus finish fit face "
    "experience estimate document discount damage cut cost cause benefit audit award balance "
    "back advance address account access"
)
_NO_VERBS: Final = (
    _QUESTIONS
    | _PRONOUNS
    | _ARTICLES
    | _SMALL
    | _ADVERBS
    | _QUALITIES
    | _FINITE
    | words("and or but if because as while once only even just such half again today")
)
_ADVERBIALS: Final = words(
    "by every each before after first instead weekly daily monthly earlier more with"
)
_UNCOUNTED: Final = re.compile(
    r"(?:ing|ity|ness|ship|ment|(?:experi|confid|pati|compet)ence|(?:mainten|perform|attend|compli|insur)ance|ware|work|care|time|ics|advice|music|feedback|staff|sales|"
    r"payroll|help|people|safety)$",
    re.IGNORECASE,
)
_THEIRS: Final = {
    **{"they": "you", "them": "you", "their": "your", "theirs": "yours"},
    **{"themselves": "yourselves", "they're": "you're", "they’re": "you’re"},
    **{"they've": "you've", "they’ve": "you’ve", "they'd": "you'd", "they’d": "you’d"},
    **{"they'll": "you'll", "they’ll": "you’ll"},
}
_OF_WHOM: Final = words("people staff team client customer patient child somebody someone anybody")
_DAYS: Final = frozenset((*calendar.day_name, *calendar.month_name))
_JUDGED: Final = words(
    "seemed looked felt thought think seem look sounded worry worried doubt doubted fear feared"
)
_NEGATED: Final = re.compile(r"^they (?:\w+ )?(?:\w+n['’]t|not|never)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Note:
    """A note without its wrapping, and what it is."""

    text: str
    form: Form


def about(note: str) -> str:
    """Give a note as what can follow "about", "on" or "for"; empty where it cannot."""
    bare = _bare(note)
    found = _Note("", "unsure") if _THEIR_VERBS.match(bare) else _classified(bare)
    if found.form == "deed":
        return _turned(_as_gerund(found.text))
    if found.form in {"gerund", "question"}:
        return "" if _of_a_third(found.text) else _turned(found.text)
    if wanting := _WANTING.match(bare):
        return _turned(_as_gerund(bare[wanting.end() :]))
    return _thing(found.text if found.form == "thing" else _topic(bare))


def to_do(note: str) -> str:
    """Give a note as what can follow "I would": "call the lapsed accounts first"; else empty."""
    found = _classified(_bare(note))
    if found.form not in {"deed", "gerund"} or _of_a_third(found.text):
        return ""
    if found.form == "deed":
        return _turned(found.text)
    first, _, rest = found.text.partition(" ")
    verb = form(first)
    return _turned(f"{verb[1]} {rest}") if verb and rest and " and " not in rest else ""


def said(note: str) -> str:
    """Give a note as a clause to the listener: "you liked my route plan"; empty if it is none."""
    found = _classified(_bare(note))
    tokens = found.text.lower().split()
    if found.form != "clause" or _of_a_third(found.text) or _JUDGED & set(tokens[:3]):
        return ""
    if _NEGATED.match(found.text):
        return ""
    return _turned(found.text) if tokens[0] in _PRONOUNS | _ARTICLES else ""


def _bare(note: str) -> str:
    """Take off labels, hedges and all behind the first sentence; empty if nobody could say it."""
    text = _LABEL.sub("", " ".join(note[:_MOST_READ].split()), count=1)
    said_first = _PIECES.split(text, maxsplit=1)[0].split()
    spoken = " ".join(word for word in said_first if word == "&" or any(map(str.isalnum, word)))
    piece = _HEDGES.sub("", spoken.strip(_EDGES)).strip(_EDGES)
    long = len(piece.split()) > _MOST_WORDS or len(piece) > _MOST_LETTERS
    if long or _UNSAYABLE.search(piece) or not re.search(r"[A-Za-z]{2}", piece):
        return ""
    if piece.isupper() and len(piece) > 5:
        piece = piece.lower()
    return _lowered(piece)


def _classified(bare: str) -> _Note:
    """Say what a note is."""
    if asked := _INVERTED.match(bare):
        verb, rest = asked[1].lower(), bare[asked.end() :]
        return _Note(f"whether I {'' if verb == 'do' else verb + ' '}{rest}", "question")
    if doing := _would(bare):
        return doing
    tokens = bare.lower().split()
    if set(tokens) <= _NO_VERBS or tokens[-1] in _SMALL:
        return _Note("", "unsure")
    if bare.lower().startswith("the fact that "):
        return _Note(bare, "question")
    if tokens[0] in _QUESTIONS:
        return _Note(bare, "question" if len(tokens) > 2 else "unsure")
    if _is_deed(tokens):
        return _Note(bare, "deed")
    if _is_doing(tokens):
        return _Note(bare, "gerund")
    if tokens[0] in _PRONOUNS or _is_finite(tokens):
        return _Note(bare, "clause")
    odd = _LACKING.match(bare) or _opens_oddly(tokens) or set(tokens) <= _QUALITIES | _ADVERBS
    return _Note(bare, "unsure" if odd else "thing")


def _would(bare: str) -> _Note | None:
    """Take "I would", "to", "let's" off what they introduce: something to do."""
    doing = _DOING.match(bare)
    if doing is None:
        return None
    deed = bare[doing.end() :]
    words_of_it = deed.lower().split()
    kind = (form(words_of_it[0]) or ("", ""))[0]
    # Whatever stands between "could" and "the" is done, known as a verb or not.
    if kind == "base" or (not kind and words_of_it[1:2] and words_of_it[1] in _ARTICLES):
        return _Note(deed, "deed")
    return _Note(deed, "gerund") if kind == "gerund" else None


def _is_deed(tokens: list[str]) -> bool:
    """Say whether a note tells something to do: "call the lapsed accounts", not "call list"."""
    verb = form(tokens[0])
    if verb is None and len(tokens) > 2 and tokens[1] in _ARTICLES - words("that these those"):
        return tokens[0] not in _NO_VERBS
    # Where base and past are the same ("set", "put", "cut"), a note means the base.
    if verb is None or verb[1] != tokens[0] or tokens[0].endswith("eed") or len(tokens) < 2:
        return False
    if verb[0] != "base" and (verb[0] != "past" or tokens[0].endswith("ed")):
        return False
    if tokens[0] not in _NOUNS_TOO:
        return True
    follows = tokens[1] in _ARTICLES or (tokens[1] in PARTICLES and tokens[1] not in _SMALL)
    if follows or (tokens[2:3] and tokens[1].endswith("s") and tokens[2] in _ADVERBIALS):
        return True
    several = [word for word in tokens[2:4] if word.endswith("s") and not word.endswith("ss")]
    return bool(several) and tokens[1] not in _SMALL and tokens[2] not in _SMALL


def _is_doing(tokens: list[str]) -> bool:
    """Say whether a note opens with an -ing word that does something, as "training" does not."""
    doing = tokens[tokens[0] == "not" :]
    if len(doing) < 2 or (form(doing[0]) or ("", ""))[0] != "gerund":
        return False
    return doing[1] in _ARTICLES | PARTICLES or doing[1].endswith("s") or len(doing) > 2


def _is_finite(tokens: list[str]) -> bool:
    if tokens[0] in _FINITE - {"might", "will", "need", "can"}:
        return True
    for before, word, after in zip(tokens, tokens[1:], [*tokens[2:], ""], strict=False):
        if word in _FINITE:
            return True
        verb = form(word)
        past = verb is not None and verb[0] == "past" and before not in _ARTICLES
        if past and after in _ARTICLES | _PRONOUNS | words("me us about on"):
            return True
    return False


def _opens_oddly(tokens: list[str]) -> bool:
    """Say whether a note opens as no noun phrase does: "liked the plan", "about nights"."""
    verb = form(tokens[0])
    verbal = verb is not None and verb[0] == "past" and tokens[1:2] and tokens[1] in _ARTICLES
    return bool(verbal) or tokens[0] in _SMALL | _ADVERBS | words("and or but if because as while")


def _topic(bare: str) -> str:
    """Give what a clause is about: what they liked, what one has not, or what it says is so."""
    for begins in (_THEIR_VERBS, _LACKING):
        if match := begins.match(bare):
            topic = _LATELY.sub("", bare[match.end() :]).strip(_EDGES)
            kind = _classified(topic).form if not topic.lower().startswith("that ") else "unsure"
            sayable = kind in {"thing", "question", "gerund"}
            return _a(topic) if sayable and begins is _LACKING else topic if sayable else ""
    tokens = bare.split()
    verb = next((at for at, word in enumerate(tokens) if word.lower() in _FINITE), 0)
    subject = " ".join(tokens[:verb])
    known = subject and tokens[0].lower() not in _PRONOUNS | _QUESTIONS
    return subject if known and _classified(subject).form == "thing" else ""


def _a(topic: str) -> str:
    """Give what one has not as one of its sort: "a degree", but "SAP" and "night shifts"."""
    tokens = topic.split()
    bare = tokens[0].lower() in _ARTICLES or _is_bare(topic, tokens)
    return topic if bare else f"{article(topic)} {topic}"


def _thing(text: str) -> str:
    """Give a noun phrase with the article that it needs, turned to the listener."""
    text = _LATELY.sub("", text).strip(_EDGES)
    tokens = text.split()
    if not re.search(r"[A-Za-z]{2}", text) or _of_a_third(text):
        return ""
    if tokens[0].lower() in _ARTICLES | _QUESTIONS or _is_bare(text, tokens):
        return _turned(text)
    return f"the {_turned(text)}"


def _is_bare(text: str, tokens: list[str]) -> bool:
    """Say whether a noun phrase stands without an article: plurals, names, what is not counted."""
    head = _PREPOSITIONS.split(text, maxsplit=1)[0].split()[-1]
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    named = (
        is_name(head)
        or (is_name(tokens[0]) and len(tokens) < 2)
        or (head[:1].isupper() and head not in _DAYS)
    )
    possessive = "'s " in text or "’s " in text
    several = " and " in text or ", " in text
    event = head.endswith("ing") and len(tokens) > 3
    uncounted = bool(_UNCOUNTED.search(head)) and not event
    return plural or named or possessive or several or tokens[0].isdigit() or uncounted


def _as_gerund(text: str) -> str:
    first, _, rest = text.partition(" ")
    verb = form(first)
    base = verb[1] if verb and verb[0] != "base" else first
    joined = re.match(r"(.*\band )([a-z]+)( .*)$", rest)
    if joined and (second := form(joined[2])) and second == ("base", joined[2]):
        rest = f"{joined[1]}{gerund(joined[2])}{joined[3]}"
    return f"{gerund(base)} {rest}"


def _turned(text: str) -> str:
    """Turn a note to the listener: "they" are "you", unless others stand before the word."""
    turned: list[str] = []
    others = False
    for word in text.split():
        bare = word.strip(".,").lower()
        yours = _THEIRS.get(bare)
        turned.append(word.lower().replace(bare, yours) if yours and not others else word)
        plural = bare.endswith("s") and not bare.endswith(("ss", "us", "is", "'s", "’s", "as"))
        others = others or (plural and bool(turned[:-1])) or bare in _OF_WHOM or is_worker(bare)
    return " ".join(turned)


def _of_a_third(text: str) -> bool:
    """Say whether a note speaks of "him" or "her", who may be the one who listens."""
    return bool(_THIRD & {word.strip(".,") for word in text.lower().split()})


def _lowered(text: str) -> str:
    first = text.split(maxsplit=1)[0] if text else ""
    follows = text.split()[1:2]
    person = bool(follows) and (form(follows[0].lower()) or ("", ""))[0] == "past"
    named = (
        is_name(first)
        or first in _DAYS
        or first.endswith(("'s", "’s"))
        or (person and first.istitle())
    )
    known = first.lower() in _PRONOUNS | _ARTICLES | _QUESTIONS
    lowered = lower_first(text) if known or not named else text
    return re.sub(r"\bi(?=['’ ]|$)", "I", lowered)
