"""A line without a verb, as somebody says it of themselves."""

import re
from typing import Final

from ringback.words.english.articles import with_article
from ringback.words.english.casing import article, common, is_name, lower_first
from ringback.words.english.lists import words
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form, participle, past

from .inflection import RESULT, Tense

_MOST: Final = 14
_AT_WORK: Final = re.compile(r"\s(?:working|building|covering|helping|teaching)\s?")
_LONGEST_POST: Final = 4
_MOST_IN_A_RESULT: Final = 16
_DEEDS: Final = {
    "reconciliation": "reconcile",
    "preparation": "prepare",
    "management": "manage",
    "supervision": "supervise",
    "maintenance": "maintain",
    "administration": "administer",
    "installation": "install",
    "development": "develop",
    "implementation": "implement",
    "coordination": "coordinate",
    "co-ordination": "coordinate",
    "organisation": "organise",
    "organization": "organize",
    "creation": "create",
    "production": "produce",
    "completion": "complete",
    "collection": "collect",
    "distribution": "distribute",
    "delivery": "deliver",
    "recruitment": "recruit",
    "analysis": "analyse",
    "evaluation": "evaluate",
    "assessment": "assess",
    "negotiation": "negotiate",
    "promotion": "promote",
    "presentation": "present",
    "configuration": "configure",
    "operation": "operate",
    "optimization": "optimize",
    "optimisation": "optimise",
    "calculation": "calculate",
    "investigation": "investigate",
    "translation": "translate",
    "integration": "integrate",
    "documentation": "document",
    "design": "design",
    "repair": "repair",
    "construction": "build",
    "introduction": "introduce",
    "submission": "submit",
    "production and distribution": "produce",
    "facilitation": "facilitate",
    "demonstration": "demonstrate",
    "provision": "provide",
    "monitoring": "monitor",
}
_DEED_OF: Final = re.compile(
    rf"^({'|'.join(sorted(_DEEDS, key=len, reverse=True))})( and ([a-z]+))? of (?=[a-z\d])",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"^(?:an? |the )?(?:(?:key|core|senior|active|valued|integral|founding|central|main|first|"
    r"single|primary|sole|only) ){0,2}(?:part of|members? of|point of contact for|key ?holder)\b",
    re.IGNORECASE,
)
_CHARGE: Final = re.compile(r"^(?:sole |overall |full )?(?:in charge of|on call for)\b", re.I)
_RESPONSIBILITY: Final = re.compile(
    r"^((?:sole |full |overall |joint )?)responsibility for (?=\w)", re.IGNORECASE
)
_EXPERIENCE: Final = re.compile(r"^(?:\w+ ){0,3}(?:experience|knowledge) (?:of|in|with) ", re.I)
_ACTIVITY: Final = re.compile(
    r"(?:ing|rounds|feeds|meal prep|recs|audit|audits|month end|first fix|second fix|fix|"
    r"inspections|assessments|observations|management|tion|tions|(?:manage|recruit|procure|develop|deploy|assess|engage|replenish)ment|"
    r"(?:mainten|assist|complian)ance|service|services|support|sales|care|work|duties|"
    r"design|entry|analysis|research|relations|payroll|repair|repairs|safety|control|handling|"
    r"bookings|reservations|visits|checks|enquiries|inquiries|queries|calls|errands|admin|"
    r"deliveries|runs|returns|refunds|invoices|orders|accounts|bookkeeping|hygiene|security)$",
    re.IGNORECASE,
)
_NO_ACTIVITY: Final = words(
    "position department environment company building experience qualification qualifications "
    "equipment apartment government document documents element station education organisation "
    "organization information presence audience conference science reference intelligence "
    "competence excellence confidence independence thing anything everything meeting morning "
    "evening section function application applications solution institution location option "
    "corporation association appointment appliance residence motivation ambition communication "
    "attention punctuality being level following wedding clothing string spring king sting wing "
    "passion dedication determination commitment caring understanding reputation foundation "
    "degree employment placement apprenticeship internship engagement agreement content"
)
_HEAD_END: Final = re.compile(r"\s(?:of|for|with|to|in|on|at|by|from|as|within|across|using)\s")
_ADJECTIVE: Final = re.compile(r"^\w+(?:al|ic|ive|ary|ous|ly|wide)$", re.IGNORECASE)
_PRAISE: Final = re.compile(
    r"^(?:exceptional|excellent|outstanding|superb|great|good|strong|effective|"
    r"efficient) (?=\w+ \w)",
    re.IGNORECASE,
)
_STATEMENT: Final = re.compile(
    r"[;:=]|\. |\b(?:I|me|am|was|were|is|are|has|have|had|will|can|who|which|that|where)\b"
)
_THINGS: Final = words(
    "medication meds phones reception paperwork payroll invoicing post mail stock money cash "
    "equipment materials drinks food breakfast lunch laundry minutes prep admin goods-in "
    "goods-out wiring plumbing plastering software data drugs till tills"
) | {"month end", "year end", "goods in", "goods out", "front desk", "check in", "night audit"}
_MOST_IN_A_THING: Final = 4
_NOT_TOLD: Final = words("used based related combined mixed fixed employed called named")
_TOLD: Final = re.compile(r"(?:responsible|in charge|on call|with|for|which|reporting|leading)\b")
_FOREMOST: Final = words("top best highest leading number-one")
_QUARTER: Final = re.compile(r" (?=Q[1-4]\b)(?<!and )(?<!, )(?<!in )")
_INCLUDING: Final = re.compile(r",? (?:including|such as)\b.*$")
_SHARES: Final = re.compile(r"^[A-Za-z]+(?<!ity)(?<!ness)(?<!ed)(?<!ly)$")
_FIGURE: Final = re.compile(r"\d")
_ORDINAL: Final = re.compile(r"\b\dD\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b[A-Za-z]+\d\b")
_HYPHENS: Final = re.compile(r"\b(one|day|face|door) (to|on) (one|day|face|door)\b", re.IGNORECASE)
_MGMT: Final = re.compile(r"\bmgmt\b\.?", re.IGNORECASE)
_LIVE_IN: Final = re.compile(r"^live in (?=[a-z])", re.IGNORECASE)
_YEARS: Final = re.compile(
    r"^(?:over |more than )?(\d{1,2})\+? years?['’]?(?: of)?( experience)? "
    r"((?:in|of|as|with|on|at) [^,;]{3,60})",
    re.IGNORECASE,
)
_PROJECT: Final = re.compile(
    r"^(?:my )?((?:final[- ]year|senior|capstone|master['’]?s|diploma|a level) "
    r"(?:project|thesis|dissertation)|dissertation|thesis)\s*(?:[:–—-]|on|titled)\s*([^;]{5,90})$",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    r"^((?:[A-Za-z-]+ ){1,3}(?:rate|ratio|accuracy|average|attendance)) (?:was |is |of )?"
    r"((?=\d|[$€£])\S.{0,60})$",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(r"\bagainst (?:a )?target\b")
_COUNTED: Final = words(
    "increase decrease reduction improvement rise drop record rate score ratio turnover"
)


def noun_phrase(bare: str, tense: Tense) -> str:
    """Say a line that opens with no verb as "I …" or "my …"; empty if nobody would say it."""
    bare = _QUARTER.sub(" in ", _HYPHENS.sub(r"\1-\2-\3", bare))
    bare = _LIVE_IN.sub("Live-in ", _MGMT.sub("management", _PRAISE.sub("", bare)))
    for way in (_years, _project, _deed, _post, _result):
        if said := way(bare, tense):
            return said
    if _STATEMENT.search(bare) or len(bare.split()) > _MOST:
        return ""
    worker = bare.split(maxsplit=1)[1] if _has_article(bare) else bare
    worker = _AT_WORK.split(worker.split(", ")[0])[0]
    if is_worker(worker) and not bare[0].isdigit():
        return _as_worker(bare, tense)
    return _duties(bare, tense)


def names_other_work(tail: str) -> bool:
    """Say whether kinds of work are joined to what was done: "… customers, telephone sales"."""
    parts = [part for part in re.split(r",? and |, ", tail)[1:] if part]
    return any(
        _is_activity(part) and len(part.split()) > 1 and not form(part.split(maxsplit=1)[0])
        for part in parts
    )


def _deed(bare: str, tense: Tense) -> str:
    """Say "Reconciliation of accounts" as "I reconciled accounts"."""
    if found := _DEED_OF.match(bare):
        rest = with_article(f" {bare[found.end() :]}").strip()
        second = found[3] and (_DEEDS.get(found[3].lower()) or (form(found[3]) or ("", ""))[1])
        if found[2] and not second:
            return ""
        verbs = [_DEEDS[found[1].lower()], *([second] if second else [])]
        tell = past if tense == "over" else (lambda verb: verb)
        if tense == "undated":
            return f"I have {' and '.join(map(participle, verbs))} {rest}"
        return f"I {' and '.join(map(tell, verbs))} {rest}"
    if _EXPERIENCE.match(bare) and len(bare.split()) <= _MOST:
        return f"I have {lower_first(bare)}"
    return ""


def _post(bare: str, tense: Tense) -> str:
    """Say what one was: part of a team, in charge, the point of contact."""
    if len(bare.split()) > 2 * _MOST:
        return ""
    be = "am" if tense == "going on" else "was"
    if found := _RESPONSIBILITY.match(bare):
        kind = {"sole ": "solely ", "full ": "fully ", "joint ": "jointly "}.get(
            found[1].lower(), ""
        )
        return f"I {be} {kind}responsible for {bare[found.end() :]}"
    if _CHARGE.match(bare):
        return f"I {be} {lower_first(bare)}"
    if found := _PART.match(bare):
        return f"I {be} {_one(bare)}"
    return ""


def _years(bare: str, _tense: Tense) -> str:
    """Say "40 years in print, started as apprentice" as "I have 40 years in print"."""
    if found := _YEARS.match(bare):
        with_of = f"{found[1]} years of experience {found[3]}"
        return f"I have {with_of if found[2] else f'{found[1]} years {found[3]}'}"
    return ""


def _project(bare: str, _tense: Tense) -> str:
    """Say what a project at school was about."""
    if found := _PROJECT.match(bare):
        return f"my {found[1].lower()} was on {lower_first(found[2])}"
    return ""


def _one(bare: str) -> str:
    """Give what one is with its article: "a member of", but "part of"."""
    lower = lower_first(bare)
    first = lower.split(maxsplit=1)[0]
    if _has_article(bare) or first == "part":
        return lower
    if first in {"first", "main", "only", "sole", "primary", "single"}:
        return f"the {lower}"
    if lower.startswith("members of"):
        return f"a member of{lower.removeprefix('members of')}"
    return f"{article(lower)} {lower}"


def _result(bare: str, tense: Tense) -> str:
    """Say "Sales growth of 40%" as "we had sales growth of 40%"."""
    if found := _RATE.match(bare):
        rest = _AGAINST.sub(r"against a target", found[2])
        return f"my {lower_first(found[1])} {'is' if tense == 'going on' else 'was'} {rest}"
    head = re.split(r"\s(?:of|in|to|from|by|for|on|at)\s", bare)[0].split()
    told = any(sign.isdigit() for sign in bare) and not bare[0].isdigit()
    if not (told and head and RESULT.search(" ".join(head[-2:])) and len(head) <= 5):
        return ""
    if len(bare.split()) > _MOST_IN_A_RESULT or re.search(r":(?!\d)", bare):
        return ""
    one = f"{article(bare)} " if head[-1].lower() in _COUNTED and not _has_article(bare) else ""
    had = "had" if tense == "over" else "have had"
    return f"we {had} {one}{lower_first(bare)}"


def _as_worker(bare: str, tense: Tense) -> str:
    """Say a post that one held beside: "I was treasurer of the parents' association"."""
    be = "am" if tense == "going on" else "was"
    bare = _and_tail(bare)
    if not bare:
        return ""
    post = re.split(r"\s(?:of|for|in|to|with|at|on|whilst|while|under|in-charge)\s|, ", bare)[0]
    head = _AT_WORK.split(post)[0].split()
    odd = any(word[0].isupper() and not is_name(word) for word in head[1:])
    if (
        odd
        or len(head) > _LONGEST_POST + 2 * ("and" in head)
        or any(word.endswith("ed") for word in head[1:])
    ):
        return ""
    one = "" if len(head) == 1 or _has_article(bare) else f"{article(bare)} "
    one = "the " if head[0].lower() in _FOREMOST else one
    return f"I {be} {one}{lower_first(bare)}"


def _and_tail(bare: str) -> str:
    """Join what stands after a post: ", handled 9k a year" becomes " and handled …".

    Empty where it is neither what they did nor what they had under them.
    """
    head, comma, tail = bare.partition(", ")
    if not comma:
        return bare
    first = tail.split(maxsplit=1)[0]
    found = form(first)
    if found and found[0] == "past" and " " in tail and first.lower() not in _NOT_TOLD:
        return f"{head}{',' if ' and ' in tail else ' and'} {lower_first(tail)}"
    if first.isdigit() and " " in tail:
        return f"{head}, with {tail}"
    gerund = found is not None and found[0] == "gerund" and first.islower()
    told = gerund or _TOLD.match(tail) or re.search(r" (?:up|down) \d", tail)
    return bare if told else ""


def _duties(bare: str, tense: Tense) -> str:
    """Say "Customer service and cash handling" as "my work included …"."""
    if bare.lower().startswith(("the ", "a ", "an ")):
        return ""
    bare = _INCLUDING.sub("", bare)
    parts = [part for part in re.split(r",? and |, ", bare) if part]
    told = [_is_activity(part) or bool(_ADJECTIVE.search(part)) for part in parts]
    if _FIGURE.search(_ORDINAL.sub("", _HEAD_END.split(bare)[0])) or not _are_work(parts, told):
        return ""
    parts = [_headed(part) for part in parts]
    joined = _listed(parts) if len(parts) > 1 else parts[0]
    verb = {"over": "included", "going on": "includes", "undated": "has included"}[tense]
    return f"my work {verb} {lower_first(joined)}"


def _are_work(parts: list[str], told: list[bool]) -> bool:
    """Say whether a list names work: all of it does, or half and the rest is what it is done to."""
    if all(told):
        return _is_activity(parts[-1])
    work = sum(map(_is_activity, parts))
    shared = len(parts[-1].split()) > 1 and len(parts) == 2 and _SHARES.match(parts[0])
    if shared and _is_activity(parts[-1]) and parts[0].lower() not in _NO_ACTIVITY:
        return True
    return len(parts) > 1 and 2 * work >= len(parts) and all(map(_is_work_or_thing, parts))


def _is_work_or_thing(part: str) -> bool:
    words_ = part.split()
    if _is_activity(part) or part in _THINGS:
        return True
    last = words_[-1].lower()
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is", "ies", "skills"))
    things = plural or last in _THINGS or (words_[-1].isupper() and len(last) > 1)
    verb = form(words_[0])
    is_verb = verb is not None and verb[0] in {"past", "third"}
    return things and len(words_) <= _MOST_IN_A_THING and not is_verb and last not in _NO_ACTIVITY


def _headed(part: str) -> str:
    """Lower the head of a part, where capitals only mark what is listed."""
    head = _HEAD_END.split(part)[0]
    return f"{common(head)}{part[len(head) :]}"


def _listed(parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _is_activity(part: str) -> bool:
    """Say whether a part of a list is something done: its head ends so, before any "of"."""
    head = _HEAD_END.split(part)[0]
    opening = form(head.split(maxsplit=1)[0]) if head.split() else None
    if opening and opening[0] == "gerund":
        return True
    last = head.split()[-1].lower() if head.split() else ""
    if last.endswith("ing") and is_worker(" ".join(head.split()[:-1])):
        # "Unity developer working …" is somebody, not something done.
        return False
    return bool(_ACTIVITY.search(last)) and last not in _NO_ACTIVITY and common(last) == last


def _has_article(bare: str) -> bool:
    return bare.split(maxsplit=1)[0].lower() in {"a", "an", "the"} and " " in bare
