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
    "gary gaz gazza", "darren daz", "barry baz", "sharon shaz", "kevin kev", "jeremy jez",
    "desmond des", "derek del", "leslie les", "douglas doug", "eugene gene", "gerald gerry jerry",
    "gerard gerry ger", "harold harry hal", "henry hank harry", "kathleen kath kathy",
    "lillian lily lil", "lucille lucy", "martin marty", "mitchell mitch", "natalie nathalie nat",
    "norman norm", "oliver olivia ollie", "penelope penny", "randall randy", "rosemary rosie",
    "russell russ", "sarah sally sal", "salvatore sal", "sidney sid", "stanley stan",
    "stuart stewart stu", "tobias toby", "veronica ronnie", "virginia ginny",
    "walter wally walt", "wesley wes", "winifred winnie", "philippa pip pippa",
    "eleanor ellie nell", "isabella isabel bella izzy", "jacob jake", "rajesh raj",
    "mohammed mohamed muhammad mo", "angela angie ange", "amanda mandy", "bernadette bernie",
    "bernard bernie", "beverley beverly bev", "caroline carol caz", "clifford cliff",
    "cynthia cindy", "donald don donnie", "duncan dunc", "florence flo", "georgina georgia george",
    "graham gray", "howard howie", "jeanette jean", "joanne joanna jo", "josephine josie jo",
    "julian julia julie jules", "lorraine lori", "louise louisa lou", "louis lou", "marjorie marge",
    "maureen mo", "melissa mel", "melanie mel", "miranda mandy", "nigel nige", "roger rodge",
    "shirley shirl", "simon si", "tamara tammy tam", "vivian viv", "wilfred wilf",
)  # fmt: skip
_BY_NAME: Final[dict[str, frozenset[str]]] = {}
for _group in _GROUPS:
    _names = frozenset(_group.split())
    for _name in _names:
        _BY_NAME[_name] = _BY_NAME.get(_name, frozenset()) | _names - {_name}
