"""Serving the pages to this machine only, with waitress."""

import socket
import sys
from typing import Final

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from waitress.server import create_server

from .logs import quiet

HOST: Final = "127.0.0.1"

_LARGEST_REQUEST: Final = 1_000_000


def listen(port: int) -> socket.socket:
    """Take a port of this machine, any free one for 0; raises OSError where it cannot be had."""
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There two programs could have the same port, and each gets half of the requests.
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # So that it can be taken again at once after Ctrl-C.
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((HOST, port))
        taken.listen()
    except OSError:
        taken.close()
        raise
    return taken


def address(taken: socket.socket) -> str:
    """Give the address of the Today page on a port that was taken."""
    return f"http://{HOST}:{taken.getsockname()[1]}/"


def serve(taken: socket.socket) -> None:
    """Answer requests until Ctrl-C; `boot.start()` must have run."""
    quiet(debug=settings.DEBUG)
    server = create_server(
        get_wsgi_application(),
        sockets=[taken],
        ident=None,
        max_request_body_size=_LARGEST_REQUEST,
    )
    try:
        server.run()
    finally:
        server.close()
