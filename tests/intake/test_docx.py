"""Word documents become pages: what is shown is read, once, in the order in which people read."""

from datetime import date

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import papers_docx as papers
from intake.papers_docx import box, of_body, saved, with_parts
from intake.papers_hostile import docx, worded
from ringback.casebook.documents import Month, Resume
from ringback.intake import errors, read_resume
from ringback.intake.formats.docx import page_of_docx
from ringback.intake.pages import Page

WORDS = "<w:r><w:t>{}</w:t></w:r>"


def read(markup: str) -> Page:
    return page_of_docx(of_body(markup))


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def resume(content: bytes) -> Resume:
    return read_resume(content, name="cv.docx", today=date(2026, 7, 1))


def of_kind(found: Resume, *kinds: str) -> list[str]:
    return [fact.text for fact in found.facts if fact.kind in kinds]


def jobs(found: Resume) -> list[tuple[str, str, Month | None, Month | None]]:
    roles = [fact for fact in found.facts if fact.kind == "role"]
    return [(role.text, role.employer, role.since, role.until) for role in roles]


def test_a_warehouse_worker_with_words_own_styles() -> None:
    found = resume(papers.warehouse_worker())

    assert (found.name, found.phone, found.email, found.place.text) == (
        "Dana Kowalski",
        "+15125550147",
        "dana.kowalski@example.com",
        "Round Rock, TX",
    )
    assert jobs(found) == [
        ("Forklift Operator", "Pinecone Logistics", Month(2021, 3), None),
        ("Order Picker", "Bluebonnet Grocers", Month(2018, 6), Month(2021, 2)),
    ]
    assert "Loaded 40 trailers a week without a single damage claim" in of_kind(
        found, "achievement"
    )
    assert of_kind(found, "licence") == ["OSHA Forklift Certification"]
    assert of_kind(found, "skill") == ["RF scanners", "cycle counting", "pallet jacks", "Spanish"]
    assert "Page 1 of 1" not in found.text


def test_a_nurse_whose_skills_stand_beside_her_work() -> None:
    found = resume(papers.nurse())

    assert (found.name, found.phone, found.email) == (
        "Ngozi Adeyemi",
        "+12065550138",
        "ngozi.adeyemi@example.org",
    )
    assert jobs(found) == [
        ("Charge Nurse", "Cedar Hill Hospital", Month(2019), None),
        ("Staff Nurse", "Harbor View Clinic", Month(2016), Month(2019)),
    ]
    assert "Cut falls by 35% within one year" in of_kind(found, "achievement")
    assert of_kind(found, "skill") == ["Telemetry", "Wound care", "Epic charting"]
    assert of_kind(found, "licence") == ["Registered Nurse, State of Washington", "BLS and ACLS"]
    assert len(of_kind(found, "education")) == 1


def test_a_student_whose_dates_stand_beside_what_was_done() -> None:
    found = resume(papers.student())

    assert (found.name, found.phone, found.email, found.place.region) == (
        "Mateo Rivera",
        "+16195550122",
        "mateo.rivera@example.com",
        "CA",
    )
    assert jobs(found) == [
        ("Marketing Intern", "Torrey Surf Co.", Month(2025, 6), Month(2025, 8)),
        ("Barista", "Grounded Coffee", Month(2023), Month(2025)),
    ]
    assert of_kind(found, "achievement") == [
        "Grew the mailing list by 1,200 readers",
        "Wrote 15 posts that brought 300 orders",
        "Served 250 guests a shift",
    ]
    assert of_kind(found, "skill") == [
        "Excel",
        "Stata",
        "Canva",
        "Python",
        "Spanish",
        "Public speaking",
    ]


def test_a_receptionist_without_any_styles() -> None:
    found = resume(papers.receptionist())

    assert (found.name, found.phone) == ("Imani Brooks", "+19375550165")
    assert jobs(found) == [
        ("Front Desk Receptionist", "Oakwood Dental Group", Month(2020), None),
        ("Office Assistant", "Miami Valley Insurance", Month(2017), Month(2020)),
    ]
    assert "Cut no-shows by 18% with reminder calls" in of_kind(found, "achievement")
    assert of_kind(found, "skill") == ["Multi-line phones", "Medical billing", "MS Office"]


def test_a_box_is_read_once_though_it_is_drawn_twice() -> None:
    page = read(f"<w:p>{WORDS.format('Dana Kowalski')}{box('512-555-0147', 'Waco, TX')}</w:p>")

    assert texts(page) == ["Dana Kowalski", "512-555-0147", "Waco, TX"]


def test_a_box_with_a_section_of_its_own_cuts_no_other_in_two() -> None:
    page = read(
        f"<w:p>{WORDS.format('Experience')}</w:p><w:p>{WORDS.format('Cook, Bistro Verde')}"
        f"{box('Skills', 'Grilling')}</w:p><w:p>{WORDS.format('Cut waste by 9%')}</w:p>"
    )

    assert texts(page) == [
        "Experience",
        "Cook, Bistro Verde",
        "Cut waste by 9%",
        "Skills",
        "Grilling",
    ]


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<w:ins w:id='1' w:author='x'><w:r><w:t>put in</w:t></w:r></w:ins>", "put in"),
        ("<w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>out</w:delText></w:r></w:del>", "kept"),
        ("<w:moveFrom><w:r><w:t>was</w:t></w:r></w:moveFrom><w:r><w:t>is</w:t></w:r>", "is"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>seen</w:t></w:r>", "seen"),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r>", "seen"),
        ("<w:hyperlink><w:r><w:t>me@example.com</w:t></w:r></w:hyperlink>", "me@example.com"),
        ("<w:sdt><w:sdtContent><w:r><w:t>filled</w:t></w:r></w:sdtContent></w:sdt>", "filled"),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t>"
            "</w:r></w:sdtContent></w:sdt><w:r><w:t>mine</w:t></w:r>",
            "mine",
        ),
        ("<w:r><w:t>Cook</w:t><w:tab/><w:tab/><w:t>2019</w:t></w:r>", "Cook\t2019"),
        ("<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r>", "well-known"),
        ("<w:fldSimple w:instr='X'><w:r><w:t>field</w:t></w:r></w:fldSimple>", "field"),
    ],
)
def test_what_is_shown_is_read_and_nothing_else(markup: str, shown: str) -> None:
    assert texts(read(f"<w:p>{markup}</w:p>")) == [shown]


def test_lines_broken_by_hand_are_lines_and_typed_bullets_are_bullets() -> None:
    page = read(
        "<w:p><w:r><w:t>Cook, Bistro Verde</w:t><w:br/><w:t>• Cut waste by 9%</w:t><w:br/>"
        "<w:t>- Fed 90 guests</w:t><w:br/><w:t>a night</w:t></w:r></w:p>"
    )

    assert [(line.text, line.bullet) for line in page.lines] == [
        ("Cook, Bistro Verde", False),
        ("Cut waste by 9%", True),
        ("Fed 90 guests a night", True),
    ]


def test_job_titles_in_bold_are_no_headings_where_sections_look_otherwise() -> None:
    page = page_of_docx(papers.receptionist())

    assert [line.text for line in page.lines if line.heading] == [
        "PROFESSIONAL EXPERIENCE",
        "EDUCATION",
    ]


def cell(*lines: str, more: str = "") -> str:
    words = "".join(f"<w:p>{WORDS.format(line)}</w:p>" for line in lines) or "<w:p/>"
    return f"<w:tc><w:tcPr>{more}</w:tcPr>{words}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        pytest.param(
            [
                cell("Dana Kowalski", more="<w:gridSpan w:val='2'/>"),
                cell("Skills") + cell("Experience"),
                cell("Excel") + cell("Cook, Verde"),
                cell("Sage") + cell("Cut waste"),
                cell("References on request", more="<w:gridSpan w:val='2'/>"),
            ],
            [
                "Dana Kowalski",
                *("Skills", "Excel", "Sage", "Experience", "Cook, Verde", "Cut waste"),
                "References on request",
            ],
            id="columns between rows that go across",
        ),
        pytest.param(
            [cell("Phone:") + cell("512-555-0147"), cell("City") + cell("Waco, TX")],
            ["Phone:\t512-555-0147", "City\tWaco, TX"],
            id="labels and what they name",
        ),
        pytest.param(
            [cell("Skills") + cell("Excel, Sage", "Welding")],
            ["Skills", "Excel, Sage", "Welding"],
            id="a section beside its name",
        ),
        pytest.param(
            [
                cell("Cook", "Bistro Verde", "Fed 90 guests a night")
                + cell("2019 – 2022", "Waco, TX")
            ],
            ["Cook\t2019 – 2022", "Bistro Verde\tWaco, TX", "Fed 90 guests a night"],
            id="dates to the right",
        ),
        pytest.param(
            [
                cell("Merged", more="<w:vMerge w:val='restart'/>") + cell("one"),
                cell("again", more="<w:vMerge/>") + cell("two"),
            ],
            ["Merged\tone", "two"],
            id="merged cells once",
        ),
        pytest.param(
            [f"<w:tc><w:tcPr/>{table(cell('inner'))}<w:p/></w:tc>" + cell("outer")],
            ["inner\touter"],
            id="a table in a table",
        ),
    ],
)
def test_tables_are_read_as_a_person_reads_them(rows: list[str], shown: list[str]) -> None:
    assert texts(read(table(*rows))) == shown


def test_heads_and_feet_of_pages_are_read_once_those_of_later_pages_at_the_end() -> None:
    paper = Document()
    section = paper.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Dana Kowalski, 512-555-0147"
    section.header.paragraphs[0].text = "Kowalski, continued"
    section.footer.paragraphs[0].text = "dana@example.com"
    section.first_page_footer.paragraphs[0].text = "dana@example.com"
    paper.add_paragraph("Experience")
    paper.add_section()

    assert texts(page_of_docx(saved(paper))) == [
        "Dana Kowalski, 512-555-0147",
        "dana@example.com",
        "Experience",
        "Kowalski, continued",
    ]


def test_the_foot_of_a_page_is_no_skill() -> None:
    paper = Document()
    for words in ("Dana Kowalski", "Experience", "Cook, Bistro Verde, 2019 - 2022", "Skills"):
        paper.add_paragraph(words)
    paper.add_paragraph("Grilling, Baking")
    foot = paper.sections[0].footer.paragraphs[0]
    foot.text = "Dana Kowalski, confidential"
    foot.insert_paragraph_before("dana@example.com | 512-555-0147 | Waco, TX")
    found = resume(saved(paper))

    assert (found.name, found.phone, found.place.text) == (
        "Dana Kowalski",
        "+15125550147",
        "Waco, TX",
    )
    assert of_kind(found, "skill") == ["Grilling", "Baking"]


def test_macros_are_not_run_and_that_is_said() -> None:
    content = with_parts(
        papers.warehouse_worker(), lambda parts: parts.update({"word/vbaProject.bin": b"\x00"})
    )
    found = resume(content)

    assert found.name == "Dana Kowalski"
    assert found.remarks == (
        "This document has macros in it. They were not run; only its words were read.",
    )


MACRO_TYPE = b"application/vnd.ms-word.document.macroEnabled.main+xml"
USUAL_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def _as_macro_document(parts: dict[str, bytes]) -> None:
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(USUAL_TYPE, MACRO_TYPE)


def _strict(parts: dict[str, bytes]) -> None:
    for name, part in parts.items():
        if name.endswith((".xml", ".rels")):
            parts[name] = part.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )


def _dangling(parts: dict[str, bytes]) -> None:
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b'Target="theme/theme1.xml"', b'Target="../NULL"')


def _without_styles(parts: dict[str, bytes]) -> None:
    del parts["word/styles.xml"]


@pytest.mark.parametrize("change", [_as_macro_document, _strict, _dangling, _without_styles])
def test_packages_as_other_programs_write_them_are_read(change: object) -> None:
    assert callable(change)
    found = resume(with_parts(papers.warehouse_worker(), change))

    assert (found.name, found.phone) == ("Dana Kowalski", "+15125550147")
    assert len(jobs(found)) == 2


def test_a_document_without_words_says_so() -> None:
    with pytest.raises(errors.NoWords, match="holds no words"):
        read("<w:p/>")


def test_a_document_beyond_measure_is_cut_and_that_is_said() -> None:
    page = read(f"<w:p>{WORDS.format('Cooked and cleaned. ' * 600)}</w:p>" * 20)

    assert len(page.text) <= 200_000
    assert "first 200,000 characters" in page.remarks[0]


LEAVES = st.sampled_from(
    [f"<w:{tag}/>" for tag in ("tab", "br", "sym", "vMerge", "pPr", "gridSpan w:val='x'", "t")]
    + ["<w:t>Cook</w:t>", "<w:t>2019 – 2022</w:t>", "<w:sdt/>", "<w:tbl/>"]
)
TAGS = st.sampled_from(
    ("p", "p", "tbl", "tr", "tc", "r", "r", "sdt", "sdtContent", "ins", "del", "pPr", "txbxContent")
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        lambda tag, inside: f"<w:{tag}>{''.join(inside)}</w:{tag}>",
        TAGS,
        st.lists(inner, max_size=4),
    ),
    max_leaves=30,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TREES, max_size=4))
def test_elements_in_places_where_none_belong_do_no_harm(trees: list[str]) -> None:
    page = page_of_docx(docx(worded("<w:p><w:r><w:t>Cook</w:t></w:r></w:p>" + "".join(trees))))

    assert texts(page)[0] == "Cook"
    assert all(page.text[line.start :].startswith(line.text) for line in page.lines)


BARE = saved(Document())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(BARE)), st.binary(max_size=8))
def test_broken_packages_are_read_or_refused_by_a_sentence(place: int, put: bytes) -> None:
    for content in (BARE[:place], BARE[:place] + put + BARE[place + len(put) :]):
        with pytest.raises(errors.IntakeError):
            page_of_docx(content)
