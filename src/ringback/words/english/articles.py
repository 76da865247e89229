"""The articles that the lines of a résumé leave out."""

import re
from typing import Final

from .casing import article
from .lists import words
from .verbs import form

_COUNTED: Final = words(
    "account agency algorithm analysis api app application approach archive area audit backlog "
    "band bar blog board book booklet booth branch brand brief brochure budget build building "
    "business cafe calendar campaign case catalogue catalog centre center chain channel charity "
    "class classroom clinic club cluster codebase collection committee community company "
    "component conference course crew curriculum dashboard database dataset department desk "
    "directory document drive event exhibition facility factory farm feature festival film firm "
    "fleet forecast form forum framework function garden gateway group guide handbook home "
    "hospital hotel house initiative interface journal kitchen lab laboratory launch library line "
    "list machine magazine manual map market menu method migration model module newsletter office "
    "operation outlet panel paper partnership pipeline plan plant platform playbook plugin "
    "plug-in podcast policy pool portal portfolio presentation procedure process product "
    "prototype programme program project proposal prospectus queue range region register report "
    "repository restaurant review rota roster routine round salon schedule scheme school script "
    "section seminar series server session shift shop showroom site solution spreadsheet squad "
    "stall standard startup start-up station store strategy stream studio survey syllabus system "
    "team template terminal territory theatre theater tool toolkit tour tracker unit venue video "
    "ward warehouse website wiki workflow workplace award prize competition contest hackathon "
    "certificate recipe workshop yard check ability mvp crm cms erp"
)
"""Things that are counted: one of them is never said without an article."""

_DETERMINED: Final = words(
    "a an the this that these those my our their his her its your all any each every both some "
    "several many most few no one two three four five six seven eight nine ten eleven twelve "
    "multiple various numerous over up more about around nearly almost at to for with in on of as "
    "by from into and or how what where when who which than between during it them him us me "
    "everything anything nothing on-site through across under within"
)
_ENDS_A_THING: Final = words(
    "of for to in on at by with from as and or which that who where when while during across "
    "through within per using into between after before under via over serving supporting running "
    "covering including used adopted handling holding allowing enabling achieving reducing "
    "improving written built designed aimed based called named known"
)
_PARTICLE: Final = re.compile(r"^ (up|out|off|down|over)(?= [a-z]+ [a-z]+)")
_MOST: Final = 5
_WORD: Final = re.compile(r"^\s+([A-Za-z][\w'’-]*)")


def with_article(rest: str) -> str:
    """Give what follows a verb with the article that one says: " website" becomes " a website".

    Only where the thing is one of those that are counted, stands alone and is no name.
    """
    if moved := _PARTICLE.match(rest):
        return f" {moved[1]}{with_article(rest[moved.end(1) :])}"
    if not _WORD.match(rest):
        return rest
    thing: list[str] = []
    for word in rest.split()[: _MOST + 1]:
        bare = word.rstrip(",.;")
        if not bare:
            break
        if bare.lower() in _ENDS_A_THING:
            if bare.lower() in {"and", "or"}:
                # "Spreadsheet and internet basics" are not one spreadsheet.
                return rest if not _goes_on(rest, bare) else _with(rest, thing)
            break
        thing.append(bare)
        if bare != word:
            break
    return _with(rest, thing)


def in_places(clause: str) -> str:
    """Give a clause with the article that a place or thing after a small word has.

    "In busy restaurant" becomes "in a busy restaurant"; lone nouns stay: "at school", "on site".
    """
    return _AFTER_SMALL.sub(_placed, clause)


def _placed(match: re.Match[str]) -> str:
    before, thing = match[1], match[2].split()
    if thing[-1] not in _COUNTED - _SELDOM_ONE or thing[0] in _DETERMINED:
        return match[0]
    plain = all(form(word) is None or word.endswith("ing") for word in thing[:1])
    owned = any(word.endswith(("ly", "s", "'s", "’s")) for word in thing[:-1])
    return f"{before} {article(thing[0])} {match[2]}" if plain and not owned else match[0]


_AFTER_SMALL: Final = re.compile(
    r"\b(in|at|for|within) ((?:[a-z][a-z-]+ ){1,4}?[a-z-]+)(?=[,.;]|$| (?:in|at|for|with|of|on|by|"
    r"from|that|which|where|who|serving|using|as)\b)"
)
_SELDOM_ONE: Final = words(
    "list standard form function building market team process range garden analysis stock line "
    "film report review order policy business support scale house class school home stream "
    "strategy procedure method operation"
)
"""What stands without an article as often as with one, after a small word."""


def _goes_on(rest: str, joint: str) -> bool:
    """Say whether a second deed follows: " system and contributed to …"."""
    after = rest.split(f" {joint} ", maxsplit=1)[-1].split()
    found = form(after[0]) if after else None
    return found is not None and found[0] == "past"


def _with(rest: str, thing: list[str]) -> str:
    if not thing or len(thing) > _MOST or thing[0].lower() in _DETERMINED:
        return rest
    named = any(word[0].isupper() and not word.isupper() for word in thing)
    owned = any(word.endswith(("'s", "’s", "ly")) or word[0].isdigit() for word in thing)
    if named or owned or thing[-1].lower() not in _COUNTED:
        return rest
    return f" {article(thing[0])}{rest}"
