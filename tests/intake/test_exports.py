"""What others may import from the package."""

from ringback import intake


def test_the_public_names_are_these_and_no_others() -> None:
    assert intake.__all__ == [
        "display",
        "errors",
        "find",
        "normalise",
        "place_from_number",
        "place_from_text",
        "read_posting",
        "read_resume",
    ]
    assert all(hasattr(intake, name) for name in intake.__all__)
