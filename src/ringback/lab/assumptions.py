"""Every number of the model of employers, in one value; three named sets of them, with sources.

What can honestly not be known is what the sets differ in: whether a message ever brings an answer,
whether e-mails are answered and letters read, whether calls to a cell are resented, and how soon
patience ends.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Final

INVENTED: Final = "invented"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """The numbers of one set. Chances lie between 0 and 1; `MEANINGS` says what each is."""

    # Who applies where.
    openings_least: int = 2
    openings_most: int = 6
    same_contact: float = 0.2
    second_interviewer: float = 0.3
    has_office: float = 0.9
    has_cell: float = 0.3
    cell_published: float = 0.3
    has_email: float = 0.7
    has_post: float = 0.6
    # How the seeker goes about it.
    late: float = 0.2
    late_days: int = 3
    finds: float = 0.4
    misses_their_call: float = 0.3
    # What happens to a call.
    reachable: float = 0.28
    answers_office: float = 0.36
    hour_points: float = 0.026
    answers_cell: float = 0.2
    screens: float = 0.1
    answers_expected: float = 0.7
    notices: float = 0.1
    no_machine: float = 0.1
    # What machines tell callers.
    says_use_cell: float = 0.05
    gives_cell: float = 0.1
    says_not_checked: float = 0.03
    says_away: float = 0.05
    away_days: int = 10
    says_no_calls: float = 0.02
    # What moves an employer to look, or to answer.
    talk_works: float = 0.4
    message_works: float = 0.03
    email_works: float = 0.1
    letter_works: float = 0.03
    reply_days: float = 3.0
    # What employers do by themselves.
    looks_unasked: float = 0.5
    looks_days: float = 14.0
    invites: float = 0.2
    declines: float = 0.5
    tells_declined: float = 0.3
    names_day: float = 0.3
    named_days: int = 7
    interview_days: int = 7
    second_round: float = 0.2
    decides_days: float = 14.0
    tells_after_interview: float = 0.39
    offers: float = 0.3
    tells_when_asked: float = 0.7
    # What annoys.
    wants_email: float = 0.64
    wants_call: float = 0.21
    unwanted_way: float = 2.0
    patience_days: int = 14
    annoys: float = 0.01
    annoys_cell: float = 0.03
    annoyed_declines: float = 0.2
    annoyed_forbids: float = 0.2
    annoyed_ignores: float = 0.3


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a number is, and where it comes from: a source for the value above, or "invented"."""

    text: str
    source: str = INVENTED


@dataclass(frozen=True, slots=True)
class AssumptionSet:
    """A named set: what it takes for granted, and its numbers."""

    name: str
    says: str
    numbers: Assumptions

    def source(self, number: str) -> str:
        """Give where the number comes from; one that departs from its source is invented."""
        kept = getattr(self.numbers, number) == getattr(_MEASURED, number)
        return MEANINGS[number].source if kept else INVENTED

    @property
    def departs(self) -> tuple[str, ...]:
        """The names of the numbers that are other than in `Assumptions` itself."""
        names = (field.name for field in fields(Assumptions))
        return tuple(
            name for name in names if getattr(self.numbers, name) != getattr(_MEASURED, name)
        )


_MEASURED: Final = Assumptions()

_PEW: Final = "80 % of US adults do not generally answer unknown numbers (Pew, 2020)"
_WANTED: Final = "how managers want the follow-up (Accountemps, 2017)"
_SIXTH: Final = "93 % of those ever reached are reached by the sixth call (a vendor's figure)"
_NINE: Final = "about nine calls in ten reach the voicemail (a recruiter's column, 2004)"

MEANINGS: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "openings_least": Meaning("applications of one seeker, at least"),
        "openings_most": Meaning("applications of one seeker, at most"),
        "same_contact": Meaning("an opening has the same person as the one before"),
        "second_interviewer": Meaning("a colleague takes part in the interview"),
        "has_office": Meaning("an office number is known"),
        "has_cell": Meaning("a cell number is known"),
        "cell_published": Meaning("a known cell was found, not given"),
        "has_email": Meaning("an e-mail address is known"),
        "has_post": Meaning("a postal address is known"),
        "late": Meaning("the seeker does a step late, unless it is expected"),
        "late_days": Meaning("days by which a late step is late, at most"),
        "finds": Meaning("a week's search for a number or address finds it"),
        "misses_their_call": Meaning("the seeker misses it when they ring"),
        "reachable": Meaning(
            "a person ever answers the office line", f"{_NINE}, divided by `answers_office`"
        ),
        "answers_office": Meaning(
            "who ever answers the office line answers this call", f"{_SIXTH}: 1 − 0.07^(1/6)"
        ),
        "hour_points": Meaning(
            "between a person's better and worse half of the day",
            "2.6 points between the best and the worst hour (a named survey of sales calls)",
        ),
        "answers_cell": Meaning("a person answers the cell to an unknown caller", _PEW),
        "screens": Meaning("a cell that is not answered asks the caller for name and reason"),
        "answers_expected": Meaning("a call that they expect is answered, on either line"),
        "notices": Meaning(
            "a call that a letter announced is expected: it was read, and remembered"
        ),
        "no_machine": Meaning("a call that is not answered reaches a colleague, or only rings"),
        "says_use_cell": Meaning("an office greeting tells callers to use the cell"),
        "gives_cell": Meaning("an office greeting gives a cell for what is urgent"),
        "says_not_checked": Meaning("an office greeting says that messages go unheard"),
        "says_away": Meaning("an office greeting names the day they are back"),
        "away_days": Meaning("days of such an absence, at most"),
        "says_no_calls": Meaning("an office greeting asks applicants not to call"),
        "talk_works": Meaning("a talk makes them look at the application, or answer"),
        "message_works": Meaning("a voicemail makes them ring back"),
        "email_works": Meaning("an e-mail is answered"),
        "letter_works": Meaning("a letter by post is read and answered"),
        "reply_days": Meaning("days until such an answer, on average"),
        "looks_unasked": Meaning("they look at the application without being reminded"),
        "looks_days": Meaning("days until they do, on average"),
        "invites": Meaning("who looks at the application invites to an interview"),
        "declines": Meaning("who looks at the application declines it; else it stays open"),
        "tells_declined": Meaning("who declines before an interview says so unasked"),
        "names_day": Meaning("an answer that leaves it open names a day, as an interview may"),
        "named_days": Meaning("days until such a day"),
        "interview_days": Meaning("days from an invitation to the interview"),
        "second_round": Meaning("an interview leads to a second one"),
        "decides_days": Meaning("days from the last interview to the decision, on average"),
        "tells_after_interview": Meaning(
            "a decision after an interview is told unasked",
            "61 % were left without word after an interview (Greenhouse, 2024)",
        ),
        "offers": Meaning("a decision after an interview is an offer"),
        "tells_when_asked": Meaning("a decision that was made is told when they are asked"),
        "wants_email": Meaning("a person wants the follow-up by e-mail", _WANTED),
        "wants_call": Meaning("a person wants the follow-up by telephone", _WANTED),
        "unwanted_way": Meaning("times as annoying is a way that they do not want"),
        "patience_days": Meaning("days for which an unasked touch is remembered"),
        "annoys": Meaning("an unasked touch annoys, once for each that is remembered"),
        "annoys_cell": Meaning("an unasked call to the cell annoys besides"),
        "annoyed_declines": Meaning("who gets annoyed declines the application"),
        "annoyed_forbids": Meaning("who gets annoyed in a talk asks not to be called"),
        "annoyed_ignores": Meaning("who is annoyed lets what reaches them go unanswered"),
    }
)
"""What each number is, and its source; the sets give the number itself."""

_ALL: Final = (
    AssumptionSet(
        "busy offices",
        "messages hardly ever bring a call, few e-mails are answered, letters lie unread; nobody "
        "has time to be annoyed",
        _MEASURED,
    ),
    AssumptionSet(
        "answering offices",
        "voicemails are returned, e-mails answered and letters read more often than not is feared",
        replace(
            _MEASURED,
            notices=0.6,
            message_works=0.2,
            email_works=0.35,
            letter_works=0.25,
            talk_works=0.6,
            tells_declined=0.5,
            looks_unasked=0.6,
            annoys_cell=0.05,
        ),
    ),
    AssumptionSet(
        "easily annoyed",
        "e-mails are answered now and then, messages seldom; each reminder costs goodwill, and a "
        "call to the cell of somebody unasked costs most",
        replace(
            _MEASURED,
            notices=0.3,
            message_works=0.06,
            email_works=0.2,
            letter_works=0.1,
            annoys=0.06,
            annoys_cell=0.3,
            annoyed_declines=0.5,
            annoyed_forbids=0.4,
            annoyed_ignores=0.8,
        ),
    ),
)

SETS: Final[Mapping[str, AssumptionSet]] = MappingProxyType({each.name: each for each in _ALL})
"""The named sets, in the order in which they are shown."""
