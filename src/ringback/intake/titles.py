"""How much words look like a job title, or like an employer; and how high a title stands."""

import re
from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLE_WORDS: Final = _set(
    """
    accountant actor administrator adviser advisor agent aide ambassador analyst apprentice
    architect artist assembler assistant associate attendant attorney auditor baker banker
    barber barback barista bartender bookkeeper brewer bricklayer broker busser buyer caregiver
    caretaker carer carpenter cashier ceo cfo chairman chef chief clerk cleaner coach cook
    concierge conductor consultant contractor controller coo coordinator co-ordinator copywriter
    counselor counsellor courier cto custodian dancer dean dentist deputy designer developer
    director dishwasher dispatcher doctor driver editor educator electrician engineer estimator
    examiner executive expert fabricator facilitator farmer fellow firefighter fitter foreman
    forewoman founder freelancer gardener generalist groundskeeper guard guide hairdresser
    handler handyman head helper host hostess housekeeper hygienist inspector installer
    instructor intern internship interpreter investigator janitor journalist journeyman keeper
    labourer laborer landscaper lawyer lead leader lecturer liaison librarian lifeguard lineman
    loader machinist maid manager marketer mason mechanic member mentor merchandiser midwife
    musician nanny nurse officer operator operative optician orderly organizer owner packer painter
    paralegal paramedic paraprofessional partner pastor pharmacist phlebotomist photographer
    physician picker pilot pipefitter planner plumber porter postman practitioner preparer
    president presser principal producer professor programmer promoter psychologist publisher
    purchaser realtor receptionist recruiter registrar rep representative reporter researcher
    reviewer roofer sailor salesman salesperson saleswoman scheduler scientist seamstress
    secretary sergeant server shelver sitter soldier specialist staffer stagehand steward
    stewardess stocker strategist student supervisor surgeon surveyor tailor teacher technician
    technologist teller temp tester therapist trainee trainer translator treasurer tutor typist
    usher valet vet veterinarian volunteer vp waiter waitress waitstaff warehouseman washer
    watchman welder worker writer rn lpn cna lvn hha emt sdr bdr ta crew cast corporal
    specialist superintendent taxi docent millwright rigger scaffolder stylist beautician
    weaver toolmaker moulder molder physio physiotherapist
    esthetician manicurist florist butcher fishmonger
    tech fundraiser canvasser joiner plasterer tiler glazier decorator groomer childminder
    babysitter singer warden croupier deckhand proprietor commis keyholder minder curator biller
    coder sorter checker grower roustabout stacker extern externship
    ncoic oic nco lieutenant airman seaman infantryman rifleman commander
    quartermaster cabinetmaker upholsterer locksmith chauffeur hod
    """
)
_TITLE_SUFFIX: Final = re.compile(r"\w{3,}(?:ist|ician|eer|woman|person|wright|smith|grapher)$")
_POSTS: Final = re.compile(
    r"\b(?:work (?:experience|shadowing)|placement|paper round|au[ -]pair|front of house|"
    r"key holder|(?:counter|kitchen|bar|farm|home|house) help|night audit|lead hand|farm ?hand|"
    r"kitchen hand|shop floor|electrician['’]?s mate)$",
    re.IGNORECASE,
)
"""Posts whose last word names nobody."""
_FIELD_WORDS: Final = _set(
    """
    sales senior junior sr jr assistant store shift marketing software registered charge staff
    customer service support project product account regional district night warehouse forklift
    data hr human freelance volunteer certified licensed head executive general elementary
    interim acting night part-time full-time
    """
)
_FIRM: Final = re.compile(
    r"\b(?:inc|llc|l\.l\.c|ltd|limited|gmbh|corp|corporation|co|company|plc|ag|s\.a|llp|pllc|pty|"
    r"pvt|bv|nv|group|holdings|& sons|bros|brothers)\b\.?",
    re.IGNORECASE,
)
_HOUSE: Final = re.compile(
    r"\b(?:hospital|clinic|school|schools|university|college|institute|academy|bank|hotel|"
    r"inn|resort|"
    r"restaurant|cafe|café|bistro|grill|diner|pub|bakery|church|ministry|department of|"
    r"county|city of|"
    r"state of|district|agency|services|solutions|systems|technologies|technology|industries|"
    r"enterprises|partners|associates|consulting|foundation|association|society|union|museum|"
    r"library|center|centre|medical|healthcare|health|care home|nursing home|logistics|"
    r"construction|electric|electrical|contractors|motors|foods|stores|supply|manufacturing|"
    r"labs|studio|studios|media|press|magazine|army|navy|air force|marine corps|nhs|council|"
    r"self[- ]employed|trust|insurance|airlines|pharmacy|market|supermarket|warehouse|"
    r"communications|networks|international|realty|properties|dental|isd|plumbing|staffing|"
    r"orthodontics|dentistry|veterinary|works|steelworks|foundry|mills?|forge|shipyard|brewery|haulage|bros|"
    r"agents|advisers|solicitors|accountants|opticians|builders|attorneys)\b",
    re.IGNORECASE,
)
_NOT_A_FIRST_NAME: Final = _set(
    "line prep sous pastry master night school bus truck van security hotel wedding bank grill"
)
_SURNAMES: Final = _set(
    """
    baker barber brewer butcher butler carpenter cook cooper dean driver farmer gardener guard head
    mason page painter parker porter steward tailor usher potter weaver fisher archer
    joiner tyler glazier warden ranger carver sawyer smith locksmith wright
    """
)
_LEVELS: Final[tuple[tuple[int, frozenset[str]], ...]] = (
    (8, _set("chief ceo cfo cto coo president owner partner")),
    (7, _set("vp vice")),
    (6, _set("director head principal")),
    (5, _set("manager superintendent")),
    (4, _set("supervisor lead leader foreman forewoman charge captain sous")),
    (3, _set("senior sr staff journeyman journeywoman journeyperson master")),
    (1, _set("junior jr assistant associate apprentice trainee helper graduate newly commis")),
    (0, _set("intern internship volunteer student")),
)
_BARE: Final = 2
"""How high a title stands that names no level."""
_HIGH: Final = 4
"""From this height on, a deputy stands half a step lower and a senior half a step higher."""
_BELOW: Final = _set("assistant deputy junior jr associate trainee vice acting")
_ABOVE: Final = _set("senior sr")
_GRADE: Final = re.compile(r"\b(?:(?P<roman>I{1,3}|IV|V)|(?P<figure>[1-9]))$")
_ROMAN: Final = ("", "I", "II", "III", "IV", "V")
_LAST: Final = re.compile(r"\s+(?:role|position|post)\W*$", re.IGNORECASE)
"""What may stand behind a title and adds nothing: "Team leader role"."""
_WORD = re.compile(r"[a-zà-ÿ][\w’'-]*", re.IGNORECASE)


def title_likeness(text: str) -> float:
    """Say how much this looks like a job title, from 0 up; the last words count most."""
    named = _LAST.sub("", text[:200])
    parts = [part for part in re.split(r"\s*[(,/]", named) if part.strip()]
    return max((_likeness(part) for part in parts), default=0.0)


def employer_likeness(text: str) -> float:
    """Say how much this looks like the name of a firm or house, from 0 up."""
    score = 2.0 if _FIRM.search(text) else 0.0
    houses = list(_HOUSE.finditer(text))
    if houses:
        score += 2.5 if houses[-1].end() >= len(text.rstrip(" .,")) else 1.2
    return score + (0.4 if text.startswith(("The ", "THE ")) else 0.0)


def may_be_a_person(text: str) -> bool:
    """Say whether words can be a person's name: Anna Baker and Tim Cook can, Line Cook cannot."""
    words = [word.lower() for word in _WORD.findall(text)]
    kinds = [word for word in words if word in _TITLE_WORDS]
    if any(word in _FIELD_WORDS or word in _NOT_A_FIRST_NAME for word in words[:-1]):
        return False
    return len(kinds) <= 1 and all(word in _SURNAMES and word == words[-1] for word in kinds)


def stands_higher(title: str, other: str) -> bool:
    """Whether a title says that it stands higher than another; sideways is not higher.

    A bare title stands only above its own helpers: a cook above an assistant cook, not above a
    sales assistant.
    """
    if _level(title) <= _level(other):
        return False
    ours, theirs = ({word.lower() for word in _WORD.findall(words)} for words in (title, other))
    return _level(title) > _BARE or ours <= theirs


def _level(title: str) -> float:
    """Say how high a title stands, from 0 for an intern to 8; 2 where it names no level."""
    words = {word.lower() for word in _WORD.findall(title)}
    height = float(next((height for height, names in _LEVELS if names & words), _BARE))
    if height >= _HIGH:
        height += 0.5 * bool(words & _ABOVE) - 0.5 * bool(words & _BELOW)
    grade = _GRADE.search(title.strip())
    if grade:
        height += 0.1 * (_ROMAN.index(grade["roman"]) if grade["roman"] else int(grade["figure"]))
    return height


def _likeness(text: str) -> float:
    words = [word.lower().strip("'’-") for word in _WORD.findall(text)]
    if not words or len(words) > 9:
        return 0.0
    head = re.split(r"\s(?:of|for|to|in|at)\s", " ".join(words))[0].split() or words
    score = 0.0
    if _POSTS.search(" ".join(head)):
        return 2.0
    for place, word in enumerate(reversed(head)):
        if _is_title_word(word):
            # An agent is a title, "estate agents" is a firm.
            score += (
                0.6
                if word[:-1] in _TITLE_WORDS and word not in _TITLE_WORDS
                else 2.0
                if place == 0
                else 1.0
            )
        elif word in _FIELD_WORDS:
            score += 0.3
    return score


def _is_title_word(word: str) -> bool:
    single = word[:-1] if word.endswith("s") and len(word) > 4 else word
    return word in _TITLE_WORDS or single in _TITLE_WORDS or bool(_TITLE_SUFFIX.fullmatch(word))
