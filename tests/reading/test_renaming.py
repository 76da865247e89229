"""From the names in a text to the keys under which people are kept."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ringback.casebook.events import Arranged, CallPlaced, Closed, Interviewed
from ringback.reading.renaming import renamed

KEYS = {"Tom Chen": "tom", "hiring_manager": ""}


def test_a_contact_gets_the_key_and_who_is_known_keeps_it() -> None:
    assert renamed(CallPlaced("spoke", "Tom Chen"), KEYS) == CallPlaced("spoke", "tom")
    assert renamed(CallPlaced("spoke", "dana"), KEYS) == CallPlaced("spoke", "dana")


def test_several_people_are_each_renamed_once_and_nobody_is_left_out() -> None:
    met = Interviewed(("Tom Chen", "tom", "hiring_manager"), follow_up_with="Tom Chen")
    assert renamed(met, KEYS) == Interviewed(("tom",), follow_up_with="tom")


def test_what_is_no_name_stays() -> None:
    when = datetime(2026, 11, 12, 10, tzinfo=ZoneInfo("America/Chicago"))
    assert renamed(Arranged(when, "Tom Chen", where="Tom Chen"), KEYS) == Arranged(
        when, "Tom Chen", where="Tom Chen"
    )
    assert renamed(Closed("enough"), KEYS) == Closed("enough")
