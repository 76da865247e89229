"""The shape of a greeting of one's own, as it was looked at."""

from msgspec import Struct

from ringback.words.greeting.check import Severity


class Looked(Struct, frozen=True):
    """One thing that was looked at; `passed` is null where the words cannot show it.

    `mend` says what would help, empty where nothing needs to be mended; `rule` is the rule behind
    it, where there is one.
    """

    id: str
    passed: bool | None
    severity: Severity
    mend: str
    rule: str


class OwnGreeting(Struct, frozen=True):
    """A greeting of one's own, how many seconds it takes, and what was found in it."""

    text: str
    seconds: float
    findings: list[Looked]
