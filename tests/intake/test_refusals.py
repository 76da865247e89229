"""What cannot be read is refused by a sentence with a way out."""

from datetime import date

import pytest

from ringback.casebook.documents import Posting, Resume
from ringback.intake import errors, read_posting, read_resume

TODAY = date(2026, 7, 1)


def resume(content: bytes, name: str = "") -> Resume:
    return read_resume(content, name=name, today=TODAY)


def posting(content: bytes, name: str = "") -> Posting:
    return read_posting(content, name=name, today=TODAY)


@pytest.mark.parametrize("read", [resume, posting])
@pytest.mark.parametrize(
    ("content", "error", "says"),
    [
        (b"", errors.Empty, "empty"),
        (b" \n\t ", errors.Empty, "empty"),
        ("\u200b\ufeff".encode(), errors.Empty, "no visible words"),
        (b"x" * 2_000_001, errors.TooLarge, "2 MB"),
        (b"%PDF-1.7 ...", errors.Damaged, "PDF"),
        (b"PK\x03\x04....word/document.xml", errors.Damaged, "Word document"),
        (b"PK\x03\x04....opendocument.text", errors.NotText, "odt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", errors.NotText, ".doc"),
        (b"{\\rtf1 hello", errors.NotText, "Rich Text"),
        (b"\x89PNG\r\n\x1a\n", errors.NotText, "picture"),
        (b"abc\x00\x01\x02def", errors.NotText, "no text"),
        (bytes(range(128, 160)) * 9, errors.NotText, "no text"),
    ],
)
def test_unusable_content_is_refused(
    read: object, content: bytes, error: type[errors.IntakeError], says: str
) -> None:
    assert callable(read)
    with pytest.raises(error, match=says) as caught:
        read(content, "cv.bin")
    assert str(caught.value).count(".") >= 2


def test_broken_json_names_the_line() -> None:
    with pytest.raises(errors.InvalidJson, match="line 2"):
        resume(b'{"basics":\n {"name": }}')


@pytest.mark.parametrize(
    "content", [b"{}", b"[1, 2]", b'{"$schema": "x", "properties": {}}', b"[" * 90_000]
)
def test_json_that_is_no_resume_is_refused(content: bytes) -> None:
    with pytest.raises((errors.NotAResume, errors.InvalidJson)):
        resume(content, "cv.json")


def test_a_web_page_without_a_life_in_it_is_no_resume() -> None:
    with pytest.raises(errors.NotAResume, match="Experience"):
        resume(b"<!DOCTYPE html><html><body>me</body></html>")


def test_a_mail_is_no_resume() -> None:
    with pytest.raises(errors.NotText, match=r"e-mail.*attached"):
        resume(b"From: jo@example.com\nMessage-ID: <1@example.com>\nSubject: CV\n\nSee attached.")


@pytest.mark.parametrize("text", ["Dear diary, today it rained.", "The cat sat on 12 mats."])
def test_prose_is_neither_resume_nor_posting(text: str) -> None:
    with pytest.raises(errors.NotAResume, match="Experience"):
        resume(text.encode())
    with pytest.raises(errors.NotAPosting, match="Job title"):
        posting(text.encode())


def test_json_without_a_job_is_no_posting() -> None:
    with pytest.raises(errors.NotAPosting, match="JobPosting"):
        posting(b'{"@type": "Recipe"}')


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "euc_jp", "utf-16"])
def test_a_japanese_ad_is_read_as_far_as_it_goes(encoding: str) -> None:
    text = "# 営業担当\n\n## 応募資格\n- 法人営業 3年以上\n\n## 歓迎\n- 英語\n"
    read = posting(text.encode(encoding))
    assert read.title == "営業担当"
    assert [(want.text, want.must) for want in read.wants] == [
        ("法人営業 3年以上", True),
        ("英語", False),
    ]
