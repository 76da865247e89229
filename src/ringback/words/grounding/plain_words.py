"""Words that claim nothing: those of grammar, those of courtesy, and those that a claim is set in.

Whoever gives a message new words of courtesy adds them here; a test writes messages of every kind
and names those that are missing.
"""

from collections.abc import Mapping
from typing import Final

from ringback.words.english.lists import words

from .tokens import canon


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(canon, words(text)))


GRAMMAR: Final = _stems(
    "a an the and but or so if when while because as at by for from in into of on onto to with out "
    "off about through across per that this these those there here where which who whom whose what "
    "how why i me my mine myself we us our you your yours yourself they them their theirs it its "
    "he she his her him am is are was were be been being have has had do does did will would shall "
    "should can could may might must own too yes then now also very well than"
)
"""What joins words and says who and when, and no more."""

COURTESY: Final = _stems(
    "hello hi dear good morning afternoon evening thank thanks many please welcome glad happy "
    "pleased delighted grateful kind kindly sincerely regards wishes warm best sorry excuse love "
    "like appreciate hope wish forward ahead "
    "name number telephone phone call calling ring ringing reach speak speaking talk conversation "
    "chat word hear listen say said tell told share add mention message know find come back by "
    "drop meet meeting visit see person together answer question ask any anything else something "
    "time moment minute while chance opportunity day week soon later again once once more repeat "
    "résumé read look through position role job opening posting one yet still just let step next "
    "convenient suit easy quick quickly briefly short shortly perhaps maybe course nice great busy "
    "otherwise either whenever somebody someone whoever anybody"
)
"""What one says to be polite, to be reached and to meet (R4)."""

NEGATIONS: Final = _stems("no not never none nobody nothing neither nor without hardly")

HEDGES: Final = _stems(
    "nearly almost about around approximately roughly partly partially assist assisted assisting "
    "help helped helping apprentice apprenticeship assistant trainee volunteer volunteered intern "
    "internship student supervision supervised basic beginner co junior deputy part shadowed "
    "supported contributed some up only mainly mostly sometimes occasionally"
)
"""What says that something was less than whole: it is not dropped when the rest is said."""

PROCEDURE: Final = _stems(
    "apply application send sent online e mail post hand refer come came came reference paper help "
    "leave left message return ring rang miss missed try tried earlier early voicemail greeting "
    "cell mobile line direct office postal address else otherwise not nothing no unless except "
    "interview interviewer enjoy learn team company manager recruiter hiring hire handle spell "
    "first second last put use up idea concern raise think thought discuss remain stay enough "
    "write wrote letter note follow few within expect promise decide decision decline accept "
    "choose offer withdraw withdrawal consider considered consideration candidate process current "
    "timeline update news state stand play settle settled future mind recall remember similar "
    "fill filled else elsewhere urgent press need matter matters reason appointment arrange cancel "
    "change changed move moved able unable agree agreed allow check often every month year weekday "
    "after before since until away free keep pick pleasure particularly plenty point present rough "
    "same right side start soon start strong stronger strongest such sure surer all always much "
    "most lot lovely fine easier easily especially even ever still go going give gave given gladly "
    "half quarter past noon midnight clock o'clock o p m a hurry interest join keep main "
    "meanwhile more really reply show somewhere suitable thing things touch understand value "
    "valued want wanted wanting whatever whole wonder wondering work working worth writing yet "
    "belong below above aside assist bring bringing better case date dates another other late "
    "talk together truly two today tomorrow yesterday next sincerely yours faithfully respectfully "
    "fit start fair glance patience kindness courtesy effort open opened opens close closed "
    "take set down require role join forward plan stage round option answer least interest hire "
    "advertise qualify qualified spare trouble sense picture word detail details further happen"
)
"""What one says of applying, of being reached and of what was agreed; of work it says nothing.

These stand only in sentences that tell no fact of the résumé.
"""

_FACT: Final = _stems("since until job work role point cover include")

_SAID_OF: Final[Mapping[str, frozenset[str]]] = {
    "award": _stems("name receive make finalist"),
    "education": _stems("degree finish graduate hold study"),
    "licence": _stems("hold certify license"),
    "promotion": _stems("promote rise move"),
    "skill": _stems("use speak skill"),
    "years": _stems("year experience over"),
}
"""What stands around a fact, by its kind."""

ANSWERS: Final = _stems("ask look need want mention ad advertise")
"""What stands around a fact that answers what the posting asks for."""

TAKEN_UP: Final = _stems(
    "think thought want know more ask mention say raise concern question talk again too"
)
"""What stands before a fact that answers what was raised when they met."""

ASKED: Final = _stems("experience knowledge ability least more")
"""What stands around what a posting asks for, and is claimed by nobody."""


def fact_frame(kind: str) -> frozenset[str]:
    """Give the words in which a fact of this kind is said; a skill has none of experience."""
    return _FACT | _SAID_OF.get(kind, frozenset())


PHRASES: Final = (
    *("one of my", "one line", "one that", "one word", "one sentence", "two minutes", "first name"),
    *("second interview", "second meeting", "second talk", "second conversation", "at first"),
)
"""Phrases with a number in them that counts nothing."""
