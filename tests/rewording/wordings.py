"""A message of an invented electrician, wordings of it that say the same, and some that lie."""

from collections.abc import Callable
from datetime import date
from typing import Final

from ringback.casebook.events import Applied
from ringback.words import Brief, Message
from ringback.words.message import sentence
from words.briefs import brief, fact, posting

DOWNTIME = fact(
    "achievement",
    "Nearly halved downtime on 14 lines, cutting waste by 12% and saving $400 thousand in 2024",
    job="Maintenance Electrician",
    at="Brightline, Inc.",
    dates="2021-",
)
HOMES = fact(
    "achievement",
    "Assisted with wiring 40 homes, with no failed inspections",
    job="Apprentice Electrician",
    at="Cedar Works",
    dates="2017-2019",
)
YEARS = fact("years", "maintenance", count="7")
SPANISH = fact("skill", "Spanish")

BRIEF: Final[Brief] = brief(
    "Ines Calloway",
    "Dana Whitfield",
    posting(
        "Maintenance Electrician",
        "Harbor Lane Mills",
        "Austin, TX",
        "Experience with motor controls",
    ),
    DOWNTIME,
    HOMES,
    YEARS,
    SPANISH,
    applied=Applied("online"),
    applied_on=date(2026, 11, 12),
)

MESSAGE: Final = Message(
    "voicemail",
    (
        sentence("Hello Dana, this is Ines Calloway.", "seeker:name", "contact:name"),
        sentence(
            "I applied online last week for your maintenance electrician position in Austin.",
            "event:applied",
            "posting:title",
            "posting:place",
        ),
        sentence(
            "You ask for experience with motor controls, and I have 7 years in maintenance.",
            f"fact:{YEARS.key}",
            "posting:want:0",
        ),
        sentence(
            "At Brightline I nearly halved downtime on 14 lines, cut waste by 12% and saved "
            "$400 thousand in 2024.",
            f"fact:{DOWNTIME.key}",
        ),
        sentence(
            "As an apprentice electrician at Cedar Works I assisted with wiring 40 homes, with no "
            "failed inspections.",
            f"fact:{HOMES.key}",
        ),
        sentence("I also speak Spanish.", f"fact:{SPANISH.key}"),
        sentence("I would love to meet you and answer your questions.", "rule:R4"),
        sentence("My number is 512-555-0147.", "seeker:phone"),
        sentence("Again, 512-555-0147.", "seeker:phone"),
    ),
    (),
    (YEARS.key, DOWNTIME.key, HOMES.key, SPANISH.key),
)

Change = Callable[[str], str]


def instead(old: str, new: str) -> Change:
    """Put other words in the place of some."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def swapped(one: str, other: str) -> Change:
    """Let two pieces change places."""

    def change(text: str) -> str:
        assert one in text
        assert other in text
        return text.replace(one, "\0").replace(other, one).replace("\0", other)

    return change


LIES: Final[dict[str, tuple[Change, str]]] = {
    "a number changed": (instead("14 lines", "24 lines"), "“24”"),
    "a number changed in words": (instead("40 homes", "fifty homes"), "“fifty”"),
    "a dozen for fourteen": (instead("14 lines", "a dozen lines"), "“a dozen”"),
    "two numbers swapped": (
        lambda text: text.replace("40", "0").replace("14", "40").replace(" 0 ", " 14 "),
        "in one",
    ),
    "a number dropped": (instead(" on 14 lines", " on lines"), "leaves out the number “14”"),
    "thousand to million": (instead("thousand", "million"), "million"),
    "percent to points": (instead("12%", "12 points"), "“12%”"),
    "dollars to euros": (instead("$400", "€400"), "€400"),
    "a year changed": (instead("2024", "2025"), "“2025”"),
    "the years raised": (instead("7 years", "nine years"), "“nine”"),
    "a vague number": (instead("14 lines", "dozens of lines"), "“14”"),
    "their name changed": (instead("Dana", "Donna"), "“Dana”"),
    "your name changed": (instead("Calloway", "Callahan"), "“Calloway”"),
    "your name dropped": (instead(", this is Ines Calloway", ""), "“Ines”"),
    "an employer changed": (instead("Brightline", "Brightstone"), "“Brightline”"),
    "the employers swapped": (swapped("Brightline", "Cedar Works"), "in one sentence"),
    "an employer dropped": (instead("At Brightline I", "I"), "“Brightline”"),
    "the place changed": (instead("Austin", "Dallas"), "“Dallas”"),
    "the day changed": (instead("last week", "yesterday"), "“yesterday”"),
    "the day dropped": (instead(" last week", ""), "“last week”"),
    "the position changed": (instead("maintenance electrician", "maintenance manager"), "manager"),
    "a telephone figure changed": (instead("Again, 512-555-0147", "Again, 512-555-0148"), "0148"),
    "the telephone number only once": (instead(" Again, 512-555-0147.", ""), "twice"),
    "an award added": (
        instead("I would love", "I was named Electrician of the Year. I would love"),
        "named",
    ),
    "a skill added": (instead("speak Spanish", "speak Spanish and Portuguese"), "Portuguese"),
    "a skill made experience": (instead("I also speak", "I also have years in"), "years"),
    "a title raised": (instead("As an apprentice electrician", "As an electrician"), "apprentice"),
    "a hedge dropped": (instead("nearly halved", "halved"), "nearly"),
    "help made a deed": (instead("assisted with wiring", "did the wiring of"), "assisted"),
    "a negation dropped": (instead("with no failed", "with failed"), "“no”"),
    "a negation added": (instead("I nearly", "I have not nearly"), "denies"),
    "a short negation added": (instead("I also speak", "I don't speak"), "denies"),
    "what they ask claimed": (
        instead(
            "You ask for experience with motor controls, and I have 7 years in maintenance",
            "I have 7 years in maintenance and experience with motor controls",
        ),
        "ask",
    ),
    "a claimed fit": (instead("speak Spanish", "speak Spanish, as you ask"), "what they ask for"),
    "subject and object turned": (
        instead("I nearly halved downtime on 14 lines", "14 lines nearly halved downtime"),
        "order",
    ),
    "praise added": (instead("I also speak", "I also speak the best"), "praises"),
    "a great many": (instead("homes", "homes extremely well"), "praises"),
    "a receipt check": (
        instead("I would love", "I wanted to make sure you received my résumé. I would love"),
        "R3",
    ),
    "the wish to meet dropped": (
        instead("I would love to meet you and answer your questions. ", ""),
        "R4",
    ),
    "the wish to meet turned": (instead("I would love", "I would not love"), "R4"),
    "a promise for them": (
        instead("I would love", "You will love my work. I would love"),
        "promises",
    ),
    "a promise of one's own": (
        instead("I would love", "I'll call you again soon. I would love"),
        "promises",
    ),
    "the salutation dropped": (instead("Hello Dana, this is", "Dana, this is"), "salutation"),
    "a preface": (lambda text: f"Sure, here is the message:\n\n{text}", "instead of being it"),
    "an afterword": (
        lambda text: f"{text}\n\nLet me know if you would like changes.",
        "instead of being it",
    ),
    "markup": (lambda text: text.replace("Brightline", "**Brightline**"), "marked up"),
    "gaps to fill in": (instead("Dana", "[Dana]"), "marked up"),
    "a link": (lambda text: f"{text} See www.example.com.", "link"),
    "a language changed": (instead("Spanish", "French"), "French"),
    "another language": (
        lambda _: (
            "Hallo Dana, hier ist Ines Calloway. Letzte Woche habe ich mich online auf die Stelle "
            "beworben. Meine Nummer ist 512-555-0147. Nochmal, 512-555-0147."
        ),
        "another language",
    ),
    "twice as long": (lambda text: f"{text} {text}", "seconds"),
    "two places in one sentence": (
        instead(
            "in 2024. As an apprentice electrician at Cedar Works I",
            "in 2024, and as an apprentice electrician at Cedar Works I",
        ),
        "two places",
    ),
    "something about another matter": (
        lambda _: "Roses are red and violets bloom near gardens full of shining butterflies.",
        "another language, or about something else",
    ),
}
"""What a model may do to a message that must be refused, with words that the reason has."""

SAME: Final[dict[str, Change]] = {
    "word for word": lambda text: text,
    "short forms": instead("I would love", "I'd love"),
    "a warmer greeting": instead("Hello Dana, this is", "Hi Dana, my name is"),
    "a warmer wish": instead(
        "I would love to meet you and answer your questions.",
        "It'd be great to meet you in person, and I'm happy to answer any questions.",
    ),
    "facts in another order": swapped(
        "You ask for experience with motor controls, and I have 7 years in maintenance.",
        "I also speak Spanish.",
    ),
    "where it was at the end": instead(
        "At Brightline I nearly halved downtime on 14 lines, cut waste by 12% and saved "
        "$400 thousand in 2024.",
        "I nearly halved downtime on 14 lines, cut waste by 12%, and saved $400 thousand in 2024 "
        "at Brightline.",
    ),
    "numbers written otherwise": lambda text: (
        text.replace("7 years", "seven years")
        .replace("12%", "twelve percent")
        .replace("$400 thousand", "$400,000")
        .replace("40 homes", "forty homes")
    ),
    "other connectives": instead("I also speak Spanish", "And I speak Spanish, too"),
    "a lead to a fact": instead("At Brightline I", "I'm glad to say that at Brightline I"),
    "the reason for the call first": instead(
        "I applied online last week for your maintenance electrician position in Austin.",
        "I'm calling about your maintenance electrician position in Austin: I applied online last "
        "week.",
    ),
    "the number said otherwise": lambda text: text.replace(
        "My number is", "You can reach me at"
    ).replace("Again, 512", "Once more, that's 512"),
    "thanks at the end": lambda text: f"{text} Thank you, Dana.",
    "a line for each sentence": lambda text: text.replace(". ", ".\n"),
}
"""What may change in a message."""
