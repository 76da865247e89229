"""What a voice is: a name, its rules in the order of their priority, and its verdict."""

from collections.abc import Callable
from dataclasses import dataclass

from ringback.counsel.values import Item, Rightness
from ringback.counsel.view import Rule, View


@dataclass(frozen=True, slots=True)
class Voice:
    """An adviser of the ledger.

    `was_right` says whether leaving the message was right, in this voice's opinion, and `verdict`
    by which rules; it is asked only where a message was left. Who does not leave messages (S1)
    hangs up at every machine.
    """

    name: str
    rules: tuple[Rule, ...]
    was_right: Callable[[View], Rightness]
    verdict: tuple[str, ...]
    leaves_messages: bool = True

    def items(self, view: View) -> tuple[Item, ...]:
        """Give what this voice would do about an open case, in the order of its rules."""
        if not view.case.open:
            return ()
        return tuple(item for rule in self.rules for item in rule(view))
