"""A greeting as the event that it makes."""

from ringback.casebook.events import GreetingHeard
from ringback.reading.bounds import plain
from ringback.reading.speakers import same_person
from ringback.reading.values import Person, Proposed, Reading, Telling

from .hearing import hear_greeting
from .values import Greeting


def read_greeting(text: str, telling: Telling, *, asked_for: str = "") -> Reading:
    """Give what a machine told callers as one `GreetingHeard`, its words kept as they are (L2).

    `asked_for` is the key or the name of who was rung. The event is that of the known person whose
    machine it says it is, else of who was rung. Raises `ReadingError`.
    """
    rung = next((each for each in telling.people if each.key == asked_for), None)
    heard = hear_greeting(text, telling, asked_for=rung.name if rung else asked_for)
    owner = _owner(heard, telling) if heard.right_person is not True else None
    person = owner or rung or _named(asked_for, telling)
    event = Proposed(
        GreetingHeard(
            says=heard.instruction,
            also=heard.also,
            contact=person.key if person else asked_for,
            gives=heard.lines,
            back=heard.back,
            words=text.strip(),
        ),
        telling.told,
        heard.span,
        heard.confidence,
        (*heard.advice, *heard.assumed),
    )
    return Reading("greeting", plain(text), (event,), doubts=heard.doubts)


def _owner(heard: Greeting, telling: Telling) -> Person | None:
    """Give the known person whose machine it is, where the greeting names one."""
    return _named(heard.name, telling)


def _named(name: str, telling: Telling) -> Person | None:
    return next((each for each in telling.people if same_person(name, each.name)), None)
