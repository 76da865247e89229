"""Whether words stand under an "if", behind a "not", or are no more than a guess."""

from typing import Final

from ringback.intake.vocabulary import words_of as words

from .values import Cue

NOT: Final = words("not no never without nor neither hardly unless")
"""Words that turn what follows into its contrary."""

_SUPPOSING: Final = words("if whether unless should once supposing")
_RESUMING: Final = words("but however unfortunately so regret afraid")
_GUESSING: Final = words(
    "think thinking guess guessing assume assuming bet fear worry worried suspect hope hoping "
    "wonder wondering maybe probably perhaps feel wish might imagine reckon dreamt dreamed "
    "expecting afraid scared"
)


_OWN: Final = words("i am , and but just only really do")


def is_supposed(cue: Cue) -> bool:
    """Whether an "if" stands over the cue."""
    before = cue.before()
    for place in range(len(before) - 1, -1, -1):
        if before[place] in _RESUMING:
            return False
        if before[place] == "should":
            # "Should you be chosen" supposes, "you should hear" does not.
            if place == 0 or before[place - 1] == ",":
                return True
        elif before[place] in _SUPPOSING:
            return True
    return False


def is_invited(cue: Cue) -> bool:
    """Whether the "if" only asks politely: "if you could come on Friday"."""
    before = cue.before()
    place = before.index("if") + 1 if "if" in before else len(before)
    return before[place : place + 1] == ["you"] and bool(
        {"can", "could", "would", "are", "want", "like"} & set(before[place + 1 : place + 2])
    )


def is_under_a_yes(cue: Cue) -> bool:
    """Whether no more is supposed than the seeker's own yes: "if that works for you"."""
    before = cue.before()
    if "if" not in before or "offered" in cue.own():
        return False
    after = before[before.index("if") + 1 :]
    return len(after) > 3 and after[0] in ("you", "that", "this", "it")


def is_guessed(cue: Cue) -> bool:
    """Whether the seeker only thinks so: "I guess", "afraid that", but not "she thinks"."""
    before = cue.before()
    return cue.teller != "them" and any(
        word in _GUESSING and (place == 0 or before[place - 1] in _OWN)
        for place, word in enumerate(before)
    )
