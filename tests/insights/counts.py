"""What the tests of the counting share: figures told in a line."""

from collections.abc import Callable, Iterable

from ringback.insights import Counted, Insights, insights
from scenes import at, search


def shown(test: Callable[..., object] | str, now: str) -> Insights:
    """Count what the history in a test's docstring shows at a moment in Austin."""
    return insights(search(test), at(now))


def told(figures: Iterable[Counted]) -> dict[str, str]:
    """Tell figures by name: "2 of 3", and how many were left out."""
    return {figure.name: tell(figure) for figure in figures}


def tell(figure: Counted) -> str:
    """Tell one figure: "2 of 3, 1 left out"."""
    counted = f"{figure.count} of {figure.of}"
    return f"{counted}, {figure.left_out} left out" if figure.left_out else counted


def many(count: int, *lines: str) -> str:
    """Write lines for so many applications, `{n}` being the number of each."""
    return "\n".join(sorted(line.format(n=number) for number in range(count) for line in lines))
