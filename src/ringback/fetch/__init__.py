"""A document by its web address: fetched once, when a person asks for it, and not otherwise.

Public addresses only, at the moment of connecting and after every redirect; bounded in size and
time; without cookies, sign-in or proxies. What goes wrong is an `errors.FetchError` whose message
says what to do.
"""

from . import errors
from .answers import MAX_BYTES, Fetched
from .pages import page
from .publicness import is_public

__all__ = ["MAX_BYTES", "Fetched", "errors", "is_public", "page"]
