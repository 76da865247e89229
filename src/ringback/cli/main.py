"""`ringback`: finds the command, and turns every error into a sentence and an exit code."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Final, NoReturn

import click

from ringback import __version__

COMMANDS: Final[dict[str, str]] = {
    "demo": "show Ringback on an invented search, in a home of its own",
    "me": "who is looking, and their way of following up",
    "add": "add a posting you applied for, with your résumé and whom you know there",
    "contact": "add or change a person at the other end, and their lines",
    "log": "say what happened: called, wrote, heard, interviewed …",
    "greeting": "what a greeting tells callers to do, and what it gives",
    "today": "whom to ring today, on which line, why, and what to say",
    "next": "the next step of one application",
    "ask": "what the panel says of a situation that you tell in your own words",
    "say": "the words: a voicemail, an opener, a letter, your own greeting",
    "facts": "what the résumé gave, and how it may be used",
    "who": "they are ringing: the case on one card, by their number or name",
    "insights": "what your own record shows, and how little that proves",
    "lab": "experiments on invented employers: what assumptions imply, not what is true",
    "export": "everything you have, as a journal or as JSON",
    "serve": "the Today page in your browser, on this machine only",
}
"""The commands in the order of a search; each is a module, loaded when it is asked for."""


class Ringback(click.Group):
    """The group of commands, which imports only the one that runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # click's signature
        """Give the commands in the order of a search."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"ringback.cli.commands.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = get_close_matches(args[0], COMMANDS, n=2, cutoff=0.5)
            hint = f"Did you mean {' or '.join(near)}?" if near else "`ringback --help` lists them."
            raise click.UsageError(f"There is no command {args[0]!r}. {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(
    cls=Ringback,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with `ringback demo`, or with your own: "
    "`ringback add posting.txt --resume resume.txt --applied 2026-11-02 --how online`, "
    "then `ringback today`. Everything stays on this machine; nothing is sent.",
)
@click.version_option(__version__, prog_name="ringback")
def ringback() -> None:
    """Whom to ring today, on which line, why, and what to say after the beep."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command line and leave: 0 done, 2 the user's mistake, 1 ours."""
    # A command builds many small values that live until it ends: looking for rubbish is lost time.
    gc.set_threshold(200_000, 50, 50)
    for stream in (sys.stdout, sys.stderr):
        # A pipe on some systems has no place for a dash or an accent; better a ? than an error.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
    try:
        code = ringback.main(args=arguments, prog_name="ringback", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.format_message())
        sys.exit(0)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except click.exceptions.Abort as stopped:
        # Whoever is impatient presses twice; leaving should not be interrupted in its turn.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _leave(_stopped(stopped), 2)
    except click.ClickException as error:
        _leave(_sentence(error), 2)
    except BrokenPipeError:
        # Whoever read us has enough, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:  # the last edge: a user never sees a traceback
        from .mistakes import explained  # noqa: PLC0415  # dear to import, and rarely needed

        _leave(*explained(error))


def _stopped(abort: click.exceptions.Abort) -> str:
    """Say what stopping means: at a question nothing was done yet, in the midst it may be done."""
    if isinstance(abort.__cause__, KeyboardInterrupt):
        return "Stopped. Either all of it was kept or nothing: `ringback today --all` shows which."
    return "Stopped. Nothing was changed."


def _sentence(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    hint = f"\nSee `{context.command_path} --help`." if context else ""
    return f"{error.format_message()}{hint}"


def _leave(sentence: str, code: int) -> NoReturn:
    click.echo(sentence, err=True)
    sys.exit(code)
