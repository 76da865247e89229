"""`ringback serve`."""

import errno
import os
import sys
import threading
import webbrowser
from typing import TYPE_CHECKING

import click

from ringback.cli.opening import opened

if TYPE_CHECKING:
    import socket


@click.command("serve")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    metavar="N",
    help="Where to listen; 0 takes any free port.",
)
@click.option("--no-browser", is_flag=True, help="Do not open the browser.")
def command(port: int, no_browser: bool) -> None:
    """The Today page in your browser, for this machine only; Ctrl-C ends it."""
    opened()
    from ringback.web import serving  # noqa: PLC0415  # no other command needs the web

    with _listening(port) as taken:
        address = serving.address(taken)
        click.echo(f"Ringback is at {address} – for this machine only. Ctrl-C ends it.")
        if not no_browser and sys.stdout.isatty() and _has_display():
            # Some browsers keep their caller until they are closed.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        serving.serve(taken)


def _listening(port: int) -> "socket.socket":
    """Take the port; raises `click.UsageError` with a way out."""
    from ringback.web import serving  # noqa: PLC0415  # as above

    try:
        return serving.listen(port)
    except OSError as error:
        other = f"ringback serve --port {port + 1 if 1024 <= port < 65535 else 8001}"
        raise click.UsageError(
            f"{_refusal(port, error)} Nothing was started. Take another port: {other}"
        ) from error


def _refusal(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is in use, by another program or by a Ringback that runs already: "
            f"see http://127.0.0.1:{port}/ first."
        )
    if error.errno == errno.EACCES:
        return f"This system does not let you use port {port}."
    return f"Port {port} cannot be used: {error.strerror}."


def _has_display() -> bool:
    """Say whether a browser would open in a window of its own, not in this terminal."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
