"""What a guardrail is."""

from collections.abc import Callable

from ringback.counsel.values import Acted, Item
from ringback.counsel.view import View

Guarded = tuple[Item | None, Acted | None]
"""The item as it may be done, None where it may not; and what the guardrail did, if anything."""

Guardrail = Callable[[View, Item], Guarded]
