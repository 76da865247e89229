"""Asking a model through the package `llm`: one prompt, one bounded answer, plain errors."""

from collections.abc import Iterator
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Any, Final

from .errors import NoAnswer, NoModel, NotInstalled

_STAYS: Final = "so the message stays as it is"
_SHOWN: Final = 200
"""Characters of a provider's own words that are shown."""


def answer(model: str, prompt: str, system: str, *, within: float, most: int) -> str:
    """Ask a model and give its answer; raises `RewordingError` in a sentence for what goes wrong.

    It waits `within` seconds in all and reads `most` characters; then the stream is left. A
    provider that never comes back is left behind on a thread that ends with the program.
    """
    chosen = _model(model)
    pieces: SimpleQueue[str | BaseException | None] = SimpleQueue()
    enough = Event()
    asking = Thread(
        target=_ask, args=(chosen, prompt, system, pieces, enough), daemon=True, name="rewording"
    )
    asking.start()
    try:
        return _read(model, pieces, monotonic() + within, most)
    finally:
        enough.set()


def _model(name: str) -> Any:
    try:
        import llm  # noqa: PLC0415 - only who has asked for a rewording needs it
    except ImportError as error:
        raise NotInstalled(
            f"What speaks to language models is not installed, {_STAYS}. "
            "Bring it with: pip install 'ringback[llm]'"
        ) from error
    try:
        return llm.get_model(name)
    except llm.UnknownModelError as error:
        raise NoModel(
            f"There is no model {name!r} here, {_STAYS}. See which there are with: llm models. "
            "Others come with a plugin: llm install NAME"
        ) from error
    except Exception as error:
        # Plugins of others are loaded here and fail in ways of their own.
        raise NoModel(
            f"The models could not be listed ({_said(error)}), {_STAYS}. See: llm models"
        ) from error


def _ask(
    model: Any,
    prompt: str,
    system: str,
    pieces: "SimpleQueue[str | BaseException | None]",
    enough: Event,
) -> None:
    """Hand over the answer piece by piece, then None; or the error that ended it."""
    try:
        for piece in model.prompt(prompt, system=system):
            pieces.put(str(piece))
            if enough.is_set():
                return
        pieces.put(None)
    except BaseException as error:  # it is handed to who waits, and judged there
        pieces.put(error)


def _read(
    model: str, pieces: "SimpleQueue[str | BaseException | None]", until: float, most: int
) -> str:
    text = ""
    for piece in _pieces(model, pieces, until):
        text += piece
        if len(text) > most:
            raise NoAnswer(
                f"{model} gave more than {most:,} characters, {_STAYS}. "
                "Ask again, or name another model."
            )
    return text


def _pieces(
    model: str, pieces: "SimpleQueue[str | BaseException | None]", until: float
) -> Iterator[str]:
    while True:
        try:
            piece = pieces.get(timeout=max(0.0, until - monotonic()))
        except Empty:
            raise NoAnswer(
                f"{model} took too long to answer, {_STAYS}. Ask again, or name another model."
            ) from None
        if piece is None:
            return
        if isinstance(piece, BaseException):
            raise _failure(model, piece) from piece
        yield piece


def _failure(model: str, error: BaseException) -> NoModel | NoAnswer:
    from llm import NeedsKeyException  # noqa: PLC0415 - as above; it was found before

    if isinstance(error, NeedsKeyException):
        return NoModel(
            f"{model} needs a key and has none, {_STAYS}. Set it with: llm keys set NAME"
        )
    return NoAnswer(f"{model} failed ({_said(error)}), {_STAYS}. Ask again, or name another model.")


def _said(error: BaseException) -> str:
    """Give the kind of an error and its first words, on one line."""
    words = " ".join(str(error).split())[:_SHOWN]
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
