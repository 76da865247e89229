"""The jobs in the lines of a work section: heads are told by dates and words, bodies by bullets."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ..months import Period, find_period
from ..pages import Line
from ..pauses import is_pause
from ..titles import employer_likeness, title_likeness
from .forms_of_work import is_form_of_work
from .head_lines import dated_lines, is_duty_label, is_headish, is_named
from .head_pieces import cleaned, house_name, is_department, is_whereabouts, pieces, with_form
from .head_roles import post_and_house, undated
from .job_lines import job_lines
from .no_houses import is_no_house, is_part_of_a_house
from .outline import Job, believable
from .told_jobs import told_job

_BARS = re.compile(r"\s+\|\s+|\t|\s{3,}|\s*[•·]\s*")
_NAME_WORDS: Final = 6
_TOWN_WORDS: Final = 2
_SURE: Final = 2
_BRACKETED: Final = re.compile(r"\(([^()]{2,40})\)")


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
    placed: bool = False
    """Whether a place stands in it."""
    told: bool = False
    """Whether it is a sentence, which names all that it means."""
    forms: tuple[str, ...] = ()
    """What is said of how somebody was employed, apart from the title."""


def jobs_in(lines: tuple[Line, ...], today: date, *, paid: bool = True) -> tuple[Job, ...]:
    """Give the jobs of a section in the order of the text, several titles at one employer apart."""
    lines = job_lines(lines)
    heads = _heads(lines)
    jobs: list[Job] = []
    shared: list[bool] = []
    house: Line | None = None
    group: Line | None = None
    for number, found in enumerate(heads):
        bare_post = group is not None and _is_bare_post(found, lines)
        head = replace(found, title=found.employer, employer=None) if bare_post else found
        until = heads[number + 1].first if number + 1 < len(heads) else len(lines)
        if any(is_pause(line.text) for line in lines[head.first : head.after]):
            continue
        body = tuple(line for line in lines[head.after : until] if not is_duty_label(line.text))
        if head.title is None and head.employer and not body and number + 1 < len(heads):
            house = group = head.employer
            continue
        if group and head.unit and _is_unit(lines[head.first], head.employer):
            house = group
        else:
            close = number > 0 and heads[number - 1].after == head.first
            goes_on = group is not None or (close and not lines[head.first].gap)
            house = head.employer or (house if goes_on and not head.told else None)
            group = head.employer if head.above else group if head.employer is None else None
        period = believable(head.period, today)
        named = house if _told(head) and house and _is_house(house.text) else None
        jobs.append(Job(head.title, named, period, body, paid, head.forms))
        close = number > 0 and heads[number - 1].after == head.first
        inherited = head.employer is None or house is not head.employer
        shared.append(close and inherited and not lines[head.first].gap)
    return tuple(_to_the_latest(jobs, shared))


def _is_house(name: str) -> bool:
    return not (is_no_house(name) or is_part_of_a_house(name))


def _to_the_latest(jobs: list[Job], shared: list[bool]) -> list[Job]:
    """Give what is told below several titles in a row to the latest of them.

    `shared` says of each job whether its title stands right below the one before, at one house.
    """
    moved = list(jobs)
    for at in range(len(moved) - 1, 0, -1):
        above, job = moved[at - 1], moved[at]
        if shared[at] and not above.lines and job.lines and _is_later(above, job):
            moved[at - 1] = replace(above, lines=job.lines)
            moved[at] = replace(job, lines=())
    return moved


def _is_later(one: Job, other: Job) -> bool:
    ends = [(job.until.year, job.until.month) if job.until else (9999, 0) for job in (one, other)]
    return one.since is not None and other.since is not None and ends[0] > ends[1]


def _is_unit(line: Line, unit: Line | None) -> bool:
    """Whether "Staff Nurse, Telemetry" under a house names a part of it, and no other house."""
    return unit is not None and (not line.gap or is_department(unit.text))


def _is_bare_post(head: _Head, lines: tuple[Line, ...]) -> bool:
    """Whether a dated name below the posts of a house is a further one, of a trade unknown."""
    house = head.employer.text if head.employer and head.title is None else ""
    line = lines[head.first]
    alone = head.after == head.first + 1 and not line.gap and not line.bullet
    return bool(house) and alone and not head.placed and employer_likeness(house) == 0


def _told(head: _Head) -> bool:
    """Whether a head without a title names a firm for sure; else nothing is said about it.

    What stands beside a place is a firm, as nothing else of a job has one.
    """
    house = head.employer.text if head.employer else ""
    return head.title is not None or head.placed or employer_likeness(house) >= 1


def _heads(lines: tuple[Line, ...]) -> list[_Head]:
    """Find the heads; each dated line makes one, and lines that can be nothing else."""
    heads: list[_Head] = []
    taken = 0
    dated = dated_lines(lines)
    for index in range(len(lines)):
        if index < taken:
            continue
        told = told_job(lines[index])
        if told:
            head = _Head(index, index + 1, told.title, told.employer, told.period, told=True)
        elif is_pause(lines[index].text) and not lines[index].bullet:
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


def _stands_alone(lines: tuple[Line, ...], dated: list[bool], index: int) -> bool:
    """Whether an undated line is a head: a title that opens a block, with nothing dated near."""
    line = lines[index]
    near = any(dated[index + 1 : index + 3])
    if not is_headish(line) or near or not (line.gap or line.heading or index == 0):
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
        if lines[after].gap and any(dated[after + 1 : after + 2]):
            # A title that the next dates follow opens the next entry.
            break
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
    if not is_headish(above):
        return False
    if _opens_block(lines, first - 1):
        return not lines[first].gap or is_named(above.text)
    if lines[first].gap and not above.heading:
        return title_likeness(above.text) >= 2 or employer_likeness(above.text) >= 2
    opens = above.gap or above.heading or first - 1 == 0 or _is_placed(above.text)
    return opens or is_named(above.text) or above.text.isupper() or is_whereabouts(above.text)


def _is_placed(text: str) -> bool:
    """Whether a line names something and its place, as "Acme | Austin, TX" does."""
    parts = _parted(text)
    name, _, town = text.partition(",")
    if town and is_whereabouts(town.strip()) and len(name.split()) <= _NAME_WORDS:
        return True
    return len(parts) > 1 and any(is_whereabouts(part) for part in parts[1:])


def _parted(text: str) -> list[str]:
    return _BARS.split(text)


def _opens_block(lines: tuple[Line, ...], index: int) -> bool:
    """Whether this line, or the short line before it, is the first after a gap."""
    for start in (index, index - 1):
        if start < 0 or not is_headish(lines[start]):
            return False
        if start == 0 or lines[start].gap or lines[start].heading:
            return True
    return False


def _belongs_below(lines: tuple[Line, ...], after: int, head: _Head) -> bool:
    line = lines[after]
    if not is_headish(line) or (line.heading and _complete(head)):
        return False
    if line.gap:
        # Loosely set, a title may stand apart from its house and dates; nothing else may.
        return head.title is None and title_likeness(line.text) >= 2
    if is_whereabouts(line.text):
        return True
    titled = title_likeness(line.text) >= 2
    return (not _complete(head) or (titled and not _sure(head))) and len(line.text.split()) <= 12


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
        rest = undated(line, dates)
        found += [piece for part in rest for piece in pieces(part)]
    named = [cleaned(piece) for piece in found if not is_whereabouts(piece.text)]
    behind = {piece.start for piece in found if _behind_comma(piece, lines[first:after])}
    named = [piece for piece in named if re.search(r"[^\W\d_]{2}", piece.text)]
    forms = [piece.text for piece in named if is_form_of_work(piece.text)]
    title, employer = post_and_house(named)
    if title and employer and title.start in behind and _is_town(title, employer):
        title = None
    if employer and not (title and _on_one_line(title, employer, lines[first:after])):
        employer = _whole(employer, found, lines[first:after])
    employer = house_name(employer) if employer else None
    unit = employer is not None and employer.start in behind and _is_plain(employer.text)
    above = bool(
        title
        and employer
        and employer.start < title.start
        and not _on_one_line(title, employer, lines[first:after])
    )
    placed = any(is_whereabouts(part) for line in lines[first:after] for part in _parted(line.text))
    title = with_form(title, lines[first:after]) if title else None
    forms += [aside for line in lines[first:after] for aside in _BRACKETED.findall(line.text)]
    return _Head(first, after, title, employer, period, unit, above, placed, forms=tuple(forms))


def _is_town(piece: Line, house: Line) -> bool:
    """Whether a word behind a sure house is its town, as nothing in it tells of a title."""
    few = len(piece.text.split()) <= _TOWN_WORDS and title_likeness(piece.text) == 0
    return few and piece.start > house.start and employer_likeness(house.text) >= _SURE


def _whole(house: Line, found: list[Line], lines: tuple[Line, ...]) -> Line:
    """Give the name of a house on a line of its own with its department: "City Hospital - Finance".

    What stands before a telling word belongs to the name; behind it only what tells of a house or
    a part of one, as a town that no table knows is no name.
    """
    line = next(line for line in lines if line.start <= house.start < line.span.end)
    beside = [piece for piece in found if line.start <= piece.start < line.span.end]
    named = [cleaned(piece) for piece in beside if not is_whereabouts(piece.text)]
    at = next((at for at, piece in enumerate(named) if piece.start == house.start), None)
    if at is None:
        return house
    first, last = at, at
    while first and _is_part(named[first - 1], named[first], line, before=True):
        first -= 1
    while last + 1 < len(named) and _is_part(named[last + 1], named[last], line, before=False):
        last += 1
    start, end = named[first].start, named[last].span.end
    return Line(line.text[start - line.start : end - line.start], start)


def _is_part(piece: Line, beside: Line, line: Line, *, before: bool) -> bool:
    """Whether a piece belongs to the name beside it; a bar or a cell would part them."""
    first, last = (piece, beside) if before else (beside, piece)
    between = line.text[first.span.end - line.start : last.start - line.start]
    if not re.fullmatch(r"\s*[,–—-]\s*", between) or title_likeness(piece.text) >= 1:
        return False
    return before or employer_likeness(piece.text) >= 1 or is_department(piece.text)


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
    return employer_likeness(name) < 1 or is_department(name)
