"""How the seeker is reached: their number as it is written, and said, where it will be dialled."""

from .message import Brief
from .spoken.telephone import as_shown, said, said_as_shown, written


def own_number(brief: Brief) -> str:
    """Give the seeker's number as it is written where it is read; empty if it is not known."""
    return as_shown(brief.phone_shown) or written(brief.seeker.phone, there(brief))


def own_number_said(brief: Brief) -> str:
    """Give the seeker's number figure by figure."""
    shown = as_shown(brief.phone_shown)
    return said_as_shown(shown) if shown else said(brief.seeker.phone, there(brief))


def there(brief: Brief) -> str:
    """Give the country at the other end (ISO 3166); where nothing tells it, the seeker's own."""
    contact = brief.contact.place.country if brief.contact else ""
    seeker = brief.seeker.place.country or brief.seeker.region
    return contact or brief.posting.place.country or seeker
