"""The verbs with which tasks begin in lists: "Greet guests", "Greets guests", "Greeting guests"."""

import re
from typing import Final

from ..titles import title_likeness

_WORDS: Final = """
achieve act address administer admit advise advocate analyse analyze answer apply arrange
assemble assess assign assist attend audit bag bake balance bathe bill bind book brew brief build
calibrate call canvass care carry carve cater chair chart check clean clear close co-ordinate
coach collaborate collect communicate complete comply conduct configure consult contact
contribute convert convince cook coordinate cover create cure cut debug define deliver deploy
design develop diagnose dig direct dispatch dispense distribute document draft dress drive dust
edit educate enforce engage ensure enter escort establish evaluate examine excavate execute
facilitate feed file fit fix follow forecast fulfil fulfill gather generate give greet groom
grow guide hand handle harvest haul help hire host identify implement improve inform initiate
inspect install integrate interview investigate invoice keep knit lay lead learn liaise lift
listen load log lubricate maintain make manage market measure meet milk mend mentor mix monitor mop
mould move mow negotiate observe operate order organise organize oversee own pack paint
participate partner patrol perform photograph pick plan plant plaster polish prepare present
prevent price process procure produce promote protect provide prune purchase quote raise receive
recommend reconcile record recruit reduce refer repair replace reply report represent research
resolve respond restock review ride run safeguard scan schedule seat secure select sell serve set
sew shelve ship solder solve sort sow stack steward stock store supervise supply support survey
sweep take teach test tidy tow track train transcribe translate transport triage trim troubleshoot
tutor type unload update uphold use vaccinate verify wash weigh welcome weld wire work wrap write
"""
_VERBS: Final = frozenset(_WORDS.split())
_ENDINGS: Final = ("s", "es", "ing")


_DOER: Final = re.compile(
    r"(?:the|this|our) (?P<who>(?:[\w-]+ ){0,3}?[\w-]+) (?=[a-z]+s (?!of\b))", re.IGNORECASE
)
_YOU: Final = re.compile(r"you (?:also )?(?P<deed>[a-z-]{3,20}) (?!your\b|a (?:lot|bit)\b)", re.I)
_HOLDER: Final = re.compile(r"\b(?:holder|employee|incumbent|candidate|person)$", re.IGNORECASE)
_AFTER_NOUNS: Final = """
is are was were will must can may should have has had of in for and include includes per below
above from at who that
"""
_NOUN_FOLLOWS: Final = frozenset(_AFTER_NOUNS.split())
_LEAST: Final = 3
"""Words of a sentence."""
_TITLE: Final = 2
"""How much words look like a title that are one."""


def is_task(text: str) -> bool:
    """Whether words begin with what somebody does at work."""
    first = text.split(maxsplit=1)[0].strip(",;:.").lower() if text.strip() else ""
    return any(form in _VERBS for form in _stems(first))


def tells_of_task(text: str) -> bool:
    """Whether a sentence tells what somebody does: "Drives a bus", "The organist plays hymns"."""
    if you := _YOU.match(text):
        return is_task(you["deed"])
    who = _DOER.match(text)
    if who and title_likeness(who["who"]) < _TITLE and not _HOLDER.search(who["who"]):
        return False
    words = text[who.end() if who else 0 :].split()
    if len(words) < _LEAST or not words[0].endswith("s") or words[0].endswith("ss"):
        return False
    # "Reports are written weekly" tells of reports.
    return is_task(words[0]) and (
        words[0].lower() == "works" or words[1].lower() not in _NOUN_FOLLOWS
    )


def _stems(word: str) -> list[str]:
    """Give the verb that a form may come from: "plans", "planning" and "driving" too."""
    cut = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
    doubled = [stem[:-1] for stem in cut if stem[-1:] == stem[-2:-1]]
    silent = [f"{stem}e" for stem in cut]
    spelt = [f"{stem[:-1]}y" for stem in cut if stem.endswith("i")]
    return [word, *cut, *doubled, *silent, *spelt]
