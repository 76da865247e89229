"""Lists of words, written as one reads them."""


def words(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """Give the pairs of a text: "lead:led run:ran"; an underscore stands for a space."""
    return dict(pair.replace("_", " ").split(":") for pair in text.split())
