"""What a posting asks for, said back whole or not at all."""

import pytest

from ringback.casebook.documents import Span, Want
from ringback.words.fitting.asks import asking


def said(text: str, of: str, *, must: bool = True) -> str:
    return asking(Want(text, must, Span(0, len(text))), of)


@pytest.mark.parametrize(
    ("asked", "of", "back"),
    [
        (
            "Process insurance claims and refunds",
            "Processed claims",
            "You are looking for somebody to process insurance claims and refunds",
        ),
        (
            "Move patients from bed or chair to the bath",
            "Moved patients",
            "You are looking for somebody to move patients from bed or chair to the bath",
        ),
        (
            "Order the linen and train new porters",
            "Trained 4 porters",
            "You are looking for somebody to train new porters",
        ),
        (
            "We need a cook who can bone fish, keep stock and lead two commis chefs",
            "Lead three commis chefs",
            "You are looking for somebody who can lead two commis chefs",
        ),
        (
            "Managing a fleet of vans",
            "Managed 12 vans",
            "You are looking for somebody to manage a fleet of vans",
        ),
        ("Python", "Python", "You ask for Python"),
        ("Night Porter", "night porter", "You are looking for a night porter"),
        (
            "Market research experience",
            "market research",
            "You ask for market research experience",
        ),
        (
            "Minimum 3 years in a busy pharmacy",
            "Ran the pharmacy's till",
            "You ask for experience in a busy pharmacy",
        ),
        (
            "Five years of roofing experience",
            "Roofed 60 houses",
            "You ask for roofing experience",
        ),
        (
            "Set up and operate lathes",
            "Operated lathes",
            "You are looking for somebody to set up and operate lathes",
        ),
        (
            "Take off, repair and refit doors",
            "Repaired doors",
            "You are looking for somebody to take off, repair and refit doors",
        ),
        (
            "Liaise with and support families",
            "Supported families",
            "You are looking for somebody to liaise with and support families",
        ),
        (
            "Manage your pipeline",
            "Managed a pipeline",
            "You are looking for somebody to manage their own pipeline",
        ),
        (
            "Plan and run your own lessons",
            "Ran lessons",
            "You are looking for somebody to plan and run their own lessons",
        ),
    ],
)
def test_R6_a_want_keeps_its_grammar(asked: str, of: str, back: str) -> None:
    assert said(asked, of) == back


@pytest.mark.parametrize(
    "asked",
    [
        "Design principles",
        "Thrift",
        "Cleans, washes and irons linen for the guests of three houses",
        "Drove lorries",
        "Experience with your patients",
        "Help the guests who ask you",
        "You will be happiest where the days differ",
        "Keep " + ", ".join(["the very old and rather dusty ledgers of the parish"] * 3),
    ],
)
def test_R6_what_cannot_be_said_well_is_not_said(asked: str) -> None:
    assert said(asked, asked) == ""


def test_R6_a_nice_to_have_that_is_a_thing_is_only_mentioned() -> None:
    assert said("Experience with kilns", "kilns", must=False) == (
        "Your ad mentions experience with kilns"
    )
