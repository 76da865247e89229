"""A line of a résumé taken apart into the sentences that it runs together."""

import re
from typing import Final

from ringback.words.english.casing import common, is_name
from ringback.words.english.lists import words
from ringback.words.english.spellings import tool_named
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form

_LONGEST: Final = 600
_MARKS: Final = re.compile(r"^[\s•●▪◦·*➢✓✔►–—>\"“”~|-]+|[\s.;,:\"“”]+$")
_MONTH: Final = r"(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[\s-]+)?"
_YEAR: Final = r"(?:19|20)\d\d"
_DATES: Final = re.compile(
    rf"^{_MONTH}{_YEAR}(?:\s*(?:[-–—]|to)\s*(?:{_MONTH}{_YEAR}|present|now|current))?[\s:,.–—-]+",
    re.IGNORECASE,
)
_HEADING: Final = (
    r"(?:(?:key|main|core|my|job|daily|other|general|major|various)\s+){0,2}"
    r"(?:responsibilit(?:y|ies)|duties|achievements?|accomplishments?|tasks|highlights|"
    r"job description|description|overview)"
)
_HEADED: Final = re.compile(
    rf"^{_HEADING}(?:\s*(?:&|and|/)\s*{_HEADING})?(?:\s*[:–—-]+\s*|\s+)(?=(?-i:[A-Z\d]))",
    re.IGNORECASE,
)
_CONTRACT: Final = re.compile(
    r"^(?:contract|permanent|temporary|full[- ]time|part[- ]time)(?: (?:contract|employee|"
    r"position|role))?[\s:,–-]+(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_INCLUDED: Final = re.compile(
    rf"^(?!my\b[^:]*$)(?:the |some of )?(?:my )?{_HEADING}(?: (?:of|in|for|within|as) (?:this|"
    rf"the|my|a) \w+)?"
    r" (?:also )?(?:such as|include[ds]?|including|included|consisted of|consists of|involved?|"
    r"involves|"
    r"involving|were|are)(?: (?:but )?(?:are |"
    r"were )?not limited to)?[\s:–—-]+(?:the following:? )?",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"^[A-Z][\w &/-]{2,30}: (?=[A-Z\d]|[a-z]+ed )")
_LEAD_IN: Final = re.compile(
    r"^(?:in|as|at|during|while|whilst|since|within|under|here|there|currently|additionally|also|"
    r"through|throughout|with|for|on|over|after|"
    r"having)\b[^,.;]{0,60},? (?=I (?!am\b)[a-z]+ \S)",
    re.IGNORECASE,
)
_FILLER: Final = re.compile(
    r"\b(?:successfully|effectively|efficiently|proactively|seamlessly|passionately) |"
    r"(?<=\s)(?:on )?a (?:daily|regular|day[- ]to[- ]day) basis\b|,? etc\b\.?",
    re.IGNORECASE,
)
_BRACKETS: Final = re.compile(r"\s*\((?![^()]*(?:\d|\b(?:not|except|only|assist|part)))[^()]*\)")
_CUT_SHORT: Final = re.compile(r"\s*(?:\.{2,}|…)\s*$")
_STOPS: Final = re.compile(
    r"(?<=[a-z\d)%+]{2})[.!?]+\s+(?:[-–]\s*)?(?=[A-Z])|\s+[*•●▪◦➢✓►|]\s+|\s+[-–—]\s+(?=[A-Z])|"
    r";\s+-\s*|"
    r"(?<=[a-z]{2})\s+-(?=[A-Z][a-z])|[!?]\s+|"
    r"\s(?=My (?:main |daily )?(?:duties|role|responsibilities) )|"
    r"\s(?:Job )?(?:Duties|Responsibilities)(?:\s*(?:/|&|and)\s*(?:Duties|"
    r"Responsibilities))?[\s:*]+"
)
_DASH: Final = re.compile(r"(?<=[A-Za-z)])\s+[-–—]+\s+(?=[A-Za-z]).*$")
_LIMITS: Final = re.compile(
    r"\b(?:not|never|no|except|only|but|although|unless|nearly|almost|part|assist|under|placement|"
    r"intern|trial|temporar|volunt|apprentice|trainee|student|shadow|course|"
    r"work experience|(?:\d|one|two|three|four|six)[ -]weeks?\b)",
    re.I,
)
_AND: Final = re.compile(r"(?<=[a-z,\d]) & (?=[a-zA-Z\d])|(?<=[A-Za-z]) & (?=[a-z])")
_PER: Final = re.compile(r"(?<=\w)/(?=(?:second|minute|hour|day|week|month|year|shift)\b)")
_SLASH: Final = re.compile(r"(?<=[a-z]{4})\s?/\s?(?=[a-z]{4})")
_CAPITAL_VERB: Final = re.compile(r"(?<=[\w)%]) (?=([A-Z][a-z]{1,}(?:ing|ed))\s+([a-z\d]))")
_BEGINS_ANEW: Final = re.compile(
    r"(?<=[a-z]{3}) (?=(?:All|Also|Any|General|Daily|Other|This|These|Duties|Including|My|I also) "
    r"[a-z])"
)
"""Where a sentence begins without a stop before it: "… to guests All general duties"."""

_TOOLS_USED: Final = re.compile(
    r"\s(?:Technologies|Skills|Environment|Tools|Tech stack|Stack|Duration|Description|"
    r"Results?)(?: used)?\s*:.*$"
)
_FOR_EXAMPLE: Final = re.compile(r",?\s\(?(?:e\.?g\.|i\.e\.|viz\.).*$")
_HOLDS_ON: Final = words(
    "a an the and or of for in to at by with from as on our my their its into about & such all "
    "new using via per including was were is are be been being I"
)
_CARRIED_ON: Final = words("and or & of agent manager")
_FEWEST_IN_A_HEADING: Final = 2
_AFTER_AT: Final = re.compile(r"\b(?:at|for|in|from|with|by|to|of)(?: [A-Z]\S*)+")
_SHORT: Final = 120
_MOSTLY: Final = 0.7
_LAST_COMMA: Final = re.compile(r"^(?!.* and )(.*), ")
_HALF: Final = re.compile(r"..(?:ive|al|ic|ous|ful|able)$")
"""How words end that most likely wait for what they tell of: "an interactive"."""

_SERIES: Final = re.compile(r"(?:ment|tion)$")
"""How the first of several things ends that share what follows: "the development, …"."""

_PROVIDES: Final = re.compile(r"^(?:I )?(?:provid|suppl|equip|present|help|assist)", re.IGNORECASE)
_WAITING: Final = words(
    "amount number range variety set kind type level lot host aspects areas plethora series "
    "responsible able due order used according accountable role team"
)
_LAST_PHRASE: Final = re.compile(r"^(.*)\s(?:with|for|to|by|from|using|in|of|on)\s.*$")
_LOOSE_END: Final = re.compile(
    r"(?:,|\s(?:and|or|of|the|an?|in|to|with|for|at|by|from|as|into|on|such|when|which|that|while|"
    r"I|my|our|their|its|is|are|were|various|both|all|any|using|including|currently|other|every|"
    r"as well(?: as)?|"
    r"whilst|who|where|new|daily|novel|remote|be|been|have|has|had|was))+$"
)


def sentences(line: str, names: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Give the sentences of a line, without marks, headings and fillers, in their order.

    Of a line that breaks off ("…") only what is surely whole is kept. `names`, and what has its
    capital inside a sentence of the line, keep their capitals where every word has one.
    """
    text = " ".join(line[:_LONGEST].split())
    broken = len(line) > _LONGEST or bool(_CUT_SHORT.search(text))
    roughs = _STOPS.split(_CUT_SHORT.sub("", _bare(text)))
    names |= {
        word.strip(".,()").lower()
        for rough in roughs
        if not _is_titled(rough) and not rough.isupper()
        for word in rough.split()[1:]
        if word[0].isupper()
    }
    pieces = [
        clean
        for rough in roughs
        for piece in _runs(_bare(rough))
        if (clean := _clean(piece, names))
    ]
    if broken and pieces:
        pieces[-1] = _whole(pieces[-1])
    return tuple(piece for piece in pieces if piece)


def _bare(text: str) -> str:
    """Take off marks, dates and headings that stand before what is said."""
    for pattern in (_MARKS, _DATES, _HEADED, _CONTRACT, _INCLUDED, _LABEL, _MARKS):
        text = pattern.sub("", text)
    return text


def _runs(text: str) -> list[str]:
    """Part what ran together without a stop: "Taking orders Serving drinks" are two."""
    if _is_titled(text):
        return [text]
    cuts = [match.end() for match in _BEGINS_ANEW.finditer(text)]
    cuts += [
        match.end()
        for match in _CAPITAL_VERB.finditer(text)
        if form(match[1])
        and not is_name(match[1])
        and not _in_a_name(text[: match.start()].split())
        and text[match.start(2) :].split(maxsplit=1)[0] not in _CARRIED_ON
    ]
    cuts.sort()
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def _in_a_name(before: list[str]) -> bool:
    """Say whether a capital verb is part of a name: "at Alder Recycling"."""
    capitals = 0
    while capitals < len(before) and before[-1 - capitals][0].isupper():
        capitals += 1
    return capitals < len(before) and before[-1 - capitals].lower() in _HOLDS_ON


def _clean(piece: str, names: frozenset[str]) -> str:
    text = _MARKS.sub("", _bare(piece))
    if (lead := _LEAD_IN.match(text)) and not _LIMITS.search(lead[0]):
        text = text[lead.end() :]
    if found := _DASH.search(text):
        head, tail = text[: found.start()], found[0].strip(" -–—")
        done = form(tail.split(maxsplit=1)[0])
        if done and done[0] == "past" and " " in tail and is_worker(head) and len(tail) < _SHORT:
            # "Summer intern - helped on the bench": who one was, and what one did.
            return _clean(f"{head}, {tail[0].lower()}{tail[1:]}", names)
        text = text if _LIMITS.search(found[0]) else text[: found.start()]
    text = _TOOLS_USED.sub("", _FOR_EXAMPLE.sub("", text))
    text = " ".join(_FILLER.sub("", _BRACKETS.sub("", text)).split()).replace(" ,", ",")
    text = _PER.sub(" per ", text)
    return _SLASH.sub(" and ", _AND.sub(" and ", _lowered(_MARKS.sub("", text), names)))


def _lowered(text: str, names: frozenset[str]) -> str:
    """Lower a line written in capitals, or with a capital at each word, but for its first word."""
    first, _, rest = text.partition(" ")
    letters = [sign for sign in text if sign.isalpha()]
    if len(letters) > 12 and all(sign.isupper() for sign in letters):
        text = " ".join(_unshouted(word, names) for word in text.split())
        return text[:1].upper() + text[1:]
    if not (rest and _is_titled(text)):
        return text
    said = (word if word.strip(".,()").lower() in names else common(word) for word in rest.split())
    return " ".join((first, *said))


def _unshouted(word: str, names: frozenset[str]) -> str:
    """Lower a word of a line in capitals, but for names, months and ranks ("II")."""
    bare = word.strip(".,()").lower()
    return word.capitalize() if bare in names else common(tool_named(word.capitalize()))


def _is_titled(text: str) -> bool:
    """Say whether the words of a line are written like a heading."""
    telling = [
        word for word in _AFTER_AT.sub("", text).split()[1:] if len(word) > 3 and word[0].isalpha()
    ]
    capital = sum(word[0].isupper() and not is_name(word) for word in telling)
    named = " the " in text or text.startswith(("I ", "My ")) or len(telling) < _FEWEST_IN_A_HEADING
    return not named and capital > _MOSTLY * len(telling)


def _whole(piece: str) -> str:
    """Give what is whole of a sentence that breaks off: up to its last comma, or all but a scrap.

    A last word that is a plural most likely ends the thing; anything else goes with what it is in.
    """
    trimmed = _LOOSE_END.sub("", piece)
    last = trimmed.rsplit(maxsplit=1)[-1] if trimmed else ""
    if last.endswith("s") and not last.endswith(("ss", "us", "is", "ous")) and len(last) > 4:
        if _PROVIDES.match(trimmed) and "with" in piece[len(trimmed) :]:
            return ""
        again = trimmed if trimmed == piece else _LAST_COMMA.sub(r"\1 and ", trimmed)
        return "" if _is_open(trimmed) else again
    head, comma, _ = piece.rpartition(",")
    short = head if comma else _LAST_PHRASE.sub(r"\1", piece)
    short = _LOOSE_END.sub("", short)
    if _PROVIDES.match(short) and piece[len(short) :].lstrip().startswith("with"):
        return ""
    shared = trimmed != piece and " " not in short.rpartition(", ")[2]
    if comma and (_SERIES.search(short) or shared):
        # "Of purchase, sales, subcontractor and …": what they share did not come.
        return ""
    enough = len(short.split()) >= 3 and short != piece and not _is_open(short)
    return short if enough and not _LIMITS.search(piece[len(short) :]) else ""


def _is_open(text: str) -> bool:
    """Say whether a clause waits for more: it ends in a verb, or in "responsible"."""
    last = text.rsplit(maxsplit=1)[-1].lower()
    found = form(last)
    return (
        last in _WAITING
        or bool(_HALF.search(last))
        or (found is not None and found[0] in {"past", "gerund"})
    )
