"""Who works: whether a title names somebody, and not the work."""

import re
from typing import Final

from .lists import words

_WORKER_ENDS: Final = ("er", "or", "ist", "ian", "ant", "ent", "man", "woman", "person", "smith")
_NO_WORKER_ENDS: Final = ("ment", "human", "german")
_WORKERS: Final = words(
    "nurse clerk lead chief head rep aide cook chef host hostess apprentice intern trainee "
    "associate representative executive advocate attorney architect analyst member waitress guard "
    "tech rn lpn cna vp fellow mechanic secretary nanny operative professional technologist coach "
    "barista paralegal captain medic paramedic hand trustee volunteer tutor concierge actuary "
    "pilot delegate journeyman handyman temp casual crewmember carer salesperson maid server "
    "butler liaison exec owner lieutenant sergeant judge foreman chargehand gardener sub-editor "
    "dj mc valet steward pa manageress model seamstress stewardess au-pair reservist bookkeeper "
    "crew-member midwife groom porter usher intern sommelier masseuse dean deputy treasurer "
    "champion warden governor masseur ward-clerk hca cto ceo cfo coo"
)
_NOT_WORKERS: Final = words(
    "plant restaurant customer computer order water power paper center centre career summer "
    "winter floor labor labour motor door consumer letter number user server-side color behavior "
    "sector indoor outdoor senior junior other former under over for or after per "
    "student-centered event talent content recent current client patient equivalent different "
    "environment customers transfer ledger offer september october november december cancer "
    "career housewife computer tender gender dinner answer matter manner corner border folder "
    "paper litter water winter shower tower fever river corner order care-center department "
    "treatment accident event parent-teacher rent percent independent excellent important "
    "relevant significant restaurant vacant brilliant consistent efficient pleasant door interior "
    "exterior major minor error mirror harbor harbour favor visitor-center list playlist "
    "checklist waitlist shortlist specialist-care woman-owned human indian asian italian russian "
    "romanian ukrainian norwegian hungarian persian haitian cancer fiber laser timber lumber "
    "newsletter tower chapter member-facing"
)
_BEFORE_DETAIL: Final = re.compile(
    r"\s+(?:of|for|in|to|with|at|on|as|whilst|while|under|alongside|during|in-charge)\s+"
)
_NAMED: Final = re.compile(
    r"\bon rails\b| de (?:partie|rang|cuisine)\b|\bas an? (?:foreign|second|additional) language\b",
    re.IGNORECASE,
)
RANK: Final = re.compile(r"^(?:[IVX]+|\d+)$")


def is_worker(title: str) -> bool:
    """Say whether a title names somebody who works ("nurse"), not the work ("nursing")."""
    head = _BEFORE_DETAIL.split(_NAMED.sub("", title))[0].split()
    if head and RANK.match(head[-1]):
        head.pop()
    last = head[-1].lower().strip(".,") if head else ""
    known = last in _WORKERS or (last.endswith(_WORKER_ENDS) and len(last) > 3)
    known = (known and last.count("-") < 2) or (last == "junior" and len(head) == 2)
    if last == "junior" and known:
        return True
    return known and last not in _NOT_WORKERS and not last.endswith(_NO_WORKER_ENDS)
