"""Events in their typed form: an event word with its options."""

from collections.abc import Sequence

from ringback.casebook.events import Body

from .phrases import PHRASES
from .scene import Scene


def bodies(scene: Scene, verb: str, words: Sequence[str]) -> tuple[Body, ...]:
    """Let an event word's own command read its words; raises `click.ClickException`."""
    phrase = PHRASES[verb]
    with phrase.make_context(f"log … {verb}", list(words), obj=scene) as context:
        told: tuple[Body, ...] = phrase.invoke(context)
    return told
