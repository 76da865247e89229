"""States, provinces and big cities, with the zone in which most people there live.

A state with two zones has the one of most of its people; the cities beyond that line which are
big enough stand in `CITIES`. A city is listed only if its name is hardly ever another place.
"""

from typing import Final

_EAST, _MID, _MOUNTAIN, _WEST = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)


def _table(rows: str, zones: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Read rows of "CODE Name:zone letter" into code -> (name, zone)."""
    entries = (row.strip().rpartition(":") for row in rows.split(";") if row.strip())
    return {left[:2]: (left[3:], zones[letter]) for left, _, letter in entries}


STATES: Final = _table(
    "AL Alabama:c;AK Alaska:k;AZ Arizona:a;AR Arkansas:c;CA California:p;CO Colorado:m;"
    "CT Connecticut:e;DE Delaware:e;DC District of Columbia:e;FL Florida:e;GA Georgia:e;"
    "GU Guam:g;HI Hawaii:h;ID Idaho:b;IL Illinois:c;IN Indiana:i;IA Iowa:c;KS Kansas:c;"
    "KY Kentucky:e;LA Louisiana:c;ME Maine:e;MD Maryland:e;MA Massachusetts:e;MI Michigan:d;"
    "MN Minnesota:c;MS Mississippi:c;MO Missouri:c;MT Montana:m;NE Nebraska:c;NV Nevada:p;"
    "NH New Hampshire:e;NJ New Jersey:e;NM New Mexico:m;NY New York:e;NC North Carolina:e;"
    "ND North Dakota:c;OH Ohio:e;OK Oklahoma:c;OR Oregon:p;PA Pennsylvania:e;PR Puerto Rico:r;"
    "RI Rhode Island:e;SC South Carolina:e;SD South Dakota:c;TN Tennessee:c;TX Texas:c;UT Utah:m;"
    "VT Vermont:e;VA Virginia:e;WA Washington:p;WV West Virginia:e;WI Wisconsin:c;WY Wyoming:m",
    {
        "e": _EAST,
        "c": _MID,
        "m": _MOUNTAIN,
        "p": _WEST,
        "a": "America/Phoenix",
        "b": "America/Boise",
        "d": "America/Detroit",
        "g": "Pacific/Guam",
        "h": "Pacific/Honolulu",
        "i": "America/Indiana/Indianapolis",
        "k": "America/Anchorage",
        "r": "America/Puerto_Rico",
    },
)
"""US states: code -> (name, zone)."""

PROVINCES: Final = _table(
    "AB Alberta:m;BC British Columbia:v;MB Manitoba:w;NB New Brunswick:n;"
    "NL Newfoundland and Labrador:j;NS Nova Scotia:h;NT Northwest Territories:m;NU Nunavut:i;"
    "ON Ontario:t;PE Prince Edward Island:h;QC Quebec:t;SK Saskatchewan:r;YT Yukon:y",
    {
        "m": "America/Edmonton",
        "v": "America/Vancouver",
        "w": "America/Winnipeg",
        "n": "America/Moncton",
        "j": "America/St_Johns",
        "h": "America/Halifax",
        "i": "America/Iqaluit",
        "t": "America/Toronto",
        "r": "America/Regina",
        "y": "America/Whitehorse",
    },
)
"""Canadian provinces and territories: code -> (name, zone)."""

CAPITAL_ZONES: Final[dict[str, str]] = {
    "US": _EAST,
    "CA": "America/Toronto",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "MX": "America/Mexico_City",
    "RU": "Europe/Moscow",
    "ES": "Europe/Madrid",
    "PT": "Europe/Lisbon",
    "DE": "Europe/Berlin",
    "NZ": "Pacific/Auckland",
    "CL": "America/Santiago",
    "AR": "America/Argentina/Buenos_Aires",
    "EC": "America/Guayaquil",
    "ID": "Asia/Jakarta",
    "CN": "Asia/Shanghai",
    "KZ": "Asia/Almaty",
    "MY": "Asia/Kuala_Lumpur",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
    "CD": "Africa/Kinshasa",
    "CY": "Asia/Nicosia",
}
"""For countries with several zones: that of the capital, or of most people."""

COUNTRY_NAMES: Final[dict[str, str]] = {
    "united states of america": "US",
    "usa": "US",
    "u.s": "US",
    "u.s.a": "US",
    "america": "US",
    "uk": "GB",
    "u.k": "GB",
    "united kingdom": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "deutschland": "DE",
    "germany": "DE",
    "österreich": "AT",
    "schweiz": "CH",
    "suisse": "CH",
    "españa": "ES",
    "italia": "IT",
    "the netherlands": "NL",
    "holland": "NL",
    "uae": "AE",
    "south korea": "KR",
    "czechia": "CZ",
    "czech republic": "CZ",
    "ivory coast": "CI",
    "日本": "JP",
    "ind": "IN",
    "gbr": "GB",
    "can": "CA",
    "aus": "AU",
    "deu": "DE",
    "fra": "FR",
    "irl": "IE",
    "esp": "ES",
    "nld": "NL",
    "pol": "PL",
    "isr": "IL",
    "sgp": "SG",
    "jpn": "JP",
    "pak": "PK",
    "phl": "PH",
    "nzl": "NZ",
    "che": "CH",
    "aut": "AT",
    "mex": "MX",
    "bra": "BR",
    "zaf": "ZA",
    "bharat": "IN",
}
"""Names of countries beside those of the ISO table."""

NATIONS: Final[dict[str, str]] = {
    "england": "ENG",
    "scotland": "SCT",
    "wales": "WLS",
    "northern ireland": "NIR",
}
"""The nations of the United Kingdom, whose holidays differ."""

_CITY_ROWS: Final = """
US CA America/Los_Angeles: San Francisco, San Francisco Bay, San Diego, San Jose,
 Sacramento, Oakland, Fresno, Long Beach, Los Angeles, Palo Alto,
 Santa Clara, Mountain View, Irvine, Anaheim
US MA America/New_York: Boston
US TX America/Chicago: Austin, Dallas, Houston, San Antonio, Fort Worth
US TX America/Denver: El Paso
US PA America/New_York: Philadelphia, Pittsburgh
US WA America/Los_Angeles: Seattle, Tacoma, Spokane
US GA America/New_York: Atlanta
US FL America/New_York: Miami, Orlando, Tampa, Jacksonville
US FL America/Chicago: Pensacola, Panama City Beach
US MN America/Chicago: Minneapolis, Saint Paul, St. Paul
US NC America/New_York: Charlotte, Raleigh
US TN America/Chicago: Nashville, Memphis
US TN America/New_York: Knoxville, Chattanooga
US MD America/New_York: Baltimore
US DC America/New_York: Washington DC, Washington D.C.
US OH America/New_York: Cleveland, Columbus, Cincinnati
US WI America/Chicago: Milwaukee
US MO America/Chicago: St. Louis, Saint Louis, Kansas City
US NE America/Chicago: Omaha
US NV America/Los_Angeles: Las Vegas, Reno
US UT America/Denver: Salt Lake City
US OK America/Chicago: Oklahoma City, Tulsa
US LA America/Chicago: New Orleans
US NM America/Denver: Albuquerque
US IN America/Chicago: Gary
US IN America/Indiana/Indianapolis: Indianapolis
US KY America/Kentucky/Louisville: Louisville
US NY America/New_York: New York, New York City, NYC, Brooklyn, Buffalo
US IL America/Chicago: Chicago
US CO America/Denver: Denver
US AZ America/Phoenix: Phoenix, Tucson
US MI America/Detroit: Detroit
US AK America/Anchorage: Anchorage
US HI Pacific/Honolulu: Honolulu
US ID America/Boise: Boise
CA ON America/Toronto: Toronto, Ottawa, Mississauga
CA QC America/Toronto: Montreal, Montréal
CA BC America/Vancouver: Vancouver
CA AB America/Edmonton: Calgary, Edmonton
CA MB America/Winnipeg: Winnipeg
CA NS America/Halifax: Halifax
CA SK America/Regina: Regina, Saskatoon
GB ENG Europe/London: London, Manchester, Birmingham, Leeds, Liverpool, Bristol, Sheffield
GB SCT Europe/London: Edinburgh, Glasgow, Aberdeen
GB WLS Europe/London: Cardiff, Swansea
GB NIR Europe/London: Belfast
DE BE Europe/Berlin: Berlin
DE BY Europe/Berlin: Munich, München, Nuremberg, Nürnberg
DE HH Europe/Berlin: Hamburg
DE HE Europe/Berlin: Frankfurt, Frankfurt am Main
DE NW Europe/Berlin: Cologne, Köln, Düsseldorf, Dortmund, Essen, Bonn
DE BW Europe/Berlin: Stuttgart, Karlsruhe, Mannheim
DE SN Europe/Berlin: Leipzig, Dresden
DE HB Europe/Berlin: Bremen
DE NI Europe/Berlin: Hannover, Hanover
AT - Europe/Vienna: Vienna, Wien, Graz, Salzburg
CH - Europe/Zurich: Zurich, Zürich, Geneva, Genève, Basel, Bern
AU NSW Australia/Sydney: Sydney
AU VIC Australia/Melbourne: Melbourne
AU QLD Australia/Brisbane: Brisbane
AU WA Australia/Perth: Perth
AU SA Australia/Adelaide: Adelaide
NZ - Pacific/Auckland: Auckland, Wellington, Christchurch
IN - Asia/Kolkata: Mumbai, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Pune,
 Kolkata, Noida, Gurgaon, Gurugram, Ahmedabad
FR - Europe/Paris: Paris, Lyon, Marseille, Toulouse
ES - Europe/Madrid: Madrid, Barcelona
IT - Europe/Rome: Rome, Milan, Milano
NL - Europe/Amsterdam: Amsterdam, Rotterdam, Utrecht
PK - Asia/Karachi: Karachi, Lahore, Islamabad
CN - Asia/Shanghai: Beijing, Shenzhen, Guangzhou
JP - Asia/Tokyo: Tokyo, Osaka, Kyoto, Yokohama
PL - Europe/Warsaw: Warsaw, Krakow, Kraków
BR - America/Sao_Paulo: São Paulo, Rio de Janeiro
IL - Asia/Jerusalem: Tel Aviv
AE - Asia/Dubai: Dubai, Abu Dhabi
VN - Asia/Ho_Chi_Minh: Hanoi
TR - Europe/Istanbul: Istanbul, Ankara
ZA - Africa/Johannesburg: Johannesburg, Cape Town
"""


def _cities() -> dict[str, tuple[str, str, str]]:
    found: dict[str, tuple[str, str, str]] = {}
    for row in _CITY_ROWS.replace("\n ", " ").strip().splitlines():
        head, _, names = row.partition(": ")
        country, region, zone = head.split()
        place = (country, region.replace("-", ""), zone)
        found.update({name.strip().lower(): place for name in names.split(",")})
    return found


CITIES: Final = _cities()
"""Big cities by their name in lower case: (country, region, zone)."""
