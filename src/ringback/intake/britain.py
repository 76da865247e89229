"""Signs that words are British, and the counties behind which no country is written."""

import re
from typing import Final

ZONE: Final = "Europe/London"

COUNTIES: Final[dict[str, str]] = {
    name.strip(): nation
    for nation, names in {
        "ENG": "bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, "
        "cumbria, derbyshire, devon, dorset, county durham, east sussex, west sussex, essex, "
        "gloucestershire, greater london, greater manchester, hampshire, herefordshire, "
        "hertfordshire, isle of wight, kent, lancashire, leicestershire, lincolnshire, "
        "merseyside, middlesex, norfolk, northamptonshire, northumberland, nottinghamshire, "
        "oxfordshire, rutland, shropshire, somerset, staffordshire, suffolk, surrey, "
        "tyne and wear, warwickshire, west midlands, wiltshire, worcestershire, "
        "north yorkshire, south yorkshire, west yorkshire, east yorkshire, yorkshire",
        "SCT": "aberdeenshire, angus, argyll, ayrshire, fife, highland, lanarkshire, lothian, "
        "midlothian, east lothian, west lothian, moray, perthshire, renfrewshire, stirlingshire",
        "WLS": "anglesey, carmarthenshire, ceredigion, conwy, denbighshire, flintshire, "
        "glamorgan, gwent, gwynedd, monmouthshire, pembrokeshire, powys",
        "NIR": "county antrim, county armagh, county down, county fermanagh, county tyrone",
    }.items()
    for name in names.split(",")
}
"""Counties by their name in lower case: the nation that the holidays use."""

_BRITISH: Final = re.compile(
    r"£\s?\d|(?<![\d+])(?:07\d{3} \d{3} ?\d{3}|01\d{3} \d{3} ?\d{3}|020 \d{4} ?\d{4}|"
    r"\+44\s?\d[\d ]{8,12})(?!\d)"
)


def is_british(text: str) -> bool:
    """Whether a text names sterling or a number of the United Kingdom."""
    return _BRITISH.search(text) is not None
