"""Word documents from other programs, of other kinds, with styles upon styles, and without help."""

from collections.abc import Callable
from typing import Final

import pytest

from intake.papers_docx import of_body, with_parts
from ringback.intake import errors
from ringback.intake.contained import Container
from ringback.intake.formats.docx import page_of_docx
from ringback.intake.pages import Page

COOK: Final = "<w:p><w:r><w:t>Cook, Bistro Verde</w:t></w:r></w:p>"
_MAIN: Final = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHERS: Final = {
    "docm": b"application/vnd.ms-word.document.macroEnabled.main+xml",
    "dotx": b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "dotm": b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}
_BLOCKED: Final = """
import sys; sys.modules["docx"] = None; sys.path.append(sys.argv[1])
from ringback.intake.formats.child import main
main(float(sys.argv[2]))
"""


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def with_styles(markup: str, styles: str) -> bytes:
    """Give a document with these styles beside the usual ones."""

    def add(parts: dict[str, bytes]) -> None:
        whole = parts["word/styles.xml"]
        parts["word/styles.xml"] = whole.replace(b"</w:styles>", f"{styles}</w:styles>".encode())

    return with_parts(of_body(markup), add)


def style(key: str, more: str, kind: str = "paragraph") -> str:
    return f"<w:style w:type='{kind}' w:styleId='{key}'><w:name w:val='My {key}'/>{more}</w:style>"


def styled(key: str, words: str) -> str:
    return f"<w:p><w:pPr><w:pStyle w:val='{key}'/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


@pytest.mark.parametrize("kind", _OTHERS)
def test_templates_and_documents_for_macros_are_read(kind: str) -> None:
    def change(parts: dict[str, bytes]) -> None:
        types = parts["[Content_Types].xml"]
        assert _MAIN in types
        parts["[Content_Types].xml"] = types.replace(_MAIN, _OTHERS[kind])

    assert texts(page_of_docx(with_parts(of_body(COOK), change))) == ["Cook, Bistro Verde"]


def test_a_workbook_is_called_one() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(_MAIN, b"a/sheet")
        parts["xl/workbook.xml"] = b"<workbook/>"

    with pytest.raises(errors.NotText, match="workbook or a presentation"):
        page_of_docx(with_parts(of_body(COOK), change))


def _no_types(parts: dict[str, bytes]) -> None:
    del parts["[Content_Types].xml"]


def _no_relations(parts: dict[str, bytes]) -> None:
    del parts["_rels/.rels"]


def _other_root(parts: dict[str, bytes]) -> None:
    parts["word/document.xml"] = b"<document><body/></document>"


def _no_body(parts: dict[str, bytes]) -> None:
    part = parts["word/document.xml"]
    parts["word/document.xml"] = part[: part.index(b"<w:body")] + b"</w:document>"


def _odd_letters(parts: dict[str, bytes]) -> None:
    parts["word/document.xml"] = parts["word/document.xml"].decode().encode("utf-32")


@pytest.mark.parametrize("change", [_no_types, _no_relations, _other_root, _no_body, _odd_letters])
def test_a_package_without_its_parts_is_damaged(
    change: Callable[[dict[str, bytes]], None],
) -> None:
    with pytest.raises(errors.Damaged, match="This Word document is damaged"):
        page_of_docx(with_parts(of_body(COOK), change))


@pytest.mark.parametrize("part", ["word/styles.xml", "_rels/.rels", "[Content_Types].xml"])
def test_entities_are_refused_wherever_they_are_defined(part: str) -> None:
    def change(parts: dict[str, bytes]) -> None:
        head, root = parts[part].split(b"?>", 1)
        parts[part] = head + b"?><!DOCTYPE x [<!ENTITY a 'ha'>]>" + root

    with pytest.raises(errors.Damaged, match="defines entities of its own"):
        page_of_docx(with_parts(of_body(COOK), change))


def test_pictures_are_not_unpacked_so_broken_ones_do_no_harm() -> None:
    def change(parts: dict[str, bytes]) -> None:
        name = "word/_rels/document.xml.rels"
        image = (
            b'<Relationship Id="rId900" Target="media/broken.xml" Type="http://schemas.openxml'
            b'formats.org/officeDocument/2006/relationships/image"/></Relationships>'
        )
        parts[name] = parts[name].replace(b"</Relationships>", image)
        parts["word/media/broken.xml"] = b"<!DOCTYPE x>"

    assert texts(page_of_docx(with_parts(of_body(COOK), change))) == ["Cook, Bistro Verde"]


def test_what_a_style_is_based_on_holds_where_it_says_nothing_itself() -> None:
    markup = "".join(
        (
            styled("Section", "Experience"),
            styled("Item", "Cut waste by 9%"),
            styled("Unseen", "for the printer"),
            styled("Seen", "Fed 90 guests"),
            "<w:p><w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>x</w:t></w:r>"
            "<w:r><w:t>Baked bread</w:t></w:r></w:p>",
        )
    )
    styles = "".join(
        (
            style("Section", "<w:basedOn w:val='Large'/>"),
            style("Large", "<w:basedOn w:val='Heading1'/><w:rPr><w:sz w:val='40'/></w:rPr>"),
            style("Item", "<w:basedOn w:val='ListBullet'/>"),
            style("Unseen", "<w:rPr><w:vanish/></w:rPr>"),
            style("Seen", "<w:basedOn w:val='Unseen'/><w:rPr><w:vanish w:val='0'/></w:rPr>"),
            style("Secret", "<w:rPr><w:vanish/></w:rPr>", kind="character"),
        )
    )

    read = [
        (line.text, line.heading, line.bullet)
        for line in page_of_docx(with_styles(markup, styles)).lines
    ]
    assert read == [
        ("Experience", True, False),
        ("Cut waste by 9%", False, True),
        ("Fed 90 guests", False, False),
        ("Baked bread", False, False),
    ]


@pytest.mark.parametrize(
    "styles",
    [
        style("Odd", "<w:basedOn w:val='Other'/>") + style("Other", "<w:basedOn w:val='Odd'/>"),
        style("Odd", "<w:basedOn w:val='a&quot;]'/>"),
        style("Odd", "", kind="novel"),
        "<w:style w:styleId='Odd'/>",
        style("Odd", "<w:pPr><w:spacing w:before='wide'/><w:outlineLvl/><w:numPr/></w:pPr>"),
        style("Odd", "<w:rPr><w:b w:val='bolder'/><w:sz w:val='big'/></w:rPr>"),
    ],
)
def test_styles_that_no_standard_knows_do_no_harm(styles: str) -> None:
    markup = styled("Odd", "Cook") + styled("a&quot;]", "Baker")

    assert texts(page_of_docx(with_styles(markup, styles))) == ["Cook", "Baker"]


@pytest.mark.parametrize(
    "markup",
    [
        "<w:p><w:r><w:t>Cook</w:t><w:br w:type='page'/><w:t>Baker</w:t></w:r></w:p>",
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>Cook</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:r><w:t>Baker</w:t></w:r></w:p>",
        "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>Cook</w:t>"
        "</w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt><w:tr><w:tc><w:p>"
        "<w:r><w:t>Baker</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc>"
        "</w:tr></w:tbl><w:p><w:r><w:t>Cook</w:t></w:r></w:p><w:p><w:r><w:t>Baker</w:t></w:r></w:p>",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cook</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:hMerge/>"
        "</w:tcPr><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r>"
        "<w:t>Baker</w:t></w:r></w:p>",
    ],
)
def test_what_is_wrapped_broken_or_taken_out(markup: str) -> None:
    assert texts(page_of_docx(of_body(markup))) == ["Cook", "Baker"]


def test_without_python_docx_the_command_that_brings_it_is_said() -> None:
    container = Container(program=_BLOCKED)
    try:
        with pytest.raises(errors.Missing, match=r"pip install 'ringback\[documents\]'"):
            container.page_of("docx", of_body(COOK))
    finally:
        container.close()
