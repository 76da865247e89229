"""The verbs of a line, all of them in the form in which one says them of oneself."""

import re
from collections.abc import Callable
from typing import Final, Literal

from ringback.words.english.articles import with_article
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import PARTICLES, Form, form, participle, past

Tense = Literal["over", "going on", "undated"]
"""Whether the job that a line belongs to has ended, lasts, or bears no dates."""

_AND: Final = re.compile(
    r"(,? and |, | or )((?:also |then |[a-z]+ly )?)([A-Za-z][a-z-]+)\b(?=(.?))"
)
_JOINED_THING: Final = re.compile(r"(\band |, )([a-z]+) ((?:[a-z-]+ ?){2,5})")
_DEPENDENT: Final = re.compile(
    r"\b(?:to|in|of|by|for|with|from|through|at|on|as|while|when|whilst|before|after|about|how) "
    r"(?:the |\w+ly )?([a-z]+)\b"
)
_LEAVES_OPEN: Final = words("help assist support learn try aim enable let make see work continue")
"""After these a second verb is no deed of one's own: "helped plan and run the fair"."""

_NOT_A_DEED: Final = words(
    "include use result ensure lead_to follow start depend accord regard concern ensue surround "
    "exceed reach provide allow enable cause make give cut increase reduce improve save"
)
NOUNS_TOO: Final = words(
    "increase report record project study support work use design research volunteer budget plan "
    "schedule process practice contact control influence network model market group team order "
    "purchase grade contract finance stock host staff cook mail file audit cover call check place "
    "produce program programme transport travel update value visit warehouse watch test train "
    "display contract supply service repair review survey score share shape switch target tour "
    "trade transfer view wire balance back brief chair change charge coach code cost document "
    "estimate field fit focus form guide help interview invoice issue lift list load log look map "
    "measure monitor mount notice offer paint pack pick pilot plant play position post press price "
    "print question quote range rate reach screen seat sort source stage store structure sweep "
    "tag talk tutor type time view walk wash book balance account deposit bank graduate blend care "
    "ship roll roof fold bill scale dress frame bar bag bus park plate stack tune command farm "
    "patrol "
    "rescue arrest lecture demo benchmark index type fax sand sail film dust mark cashier line "
    "intern nurse lead head star"
)
"""Verbs that are as often nouns: what follows must tell which."""

_DETERMINERS: Final = words(
    "the a an all any new my our their his her its your each every various multiple several up "
    "over "
    "more customers clients staff people and with for to as on alongside closely directly out "
    "daily both many other between towards in at around these those this that them it"
)
_OPENS: Final = words(
    "with for to as on alongside closely directly out between towards at around across in up over"
)
_MASS: Final = words(
    "staff payroll customers money cash stock food breakfast lunch dinner software equipment "
    "inventory data code information mail post freight linen art music english people waste "
    "furniture hardware meat bread coffee timber produce medication evidence feedback training "
    "revenue turnover productivity output efficiency"
)


def verbs_alike(verb: str, kind: Form, base: str, tail: str, tense: Tense) -> str:
    """Say "I …" with a line's opening verb and those joined to it in the right form.

    Empty where one cannot tell whether a word joined on is a verb.
    """
    say = _sayer(kind, tense)
    stays = base in _LEAVES_OPEN - {"work"}
    rest = tail if stays else _joined(tail, kind, say)
    return f"{verb.lower() if kind == 'past' else say(base)}{_articled(with_article(rest))}"


def _articled(rest: str) -> str:
    """Give the things of the verbs joined on their articles: "… and kept company website"."""

    def again(match: re.Match[str]) -> str:
        found = form(match[2])
        thing = with_article(f" {match[3]}") if found and found[0] == "past" else ""
        return f"{match[1]}{match[2]}{thing}" if thing else match[0]

    return _JOINED_THING.sub(again, rest)


def unclear(base: str, tail: str, kind: Form) -> bool:
    """Say whether verbs seem joined on which may be nouns: ", order entry and payroll"."""
    if kind != "base" or base in _LEAVES_OPEN:
        return False
    end = _dependent_from(tail)
    for match in _AND.finditer(tail[:end]):
        found = form(match[3])
        after = re.findall(r"[\w'’$€£-]+|[,.;&/]", tail[match.end(3) :])
        if not (found and found[0] == "base" and match[3] in NOUNS_TOO and after):
            continue
        first = after[0].lower()
        noun = first in {",", ".", ";", "&", "/", "and", "or"} or first in PARTICLES
        if not noun and first not in _DETERMINERS and not first[0].isdigit():
            return True
    return bool(re.match(r",", tail)) and not _joins(tail, kind)


def is_trade(word: str, rest: str) -> bool:
    """Say whether a word in -ing may only say which kind: "Billing advice", "Training courses"."""
    after = rest[len(word) :].split()
    first = after[0].lower().strip(",") if after else ""
    return word.lower() in _TRADES and first not in _DETERMINERS and not first[:1].isdigit()


_TRADES: Final = words(
    "billing training accounting marketing planning banking engineering building housing shipping "
    "purchasing cleaning catering fundraising recruiting nursing teaching testing processing "
    "printing trading staffing operating advertising manufacturing"
)


def is_noun_after_all(word: str, rest: str) -> bool:
    """Say whether a word that can be a verb opens a noun: "Lead nurse of", "Purchase ledger"."""
    found = form(word)
    after = re.findall(r"[\w'’%$€£+-]+|[,.;&/]", rest[len(word) :])
    if found is None or not after:
        return True
    if found[0] == "third":
        head = re.split(r"[,.;]|\s(?:of|for|in|on|at)\s", rest)[0].split()
        few = 1 < len(head) <= _MOST_IN_A_POST and head[1].lower() not in _DETERMINERS
        post = found[1] in NOUNS_TOO and few and is_worker(head[-1])
        return post or _third_is_noun(after)
    if word.lower() in _KINDS_OF and len(after) <= _FEW:
        return after[0].lower() not in _DETERMINERS
    if found[0] != "base" or word.lower() not in NOUNS_TOO:
        return after[0] in {"/"}
    first = after[0].lower()
    if first in {",", "/", "of", "."} or (after[0][0].isupper() and not after[0].isupper()):
        return True
    if first in {"and", "&"} and len(after) > 1:
        second = form(after[1])
        return not (second and second[0] == "base" and len(after) > 2)
    if first in _DETERMINERS or first[0].isdigit() or first[0] in "$€£":
        return first in {"in", "with", "for", "at", "on"} and word.lower() not in _INTRANSITIVE
    if word.lower() == "lead":
        return is_worker(" ".join(after[:2])) or is_worker(after[0])
    return not _is_object(after)


_FEW: Final = 2
_WHEN: Final = words("within during per each while across")
_KINDS_OF: Final = words("computerised computerized automated integrated combined assorted")
"""Past forms that tell of what kind a lone thing is: "Computerised accounting"."""

_MOST_IN_A_POST: Final = 4
_INTRANSITIVE: Final = words(
    "work help travel volunteer report interview care look talk call focus research practice train "
    "tutor coach guide shop walk play visit cook cover plan staff assist study trade network log "
    "check lead head host intern"
)


def _sayer(kind: Form, tense: Tense) -> Callable[[str], str]:
    """Give how the verbs of a line are said."""
    if kind == "past" or tense == "over":
        return past
    if kind == "gerund" and tense == "undated":
        return lambda base: f"have {participle(base)}"
    return lambda base: base


def _joined(tail: str, kind: Form, say: Callable[[str], str]) -> str:
    """Put the verbs that are joined to the first into its form; dependent ones stay."""
    end = _dependent_from(tail)

    joints = [match for match in _AND.finditer(tail[:end]) if _second(match, tail, kind)]
    if kind == "gerund" and len(joints) == 1 and joints[0][1] == ", ":
        # "Worked on a site, cleaning offices" is how one did it.
        return tail

    def again(match: re.Match[str]) -> str:
        base = _second(match, tail, kind)
        return f"{match[1]}{match[2]}{say(base).removeprefix('have ')}" if base else match[0]

    joined = _AND.sub(again, tail[:end])
    return joined + tail[end:]


def _joins(tail: str, kind: Form) -> bool:
    return any(_second(match, tail, kind) for match in _AND.finditer(tail))


def _second(match: re.Match[str], tail: str, kind: Form) -> str:
    """Give the base of a second verb in the same form as the first; empty if it is none."""
    word = match[3]
    found = form(word) if word.islower() else None
    if not found or (found[1] in _NOT_A_DEED and match[1] == ", "):
        return ""
    # "Registered patients and updating records": what is joined by "and" was done as well.
    alone = not re.search(r", [a-z]+ing\b", tail[: match.start()])
    astray = kind == "past" and "and" in match[1] and alone and found[0] in {"gerund", "base"}
    if found[0] != kind and not (astray and (found[0] == "gerund" or word not in NOUNS_TOO)):
        return ""
    rest = tail[match.start(3) :]
    after = rest[len(word) :].split()
    if not after or not rest[len(word) :].startswith(" "):
        # "… filing, typing and scanning": things done, not what was done to them.
        return ""
    if found[0] == "gerund":
        follows = after[0].lower().strip(",")
        thing = follows in {"of", "and", "or", "for"} and found[1] not in _INTRANSITIVE
        return "" if thing or follows in _GERUND_HEADS else found[1]
    if found[0] == "past":
        return ""
    return "" if is_noun_after_all(match[3], rest) else found[1]


_GERUND_HEADS: Final = words(
    "programs program programmes skills courses sessions materials services systems software tools "
    "needs plans events department team staff-members campaigns strategies strategy activities "
    "process processes procedures equipment system standards rooms room agency agencies purposes"
)


def _dependent_from(tail: str) -> int:
    """Give where verbs begin that hang on a preposition: "to plan and run", "by training"."""
    for match in _DEPENDENT.finditer(tail):
        found = form(match[1])
        if found and found[0] in {"base", "gerund"} and match[1] not in NOUNS_TOO:
            return match.start()
    return len(tail)


def _third_is_noun(after: list[str]) -> bool:
    if after[0][0].isupper() and not after[0].isupper():
        return True
    if after[0] in {"and", "&", ","} and len(after) > 2:
        return (form(after[1]) or ("", ""))[0] != "third"
    return after[0].lower() in {"of", "with", "on", "in", "for", "and", ",", "/"} or bool(
        RESULT.match(after[0])
    )


def _is_object(after: list[str]) -> bool:
    """Say whether what follows can be what is done to: plural, or a mass, or a lone thing."""
    thing: list[str] = []
    for word in after:
        if (
            word.lower() in PARTICLES | _WHEN
            or word in {",", "."}
            or word.lower() in {"and", "or", "that"}
        ):
            break
        if not word[0].isdigit():
            thing.append(word.lower())
    if not thing:
        return True
    last = thing[-1]
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return plural or last in _MASS or last.endswith("ly")


RESULT: Final = re.compile(
    r"\b(?:growth|increase|decrease|reduction|savings?|improvement|rise|drop|record|rate|score|"
    r"revenue|sales|attendance|retention|turnover|accuracy|satisfaction|ratio)\b",
    re.IGNORECASE,
)
