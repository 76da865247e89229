"""A line of a résumé as somebody says it of themselves."""

import re
from typing import Final, Literal

from ringback.words.english.casing import article, lower_first
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form, past

Tense = Literal["over", "going on", "undated"]
"""Whether the job that a line belongs to has ended, lasts, or bears no dates."""

_LONGEST: Final = 600
_MARKS: Final = re.compile(r"^[\s•●▪◦·*➢✓✔►–—>\"“”-]+|[\s.;,:\"“”]+$")
_LABEL: Final = re.compile(r"^[A-Z][\w &/-]{2,30}: (?=[A-Z\d])")
_EMPTY_ADVERBS: Final = re.compile(
    r"\b(?:successfully|effectively|efficiently|proactively|seamlessly|passionately) ",
    re.IGNORECASE,
)
_CLICHES: Final = re.compile(
    r"passionate|results?[- ]driven|team[- ]player|synerg|go-getter|detail[- ]oriented|"
    r"hard[- ]?working|self[- ]starter|outside (?:of )?the box|proven track record|"
    r"references (?:are )?available|fast[- ]paced|dynamic (?:team|individual)|guru|ninja|"
    r"rock ?star",
    re.IGNORECASE,
)
_NEXT_SENTENCE: Final = re.compile(r"(?<=[a-z\d)]{2})\. +[A-Z].*$")
_ONE: Final = re.compile(
    r"(?<!\ba)(?<!\ban)(?<!the)(?<!\bmy)(?<!our)(?<!\w-)(?<=[a-z]) "
    r"((?:cross-functional |sales |small |large |busy )?"
    r"(?:team|crew|group|budget|portfolio|class) of \d)"
)
_SCRAPS: Final = re.compile(
    r"\s-\w|[@*|]|^[^(]*\)|\([^)]*$|\.\.|…|\b(?:and|or|of|the|an?|in|to|with|for|at|by|from|as|into|onto|such|when|which|that|while|I|my|our|their|its|is)$|"
    r"\b(?:19|20)\d\d ?[–-]|\bI\b.*\bI\b.*\bI\b",
)
_HAS_SUBJECT: Final = re.compile(r"^(?:I|I['’](?:ve|m)|my|we|our)\b", re.IGNORECASE)
_UNSPEAKABLE: Final = words(
    "he she it they this that these those there which who whose when while if as although because "
    "please see his her their you your the role company duties responsibilities key via since "
    "until during before after dear with for from at on by under within through across"
)
_PASSIVES: Final = words(
    "awarded recognized recognised promoted selected named nominated honored honoured hired chosen "
    "appointed elected entrusted assigned tasked invited trained certified licensed rated voted "
    "handpicked hand-picked commended asked requested recruited headhunted shortlisted accepted "
    "credited charged employed based given"
)
_PASSIVE_BEFORE: Final = words("to as for by with from in among one")
_ALWAYS_PASSIVE: Final = words(
    "named awarded nominated honored honoured voted tasked elected entrusted commended"
)
_STATES: Final = words(
    "responsible accountable skilled experienced proficient fluent familiar knowledgeable "
    "qualified certified licensed able capable comfortable adept competent trained instrumental "
    "eligible bilingual known active involved in-charge solely fully"
)
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
_RESULT: Final = re.compile(
    r"\b(?:growth|increase|decrease|reduction|savings?|improvement|rise|drop|record|rate|score|"
    r"revenue|sales|attendance|retention|turnover|accuracy|satisfaction)\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(r"\bsince (?:[A-Z][a-z]+\.? )?(?:19|20)\d\d\b")
_WORD: Final = re.compile(r"[A-Za-z][\w'’-]*")


def first_person(line: str, tense: Tense) -> str:
    """Say a line of a résumé as "I …"; empty if nobody would say it so.

    Present lines of a job that has ended go into the past, since they are over.
    """
    bare = _LABEL.sub("", _MARKS.sub("", " ".join(line[:_LONGEST].split())))
    bare = _AND_THEN.sub(_and_then, _EMPTY_ADVERBS.sub("", bare).strip())
    bare = _ONE.sub(r" a \1", _NEXT_SENTENCE.sub("", bare))
    words = bare.split()
    if len(words) < 2 or _CLICHES.search(bare) or _SCRAPS.search(bare):
        return ""
    if _HAS_SUBJECT.match(bare):
        return _with_subject(bare)
    first = words[0].lower().strip(",.:;")
    if first in _UNSPEAKABLE:
        return ""
    if _is_state(words) or _is_passive(words):
        return f"{_to_be(tense, first)} {lower_first(bare)}"
    if first in {"no", "zero"}:
        return f"I {'had' if tense == 'over' else 'have had'} {lower_first(bare)}"
    if first == "to":
        return f"my job {_is(tense)} {lower_first(bare)}"
    return _by_verb(bare, words, tense)


_AND_THEN: Final = re.compile(r"; ([A-Za-z]+)\b")


def _and_then(match: re.Match[str]) -> str:
    """Join two things done by "and", where the second is one: "; cut downtime 31%"."""
    found = form(match[1])
    return f" and {match[1].lower()}" if found and found[0] == "past" else match[0]


def _with_subject(bare: str) -> str:
    if re.match(r"(?:I|we)\b", bare, re.IGNORECASE):
        return (
            bare[0].upper() + bare[1:] if bare[:2].lower() == "i " else bare[0].lower() + bare[1:]
        )
    return lower_first(bare)


def _by_verb(bare: str, words: list[str], tense: Tense) -> str:
    """Put the verb that opens the line into the first person; a line without one is a noun."""
    adverb = f"{words[0].lower()} " if words[0].lower().endswith("ly") and len(words) > 2 else ""
    rest = bare[len(words[0]) :].lstrip() if adverb else bare
    opening = _WORD.match(rest)
    found = form(opening[0]) if opening else None
    if not opening or found is None or _is_noun_after_all(opening[0], rest):
        return _noun_phrase(bare, tense)
    kind, base = found
    tail = rest[opening.end() :]
    if kind == "past" and not adverb and opening[0].endswith("ed") and _SINCE.search(tail):
        return f"I have {_owned(opening[0].lower() + _coda(tail))}"
    if kind == "past":
        return f"I {adverb}{_owned(opening[0].lower() + _coda(tail))}"
    if kind == "gerund":
        return f"I {'am' if tense == 'going on' else 'was'} {adverb}{lower_first(rest)}"
    if kind == "third":
        tail = _thirds_to_base(tail)
    return _base(base, adverb, tail, tense)


def _base(base: str, adverb: str, tail: str, tense: Tense) -> str:
    if tense != "over":
        return f"I {adverb}{_owned(base + tail)}"
    if _more_verbs(tail):
        return f"my job was to {adverb}{_owned(base + tail)}"
    return f"I {adverb}{_owned(past(base) + _coda(tail))}"


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


def _more_verbs(tail: str) -> bool:
    """Say whether further verbs in the same form follow, which would all have to change."""
    for match in re.finditer(r"(?:,|\band|&)\s+(?:and\s+)?([a-z]+)\b(?=\s+\S)", tail):
        found = form(match[1])
        if found and found[0] == "base":
            return True
    return bool(re.match(r"(?:,| and| &) ?[a-z]", tail))


def _thirds_to_base(tail: str) -> str:
    """Turn "and trains new staff" into "and train new staff"; nouns at a clause's end stay."""

    def say(match: re.Match[str]) -> str:
        found = form(match[2])
        return match[1] + found[1] if found and found[0] == "third" else match[0]

    return re.sub(
        r"((?:,|\band|&) (?:and )?)([a-z]+s)(?= (?!and\b|or\b|of\b|for\b|in\b|to\b)\w)", say, tail
    )


def _is_passive(words: list[str]) -> bool:
    first = words[0].lower()
    if first not in _PASSIVES:
        return False
    return first in _ALWAYS_PASSIVE or words[1].lower() in _PASSIVE_BEFORE


def _is_state(words: list[str]) -> bool:
    """Say whether the line opens with what one is: "Fluent in", but not "Trained six baristas"."""
    first = words[0].lower().strip(",")
    verb = form(first)
    return first in _STATES and (not verb or words[1].lower() in _PASSIVE_BEFORE)


def _is_noun_after_all(word: str, rest: str) -> bool:
    """Say whether a word that can be a verb opens a noun: "Sales growth", "Lead nurse of"."""
    kind = form(word)
    after = rest[len(word) :].split()
    if kind is None or not after:
        return True
    if kind[0] == "base" and word.lower() in {"lead", "head", "staff", "chair", "star", "record"}:
        return after[0][:1].isupper() or after[0].lower() in {"of", "nurse", "teacher", "role"}
    if kind[0] == "third" and len(after) > 2 and after[0] in {"and", "&"}:
        return (form(after[1]) or ("", ""))[0] != "third"
    if kind[0] == "third" or (kind[0] == "base" and word.lower() in _NOUNS):
        return after[0].lower() in {"of", "with", "on", "in", "for", "and"} or bool(
            _RESULT.match(after[0])
        )
    return False


_NOUNS: Final = words(
    "increase report record project study support work use design research volunteer budget plan "
    "schedule process practice contact control influence network model market group team"
)


_NOUNLIKE: Final = re.compile(
    r"(?:ing|tion|tions|ment|ance|ence|ship|ity|service|services|support|sales|care|work|duties|"
    r"design|entry|analysis|research|relations|payroll|repair|repairs|safety|control)\b",
    re.IGNORECASE,
)
_NOUNS_AT_MOST: Final = 14
_COUNTED: Final = words("increase decrease reduction improvement rise drop record rate score")


def _noun_phrase(bare: str, tense: Tense) -> str:
    if _RESULT.search(bare) and any(sign.isdigit() for sign in bare):
        head = re.split(r"\s(?:of|in|to|from|by|for|on|at)\s", bare)[0].split()
        one = f"{article(bare)} " if head[-1].lower() in _COUNTED else ""
        return f"I can point to {one}{lower_first(bare)}"
    if (
        re.search(r"[;:]|\. |\b(?:I|me|am|was|were|is|are)\b", bare)
        or len(bare.split()) > _NOUNS_AT_MOST
    ):
        return ""
    if is_worker(
        " ".join(bare.split()[: 1 + (bare.split(maxsplit=1)[0].lower() in {"a", "an", "the"})])
    ):
        return f"I {'am' if tense == 'going on' else 'was'} {lower_first(bare)}"
    if not _NOUNLIKE.search(bare.split(" of ", maxsplit=1)[0]):
        return ""
    verb = {"over": "covered", "going on": "covers", "undated": "has covered"}[tense]
    return f"my work {verb} {lower_first(bare)}"


def _to_be(tense: Tense, first: str) -> str:
    lasts = first in _STATES and tense == "going on"
    return "I am" if lasts or first in _LASTING else "I was"


_LASTING: Final = words(
    "fluent bilingual certified licensed skilled proficient familiar knowledgeable adept qualified "
    "experienced competent trained comfortable"
)


def _is(tense: Tense) -> str:
    return "was" if tense == "over" else "is"
