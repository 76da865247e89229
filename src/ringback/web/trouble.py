"""Errors as pages: what happened, what it means, what to do."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ringback.home import HomeError
from ringback.tracker.errors import StorageError
from ringback.tracker.trouble import meaning


class Trouble:
    """Shows a page with the sentence where the search cannot be read; other errors pass."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self._answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Give the page for an error that has a sentence for its reader, else None."""
        known = meaning(error) or error
        if not isinstance(known, StorageError | HomeError):
            return None
        return render(request, "trouble.html", {"sentence": str(known)}, status=503)
