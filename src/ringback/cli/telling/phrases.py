"""The event words of `log`, each with its options; what each gives is the events it tells of."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

from ringback.casebook.events import (
    Applied,
    Arranged,
    AskedNotTo,
    Body,
    CallPlaced,
    CheckBackAgreed,
    Closed,
    Decided,
    GivenLine,
    GreetingHeard,
    HeardBack,
    Interviewed,
    Promised,
    RangBack,
    Reopened,
    Snoozed,
    Urgent,
    Wrote,
)
from ringback.casebook.terms import (
    Answer,
    FollowUpBy,
    How,
    Instruction,
    Means,
    MessageKind,
    Outcome,
    PhoneKind,
    Silence,
    Unit,
    Verdict,
)
from ringback.cli.options import choice, joined
from ringback.cli.showing import aside
from ringback.intake.numbers import normalise

from .scene import Scene

Told = tuple[Body, ...]
Command = TypeVar("Command", bound=Callable[..., Any])

PHRASES: Final[dict[str, click.Command]] = {}
"""Every event word with the command that reads it."""

_scene = click.make_pass_decorator(Scene)


def help_of(word: str) -> str:
    """Give the help of an event word, for which no application need be known."""
    context = PHRASES[word].make_context(
        f"ringback log APPLICATION {word}", [], resilient_parsing=True
    )
    return context.get_help()


def _phrase(word: str) -> Callable[[Callable[..., Told]], click.Command]:
    def register(function: Callable[..., Told]) -> click.Command:
        # A phrase is read without its parent, whose words for help it would otherwise share.
        settings = {"help_option_names": ["-h", "--help"]}
        PHRASES[word] = click.command(word, context_settings=settings)(function)
        return PHRASES[word]

    return register


def _greeting_options(command: Command) -> Command:
    described = (
        click.option("--says", type=choice(Instruction), help="What the greeting told callers."),
        click.option("--gives", multiple=True, metavar="office|cell=N", help="A number it gave."),
        click.option("--back", metavar="DATE", help="The first day on which they are back."),
        click.option("--line", type=choice(PhoneKind), help="Which line was rung."),
    )
    for option in reversed(described):
        command = option(command)
    return command


@_phrase("applied")
@click.option("--how", type=choice(How), help="How it was sent.")
@click.option("--detail", default="", metavar="WORDS", help="What finds the résumé in the stack.")
@_scene
def applied(_: Scene, how: How | None, detail: str) -> Told:
    """The application went off."""
    return (Applied(how, detail),)


@_phrase("called")
@click.argument("name", nargs=-1)
@click.option("--outcome", type=choice(Outcome), help="How the call ended.")
@click.option("--greeting", default="", metavar="WORDS", help="What the machine said.")
@_greeting_options
@_scene
def called(
    scene: Scene,
    name: tuple[str, ...],
    outcome: Outcome | None,
    greeting: str,
    says: Instruction | None,
    gives: tuple[str, ...],
    back: str | None,
    line: PhoneKind | None,
) -> Told:
    """You rang somebody: NAME, or whoever was planned."""
    person = scene.person(name)
    machine = bool(greeting or says or gives or back)
    if outcome is None:
        outcome = "hung_up" if machine else "no_answer"
        aside(f"How it ended was not said, so it is kept as {outcome}: see --outcome.")
    call = CallPlaced(outcome, person, line)
    if not machine:
        return (call,)
    return (_greeting(scene, person, line, says, gives, back, greeting), call)


@_phrase("greeting")
@click.argument("words", nargs=-1)
@_greeting_options
@_scene
def greeting_heard(
    scene: Scene,
    words: tuple[str, ...],
    says: Instruction | None,
    gives: tuple[str, ...],
    back: str | None,
    line: PhoneKind | None,
) -> Told:
    """You heard a greeting: NAME, if need be, and its WORDS."""
    person, said = scene.person_then_words(words)
    return (_greeting(scene, person, line, says, gives, back, said),)


@_phrase("arranged")
@click.argument("datetime", nargs=-1, required=True)
@click.option("--with", "names", multiple=True, metavar="NAME", help="With whom.")
@click.option("--where", default="", metavar="WORDS", help="Where.")
@click.option("--call", "is_call", is_flag=True, help="A call to come, not an interview.")
@click.option("--cancelled", is_flag=True, help="It will not take place.")
@_scene
def arranged(
    scene: Scene,
    datetime: tuple[str, ...],
    names: tuple[str, ...],
    where: str,
    is_call: bool,
    cancelled: bool,
) -> Told:
    """An interview or call is to come, was moved, or was cancelled: DATETIME."""
    people = scene.people(names, "interviewer")
    what = "call" if is_call else "interview"
    return (Arranged(scene.moment(joined(datetime)), what, people, where, cancelled),)


@_phrase("interviewed")
@click.argument("names", nargs=-1)
@click.option("--high", multiple=True, metavar="WORDS", help="A high point of the talk.")
@click.option("--concern", multiple=True, metavar="WORDS", help="A concern they raised.")
@click.option("--idea", multiple=True, metavar="WORDS", help="What you would do on the job.")
@click.option("--next-step-by", metavar="D", help="The day they named for the next step.")
@click.option("--decision-by", metavar="D", help="The day they named for the decision.")
@click.option("--they-contact", type=choice(Answer), help="Whether they will be in touch.")
@click.option("--may-follow-up", type=choice(Answer), help="Whether you may follow up.")
@click.option("--follow-up-from", metavar="D", help="From when.")
@click.option("--follow-up-how", type=choice(FollowUpBy), help="How.")
@click.option("--follow-up-with", default="", metavar="NAME", help="With whom.")
@_scene
def interviewed(
    scene: Scene,
    names: tuple[str, ...],
    high: tuple[str, ...],
    concern: tuple[str, ...],
    idea: tuple[str, ...],
    next_step_by: str | None,
    decision_by: str | None,
    they_contact: Answer | None,
    may_follow_up: Answer | None,
    follow_up_from: str | None,
    follow_up_how: FollowUpBy | None,
    follow_up_with: str,
) -> Told:
    """An interview took place, with NAMES."""
    return (
        Interviewed(
            people=scene.people(names, "interviewer"),
            high=high,
            concern=concern,
            idea=idea,
            next_step_by=scene.day(next_step_by),
            decision_by=scene.day(decision_by),
            they_contact=they_contact,
            may_follow_up=may_follow_up,
            follow_up_from=scene.day(follow_up_from),
            follow_up_how=follow_up_how,
            follow_up_with=scene.person([follow_up_with]),
        ),
    )


@_phrase("wrote")
@click.argument("name_kind", nargs=-1, required=True, metavar="[NAME] KIND")
@click.option("--by", type=choice(Means), default="email", show_default=True, help="How it went.")
@click.option(
    "--call-announced/--no-call-announced",
    "announced",
    default=None,
    help="Whether it said that you will telephone; thanks and notes of interest do.",
)
@_scene
def wrote(scene: Scene, name_kind: tuple[str, ...], by: Means, announced: bool | None) -> Told:
    """You wrote to NAME: a message of KIND, such as thank_you."""
    *name, last = name_kind
    kind: MessageKind = choice(MessageKind).convert(last, None, None)  # type: ignore[assignment]  # a word of that list
    return (Wrote(kind, by, scene.person(name), announced),)


@_phrase("heard")
@click.argument("words", nargs=-1, required=True)
@click.option("--back", metavar="DATE", help="An automatic reply: when they are back.")
@_scene
def heard_back(scene: Scene, words: tuple[str, ...], back: str | None) -> Told:
    """They answered: NAME, if need be, and their WORDS."""
    person, said = scene.person_then_words(words)
    return (HeardBack(person, said, automatic=bool(back), back=scene.day(back)),)


@_phrase("rang-back")
@click.argument("name", nargs=-1)
@click.option("--missed", is_flag=True, help="You could not take the call.")
@_scene
def rang_back(scene: Scene, name: tuple[str, ...], missed: bool) -> Told:
    """They rang you."""
    return (RangBack(scene.person(name), missed),)


@_phrase("promised")
@click.argument("date", nargs=-1, required=True)
@click.option("--mine", is_flag=True, help="It was you who promised to call them on that day.")
@_scene
def promised(scene: Scene, date: tuple[str, ...], mine: bool) -> Told:
    """They promised their word by DATE."""
    return (Promised(scene.day_ahead(joined(date)), mine=mine),)


@_phrase("decided")
@click.argument("verdict", type=choice(Verdict))
@click.option("--answer-by", metavar="D", help="When an offer wants its answer.")
@_scene
def decided(scene: Scene, verdict: Verdict, answer_by: str | None) -> Told:
    """It was decided: offer, rejected, filled or withdrawn."""
    return (Decided(verdict, scene.day(answer_by)),)


@_phrase("urgent")
@click.argument("words", nargs=-1, required=True)
@click.option("--until", metavar="DATETIME", help="When it no longer presses; else tonight.")
@_scene
def urgent(scene: Scene, words: tuple[str, ...], until: str | None) -> Told:
    """It presses, and why."""
    last = scene.moment(until) if until and ":" in until else scene.evening(until)
    if last <= scene.happened:
        raise click.BadParameter(
            f"{until!r} has passed already, so nothing presses any more. Nothing was recorded. "
            "Give a moment that is to come.",
            param_hint="--until",
        )
    return (Urgent(joined(words), last),)


@_phrase("closed")
@click.argument("words", nargs=-1)
@_scene
def closed(_: Scene, words: tuple[str, ...]) -> Told:
    """You put an end to it."""
    return (Closed(joined(words)),)


@_phrase("reopened")
@_scene
def reopened(_: Scene) -> Told:
    """It goes on where it was."""
    return (Reopened(),)


@_phrase("check-back")
@click.argument("every", nargs=-1, required=True)
@_scene
def check_back(_: Scene, every: tuple[str, ...]) -> Told:
    """They agreed that you ask again EVERY so often: “6 weeks”."""
    words = joined(every).lower().removeprefix("every ").split()
    count = words[0] if words and words[0].isdigit() else "1"
    unit = words[-1].rstrip("s") + "s" if words else ""
    if unit not in ("days", "weeks", "months") or not 1 <= int(count) <= 999:
        raise click.BadParameter(
            f"{joined(every)!r} is no interval. Nothing was recorded. Give it as “6 weeks”."
        )
    units: dict[str, Unit] = {"days": "days", "weeks": "weeks", "months": "months"}
    return (CheckBackAgreed(int(count), units[unit]),)


@_phrase("asked-not-to")
@click.argument("what", type=choice(Silence))
@click.argument("name", nargs=-1)
@_scene
def asked_not_to(scene: Scene, what: Silence, name: tuple[str, ...]) -> Told:
    """They asked you not to: call, write or all; NAME if it was one person."""
    return (AskedNotTo(what, scene.person(name)),)


@_phrase("snooze")
@click.argument("until")
@click.argument("words", nargs=-1)
@_scene
def snooze(scene: Scene, until: str, words: tuple[str, ...]) -> Told:
    """Put it aside UNTIL a day, with your reason in WORDS."""
    return (Snoozed(scene.day_ahead(until), joined(words)),)


def _greeting(
    scene: Scene,
    person: str,
    line: PhoneKind | None,
    says: Instruction | None,
    gives: tuple[str, ...],
    back: str | None,
    words: str,
) -> GreetingHeard:
    away = scene.day(back)
    typed = GreetingHeard(
        says=says or ("away" if away else "none"),
        contact=person,
        line=line,
        gives=tuple(_given(scene, pair) for pair in gives),
        back=away,
        words=words,
    )
    if says is not None or not words.strip():
        return typed
    from .greetings import heard  # noqa: PLC0415  # most calls are typed without words to be read

    return heard(scene, typed)


def _given(scene: Scene, pair: str) -> GivenLine:
    kind, _equals, number = pair.partition("=")
    phone: PhoneKind = "office" if kind.strip().lower() == "office" else "cell"
    if kind.strip().lower() not in ("office", "cell") or not number:
        raise click.BadParameter(
            f"{pair!r} names no line. Nothing was recorded. Give it as cell=512-555-0122.",
            param_hint="--gives",
        )
    return GivenLine(phone, normalise(number, scene.country))
