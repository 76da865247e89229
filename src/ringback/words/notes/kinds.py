"""What a note is: a thing, a clause, a question, something to do."""

from dataclasses import dataclass

from ringback.words.english.lists import words
from ringback.words.english.verbs import PARTICLES, form

from .terms import (
    ADVERBIALS,
    ADVERBS,
    ARTICLES,
    DOING,
    ERRANDS,
    FINITE,
    INVERTED,
    LACKING,
    LASTING,
    NO_VERBS,
    NOUNS_TOO,
    PRONOUNS,
    QUALITIES,
    QUESTIONS,
    SMALL,
    Form,
)


@dataclass(frozen=True, slots=True)
class Note:
    """A note without its wrapping, and what it is."""

    text: str
    form: Form


def classified(bare: str) -> Note:
    """Say what a note is."""
    if asked := INVERTED.match(bare):
        verb, rest = asked[1].lower(), bare[asked.end() :]
        return Note(f"whether I {'' if verb == 'do' else verb + ' '}{rest}", "question")
    if doing := _would(bare):
        return doing
    tokens = bare.lower().split()
    if set(tokens) <= NO_VERBS or _ends_early(tokens):
        return Note("", "unsure")
    if bare.lower().startswith("the fact that "):
        return Note(bare, "question")
    if tokens[0] in QUESTIONS:
        return Note(bare, "question" if len(tokens) > 2 else "unsure")
    if _is_deed(tokens):
        return Note(bare, "deed")
    if _is_doing(tokens):
        return Note(bare, "gerund")
    if tokens[0] in PRONOUNS or _is_finite(tokens):
        return Note(bare, "clause")
    odd = LACKING.match(bare) or _opens_oddly(tokens) or set(tokens) <= QUALITIES | ADVERBS
    return Note(bare, "unsure" if odd else "thing")


def _would(bare: str) -> Note | None:
    """Take "I would", "to", "let's" off what they introduce: something to do."""
    doing = DOING.match(bare)
    if doing is None:
        return None
    deed = bare[doing.end() :]
    words_of_it = deed.lower().split()
    kind = (form(words_of_it[0]) or ("", ""))[0]
    # Whatever stands between "could" and "the" is done, known as a verb or not.
    if kind == "base" or (not kind and words_of_it[1:2] and words_of_it[1] in ARTICLES):
        return Note(deed, "deed")
    return Note(deed, "gerund") if kind == "gerund" else None


def _is_deed(tokens: list[str]) -> bool:
    """Say whether a note tells something to do: "call the lapsed accounts", not "call list"."""
    verb = form(tokens[0])
    if tokens[0] in ERRANDS and _names_an_errand(tokens):
        return True
    if verb is None and len(tokens) > 2 and tokens[1] in ARTICLES - words("that these those"):
        return tokens[0] not in NO_VERBS
    # Where base and past are the same ("set", "put", "cut"), a note means the base.
    if verb is None or verb[1] != tokens[0] or tokens[0].endswith("eed") or len(tokens) < 2:
        return False
    if verb[0] != "base" and (verb[0] != "past" or tokens[0].endswith("ed")):
        return False
    if tokens[0] not in NOUNS_TOO:
        return True
    follows = tokens[1] in ARTICLES or (tokens[1] in PARTICLES and tokens[1] not in SMALL)
    if follows or (tokens[2:3] and tokens[1].endswith("s") and tokens[2] in ADVERBIALS):
        return True
    several = [word for word in tokens[2:4] if word.endswith("s") and not word.endswith("ss")]
    return bool(several) and tokens[1] not in SMALL and tokens[2] not in SMALL


def _ends_early(tokens: list[str]) -> bool:
    """Say whether a note breaks off, as "call about" does and "the day before" does not."""
    return tokens[-1] in SMALL and (len(tokens) < 2 or tokens[-2] not in LASTING)


def _names_an_errand(tokens: list[str]) -> bool:
    """Say whether "ring", "text" or "order" is done to something, or first, or weekly."""
    whenever = ADVERBIALS - SMALL
    if tokens[1:2] and tokens[1] in ARTICLES | whenever:
        return True
    return bool(set(tokens[2:]) & (whenever | ARTICLES))


def _is_doing(tokens: list[str]) -> bool:
    """Say whether a note opens with an -ing word that does something, as "training" does not."""
    doing = tokens[tokens[0] == "not" :]
    if len(doing) < 2 or (form(doing[0]) or ("", ""))[0] != "gerund":
        return False
    return doing[1] in ARTICLES | PARTICLES or doing[1].endswith("s") or len(doing) > 2


def _is_finite(tokens: list[str]) -> bool:
    if tokens[0] in FINITE - {"might", "will", "need", "can"}:
        return True
    for before, word, after in zip(tokens, tokens[1:], [*tokens[2:], ""], strict=False):
        if word in FINITE:
            return True
        verb = form(word)
        past = verb is not None and verb[0] == "past" and before not in ARTICLES
        if past and after in ARTICLES | PRONOUNS | words("me us about on"):
            return True
    return False


def _opens_oddly(tokens: list[str]) -> bool:
    """Say whether a note opens as no noun phrase does: "liked the plan", "about nights"."""
    verb = form(tokens[0])
    verbal = verb is not None and verb[0] == "past" and tokens[1:2] and tokens[1] in ARTICLES
    return bool(verbal) or tokens[0] in SMALL | ADVERBS | words("and or but if because as while")
