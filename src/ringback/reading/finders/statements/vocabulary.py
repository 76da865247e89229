"""The words for people, posts and ways of going on that many frames share."""

from typing import Final

from .frames import Frames

_SETS: Final = {
    "others": "other/others/another/different/someone/somebody/stronger/internal/alternative",
    "choose": "chose/chosen/picked/opted/selected/hired/appointed/signed/settled/ranked",
    "candidate": "candidate*/applicant*/person/people/individual*/finalist*/someone/somebody/else",
    "one": "candidate/applicant/person/individual/finalist/guy/girl/fella/lad/kid/man/woman/lady/"
    "insider/employee/colleague/one/nephew/niece/cousin/son/daughter/friend/mate/chap/bloke",
    "post": "position/role/job/post/vacancy/opportunity/opening/spot/slot/gig/place/vacancies/"
    "requisition/recruitment/competition",
    "ahead": "forward/ahead/further/onward/onwards/on/any",
    "go": "go/going/gone/went/goes/move/moving/moved/proceed*/progress*/continu*/advanc*/press*",
    "take": "take/taking/taken/offer*/invit*/pursu*/consider*/select*/shortlist*/hire/hiring/put*",
    "you": "you/your/me/my/candidacy/application/applications",
}


def frames(*written: str) -> Frames:
    """Make frames in which `@candidate`, `@post` and the like stand for their words."""
    return Frames(*written, sets=_SETS)
