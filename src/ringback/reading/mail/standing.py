"""Whether a mail is about this seeker's own application, and how sure that is."""

import re
from typing import Final

from ringback.reading.finders.statements.frames import Frames, words_of
from ringback.reading.patterns import Pattern
from ringback.reading.values import Telling

from .answers import attempt_in, plea_to_ring
from .firms import names_firm
from .sender import Sender
from .values import Received

_PASTED: Final = 2.2
"""What a mail without a head weighs: somebody pasted its words for this application."""
_OWN: Final = -10.0
"""What the seeker's own letter weighs, which tells nothing that they said."""
RELATED: Final = 2.0
"""The evidence from which a mail is believed to be about the application."""


def standing(mail: Received, own: str, sender: Sender, telling: Telling) -> float:
    """Weigh what speaks for a mail being about the application against what speaks for noise.

    `own` are the words that the sender wrote. Who sent it counts most: somebody known or of the
    employer has to write like a shop to be noise, a stranger has to speak of this application.
    """
    words = words_of(f"{mail.subject}. {own}")
    weight = _sent_by(sender, mail, own, telling)
    weight += min(2.0, 1.0 * len({hit.first // 3 for hit in _PERSONAL.find(words)}))
    if sender.person is not None and not sender.known:
        weight += (1.0 if attempt_in(own) else 0.0) + (0.6 if plea_to_ring(own) else 0.0)
    weight += 0.5 if _WORK.find(words) else 0.0
    loud = [frames for frames in _NOISE if frames.find(words)]
    weight -= 1.4 * len(loud)
    weight -= 1.5 * len(_APPLICANT.find(words))
    weight -= 1.5 if _PRICED.search(own) else 0.0
    weight -= 1.0 if _SHOUTED.search(mail.subject + own) else 0.0
    return weight - (0.7 if len(_LINK.findall(own)) > 4 else 0.0)


def _sent_by(sender: Sender, mail: Received, own: str, telling: Telling) -> float:
    if sender.seeker:
        return _OWN
    if sender.known:
        return 3.5
    if not mail.sender_address and not mail.sender_name:
        return _PASTED + (1.0 if sender.of_employer else 0.0)
    if sender.of_employer:
        # A firm writes about much; its teams have to speak of work as well.
        desk = bool(_DESK.match(mail.sender_address))
        return 2.2 if sender.person or desk else 1.7
    named = names_firm(f"{mail.subject} {own}", telling.employer)
    agency = bool(_AGENCY.search(mail.sender_address.rpartition("@")[2]))
    if sender.robot or sender.person is None:
        desk = bool(_DESK.match(mail.sender_address)) and not sender.robot
        return 0.4 if named or desk else -0.7 * bool(telling.employer)
    if agency or named:
        return 1.2 * agency + 0.8 * named
    return -0.7 if telling.employer else 0.0


_PERSONAL: Final = Frames(
    # What is said to somebody who has applied, and to nobody else.
    "your .. application/candidacy/candidature/interview/resume/cv",
    "your recent? .. application/interview",
    "you/your .. applied/applying/interviewed/interviewing",
    "thank* .. for applying/interviewing",
    "thank* .. your .. application/candidacy",
    "for the .. position/role/post/vacancy of/with/at",
    "position/role/post of",
    "application ... received/submitted/registered/confirmed/active/changed/complete/passed",
    "confirm* .. your application",
    "receipt of your .. application/cv/resume/message/documents",
    "received/receive .. your .. application/cv/resume/message/documents",
    "your message/enquiry/request .. forwarded/received/registered/passed",
    "your .. interest .. position/role/post/vacancy/joining",
    "invite/inviting/like you .. interview",
    "interview with you",
    "meet/meeting/speak/speaking/talk/talking with/to? you .. about/again/regarding",
    "put/putting/submit/submitting you/your .. forward/to",
    "not .. progress*/select*/shortlist* .. you/your",
    "offer you .. position/role/job/post",
    "move/moving .. forward with/to",
    "candidates/applicants",
    "hiring manager/team",
    "our/the client",
    "nice/great/good/pleasure/lovely .. talk*/speak*/meet*/chat*",
    "feedback from",
    "heard back from",
)
_WORK: Final = Frames(
    "job/position/role/vacancy/shift/opening/interview/candidate*/resume/cv/referee*/reference*/"
    "assessment/applicant*/application/shortlist*/recruitment"
)
_NOISE: Final = (
    Frames(
        "unsubscribe*",
        "manage/update .. preferences/alerts",
        "opt out",
        "view .. in .. browser",
        "you are/have .. receiving/received this because",
        "subscri*",
    ),
    Frames(
        "newsletter/webinar/podcast/masterclass/ebook/giveaway/raffle/coupon/discount/workshop",
        "this week in",
        "read more/on",
        "see all/more",
        "forward to a friend",
        "learn how to",
        "free trial",
        "try .. free",
        "premium",
        "register now/today/here",
        "you are registered",
        "sign up",
        "top post/posts/stories",
    ),
    Frames(
        "job/jobs alert/alerts",
        "new jobs/matches",
        "jobs .. for you",
        "your .. matches",
        "recommended .. jobs",
        "easy apply",
        "apply now/today",
        "similar jobs",
        "jobs near/in/matching",
        "update/improve/upload/boost .. resume/cv/profile",
        "profiles/candidates like you/yours",
        "viewed/views your profile",
        "your profile",
        "complete profile",
        "you appeared in",
        "people you may know",
        "connection request",
        "invitation to connect",
        "wants to connect",
        "actively hiring",
        "endorsed you",
    ),
    Frames(
        "your receipt",
        "receipt for/number",
        "invoice",
        "order number/confirmation",
        "your order/purchase/payment/subscription/account",
        "shipped",
        "delivery",
        "tracking number",
        "pre-approved",
        "pre approved",
        "loan*",
        "credit card/score",
        "total",
        "savings",
        "insurance quote",
        "limited time",
        "offer expires/ends",
        "act now",
    ),
    Frames(
        "no interview",
        "no experience",
        "starter/training kit",
        "western union",
        "bank details/account",
        "whatsapp",
        "telegram",
        "be your own boss",
        "work from home",
        "earn up to",
        "per week from",
        "income",
        "processing/registration fee",
        "gift card*",
        "lottery",
        "million",
        "dear applicant/friend/sir/beneficiary",
        "make money",
        "financial freedom",
    ),
    Frames(
        # Whatever else one applies for.
        "rental/lease/tenant/tenancy/apartment/flat/landlord/mortgage/credit/card/visa/passport/"
        "permit/scholarship/grant/membership/admission/admissions/enrolment/enrollment/tuition/"
        "benefit/benefits/insurance/adoption/planning/jury/patient/dental/clinic",
    ),
    Frames(
        "survey",
        "recent .. experience",
        "how .. did we do",
        "tell us how",
        "on a scale",
        "how likely are you",
        "rate your",
        "your feedback .. helps/matters/is",
        "take .. minutes to",
    ),
    Frames(
        "mum/mom/dad/grandma/nana/auntie/sis/bro",
        "darling/sweetheart",
        "xx/xxx/xoxo",
        "happy birthday",
        "lol/lmao",
        "note to self",
        "beer/beers/pub/drinks",
    ),
    Frames(
        "mailing list",
        "wrote",
        "patch/kernel/debian/perl/compile*/rpm/linux",
        "forwarded by",
        "fyi",
    ),
)
_APPLICANT: Final = Frames(
    # What only somebody writes who is looking for work: the seeker's own letter, come back.
    "i am? .. writing/write to apply/accept/express/decline/inquire/follow",
    "accept/accepting/decline/declining your/the/this .. offer",
    "thank* .. for .. offer/offering/extending .. me/the/offer/position",
    "my application/candidacy/resume/cv/qualifications",
    "your/the hiring manager name",
    "i applied/interviewed",
    "look/looking forward to hearing from you",
    "consider* me for",
    "i would love to .. join/discuss/contribute/bring",
)
_PRICED: Final = Pattern(r"[$€£]\s?\d{1,4}(?:\.\d\d)?\b(?!\s?(?:k\b|,\d|/|an? hour|per|p\.))")
_SHOUTED: Final = Pattern(r"!!!|(?:\b[A-Z]{4,}\b[ ,!]{1,3}){3}")
_DESK: Final = Pattern(r"(?:hiring|recruit\w*|careers?|jobs?|talent|hr|vacanc\w+)@", re.IGNORECASE)
_LINK: Final = Pattern(r"https?://|www\.")
_AGENCY: Final = Pattern(
    r"staff|recruit|talent|hire|hiring|personnel|employ|jobs|career|resourc|placement|search"
)
