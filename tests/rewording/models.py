"""Language models of the tests' own, in the real package `llm`: they answer as they are told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import sleep
from typing import Any

import llm
from llm.plugins import pm

Answering = Callable[[str], Iterator[str]]

NAME = "tests-own"


class Told(llm.Model):
    """Answers what it is told to, piece by piece, and keeps what it was asked."""

    model_id = NAME
    can_stream = True

    def __init__(self, answering: Answering) -> None:
        self.answering = answering
        self.asked: list[tuple[str, str]] = []

    def execute(
        self, prompt: Any, stream: bool, response: Any, conversation: Any = None
    ) -> Iterator[str]:
        self.asked.append((prompt.prompt, prompt.system))
        yield from self.answering(prompt.prompt)


class Locked(llm.KeyModel):
    """Wants a key, as the models of most providers do."""

    model_id = NAME
    needs_key = "tests-own"

    def execute(
        self,
        prompt: Any,
        stream: bool,
        response: Any,
        conversation: Any = None,
        key: str | None = None,
    ) -> Iterator[str]:
        yield "with a key"


@contextmanager
def installed(model: llm.Model | llm.KeyModel) -> Iterator[None]:
    """Have the model listed by `llm` as a plugin lists it."""

    class Plugin:
        @llm.hookimpl
        def register_models(self, register: Callable[[Any], None]) -> None:
            register(model)

    plugin = Plugin()
    pm.register(plugin, name="tests-own")
    try:
        yield
    finally:
        pm.unregister(plugin)


def saying(text: str) -> Told:
    """Make a model that gives this text, in pieces as a stream comes."""
    return Told(lambda _: (text[at : at + 40] for at in range(0, len(text), 40)))


def changing(change: Callable[[str], str]) -> Told:
    """Make a model that gives back the message it is sent, changed."""
    return Told(lambda asked: iter((change(asked.split("The message:\n", 1)[1]),)))


def failing(error: Exception) -> Told:
    """Make a model that breaks after its first words."""

    def answering(_: str) -> Iterator[str]:
        yield "Hello "
        raise error

    return Told(answering)


def slow(seconds: float) -> Told:
    """Make a model that thinks for a while."""

    def answering(_: str) -> Iterator[str]:
        sleep(seconds)
        yield "Hello."

    return Told(answering)


def endless() -> Told:
    """Make a model that never stops."""

    def answering(_: str) -> Iterator[str]:
        while True:
            yield "and then " * 20

    return Told(answering)
