"""What a person is told about a line that cannot be read."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from ringback.casebook.events import Applied, Closed
from ringback.casebook.journal import JournalError, UnreadableError, parse, parse_event


def mistakes(test: Callable[[], None]) -> list[str]:
    """Give what is said about the docstring of a test."""
    return [str(error) for error in parse(test.__doc__ or "").errors]


def test_what_can_be_read_is_kept_beside_the_errors() -> None:
    """2026-11-02 acme: applied
    2026-11-03 acme: aplied
    2026-11-04 acme: closed
    """
    journal = parse(test_what_can_be_read_is_kept_beside_the_errors.__doc__ or "")
    assert [event.body for event in journal.events] == [Applied(), Closed()]
    assert [event.number for event in journal.events] == [1, 3]
    assert journal.errors == (
        JournalError(2, "“aplied” is no event that the journal knows.", "Did you mean “applied”?"),
    )


def test_errors_stand_in_the_order_of_the_lines() -> None:
    """2026-11-02 applied
    2026-11-03 acme: aplied
    """
    assert [
        text.split(":")[0] for text in mistakes(test_errors_stand_in_the_order_of_the_lines)
    ] == ["line 1", "line 2"]


def test_an_entry_of_no_application_says_so_if_there_are_two() -> None:
    """application acme: Buyer
    application bolt: Seller
    2026-11-02 applied
    """
    (text,) = mistakes(test_an_entry_of_no_application_says_so_if_there_are_two)
    assert "which application" in text
    assert "acme: applied online" in text


def test_a_misspelt_heading_and_its_details_are_named() -> None:
    """contct dana: Dana Reyes
    contact tom: Tom Bell
      ofice +15125550111
      office
      place Austin (Central, US)
      place Austin (America/Chicago, US
    application acme: Buyer
      with dana as recruitter
      posting one.txt
      posting two.txt
    seeker Maria
      telephone perhaps
      weight patient much
    seeker Rosa
    """
    said = mistakes(test_a_misspelt_heading_and_its_details_are_named)
    wanted = [
        ("line 1", "“contact”"),
        ("line 3", "“office”"),
        ("line 4", "+15125550111"),
        ("line 5", "America/Chicago"),
        ("line 6", "not closed"),
        ("line 8", "“recruiter”"),
        ("line 10", "twice"),
        ("line 12", "yes, prepared, no"),
        ("line 13", "patient 1.5"),
        ("line 14", "already"),
    ]
    assert len(said) == len(wanted)
    for text, (line, words) in zip(said, wanted, strict=True):
        assert text.startswith(f"{line}: ")
        assert words in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("callled dana, busy", "“called”"),
        ("called dana, left a voicmail", "“left a voicemail”"),
        ("called dana", "“no answer”"),
        ("called dana, busy, busy", "two of the same"),
        ("called dana, busy, on the offce line", "“on the office line”"),
        ("called dana, busy, saying", "dana, tom and ann"),
        ("called dana, busy, saying one and", "After “and” a name is missing"),
        ("called on, busy", "busy"),
        ("heard dana's greeting: away, gives cell", "After “cell”"),
        ("heard dana's greeting: use the cel", "“use the cell”"),
        ("arranged an interview", "2026-11-20 14:00"),
        ("arranged an interview for 2026-02-30", "2026-02-30"),
        ("arranged an interview for 2026-02-20 25:10", "25:10"),
        ("arranged an interview for 2026-02-20 10:10 +25:00", "a day or more"),
        ("interviewed; decision by tomorrow", "2026-11-20"),
        ("corrected entry 1234567890123456789", "too long"),
        ('closed: "for good', "never closed"),
        ('closed: "\\q"', "\\n"),
        ('closed: "\\u{110000}"', "stands for nothing"),
        ("reopened (recorded 2026-11-09)", "too much"),
        ("reopened again", "nothing"),
        ("", "Begin with"),
    ],
)
def test_a_mistake_comes_with_what_to_write(words: str, said: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        parse_event(words)
    assert said in f"{caught.value.wrong} {caught.value.instead}"


def test_days_and_hours_that_do_not_exist_are_refused() -> None:
    """2026-02-30 acme: applied
    2026-11-9 acme: applied
    2026-11-09 24:00 acme: applied
    2026-11-09 #x acme: applied
    2026-11-09 acme: applied (recorded yesterday)
    2026-11-09 acme: applied (recorded 2026-11-09) twice
    """
    assert len(mistakes(test_days_and_hours_that_do_not_exist_are_refused)) == 6


def test_an_hour_that_the_clocks_skip_is_refused() -> None:
    journal = parse("2026-03-08 02:30 acme: applied", zone=ZoneInfo("America/Chicago"))
    assert "skip 02:30" in journal.errors[0].wrong


def test_a_text_that_is_no_journal_is_given_up() -> None:
    errors = parse("nonsense\n" * 100_000).errors
    assert len(errors) == 201
    assert "stopped" in errors[-1].wrong


@pytest.mark.parametrize(
    "flood",
    [
        '"' * 99_999,
        "(" * 99_999,
        "a, " * 99_999,
        "\\" * 99_999,
        " " * 99_999 + "x",
        '"\\"' * 50_000,
    ],
)
def test_a_flood_of_one_sign_does_not_hold_the_reader_up(flood: str) -> None:
    heads = ("", "seeker ", "contact dana: ", "2026-11-02 acme: interviewed with ")
    for head in heads:
        journal = parse(head + flood)
        assert all(len(str(error)) < 700 for error in journal.errors)
