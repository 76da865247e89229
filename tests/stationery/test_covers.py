import pytest

from ringback.stationery import DoesNotFit, NoAddress, envelope, label
from stationery.letters import LINES, letter, opened, outside, size_of, words_of

THEIRS = LINES[6:10]
OWN = LINES[:3]


@pytest.mark.parametrize(
    ("country", "size"),
    [("US", (684, 297)), ("CA", (684, 297)), ("GB", (624, 312)), ("MX", (624, 312))],
)
def test_the_envelope_is_that_of_the_recipients_country(
    country: str, size: tuple[int, int]
) -> None:
    assert size_of(envelope(letter(country=country))) == size


@pytest.mark.parametrize("country", ["US", "GB"])
def test_F4_the_post_reads_the_recipient_below_on_the_right_and_the_sender_above_on_the_left(
    country: str,
) -> None:
    with opened(envelope(letter(country=country))) as pdf:
        (page,) = pdf.pages
        lines = page.extract_text_lines()
        middle, half = page.width / 2, page.height / 2
        own, theirs = lines[: len(OWN)], lines[len(OWN) :]

        assert [line["text"] for line in lines] == [*OWN, *THEIRS]
        assert all(line["x1"] < middle and line["bottom"] < half for line in own)
        assert all(line["x0"] >= middle - 1 and line["top"] >= half - 1 for line in theirs)
        # The bar code of the post: the lowest 5/8 of an inch.
        assert max(line["bottom"] for line in theirs) <= page.height - 45
        assert max(line["x1"] for line in theirs) <= page.width - 36
        assert own[0]["chars"][0]["size"] < theirs[0]["chars"][0]["size"]


def test_a_long_address_is_set_smaller() -> None:
    post = "\n".join(f"Line {number} of an address that is long" for number in range(6))
    with opened(envelope(letter(post=post))) as pdf:
        (page,) = pdf.pages
        sizes = {round(sign["size"], 1) for sign in page.chars if sign["x0"] > page.width / 2}

        assert outside(page, 36 * 0.8) == []
        assert len(sizes) == 1
        assert 8 <= sizes.pop() < 12


def test_a_line_that_is_too_long_goes_onto_two() -> None:
    employer = (
        "Department of Harbours, Quays, Piers and Landing Stages of the Northern Isles, Bureau 7"
    )
    made = envelope(letter(employer=employer))

    assert employer in words_of(made)
    with opened(made) as pdf:
        assert min(sign["size"] for sign in pdf.pages[0].chars if sign["top"] > 148) >= 9.9
        assert outside(pdf.pages[0], 28) == []


@pytest.mark.parametrize(
    "post",
    ["\n".join("abcdefghijklmn"), "x" * 900, "wide words " * 15],
    ids=["lines", "word", "line"],
)
def test_an_address_that_fits_no_envelope_is_refused_in_a_sentence(post: str) -> None:
    with pytest.raises(DoesNotFit, match=r"envelope.*Nothing was made.*--post ADDRESS"):
        envelope(letter(post=post))
    with pytest.raises(DoesNotFit, match=r"label.*Nothing was made"):
        label(letter(post=post))


def test_without_an_address_of_theirs_there_is_no_envelope_and_no_label() -> None:
    for made in (envelope, label):
        with pytest.raises(NoAddress, match=r"nothing to print.*`ringback contact … --post"):
            made(letter(post=""))


def test_without_an_address_of_ones_own_the_envelope_bears_only_the_name() -> None:
    assert words_of(envelope(letter(own_post=""))) == " ".join(["Sam Doe", *THEIRS])


def test_the_label_bears_the_recipient_alone() -> None:
    made = label(letter())

    assert size_of(made) == (252, 102)
    with opened(made) as pdf:
        assert pdf.pages[0].extract_text().split("\n") == THEIRS
        assert outside(pdf.pages[0], 14) == []
        assert len(pdf.pages) == 1


def test_covers_are_the_same_each_time() -> None:
    assert envelope(letter()) == envelope(letter())
    assert label(letter()) == label(letter())
