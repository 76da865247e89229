"""A message as it is shown in a terminal."""

from ringback.tracker.reads import say_shapes

from .showing import aside, line


def show(said: say_shapes.Say, *, why: bool, whole: bool, trouble: str = "") -> None:
    """Show a message, what it rests on if asked, and beside it what it lacks.

    Without `whole` the words themselves are left out: they stand in a file.
    """
    if whole:
        _words(said)
    if why:
        _reasons(said)
    if said.by in (None, "office", "cell"):
        aside(f"{said.seconds:.0f} seconds as spoken: {said.spoken}")
    for lack in said.missing:
        aside(f"Missing: {lack}")
    if said.reworded_by:
        aside(f"Worded by {said.reworded_by}; what it claims was checked against your facts.")
    if trouble:
        aside(trouble)


def _words(said: say_shapes.Say) -> None:
    if said.subject:
        line(f"To: {_recipient(said)}", "dim")
        line(f"Subject: {said.subject}", "dim")
        line()
    line(said.text)
    line()


def _recipient(said: say_shapes.Say) -> str:
    if said.by == "email" and said.address:
        return f"{said.to or ''} <{said.address}>".strip()
    return ", ".join(filter(None, (said.to, said.address))) or "whoever reads it"


def _reasons(said: say_shapes.Say) -> None:
    for sentence in said.sentences:
        line(
            f"“{' / '.join(sentence.text.splitlines())}” rests on {', '.join(sentence.rests_on)}",
            "dim",
        )
    for fact in said.facts:
        line(f"Fact {fact.id} (score {fact.score:.2f}): {fact.text}", "dim")
        for reason in fact.why:
            line(reason, "dim", indent=2)
