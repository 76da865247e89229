"""Capitals and articles in running speech."""

import re
from typing import Final

from .abbreviations import is_acronym
from .lists import words
from .spellings import is_only_a_tool, spelled
from .towns import is_place

_PARTS: Final = re.compile(r"([/-])")
_ROMAN: Final = re.compile(r"^(?:II|III|IV|VI{0,3}|IX)[,.)]?$")
_RANK: Final = re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)
_VOWEL_LETTERS: Final = frozenset("AEFHILMNORSX")
_CONSONANT_STARTS: Final = ("uni", "use", "usu", "uti", "eu", "one", "once", "ubi")
_SILENT_H: Final = ("hour", "honest", "honor", "honour", "heir")
_VOWEL_FIGURES: Final = ("8", "11", "18")
_NAMES: Final = words(
    "adobe airtable amazon android angular apache asana autocad autodesk azure cisco citrix cobol "
    "confluence databricks delphi django docker drupal dynamics eclipse epic excel figma firebase "
    "flask flutter fortran google grafana hadoop haskell hootsuite informatica intuit java jenkins "
    "jira kafka kotlin kubernetes linux looker lucene magento mailchimp marketo matlab maya "
    "medicaid medicare microsoft mongodb montessori mulesoft netsuite netezza node oracle outlook "
    "pandas perl photoshop powerpoint procore python quickbooks rails react redis revit ruby rust "
    "sage salesforce sap scala selenium sharepoint shopify siemens snowflake solidworks spark "
    "splunk squarespace stata swift tableau tensorflow terraform trello twilio unity unix vue "
    "windows word workday xero zendesk zoho "
    "english french german spanish italian portuguese polish russian ukrainian arabic mandarin "
    "cantonese chinese japanese korean hindi urdu punjabi bengali tagalog vietnamese turkish greek "
    "dutch swedish norwegian danish finnish czech romanian hungarian hebrew farsi persian swahili "
    "somali haitian creole thai tamil telugu gujarati latin irish scottish welsh british american "
    "canadian australian european asian african indian mexican catholic jewish christian muslim "
    "america europe africa asia california texas florida york london"
)
"""Tools, languages and peoples that stand in titles: they keep their capitals."""


_MONTHS: Final = words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February March April May June July August September October November December"
)
_ALSO_WORDS: Final = words(
    "polish word windows node sage unity latin maya rust oracle excel outlook express dynamics "
    "eclipse flask flutter spark swift react angular pandas"
)
"""Names that open a line as often as words."""


def lower_first(text: str) -> str:
    """Lower the first letter unless its word is a name in capitals, an acronym or "I"."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    names = any(sign.isupper() for sign in word[1:]) or word == "I" or word.startswith(("I'", "I’"))
    return text if names or _is_foreign(word) else text[:1].lower() + text[1:]


def _is_foreign(word: str) -> bool:
    """Say whether a capital word is a name that is no English word besides: "Salesforce"."""
    bare = word.strip(".,()'’").lower()
    return word[:1].isupper() and bare in _NAMES and bare not in _ALSO_WORDS


def upper_first(text: str) -> str:
    """Raise the first letter, as at the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def common(title: str) -> str:
    """Give a title in lower case; acronyms in it and words that are names keep their capitals."""
    return " ".join(_in_running_speech(word) for word in title.split())


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


def is_name(word: str) -> bool:
    """Say whether a word is written with capitals wherever it stands: "SQL", "QuickBooks"."""
    bare = word.strip(".,()'’")
    if _RANK.fullmatch(bare):
        return False
    return any(sign.isupper() for sign in bare[1:]) or bare.lower() in _NAMES


def _in_running_speech(word: str) -> str:
    """Lower a word of a title, part by part, unless it is a name ("Salesforce", "Spanish")."""
    if word == "I" or word.rstrip(",.") in _MONTHS:
        return word
    if _ROMAN.match(word) or (word[:1].isupper() and is_place(word)):
        return word
    tail = word[len(word.rstrip(".,;:)")) :]
    bare = word.removesuffix(tail) if tail else word
    if is_only_a_tool(bare.lower()) and not _PARTS.search(bare):
        known = spelled(bare)
        return (known if known != bare or is_name(bare) else bare.capitalize()) + tail
    return "".join(part if is_name(part) else part.lower() for part in _PARTS.split(word))
