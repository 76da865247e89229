"""Readers that do what hostile documents make parsers do; `test_contained` has them run."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from ringback.intake.pages import Line, Page


def good(content: bytes) -> Page:
    text = content.decode()
    return Page(text, (Line(text, 0),), ("Read well.",))


def hang(_content: bytes) -> Page:
    time.sleep(60)
    return Page("", ())


def swell(_content: bytes) -> Page:
    held = [bytearray(10_000_000) for _ in range(200)]
    return Page(str(len(held)), ())


def crash(_content: bytes) -> Page:
    os._exit(11)


def fall(_content: bytes) -> Page:
    raise KeyError("no such glyph")


def chatter(content: bytes) -> Page:
    print("a warning")  # noqa: T201 - what noisy parsers do
    print("another", file=sys.stderr)  # noqa: T201 - as above
    os.write(1, b"and one past Python")
    return good(content)


def write(content: bytes) -> Page:
    with contextlib.suppress(OSError):
        Path(content.decode()).write_bytes(b"x" * 10_000)
        return good(b"written")
    return good(b"refused")


def dial(_content: bytes) -> Page:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    except PermissionError:
        return good(b"refused")
    except OSError:
        pass
    return good(b"tried")


def run(content: bytes) -> Page:
    try:
        subprocess.run(["touch", content.decode()], check=True)
    except PermissionError:
        return good(b"refused")
    return good(b"ran")


def secrets(_content: bytes) -> Page:
    return good(" ".join(sorted(os.environ)).encode())


def process(_content: bytes) -> Page:
    return good(str(os.getpid()).encode())
