"""Who sent a mail: somebody known, somebody new, or nobody, as a team and a machine are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ringback.intake.vocabulary import words_of as words
from ringback.reading.patterns import Pattern
from ringback.reading.speakers import name_at, names_in_full, same_person
from ringback.reading.values import Person, Telling

from .firms import names_firm, squashed, stands_in
from .matter import last_words, own_words, signature
from .values import Received


@dataclass(frozen=True, slots=True)
class Sender:
    """The person who wrote, where it is one; `robot` where the address takes no answer.

    `of_employer` is whether name, address or signature say that they are of the application's
    employer, or they speak of somebody known there; `seeker` whether it is the seeker's own letter.
    """

    person: Person | None = None
    known: bool = False
    robot: bool = False
    of_employer: bool = False
    seeker: bool = False

    @property
    def key(self) -> str:
        """How events refer to them; empty for nobody."""
        return self.person.key if self.person else ""


def sender_of(mail: Received, telling: Telling) -> Sender:
    """Say who sent a mail; a team's mail that a known person signed is theirs."""
    if not mail.sender_name and not mail.sender_address:
        return _pasted_by(mail.text, telling)
    name = _bare(mail.sender_name)
    if _is_seeker(name, telling):
        return Sender(seeker=True)
    local = mail.sender_address.partition("@")[0].lower()
    robot = bool(_ROBOT.search(local) or _ROBOT.search(mail.sender_name.replace(" ", "")))
    of_employer = _is_of(mail, telling.employer)
    person = _acquaintance(name, local, telling.people)
    if person is None:
        person = _signed(mail.text, telling.people)
    if person is not None:
        return Sender(person, known=True, robot=robot, of_employer=of_employer)
    role = local in _TEAM and len(name.split()) < 2
    if not (robot or role) and _is_personal(name, telling.employer):
        of_employer = of_employer or _speaks_of_known(mail.text, telling)
        return Sender(Person(name, name), of_employer=of_employer)
    return Sender(robot=robot, of_employer=of_employer)


def _pasted_by(text: str, telling: Telling) -> Sender:
    """Say who wrote the words of a mail that came without its head: who signed at their end.

    They are of the employer where the words name it, or somebody known of the application.
    """
    closing = last_words(text)
    known = [each.name for each in telling.people if each.name]
    named = name_at(closing, 0, known=known, employer=telling.employer)
    fits = [each for each in telling.people if named and same_person(named.name, each.name)]
    ours = bool(fits) or names_firm(text, telling.employer) or _speaks_of_known(text, telling)
    if len(fits) == 1:
        return Sender(fits[0], known=True, of_employer=ours)
    if named is not None and _is_seeker(named.name, telling):
        return Sender(seeker=True)
    if named is None or fits or len(named.name.split()) < 2:
        return Sender(of_employer=ours)
    return Sender(Person(named.name, named.name), of_employer=ours)


def _speaks_of_known(text: str, telling: Telling) -> bool:
    """Whether a mail speaks of somebody known of the application by their whole name."""
    return names_in_full(own_words(text), [each.name for each in telling.people])


def _is_seeker(name: str, telling: Telling) -> bool:
    """Whether a name is the whole name of the seeker."""
    return len(_names(name)) > 1 and _names(name) == _names(telling.seeker)


def _is_of(mail: Received, employer: str) -> bool:
    """Whether the sender's name, address or signature holds the employer's name."""
    domain = mail.sender_address.rpartition("@")[2].lower()
    return stands_in(mail.sender_name, domain, signature(mail.text)[:600], employer=employer)


def _bare(name: str) -> str:
    """Give a sender's name without "(for Ann)", "via HireDesk", titles and firm."""
    bare = re.sub(r"\(.{0,60}?\)|\[.{0,60}?\]", " ", name)
    bare = re.split(r"\s+(?:via|from|at|@|on behalf of|-|–|\|)\s+|,\s", bare)[0]
    return " ".join(bare.split()).strip(" '\"")


def _acquaintance(name: str, local: str, people: Sequence[Person]) -> Person | None:
    """Give the known person whom a name or an address fits, if it fits only one."""
    fitting = [each for each in people if each.name and _fits(name, each.name)]
    if not fitting:
        fitting = [each for each in people if each.name and _addresses(local, each.name)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(written: str, known: str) -> bool:
    """Whether one name can be the other: all the words of the shorter are begun in the longer."""
    one, other = _names(written), _names(known)
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == 1 and len(long) > 1 and len(short[0]) < 3:
        return False
    if len(short) > 1 and short[-1] != long[-1]:
        return False
    return all(any(_begun(word, name) for name in long) for word in short)


def _begun(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _names(name: str) -> list[str]:
    return [word for word in _WORD.findall(name.lower()) if word not in _TITLES]


def _addresses(local: str, name: str) -> bool:
    """Whether the part of an address before the @ is made of a name: "dana.reyes", "dreyes"."""
    words = _names(name)
    if len(words) < 2:
        return False
    bare = re.sub(r"[^a-z]", "", local)
    first, last = words[0], words[-1]
    return bare in (first + last, last + first, first[0] + last, first + last[0], last + first[0])


def _signed(text: str, people: Sequence[Person]) -> Person | None:
    """Give the only known person whose whole name stands in the signature."""
    below = f" {' '.join(_WORD.findall(signature(text).lower()[:600]))} "
    found = [each for each in people if each.name and f" {' '.join(_names(each.name))} " in below]
    return found[0] if len(found) == 1 else None


def _is_personal(name: str, employer: str) -> bool:
    """Whether a sender's name is a person's, and not that of a team, a firm or a site."""
    words = _WORD.findall(name.lower())
    if not words or len(words) > 5 or any(sign.isdigit() for sign in name) or "@" in name:
        return False
    if _TEAM & set(words) or squashed(name) == squashed(employer):
        return False
    if any(sign.isupper() for sign in "".join(part[1:] for part in name.split() if len(part) > 3)):
        return not re.search(r"[a-z][A-Z]", name.replace("Mc", "").replace("Mac", ""))
    return True


_WORD: Final = Pattern(r"[^\W_]+")
_ROBOT: Final = Pattern(
    r"no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|mailer-daemon|notification|automated|autoreply|"
    r"^(?:alerts?|news|newsletter|updates?|digest|bounces?|system|auto)$",
    re.IGNORECASE,
)
_TITLES: Final = words(
    "mr mrs ms miss mx dr prof sgt rev sir dame lt capt cpa phd md rn esq jr sr she her he "
    "him they them"
)
_TEAM: Final = words(
    "hr careers career recruiting recruitment recruiters talent team jobs job hiring human "
    "resources resourcing admissions office department dept people notifications notification "
    "support service services alerts alert newsletter news noreply reply info information "
    "mail mailer admin administration section personnel staffing applications applicant "
    "candidate candidates acquisition workday greenhouse lever indeed linkedin system "
    "automated billing sales marketing events event updates update groups group bank bulletin "
    "digest webinar academy deals offers store shop customer care survey feedback hello "
    "enquiries portal committee council university college school society association manager "
    "daemon do not helpdesk desk inc ltd llc plc llp the via"
)
