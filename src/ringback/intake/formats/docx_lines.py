"""A line of a Word document with its looks, and which looks make a heading."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..pages import Line
from ..resumes.sections import section_named


@dataclass(frozen=True, slots=True)
class Look:
    """How a short line looks that may be a heading; `level` 0 is a title, 9 is plain text."""

    level: int = 9
    bold: bool = False
    capitals: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """One line as it was written; `look` where it may be a heading, `edge` for the foot of a page.

    What stands there belongs to no section, so it ends the one before it as a heading does.
    """

    text: str
    bullet: bool = False
    gap: bool = False
    look: Look | None = None
    edge: bool = False

    @property
    def opens_section(self) -> bool:
        """Whether its words name a section of a résumé, and nothing else stands beside them."""
        named = section_named(Line(self.text, 0, bullet=self.bullet))
        return named is not None and named[1] is None


def with_headings(written: Iterable[Written]) -> Iterator[Line]:
    """Give the lines, those that look as sections do marked as headings.

    Many documents set job titles in bold as well. Where it can be told how the names of sections
    look, whatever else stands out is no heading but opens a block.
    """
    lines = list(written)
    looks = _looks_of_sections(lines)
    highest = max((look.level for look in looks if look.level < 9), default=0)
    for line in lines:
        stands_out = line.look is not None
        heading = line.look is not None and (
            not looks or line.look in looks or line.look.level <= highest
        )
        gap = line.gap or (stands_out and not heading)
        yield Line(line.text, 0, heading=heading or line.edge, bullet=line.bullet, gap=gap)


def _looks_of_sections(lines: list[Written]) -> set[Look]:
    """Give the looks of which every third line or more names a section."""
    named: dict[Look, list[bool]] = defaultdict(list)
    for line in lines:
        if line.look is not None:
            named[line.look].append(line.opens_section)
    return {look for look, each in named.items() if sum(each) * 3 >= len(each)}
