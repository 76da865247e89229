"""A line of a résumé as somebody says it of themselves."""

import re
from typing import Final

from ringback.words.english.articles import with_article
from ringback.words.english.casing import lower_first
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import (
    Form,
    form,
    gerund,
    joins_verb,
    of_participle,
    participle,
    past,
)

from .inflection import Tense, is_noun_after_all, is_trade, unclear, verbs_alike
from .lines import sentences
from .noun_phrases import names_other_work, noun_phrase
from .smoothing import smoothed
from .unsaid import is_unsaid

__all__ = ["Tense", "first_person"]

_ONE: Final = re.compile(
    r"(?<!\ba)(?<!\ban)(?<!the)(?<!\bmy)(?<!our)(?<!\w-)(?<=[a-z]) "
    r"((?:cross-functional |sales |small |large |busy )?"
    r"(?:team|crew|group|budget|portfolio|class) of \d)"
)
_HAS_SUBJECT: Final = re.compile(
    r"^(?:I|I['’](?:ve|m)|we|(?:my|our) (?:\w+ ){0,2}(?:work|job|role|dut(?:y|ies)|"
    r"responsibilit\w+|"
    r"team|objectives?|tasks?|focus|aim|goals?|position|achievements?|shift|class|clients?|"
    r"sales))\b",
    re.IGNORECASE,
)
_OF_TOMORROW: Final = re.compile(r"^I(?: will|['’]ll| would| hope| want)\b", re.IGNORECASE)
_SPLICED: Final = re.compile(r"^(?!I\b).*, (?:I|we) ", re.IGNORECASE)
_BE: Final = re.compile(r"^(?:am|is|was|were|been|being|are)\b\s*", re.IGNORECASE)
_UNSPEAKABLE: Final = words(
    "he she it they this that these those there which who whose when while if as although because "
    "please see his her their you your the role company duties responsibilities key via since my "
    "our until during before after dear with for from at on by under within through across "
    "currently not where how what why mr mrs ms description name address phone email date page "
    "being"
)
_PASSIVES: Final = words(
    "awarded recognized recognised promoted selected named nominated honored honoured hired "
    "chosen appointed elected entrusted assigned tasked invited trained certified licensed rated "
    "voted handpicked hand-picked commended asked requested recruited headhunted shortlisted "
    "accepted credited charged employed based given engaged contracted seconded transferred "
    "allocated approached involved placed exposed featured"
)
_PASSIVE_BEFORE: Final = words("to as for by with from in among one on at")
_ALWAYS_PASSIVE: Final = words(
    "named awarded nominated honored honoured voted tasked elected entrusted commended seconded"
)
_STATES: Final = words(
    "responsible accountable skilled experienced proficient fluent familiar knowledgeable "
    "qualified certified licensed able capable comfortable adept competent trained instrumental "
    "eligible bilingual known active involved in-charge solely fully"
)
_LASTING: Final = words(
    "fluent bilingual certified licensed skilled proficient familiar knowledgeable adept "
    "qualified experienced competent trained comfortable"
)
_SAYS_WHICH: Final = words("called named known titled entitled based located situated")
"""Forms that tell which thing is meant, and no second deed: ", called a BID"."""

_OWN: Final = re.compile(
    r"^((?:consistently |regularly |always )?(?:exceed|meet|beat|surpass|hit|reach|achieve|attain|"
    r"exceeded|met|surpassed|reached|achieved|attained|exceeding|meeting|beating|reaching)) "
    r"(all |every )?((?:(?:annual|monthly|quarterly|weekly|daily|yearly|sales|revenue|production|"
    r"performance|personal|team|individual|assigned|set) ){0,3}(?:quotas?|targets?|goals?)\b)"
)
_CODA: Final = re.compile(r", (?:thereby |thus )?([a-z]+ing) (?!to\b)")
_AND_CODA: Final = words("reach achieve earn win finish hit rank exceed complete receive")
_WHICH_CODA: Final = words(
    "cut reduce increase save raise lower boost improve grow double triple lift shorten generate "
    "bring result add free eliminate decrease"
)
_SINCE: Final = re.compile(r"\bsince (?:[A-Z][a-z]+\.? )?(?:19|20)\d\d\b")
_LAST_OF_MANY: Final = re.compile(
    r"^(?!.*\b(?:and|or|which|who)\b)([^,]+, [^,]+), (?!the |an? |with |such |including |"
    r"[a-z]+ing )"
    r"([^,]{3,40})$"
)
"""A list that breaks off without an "and"."""

_WORD: Final = re.compile(r"[A-Za-z][\w'’-]*")
_NOT_FINISHED: Final = re.compile(
    r"\b(?:could not|couldn['’]?t|did not|didn['’]?t|not|never|unable to|failed to) (?:\w+ )?"
    r"(?:complet|finish|graduat|qualif|pass)|\bpart(?:ly|ially)?[- ]complet|dropped out|"
    r"\bincomplete(?:d)? ?\)",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(r"\d")
_ADVERBS: Final = words("also then never always often once twice usually")
_NOW: Final = re.compile(r"^I ((?:also )?([a-z]+) .*)$")
_SPLICED_DUTIES: Final = re.compile(
    r", (?:and )?my (?:main |daily )?(?:duties|responsibilities|role|job|tasks)\b.*$"
)
_LONE_VERB: Final = re.compile(r"^ (?:and|&) ([a-z]+)\b")
_NEEDS_A_WORD: Final = words(
    "deal liaise communicate correspond interact respond reply comply adhere collaborate "
    "cooperate participate contribute assist cater focus concentrate"
)
"""Verbs that are nothing without a small word: one deals with, responds to."""

_AND_THEN: Final = re.compile(r"; ([A-Za-z]+)\b")
_INVOLVING: Final = words("involved involving involves")
_BEFORE_A_TEAM: Final = words("for with by of to in supervised over")
_HAVING: Final = words("having possess possessing hold holding")


def first_person(line: str, tense: Tense, names: frozenset[str] = frozenset()) -> str:
    """Say a line of a résumé as "I …"; empty if nobody would say it so.

    Of a line with several sentences the first that can be said is. Present lines of a job that has
    ended go into the past, since they are over. `names` are words in lower case that keep their
    capitals where a line has one at every word.
    """
    if _NOT_FINISHED.search(line):
        return ""
    for sentence in sentences(line, names):
        bare = _ONE.sub(_a_team, _AND_THEN.sub(_and_then, sentence)).split("; ")[0]
        if len(bare.split()) > 1 and not is_unsaid(bare) and (said := _said(bare, tense)):
            return smoothed(said)
    return ""


def _a_team(match: re.Match[str]) -> str:
    """Give a team its article after a verb: "mentored team of 6"; "bar team of 9" is one thing."""
    before = match.string[: match.start()].rsplit(maxsplit=1)[-1]
    return f" a {match[1]}" if form(before) or before.lower() in _BEFORE_A_TEAM else match[0]


def _said(bare: str, tense: Tense) -> str:
    if not bare.lower().startswith("my "):
        bare = _SPLICED_DUTIES.sub("", bare)
    if _SPLICED.match(bare) or _OF_TOMORROW.match(bare):
        return ""
    if _HAS_SUBJECT.match(bare):
        return _with_subject(bare, tense)
    if was := _BE.match(bare):
        # "Was responsible for" is one's own; "is an online shop" is what the firm is.
        rest = bare[was.end() :].split()
        return _be(bare[was.end() :], tense) if len(rest) > 1 and _is_of_one(rest) else ""
    bare = _one_verb(bare)
    tokens = bare.split()
    first = tokens[0].lower().strip(",.:;")
    if first in _UNSPEAKABLE:
        return noun_phrase(bare, tense) if first in {"the", "on", "key"} else ""
    if _is_of_one(tokens):
        return _be(bare, tense)
    return _by_small_word(first, bare[len(tokens[0]) :].strip(), tense) or _by_verb(bare, tense)


def _by_small_word(first: str, rest: str, tense: Tense) -> str:
    """Say lines that open with "no", "to", "having" or "involved"; empty for all others."""
    if first in {"no", "zero"}:
        return f"I {'had' if tense == 'over' else 'have had'} {first} {rest}"
    if first == "to":
        return f"my job {_is(tense)} to {rest}"
    if first in _HAVING:
        return f"I have {rest}"
    doing = form(rest.split(maxsplit=1)[0]) if first in _INVOLVING else None
    if doing and doing[0] == "gerund":
        return f"my work {'involved' if tense == 'over' else 'involves'} {rest}"
    return ""


def _one_verb(bare: str) -> str:
    """Join a verb that is written in two words: "Cold calling" is "Cold-calling"."""
    first, _, rest = bare.partition(" ")
    second = rest.split(maxsplit=1)[0] if rest else ""
    return f"{first}-{rest}" if second.isalpha() and joins_verb(first, second) else bare


def _with_subject(bare: str, tense: Tense) -> str:
    if tense == "over" and (now := _NOW.match(bare)) and _is_deed(now[2]):
        # "I process deliveries" of a job that has ended is over as well.
        return _by_verb(bare[now.start(1) :], tense)
    if re.match(r"(?:I|we)\b", bare, re.IGNORECASE):
        own = bare[:2].lower() == "i "
        return _LAST_OF_MANY.sub(r"\1 and \2", f"I {bare[2:]}" if own else lower_first(bare))
    return lower_first(bare)


def _is_deed(word: str) -> bool:
    found = form(word)
    return found is not None and found[0] == "base" and word not in {"have", "be", "do", "can"}


def _by_verb(bare: str, tense: Tense) -> str:
    """Put the verb that opens the line into the first person; a line without one is a noun."""
    tokens = bare.split()
    before = tokens[0].lower()
    adverb = f"{before} " if (before.endswith("ly") or before in _ADVERBS) else ""
    adverb = adverb if len(tokens) > 2 else ""
    rest = bare[len(tokens[0]) :].lstrip() if adverb else bare
    opening = _WORD.match(rest)
    if not opening:
        return noun_phrase(bare, tense)
    tail = rest[opening.end() :]
    if done := of_participle(opening[0]):
        return f"I have {adverb}{opening[0].lower()}{with_article(tail)}" if done else ""
    found = form(opening[0])
    acting = found is not None and found[0] == "gerund" and _is_post(rest)
    if found is None or acting or is_noun_after_all(opening[0], rest):
        return noun_phrase(bare, tense)
    return _with_verb(opening[0], found, adverb, tail, tense)


def _with_verb(verb: str, found: tuple[Form, str], adverb: str, tail: str, tense: Tense) -> str:
    kind, base = found
    if kind == "past" and not adverb and verb.endswith("ed") and _SINCE.search(tail):
        return f"I have {_owned(verb.lower() + _coda(tail))}"
    if kind == "gerund" and _is_list_of_things(verb + tail):
        return noun_phrase(lower_first(verb) + tail, tense)
    listed = kind == "gerund" and (names_other_work(tail) or is_trade(verb, verb + tail))
    # Where the rest is no list of work after all, the verb is told.
    if listed and (said := noun_phrase(lower_first(verb) + tail, tense)):
        return said
    if unclear(base, tail, kind):
        return f"my job {_is(tense)} to {adverb}{_owned(base + tail)}"
    if tense == "going on" and kind == "base" and base in _WHICH_CODA and _FIGURE.search(tail):
        # "Increase revenue 30%" of a job that lasts has been done, not is done every day.
        return f"I have {adverb}{participle(base)}{with_article(tail)}"
    told = _coda(tail) if kind == "past" or tense == "over" else tail
    if (lone := _LONE_VERB.match(tail)) and base in _NEEDS_A_WORD:
        # Nobody "deals and organises orders": what can be said is that they organised them.
        second = form(lone[1])
        if second and second[0] == kind:
            return _with_verb(lone[1], second, adverb, tail[lone.end(1) :], tense)
    clause = _with_and(_promoted(verbs_alike(verb, kind, base, told, tense)))
    if clause.startswith("have ") and adverb:
        return f"I have {adverb}{_owned(clause.removeprefix('have '))}"
    return f"I {adverb}{_owned(clause)}"


def _is_post(rest: str) -> bool:
    """Say whether a line that opens with "-ing" is a post: "Acting Head Coordinator"."""
    head = rest.split(",", maxsplit=1)[0].split()
    return 1 < len(head) <= 4 and all(word[0].isupper() for word in head) and is_worker(head[-1])


def _is_list_of_things(text: str) -> bool:
    """Say whether a line that opens with "-ing" only names kinds of work: "Filing and typing"."""
    after = text.split()[1:]
    if not after:
        return True
    if text.split(maxsplit=1)[0].endswith(",") or after[0].lower() in {"and", "or", "of"}:
        second = form(after[1].strip(",")) if len(after) > 1 else None
        ends = len(after) < 3 or after[1].endswith(",")
        return after[0].lower() == "of" or not (second and second[0] == "gerund") or ends
    return False


def _and_then(match: re.Match[str]) -> str:
    """Join two things done by "and", where the second is one: "; cut downtime 31%"."""
    found = form(match[1])
    return f" and {match[1].lower()}" if found and found[0] == "past" else match[0]


def _promoted(clause: str) -> str:
    """Say who was promoted in "joined as a clerk and promoted to supervisor"."""
    return re.sub(
        r"\b(and|then) (promoted to|appointed (?:to|as)|selected (?:to|as|for)|recruited (?:to|"
        r"as))\b",
        r"\1 was \2",
        clause.replace(", also ", " and also ", 1),
    )


def _with_and(clause: str) -> str:
    """Join the last of several deeds that only commas part: "…, and trained chefs"."""
    joints = [
        match.start()
        for match in re.finditer(r", (?=([a-z]+) [a-z])", clause)
        if (form(match[1]) or ("",))[0] == "past" and match[1] not in _SAYS_WHICH
    ]
    if not joints or re.search(r"\b(?:and|or|which)\b", clause[joints[-1] :]):
        return _LAST_OF_MANY.sub(r"\1 and \2", clause)
    return f"{clause[: joints[-1]]} and {clause[joints[-1] + 2 :]}"


def _owned(clause: str) -> str:
    """Say whose quota it was: "exceeded annual quota" becomes "exceeded my annual quota"."""
    return _OWN.sub(lambda m: f"{m[1]} {'all ' if m[2] else ''}my {m[3]}", clause, count=1)


def _coda(tail: str) -> str:
    """Say what came of it as one says it: ", reaching 128%" becomes " and reached 128%"."""

    def say(match: re.Match[str]) -> str:
        found = form(match[1])
        if found is None or found[0] != "gerund":
            return match[0]
        if found[1] in _AND_CODA:
            return f" and {past(found[1])} "
        return f", which {past(found[1])} " if found[1] in _WHICH_CODA else match[0]

    return _CODA.sub(say, tail, count=1)


def _is_of_one(tokens: list[str]) -> bool:
    return _is_state(tokens) or _is_passive(tokens)


def _is_passive(tokens: list[str]) -> bool:
    first = tokens[0].lower()
    if first not in _PASSIVES or len(tokens) < 2:
        return False
    rose = first == "promoted" and (tokens[1] in {"twice", "within"} or tokens[1][0].isdigit())
    return rose or first in _ALWAYS_PASSIVE or tokens[1].lower() in _PASSIVE_BEFORE


def _is_state(tokens: list[str]) -> bool:
    """Say whether the line opens with what one is: "Fluent in", but not "Trained six baristas"."""
    first = tokens[0].lower().strip(",")
    verb = form(first)
    if first in _STATES and len(tokens) > 2 and tokens[1] == "and":
        return not verb or tokens[2].lower() in _STATES
    return first in _STATES and (not verb or tokens[1].lower() in _PASSIVE_BEFORE)


def _be(bare: str, tense: Tense) -> str:
    """Say what one is or what was done to one; verbs after "for" stay in their -ing form."""
    first = bare.split(maxsplit=1)[0].lower()
    lasts = (first in _STATES and tense == "going on") or first in _LASTING
    return f"{'I am' if lasts else 'I was'} {_gerunds_after_for(lower_first(bare))}"


def _gerunds_after_for(bare: str) -> str:
    """Say "responsible for manage the floor" as "responsible for managing the floor"."""

    def say(match: re.Match[str]) -> str:
        found = form(match[1])
        verb = (
            found
            and found[0] == "base"
            and not is_noun_after_all(match[1], match.string[match.start(1) :])
        )
        return f"responsible for {gerund(match[1])}" if verb else match[0]

    return re.sub(r"responsible for ([a-z]+)\b", say, bare, count=1)


def _is(tense: Tense) -> str:
    return "was" if tense == "over" else "is"
