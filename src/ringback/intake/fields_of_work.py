"""The field that a job title stands for, as one says it: "N years in inside sales"."""

import re
from typing import Final

from .titles import title_likeness

_FIELDS: Final[dict[str, str]] = {
    "patient care": r"nursing assistant|nurse(?:s|'s)? aide|patient care technician|cna",
    "nursing": r"nurse|rn|lpn|lvn|aprn|midwife",
    "classroom support": r"teaching assistant|teacher(?:'s|s)? (?:aide|assistant)|"
    r"classroom (?:aide|assistant)|paraprofessional|paraeducator",
    "teaching": r"teacher|instructor|professor|lecturer|educator|tutor",
    "care work": r"care ?giver|carer|care assistant|home health aide|"
    r"support worker|care worker|personal care aide",
    "electrical work": r"electrician|lineman",
    "plumbing": r"plumber|pipefitter",
    "carpentry": r"carpenter|joiner",
    "welding": r"welder",
    "machining": r"machinist|cnc operator",
    "masonry": r"mason|bricklayer",
    "roofing": r"roofer",
    "painting": r"house painter|painter and decorator",
    "landscaping": r"landscaper|groundskeeper",
    "gardening": r"gardener",
    "warehouse work": r"warehouse \w+|picker|packer|order selector|forklift (?:operator|driver)|"
    r"warehouseman|material handler|stocker",
    "driving": r"driver|courier|chauffeur",
    "kitchens": r"cook|chef|kitchen \w+|dishwasher|baker",
    "bartending": r"bartender|barman|barmaid|mixologist",
    "restaurant service": r"server|waiter|waitress|busser|food runner|waitstaff",
    "coffee service": r"barista",
    "housekeeping": r"housekeeper|room attendant",
    "cleaning": r"cleaner|janitor|custodian",
    "security work": r"security (?:guard|officer)",
    "customer service": r"customer (?:service|care|support)(?: \w+)?|call cent(?:er|re) \w+",
    "retail": r"cashier|(?:retail|store|shop|sales) (?:clerk|associate|assistant)|"
    r"(?:store|shop) (?:manager|supervisor|lead)|retail \w+|shopkeeper",
    "accounting": r"accountant|accounting (?:manager|clerk|assistant|specialist)",
    "bookkeeping": r"bookkeeper",
    "auditing": r"auditor",
    "payroll": r"payroll \w+",
    "office administration": r"(?:office|administrative) (?:manager|administrator|assistant)|"
    r"secretary|receptionist|executive assistant",
    "human resources": r"(?:hr|human resources) \w+",
    "recruiting": r"recruiter|talent acquisition \w+",
    "law": r"lawyer|attorney|solicitor|barrister",
    "paralegal work": r"paralegal|legal assistant",
    "medical assisting": r"medical assistant",
    "dental assisting": r"dental assistant",
    "dental hygiene": r"dental hygienist",
    "pharmacy": r"pharmacist|pharmacy technician",
    "physical therapy": r"physical therapist|physiotherapist",
    "emergency care": r"paramedic|emt",
    "social work": r"social worker|case ?worker",
    "journalism": r"journalist|reporter",
    "floristry": r"florist",
    "hairdressing": r"hairdresser|hair ?stylist|barber",
    "photography": r"photographer",
    "translation": r"translator",
    "library work": r"librarian",
    "firefighting": r"firefighter",
    "construction": r"construction (?:worker|manager|superintendent|laborer|labourer|foreman)|"
    r"builder",
    "property management": r"property manager",
    "real estate": r"realtor|real estate agent|estate agent",
    "HVAC work": r"hvac \w+",
}
_NAMED: Final = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), field) for field, words in _FIELDS.items()
)
_SALES: Final = re.compile(
    r"\b(?:(?P<kind>inside|internal|outside|field|industrial|technical|medical|retail|software|"
    r"pharmaceutical|outbound|inbound|b2b|enterprise)\s+)?"
    r"(?:sales(?! (?:tax|operations|engineer))|account (?:executive|manager|representative)|"
    r"salesperson|salesman|saleswoman|business development)\b",
    re.IGNORECASE,
)
_CRAFTS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(rf"\b{word}s?$", re.IGNORECASE), craft)
    for word, craft in (
        ("engineer", "engineering"),
        ("developer", "development"),
        ("programmer", "programming"),
        ("designer", "design"),
        ("analyst", "analysis"),
        ("manager", "management"),
        ("writer", "writing"),
        ("editor", "editing"),
        ("surveyor", "surveying"),
        ("planner", "planning"),
        ("inspector", "inspection"),
        ("installer", "installation"),
        ("architect", "architecture"),
        ("mechanic", "mechanical work"),
        ("buyer", "purchasing"),
        ("estimator", "estimating"),
        ("dispatcher", "dispatching"),
    )
)
_ASIDE: Final = re.compile(r"\s*\([^()]{0,80}\)")
_GRADE: Final = re.compile(
    r"\b(?:senior|junior|sr|jr|lead|principal|staff|chief|head|deputy|acting|interim|assistant|"
    r"associate|trainee|apprentice|journeyman|master|intern|level|general|regional|national|"
    r"district|area|global|group|executive|i{1,3}|iv|v|\d+(?:st|nd|rd|th)?|part[- ]time|"
    r"full[- ]time|freelance|certified|licensed|registered|of|the|a|an)\b\.?",
    re.IGNORECASE,
)
_ACTIVITY: Final = re.compile(
    r"(?:[a-z]{3}ing|tions?|ments?|ance|ics|care|service|support|law)$", re.IGNORECASE
)
_ALONE: Final = frozenset(
    (
        "engineering",
        "design",
        "architecture",
        "writing",
        "editing",
        "programming",
        "purchasing",
        "planning",
        "dispatching",
        "estimating",
    )
)
"""Crafts that say enough without a word before them; "management" and "analysis" do not."""


def field_of_work(title: str) -> str:
    """Give the field of a title, fit for "N years in …"; empty where it cannot be told."""
    bare = re.split(r"\s*[,(/|]|\s[–—-]\s", title.strip(), maxsplit=1)[0]
    bare = re.sub(r"\s+(?:I{1,3}|IV|V|\d)$", "", bare)
    named = next((field for pattern, field in _NAMED if pattern.search(bare)), "")
    selling = None if named in ("retail", "customer service") else _SALES.search(bare)
    if selling:
        kind = (selling["kind"] or "").lower()
        return f"{kind.replace('b2b', 'B2B')} sales".strip()
    return named or _crafted(bare) or _branch(bare)


def plain_title(title: str) -> str:
    """Give a title without the grade and the aside in it: "Senior Florist (acting)" is Florist."""
    words = _ungraded(_ASIDE.sub("", title))
    return words if title_likeness(words) >= 2 else title


def _ungraded(title: str) -> str:
    return " ".join(_GRADE.sub(" ", title).split()).strip(" ,-")


def _crafted(title: str) -> str:
    for pattern, craft in _CRAFTS:
        match = pattern.search(title)
        if match:
            subject = _said(_ungraded(title[: match.start()]))
            if subject or craft in _ALONE:
                return f"{subject} {craft}".strip()
    return ""


def _branch(title: str) -> str:
    """Give "marketing" for a Marketing Executive: what is left without the grade."""
    words = _ungraded(title)
    return _said(words) if words != title and _ACTIVITY.search(words) else ""


def _said(words: str) -> str:
    """Give words in lower case, but acronyms and names such as IT and DevOps as they are."""
    return " ".join(
        word if word.isupper() or not word[1:].islower() else word.lower() for word in words.split()
    )
