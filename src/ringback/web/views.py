"""One function for each page."""

from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ringback.tracker.book import Book

from .pages import today_page

Clock = Callable[[], datetime]


def machine_clock() -> datetime:
    """Read the clock: now, in the zone of this machine."""
    return datetime.now().astimezone()


@require_safe
def today(request: HttpRequest, clock: Clock = machine_clock) -> HttpResponse:
    """Show whom to follow up with today, and what is waited for."""
    page = today_page(Book.embedded(), clock())
    return render(request, "today.html", {"page": page})
