"""Towns, which a résumé that is read wrongly gives for an employer."""

from typing import Final

from .lists import words

_TOWNS: Final = words(
    "aberdeen albany albuquerque alexandria amsterdam anaheim anchorage arlington ashford athens "
    "atlanta aurora austin aylesbury bakersfield baltimore bangalore bangor barcelona barking "
    "barnsley barnet basildon basingstoke bath bedford belfast bengaluru berkeley berlin "
    "birmingham blackburn blackpool boise bolton boston boulder bournemouth bracknell bradford "
    "bridgeport brighton bristol bromley brooklyn brussels buffalo burbank burlington burnley "
    "bury calgary cambridge canterbury cardiff carlisle carlsbad charleston charlotte chatham "
    "chattanooga chelmsford cheltenham chennai chester chesterfield chicago cincinnati cleveland "
    "colchester columbia columbus copenhagen corby coventry crawley crewe croydon dallas "
    "darlington dartford dayton delhi denver derby detroit doncaster dover dubai dublin dudley "
    "dundee durham ealing eastbourne edinburgh edmonton enfield exeter falkirk fayetteville "
    "folkestone fremont fresno gateshead gillingham glasgow glendale gloucester gravesend "
    "greensboro greenwich grimsby guildford hackney halifax harlow harrogate harrow hartford "
    "hastings hatfield henderson hereford honolulu hounslow houston huddersfield hull hyderabad "
    "indianapolis inverness ipswich irvine islington jacksonville kettering knoxville lagos "
    "lakewood lancaster laredo leeds leicester lewisham lichfield lisbon liverpool london "
    "louisville lubbock luton madison madrid maidstone manchester mansfield melbourne memphis "
    "miami middlesbrough milwaukee minneapolis montreal mumbai munich nairobi naperville "
    "nashville newcastle newport northampton norwich nottingham nuneaton oakland ogden oldham "
    "omaha orlando oslo ottawa oxford paisley paris peterborough philadelphia pittsburgh plymouth "
    "poole portland portsmouth prague preston provo pune raleigh reading redditch richmond "
    "riverside rochdale rochester romford rome rotherham rugby sacramento salford salisbury "
    "savannah scarborough scranton seattle sheffield shrewsbury singapore slough solihull "
    "southampton southend southport spokane stafford stamford stevenage stirling stockport "
    "stockton sunderland sutton swansea swindon sydney syracuse tacoma tampa taunton telford "
    "tokyo toledo topeka toronto torquay trenton tucson tulsa uxbridge vancouver wakefield "
    "walsall warrington warsaw watford wembley wichita wigan winchester windsor woking "
    "wolverhampton worcester worthing wrexham yonkers york"
) | {
    "los angeles",
    "san francisco",
    "san diego",
    "san jose",
    "san antonio",
    "new york",
    "new york city",
    "new delhi",
    "new orleans",
    "las vegas",
    "salt lake city",
    "kansas city",
    "st louis",
    "st. louis",
    "el paso",
    "fort worth",
    "long beach",
    "st albans",
    "milton keynes",
    "high wycombe",
    "tunbridge wells",
    "bury st edmunds",
    "stoke on trent",
    "hong kong",
    "cape town",
    "united kingdom",
    "united states",
    "england",
    "scotland",
    "wales",
}


def is_town(name: str) -> bool:
    """Say whether a name is no more than that of a town that many know."""
    return name.lower().strip(" .,") in _TOWNS


def is_place(word: str) -> bool:
    """Say whether a word is a town's name and no common word besides, as "Reading" is."""
    return is_town(word) and word.lower().strip(" .,") not in _ALSO_WORDS


_ALSO_WORDS: Final = words(
    "reading bath bury hull rugby stirling poole preston boulder buffalo aurora sterling derby "
    "dover enfield crewe mansfield slough"
)
