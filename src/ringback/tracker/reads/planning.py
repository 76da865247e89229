"""Steps as they are shown: the plan of one seeker, worked out anew each time it is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from ringback.casebook.calendar import end_of_day
from ringback.casebook.case import Search
from ringback.casebook.fold import fold
from ringback.counsel import Policy, dissent, is_due, panel, plan
from ringback.counsel.setting import Setting
from ringback.counsel.values import Acted, Advice, Item, Opinion, Panel, Plan, Planned
from ringback.counsel.view import View
from ringback.counsel.voices import VERDICTS
from ringback.tracker.almanac import almanac

from . import sentences, shapes
from .card_facts import said_facts
from .card_shapes import PrepareCard
from .cards import open_questions, prepare_card
from .messages import Desk, for_the_assistant, scripts
from .reasons import reasons

if TYPE_CHECKING:
    from ringback.tracker.book import Book


@dataclass(frozen=True, slots=True)
class Today:
    """The steps that are shown, and how many more there are."""

    steps: list[shapes.Step]
    more: int


class Planner:
    """One seeker's search at one moment, and the shapes of its steps."""

    def __init__(self, book: "Book", now: datetime, policy: Policy | None = None) -> None:
        self.now = now
        self.policy = policy or Policy()
        self.holidays = almanac()
        self.search: Search = fold(book.history(), book.roster(), until=now)
        self.desk = Desk(book, self.search)
        self._setting = Setting(self.search, self.policy, now, self.holidays)
        self._views: dict[str, View] = {}
        self._asked: dict[str, Panel] = {}

    def today(self, *, limit: int | None = 10, waited_for: bool = False) -> Today:
        """Give every step that is due by the end of today at the contact's place, best first.

        With `waited_for` also what is not due yet. Only the steps shown get their words.
        """
        advised = [advice for advice in self._plan() if waited_for or is_due(advice.step, self.now)]
        return self._shown(advised, limit)

    def next(self, key: str) -> shapes.Step | None:
        """Give the next step of one case; None where there is nothing to do."""
        first = next(self._advised(key), None)
        return self.step(first) if first else None

    def with_panel(self, key: str) -> shapes.NextWithPanel:
        """Give the next step of one case with every voice's plan."""
        view = self.view(key)
        said = self._consult(key)
        contacts = self.search.contacts
        return shapes.NextWithPanel(
            step=self.next(key),
            panel=[self._opinion(opinion, view) for opinion in said.opinions],
            consensus=shapes.Consensus(
                said.was_right,
                _votes(said),
                [self.item(step) for step in said.consensus.steps],
                sentences.consensus(said, contacts, self.search.seeker.voice),
                self._behind(said.consensus, (), view),
            ),
            guardrails=_once(
                acted
                for plan_ in (*(opinion.plan for opinion in said.opinions), said.consensus)
                for acted in plan_.guardrails
            ),
            leader=said.leader,
        )

    def _opinion(self, said: Opinion, view: View) -> shapes.Opinion:
        verdict = VERDICTS[said.voice] if said.was_right else ()
        return shapes.Opinion(
            said.voice,
            said.was_right,
            [self.item(step) for step in said.plan.steps],
            sentences.opinion(said, self.search.contacts),
            self._behind(said.plan, verdict, view),
        )

    def _behind(self, plan_: Plan, verdict: tuple[str, ...], view: View) -> list[shapes.Why]:
        """Give every rule behind a verdict and a plan, each once."""
        rules = dict.fromkeys((*verdict, *(r for step in plan_.steps for r in step.item.rules)))
        events = (number for step in plan_.steps for number in step.item.events)
        return reasons(rules, events, view, self.search)

    def waiting(self, limit: int) -> Today:
        """Give what is not due yet, the nearest day first (S4)."""
        later = [advice for advice in self._plan() if not is_due(advice.step, self.now)]
        later.sort(key=lambda advice: advice.step.not_before)
        return self._shown(later, limit)

    def view(self, key: str) -> View:
        """Look at one case as the rules do; raises KeyError where there is none."""
        if key not in self._views:
            self._views[key] = View(self.search.cases[key], self._setting)
        return self._views[key]

    def step(self, advice: Advice) -> shapes.Step:
        """Give one step with its reasons, its dissent and its words."""
        planned, key = advice.step, advice.application
        view = self.view(key)
        item = self.item(planned)
        application = view.case.application
        panel = self._consult(key)
        contacts = self.search.contacts
        return shapes.Step(
            act=item.act,
            kind=item.kind,
            contact=item.contact,
            line=item.line,
            not_before=item.not_before,
            until=item.until,
            rules=item.rules,
            application=key,
            posting=shapes.Posting(application.title, application.employer),
            window=_window(planned, view.clock, self.now),
            if_machine=planned.item.if_machine,
            waiting_for=None if is_due(planned, self.now) else sentences.waiting(planned, contacts),
            why=reasons(planned.item.rules, planned.item.events, view, self.search),
            dissent=[
                shapes.Dissent(
                    other.voice,
                    sentences.dissent(other.voice, other.planned, contacts),
                    self.item(other.planned),
                )
                for other in dissent(panel, planned, self.now)
            ],
            messages=scripts(self.desk, view, planned, contacts.get(planned.item.contact)),
            guardrails=_once(planned.guardrails),
            stage=view.case.stage,
            waiting_days=view.case.waiting(self.now, view.clock),
            quiet_days=view.case.quiet(self.now, view.clock),
            if_assistant=for_the_assistant(self.desk, view, planned),
            hours=_hours(planned),
            card=self._card(planned.item, view),
            open_questions=open_questions(view.case, self.search, self.now),
        )

    def item(self, planned: Planned) -> shapes.Item:
        """Give an item in the shape that is shown."""
        item = planned.item
        contact = self.search.contacts.get(item.contact)
        line = item.line
        return shapes.Item(
            act=item.act,
            kind=item.kind,
            contact=contact.name if contact else None,
            line=shapes.Line(line.kind, line.value, line.origin) if line else None,
            not_before=planned.not_before,
            until=_there(planned),
            rules=list(item.rules),
        )

    def _card(self, item: Item, view: View) -> PrepareCard | None:
        """Give what to have at hand for a talk to come; None where none is prepared."""
        if item.act != "prepare" or not view.case.appointments:
            return None
        brief = self.desk.brief(view.case, self.now, view.contact)
        facts = said_facts(brief.facts, brief.today)
        behind = next(iter(item.events), None)
        return prepare_card(view.case, self.search, self.now, appointment=behind, facts=facts)

    def _shown(self, advised: list[Advice], limit: int | None) -> Today:
        """Give the first of them with their words, the documents read at once."""
        shown = advised if limit is None else advised[:limit]
        cases = self.search.cases
        self.desk.fetch(cases[advice.application].application for advice in shown)
        return Today([self.step(advice) for advice in shown], len(advised) - len(shown))

    def _plan(self) -> tuple[Advice, ...]:
        return plan(self.search, self.policy, self.now, holidays=self.holidays)

    def _consult(self, key: str) -> Panel:
        """Ask the panel on a case, once however often its answer is shown."""
        if key not in self._asked:
            self._asked[key] = panel(self.view(key))
        return self._asked[key]

    def _advised(self, key: str) -> Iterator[Advice]:
        return (advice for advice in self._plan() if advice.application == key)


def _window(planned: Planned, clock: tzinfo, now: datetime) -> shapes.Window:
    """Give when a step can be done; what is written can be done all day."""
    window = planned.window
    if window is not None:
        return shapes.Window(window.start, window.end, window.zone)
    zone = str(getattr(clock, "key", "")) or "UTC"
    start = max(planned.not_before, now.astimezone(planned.not_before.tzinfo or UTC))
    start = start.replace(microsecond=0)
    until = _there(planned)
    end = end_of_day(start, clock)
    return shapes.Window(start, min(end, until) if until and until > start else end, zone)


def _there(planned: Planned) -> datetime | None:
    """Give the moment after which a step is of no use, at the contact's place."""
    until = planned.item.until
    return until.astimezone(planned.not_before.tzinfo) if until is not None else None


def _hours(planned: Planned) -> shapes.Hours | None:
    """Give the hours at which they were tried, and those that never were (S2)."""
    window = planned.window
    if window is None or not window.tried:
        return None
    tried = [shapes.Tried(_WEEKDAYS[day], hour) for day, hour in window.tried]
    return shapes.Hours(tried, list(window.untried))


_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _votes(said: Panel) -> shapes.Votes:
    votes = dict(said.votes)
    return shapes.Votes(votes.get("yes", 0), votes.get("no", 0), votes.get("if", 0))


def _once(acted: Iterator[Acted] | tuple[Acted, ...]) -> list[shapes.Guardrail]:
    return [shapes.Guardrail(act.name, act.text) for act in dict.fromkeys(acted)]
