"""A note turned to the listener, with the articles and endings that it needs."""

import re

from ringback.words.english.casing import article, is_name, lower_first
from ringback.words.english.titles import is_worker
from ringback.words.english.verbs import form, gerund

from .terms import (
    ARTICLES,
    DAYS,
    EDGES,
    LATELY,
    OF_WHOM,
    OWN,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
    THEIRS,
    THIRD,
    UNCOUNTED,
)


def turned(text: str) -> str:
    """Turn a note to the listener: "they" are "you", unless others stand before the word."""
    turned: list[str] = []
    others = False
    for word in text.split():
        bare = word.strip(".,").lower()
        yours = THEIRS.get(bare)
        turned.append(word.lower().replace(bare, yours) if yours and not others else word)
        plural = bare.endswith("s") and not bare.endswith(("ss", "us", "is", "'s", "’s", "as"))
        others = others or (plural and bool(turned[:-1])) or bare in OF_WHOM or is_worker(bare)
    return " ".join(turned)


def of_a_third(text: str) -> bool:
    """Say whether a note speaks of "him" or "her", who may be the one who listens."""
    return bool(THIRD & {word.strip(".,") for word in text.lower().split()})


def as_gerund(text: str) -> str:
    """Give something to do as what is done: "calling the lapsed accounts"."""
    first, _, rest = text.partition(" ")
    verb = form(first)
    base = verb[1] if verb and verb[0] != "base" else first
    joined = re.match(r"(.*\band )([a-z]+)( .*)$", rest)
    if joined and (second := form(joined[2])) and second == ("base", joined[2]):
        rest = f"{joined[1]}{gerund(joined[2])}{joined[3]}"
    return f"{gerund(base)} {rest}"


def thing(text: str) -> str:
    """Give a noun phrase with the article that it needs, turned to the listener."""
    text = LATELY.sub("", text).strip(EDGES)
    tokens = text.split()
    if not re.search(r"[A-Za-z]{2}", text) or of_a_third(text):
        return ""
    if text.lower() in OWN:
        return f"my {text.lower()}"
    if tokens[0].lower() in ARTICLES | QUESTIONS or _is_bare(text, tokens):
        return turned(text)
    return f"the {turned(text)}"


def _is_bare(text: str, tokens: list[str]) -> bool:
    """Say whether a noun phrase stands without an article: plurals, names, what is not counted."""
    head = PREPOSITIONS.split(text, maxsplit=1)[0].split()[-1]
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    named = (
        is_name(head)
        or (is_name(tokens[0]) and len(tokens) < 2)
        or (head[:1].isupper() and head not in DAYS)
    )
    possessive = "'s " in text or "’s " in text
    several = " and " in text or ", " in text
    event = head.endswith("ing") and len(tokens) > 3
    uncounted = bool(UNCOUNTED.search(head)) and not event
    return plural or named or possessive or several or tokens[0].isdigit() or uncounted


def one_of_its_sort(topic: str) -> str:
    """Give what one has not as one of its sort: "a degree", but "SAP" and "night shifts"."""
    tokens = topic.split()
    bare = tokens[0].lower() in ARTICLES or _is_bare(topic, tokens)
    return topic if bare else f"{article(topic)} {topic}"


def lowered(text: str) -> str:
    """Lower the first letter of a note unless it opens with a name."""
    first = text.split(maxsplit=1)[0] if text else ""
    follows = text.split()[1:2]
    person = bool(follows) and (form(follows[0].lower()) or ("", ""))[0] == "past"
    named = (
        is_name(first)
        or first in DAYS
        or first.endswith(("'s", "’s"))
        or (person and first.istitle())
    )
    known = first.lower() in PRONOUNS | ARTICLES | QUESTIONS
    lowered = lower_first(text) if known or not named else text
    return re.sub(r"\bi(?=['’ ]|$)", "I", lowered)
