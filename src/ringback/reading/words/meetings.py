"""What an interview brought: who was there, the two questions (P4), and the talk itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from ringback.casebook.documents import Span
from ringback.casebook.events import AskedNotTo, Interviewed, Promised
from ringback.casebook.terms import Answer, FollowUpBy
from ringback.intake import vocabulary
from ringback.reading.finders.clauses import Clause
from ringback.reading.finders.figures import in_figures
from ringback.reading.finders.names import Mention
from ringback.reading.finders.statements.frames import Frames, Word, words_of

from .findings import Findings
from .lapsed import due
from .scenes import Scene
from .spans import overlap


def interviewed(found: Findings, scene: Scene, region: Span) -> Interviewed:
    """Give the interview that a stretch of a telling is about."""
    told = _Talk()
    forgot = -1
    for clause in found.clauses:
        if overlap(clause.span, region):
            words = words_of(found.text, clause.span.start, clause.span.end)
            if _UNASKED.first(words):
                forgot = clause.sentence
            if forgot == clause.sentence:
                _unasked(words, told)
            else:
                met = any(
                    overlap(deed.span, clause.span) for deed in scene.deeds if deed.act == "met"
                )
                _questions(found, clause, words, told, met=met, region=region)
            _moments(found, clause, told)
    for statement in scene.statements:
        if isinstance(statement.body, Promised):
            _promised(found, statement.span, statement.body.until, told, region)
        elif isinstance(statement.body, AskedNotTo):
            told.may_follow_up = "no"
    by_then = _BY_THEN.search(found.text, region.start, region.end)
    if told.may_follow_up == "yes" and told.follow_up_from is None and by_then:
        told.follow_up_from = told.next_step_by or told.decision_by
    return Interviewed(
        people=_people(found, scene, region, told.follow_up_with),
        high=tuple(told.high),
        concern=tuple(told.concern),
        idea=tuple(told.idea),
        next_step_by=told.next_step_by,
        decision_by=told.decision_by,
        they_contact=told.they_contact,
        may_follow_up=told.may_follow_up,
        follow_up_from=told.follow_up_from,
        follow_up_how=told.follow_up_how,
        follow_up_with=told.follow_up_with,
    )


@dataclass(slots=True)
class _Talk:
    high: list[str] = field(default_factory=list)
    concern: list[str] = field(default_factory=list)
    idea: list[str] = field(default_factory=list)
    next_step_by: date | None = None
    decision_by: date | None = None
    they_contact: Answer | None = None
    may_follow_up: Answer | None = None
    follow_up_from: date | None = None
    follow_up_how: FollowUpBy | None = None
    follow_up_with: str = ""


_SETS: Final = {
    "they": "they/she/he/someone/somebody/hr/we/who/recruiter/manager",
    "reach": "mail/e-mail/send/give/revert/contact/call/ring/phone/email/reach/get/let/"
    "be/write/notify/inform/tell/update/hear",
    "follow": "follow/chase/call/ring/phone/email/check/contact/write/nudge/reach/ping",
}
_THEY_CONTACT: Final = Frames(
    "@they .. will/would/shall .. @reach",
    "@they .. going to .. @reach",
    "@they to .. @reach me",
    "i will/would/should hear",
    "hear from @they/them/her/him",
    "will/would .. @reach me/us",
    "letting me/us know",
    "getting back to me/us",
    "calling/ringing/emailing/contacting me/us",
    "in touch",
    "do not call us",
    "expect a call/email",
    sets=_SETS,
)
_THEY_WILL_NOT: Final = Frames(
    "@they .. will/would not .. @reach",
    "only successful candidates/applicants",
    sets=_SETS,
)
_FOLLOW_UP: Final = Frames(
    "feel free to",
    "free to @follow",
    "may/can/could/welcome/okay/ok/fine/encouraged .. @follow",
    "i/me to @follow",
    "to @follow .. up/back/in/her/him/them/with/by",
    "@follow up/her/him/them/back/in by/with/from/after/if/on",
    "happy for me to",
    "if .. not .. hear*",
    "i am to @follow",
    "i may/can/could/should/might @follow",
    "follow up by/from/after/with",
    sets=_SETS,
)
_NO_FOLLOW_UP: Final = Frames(
    "not .. @follow up/them/her/him/us/back/in",
    "not to @follow",
    "not @follow",
    "no @follow up/calls",
    "no calls/emails/follow-ups/chasing",
    sets=_SETS,
)
_OPEN: Final = Frames("when/whether/if/how/who")
_UNASKED: Final = Frames(
    "forgot/forget to",
    "never/not .. ask/asked",
    "never .. ask/asked/got",
    "not .. get to ask",
    "not think to",
)
_WHEN_THEY: Final = Frames(
    "@they .. .. in touch",
    "when .. @they",
    "when .. hear",
    "who/whether/if/how .. @they/contact/contacts/be/would/will",
    "next step/steps",
    "about .. timeline/timeframe/decision",
    "what happens next",
    sets=_SETS,
)
_WHETHER_I: Final = Frames("i/me .. .. @follow", "follow up", "follow-up", "follow-ups", sets=_SETS)
_DECISION: Final = Frames(
    "decide/decides/decided/decision/deciding/final/pick/choose/know/offer/offers/verdict/result/answer/outcome"
)
_VERDICT: Final = Frames("the/a/their/final decision/verdict/outcome/result")
"""What a day belongs to even where they are to tell it: "she will mail me the decision"."""
_HIGH: Final = Frames(
    "went .. well/great/good/brilliant*/smooth*/fantastic",
    "loved/liked/impressed/laughed/clicked/nailed/aced/enjoyed",
    "good/great/high/strong/nice/best moment*/part*/bit*/point*/answer*",
    "hit it off",
    "moments/points .. went/landed",
)
_CONCERN: Final = Frames(
    "concern*/worr*/doubt*/hesita*/reservation*/misgiving*/unsure/objection*",
    "not sure about",
    "lack of",
    "biggest issue",
)
_IDEA: Final = Frames("idea*/suggestion*/proposal*/propos*/pitched/suggested")
_TO_WHOM: Final = ("with", " phone", " call", " ring", " email", " contact", " chase", " to")
_MOST: Final = 6
_BY: Final[tuple[tuple[FollowUpBy, frozenset[str]], ...]] = (
    ("email", frozenset(("email", "e-mail", "emailing", "mail"))),
    ("call", vocabulary.words_of("phone call telephone ring calling ringing")),
    ("post", frozenset(("post", "letter"))),
)


def _questions(
    found: Findings,
    clause: Clause,
    words: Sequence[Word],
    told: _Talk,
    *,
    met: bool,
    region: Span,
) -> None:
    if _THEY_WILL_NOT.first(words):
        told.they_contact = "no"
        return
    refused = _NO_FOLLOW_UP.first(words) or _REFUSED.match(found.text, clause.span.end)
    follow = _NO_FOLLOW_UP.first(words) or _FOLLOW_UP.first(words)
    if follow and told.may_follow_up is None:
        told.may_follow_up = "no" if refused else "yes"
        if not refused:
            _how(found, clause, words, told)
    elif _THEY_CONTACT.first(words) and not _OPEN.first(words[:2]):
        told.they_contact = told.they_contact or "yes"
    if not follow and not met:
        _days(found, clause, words, told, region)


def _unasked(words: Sequence[Word], told: _Talk) -> None:
    if _WHETHER_I.first(words):
        told.may_follow_up = "unasked"
    if _WHEN_THEY.first(words):
        told.they_contact = "unasked"


def _how(found: Findings, clause: Clause, words: Sequence[Word], told: _Talk) -> None:
    """Read when, how and with whom the seeker may follow up."""
    spoken = {word.text for word in words}
    told.follow_up_how = next((how for how, named in _BY if named & spoken), None)
    told.follow_up_from = next(
        (
            day.ahead
            for day in found.days
            if overlap(day.span, clause.span) and day.ahead > found.telling.told.date()
        ),
        None,
    )
    told.follow_up_with = next(
        (
            m.person.key
            for m in found.people
            if overlap(m.span, clause.span)
            and not m.pronoun
            and found.text[: m.span.start].rstrip().lower().endswith(_TO_WHOM)
        ),
        "",
    )


def _days(
    found: Findings, clause: Clause, words: Sequence[Word], told: _Talk, region: Span
) -> None:
    named = _DECISION.first(words) or _STEP.search(clause.text)
    if not (clause.planned or clause.who == "they" or named):
        return
    for day in found.days:
        today = found.telling.told.date()
        if not overlap(day.span, clause.span) or day.ahead <= today:
            continue
        until = due(day, today)
        if until > today or named or clause.planned:
            _promised(found, _with_its_head(found, clause), until, told, region)


def _with_its_head(found: Findings, clause: Clause) -> Span:
    """Give a clause with the one that it hangs on: "let me know" and "if I got it by Tuesday"."""
    number = found.clause_at(clause.span.start)
    before = found.clauses[number - 1] if number else clause
    hangs = before.sentence == clause.sentence and _HANGS.match(clause.text)
    return Span(before.span.start, clause.span.end) if hangs else clause.span


_HANGS: Final = re.compile(r"\W*(?:if|whether|how|what|that|about)\b", re.IGNORECASE)


def _promised(found: Findings, span: Span, day: date, told: _Talk, region: Span) -> None:
    """Take a day that they named: of the decision where the words say so, else of the next step."""
    words = words_of(found.text, span.start, span.end)
    decides = bool(_DECISION.first(words)) and not _THEY_CONTACT.first(words)
    heard = _OUTCOME.search(found.text[span.start : span.end])
    if heard and not _STEP.search(found.text, region.start, region.end):
        # What is heard after an interview is how it went, unless there is more to come.
        decides = True
    if _VERDICT.first(words) or decides:
        told.decision_by = told.decision_by or day
    elif day not in (told.decision_by, told.follow_up_from):
        told.next_step_by = told.next_step_by or day


_OUTCOME: Final = re.compile(
    r"\b(?:hear|hearing|let(?:ting)? (?:me|us) know|(?:come|coming|get|getting|be) back to "
    r"(?:me|us)|tell (?:me|us)|know)\b",
    re.IGNORECASE,
)
_STEP: Final = re.compile(
    r"\bnext (?:steps?|rounds?|stages?|interviews?|part|phase)\b|\b(?:second|third|2nd|3rd|another|"
    r"last|final) (?:round|stage|interview)s? (?:by|on|about|is|will|next|date)\b|"
    r"\babout (?:an?|the) (?:second|third|2nd|3rd|final|last|further|other) |"
    r"\b(?:rounds?|stages?) (?:left|to go|to come|two|three|2|3)\b",
    re.IGNORECASE,
)
"""What is to come after an interview, where it is named."""


def _moments(found: Findings, clause: Clause, told: _Talk) -> None:
    """Keep the words in which good moments, worries and ideas are told, one for each of them."""
    words = words_of(in_figures(clause.text).text)
    for frames, kept in ((_CONCERN, told.concern), (_IDEA, told.idea), (_HIGH, told.high)):
        hit = frames.first(words)
        if hit is None or clause.asked:
            continue
        counts = [int(w.text) for w in words[max(0, hit.first - 3) : hit.last] if w.text.isdigit()]
        words_kept = _to_its_end(found, clause) if hit.last == len(words) else clause.text
        kept.extend([words_kept] * min(counts[0] if counts else 1, _MOST))
        return


def _to_its_end(found: Findings, clause: Clause) -> str:
    """Give a clause with the one that tells what it is about: "worried I have never done it"."""
    number = found.clause_at(clause.span.start) + 1
    after = found.clauses[number] if number < len(found.clauses) else None
    if after is None or found.text[clause.span.end : after.span.start].strip():
        return clause.text
    if after.sentence != clause.sentence or after.text.lower().startswith(("and ", "but ", "so ")):
        return clause.text
    return found.text[clause.span.start : after.span.end]


def _people(found: Findings, scene: Scene, region: Span, other: str) -> tuple[str, ...]:
    """Give who was there: whom the clauses name that tell of the meeting, else the first named."""
    if any(_IN_PASSING.match(found.text, d.span.start) for d in scene.deeds if d.act == "met"):
        region = Span(scene.span.start, region.end)
    own = [found.clauses[deed.clause].span for deed in scene.deeds if deed.act == "met"]
    if scene.deeds and scene.deeds[0].act == "spoke":
        own.append(found.clauses[scene.deeds[0].clause].span)
    own += [
        clause.span
        for before, clause in zip(found.clauses, found.clauses[1:], strict=False)
        if before.span in own
        and (
            clause.text.lower().startswith(("and ", "& ", "with "))
            or found.text[: clause.span.start].rstrip().endswith("(")
        )
        and _only_names(found, clause)
    ]
    named = [m for m in found.people if m.person.name]
    there = [
        m
        for m in named
        if _joined(found, m, region)
        or (
            overlap(m.span, region)
            and _PANEL.search(found.text[max(0, m.span.start - 40) : m.span.start])
        )
        or (m.span.start >= region.start and any(overlap(m.span, span) for span in own))
    ]
    others = [m for m in named if overlap(m.span, region) and m.person.key != other]
    return tuple(dict.fromkeys(m.person.key for m in there or _first_listed(found.text, others)))


def _first_listed(text: str, named: Sequence[Mention]) -> list[Mention]:
    """Give whoever is named first, with those named in one breath: "Bill and Mike"."""
    chosen = list(named[:1])
    for mention in named[1:]:
        if not _AND.fullmatch(text[chosen[-1].span.end : mention.span.start]):
            break
        chosen.append(mention)
    return chosen


_AND: Final = re.compile(r"\s*(?:,|,?\s?and|&|\+)\s*", re.IGNORECASE)


_PANEL: Final = re.compile(
    r"\b(?:panel|interviewers?|interviewed by)(?: was| were| is| being|:|"
    r",)*(?: (?!and\b)\w+(?:,| and| &)){0,3} $",
    re.IGNORECASE,
)
_REFUSED: Final = re.compile(
    r"\W{1,3}(?:no|nope|better not|rather not|not really|not allowed|(?:s?he|they)(?:'d|"
    r" would) rather)\b",
    re.IGNORECASE,
)
"""An answer right after the question whether the seeker may follow up."""
_BY_THEN: Final = re.compile(r"\b(?:by|before|until|till|after) (?:then|that)\b", re.IGNORECASE)
_IN_PASSING: Final = re.compile(
    r"(?:after|for|following|from) (?!seeing|meeting|interviewing|having)", re.IGNORECASE
)
"""How an interview is told of beside a letter: "thanked her for yesterday's interview"."""
_JOINED: Final = re.compile(
    r"\s+(?:sat in|joined|was there|was there too|came in|attended)\b", re.IGNORECASE
)


def _joined(found: Findings, mention: Mention, region: Span) -> bool:
    return overlap(mention.span, region) and bool(_JOINED.match(found.text, mention.span.end))


def _only_names(found: Findings, clause: Clause) -> bool:
    return len(clause.text.split()) <= 4 and any(overlap(m.span, clause.span) for m in found.people)
