"""What every voice says of a case, and what they come to, as it is read in a terminal."""

from ringback.tracker.reads import shapes

from .showing import line
from .steps import show_reasons


def show_panel(answer: shapes.NextWithPanel, *, why: bool, rules: bool) -> None:
    """Show each voice, with `rules` by which rules; with `why` every rule behind them, once."""
    for said in answer.panel:
        line(f"{said.voice}: {said.text}{_rules(said.why) if rules else ''}")
    together = answer.consensus
    line(f"together: {together.text}{_rules(together.why) if rules else ''}", "bold")
    for acted in answer.guardrails:
        line(f"held by {acted.name.replace('_', ' ')}: {acted.text}", "dim")
    if why:
        line()
        named = {each.rule: each for said in answer.panel for each in said.why}
        show_reasons((named | {each.rule: each for each in together.why}).values(), 0, causes=False)


def _rules(whys: list[shapes.Why]) -> str:
    return f" ({', '.join(why.rule for why in whys)})" if whys else ""
