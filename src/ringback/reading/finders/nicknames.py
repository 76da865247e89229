"""Short forms by which people of a first name are called."""

from typing import Final


def names_for(name: str) -> frozenset[str]:
    """Give the other first names that somebody of this first name goes by, in lower case."""
    return _BY_NAME.get(name, frozenset())


_GROUPS: Final = (
    "alexander alexandra alex sandy", "andrew andy drew", "anthony tony", "barbara barb",
    "benjamin ben", "catherine katherine kathryn cathy kathy kate katie", "charles charlie chuck",
    "christopher christine christina chris", "daniel dan danny", "danielle dani", "david dave",
    "deborah deb debbie", "edward ed eddie ted", "elizabeth liz beth lizzie betty",
    "francis frances frank fran", "frederick fred", "gregory greg", "jacqueline jackie",
    "james jim jimmy jamie", "jeffrey geoffrey jeff geoff", "jennifer jen jenny",
    "jessica jess", "john jack johnny", "jonathan jon jonty", "joseph joe joey", "joshua josh",
    "judith judy", "kenneth ken", "kimberly kim", "lawrence laurence larry", "leonard len leo",
    "margaret maggie peggy meg marge", "matthew matt", "michael mike mick", "nathaniel nathan nate",
    "nicholas nicola nick nicky", "pamela pam", "patricia patrick pat patty trish paddy",
    "peter pete", "philip phillip phil", "priscilla cilla", "raymond ray", "rebecca becky becca",
    "richard rich rick dick ricky", "robert rob bob bobby", "ronald ron", "samantha samuel sam",
    "stephen steven stephanie steve steph", "susan suzanne sue susie", "terence theresa terry",
    "theodore theo ted", "thomas tom tommy", "timothy tim", "valerie val", "victoria vicky tori",
    "vincent vince", "william will bill billy liam", "zachary zach zack",
)  # fmt: skip
_BY_NAME: Final = {
    name: frozenset(group.split()) - {name} for group in _GROUPS for name in group.split()
}
