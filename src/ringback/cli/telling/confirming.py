"""Going over what words were read as, in the terminal: shown, corrected, and nodded at."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

import click

from ringback.cli.readings import show
from ringback.cli.reviewing import can_ask
from ringback.cli.showing import aside
from ringback.reading import review
from ringback.reading.errors import ReadingError
from ringback.reading.moments import moment_told
from ringback.reading.values import Proposed, Reading
from ringback.reading.words import read_words
from ringback.tracker.actions.accepting import supplied
from ringback.tracker.errors import TrackerError
from ringback.tracker.reads.readings import read_out

from .phrases import PHRASES
from .scene import Scene
from .typed import bodies

_QUESTION: Final = (
    "Is that right? Press Enter if it is, or type no to keep nothing; else “no 1” leaves entry 1 "
    "out, “1 at monday 14:00” moves it, “1 rang Dana, no answer” says it anew, and whatever else "
    "you tell is added"
)
_AGAIN: Final = "Right now? Enter keeps it, no keeps nothing"
_YES: Final = frozenset({"", "y", "yes", "ok", "right"})
_NO: Final = frozenset({"n", "no", "nope", "q", "quit"})
_OUT: Final = re.compile(r"(?:no|not|without|drop)\s+(?P<number>\d{1,3})", re.IGNORECASE)
_ANEW: Final = re.compile(r"(?P<number>\d{1,3})[\s.:=]+(?P<words>\S.*)", re.DOTALL)
_AT: Final = re.compile(r"at\s+(?P<moment>.+)", re.IGNORECASE)


def confirmed(reading: Reading, scene: Scene, *, ask: bool) -> Reading | None:
    """Give the reading as the person confirmed it; None where they did not, or nobody is there.

    `--yes` confirms what is sure, and nothing of a reading that holds a question.
    """
    if scene.yes and reading.sure:
        return reading
    if not ask or not can_ask() or not reading.events:
        return None
    return _gone_over(reading, scene)


def _gone_over(reading: Reading, scene: Scene) -> Reading:
    show(read_out(reading, scene.home.book.roster()), scene.application)
    question = _QUESTION
    while (typed := _asked(question)).lower() not in _YES:
        if typed.lower() in _NO:
            raise click.Abort
        question = _AGAIN
        try:
            reading = _corrected(reading, scene, typed)
        except (click.ClickException, ReadingError, TrackerError) as mistake:
            aside(str(mistake) or "That was not understood.")
            continue
        show(read_out(reading, scene.home.book.roster()), scene.application)
    return _each_nodded(reading, scene)


def _asked(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, prompt_suffix=": ")
    return answer.strip()


def _each_nodded(reading: Reading, scene: Scene) -> Reading:
    """Ask about each entry that is not sure, until it gets a yes or a no."""
    shown = read_out(reading, scene.home.book.roster()).events
    unwanted: list[int] = []
    for number in review.in_question(reading):
        keep = click.confirm(f"Not certain: {shown[number - 1].text}. Keep it?", default=None)
        reading = review.nodded(reading, number)
        unwanted += [] if keep else [number]
    for number in reversed(unwanted):
        reading = review.without(reading, number)
    if not reading.events:
        raise click.Abort
    return replace(reading, doubts=())


def _corrected(reading: Reading, scene: Scene, typed: str) -> Reading:
    """Lay one correction over a reading; raises where it cannot be understood."""
    out = _OUT.fullmatch(typed)
    if out:
        return review.without(reading, int(out["number"]))
    anew = _ANEW.fullmatch(typed)
    if anew is None:
        return review.joined(reading, _told(scene, typed))
    number, words = int(anew["number"]), anew["words"]
    at = _AT.fullmatch(words)
    if at:
        return review.moved(reading, number, _moment(scene, at["moment"]))
    try:
        return _said_anew(reading, scene, number, words)
    except click.UsageError:
        if moment_told(words, scene.telling) is None:
            raise
        return review.moved(reading, number, _moment(scene, words))


def _moment(scene: Scene, words: str) -> datetime:
    found = moment_told(words, scene.telling)
    if found is None:
        raise click.UsageError(
            f"{words!r} is no moment that could be read. Give it as 2026-11-09 14:00, “yesterday "
            "at 2” or “monday 14:00”."
        )
    return found


def _said_anew(reading: Reading, scene: Scene, number: int, words: str) -> Reading:
    old = review.entry(reading, number)
    verb, *rest = words.split()
    if verb.lower() in PHRASES:
        typed = bodies(scene, verb.lower(), rest)
        entries: Sequence[Proposed] = [
            Proposed(body, old.happened, old.span, 1.0) for body in typed
        ]
        return review.instead(reading, number, entries)
    told = _told(scene, words)
    entries = [replace(each, span=old.span) for each in told.events]
    return review.joined(review.instead(reading, number, entries), replace(told, events=()))


def _told(scene: Scene, words: str) -> Reading:
    told = supplied(scene.home.book, scene.application.key, read_words(words, scene.telling))
    if told.events:
        return told
    raise click.UsageError(
        "That was not understood, so nothing was changed. Begin with the number of an entry, or "
        "with “no” and its number, or tell what is missing."
    )
