"""What only an ad puts into a title, and no one says: gender marks, pay, grades, urgency."""

import re
from typing import Final

from .lists import pairs

_BRACKETS: Final = re.compile(r"[(\[{][^()\[\]{}]{0,200}[)\]}]?")
_NUMBERS: Final = re.compile(
    r"#\s?\S+"
    r"|\b(?:req|requisition|job id|job no|job code|ref|reference|posting|vacancy|id)\b"
    r"[\s.:#-]*(?:id|no|number)?[\s.:#-]*[A-Z]{0,4}[-_]?\d[\w-]*"
    r"|\b(?:GS|NF)[ -]?\d+(?:[-/]\d+)*\b|(?<![\w+])[A-Z]{0,4}[-_]?\d{4,}[\w-]*"
    r"|\b[x×]\s?\d{1,2}\b|\b\d{1,2}\s?[x×](?!\w)",
    re.IGNORECASE,
)
_GENDER: Final = re.compile(
    r"\b[mfwdxh](?:\s?[/|]\s?[mfwdxh*]){1,3}\b|\ball genders\b|"
    r"(?<=[a-zäöü])(?:/-?|[*:_])in(?:nen)?\b",
    re.IGNORECASE,
)
_NOISE: Final = re.compile(
    r"\b(?:100 ?% remote|remote(?!\s+(?:sensing|support|patient|access|monitoring))|hybrid$|"
    r"on-?site|full[- ]?time|part[- ]?time|f/t|p/t|[fp]t(?:/[fp]t)?|per diem|prn|"
    r"urgent(?:ly)?(?: (?:needed|required|hiring))?|asap|immediate(?:ly)?(?: (?:start|hire|need|"
    r"available))?|start (?:now|today|monday|immediately)|apply (?:now|today|within)|"
    r"(?:we(?:'|’)?re |now )?hiring(?: now)?|wanted|needed|help wanted|no experience(?: "
    r"(?:needed|required|necessary))?|will train|work from home|wfh|sign[- ]?on bonus|"
    r"(?:term limited )?(?:various|multiple|several|many|\d{1,2}) (?:roles|positions|openings|"
    r"vacancies|posts|locations|shifts)|term[- ]limited|(?:consolidated )?series$|"
    r"(?:great|good|excellent|competitive|top) (?:pay|salary|benefits|rates?)|"
    r"(?:[ivx]+|\d)/(?:[ivx]+|\d)\b|doe|ote|neg(?:otiable)?)(?![\w'’])",
    re.IGNORECASE,
)
_MONEY: Final = re.compile(
    r"(?:\bup to |\bfrom )?[$€£]\s?\d\S*(?:\s?(?:-|–|to)\s?[$€£]?\d\S*)?"
    r"(?:\s?(?:/|per|an|a|p\.?)\s?(?:hour|hr|h|day|week|wk|year|yr|annum|a)\b\.?)?|[!*•★]+|"
    r"\b\d+(?:\.\d+)?\s?(?:k\b|(?:/|per )\s?(?:hour|hr)\b)",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(
    r"^(?:(?:spring|summer|fall|autumn|winter) )?(?:19|20)\d\d(?:[/-]\d\d)? ", re.I
)
_SHORT_FORMS: Final = pairs(
    "sr:Senior snr:Senior jr:Junior jnr:Junior asst:Assistant assoc:Associate mgr:Manager "
    "mngr:Manager dir:Director coord:Coordinator supv:Supervisor supvr:Supervisor spec:Specialist "
    "eng:Engineer engr:Engineer rep:Representative dept:Department mgmt:Management acct:Accountant "
    "exec:Executive techn:Technician admin.:Administrator"
)
_SHORT: Final = re.compile(
    rf"\b({'|'.join(key.removesuffix('.') for key in _SHORT_FORMS if key not in {'rep', 'exec'})}|"
    r"rep(?=\.)|exec(?=\.|$))\b\.?(?!\w)(?!\s?[/&])",
    re.IGNORECASE,
)
_SLASH: Final = re.compile(r"(?<=[A-Za-z]{3})\s?/\s?(?=[A-Z][a-z]{2}|[a-z]{3})")
_SAME: Final = re.compile(r"\b([A-Za-z]{4,})/(\w+)\b")
_ALIKE: Final = 4


def plain_title(title: str) -> str:
    """Give an ad's title without brackets, numbers, pay, gender marks and calls to apply.

    Its short forms stay as they are, for a letter names the position as its ad does.
    """
    bare = _GENDER.sub(" ", _BRACKETS.sub(" ", title))
    for pattern in (_MONEY, _NUMBERS, _NOISE):
        bare = pattern.sub(" ", bare)
    return _SAME.sub(_one_sex, _YEAR.sub("", " ".join(bare.split())))


def spelled_out(title: str) -> str:
    """Give a title with its short forms in full ("Sr.", "Asst") and one of two sexes."""
    title = _SHORT.sub(lambda m: _SHORT_FORMS.get(m[1].lower(), m[1]), title)
    return _SAME.sub(_one_sex, title)


def joined(title: str) -> str:
    """Say a slash between two words as one does: "County/State Liaison"."""
    return _SLASH.sub(" and ", title)


def _one_sex(match: re.Match[str]) -> str:
    """Give one of a pair like "Waiter/Waitress" and "Host/Hostess"; others as they stand."""
    first, second = match[1], match[2]
    pair = second.lower().endswith("ess") and first[:_ALIKE].lower() == second[:_ALIKE].lower()
    return first if pair else match[0]
