"""The jobs in the lines of a work section: heads are told by dates and words, bodies by bullets."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from .awards import is_award
from .credentials import is_degree, is_licence
from .months import Period, find_period
from .outline import Job, believable
from .pages import Line, chunks
from .pauses import is_pause
from .places import is_place
from .titles import employer_likeness, title_likeness

_STRONG = re.compile(
    r"\s*\t\s*|\s{3,}|\s*[|•·]\s*|\s+[-–—]+\s+|\s*[–—]\s*|\s+(?:at|@)\s+|\s*//\s*|;\s+"
)
_BRACKETS = re.compile(r"\s*\(([^()]{2,40})\)")
_COMMA = re.compile(r",\s+")
_TAIL = re.compile(
    r"^(?:inc|llc|l\.l\.c|ltd|corp|co|gmbh|jr|sr|ph\.?d|rn|md|plc|p\.?c)\b\.?$", re.I
)
_LABEL = re.compile(
    r"^(?:(?:job )?title|position|role|employer|company(?: name)?|organi[sz]ation|dates?|"
    r"location|duration|period)\s*:\s*",
    re.IGNORECASE,
)
_DUTY_LABEL = re.compile(
    r"^(?:(?:key |main |primary |job |core )?(?:responsibilities|duties|achievements|"
    r"accomplishments|tasks|projects?)"
    r"(?: (?:and|&|include[sd]?).{0,40})?|highlights|environment|tech(?:nologies|nology "
    r"stack)?)\s*:?$",
    re.IGNORECASE,
)
_DEPARTMENT: Final = re.compile(
    r"\b(?:unit|department|dept|team|ward|i\.?c\.?u|nicu|picu|er|floor|telemetry|med[ /-]?surg\w*|"
    r"surgical|pediatrics?|oncology|emergency|outpatient|inpatient|maternity|division|shift|nights|"
    r"region|territory|branch|campus|grade \w+|kindergarten|year \d+|ks\d|line|crew|accounts|"
    r"payments?|platform|operations|banquets?|events|produce|deli|bakery|receiving|shipping|"
    r"commercial|residential|revenue|joint ventures|payables?|receivables?|sales|marketing)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-z][.!;]$")
_DOMAIN = re.compile(r"[\w-]+\.[a-z]{2,4}\b")
_MAX_HEAD: Final = 130


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of one entry: its lines from `first` up to, not including, `after`."""

    first: int
    after: int
    title: Line | None
    employer: Line | None
    period: Period | None
    unit: bool = False
    """Whether the employer stands behind the title's comma and may be a mere department."""
    above: bool = False
    """Whether the employer has a line of its own above the title, as for several titles."""


def jobs_in(lines: tuple[Line, ...], today: date, *, paid: bool = True) -> tuple[Job, ...]:
    """Give the jobs of a section in the order of the text, several titles at one employer apart."""
    heads = _heads(lines)
    jobs: list[Job] = []
    house: Line | None = None
    group: Line | None = None
    for number, head in enumerate(heads):
        until = heads[number + 1].first if number + 1 < len(heads) else len(lines)
        if any(is_pause(line.text) for line in lines[head.first : head.after]):
            continue
        body = tuple(line for line in lines[head.after : until] if not _DUTY_LABEL.match(line.text))
        if head.title is None and head.employer and not body and number + 1 < len(heads):
            house = group = head.employer
            continue
        if group and head.unit and _is_department(lines[head.first], head.employer):
            house = group
        else:
            house = head.employer or house
            group = head.employer if head.above else group if head.employer is None else None
        period = believable(head.period, today)
        jobs.append(Job(head.title, house if _told(head) else None, period, body, paid))
    return tuple(jobs)


def pieces(line: Line) -> list[Line]:
    """Cut a head line into what its separators part; commas only where nothing stronger does."""
    label = _LABEL.match(line.text)
    if label:
        line = Line(line.text[label.end() :], line.start + label.end())
    cuts = [match.span() for match in _STRONG.finditer(line.text)]
    cuts += [match.span() for match in _BRACKETS.finditer(line.text) if is_place(match[1])]
    parted = list(chunks(line, sorted(cuts)))
    named = [piece for piece in parted if not is_place(piece.text)]
    # Beside a house a place goes whole, or the town before its state would be left as a name.
    strong = named if any(title_likeness(piece.text) < 2 for piece in named) else parted
    if len(named) > 1:
        return [bare for piece in strong for bare in _without_place(piece)]
    return [bare for piece in strong for bare in _by_commas(piece)]


def _is_department(line: Line, unit: Line | None) -> bool:
    """Whether "Staff Nurse, Telemetry" under a house names a part of it, and no other house."""
    return unit is not None and (not line.gap or bool(_DEPARTMENT.search(unit.text)))


def _told(head: _Head) -> bool:
    """Whether a head without a title names a firm for sure; else nothing is said about it."""
    house = head.employer.text if head.employer else ""
    return head.title is not None or employer_likeness(house) >= 1


def _heads(lines: tuple[Line, ...]) -> list[_Head]:
    """Find the heads; each dated line makes one, and lines that can be nothing else."""
    heads: list[_Head] = []
    taken = 0
    dated = [_dated(line) for line in lines]
    for index in range(len(lines)):
        if index < taken:
            continue
        if is_pause(lines[index].text) and not lines[index].bullet:
            head = _head(lines, index, index + 1)
        elif dated[index]:
            head = _around_date(lines, dated, index, taken)
        elif _stands_alone(lines, dated, index):
            head = _head(lines, index, index + 1)
        else:
            continue
        heads.append(head)
        taken = head.after
    return heads


def _dated(line: Line) -> bool:
    """Whether this is a line of a head with a date in it, and no sentence that names a year."""
    period = find_period(line.text)
    if period is None or _is_paper(line.text, period):
        return False
    rest = (line.text[: period.start] + line.text[period.end :]).strip(" ,.;|-–—()")
    if len(rest) > _MAX_HEAD - 20 or (_SENTENCE.search(line.text) and len(rest.split()) > 6):
        return False
    at_edge = period.start <= 2 or len(line.text) - period.end <= 2
    if line.bullet:
        return period.ranged and at_edge and bool(_named(rest))
    if not period.ranged and len(rest.split()) > 3:
        return at_edge and bool(_named(rest))
    return period.ranged or at_edge


def _is_paper(text: str, period: Period | None) -> bool:
    """Whether a line names an award, a licence or a degree; a job lasts, and those have a day."""
    if is_award(text):
        return True
    ranged = period is not None and period.ranged
    return not ranged and (is_licence(text) or is_degree(text))


def _named(rest: str) -> bool:
    """Whether a title or an employer can be told in these words, and they are few."""
    return len(rest.split()) <= 14 and (
        title_likeness(rest) >= 2
        or any(title_likeness(part) >= 2 for part in re.split(r"[,|–—\t-]", rest))
        or employer_likeness(rest) >= 2
    )


def _headish(line: Line) -> bool:
    """Whether a line may belong to a head: short, no bullet, no sentence."""
    text = line.text
    return (
        not line.bullet
        and not _is_paper(text, find_period(text))
        and len(text) <= 90
        and not (_SENTENCE.search(text) and len(text.split()) > 5)
        and not text.endswith(":")
        and (
            text[0].isupper()
            or text[0].isdigit()
            or not text[0].isascii()
            or bool(_DOMAIN.match(text))
            or title_likeness(text) >= 2
        )
        and not _DUTY_LABEL.match(text)
    )


def _stands_alone(lines: tuple[Line, ...], dated: list[bool], index: int) -> bool:
    """Whether an undated line is a head: a title that opens a block, with nothing dated near."""
    line = lines[index]
    near = any(dated[index + 1 : index + 3])
    if not _headish(line) or near or not (line.gap or line.heading or index == 0):
        return False
    if len(line.text.split()) > 12 or line.text.endswith((".", ",")):
        return False
    parts = pieces(line)
    if not any(title_likeness(part.text) >= 2 for part in parts):
        return False
    followed = index + 1 < len(lines) and (lines[index + 1].bullet or not lines[index + 1].gap)
    return followed or len(parts) > 1


def _around_date(lines: tuple[Line, ...], dated: list[bool], index: int, taken: int) -> _Head:
    """Take the lines above and below a dated line that name the title and the employer."""
    first, after = index, index + 1
    head = _head(lines, first, after)
    while first > taken and index - first < 2 and _wants_above(lines, first, head):
        first -= 1
        head = _head(lines, first, after)
    below = 0
    while (
        after < len(lines) and below < 2 and not dated[after] and _belongs_below(lines, after, head)
    ):
        after += 1
        below += 1
        head = _head(lines, first, after)
    return head


def _wants_above(lines: tuple[Line, ...], first: int, head: _Head) -> bool:
    """Whether the line above is still needed: where title or house are unsure, a house is."""
    if not _belongs_above(lines, first):
        return False
    above = lines[first - 1]
    titled = any(title_likeness(piece.text) >= 2 for piece in pieces(above))
    return not _sure(head) or (head.unit and not titled and not lines[first].gap)


def _belongs_above(lines: tuple[Line, ...], first: int) -> bool:
    above = lines[first - 1]
    if not _headish(above):
        return False
    if _opens_block(lines, first - 1):
        return not lines[first].gap or _named(above.text)
    if lines[first].gap and not above.heading:
        return title_likeness(above.text) >= 2 or employer_likeness(above.text) >= 2
    opens = above.gap or above.heading or first - 1 == 0
    return opens or _named(above.text) or above.text.isupper() or is_place(above.text)


def _opens_block(lines: tuple[Line, ...], index: int) -> bool:
    """Whether this line, or the short line before it, is the first after a gap."""
    for start in (index, index - 1):
        if start < 0 or not _headish(lines[start]):
            return False
        if start == 0 or lines[start].gap or lines[start].heading:
            return True
    return False


def _belongs_below(lines: tuple[Line, ...], after: int, head: _Head) -> bool:
    line = lines[after]
    if not _headish(line) or line.gap or (line.heading and _complete(head)):
        return False
    if is_place(line.text):
        return True
    return not _complete(head) and len(line.text.split()) <= 12


def _complete(head: _Head) -> bool:
    return head.title is not None and head.employer is not None


def _sure(head: _Head) -> bool:
    """Whether title and employer are there, and the title reads like one."""
    return _complete(head) and head.title is not None and title_likeness(head.title.text) >= 1


def _head(lines: tuple[Line, ...], first: int, after: int) -> _Head:
    """Read a block of lines: its period, and which pieces are the title and the employer."""
    period: Period | None = None
    found: list[Line] = []
    for line in lines[first:after]:
        dates = find_period(line.text)
        if dates and (period is None or (dates.ranged and not period.ranged)):
            period = dates
        rest = _undated(line, dates) if dates else [line]
        found += [piece for part in rest for piece in pieces(part)]
    named = [_cleaned(piece) for piece in found if not is_place(piece.text)]
    behind = {piece.start for piece in found if _behind_comma(piece, lines[first:after])}
    named = [piece for piece in named if re.search(r"[^\W\d_]{2}", piece.text)]
    title, employer = _roles(named)
    unit = employer is not None and employer.start in behind and _is_plain(employer.text)
    above = bool(
        title
        and employer
        and employer.start < title.start
        and not _on_one_line(title, employer, lines[first:after])
    )
    return _Head(first, after, title, employer, period, unit, above)


def _on_one_line(one: Line, other: Line, lines: tuple[Line, ...]) -> bool:
    return any(
        line.start <= min(one.start, other.start) and max(one.start, other.start) < line.span.end
        for line in lines
    )


def _behind_comma(piece: Line, lines: tuple[Line, ...]) -> bool:
    """Whether a piece follows a comma in its line."""
    for line in lines:
        place = piece.start - line.start
        if 0 < place < len(line.text):
            return line.text[:place].rstrip().endswith(",")
    return False


def _is_plain(name: str) -> bool:
    """Whether nothing in a name tells of a house; a bare "Medical ICU" is a ward."""
    return employer_likeness(name) < 1 or bool(_DEPARTMENT.search(name))


def _undated(line: Line, dates: Period) -> list[Line]:
    return list(chunks(line, [(dates.start, dates.end)]))


def _cleaned(piece: Line) -> Line:
    """Give a piece without the commas and dashes that its neighbours left on it."""
    text = piece.text.strip(" ,;:|-–—·•")
    opened, closed = text.count("("), text.count(")")
    text = text.rstrip("( ") if opened > closed else text.lstrip(") ") if closed > opened else text
    return Line(text, piece.start + piece.text.find(text))


def _roles(named: list[Line]) -> tuple[Line | None, Line | None]:
    """Tell title from employer: by their words, else the first is the title."""
    if not named:
        return None, None
    lead = [title_likeness(piece.text) - employer_likeness(piece.text) for piece in named]
    best = max(range(len(named)), key=lambda number: (lead[number], -number))
    if len(named) == 1:
        return (named[0], None) if lead[0] >= 0.5 else (None, named[0])
    if lead[best] <= 0:
        best = 1 if employer_likeness(named[0].text) > employer_likeness(named[1].text) else 0
    rest = [piece for number, piece in enumerate(named) if number != best]
    house = max(rest, key=lambda piece: employer_likeness(piece.text))
    # Without a telling word it is what stands nearest after the title.
    if employer_likeness(house.text) < 1:
        house = rest[0]
    return named[best], house


def _by_commas(piece: Line) -> list[Line]:
    """Cut at commas, but keep "Acme, Inc." and leave out places and post codes."""
    parts = list(chunks(piece, [match.span() for match in _COMMA.finditer(piece.text)]))
    joined: list[Line] = []
    for part in parts:
        if joined and _TAIL.match(part.text):
            last = joined[-1]
            end = part.start + len(part.text) - last.start
            joined[-1] = replace(last, text=piece.text[last.start - piece.start :][:end])
        else:
            joined.append(part)
    return [part for part in _unplaced(joined) if part.text]


def _without_place(piece: Line) -> list[Line]:
    """Give a piece without the place after its comma: "Acme, Austin, TX" is Acme."""
    parts = _by_commas(piece)
    if len(parts) <= 1:
        return parts
    end = parts[-1].start + len(parts[-1].text)
    return [replace(parts[0], text=piece.text[parts[0].start - piece.start : end - piece.start])]


def _unplaced(parts: list[Line]) -> list[Line]:
    """Leave out "Austin, TX" at the end, and the town before a state: "Smallville, KS"."""
    kept = list(parts)
    while len(kept) > 1 and is_place(kept[-1].text):
        code = len(kept[-1].text.split()[0].rstrip(",")) == 2
        kept.pop()
        town = kept[-1].text if len(kept) > 1 else ""
        plain = not title_likeness(town) and not employer_likeness(town)
        if code and town and plain and len(town.split()) <= 3:
            kept.pop()
    return kept
