"""Why a message keeps its own wording.

RewordingError
├── NotInstalled   the extra that speaks to models is not there
├── NoModel        there is no model of that name, or it has no key
├── NoAnswer       the model failed, said nothing, too much, or took too long
└── Refused        it answered, and its wording does not say the same

Each message says what happened, that the message stays as it is, and what to do.
"""


class RewordingError(Exception):
    """The message keeps its own wording; the text says why, and is meant for the person."""


class NotInstalled(RewordingError):
    """The extra is not installed; the message has the command that brings it."""


class NoModel(RewordingError):
    """The model is not known here, or cannot be used without a key."""


class NoAnswer(RewordingError):
    """The model gave nothing that could be judged."""


class Refused(RewordingError):
    """The wording says something else; `reasons` are sentences, one for each thing."""

    def __init__(self, model: str, reasons: tuple[str, ...]) -> None:
        self.reasons = reasons
        listed = "\n".join(f"  - {reason}" for reason in reasons)
        super().__init__(
            f"What {model} made of the message does not say the same, so the message stays as it "
            f"is. Ask again, or use the message:\n{listed}"
        )
