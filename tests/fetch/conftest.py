"""A web that lives as long as a test."""

import time
from collections.abc import Callable, Iterator

import pytest

from fetch.web import Web


@pytest.fixture
def web() -> Iterator[Web]:
    """Give an empty web, whose servers end with the test."""
    made = Web()
    yield made
    for site in made.sites.values():
        site.stop()


@pytest.fixture
def stopwatch() -> Callable[[], float]:
    """Give what tells the seconds since the test began."""
    begun = time.monotonic()
    return lambda: time.monotonic() - begun
