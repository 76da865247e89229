"""Capitals and articles in running speech."""

from typing import Final

from .abbreviations import is_acronym
from .lists import words

_VOWEL_LETTERS: Final = frozenset("AEFHILMNORSX")
_CONSONANT_STARTS: Final = ("uni", "use", "usu", "uti", "eu", "one", "once", "ubi")
_SILENT_H: Final = ("hour", "honest", "honor", "honour", "heir")
_VOWEL_FIGURES: Final = ("8", "11", "18")
_COMMON_IN_TITLES: Final = words(
    "application applications backend cloud frontend learning mobile platform reliability "
    "account accountant accounting activities administration administrative administrator advisor "
    "adviser agent aide analyst and apprentice architect area art assembly assistant associate at "
    "attendant auditor baker banker barista bartender billing bookkeeper branch building bus "
    "business buyer call captain care caregiver carer carpenter case cashier catering center "
    "centre certified charge chef chief civil claims cleaner clerk clinical coach commercial "
    "communications community compliance concierge construction consultant content controller "
    "cook coordinator counselor counter credit crew custodian customer data deputy design "
    "designer desk developer development digital director dispatcher district driver editor "
    "education electrical electrician elementary engineer engineering events executive facilities "
    "facility field finance financial fitness food for foreman forklift front full-stack general "
    "grade graduate graphic guard guest handler head health healthcare help home hospital "
    "hospitality host hotel house housekeeper housekeeping human in industrial inside installer "
    "instructor insurance inventory investment janitor journeyman junior kitchen labor laboratory "
    "laborer lead leader legal librarian licensed line loan logistics machine machinist "
    "maintenance manager manufacturing marketing master math mechanic mechanical medical mental "
    "merchandiser network night nurse nursing occupational of office operations operative "
    "operator order outside packer paralegal parts patient payroll personal pharmacist pharmacy "
    "physical physician picker planner planning plant plumber policy practical practice "
    "practitioner preschool president primary principal process procurement producer product "
    "production professional program programmer project property public purchasing quality real "
    "estate receptionist recruiter regional registered representative research residential "
    "resources restaurant retail risk safety sales school science scientist secondary secretary "
    "security senior server service services shift shop site social software solutions special "
    "specialist staff stock store student substitute supervisor supply support surgical systems "
    "teacher teaching team technical technician technology telephone teller test tester therapist "
    "trainee trainer training transport travel truck tutor underwriter university vice waiter "
    "waitress warehouse web welder worker writer yard youth"
)


def lower_first(text: str) -> str:
    """Lower the first letter unless its word is a name in capitals, an acronym or "I"."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    names = any(sign.isupper() for sign in word[1:]) or word == "I" or word.startswith(("I'", "I’"))
    return text if names else text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Raise the first letter, as at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def common(title: str) -> str:
    """Give a title in lower case if it is made of common words only; names in it keep theirs."""
    words = title.replace("/", " ").split()
    known = all(word.lower().strip(",") in _COMMON_IN_TITLES for word in words)
    return title.lower() if known else title


def article(text: str) -> str:
    """Give "a" or "an", as the word after it sounds: "an RN", "a union", "an 8-hour shift"."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    spelled = word[:2].isupper() and not word.isupper()
    if is_acronym(word) or spelled or len(word.rstrip(".,")) == 1 or word[1:2] == ".":
        return "an" if word[:1].upper() in _VOWEL_LETTERS else "a"
    lower = word.lower()
    if lower[:1].isdigit():
        return "an" if lower.startswith(_VOWEL_FIGURES) and not lower.startswith("110") else "a"
    if lower.startswith(_SILENT_H):
        return "an"
    return "an" if lower[:1] in "aeiou" and not lower.startswith(_CONSONANT_STARTS) else "a"
